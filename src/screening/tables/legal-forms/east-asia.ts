import { readForms } from './read-forms.ts';

/** China, Hong Kong, Macao, Taiwan, Korea and Japan (where `kaisha` is also voiced as `gaisha`). */
export const EAST_ASIAN_FORMS = readForms(`
CN TW HK MO SG | limited | after | 有限公司; Youxian Gongsi; You Xian Gong Si
CN TW | limited | after | 有限责任公司; 责任有限公司; Youxian Zeren Gongsi; You Xian Ze Ren Gong Si; 有限责任
CN TW MO | joint-stock | after | 股份有限公司; 股份有限责任公司; 股份公司; Gufen Youxian Gongsi; Gu Fen You Xian Gong Si;
  Gufen Gongsi; Ku Fen Yu Hsien Kung Szu
CN HK TW | limited | after | 集团有限公司; 集团有限责任公司; 集团公司; Jituan Youxian Gongsi; Ji Tuan You Xian Gong Si;
  Jituan Gongsi
CN HK TW | joint-stock | after | 集团股份有限公司; Jituan Gufen Youxian Gongsi
CN HK TW | limited | after | 控股有限公司; 控股集团有限公司; 控股有限责任公司; Konggu Youxian Gongsi
CN HK TW | joint-stock | after | 控股股份有限公司
CN | limited | after | 一人有限责任公司; 一人有限公司; 有限责任公司（自然人独资）; 有限责任公司（国有独资）; 国有独资公司
CN | interest-group | after | 外商独资企业; 外资企业; 中外合资经营企业; 中外合作经营企业; 中外合资企业; Wholly Foreign-Owned Enterprise; WFOE;
  WOFE; Sino-Foreign Joint Venture; Sino-Foreign Equity Joint Venture
TW | unlimited | after | 無限公司
TW | limited-partnership | after | 兩合公司; 有限合夥; 有限合夥企業
CN | limited-partnership | after | 有限合伙; 有限合伙企业; 合伙企业（有限合伙）; Youxian Hehuo; Youxian Hehuo Qiye;
  Hehuo Qiye (Youxian Hehuo)
CN TW | general-partnership | after | 普通合伙; 合伙企业; 普通合伙企业; 合伙; Putong Hehuo; Hehuo Qiye
CN | limited-liability-partnership | after | 特殊普通合伙; 特殊普通合伙企业; 特殊的普通合伙
CN TW HK MO | company | after | 公司; 总公司; 集团总公司; Gong Si; Zong Gongsi; Kung Szu; 有限
CN TW HK | company | after | 商行; 企業社; 商号; 经营部; 工程行; 工作室; 实业社; 企業行
CN | state-enterprise | after | 全民所有制企业; 全民所有制; 国有企业; 集体所有制企业; 集体企业; 股份合作制企业; 股份合作公司; 股份合作企业
CN TW HK | cooperative | after | 合作社; 农民专业合作社; 专业合作社; 供销合作社; 信用合作社; 农村信用合作社; 农村信用合作联社; 农村信用联社; 股份经济合作社; 经济合作社
TW | cooperative | after | 農會; 漁會; 合作社聯合社
CN TW HK | foundation | after | 基金会; 慈善基金会; 公益基金会
TW | foundation | either | 財團法人; Caituan Faren; 醫療財團法人
TW | association | either | 社團法人; Shetuan Faren
CN | institution | after | 事业单位; 民办非企业单位; 社会服务机构; 事业法人; 机关法人
CN TW HK | sole-trader | after | 个体工商户; 个人独资企业; 個人獨資; 獨資; 个体户; 家庭农场; 獨資企業
CN TW HK | branch | after | 分公司; 办事处; 代表处; 支公司; 有限公司分公司; 股份有限公司分公司; 有限责任公司分公司; 常驻代表机构; 营业部; 证券营业部; Fen Gongsi;
  支行; 分行
HK | limited | after | (HK) Ltd; (HK) Limited; Hong Kong Limited; HK Co. Limited; (HK) Co. Ltd; (Hong Kong) Ltd
HK | limited | after | 擔保有限公司; 私人有限公司; 私人股份有限公司
HK | public-joint-stock | after | 公眾有限公司; 公眾股份有限公司
HK | fund | after | 開放式基金型公司; OFC; Open-Ended Fund Company; 有限合夥基金; LPF; Limited Partnership Fund
KR | joint-stock | either | 주식회사; (주); Jusik Hoesa; Jusikhoesa; Chusik Hoesa; Chusikhoesa; Jusik Hoisa;
  Jushik Hoesa
KR | limited | either | 유한회사; (유); Yuhan Hoesa; Yuhan Hoisa
KR | limited | either | 유한책임회사; Yuhan Chaegim Hoesa; Yuhan Chaekim Hoesa
KR | general-partnership | either | 합명회사; (합명); Hapmyeong Hoesa; Hapmyung Hoesa; 조합; 합자조합
KR | limited-partnership | either | 합자회사; (합자); Hapja Hoesa
KR | foundation | either | 재단법인; (재); Jaedan Beobin; 공익재단법인; 장학재단; 복지재단
KR | association | either | 사단법인; (사); Sadan Beobin; 비영리법인; 비영리사단법인; 비영리민간단체
KR | institution | either | 학교법인; Hakgyo Beobin; 의료법인; Uiryo Beobin; 사회복지법인; (복); 종교법인; 특수법인; 산학협력단; 의료재단
KR | limited-liability-partnership | either | 법무법인; 법무법인(유한); 회계법인; 세무법인; 특허법인; 노무법인; 관세법인
KR | cooperative | either | 영농조합법인; 영어조합법인; 농업회사법인; 농업회사법인 주식회사; 협동조합; 농업협동조합; 신용협동조합; 새마을금고; 사회적협동조합; 수산업협동조합;
  축산업협동조합; 중소기업협동조합; Hyeopdong Johap
KR | state-enterprise | either | 공사; 공단; 지방공사; 정부출연연구기관
KR | fund | either | 투자조합; 벤처투자조합; 투자신탁; 사모투자합자회사
KR | branch | either | 지점; 한국지점; 영업소; 연락사무소; 서울지점; 외국법인
KR | sole-trader | either | 개인사업자; 개인기업
KR KP | company | either | 회사; 상사; 상회; Hoisa
KP | state-enterprise | after | 총회사; 무역회사; 무역총회사; 련합기업소; 기업소; 총국; Muyok Hoesa; Ryonhap Kiopso;
  General Trading Corporation
KP | interest-group | after | 합영회사; 합작회사; Hapyong Hoesa
JP | joint-stock | either | 株式会社; ㈱; K.K.; Kabushiki {Kaisha,Gaisha}; Kabushiki{kaisha,gaisha};
  Kabusiki {Kaisha,Gaisha}; カブシキガイシャ; カ)
JP | limited | either | 有限会社; ㈲; Y.K.; Y{u,uu}gen {Kaisha,Gaisha}; Y{u,uu}gen{kaisha,gaisha}; 特例有限会社; ユウゲンガイシャ;
  Tokurei Yugen Kaisha
JP | limited | either | 合同会社; (同); G.K.; G{o,ou}d{o,ou} {Kaisha,Gaisha}; G{o,ou}d{o,ou}{kaisha,gaisha}; ゴウドウガイシャ
JP | limited-partnership | either | 合資会社; ㈾; G{o,ou}shi {Kaisha,Gaisha}; Goshi{kaisha,gaisha}
JP | general-partnership | either | 合名会社; ㈴; G{o,ou}mei {Kaisha,Gaisha}; Gomei{kaisha,gaisha}
JP | limited | either | 特定目的会社; Tokutei Mokuteki {Kaisha,Gaisha}; T.M.K.
JP | limited-liability-partnership | either | 有限責任事業組合; Y{u,uu}gen Sekinin Jigyo{,u} Kumiai
JP | limited-partnership | either | 投資事業有限責任組合; To{,u}shi Jigyo{,u} Y{u,uu}gen Sekinin Kumiai; 投資事業組合; LPS
JP | general-partnership | either | 任意組合; Nin'i Kumiai; 匿名組合; Tokumei Kumiai; 民法上の組合
JP | mutual | either | 相互会社; So{,u}go {Kaisha,Gaisha}; 共済組合; Kyosai Kumiai
JP | fund | either | 投資法人; To{,u}shi Ho{,u}jin; 投資信託; To{,u}shi Shintaku
JP | association | either | 一般社団法人; (一社); Ippan Shadan Ho{,u}jin
JP | association | either | 公益社団法人; (公社); Ko{,u}eki Shadan Ho{,u}jin
JP | association | either | 社団法人; (社); Shadan Ho{,u}jin
JP | foundation | either | 一般財団法人; (一財); Ippan Zaidan Ho{,u}jin
JP | foundation | either | 公益財団法人; (公財); Ko{,u}eki Zaidan Ho{,u}jin
JP | foundation | either | 財団法人; (財); Zaidan Ho{,u}jin
JP | association | either | 特定非営利活動法人; NPO法人; 認定NPO法人; (特非); Tokutei Hieiri Katsudo{,u} Ho{,u}jin; NPO Hojin;
  認定特定非営利活動法人
JP | association | either | 中間法人; 有限責任中間法人; Y{u,uu}gen Sekinin Chukan Hojin; 管理組合法人; 労働組合
JP | state-enterprise | either | 独立行政法人; Dokuritsu Gyo{,u}sei Ho{,u}jin; 地方独立行政法人; (独)
JP | institution | either | 国立研究開発法人; Kokuritsu Kenkyu{,u} Kaihatsu Ho{,u}jin
JP | institution | either | 国立大学法人; Kokuritsu Daigaku Ho{,u}jin; 公立大学法人; Ko{,u}ritsu Daigaku Ho{,u}jin
JP | institution | either | 学校法人; Gakko{,u} Ho{,u}jin; (学)
JP | institution | either | 医療法人; 医療法人社団; 医療法人財団; 社会医療法人; (医); Iryo{,u} Ho{,u}jin; Iryo{,u} Ho{,u}jin Shadan
JP | institution | either | 社会福祉法人; Shakai Fukushi Ho{,u}jin; (福)
JP | institution | either | 宗教法人; Shu{,u}kyo{,u} Ho{,u}jin; (宗)
JP | state-enterprise | either | 特殊法人; Tokushu Ho{,u}jin; 認可法人
JP | limited-liability-partnership | either | 監査法人; 有限責任監査法人; Kansa Ho{,u}jin; 税理士法人; Zeirishi Ho{,u}jin; 弁護士法人;
  Bengoshi Ho{,u}jin; 特許業務法人; Tokkyo Gyo{,u}mu Ho{,u}jin; 司法書士法人; 社会保険労務士法人; 行政書士法人
JP | cooperative | either | 協同組合; 事業協同組合; Kyo{,u}do{,u} Kumiai; Jigyo{,u} Kyo{,u}do{,u} Kumiai; 企業組合;
  Kigyo{,u} Kumiai; 協業組合; 協同組合連合会; 商工組合
JP | cooperative | either | 農業協同組合; No{,u}gyo{,u} Kyo{,u}do{,u} Kumiai; 農事組合法人; 農業協同組合連合会; 漁業協同組合; 森林組合;
  Gyogyo{,u} Kyo{,u}do{,u} Kumiai
JP | cooperative | either | 生活協同組合; 消費生活協同組合; Seikatsu Kyo{,u}do{,u} Kumiai
JP | cooperative | either | 信用金庫; 信用組合; 信用協同組合; 労働金庫; Shinkin; Shin'yo{,u} Kinko; Shin'yo{,u} Kumiai;
  Ro{,u}do{,u} Kinko
JP | fund | either | 企業年金基金; 厚生年金基金; 健康保険組合
JP | sole-trader | either | 個人事業主; 個人事業; 個人商店
JP | branch | after | 支店; 日本支店; 営業所; 出張所; 支社; 日本支社; 東京支店; Shiten; 駐在員事務所; 日本における営業所
JP | company | after | 会社; 商店; 商会; Shoten; Shokai; Kaisha; Gaisha; 工務店
`);
