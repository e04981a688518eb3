/** Schools, institutes, laboratories, technology. */
export const LEARNING_WORDS = `
university: university universities universität universitaet universite universidad universidade università
  universiteit universitet universitetet yliopisto uniwersytet univerzita egyetem univerzitet sveučilište
  univerza universitatea üniversitesi panepistimio πανεπιστήμιο universitas universiti университет университета
  университету університет університету جامعة جامعه الجامعة jamia jamiat daneshgah دانشگاه אוניברסיטת 大学 大學
  daxue daigaku 대학교 대학 daehakgyo đại_học มหาวิทยาลัย ülikool უნივერსიტეტი համալսարան университеті
  универсітэт универзитет विश्वविद्यालय বিশ্ববিদ্যালয় பல்கலைக்கழகம் אוניברסיטה
polytechnic: politechnika polytechnic politecnico polytechnique politehnica hochschule hogeschool högskola
  høgskole yüksekokulu
college: college colleges colegio collegio kolledzh колледж колледжа коледж kolej
lyceum: lyceum lycée liceo лицей ліцей 学院 學院 xueyuan gakuin 학원 kulliyat كلية школа школы школи школьная
school: school schools schule schulen escuela escuelas escola escolas école scuola skole skola szkoła iskola
  okulu okul madrasa مدرسة مدارس madreseh מדרשת בית_ספר 学校 學校 xuexiao gakko 학교 hakgyo trường โรงเรียน
  sekolah gymnasium gimnazija гимназия σχολή σχολείο სკოლა դպրոց мектебі училище школе विद्यालय বিদ্যালয় பள்ளி
kindergarten: kindergarten nursery
academy: academy academies akademie académie academia accademia akademia akademiya akademija akademisi akademi
  академия академии академією академія اکادمی أكاديمية אקדמיה 研修 科学院 科學院 kexueyuan アカデミー 아카데미
  학술원 học_viện ακαδημία აკადემია ակադեմիա академиясы акадэмія академија अकादमी
education: education educational educación educação educativo educativa istruzione bildung bildungs onderwijs
  utbildning utdanning koulutus edukacja edukacji vzdělávání oktatás oktatási obrazovanje eğitim obrazovanie
  obrazovatelnoe образование образования образовательное образовательный освіта освіти تعليم التعليم للتعليم
  آموزش amuzesh amoozesh חינוך 教育 jiaoyu kyoiku 교육 gyoyuk giáo_dục การศึกษา pendidikan
training: training trainings formation formación formação formazione ausbildung schulung kurs kurse szkolenia
  szkoleniowe learning learn teaching tuition 培训 培訓 peixun 訓練 훈련
institute: institute institutes institut instituto institutos istituto instituut instytut institutet institutti
  institucija enstitü enstitüsü instituti ινστιτούτο институт института институту інститут інституту институты
  معهد mahad ma'had مؤسسه موسسه moassese انستیتو anistito מכון machon 研究院 研究所 yanjiuyuan yanjiusuo
  kenkyujo kenkyusho 연구원 연구소 yeonguwon yeonguso viện สถาบัน intézet ustav ინსტიტუტი ինստիտուտ інстытут
  संस्थान ইনস্টিটিউট
institution: institution institutions institución instituição istituzione 机构 機構 機関 기관 nii нии
  науково-дослідний
research: research recherche recherches investigación investigaciones pesquisa pesquisas ricerca ricerche
  forschung forschungs onderzoek forskning tutkimus badania badawczo badawczy badawcze výzkum výzkumný výskum
  kutatási kutató istraživanje raziskave cercetare cercetari araştırma issledovaniya issledovatelsky
  issledovatelskiy issledovatelskii ερευνών έρευνα исследования исследовательский исследовательская исследований
  дослідження дослідницький дослідний أبحاث بحوث للبحوث البحوث tahghighat tahqiqat تحقیقات pazhuhesh پژوهش
  پژوهشگاه pazhuheshgah מחקר 研究 yanjiu kenkyu リサーチ 연구 yeongu nghiên_cứu วิจัย penyelidikan penelitian
  rnd r&d 研发 研發 yanfa ερευνητικό კვლევა კვლევითი հետազոտական зерттеу изследователски истраживања
  истраживачки даследчы अनुसंधान গবেষণা ஆராய்ச்சி تحقيقاتي پژوهشي
laboratory: laboratory laboratories labs lab laboratoire laboratoires laboratorio laboratorios laboratori
  labor laboratorium laboratoria laboratoř laboratorija laboratorul laboratuvarı laboratuvar laboratuvarları
  εργαστήριο εργαστήρια ergastiria лаборатория лаборатории лабораторія лабораторії laboratoriya laboratorii
  مختبر مختبرات معامل azmayeshgah آزمایشگاه מעבדות מעבדה 实验室 實驗室 shiyanshi 実験室 ラボ ラボラトリー ラボラトリーズ 연구실 실험실 랩
  phòng_thí_nghiệm ห้องปฏิบัติการ makmal
testing: testing test tests tester prüfung prüf prueba ensayos essais prova 检测 檢測 检验 檢驗 jiance jianyan 試験 検査
  검사 시험
inspection: inspection inspections inspección
certification: certification certificación certificação zertifizierung sertifikatsiya сертификация calibration
science: science sciences scientific scientifique scientifiques ciencia ciencias científica científico scienza
  scienze scientifico scientifica wissenschaft wissenschaften wissenschaftliche wetenschap vetenskap naukowo
  naukowy naukowe nauka nauki vědecký věda tudományos znanost bilim bilimsel nauchno nauchny nauchnyi nauchnaya
  научно научный научная научное научно-производственное наука науки науковий наукова науково
  научно-исследовательский علوم العلوم علمي علمية ulum olum elmi علمی מדע מדעי 科学 科學 kexue kagaku サイエンス
  과학 gwahak khoa_học วิทยาศาสตร์ sains ilmu επιστήμη επιστημών მეცნიერება სამეცნიერო գիտական գիտություն ғылым
  илимий научна научни навуковы विज्ञान বিজ্ঞান
technology: technology technologies tech technol technologie technologien technologische technologia technologii
  technologica tecnologia tecnologias tecnologie teknologi teknologia teknoloji teknolojileri tehnologija
  tehnologii tehnologije technológiai technologiczne technologiczny technologijos tehnoloogia tekno texnologiya
  texnologiyalar technos techno τεχνολογία tekhnologii tekhnologiya технология технологии технологий
  технологический технологическая технологія технології технологічний тех تكنولوجيا التكنولوجيا للتكنولوجيا
  تقنية التقنية تقنيات فناوری فن‌آوری fanavari fannavari טכנולוגיות טכנולוגיה 技术 技術 科技 高科 高科技
  高新技术 keji jishu gaoke gijutsu テクノロジー テクノロジーズ テック 기술 gisul 테크 테크놀로지 công_nghệ
  เทคโนโลยี hi-tech hitech high-tech хайтек τεχνολογίες τεχνολογική τεχνολογικός ტექნოლოგიები ტექნოლოგია
  տեխնոլոգիաներ տեխնոլոգիա технологиялар технолоџи технологије технологија тэхналогіі технологій प्रौद्योगिकी
  टेक्नोलॉजीज প্রযুক্তি தொழில்நுட்பம் فناوري تكنولوجي تكنولوجيات технолоджи технолоджиз технолоджис текнолоджиз
  текнолоджи טק טכנולוגיס
technical: technological technical technic technics technique techniques technik technika technisch technische
  technischer technica tecnica tecnico tecnicas teknik teknisk tekninen techniczny techniczne techniczna
  technický technická műszaki tehnički tehnika tehnic tekhnika tekhnicheskaya tekhnicheskii tekhnichesky
  tekhnichnyi техника техники технический техническая техническое техніка технічний технічна فنية الفنية فني فنی
  fanni טכני טכנית 工艺 テクニカル テクニック kỹ_thuật เทคนิค τεχνικός ტექნიკური տեխնիկական техникалық
  техническа техничка тэхнічны तकनीकी
innovation: innovation innovations innovative innovación inovação innovazione innovatie innowacje innowacyjne
  inovace inovácie inovacije inovasyon innovatsii innovatsiya инновации инновационный инновационная инноваций
  інновації інноваційний ابتكار نوآوری noavari חדשנות 创新 創新 chuangxin イノベーション 혁신 이노베이션 đổi_mới inovasi
incubator: incubator accelerator startup 创业 創業 chuangye
`;
