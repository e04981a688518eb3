/** Guarding, defence, aerospace. */
export const SECURITY_WORDS = `
security: security sicherheit sicherheits sicherheitstechnik sécurité seguridad segurança sicurezza beveiliging
  beveiligings sikkerhet sikring säkerhet turvallisuus turva bezpieczeństwo bezpečnost bezpečnostní biztonsági
  biztonság sigurnost sigurnosne varnost bezbednost securitate pază güvenlik koruma asfaleia ασφάλεια
  bezopasnost bezpeka безопасность безопасности охрана охранная охранное охраны охранный безпека безпеки охорона
  охоронна أمن الأمن أمنية الامنية للأمن hemayat حفاظت حفاظتی امنیت amniat amniyat hefazat אבטחה ביטחון 安全
  安防 保安 anquan anfang baoan セキュリティ keibi 警備 hoan 보안 boan 안전 시큐리티 경비 an_ninh bảo_vệ an_toàn
  รักษาความปลอดภัย keselamatan keamanan ασφαλείας უსაფრთხოება უშიშროება անվտանգություն қауіпсіздік коопсуздук
  сигурност безбедност бяспека सुरक्षा নিরাপত্তা பாதுகாப்பு בטחון امنيتي секьюрити セキュリティー
protection: protection protections protección proteção protezione schutz bescherming beskyttelse ochrona
  ochrana védelem zaštita zaščita protecție защита защиты захист حماية حفظ 防护 防護 fanghu 보호
guard: guard guards guarding safe safety
surveillance: surveillance vigilancia überwachung video-surveillance видеонаблюдение 监控 監控 jiankong kanshi 감시
alarm: alarm alarms alarme
defence: defence defense defensa defesa difesa verteidigung wehrtechnik defensie forsvar puolustus obrona
  obranný obrana védelmi odbrana obramba apărare savunma αμυνα amyna oborona oboronprom оборона обороны
  оборонный оборонная оборонпром оборонной оборони دفاع الدفاع defa دفاعی ההגנה 国防 國防 guofang 防卫 防衛 boei
  방위 방산 국방 quốc_phòng ป้องกัน pertahanan άμυνα αμυντική αμυντικά თავდაცვა պաշտպանության қорғаныс отбрана
  отбранителна одбрана одбрамбена рэспублікі_абароны रक्षा প্রতিরক্ষা לחימה הגנה
military: military militaire militar militare militärische leger wojskowy wojskowe vojenský katonai vojna
  militară askeri военный военная военно военного військовий військова عسكرية عسكري نظامی nezami צבאי 军事 軍事
  军工 軍工 junshi jungong gunji 군사 군수 quân_đội στρατιωτική სამხედრო ռազմական әскери војни воена ваенны
  सैनिक সামরিক צבאית
arms: arms armament armaments weapons weapon waffen armes armas armi wapens våpen broń zbraně fegyver oružje
  silah вооружение вооружения оружие оружейный зброя أسلحة تسلیحات 兵器 武器 bingqi 무기 όπλα όπλων იარაღი զենք
  қару-жарақ оружје оръжие हथियार אסלחה
ammunition: ammunition munition munitions munición munições munizioni munitie amunicja lőszer боеприпасы
  боеприпасов tactical
missile: missile missiles rocket rockets rakete raketen fusées misiles ракета ракеты ракетный ракетная ракетно
  ракети صواريخ موشک mushak 导弹 火箭 daodan huojian ミサイル 미사일
aerospace: aerospace aéronautique aeronautical aeronáutica aerospatiale aeroespacial aerospaziale raumfahrt luft
  luftfahrt luchtvaart lotnictwo lotniczy lotnicze letecký letectví légiforgalmi zrakoplovstvo havacılık uzay
  αεροπορική aviatsiya aviation avionics avionik avia авиа авиация авиационный авиационная авиационное авиации
  авіаційний авіація аэрокосмический космический космическая космические космос طيران الطيران havapeyma havaei
  هوایی هوافضا תעופה 航空 航天 航空航天 宇航 hangkong hangtian 우주 항공 hanggong 宇宙 hàng_không การบิน อวกาศ
  penerbangan angkasa space spatial spatiale espacial spaziale weltraum αεροπορικός αεροδιαστημική აეროკოსმოსური
  ავიაცია ավիացիա авиационна авиациски ваздухопловни ваздухопловство авіяцыйны एरोनॉटिक्स एयरोस्पेस אווירית
  אוירית אוויר תעופתית أيروسبيس هوافضاي aeronautics aeronautic авиэйшн アビエーション エアロスペース
  에어로스페이스 에비에이션
drone: drone drones unmanned беспилотные беспилотный 无人机 無人機 wurenji ドローン 드론
aircraft: aircraft airplane flugzeug flugzeugbau avions avion aviones самолет самолетов
  вертольотний 飞机 飛機 feiji 항공기 αεροσκάφη თვითმფრინავი ինքնաթիռ ұшақ самолети авиони
  авиастроительный авиастроительная авиастроение літакобудування літаки विमान বিমান விமானம் מטוסים هواپيماسازي
helicopter: helicopter helicopters вертолётный вертолёты хеликоптери гелікоптер ვერტმფრენი بالگرد هليكوپتر
  מסוקים 直升机 直升機 헬리콥터 вертолет вертолеты вертолетный вертолітний хеликоптер ヘリコプター
`;
