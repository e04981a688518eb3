import { readForms } from './read-forms.ts';

/** South-East Asia, and what African languages call a company; what Africa takes from European languages stands with those. */
export const SOUTH_EAST_ASIAN_AFRICAN_FORMS = readForms(`
ID | limited | either | PT; Perseroan Terbatas
ID | limited | either | PT PMA; PT PMDN; Perseroan Perorangan; PT Perorangan
ID | public-joint-stock | after | Tbk; Tbk PT; Perseroan Terbatas Terbuka; Terbuka; Persero Tbk
ID | state-enterprise | after | (Persero); PT Persero; Perusahaan Perseroan; Perusahaan Perseroan (Persero);
  Perseroda; Perusahaan Perseroan Daerah
ID | state-enterprise | either | Perum; Perusahaan Umum; Perumda; Perusahaan Umum Daerah; Perusahaan Daerah;
  BUMN; BUMD; Badan Usaha Milik Negara; Badan Usaha Milik Daerah; BUMDes; Perusahaan Negara
ID | limited-partnership | before | CV; Persekutuan Komanditer; Perseroan Komanditer
ID | general-partnership | before | Firma; Fa.; Persekutuan Firma; Persekutuan Perdata; Maatschap
ID | sole-trader | before | UD; Usaha Dagang; Perusahaan Dagang; Usaha Perseorangan; Usaha Perorangan;
  Perusahaan Perseorangan; Toko; Perusahaan Otobus
ID | cooperative | before | Koperasi; Koperasi Simpan Pinjam; KSP; KUD; Koperasi Unit Desa; Koperasi Karyawan;
  Koperasi Serba Usaha; KSU; Kopkar; Koperasi Pegawai
ID MY BN | foundation | either | Yayasan; Yayasan Berhad; Badan Wakaf
ID MY BN | association | either | Perkumpulan; Perhimpunan; Persatuan; Pertubuhan; Kesatuan; Perserikatan
ID | fund | either | Dana Pensiun; Reksa Dana
ID | branch | either | Kantor Perwakilan; Kantor Cabang; KPPA; Bentuk Usaha Tetap;
  Kantor Perwakilan Perusahaan Asing
MY BN | limited | after | Sdn Bhd; Sendirian Berhad; Sdn. Berhad; S/B; (M) Sdn Bhd; (Malaysia) Sdn Bhd; Sdn;
  Sendirian Bhd; (B) Sdn Bhd; Sdh Bhd
MY BN | public-joint-stock | after | Bhd; Berhad; (M) Bhd; (M) Berhad; (Malaysia) Berhad; (Malaysia) Bhd
MY | limited-liability-partnership | after | PLT; Perkongsian Liabiliti Terhad
MY | limited | after | (L) Ltd; (L) Inc; (Labuan) Ltd; (L) Limited; (L) Bhd
MY | cooperative | before | Koperasi; Koperasi Berhad; Koop.
MY | sole-trader | either | Milikan Tunggal; Pemilikan Tunggal; Perniagaan
MY | general-partnership | either | Perkongsian
MY BN | company | before | Syarikat; Sykt.; Syarikat Perniagaan; Kongsi
MY BN | state-enterprise | either | Perbadanan; Badan Berkanun; Syarikat Kerajaan
SG | limited | after | Pte Ltd; Pte. Limited; Pte; (S) Pte Ltd; (Singapore) Pte Ltd; (S'pore) Pte Ltd;
  (Private) Limited; Pte. Ltd. Co.; Pte. Lte; Co. Pte Ltd; (S) Private Limited; Ptd. Ltd; Pte. Co. Ltd;
  Exempt Private Company Limited by Shares; Exempt Private Company
SG | fund | after | VCC; Variable Capital Company; VCC Sub-Fund; Umbrella VCC
TH | company | before | บริษัท; บจก.; บจ.; Borisat; Borisut
TH | public-joint-stock | before | บมจ.
TH | limited | after | จำกัด; จก.; Chamkat; Jamkat; Jumkad; Chamkad
TH | public-joint-stock | after | จำกัด (มหาชน); (มหาชน); Chamkat (Mahachon); Mahachon; P.C.L.;
  Public Company Limited; Jamkat (Mahachon)
TH | limited | after | (Thailand) Co. Ltd; (Thailand) Ltd; (Thailand) Limited; (Thailand) Company Limited
TH | limited-partnership | before | ห้างหุ้นส่วนจำกัด; หจก.; Hang Hun Suan {Chamkat,Jamkat}; Ltd. Part.
TH | general-partnership | before | ห้างหุ้นส่วนสามัญ; ห้างหุ้นส่วนสามัญนิติบุคคล; หสน.; ห้างหุ้นส่วน;
  Hang Hun Suan Saman; คณะบุคคล
TH | interest-group | before | กิจการร่วมค้า
TH | foundation | before | มูลนิธิ; Munlanithi
TH | association | before | สมาคม; Samakhom; หอการค้า
TH | cooperative | before | สหกรณ์; Sahakon; สหกรณ์ออมทรัพย์; วิสาหกิจชุมชน
TH | state-enterprise | before | รัฐวิสาหกิจ; องค์การมหาชน
TH | fund | before | กองทุนรวม; กองทุน
TH | sole-trader | before | ร้าน
VN | limited | before | Công ty TNHH; Công ty Trách nhiệm Hữu hạn; Cty TNHH; CT TNHH; C.ty TNHH; TNHH;
  Trách nhiệm Hữu hạn
VN | limited | before | Công ty TNHH Một Thành Viên; Công ty TNHH MTV; TNHH MTV;
  Công ty Trách nhiệm Hữu hạn Một Thành Viên; Cty TNHH MTV; Công ty TNHH Nhà Nước Một Thành Viên;
  TNHH Một Thành Viên
VN | limited | before | Công ty TNHH Hai Thành Viên Trở Lên; Công ty Trách nhiệm Hữu hạn Hai Thành Viên Trở Lên;
  Công ty TNHH Hai Thành Viên
VN | joint-stock | before | Công ty Cổ phần; CTCP; Công ty CP; Cty CP; Cty Cổ phần; CT CP; Cổ phần;
  Tập đoàn Cổ phần; Tổng Công ty Cổ phần; Tổng Công ty CP; Công ty Cổ phần Tập đoàn
VN | joint-stock | before | Ngân hàng Thương mại Cổ phần; Ngân hàng TMCP; NH TMCP; NHTMCP; TMCP;
  Thương mại Cổ phần
VN | general-partnership | before | Công ty Hợp danh; Cty Hợp danh
VN | sole-trader | before | Doanh nghiệp Tư nhân; DNTN; Hộ Kinh doanh; Hộ Kinh doanh Cá thể
VN | state-enterprise | before | Doanh nghiệp Nhà nước; DNNN; Tổng Công ty; Tổng Cty; Công ty Nhà nước
VN | cooperative | before | Hợp tác xã; HTX; Liên hiệp Hợp tác xã; Quỹ Tín dụng Nhân dân; Tổ hợp tác
VN | interest-group | before | Công ty Liên doanh; Công ty LD; Doanh nghiệp có Vốn Đầu tư Nước ngoài; DTNN
VN | branch | before | Chi nhánh; Chi nhánh Công ty; Văn phòng Đại diện; VPĐD; Văn phòng Điều hành;
  Chi nhánh Công ty TNHH
VN | company | before | Công ty; Cty; Doanh nghiệp
PH | corporation | after | OPC; One Person Corporation; Phils. Inc; (Phil.) Inc; Philippines Inc; Incorporada
PH | cooperative | after | Multi-Purpose Cooperative; MPC; Kooperatiba
PH | branch | after | ROHQ; RHQ; Regional Operating Headquarters; Regional Headquarters
PH | state-enterprise | after | GOCC; Government-Owned and Controlled Corporation
PH | association | before | Samahan; Samahang; Kapisanan
KH | limited | after | (Cambodia) Co. Ltd; (Cambodia) Ltd; (Cambodia) Plc; លីមីតធីត; ឯ.ក; អិលធីឌី;
  Single Member Private Limited Company
KH | company | before | ក្រុមហ៊ុន
KH | public-joint-stock | after | ម.ក; ភីអិលស៊ី
KH | sole-trader | before | សហគ្រាសឯកបុគ្គល
LA | company | before | ບໍລິສັດ; ວິສາຫະກິດ
LA | limited | after | ຈຳກັດ; ຈຳກັດຜູ້ດຽວ; Sole Co. Ltd; Sole Company Limited; Lao Co. Ltd
LA | public-joint-stock | after | ມະຫາຊົນ
LA | state-enterprise | before | ລັດວິສາຫະກິດ
MM | limited | after | လီမိတက်; ကုမ္ပဏီလီမိတက်; (Myanmar) Co. Ltd; (Myanmar) Ltd; (Myanmar) Company Limited
MM | public-joint-stock | after | အများပိုင်ကုမ္ပဏီ; အများနှင့်သက်ဆိုင်သောကုမ္ပဏီလီမိတက်
MM | company | after | ကုမ္ပဏီ; Kumpani
ET | limited | after | ኃላፊነቱ የተወሰነ የግል ማህበር; ኃ.የተ.የግ.ማ; ኃ/የተ/የግ/ማህበር;
  {Halafinetu,Hulafinetu} Yetewesene Yegil Mah{i,}ber
ET | joint-stock | after | አክሲዮን ማህበር; አክሲዩን ማህበር; አ.ማ; Ak{s,}sion Mah{i,}ber; Aksiyon Mah{i,}ber
ET | cooperative | after | ህብረት ሥራ ማህበር; የህብረት ሥራ ማህበር; ህብረት ስራ ማህበራት
ET | general-partnership | after | የህብረት ሽርክና ማህበር; የሽርክና ማህበር
ET | state-enterprise | after | የልማት ድርጅት; የመንግስት ልማት ድርጅት; የመንግስት ልማት ድርጅቶች
ET | corporation | after | ኮርፖሬሽን
SO | company | before | Shirkadda; Shirkada
MG | company | before | Orinasa
MG | cooperative | before | Koperativa
MG | association | before | Fikambanana
RW BI | cooperative | before | Koperative; Koperativi
KE TZ UG | company | before | Kampuni; Kampuni ya; Shirika; Shirika la
KE TZ UG | cooperative | either | SACCO; SACCO Society; SACCO Society Ltd; SACCOS; AMCOS;
  Savings and Credit Cooperative Society; Chama cha Ushirika; Ushirika wa
`);
