/** Electronics, electricity, oil and gas. */
export const ELECTRICITY_AND_FUEL_WORDS = `
electronics: electronics electronic elektronik elektronika elektronikk elektronica electrónica eletrônica
  elettronica électronique électroniques elektroniikka elektroniczny elektroniczne elektronický elektronické
  elektronikai elektronski elektronske electronice elektronics ηλεκτρονική ηλεκτρονικά elektronnye elektronnyi
  электроника электроники электронный электронная электронные электроніка електроніка електронний електронна
  электрон إلكترونيات الكترونيات الالكترونية الكترونيك الکترونیک الکترونیکی אלקטרוניקה 电子 電子 dianzi denshi
  エレクトロニクス 전자 jeonja cheonja điện_tử อิเล็กทรอนิกส์ ელექტრონიკა էլեկտրոնիկա електроника електронска
  электронны इलेक्ट्रॉनिक्स ইলেকট্রনিক্স אלקטרוניות الكترونیک إلكترونية электроникс 일렉트로닉스 光电
microelectronics: microelectronics mikroelektronik микроэлектроника мікроелектроніка 微电子 微電子 weidianzi
  マイクロエレクトロニクス
semiconductor: semiconductor semiconductors halbleiter полупроводник полупроводники 半导体 半導體 半導体
  bandaoti handotai 반도체 bandoche 集成电路 集積回路 积体电路 bán_dẫn 積體電路 積体電路
component: components component komponenten componentes componenti komponenty компоненты компонент 元器件 元件 器件
  부품 部品 buhin parts
electric: electric electrical electricity electrics elektro elektrik elektrisch elektrische electro électricité
  électrique electricidad eléctrica eléctrico elétrica elétrico elettrica elettrico elettrotecnica elektriciteit
  elektrisk elektryczny elektryczne elektrárny elektrický elektromos elektrana ηλεκτρική ηλεκτρισμού sähkö
  elektrotechnik elektrotechnika elektrotehnika электро электрик электрический электрическая электрические
  электрическое электросети электротехника электроэнергетика електрична електричні електро электромонтаж кабель
  кабельный كهرباء الكهرباء للكهرباء الكهربائية kahraba برق bargh barq חשמל 电气 電氣 电器 電器 电力 電力 dianqi
  dianli denki denryoku 電機 电机 dianji 電気 エレクトリック 전기 jeongi 전력 전선 điện dien_luc ไฟฟ้า listrik
  tenaga ηλεκτρικός ηλεκτρισμός ელექტრო ელექტრული էլեկտրական էլեկտրա электр elektr електрическа електрически
  електропривреда електроенергија электрычны बिजली विद्युत বিদ্যুৎ மின்சாரம் 일렉트릭
cable: cable cables kabel kablo cavi 电缆 電纜 dianlan 電線
lighting: light lighting lights licht éclairage iluminación iluminação illuminazione belysning oświetlenie
  osvětlení aydınlatma освещение 照明 zhaoming shomei 조명 led lamp lamps
battery: battery batteries batterie batterien batería baterias аккумулятор аккумуляторная 电池 電池 dianchi 배터리
energy: power energy energies energie energía energias enerji enerjisi energi energii energetika energetyka
  energetyczny energetická energetický energetikai energetski ενέργεια ενεργειακή energo energetics
  energeticheskaya энергия энергии энерго энергетика энергетики энергетическая энергетический энергетическое
  енергія енергії енергетика енергетичний енерго طاقة الطاقة للطاقة taqa انرژی niroo niru نیرو אנרגיה 能源 动力
  動力 nengyuan dongli エネルギー パワー 에너지 năng_lượng พลังงาน kraft strom elektrizität grid utilities
  utility stadtwerke ενέργειας ენერგია ენერგეტიკული էներգիա էներգետիկա էներգետիկ энергетикалык енергия енергиен
  енергийна енергетски энергетычны ऊर्जा শক্তি ஆற்றல் نيرو энерджи エナジー إنرجي
nuclear: nuclear nucléaire nuklear atomic atom atomenergo ядерный ядерная атомный атомная атомной атомна
  هسته_ای نووية 核电 核能 hedian 原子力 genshiryoku 원자력 hạt_nhân
solar: solar solaire sonnenenergie fotovoltaik photovoltaic photovoltaics солнечная солнечный 太阳能 太陽能 光伏
  taiyangneng guangfu 태양광 ソーラー 솔라
wind: wind eolica éolienne windkraft wiatrowe ветер 风电 風電 風力 fengdian 풍력
hydro: hydro hydropower hidroelectrica hydroelectric гидро гидроэнерго 水电 水電 수력
renewable: renewable renewables renouvelables renovables rinnovabili erneuerbare odnawialne green
hydrogen: hydrogen wasserstoff водород 氢能
oil: oil oils petróleo petróleos petrole pétroles petroli petrolio petrol petrolleri petroleum petroleums nafta
  naftna naftogaz neft nefte neftegaz neftekhim neftyanaya olie olje olja öljy ropa ropný kőolaj πετρέλαια
  petrelaia нефть нефти нефте нефтяная нефтяной нефтегаз нефтегазовая нефтегазовый нефтехим нефтехимическая
  нефтепродукт нефтепродукты нафта нафти нафтова нафтогаз нафтопродукт نفط النفط نفطية النفطية بترول للبترول
  البترول naft nafti نفت نفتی petro נפט דלק 石油 shiyou sekiyu オイル 석유 seogyu soyu dau_khi xăng_dầu น้ำมัน
  minyak πετρέλαιο πετρελαίων ნავთობი ნავთობ პეტროლიუმ նավթ նավթային мұнай мунай петрол нафтна нефтена нафтавы
  तेल पेट्रोलियम পেট্রোলিয়াম للنفط 石油天然气 石油天然氣
refinery: refinery refineries raffinerie raffinage refinería refinaria raffineria rafineria rafinerie
  rafinerija rafineri нпз нефтеперерабатывающий нефтепереработка مصفاة مصافي palayesh پالایش پالایشگاه
  palayeshgah 炼油 煉油 lianyou 정유
fuel: fuel fuels carburants combustible combustibles combustíveis carburanti kraftstoff brennstoff paliwa
  paliwo palivo топливо топливная паливо
petrochemical: petrochemical petrochemicals pétrochimie petroquímica petrolchimica petrochemie petrokimya
  нефтехимия петрохим بتروكيماويات بتروکیمیا پتروشیمی petroshimi 石化 石油化工 shihua 석유화학 πετροχημικά
  პეტროქიმიური нафтохімічний петрохемија פטרוכימיה
drilling: drilling forage perforación perforacao bohr бурение буровая حفر حفاری haffari 钻井 鑽井 钻探 시추 well wells
lubricant: lubricants lubrifiants lubricantes смазочные
exploration: exploration explorations exploración exploração esplorazione exploratie поиск поисковая разведка
  геологоразведка استكشاف اکتشاف ektashaf 勘探 kantan 탐사 upstream downstream
offshore: offshore onshore 海洋石油
gas: gas gaz gase gaze gass kaasu plyn földgáz plin газ газа газу газовая газовый газова غاز الغاز للغاز گاز גז
  燃气 燃氣 天然气 天然氣 ranqi tianranqi ガス 가스 gaseu แก๊ส ก๊าซ lng lpg αέριο αερίου φυσικό_αέριο გაზი գազ
  гас गैस গ্যাস
pipeline: pipeline pipelines gasoducto oleoducto трубопровод трубопроводный 管道 guandao 파이프라인
`;
