/** Medicine and care. */
export const HEALTH_WORDS = `
pharma: pharma pharmaceutical pharmaceuticals pharmaceutics pharmaceutica pharmazeutika pharmazeutische
  pharmacie pharmaceutique pharmaceutiques farma farmaceutica farmaceuticos farmaceutici farmaceutico farmaci
  farmacia farmaceutisk farmaceutyczny farmaceutyczne farmaceutický gyógyszer gyógyszergyár farmaceutska
  farmaceutic ilaç eczane eczacılık φαρμακευτική φάρμακα farmakeftiki pharm pharmacy pharmacies apotheke apotek
  apteka drugs drugstore drogerie фарма фарм фармацевтический фармацевтическая фармация аптека аптеки
  фармацевтична أدوية الأدوية للأدوية دوائية صيدلية dawa adwia daru darou دارو دارویی daroei darouei תרופות
  פרמצבטיקה 药业 藥業 制药 製藥 医药 醫藥 药品 yaoye zhiyao yiyao 製薬 seiyaku 薬品 yakuhin ファーマ 제약 jeyak
  약품 팜 dược_phẩm dược ยา farmasi φαρμακευτικά φαρμακοβιομηχανία ფარმაცევტული դեղագործական фармацевтикалық
  фармацевтичен фармацеутска фармацэўтычны फार्मा फार्मास्युटिकल्स ফার্মাসিউটিক্যালস פרמצבטיות داروسازي دارويي
  파마 фармасьютикалс ファーマシューティカル
biotech: biotech biotechnology biotechnologies biotechnologie biotecnologia biotecnologie bioteknoloji
  biotechnologia bio biologics biological biosciences bioscience биотехнологии биотехнология биофарм
  زیست_فناوری 生物 生物科技 生物技术 shengwu バイオ 바이오 sinh_học ชีวภาพ
life-science: lifesciences life_sciences
vaccine: vaccines vaccine genetics genomics
medical: medical medicals medicine medicinal medic medics médicale médico médica médicos medici medizin
  medizintechnik medizinische medisch medische medisinsk medicinsk medyczny medyczne medyczna medika lékařský
  zdravotnický orvosi medicinski medicinska medicală medikal tıbbi med iatriki ιατρική ιατρικά meditsinskaya
  meditsinskii medtech медицина медицинский медицинская медицинское медицины мед медика медична медичний
  медтехника طبية الطبية طبي المستلزمات_الطبية tibbiya tebb pezeshki پزشکی טכנולוגיה_רפואית רפואי רפואה 医疗
  醫療 医学 醫學 医疗器械 器械 yiliao yixue qixie 医療 iryo メディカル 의료 uiryo 의학 메디칼 메디컬 y_tế
  การแพทย์ perubatan medis ιατρικός სამედიცინო բժշկական медициналық медицинска медицински мэдыцынскі चिकित्सा
  মেডিকেল רפואיים
health: health healthcare gesundheit gesundheits santé salud saúde salute sanità zorg gezondheid helse hälsa
  terveys zdrowie zdraví zdravie egészségügyi zdravlje zdravstvo sănătate sağlık υγεία здоровье здравоохранение
  здравоохранения здоров'я صحة الصحة صحية الصحية sehat salamat بهداشت سلامت behdasht בריאות 健康 卫生 衛生
  jiankang weisheng kenko ヘルス ヘルスケア 건강 보건 헬스 헬스케어 sức_khỏe สุขภาพ kesihatan kesehatan υγείας
  ჯანმრთელობა առողջապահության денсаулық здраве здравље здравствена स्वास्थ्य স্বাস্থ্য
hospital: hospital hospitals hôpital hospitalier spital krankenhaus klinikum ospedale ospedaliera ziekenhuis
  sykehus sjukhus sairaala szpital nemocnice nemocnica kórház bolnica spitalul hastane hastanesi νοσοκομείο
  больница больницы госпиталь лікарня مستشفى مستشفيات mostashfa bimarestan بیمارستان בית_חולים 医院 醫院 yiyuan
  byoin 병원 byeongwon bệnh_viện โรงพยาบาล rumah_sakit
clinic: clinic clinics clinique cliniques clínica cliniche klinik kliniken klinika klinikleri клиника клиники
  клініка عيادة عيادات کلینیک 诊所 診所 クリニック 의원 클리닉 phòng_khám คลินิก
dental: dental dentistry dentaire zahnarzt zahn стоматология стоматологическая 牙科 齿科 歯科 치과
diagnostics: diagnostics diagnostic diagnostik диагностика 诊断 診斷 診断 진단
therapy: therapy therapeutics nursing
care: care pflege soins cuidados
veterinary: veterinary veterinaria tierarzt ветеринарная wellness
fitness: fitness
optics: optics optical optik optique optica ottica optyka optika оптика оптический 光学 光學 guangxue kogaku
  광학 gwanghak photonics 光機
`;
