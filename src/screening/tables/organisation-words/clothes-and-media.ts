/** Textiles, media, arts. */
export const CLOTHES_AND_MEDIA_WORDS = `
textile: textile textiles textil textilien textilindustrie tessile tessili textiel tekstil tekstiler tekstiili
  tekstylia tekstylny textilní textilný tekstilna υφαντουργία klostoufantourgia tekstilnaya teks текстиль
  текстильная текстильный текстильная_фабрика ткацкая ткань ткани منسوجات نسيج النسيج nassaji نساجی nasaji
  טקסטיל 纺织 紡織 纺织品 fangzhi boseki 紡績 繊維 seni 섬유 seomyu 방직 직물 dệt_may สิ่งทอ υφάσματα
  κλωστοϋφαντουργία ტექსტილი տեքստիլ тоқыма текстил текстилна тэкстыль वस्त्र টেক্সটাইল டெக்ஸ்டைல்
fabric: fabric fabrics spinning weaving yarn hilados hilatura filature filatura spinnerei weberei przędzalnia
  iplik пряжа прядильная ريسندگی رسندگی
garment: garment garments clothing clothes apparel confection confections confecciones confecções confezioni
  bekleidung kleidung kleding konfeksjon konfektion vaatetus odzież odzieżowe oděvy ruházati odjeća konfekcija
  confecții giyim konfeksiyon hazır_giyim одежда одежды швейная швейный одяг ملابس الملابس پوشاک pooshak
  poshak הלבשה אופנה 服装 服裝 服饰 服飾 fuzhuang fushi アパレル 의류 패션 may_mặc เสื้อผ้า pakaian garmen
fashion: fashion mode moda мода
leather: leather cuir cuero couro cuoio pelletteria leder läder nahka skóra skórzane kůže koža piele deri кожа
  кожевенный кожаный جلود چرم 皮革 皮業 pige 가죽 kulit
shoe: shoe shoes footwear chaussures chaussure calzado calzados calçados calzature calzaturificio schuhe schuh
  schoenen skor kengät obuwie obuv cipő obuća încălțăminte ayakkabı обувь обувная взуття أحذية کفش kafsh 鞋业 鞋業
  制鞋 xieye 靴 신발 รองเท้า sepatu kasut
silk: silk soie seda seta seide zijde jedwab hedvábí selyem svila ipek шелк حرير ابریشم 丝绸 絲綢 sichou 絹 실크
cotton: cotton coton algodón algodonera algodão cotone baumwolle katoen bomull puuvilla bawełna bavlna pamut
  pamuk хлопок хлопковая qutn پنبه panbeh 棉业 綿 면 bông
carpet: carpet carpets tapis alfombras tapetes tappeti teppich teppiche tapijt dywany koberce halı ковры سجاد
  فرش farsh 地毯
sport: sports sport deporte deportes esporte sportswear sportif sportiva спорт спортивный спортивная رياضة
  ورزش varzesh ספורט 体育 體育 运动 tiyu スポーツ 스포츠 체육 thể_thao กีฬา olahraga sukan
toy: toys spielwaren jouets juguetes brinquedos giocattoli zabawki hračky játék oyuncak игрушки 玩具 wanju 완구
media: media medien medya mediaa médias medios mídia медиа медіа إعلام الاعلام للإعلام resaneh رسانه 传媒 傳媒
  媒体 媒體 chuanmei meiti メディア 미디어 truyền_thông สื่อ მედია մեդիա медија медыя मीडिया মিডিয়া מדיה
broadcasting: broadcasting broadcast broadcaster rundfunk radiodiffusion radiodifusión radiodifusora omroep
  телерадиокомпания телерадиовещание телерадіокомпанія вещание إذاعة اذاعة صدا 广播 廣播 guangbo 放送 방송 bangsong
radio: radio radios radyo радио радіо راديو رادیو ラジオ
television: television tv tele televisão televisione fernsehen televisie fjernsyn telewizja televize televízia
  televízió televizija televiziune televizyon телевидение телеканал телебачення تلفزيون تلویزیون sima 电视 電視
  dianshi テレビ terebi 텔레비전 텔레비젼 truyền_hình โทรทัศน์
news: news nachrichten nouvelles noticias notizie nieuws nyheter wiadomości zprávy hírek vijesti haber
  haberler новости новини اخبار أخبار 新闻 新聞 xinwen shimbun shinbun 뉴스 신문 tin_tức ข่าว
newspaper: newspaper newspapers zeitung zeitungen zeitungsverlag journal journals journaux periódico
  periódicos diario jornal giornale krant dagblad avis tidning sanomat gazeta gazette noviny újság novine ziar
  gazetesi газета газеты صحيفة جريدة ruznameh rooznameh روزنامه עיתון 报业 報業 日报 日報 baoye หนังสือพิมพ์
press: press presse prensa imprensa stampa pers prasa tlač sajtó basın пресса печать преса صحافة matbuat 出版
  chuban shuppan 출판 chulpan
publishing: publishing publisher publishers publications publication éditions éditeur édition edición
  ediciones editorial editoriales editora edições edizioni editrice editore verlag verlage verlagsgesellschaft
  verlags uitgeverij uitgevers forlag kustannus kustantamo wydawnictwo wydawnicza vydavatelství nakladatelství
  vydavateľstvo kiadó izdavač izdavačko založba editura yayın yayınları yayıncılık ekdoseis εκδόσεις εκδοτική
  издательство издательский издательская видавництво izdatelstvo دار_نشر للنشر نشر nashr entesharat انتشارات
  הוצאה_לאור 出版社 chubanshe shuppansha nhà_xuất_bản สำนักพิมพ์ penerbit
book: books book bücher buch livres livre libros libro livros livraria libri libreria boeken boek bøker böcker
  kirjat książki knihy könyv knjiga cărți kitap kitabevi книги книга книжный كتب کتاب 图书 圖書 书店 tushu 도서 sách
film: film films filme cine cinema cinemas kino elokuva filmowe filmové filmgyártó filmova sinema кино фильм
  кинокомпания киностудия кіно سينما سینما קולנוע 电影 電影 影业 影業 影视 影視 dianying yingye yingshi eiga
  映画 영화 시네마 điện_ảnh ภาพยนตร์ フイルム フィルム 필름
entertainment: entertainment entertainments entretenimiento entretenimento divertissement intrattenimento
  unterhaltung vermaak underholdning underhållning viihde rozrywka zábava szórakoztató eğlence развлечения
  развлекательный розваги ترفيه 娱乐 娛樂 yule エンターテインメント エンタテインメント 엔터테인먼트 giải_trí บันเทิง hiburan
music: music musique música musik muziek musikk musiikki muzyka hudba zene muzika müzik музыка музыкальный 音乐
  音樂 yinyue ongaku ミュージック 음악 âm_nhạc ดนตรี
studio: studio studios студия студії استودیو ستوديو 工作室 スタジオ 스튜디오 studyo
creative: creative kreativ créations creation creaciones
art: arts art arte artes kunst konst kunsten taide sztuka umění művészet umetnost artă искусство искусств
  мистецтво فنون هنر honar אמנות 艺术 藝術 yishu geijutsu アート 예술 nghệ_thuật ศิลปะ
design: design designs dessin diseño diseños disegno projektowanie dizajn tasarım дизайн дизайна تصميم طراحی
  tarrahi עיצוב 设计 設計 sheji sekkei デザイン 디자인 thiết_kế ออกแบบ reka_bentuk desain σχεδιασμός დიზაინი
  դիզայն проектен дизајн дызайн конструкторское конструкторская конструкторский конструкторського डिज़ाइन ডিজাইন
  வடிவமைப்பு التصميم
culture: culture cultural culturel culturelle cultura culturale kultur kulturelle kultuur kulttuuri kultura
  kulturalny культура культуры культурный культури ثقافة ثقافية فرهنگ فرهنگی farhangi תרבות 文化 wenhua bunka 문화
  munhwa văn_hóa วัฒนธรรม budaya kebudayaan
museum: museum musée museo museu muzeum muzej müzesi музей музея متحف موزه 博物馆 博物館 bowuguan hakubutsukan 박물관
library: library bibliothèque biblioteca bibliothek bibliotheek bibliotek kirjasto biblioteka knihovna
  knižnica könyvtár knjižnica kütüphane библиотека бібліотека مكتبة کتابخانه 图书馆 圖書館 tushuguan
theatre: theatre theater teatro teatr divadlo színház kazalište tiyatro театр театра
game: games game gaming spiele jeux juegos jogos giochi spellen spill spel pelit játékok igre oyun игры ігри
  游戏 遊戲 youxi ゲーム geemu 게임 trò_chơi เกม permainan
`;
