/** Banks, insurers, funds, and the professions that count and plead. */
export const MONEY_WORDS = `
bank: bank banks banking banka bankası banco bancos banque banques banca banche bancaire bankhaus bankas banken
  banki bankowy pankki pank τράπεζα trapeza банк банка банку банки банков банковская банківська банківський
  bankovskaya مصرف المصرف بنك البنك بانک masraf בנק 银行 銀行 yinhang ginko 은행 eunhaeng unhaeng ngân_hàng
  ธนาคาร bancorp bancshares savings sparkasse sparebank caja cassa caisse raiffeisenbank volksbank τράπεζες
  ბანკი բանկ банкі банкинг бөнк बैंक বাংক ব্যাংক ব্যাঙ্ক வங்கி بنوك بانكي בנקים バンク 뱅크
finance: finance finances financial financials financing financiera financiero financeira financieras
  financier financière finanziaria finanziario finanz finanzen finanzierung finans finansman finansal
  financiën finansowe finansowy finanse finanční finančná pénzügyi financijski finansije financiar rahoitus
  fin finservices finserv finanças finanzas finanze финанс финансы финансовая финансовый финансово финансовой
  финансов фінансова фінансовий фінанси تمويل المالية للتمويل مالية مالی tamwil פיננסים פיננסיים 金融 财务 財務
  jinrong caiwu kinyu ファイナンス 금융 geumyung 파이낸스 tài_chính การเงิน kewangan keuangan fintech
credit: credit credits crédito kredit kredi kreditna kredyt kreditnaya kreditnyi кредит кредита кредитный
  кредитная кредитної 信贷 信貸 信用 shinyo 신용
loan: loan loans lending
leasing: leasing lease leasings renting rental rentals rent hire lizing лизинг лизинга лизинговая лізинг
  лізингова تأجير ليزينگ 租赁 租賃 zulin リース 리스 렌탈
factoring: factoring факторинг
mortgage: mortgage mortgages hipoteca hypotheken hypo ипотека ипотечная ипотечный microfinance
capital: capital capitals kapital capitale kapitala капитал капитала капітал رأس_المال sarmayeh سرمایه הון 资本
  資本 ziben キャピタル shihon 자본 캐피탈 ทุน modal equity equities 캐피털 كابيتال קפיטל
investment: investment investments invest investing investor investors investissement investissements
  inversiones inversion inversora investimento investimentos investimenti investition investitionen investitions
  investeringen investerings investering sijoitus inwestycje inwestycyjny inwestycyjna investice investiční
  investície befektetési befektetés investicije investitsii investițiyi investiții yatırım yatırımları
  ependytiki επενδύσεις επενδυτική инвест инвестиции инвестиционная инвестиционный инвестиционно инвестиций
  інвестиції інвестиційна інвестиційний استثمار للاستثمار الاستثمارية استثمارات istithmar investama
  sarmayehgozari sarmayegozari سرمایه_گذاری سرمایه‌گذاری השקעות 投资 投資 touzi インベストメント 투자 tuja
  đầu_tư การลงทุน pelaburan investasi επενδύσεων საინვესტიციო ინვესტიცია ներդրումային инвестициялық
  инвестиционна инвестиционен инвестициона інвестыцыйны निवेश ইনভেস্টমেন্ট முதலீடு سرمايه_گذاري استثماري
  استثماريه השקעה 인베스트먼트 인베스트 إنفست
asset: asset assets aktiva activos attivi aktiven vermögensverwaltung vermögen vermogensbeheer varlık
  patrimoine patrimonial patrimonio wealth актив активы активами активи أصول دارایی נכסים 资产 資產 zichan 資産
  shisan アセット 자산 jasan
property: property properties propiedades proprietà immobilier immobiliers inmobiliaria inmobiliarias
  imobiliária imobiliare immobiliare immobilien vastgoed eiendom fastigheter fastighet fastighets kiinteistö
  kiinteistöt nieruchomości nemovitosti reality ingatlan nekretnine emlak gayrimenkul недвижимость
  недвижимости нерухомість عقارات العقارية للعقارات عقارية amlak املاک נדלן נדל"ן 房地产 房地產 地产 地產 置业 置業 不动产 不動產
  不動産 fangdichan dichan fudosan 부동산 budongsan bất_động_sản อสังหาริมทรัพย์ harta hartanah properti realty
  real_estate estate estates realtor realtors
housing: housing homes residential residences
insurance: insurance insurances insurers insurer assurance assurances asseguradora aseguradora seguros seguro
  assicurazioni assicurazione versicherung versicherungen versicherungs verzekering verzekeringen forsikring
  försäkring försäkrings vakuutus ubezpieczenia ubezpieczeń pojišťovna poisťovňa biztosító osiguranje
  zavarovalnica asigurări sigorta asfalistiki ασφάλειες ασφαλιστική страхование страховая страховой страховое
  страхова страхування strakhovaya strakhovoe strakhovanie strakhova تأمين للتأمين التأمين bimeh bime بیمه תאמין
  ביטוח 保险 保險 baoxian 保険 hoken 보험 boheom 생명 bảo_hiểm ประกันภัย asuransi takaful insurans ασφαλίσεις
  დაზღვევა სადაზღვევო ապահովագրական сақтандыру камсыздандыру застраховане застрахователна осигурување осигурање
  осигурања страхаванне страхавая बीमा বীমা காப்பீடு 损保 損保
reinsurance: reinsurance réassurance reaseguros rückversicherung перестрахование 再保险 재보험 underwriters
  underwriting actuarial
exchange: exchange exchanges bourse bolsa borsa börse beurs børs giełda burza tőzsde berza bursa borsası birzha
  биржа биржи біржа صرافي بورصة bours بورس صرافی sarafi sarrafi hawala havale בורסה 交易所 jiaoyisuo 取引所
  거래소 sở_giao_dịch ตลาดหลักทรัพย์ χρηματιστήριο ბირჟა բորսա биржасы берза фондавая विनिमय বিনিময় صرافة
  الصرافة havala sarafy exchangers 兑换 両替 환전
brokerage: brokerage broker brokers broking courtage corredores correduría corretora makler maklers maklerska
  брокер брокерская брокерский
securities: securities valores titres titoli wertpapier wertpapiere menkul menkul_değerler ценные_бумаги 证券 證券
  zhengquan 証券 shoken 증권 jeunggwon chứng_khoán หลักทรัพย์ sekuritas sekuriti
clearing: clearing settlement depository custody
fund: fund funds fonds fondo fondos fundo fundos fondi fonu фонд фонда фонди صندوق sandogh קרן 基金 jijin
  ファンド 펀드 กองทุน ταμείο ფონდი հիմնադրամ қоры फंड তহবিল நிதி
payment: payment payments paiement pagos pagamentos zahlung ödeme платежи платежная payements 支付 zhifu 결제
  wallet
audit: audit audits auditing auditors auditores auditoría wirtschaftsprüfung wirtschaftsprüfer
  wirtschaftspruefung revision revisions revisjon аудит аудита аудиторская аудиторська تدقيق للتدقيق hesabresi
  حسابرسی ביקורת 审计 審計 shenji 監査 kansa 감사 kiểm_toán
accounting: accounting accountants accountant accounts accountancy comptables comptable contabilidad
  contabilidade contabili steuerberatung steuerberater buchhaltung bookkeeping boekhouding muhasebe
  бухгалтерия бухгалтерский бухгалтерские 会计 會計 kuaiji 会計 회계 kế_toán
tax: taxes
law: law legal lawyers lawyer attorneys attorney solicitors solicitor barristers notary notaires notaire avocats
  avocat abogados abogado advogados advocacia avvocati avvocato rechtsanwälte rechtsanwaelte rechtsanwalt
  kanzlei advocaten advocaat advokat advokatbyrå advokater asianajotoimisto adwokaci adwokat kancelaria prawna
  advokátní kancelář ügyvédi iroda odvjetnici avukatlık hukuk juridical juridique jurídica jurist юридическая
  юридический адвокат адвокатское адвокатская юридична محاماة للمحاماة محامون vekalat 律师 律師 律师事务所 lüshi
  lvshi 法律 法律事務所 弁護士 변호사 법무 법률 luật กฎหมาย δικηγορική δικηγορικό νομική იურიდიული իրավաբանական
  заң адвокатско адвокатска адвокатска_канцеларија юрыдычны कानूनी আইন சட்டம் עורכי_דין حقوقي
patent: patents patent
`;
