/** Communications, networks, software, computers. */
export const INFORMATION_WORDS = `
communications: communications communication comms comm comunicaciones comunicación comunicações comunicação
  comunicazioni comunicazione kommunikation kommunikations kommunikatie communicatie kommunikasjon viestintä
  komunikacja komunikacije komunikace komunikácie kommunikációs comunicații iletişim haberleşme επικοινωνίες
  επικοινωνία kommunikatsii коммуникации коммуникаций коммуникация комунікації связь связи свя́зь svyaz svyazi
  sviaz зв'язок зв'язку اتصالات الاتصالات للاتصالات ertebatat etesalat ettesalat ittisalat ارتباطات תקשורת 通信
  通讯 通訊 tongxin tsushin コミュニケーション コミュニケーションズ 통신 tongsin 커뮤니케이션 커뮤니케이션즈
  viễn_thông การสื่อสาร komunikasi επικοινωνιών კომუნიკაციები հաղորդակցություն байланыс комуникации комуникације
  камунікацыі संचार যোগাযোগ комьюникейшнс
wireless: wireless radiosvyaz беспроводные 无线 無線 wuxian musen 무선 không_dây
satellite: satellite satellites satelital satélite satellitare satelliten спутник спутниковая спутниковые
  супутник أقمار_صناعية ماهواره mahvareh 卫星 衛星 weixing eisei 위성 vệ_tinh ดาวเทียม
antenna: antenna antennas antennen антенна
radar: radar radars radare радар радиолокация radiolocation 雷达 雷達 leida
mobile: mobile mobil mobiles móvil móvel cellular celular мобильный мобильные мобильная мобайл мобільний
  موبايل همراه hamrah 移动 移動 手机 手機 yidong shouji モバイル 모바일 di_động โทรศัพท์มือถือ
phone: phone phones telefon telefonía telephone telephones teléfonos telephony телефон телефонная телефонный
  هاتف هواتف 电话 電話 dianhua denwa 전화 điện_thoại โทรศัพท์
post: post posts postal poste postes correos correio correios poste_italiane posta posti poczta почта почты
  пошта بريد پست 邮政 郵政 邮电 youzheng youdian 郵便 yubin 우편 우체국 bưu_điện ไปรษณีย์ ταχυδρομείο
  ταχυδρομεία ფოსტა փոստ пошты пощи поште डाक ডাক அஞ்சல் דואר البريد
courier: courier couriers kurier mensajería express expres экспресс экспрес 快递 快遞 kuaidi 速递 급송 택배 chuyển_phát
telecom: telecom telecoms telecommunication telecommunications telecomunicaciones telecomunicacion
  telecomunicações telecomunicazioni telekommunikation telekommunikations telecommunicatie telekommunikasjon
  telekom telekomunikasyon telekomunikacja telekomunikacje telekomunikacije telekomunikacyjny telekomunikace
  telekomunikácie távközlési telecomunicații tietoliikenne telekommunikatsii telekomunikatsii tilepikoinonies
  τηλεπικοινωνίες телеком телекома телекоммуникации телекоммуникационная телекоммуникаций телекоммуникационные
  телекомунікації телекомунікаційна مخابرات mokhaberat טלקום 电信 電信 dianxin テレコム 텔레콤 텔레컴 โทรคมนาคม
  telekomunikasi τηλεπικοινωνιών τηλεπικοινωνιακός ტელეკომი სატელეკომუნიკაციო հեռահաղորդակցություն
  հեռահաղորդակցական телекомуникации телекомуникације телекамунікацыі टेलीकॉम টেলিকম телекоммуникейшнс 电讯 電訊
  تيليكوم
network: network networks netzwerk netzwerke netwerk netwerken nettverk nätverk verkko verkot sieć sieci sítě
  sieť hálózat hálózati mreža mreže omrežje rețea retele ağları netz netze net nets redes réseau réseaux rete
  reti netzwerktechnik networking сеть сети сетей сетевой сетевая сетевые мережа мережі мережева seti شبكة شبكات
  الشبكات shabakeh shabake شبکه רשתות רשת 网络 網絡 網路 wangluo wanglu ネットワーク ネットワークス ネット
  네트워크 네트웍스 mạng เครือข่าย rangkaian jaringan δίκτυο δίκτυα ქსელი ցանց ցանցեր желілері мрежа мрежи мреже
  сетка नेटवर्क নেটওয়ার্ক нетворк нетворкс
internet: internet web интернет інтернет اینترنت اينترنت インターネット 인터넷 互联网 互聯網 互联 hulian hulianwang online
  onlines онлайн オンライン 온라인
hosting: hosting
cloud: cloud clouds облако облачные облачный хмара 云计算 云端 yunjisuan クラウド 클라우드 đám_mây คลาวด์ awan
portal: portal websites
broadband: broadband bredband fibre fiber glasfaser fibra 宽带 寬頻 光纤 光纖 guangxian 광대역
cyber: cyber кибер سایبر סייבר 網際
digital: digital digitale digitaal digitales digitais numérique numériques dijital digitalny digitální cyfrowe
  cyfrowy tsifrovye цифровой цифровая цифровые цифрові رقمية الرقمية دیجیتال דיגיטל 数码 數碼 数字 數字 shuma shuzi
  デジタル 디지털 kỹ_thuật_số ดิจิทัล ดิจิตอล
virtual: virtual e-commerce ecommerce eコマース 电商 電商 dianshang
software: software softwares softwareentwicklung sofware softwarehaus soft logiciel logiciels programmatuur
  programvare programvara ohjelmisto ohjelmistot oprogramowanie oprogramowania softvér szoftver yazılım
  yazılımları yazılımı logismiko λογισμικό programmnoe programmnye софт софтвер программное
  программное_обеспечение программные программ програмне програмний برمجيات البرمجيات للبرمجيات barmajiyat
  narmafzar narmafzari nermafzar نرم_افزار نرم‌افزار תוכנה 软件 軟件 軟體 ruanjian ruanti ソフト ソフトウェア ソフトウエア 소프트
  소프트웨어 phần_mềm ซอฟต์แวร์ ซอฟท์แวร์ perisian perangkat_lunak
app: apps app applications application программирование coding code developer developers devs open_source saas
programming: programming programs program
information: information informations informatica informatique informatik informationstechnik informatics
  informatyka informatyczne informatyczny informační informačné informatikai információs informacijske
  informacijski informatika informazioni información informação informações informatie informasjon
  informasjons tietotekniikka tieto enformasyon bilişim bilgi info ict pliroforiki πληροφορική πληροφορικής
  информация информационный информационные информационная информационно информационных информатика информатики
  інформаційні інформаційний інформація інформатика ит معلومات المعلومات للمعلومات maloumat malumat ettelaat
  etelaat اطلاعات אינפורמציה מידע 信息 資訊 资讯 xinxi joho 情報 インフォメーション 정보 jeongbo thông_tin สารสนเทศ maklumat
  informasi
data: data datas daten gegevens données datos dados dati dane datové adat podaci veri данные данных дані
  بيانات داده dadeh נתונים 数据 數據 shuju データ 데이터 dữ_liệu ข้อมูล database datacenter datacentre big_data
analytics: analytics analysis analytik analytica аналитика analiz
intelligence: intelligence intelligent intelligents intelligenz inteligencia inteligente
smart: smart smarts умные умный интеллект интеллектуальные интеллектуальный ذكية الذكية هوشمند hooshmand
  hushmand חכם 智能 智慧 人工智能 zhineng zhihui スマート chino 知能 인공지능 지능 스마트 thông_minh อัจฉริยะ pintar ai knowledge
systems: systems system syst systemen systeme systémy systèmes sistema sistemas sistemi sistemes sisteme
  sistemleri sistem sistemler sistemlari järjestelmät rendszer rendszerek sustavi systemhaus systemtechnik
  συστήματα systimata sistemy система системы систем системах системная системный системи системний أنظمة نظم
  الأنظمة نظام anzima nozom samaneh سامانه سیستم מערכת 系统 系統 xitong システム システムズ shisutemu 시스템
  시스템즈 siseutem hệ_thống ระบบ σύστημα სისტემები համակարգեր жүйелері системе сістэмы सिस्टम्स সিস্টেমস מערכות
  системс системз سيستمز סיסטמס
integration: integrated integration integrations integrator integradora integración integração интеграция
  интегратор системная_интеграция 集成 整合 jicheng 통합
platform: platform platforms plattform plataforma piattaforma платформа платформы 平台 平臺 pingtai プラットフォーム 플랫폼
  nền_tảng
computer: computer computers computing computación ordinateurs ordinateur ordenadores computadores
  computadoras calcolatori rechner rechenzentrum datamaskin dator datorer tietokone komputer komputery
  komputerowy komputerowe počítače počítač számítógép računala računari calculatoare bilgisayar bilgisayarlar
  υπολογιστές kompyuter kompyutery компьютер компьютеры компьютерная компьютерные компьютерный комп'ютер
  комп'ютерний комп'ютерні комп حاسوب حاسبات الحاسوب للحاسبات rayaneh رایانه کامپیوتر kampyuter מחשבים מחשב
  计算机 計算機 电脑 電腦 jisuanji diannao コンピュータ コンピューター 컴퓨터 máy_tính คอมพิวเตอร์
hardware: hardware peripherals
server: server servers сервер серверы 服务器 サーバー 서버
storage: storage storages memory speicher
chip: chip chips 芯片 晶片 xinpian 칩
`;
