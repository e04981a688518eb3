/** Machines, instruments, vehicles. */
export const MACHINES_WORDS = `
machinery: machinery machines machine maschinen maschinenbau maschinenfabrik machinefabriek maskin maskiner
  maskinfabrik koneet konepaja maszyny maszyn maszynowe stroje strojírny strojárne strojírenství strojárstvo
  gépgyár gépipari mašine strojevi strojogradnja stroji mașini makina makine makineleri makinesi machinerie
  machines-outils maquinaria maquinarias maquinas macchine macchinari meccanica meccaniche mecánica mécanique
  mechanik mechanics mechanical mekanik mekanisk mekaniska mehanika mehanizacija μηχανήματα michanimata
  mashinostroenie mashinostroitelny mash машиностроение машиностроительный машиностроительная машиностроения
  машинобудівний машинобудування маш машзавод машины машина станкостроительный станкозавод станок станки
  механический механика механізм механизация آلات الآلات معدات المعدات mashinsazi mashin ماشین ماشین‌سازی
  ماشین_سازی ماشین_آلات מכונות 机械 機械 重工 机床 機床 重型 jixie kikai zhonggong jichuang マシナリー マシン
  重工業 jukogyo 기계 gigye 중공업 junggongeob 머신 máy_móc cơ_khí เครื่องจักร mesin jentera მანქანა მექანიკური
  մեքենաշինական машиностроителен машинска машинабудаўнічы मशीनरी মেশিনারি ماشين_سازي машинери 머시너리 機工
equipment: equipment equipments equip équipement équipements equipo equipos equipamento equipamentos
  equipamientos attrezzature apparecchiature ausrüstung ausrüstungen anlagen anlagenbau geräte gerätebau
  uitrusting apparatuur apparatur utstyr udstyr utrustning laitteet wyposażenie urządzenia zařízení zariadenia
  berendezések oprema echipamente ekipman ekipmanları cihaz cihazları εξοπλισμός oborudovanie оборудование
  оборудования оборудованию обладнання прибор приборы приборостроение приборостроительный приборов прилад
  priborostroenie аппаратура تجهيزات للتجهيزات tajhizat تجهیزات ציוד 设备 設備 装备 裝備 shebei zhuangbei setsubi 機器
  kiki 仪器 儀器 仪表 儀表 yiqi yibiao 器材 qicai 機材 장비 jangbi 기기 설비 계기 thiết_bị อุปกรณ์ peralatan perkakas
instrument: instrument instruments instrumentation instrumentación instrumente messtechnik messgeräte
  strumenti instrumenten приборная
tool: tool tools werkzeug werkzeuge werkzeugbau outils outillage herramientas ferramentas utensili utensileria
  gereedschap verktøy verktyg työkalut narzędzia nástroje szerszám alati orodja scule alet инструмент
  инструменты інструмент أدوات ابزار abzar 工具 gongju kogu 공구 dụng_cụ
device: device devices apparatus appliances
appliance: appliance electrodomésticos haushaltsgeräte
automation: automation automatisierung automatisierungstechnik automatisation automatización automação
  automazione automatisering automatyka automatizace automatizácia automatizálás automatizacija automatizare
  otomasyon автоматика автоматизация автоматизации автоматизація أتمتة اتوماسیون אוטומציה 自动化 自動化 zidonghua
  jidoka オートメーション 자동화 jadonghwa tự_động_hóa อัตโนมัติ
robotics: robotics robot robots robotik robotique robótica robotyka роботы робототехника 机器人 機器人 jiqiren
  robotto ロボット 로봇
control: control controls controller steuerung regelung regeltechnik contrôle controles controlli kontrol
  контроль контрол 控制 kongzhi seigyo 제어 컨트롤
precision: precision präzision precisão precisione precyzyjny hassas точный прецизионный 精密 精工 jingmi jinggong
  seimitsu 정밀 jeongmil
hydraulics: hydraulics hydraulic hydraulik hydraulique hidráulica oleodinamica hidrolik гидравлика 液压 yeya 유압
pneumatics: pneumatic pneumatics pneumatik
pump: pump pumps pumpen pompes bombas pompe pompy čerpadla szivattyú pompa насос насосный насосы مضخات پمپ 泵业
valve: valve valves ventile válvulas valvole armaturen арматура арматурный 阀门 閥門 famen 밸브
bearing: bearing bearings lager roulements rodamientos rolamentos cuscinetti łożyska ložiska rulman подшипник
  подшипниковый 轴承 軸承 zhoucheng 베어링
motor: motor motors motores moteurs motori motoren silniki motory двигатель двигатели двигателестроение
  двигателей двигун محركات 发动机 發動機 马达 fadongji モーター モータース 모터 모터스 động_cơ κινητήρες շարժիչ
  मोटर मोटर्स মোটরস மோட்டார்ஸ் מנועים موتورز
engine: engine engines
turbine: turbine turbines turbinen turbinas турбина турбины 透平
sensor: sensor sensors sensorik датчик 传感器 感測 chuanganqi センサー 센서
elevator: elevator elevators lift lifts aufzüge ascenseurs лифт 电梯 dianti 엘리베이터
crane: crane cranes kran kräne
automotive: automotive automobile automobiles auto autos automóvil automóviles automotriz automotora automóveis
  automobili autohaus kfz kraftfahrzeuge wagen autobedrijf bil biler bilar bilforretning autoliike samochody
  samochodowy motoryzacja auta autóipari avto otomotiv oto otomobil αυτοκίνητα αυτοκινήτων avtomobil avtomobilny
  avtozavod авто автомобиль автомобили автомобильный автомобильная автозавод автозаводы автотранс автосервис
  автоцентр автосалон автобус автобусный автомобільний سيارات السيارات للسيارات سيارة khodro khodrow خودرو
  خودروسازی autoservice מכוניות רכב 汽车 汽車 qiche jidosha 自動車 オート 자동차 jadongcha ô_tô รถยนต์ ยานยนต์
  otomotif kereta kenderaan αυτοκινητοβιομηχανία ავტომობილი автомобил автомобиљ автомобилна аўтамабільны аўто
  ऑटो ऑटोमोबाइल অটোমোবাইল خودروسازي 오토 오토모티브 オートモーティブ
car: car cars voitures
vehicle: vehicle vehicles véhicules vehículos veículos veicoli fahrzeuge fahrzeugbau voertuigen kjøretøy
  fordon ajoneuvot pojazdy vozidla jármű vozila vehicule araç araçları транспортные_средства 车辆 車輛 cheliang 車両
  sharyo 차량
truck: truck trucks lkw camiones caminhões camions грузовик
tractor: tractor tractors traktor traktoren tracteurs tractores trattori traktory трактор трактора тракторный
  тракторостроительный جرارات تراکتور teraktor 拖拉机 tuolaji トラクター 트랙터
motorcycle: motorcycle motorcycles motorrad motos motocicletas 摩托车 摩托車 バイク bike bikes
bicycle: bicycle bicycles fahrrad bicyclettes bicicletas rowery bisiklet велосипед 自行车
tyre: tire tires tyre tyres reifen pneus neumáticos pneumatici banden dekk däck renkaat opony pneumatiky gume
  шины шин إطارات تایر 轮胎 輪胎 luntai タイヤ 타이어 lốp_xe
garage: garage garages autoparts
`;
