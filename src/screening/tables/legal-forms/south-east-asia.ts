import { readForms } from './read-forms.ts';

/** Indonesia, Malaysia, Singapore, Brunei, Thailand, Viet Nam, the Philippines, Cambodia, Laos, Myanmar, Timor-Leste. */
export const SOUTH_EAST_ASIAN_FORMS = readForms(`
ID | limited | before | PT; Perseroan Terbatas; Perseroan
ID | public-joint-stock | after | Tbk; Tbk PT; PT Tbk; Perseroan Terbatas Terbuka; (Persero) Tbk;
  Perusahaan Terbuka; Terbuka
ID | state-enterprise | after | (Persero); PT Persero; (Persero) PT; Perum; Perusahaan Umum; BUMN;
  Perusahaan Perseroan; Perusahaan Perseroan (Persero); Perumda; Perseroda; Perusahaan Umum Daerah;
  Perusahaan Daerah; PD; Perusahaan Perseroan Daerah; BUMD; Perjan; Perusahaan Negara; PN; BUMDes;
  Badan Usaha Milik Negara; Badan Layanan Umum; BLU
ID | limited | either | PT PMA; PT Perorangan; Perseroan Perorangan; PMA; PMDN
ID | limited-partnership | before | CV; Persekutuan Komanditer; Perseroan Komanditer
ID | general-partnership | before | Firma; Fa; Persekutuan Firma; Persekutuan Perdata; Maatschap; Persekutuan;
  Perkumpulan Firma
ID | sole-trader | before | UD; Usaha Dagang; PO Perusahaan Otobus; TB Toko Bangunan; Usaha Perseorangan;
  Perusahaan Dagang; PD.; Toko; P.O.; TB.; Usaha Perorangan; Perusahaan Perseorangan; UKM
ID | cooperative | before | Koperasi; Kop.; Koperasi Simpan Pinjam; KUD; Koperasi Unit Desa; KSP;
  Koperasi Karyawan; KSU; Koperasi Serba Usaha; Koperasi Jasa; KSPPS; Induk Koperasi; Kopkar; Pusat Koperasi;
  INKUD; BMT; Koperasi Pegawai; Primkop
ID | foundation | before | Yayasan; Yay.; Perkumpulan; Persatuan; Perhimpunan; Ormas; Dana Pensiun; Lembaga;
  LSM; Perserikatan; Wakaf; Badan Wakaf; Badan Hukum Perkumpulan; BHP
ID | branch | either | Kantor Perwakilan; Kantor Cabang; KPPA; Cabang; BUT; Bentuk Usaha Tetap;
  Kantor Perwakilan Perusahaan Asing; Perwakilan; KPPA Indonesia; KP3A; Cabang Jakarta; Bank Asing Cabang
MY BN | limited | after | Sdn Bhd; Sendirian Berhad; S/B; Sdn. Berhad; Sdn Bhd Co.; Sdn. Bhd. (M); (M) Sdn Bhd;
  (Malaysia) Sdn Bhd; Sendirian Bhd; S. Bhd; SDN; Sdn. Bdh; Sdn. Bhn; Sdn. Bhd. Malaysia; (M) Sendirian Berhad;
  Sdh Bhd; Sdn. Bd
MY BN | public-joint-stock | after | Bhd; Berhad; (M) Bhd; (M) Berhad; Malaysia Berhad; (Malaysia) Bhd;
  Syarikat Awam Berhad; Holdings Berhad; Group Berhad
MY | limited-liability-partnership | after | PLT; Perkongsian Liabiliti Terhad; LLP PLT; PLT LLP
MY | cooperative | either | Koperasi; Koop.; Koperasi Berhad; Koperasi Malaysia Berhad; Koperasi Bhd
MY BN | company | either | Syarikat; Sykt.; Syarikat Perniagaan; Enterprise (M); Perusahaan; Perniagaan;
  Syarikat Kerjasama; Kongsi; Perkongsian; Pemilikan Tunggal; Syarikat Milik Tunggal; Sharikat; Milikan Tunggal;
  Chop; Kedai
MY BN | foundation | either | Yayasan; Persatuan; Pertubuhan; Yayasan Berhad; Lembaga; Perbadanan;
  Badan Berkanun; Kumpulan Wang; Pertubuhan Peladang; Badan Amal; Majlis; Kesatuan; Tabung
MY | limited | after | Labuan Ltd; (L) Ltd; (L) Bhd; (L) Berhad; (L) Inc; Labuan Limited; (L) Limited;
  (L) Foundation; (L) Corp; (L) Limited Partnership; (L) LLP
SG | limited | after | Pte Ltd; Pte. Limited; Pte; Private Limited; P/L; Pte. Ltd. Co.; (S) Pte Ltd;
  (Singapore) Pte Ltd; (S'pore) Pte Ltd; Co. Pte Ltd; Company Pte Ltd; (S) Pte Limited; Co. Private Limited;
  Exempt Private Company Limited by Shares; Exempt Private Company; Pte. Lte; Ptd. Ltd; Pte. Lt; Pet. Ltd;
  (S) Private Limited; (S) Ltd; Pte. Ltd. Company; Pte. Company Ltd; Pte. Company; Private Ltd Singapore;
  Pte. Co.; Pte. Co. Ltd
SG | fund | after | VCC; Variable Capital Company; VCC Sub-fund; Sub-Fund; Umbrella VCC; Sub-fund of VCC;
  LLP Singapore; Registered Business; Public Company Limited by Shares; Public Company Limited by Guarantee;
  Company Limited by Guarantee CLG
TH | company | before | บริษัท; บจก.; บมจ.; บจ.; Borisat; Borisut; บริษัทจำกัด; Bor Ri Sat; Borisath; B.J.K.;
  Bricath; บริษัท จำกัด
TH | limited | after | จำกัด; จก.; Chamkat; Jamkat; Chamkad; Jumkad; Jamgad; Chamgad; Jumgat; Cham Kat; Jum Kud
TH | public-joint-stock | after | จำกัด (มหาชน); (มหาชน); Mahachon; Chamkat (Mahachon); PCL;
  Public Company Limited; Public Co. Ltd; จก. (มหาชน); Jamkat Mahachon; บมจ; Pub Co Ltd; Pcl. Ltd; Pub. Co.;
  P.L.C. Thailand; (Thailand) PCL; (Thailand) Public Company Limited; (Thailand) Co. Ltd;
  (Thailand) Company Limited; (Thailand) Ltd; (Thailand) Limited
TH | limited-partnership | before | ห้างหุ้นส่วนจำกัด; หจก.; Hang Hun Suan Chamkat; Hang Hun Suan Jamkat;
  Haang Hoon Suan Jamkat; ห้างหุ้นส่วน จำกัด; Had Thai; HHS; Hanghunsuan Chamkat; Hang Hoon Suan Jamkad;
  Hor Jor Gor
TH | general-partnership | before | ห้างหุ้นส่วนสามัญ; หสน.; Hang Hun Suan Saman; ห้างหุ้นส่วนสามัญนิติบุคคล;
  ห้างหุ้นส่วน; คณะบุคคล; Hang Hun Suan Saman Niti Bukkhon; หสม.; ร้าน; กิจการร่วมค้า; ห้าง; Hang Hun Suan;
  หน่วยงาน; Joint Venture Thailand
TH | foundation | before | มูลนิธิ; Munlanithi; สมาคม; Samakhom; สหกรณ์; Sahakon; Moolniti; มูลนิธิ (มน.);
  องค์การมหาชน; หอการค้า; รัฐวิสาหกิจ; สหกรณ์ออมทรัพย์; นิติบุคคลอาคารชุด; กองทุนรวม; กองทุน; วิสาหกิจชุมชน;
  กลุ่มเกษตรกร; สภา; องค์การ
VN | limited | before | Công ty TNHH; Công ty trách nhiệm hữu hạn; Cty TNHH; TNHH; CT TNHH; C.ty TNHH;
  Trách nhiệm hữu hạn; Công ty trách nhiệm hữu hạn (TNHH); Cty Trách Nhiệm Hữu Hạn
VN | limited | before | Công ty TNHH Một Thành Viên; Công ty TNHH MTV; TNHH MTV;
  Công ty trách nhiệm hữu hạn một thành viên; Cty TNHH MTV; CT TNHH MTV; Công ty Một Thành Viên;
  TNHH Một Thành Viên; MTV; Công ty TNHH Nhà Nước Một Thành Viên; Công ty TNHH Nhà nước MTV;
  Công ty TNHH một TV; Công ty TNHH Thành Viên
VN | limited | before | Công ty TNHH Hai Thành Viên Trở Lên; Công ty trách nhiệm hữu hạn hai thành viên trở lên;
  TNHH hai thành viên; Công ty TNHH hai thành viên; TNHH 2TV
VN | joint-stock | before | Công ty Cổ phần; Cty CP; CTCP; CT CP; Công ty CP; Cổ phần; CP; Cty cổ phần; C.ty CP;
  Tập đoàn Cổ phần; Tổng công ty cổ phần; Tổng Công ty CP; Tổng CTCP; NH TMCP; Ngân hàng TMCP;
  Ngân hàng Thương mại Cổ phần; TMCP; Thương mại Cổ phần; Tập đoàn CP; Công ty Cổ Phần Tập Đoàn; CTCP Tập Đoàn
VN | general-partnership | before | Công ty Hợp danh; CTHD; Công ty HD; Cty Hợp danh; Hợp danh
VN | sole-trader | before | Doanh nghiệp tư nhân; DNTN; DN tư nhân; Hộ kinh doanh; HKD; Hộ kinh doanh cá thể;
  Doanh Nghiệp; Cơ sở sản xuất; Cá nhân kinh doanh; Xí nghiệp tư nhân; Cửa hàng
VN | state-enterprise | before | Doanh nghiệp nhà nước; DNNN; Tổng công ty; Xí nghiệp; TCT; Tập đoàn;
  Công ty Nhà nước; Xí nghiệp liên hợp; Tổng Cty; Công ty mẹ; Nhà máy; Liên hiệp
VN | cooperative | before | Hợp tác xã; HTX; Liên hiệp hợp tác xã; Liên hiệp HTX; Quỹ tín dụng nhân dân;
  Tổ hợp tác; Quỹ; Hội; Hiệp hội; LHHTX; QTDND
VN | company | before | Công ty; Cty; CT; Chi nhánh; CN; Chi nhánh công ty; Văn phòng đại diện; VPĐD;
  Công ty liên doanh; Công ty LD; Văn phòng điều hành; CN Công ty; Chi nhánh CTCP; Chi nhánh Công ty TNHH;
  Công ty liên doanh TNHH; Cty LD; Trung tâm; VP đại diện
PH | corporation | after | Inc; Corp; Corporation; OPC; One Person Corporation; Incorporada; Philippines Inc;
  Phils. Inc; Phil. Inc; Philippines Corp; Philippines Incorporated; Philippine Corporation; Phils. Corp;
  Philippine Inc; Phil. Corp
PH | cooperative | after | Multi-Purpose Cooperative; MPC; Credit Cooperative; Multipurpose Cooperative;
  Rural Bank; ROHQ; RHQ; Regional Operating Headquarters; Regional Headquarters; Development Cooperative;
  Sole Prop. DTI; GOCC; Government-Owned and Controlled Corporation
PH | company | either | Kompanya; Samahan; Kapisanan; Kooperatiba; Samahang; Pambansang Korporasyon; Kompaniya;
  Korporasyon
KH | limited | after | Co. Ltd Cambodia; ក្រុមហ៊ុន; លីមីតធីត; ឯ.ក; ឯក; អិលធីឌី; ខូអិលធីឌី; ម.ក;
  (Cambodia) Co. Ltd; (Cambodia) Ltd; (Cambodia) Plc; (Cambodia) Limited; សហគ្រាសឯកបុគ្គល; ម.ក. ភីអិលស៊ី;
  ភីអិលស៊ី; Kamhun; សាធារណៈទទួលខុសត្រូវមានកម្រិត; ឯកជនទទួលខុសត្រូវមានកម្រិត;
  Single Member Private Limited Company
LA | limited | either | ບໍລິສັດ; ຈຳກັດ; ມະຫາຊົນ; ຈຳກັດຜູ້ດຽວ; Borisat; ບໍລິສັດ ຈໍາກັດ; ວິສາຫະກິດ; (Lao) Co. Ltd;
  ລັດວິສາຫະກິດ; Sole Co. Ltd; Sole Co.; Sole Company Limited; ລວມທຶນ; (Laos) Co. Ltd; Public Company Laos;
  Lao Sole Co. Ltd; ວິສາຫະກິດສ່ວນບຸກຄົນ; ຈໍາກັດ ມະຫາຊົນ
MM | limited | after | လီမိတက်; ကုမ္ပဏီလီမိတက်; ကုမ္ပဏီ; ကုမ္ပဏီ လီမိတက်; အများနှင့်သက်ဆိုင်သော ကုမ္ပဏီ;
  (Myanmar) Co. Ltd; Myanmar Ltd; (Myanmar) Limited; (Myanmar) Company Limited; အများပိုင်ကုမ္ပဏီ;
  အများနှင့်သက်ဆိုင်သောကုမ္ပဏီလီမိတက်; Kumpani; Pub. Co. Myanmar; ပုဂ္ဂလိကကုမ္ပဏီလီမိတက်; ပုဂ္ဂလိက ကုမ္ပဏီ
TL | limited | after | Lda; Unipessoal Lda; S.A. Timor; Empreza; Unip. Lda; ENIN;
  Empresário em Nome Individual TL
`);
