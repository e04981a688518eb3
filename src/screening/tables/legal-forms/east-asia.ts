import { readForms } from './read-forms.ts';

/** China, Hong Kong, Macao, Taiwan, Japan and Korea. */
export const EAST_ASIAN_FORMS = readForms(`
CN TW HK MO SG | limited | after | 有限公司; Youxian Gongsi; You Xian Gong Si
CN | limited | after | 有限责任公司; Youxian Zeren Gongsi; You Xian Ze Ren Gong Si; YXZR Gongsi; Youxianzeren Gongsi;
  责任有限公司
CN HK TW | limited | after | 集团有限公司; 控股有限公司; 集团有限责任公司; （集团）有限公司; Jituan Youxian Gongsi;
  Ji Tuan You Xian Gong Si; 控股集团有限公司; 集团公司; （控股）有限公司; Konggu Youxian Gongsi; （中国）有限公司; 投资有限公司; 國際有限公司; 实业有限公司
CN | joint-stock | after | 股份有限公司; Gufen Youxian Gongsi; Gu Fen You Xian Gong Si; 股份公司; Gufen Gongsi; 集团股份有限公司;
  控股股份有限公司; 股份有限責任公司; （集团）股份有限公司; Jituan Gufen Youxian Gongsi; 股份责任有限公司
TW | joint-stock | after | 股份有限公司; Gufen Youxian Gongsi; Ku Fen Yu Hsien Kung Szu
CN TW HK | limited | after | 一人有限公司; 一人有限责任公司; （自然人独资）; （独资）; 國有獨資公司; 外商独资企业; 中外合资经营企业; 中外合作经营企业; 外商独资有限公司;
  Wholly Foreign Owned Enterprise; WFOE; WOFE; Sino-Foreign Joint Venture; 中外合资有限公司; Equity Joint Venture; 外资企业
TW | unlimited | after | 無限公司; 兩合公司; Liang He Gongsi; Wuxian Gongsi
CN | general-partnership | after | 普通合伙; 普通合伙企业; 合伙企业; 特殊普通合伙; 特殊的普通合伙企业; Hehuo Qiye; 特殊普通合伙企业; 合夥; 联营;
  Putong Hehuo; 事务所（特殊普通合伙）
CN TW | limited-partnership | after | 有限合伙; 有限合伙企业; Youxian Hehuo; 合伙企业（有限合伙）; Hehuo Qiye Youxian Hehuo;
  Youxian Hehuo Qiye
CN TW HK | company | after | 公司; 总公司; 有限; Gong Si; Kung Szu; 商行; 商号; 行; 企业; 社; 企業社; 號; 实业; Zong Gongsi; 集团总公司;
  工作室; 经营部; 企业集团; 企業行; 实业公司; 工程行; 实业总公司; 实业集团
CN | state-enterprise | after | 国有企业; 全民所有制企业; 全民所有制; 国营; 集体企业; 集体所有制; 国有独资; 集体所有制企业;
  State-Owned Enterprise of China; 国有控股; 乡镇企业; 国有; 股份合作制; 股份合作企业; 股份合作公司; 股份合作社; 集体经济组织; 经济合作社; 股份经济合作社; 中央企业
CN TW HK | cooperative | after | 合作社; 农民专业合作社; 专业合作社; 農會; 漁會; 信用合作社; 供销合作社; 农村信用合作社; 农村信用合作联社; 信用社; 合作联社;
  农村信用联社; Nongmin Zhuanye Hezuoshe; 供销社; 合作社联社; 联社; 生产合作社
CN TW HK | foundation | after | 基金会; 慈善基金会; 财团法人; 社团法人; 有限合伙基金; 公益基金会; 慈善信托; Caituan Faren; Shetuan Faren;
  醫療財團法人; 文教基金會
CN TW HK | institution | after | 事业单位; 民办非企业单位; 研究院; 研究所; 机关法人; 行政法人; 事业法人; 社会团体; 协会; 学会; 商会; 总会; 社会服务机构; 联合会;
  促进会; 公會; 村民委员会
CN TW HK | sole-trader | after | 个体工商户; 个人独资企业; 獨資; 个体户; 独资企业; Geti Gongshanghu; 獨資商號; （個人獨資）; 家庭农场; 个体经营
CN TW HK | branch | after | 分公司; 办事处; 代表处; Fen Gongsi; 支行; 分行; 台灣分公司; 香港分公司; 营业部; 上海分公司; 北京分公司; 分店; 代表机构;
  驻北京代表处; 分院; 子公司; 股份有限公司分公司; 有限公司分公司; 常驻代表机构; 外國公司; 上海代表处; 北京办事处; 支公司; 分支机构; 常驻代表处; 门市部; Zhihang; Fenhang; 分部;
  分厂; 证券营业部; 分理处; 联络处; 北京代表处
HK | limited | after | (HK) Ltd; (HK) Limited; Hong Kong Limited; (Hong Kong) Ltd; HK Co. Ltd; HK Co. Limited;
  HongKong Limited; (Hong Kong) Co. Ltd; (Hong Kong) Co. Limited; HongKong Co. Limited; HK Company Limited
HK | fund | after | 開放式基金型公司; OFC; Open-Ended Fund Company; LPF; Limited Partnership Fund; 有限合夥基金; 單位信託; 担保有限公司;
  公眾有限公司; 公共有限公司; 私人有限公司; 公眾股份有限公司; 担保責任有限公司
JP | joint-stock | either | 株式会社; ㈱; KK; Kabushiki Kaisha; Kabushiki Gaisha; Kabushikigaisha; Kabushikikaisha;
  カブシキガイシャ; (カ; Kabusiki Kaisha; Kabushi Kaisha; K.K. Co. Ltd; Kabusiki Gaisha; Co. Ltd K.K.; K.K. Ltd;
  Kabushiki-gaisya; Kabushiki-kaisya; カブシキカイシャ
JP | limited | either | 有限会社; ㈲; YK; Yugen Kaisha; Yugen Gaisha; Yuugen Kaisha; Yuugen Gaisha; ユウゲンガイシャ;
  Yugengaisha; Yugenkaisha; 特例有限会社; Tokurei Yugen Kaisha; Yugen-gaisya; Yuugengaisha; Y.K. Ltd; (ユ; Y.K. Co. Ltd
JP | limited | either | 合同会社; GK; Godo Kaisha; Godo Gaisha; Goudou Kaisha; Goudou Gaisha; (同); ゴウドウガイシャ;
  Godogaisha; Godokaisha; Goudougaisha; LLC Godo Kaisha; Goudoukaisha; ド)
JP | limited-partnership | either | 合資会社; Goshi Kaisha; Goshi Gaisha; (資); Goushi Kaisha; Goshigaisha;
  Goushi Gaisha; ゴウシガイシャ; Goushigaisha; Goshikaisha
JP | general-partnership | either | 合名会社; Gomei Kaisha; Gomei Gaisha; (名); Goumei Kaisha; Gomeigaisha;
  Goumei Gaisha; ゴウメイガイシャ; Gomeikaisha; Goumeigaisha; Nin'i Kumiai; 任意組合; Tokumei Kumiai; 匿名組合; 民法上の組合;
  TK Kumiai; Ninni Kumiai; Kumiai
JP | limited-partnership | either | 投資事業有限責任組合; Toshi Jigyo Yugen Sekinin Kumiai; LPS; 有限責任事業組合;
  Yugen Sekinin Jigyo Kumiai; LLP Japan; Toushi Jigyou Yuugen Sekinin Kumiai; 投資事業組合;
  Yuugen Sekinin Jigyou Kumiai; Toshi Jigyo Kumiai; 投資事業有限責任組合 LPS
JP | association | either | 一般社団法人; Ippan Shadan Hojin; 公益社団法人; Koeki Shadan Hojin; 社団法人; Shadan Hojin; (社);
  (一社); (公社); Ippan Shadan Houjin; Koueki Shadan Houjin; 特定非営利活動法人; Tokutei Hieiri Katsudo Hojin; NPO法人;
  認定NPO法人; NPO Hojin; Tokutei Hi-eiri Katsudo Hojin; 非営利活動法人; Shadan Houjin; 認定特定非営利活動法人; (特非); 管理組合法人; 中間法人;
  有限責任中間法人; Yugen Sekinin Chukan Hojin; Chukan Hojin; 労働組合; 管理組合
JP | foundation | either | 一般財団法人; Ippan Zaidan Hojin; 公益財団法人; Koeki Zaidan Hojin; 財団法人; Zaidan Hojin; (財);
  (一財); (公財); Ippan Zaidan Houjin; Koueki Zaidan Houjin; Zaidan Houjin; Zaidan
JP | institution | either | 独立行政法人; Dokuritsu Gyosei Hojin; 国立研究開発法人; Kokuritsu Kenkyu Kaihatsu Hojin; 学校法人;
  Gakko Hojin; 医療法人; Iryo Hojin; 社会福祉法人; Shakai Fukushi Hojin; 宗教法人; Shukyo Hojin; 国立大学法人;
  Kokuritsu Daigaku Hojin; 特殊法人; Tokushu Hojin; 公立大学法人; 医療法人社団; Iryo Hojin Shadan; 地方独立行政法人; 医療法人財団; 社会医療法人;
  Gakkou Houjin; Dokuritsu Gyousei Houjin; Iryou Houjin; Iryou Houjin Shadan; Shukyou Houjin; (学); (医); (福);
  (独); (宗); 税理士法人; Zeirishi Hojin; 弁護士法人; Bengoshi Hojin; 監査法人; Kansa Hojin; 特許業務法人; Tokkyo Gyomu Hojin;
  社会保険労務士法人; 司法書士法人; 行政書士法人; 有限責任監査法人; Yugen Sekinin Kansa Hojin; 土地家屋調査士法人
JP | cooperative | either | 協同組合; Kyodo Kumiai; 農業協同組合; Nogyo Kyodo Kumiai; 生活協同組合; Seikatsu Kyodo Kumiai; 信用金庫;
  Shinkin; Shinyo Kinko; 信用組合; Shinyo Kumiai; 漁業協同組合; Gyogyo Kyodo Kumiai; 事業協同組合; Jigyo Kyodo Kumiai; 企業組合;
  Kigyo Kumiai; 信用協同組合; 森林組合; Shinrin Kumiai; 農事組合法人; Noji Kumiai Hojin; 労働金庫; Rodo Kinko; 消費生活協同組合;
  Kyoudou Kumiai; 協業組合; Shouhi Seikatsu Kyoudou Kumiai; 協同組合連合会; 農業協同組合連合会; 農林中央金庫; 商工組合; 商店街振興組合; 信用金庫連合会;
  Shinkin Bank; Shinyou Kinko; 事業組合
JP | mutual | either | 相互会社; Sogo Kaisha; Sogo Gaisha; Sougo Gaisha; Sougo Kaisha; (相); Sogogaisha; Sogokaisha;
  相互保険会社; 生命保険相互会社; 共済組合; Kyosai Kumiai; 健康保険組合; 企業年金基金; 厚生年金基金; Kenko Hoken Kumiai; Kigyo Nenkin Kikin;
  Kosei Nenkin Kikin
JP | limited | either | 特定目的会社; Tokutei Mokuteki Kaisha; TMK; 投資法人; Toshi Hojin; 投資信託; Toshi Shintaku;
  Toushi Houjin; 特別目的会社; Tokutei Mokuteki Gaisha; 信託; (特); Tokubetsu Mokuteki Kaisha
JP | branch | after | 支店; 営業所; 日本支店; 出張所; Nihon Shiten; Shiten; 東京支店; 日本支社; 支社; 日本における営業所; 日本営業所; 外国会社; 東京支社;
  日本駐在員事務所; Gaikoku Kaisha; 駐在員事務所; 東京事務所; Gaikoku Gaisha; 事業所; Tokyo Shiten; 大阪支店
JP | company | after | 商店; 商会; Shoten; Shokai; 会社; Kaisha; Gaisha; 工務店; 屋; 堂; 社; 店; 個人事業主; 事務所; 個人事業; 個人商店
KR | joint-stock | either | 주식회사; ㈜; 주식회사(주); Jusik Hoesa; Jusikhoesa; Chusik Hoesa; Chusikhoesa; Jusik Hoisa;
  Jusikhoisa; Jushik Hoesa; Jusik Heosa; Jusig Hoesa
KR | limited | either | 유한회사; (유); Yuhan Hoesa; Yuhan Hoisa; Yuhoesa; Yuhan Hoesa Ltd
KR | limited | either | 유한책임회사; Yuhan Chaegim Hoesa; Yuhan Chaekim Hoesa; (유책); Yuhan Chaegim Hoisa; 유한책임
KR | general-partnership | either | 합명회사; Hapmyeong Hoesa; (합명); Hapmyeonghoesa; Hammyeong Hoesa;
  Hapmyung Hoesa; 조합; 합자조합; Hapja Johap; 투자조합; 벤처투자조합; Tuja Johap; Johap
KR | limited-partnership | either | 합자회사; Hapja Hoesa; (합자); Hapjahoesa; Habja Hoesa
KR | foundation | either | 재단법인; Jaedan Beobin; (재); 공익재단법인; 복지재단; 장학재단; Jaedan Bubin; 재단
KR | association | either | 사단법인; Sadan Beobin; (사); 비영리법인; 비영리사단법인; Sadan Bubin; 비영리민간단체; 사회적협동조합; 협회
KR | institution | either | 학교법인; Hakgyo Beobin; 의료법인; Uiryo Beobin; 사회복지법인; Sahoe Bokji Beobin; 특수법인; 공사; 공단;
  종교법인; 법무법인; Beommu Beobin; 회계법인; Hoegye Beobin; 세무법인; (학); (의); (복); 영농조합법인; 영어조합법인; 농업회사법인; 농업회사법인 주식회사;
  Nongeop Hoesa Beobin; Yeongnong Johap Beobin; 법무법인(유한); 특허법인; 노무법인; 정부출연연구기관; 지방공사; 지방공기업; 공기업; 준정부기관; 산학협력단;
  관세법인; 의료재단; 감정평가법인
KR | cooperative | either | 협동조합; Hyeopdong Johap; 농업협동조합; 농협; 신용협동조합; 신협; 새마을금고; 수산업협동조합; 수협; 축산업협동조합; 산림조합;
  축협; Nonghyup; Suhyup; 소비자생활협동조합; 중소기업협동조합; Saemaeul Geumgo; Sinhyup; 협동조합연합회
KR | branch | either | 지점; 한국지점; 서울지점; 영업소; 지사; 한국지사; Hanguk Jijeom; 사무소; 연락사무소; 한국사무소; 외국법인; 서울사무소; 외국회사; 한국영업소
KR | company | either | 회사; 상사; 개인사업자; 상회; 기업; 공업사; Hoisa; 상점; 개인기업; 사무소
KP | company | after | Hoesa; 총회사; 무역회사; 무역총회사; 총국; 련합기업소; 기업소; 공장; Muyok Hoesa; Muyok Chonghoesa;
  Trading Corporation; General Trading Corporation; 합영회사; 합작회사; 합영; Habyong Hoesa; Hapyong Hoesa;
  Haptchak Hoesa; General Corporation; 총무역회사; 지도국; General Bureau; Ryonhap Kiopso
`);
