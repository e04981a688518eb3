import { readForms } from './read-forms.ts';

/** Japan: in kanji, as one bracketed sign, and romanised; `kaisha` is also voiced as `gaisha`. */
export const JAPANESE_FORMS = readForms(`
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
