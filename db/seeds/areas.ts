// Owns the administrative map as data: province, districts and communes of Đắk Lắk and Phú Yên, and who followed whom.
//
// Sources: NQ 202/2025/QH15 (provinces) · NQ 1660/NQ-UBTVQH15 of 16/06/2025 (102 communes) · QĐ 19/2025/QĐ-TTg (codes) ·
// Statistics office list of former units, 07/2025 · merger table of the state map publisher, 17/07/2025 · NQ 1193 and 1200/NQ-UBTVQH15 of
// 28/09/2024 (changes of 01/11/2024). Cross-checked with three public mappings; the signed texts were not read. Codes are reused:
// a code names a unit only together with a date, so an id carries the era: 0 to 31/10/2024, 1 to 30/06/2025, 2 since 01/07/2025.

export type AreaKind = 'xã' | 'phường' | 'thị trấn' | 'huyện' | 'thị xã' | 'thành phố' | 'tỉnh';
export type AreaLevel = 'province' | 'district' | 'commune';

export interface AreaSeed {
  id: string;
  code: string;
  name: string;
  kind: AreaKind;
  level: AreaLevel;
  parentId: string | null;
  validFrom: string | null;
  validTo: string | null;
  source: string;
}

export interface AreaSuccessionSeed {
  id: string;
  fromId: string;
  toId: string;
  /** The first day of the successor. */
  onDate: string;
  kind: 'merge' | 'split' | 'rename' | 'abolish';
  note: string;
}

type Era = 0 | 1 | 2;
const areaId = (era: Era, code: string) => `00000000-0000-7000-8000-0a0${era}${code.padStart(8, '0')}`;
const successionId = (era: Era, from: string, to: string) =>
  `00000000-0000-7000-8000-b${era}${from.padStart(5, '0')}${to.padStart(5, '0')}`;
const reform2025 = '2025-07-01';
const reform2024 = '2024-11-01';
const dayBefore = { [reform2025]: '2025-06-30', [reform2024]: '2024-10-31' } as const;

/** Units of today: code, name. */
const wards: [string, string][] = [
  ['22015', 'Tuy Hòa'],
  ['22045', 'Bình Kiến'],
  ['22051', 'Sông Cầu'],
  ['22076', 'Xuân Đài'],
  ['22240', 'Phú Yên'],
  ['22258', 'Đông Hòa'],
  ['22261', 'Hòa Hiệp'],
  ['24121', 'Tân Lập'],
  ['24133', 'Buôn Ma Thuột'],
  ['24154', 'Thành Nhất'],
  ['24163', 'Tân An'],
  ['24169', 'Ea Kao'],
  ['24305', 'Buôn Hồ'],
  ['24340', 'Cư Bao'],
];
const communes: [string, string][] = [
  ['22057', 'Xuân Lộc'],
  ['22060', 'Xuân Cảnh'],
  ['22075', 'Xuân Thọ'],
  ['22081', 'Đồng Xuân'],
  ['22090', 'Xuân Lãnh'],
  ['22096', 'Phú Mỡ'],
  ['22111', 'Xuân Phước'],
  ['22114', 'Tuy An Bắc'],
  ['22120', 'Tuy An Đông'],
  ['22132', 'Tuy An Tây'],
  ['22147', 'Ô Loan'],
  ['22153', 'Tuy An Nam'],
  ['22165', 'Sơn Hòa'],
  ['22171', 'Tây Sơn'],
  ['22177', 'Vân Hòa'],
  ['22192', 'Suối Trai'],
  ['22207', 'Sông Hinh'],
  ['22222', 'Đức Bình'],
  ['22225', 'Ea Bá'],
  ['22237', 'Ea Ly'],
  ['22250', 'Sơn Thành'],
  ['22255', 'Tây Hòa'],
  ['22276', 'Hòa Thịnh'],
  ['22285', 'Hòa Mỹ'],
  ['22291', 'Hòa Xuân'],
  ['22303', 'Phú Hòa 2'],
  ['22319', 'Phú Hòa 1'],
  ['24175', 'Hòa Phú'],
  ['24181', 'Ea Drăng'],
  ['24184', "Ea H'Leo"],
  ['24187', 'Ea Hiao'],
  ['24193', 'Ea Wy'],
  ['24208', 'Ea Khăl'],
  ['24211', 'Ea Súp'],
  ['24214', 'Ia Lốp'],
  ['24217', 'Ea Rốk'],
  ['24221', 'Ia Rvê'],
  ['24229', 'Ea Bung'],
  ['24235', 'Buôn Đôn'],
  ['24241', 'Ea Wer'],
  ['24250', 'Ea Nuôl'],
  ['24259', 'Quảng Phú'],
  ['24265', 'Ea Kiết'],
  ['24277', 'Ea Tul'],
  ['24280', "Cư M'gar"],
  ['24286', "Ea M'Droh"],
  ['24301', 'Cuôr Đăng'],
  ['24310', 'Krông Búk'],
  ['24313', 'Cư Pơng'],
  ['24316', 'Pơng Drang'],
  ['24328', 'Ea Drông'],
  ['24343', 'Krông Năng'],
  ['24346', 'Dliê Ya'],
  ['24352', 'Tam Giang'],
  ['24364', 'Phú Xuân'],
  ['24373', 'Ea Kar'],
  ['24376', 'Ea Knốp'],
  ['24400', 'Ea Păl'],
  ['24403', 'Ea Ô'],
  ['24406', 'Cư Yang'],
  ['24412', "M'Drắk"],
  ['24415', 'Cư Prao'],
  ['24433', 'Ea Riêng'],
  ['24436', "Cư M'ta"],
  ['24444', 'Krông Á'],
  ['24445', 'Ea Trang'],
  ['24448', 'Krông Bông'],
  ['24454', 'Dang Kang'],
  ['24472', 'Hòa Sơn'],
  ['24478', 'Cư Pui'],
  ['24484', 'Yang Mao'],
  ['24490', 'Krông Pắc'],
  ['24496', 'Ea Kly'],
  ['24502', 'Ea Phê'],
  ['24505', 'Ea Knuếc'],
  ['24526', 'Tân Tiến'],
  ['24529', 'Vụ Bổn'],
  ['24538', 'Krông Ana'],
  ['24540', 'Ea Ning'],
  ['24544', 'Ea Ktur'],
  ['24559', 'Ea Na'],
  ['24561', 'Dray Bhăng'],
  ['24568', 'Dur Kmăl'],
  ['24580', 'Liên Sơn Lắk'],
  ['24595', 'Đắk Liêng'],
  ['24598', 'Đắk Phơi'],
  ['24604', 'Krông Nô'],
  ['24607', 'Nam Ka'],
];

/** Districts to 30/06/2025: province, code, kind, name, and its communes as kind, code, name. x = xã, p = phường, t = thị trấn. */
type Former = ['x' | 'p' | 't', string, string];
// prettier-ignore
const formerDistricts: { province: string; code: string; kind: AreaKind; name: string; communes: Former[] }[] = [
  { province: '54', code: '555', kind: 'thành phố', name: 'Tuy Hòa', communes: [
    ['p', '22015', '1'], ['p', '22018', '2'], ['p', '22024', '9'], ['p', '22030', '4'], ['p', '22033', '5'], ['p', '22036', '7'],
    ['p', '22040', 'Phú Thạnh'], ['p', '22041', 'Phú Đông'], ['x', '22042', 'Hòa Kiến'], ['x', '22045', 'Bình Kiến'],
    ['x', '22162', 'An Phú'], ['p', '22240', 'Phú Lâm'],
  ] },
  { province: '54', code: '557', kind: 'thị xã', name: 'Sông Cầu', communes: [
    ['p', '22051', 'Xuân Phú'], ['x', '22052', 'Xuân Lâm'], ['p', '22053', 'Xuân Thành'], ['x', '22054', 'Xuân Hải'],
    ['x', '22057', 'Xuân Lộc'], ['x', '22060', 'Xuân Bình'], ['x', '22066', 'Xuân Cảnh'], ['x', '22069', 'Xuân Thịnh'],
    ['x', '22072', 'Xuân Phương'], ['p', '22073', 'Xuân Yên'], ['x', '22075', 'Xuân Thọ 1'], ['p', '22076', 'Xuân Đài'],
    ['x', '22078', 'Xuân Thọ 2'],
  ] },
  { province: '54', code: '558', kind: 'huyện', name: 'Đồng Xuân', communes: [
    ['t', '22081', 'La Hai'], ['x', '22084', 'Đa Lộc'], ['x', '22087', 'Phú Mỡ'], ['x', '22090', 'Xuân Lãnh'],
    ['x', '22093', 'Xuân Long'], ['x', '22096', 'Xuân Quang 1'], ['x', '22099', 'Xuân Sơn Bắc'], ['x', '22102', 'Xuân Quang 2'],
    ['x', '22105', 'Xuân Sơn Nam'], ['x', '22108', 'Xuân Quang 3'], ['x', '22111', 'Xuân Phước'],
  ] },
  { province: '54', code: '559', kind: 'huyện', name: 'Tuy An', communes: [
    ['t', '22114', 'Chí Thạnh'], ['x', '22117', 'An Dân'], ['x', '22120', 'An Ninh Tây'], ['x', '22123', 'An Ninh Đông'],
    ['x', '22126', 'An Thạch'], ['x', '22129', 'An Định'], ['x', '22132', 'An Nghiệp'], ['x', '22138', 'An Cư'],
    ['x', '22141', 'An Xuân'], ['x', '22144', 'An Lĩnh'], ['x', '22147', 'An Hòa Hải'], ['x', '22150', 'An Hiệp'],
    ['x', '22153', 'An Mỹ'], ['x', '22156', 'An Chấn'], ['x', '22159', 'An Thọ'],
  ] },
  { province: '54', code: '560', kind: 'huyện', name: 'Sơn Hòa', communes: [
    ['t', '22165', 'Củng Sơn'], ['x', '22168', 'Phước Tân'], ['x', '22171', 'Sơn Hội'], ['x', '22174', 'Sơn Định'],
    ['x', '22177', 'Sơn Long'], ['x', '22180', 'Cà Lúi'], ['x', '22183', 'Sơn Phước'], ['x', '22186', 'Sơn Xuân'],
    ['x', '22189', 'Sơn Nguyên'], ['x', '22192', 'Ea Chà Rang'], ['x', '22195', 'Krông Pa'], ['x', '22198', 'Suối Bạc'],
    ['x', '22201', 'Sơn Hà'], ['x', '22204', 'Suối Trai'],
  ] },
  { province: '54', code: '561', kind: 'huyện', name: 'Sông Hinh', communes: [
    ['t', '22207', 'Hai Riêng'], ['x', '22210', 'Ea Lâm'], ['x', '22213', 'Đức Bình Tây'], ['x', '22216', 'Ea Bá'],
    ['x', '22219', 'Sơn Giang'], ['x', '22222', 'Đức Bình Đông'], ['x', '22225', 'Ea Bar'], ['x', '22228', 'Ea Bia'],
    ['x', '22231', 'Ea Trol'], ['x', '22234', 'Sông Hinh'], ['x', '22237', 'Ea Ly'],
  ] },
  { province: '54', code: '562', kind: 'huyện', name: 'Tây Hòa', communes: [
    ['x', '22249', 'Sơn Thành Tây'], ['x', '22250', 'Sơn Thành Đông'], ['x', '22252', 'Hòa Bình 1'], ['t', '22255', 'Phú Thứ'],
    ['x', '22264', 'Hòa Phong'], ['x', '22270', 'Hòa Phú'], ['x', '22273', 'Hòa Tân Tây'], ['x', '22276', 'Hòa Đồng'],
    ['x', '22285', 'Hòa Mỹ Đông'], ['x', '22288', 'Hòa Mỹ Tây'], ['x', '22294', 'Hòa Thịnh'],
  ] },
  { province: '54', code: '563', kind: 'huyện', name: 'Phú Hòa', communes: [
    ['x', '22303', 'Hòa Quang Bắc'], ['x', '22306', 'Hòa Quang Nam'], ['x', '22309', 'Hòa Hội'], ['x', '22312', 'Hòa Trị'],
    ['x', '22315', 'Hòa An'], ['x', '22318', 'Hòa Định Đông'], ['t', '22319', 'Phú Hòa'], ['x', '22321', 'Hòa Định Tây'],
    ['x', '22324', 'Hòa Thắng'],
  ] },
  { province: '54', code: '564', kind: 'thị xã', name: 'Đông Hòa', communes: [
    ['x', '22243', 'Hòa Thành'], ['p', '22246', 'Hòa Hiệp Bắc'], ['p', '22258', 'Hòa Vinh'], ['p', '22261', 'Hòa Hiệp Trung'],
    ['x', '22267', 'Hòa Tân Đông'], ['p', '22279', 'Hòa Xuân Tây'], ['p', '22282', 'Hòa Hiệp Nam'], ['x', '22291', 'Hòa Xuân Đông'],
    ['x', '22297', 'Hòa Tâm'], ['x', '22300', 'Hòa Xuân Nam'],
  ] },
  { province: '66', code: '643', kind: 'thành phố', name: 'Buôn Ma Thuột', communes: [
    ['p', '24118', 'Tân Lập'], ['p', '24121', 'Tân Hòa'], ['p', '24124', 'Tân An'], ['p', '24130', 'Thành Nhất'],
    ['p', '24133', 'Thành Công'], ['p', '24136', 'Tân Lợi'], ['p', '24142', 'Tân Thành'], ['p', '24145', 'Tân Tiến'],
    ['p', '24148', 'Tự An'], ['p', '24151', 'Ea Tam'], ['p', '24154', 'Khánh Xuân'], ['x', '24157', 'Hòa Thuận'],
    ['x', '24160', 'Cư Êbur'], ['x', '24163', 'Ea Tu'], ['x', '24166', 'Hòa Thắng'], ['x', '24169', 'Ea Kao'], ['x', '24172', 'Hòa Phú'],
    ['x', '24175', 'Hòa Khánh'], ['x', '24178', 'Hòa Xuân'],
  ] },
  { province: '66', code: '644', kind: 'thị xã', name: 'Buôn Hồ', communes: [
    ['p', '24305', 'An Lạc'], ['p', '24308', 'An Bình'], ['p', '24311', 'Thiện An'], ['p', '24318', 'Đạt Hiếu'],
    ['p', '24322', 'Đoàn Kết'], ['x', '24328', 'Ea Drông'], ['p', '24331', 'Thống Nhất'], ['p', '24332', 'Bình Tân'],
    ['x', '24334', 'Ea Siên'], ['x', '24337', 'Bình Thuận'], ['x', '24340', 'Cư Bao'],
  ] },
  { province: '66', code: '645', kind: 'huyện', name: "Ea H'Leo", communes: [
    ['t', '24181', 'Ea Drăng'], ['x', '24184', "Ea H'Leo"], ['x', '24187', 'Ea Sol'], ['x', '24190', 'Ea Ral'], ['x', '24193', 'Ea Wy'],
    ['x', '24194', 'Cư A Mung'], ['x', '24196', 'Cư Mốt'], ['x', '24199', 'Ea Hiao'], ['x', '24202', 'Ea Khăl'],
    ['x', '24205', 'Dliê Yang'], ['x', '24207', 'Ea Tir'], ['x', '24208', 'Ea Nam'],
  ] },
  { province: '66', code: '646', kind: 'huyện', name: 'Ea Súp', communes: [
    ['t', '24211', 'Ea Súp'], ['x', '24214', 'Ia Lốp'], ['x', '24215', 'Ia Jlơi'], ['x', '24217', 'Ea Rốk'], ['x', '24220', 'Ya Tờ Mốt'],
    ['x', '24221', 'Ia Rvê'], ['x', '24223', 'Ea Lê'], ['x', '24226', 'Cư Kbang'], ['x', '24229', 'Ea Bung'], ['x', '24232', "Cư M'Lan"],
  ] },
  { province: '66', code: '647', kind: 'huyện', name: 'Buôn Đôn', communes: [
    ['x', '24235', 'Krông Na'], ['x', '24238', 'Ea Huar'], ['x', '24241', 'Ea Wer'], ['x', '24244', 'Tân Hòa'],
    ['x', '24247', 'Cuôr Knia'], ['x', '24250', 'Ea Bar'], ['x', '24253', 'Ea Nuôl'],
  ] },
  { province: '66', code: '648', kind: 'huyện', name: "Cư M'gar", communes: [
    ['t', '24256', 'Ea Pốk'], ['t', '24259', 'Quảng Phú'], ['x', '24262', 'Quảng Tiến'], ['x', '24264', 'Ea Kuêh'],
    ['x', '24265', 'Ea Kiết'], ['x', '24268', 'Ea Tar'], ['x', '24271', 'Cư Dliê Mnông'], ['x', '24274', "Ea H'đing"],
    ['x', '24277', 'Ea Tul'], ['x', '24280', 'Ea Kpam'], ['x', '24283', "Ea M'Droh"], ['x', '24286', 'Quảng Hiệp'],
    ['x', '24289', "Cư M'gar"], ['x', '24292', 'Ea Drơng'], ['x', '24295', "Ea M'nang"], ['x', '24298', 'Cư Suê'],
    ['x', '24301', 'Cuôr Đăng'],
  ] },
  { province: '66', code: '649', kind: 'huyện', name: 'Krông Búk', communes: [
    ['x', '24307', 'Cư Né'], ['x', '24310', 'Chứ Kbô'], ['x', '24313', 'Cư Pơng'], ['x', '24314', 'Ea Sin'], ['t', '24316', 'Pơng Drang'],
    ['x', '24317', 'Tân Lập'], ['x', '24319', 'Ea Ngai'],
  ] },
  { province: '66', code: '650', kind: 'huyện', name: 'Krông Năng', communes: [
    ['t', '24343', 'Krông Năng'], ['x', '24346', 'Dliê Ya'], ['x', '24349', 'Ea Tóh'], ['x', '24352', 'Ea Tam'],
    ['x', '24355', 'Phú Lộc'], ['x', '24358', 'Tam Giang'], ['x', '24359', 'Ea Púk'], ['x', '24360', 'Ea Dăh'], ['x', '24361', 'Ea Hồ'],
    ['x', '24364', 'Phú Xuân'], ['x', '24367', 'Cư Klông'], ['x', '24370', 'Ea Tân'],
  ] },
  { province: '66', code: '651', kind: 'huyện', name: 'Ea Kar', communes: [
    ['t', '24373', 'Ea Kar'], ['t', '24376', 'Ea Knốp'], ['x', '24379', 'Ea Sô'], ['x', '24380', 'Ea Sar'], ['x', '24382', 'Xuân Phú'],
    ['x', '24385', 'Cư Huê'], ['x', '24388', 'Ea Tih'], ['x', '24391', 'Ea Đar'], ['x', '24394', 'Ea Kmút'], ['x', '24397', 'Cư Ni'],
    ['x', '24400', 'Ea Păl'], ['x', '24401', 'Cư Prông'], ['x', '24403', 'Ea Ô'], ['x', '24404', 'Cư Elang'], ['x', '24406', 'Cư Bông'],
    ['x', '24409', 'Cư Yang'],
  ] },
  { province: '66', code: '652', kind: 'huyện', name: "M'Drắk", communes: [
    ['t', '24412', "M'Drắk"], ['x', '24415', 'Cư Prao'], ['x', '24418', 'Ea Pil'], ['x', '24421', 'Ea Lai'], ['x', '24424', "Ea H'Mlay"],
    ['x', '24427', 'Krông Jing'], ['x', '24430', "Ea M'Doal"], ['x', '24433', 'Ea Riêng'], ['x', '24436', "Cư M'ta"],
    ['x', '24439', 'Cư Króa'], ['x', '24442', 'Krông Á'], ['x', '24444', 'Cư San'], ['x', '24445', 'Ea Trang'],
  ] },
  { province: '66', code: '653', kind: 'huyện', name: 'Krông Bông', communes: [
    ['t', '24448', 'Krông Kmar'], ['x', '24451', 'Dang Kang'], ['x', '24454', 'Cư Kty'], ['x', '24457', 'Hòa Thành'],
    ['x', '24463', 'Hòa Phong'], ['x', '24466', 'Hòa Lễ'], ['x', '24469', 'Yang Reh'], ['x', '24472', 'Ea Trul'],
    ['x', '24475', 'Khuê Ngọc Điền'], ['x', '24478', 'Cư Pui'], ['x', '24481', 'Hòa Sơn'], ['x', '24484', 'Cư Drăm'],
    ['x', '24487', 'Yang Mao'],
  ] },
  { province: '66', code: '654', kind: 'huyện', name: 'Krông Pắc', communes: [
    ['t', '24490', 'Phước An'], ['x', '24493', 'Krông Búk'], ['x', '24496', 'Ea Kly'], ['x', '24499', 'Ea Kênh'],
    ['x', '24502', 'Ea Phê'], ['x', '24505', 'Ea Knuếc'], ['x', '24508', 'Ea Yông'], ['x', '24511', 'Hòa An'], ['x', '24514', 'Ea Kuăng'],
    ['x', '24517', 'Hòa Đông'], ['x', '24520', 'Ea Hiu'], ['x', '24523', 'Hòa Tiến'], ['x', '24526', 'Tân Tiến'],
    ['x', '24529', 'Vụ Bổn'], ['x', '24532', 'Ea Uy'], ['x', '24535', 'Ea Yiêng'],
  ] },
  { province: '66', code: '655', kind: 'huyện', name: 'Krông Ana', communes: [
    ['t', '24538', 'Buôn Trấp'], ['x', '24556', 'Dray Sáp'], ['x', '24559', 'Ea Na'], ['x', '24565', 'Ea Bông'],
    ['x', '24568', 'Băng A Drênh'], ['x', '24571', 'Dur Kmăl'], ['x', '24574', 'Bình Hòa'], ['x', '24577', 'Quảng Điền'],
  ] },
  { province: '66', code: '656', kind: 'huyện', name: 'Lắk', communes: [
    ['t', '24580', 'Liên Sơn'], ['x', '24583', 'Yang Tao'], ['x', '24586', 'Bông Krang'], ['x', '24589', 'Đắk Liêng'],
    ['x', '24592', 'Buôn Triết'], ['x', '24595', 'Buôn Tría'], ['x', '24598', 'Đắk Phơi'], ['x', '24601', 'Đắk Nuê'],
    ['x', '24604', 'Krông Nô'], ['x', '24607', 'Nam Ka'], ['x', '24610', 'Ea Rbin'],
  ] },
  { province: '66', code: '657', kind: 'huyện', name: 'Cư Kuin', communes: [
    ['x', '24540', 'Ea Ning'], ['x', '24541', 'Cư Êwi'], ['x', '24544', 'Ea Ktur'], ['x', '24547', 'Ea Tiêu'], ['x', '24550', 'Ea Bhốk'],
    ['x', '24553', 'Ea Hu'], ['x', '24561', 'Dray Bhăng'], ['x', '24562', 'Hòa Hiệp'],
  ] },
];

/** Communes that ended on 31/10/2024: district, kind, code, name. */
const earlierCommunes: [string, ...Former][] = [
  ['555', 'p', '22018', '8'],
  ['555', 'p', '22021', '2'],
  ['555', 'p', '22027', '3'],
  ['555', 'p', '22039', '6'],
  ['555', 'x', '22048', 'Bình Ngọc'],
  ['643', 'p', '24127', 'Thống Nhất'],
  ['643', 'p', '24133', 'Thắng Lợi'],
  ['643', 'p', '24139', 'Thành Công'],
  ['644', 'x', '24325', 'Ea Blang'],
  ['653', 'x', '24460', 'Hòa Tân'],
];
/** Units that came into being on 01/11/2024 and ended on 30/06/2025 (others continued). */
const bornIn2024 = new Set(['22018', '24133']);

/** Who became what on 01/07/2025: successor<predecessors; ~ = a part of it. */
const successions2025 =
  '22015<22015,22018,22024~,22030,22033,22036,22312~,22315~ 22045<22024~,22042,22045,22162' +
  ' 22240<22040,22041,22240,22243,22246~,22252~ 22051<22051,22069,22072,22073 22075<22052,22075,22078 22076<22053,22076' +
  ' 22057<22054,22057 22060<22060,22066 22081<22081,22093,22099,22102,22105 22090<22084,22090 22096<22087,22096 22111<22108,22111' +
  ' 22114<22114,22117,22129 22120<22120,22123,22126 22132<22132,22141,22144 22147<22138,22147,22150 22153<22153,22156,22159' +
  ' 22165<22165,22183,22189,22198,22201 22171<22168,22171,22180 22177<22174,22177,22186 22192<22192,22195,22204' +
  ' 22207<22207,22228~,22231,22234 22237<22210,22225~,22237 22222<22213,22219,22222,22228~ 22225<22216,22225~' +
  ' 22261<22246~,22261,22282 22250<22249,22250,22270 22255<22252~,22255,22264,22273 22258<22258,22267,22279 22276<22276,22294' +
  ' 22285<22285,22288 22291<22291,22297,22300 22303<22303,22306,22312~ 22319<22309,22315~,22318,22319,22321,22324' +
  ' 24121<24118,24121,24166 24163<24124,24157,24163 24154<24130,24154 24133<24133,24136,24142,24145,24148,24160 24169<24151,24169' +
  ' 24175<24172,24175,24178 24181<24181,24190,24205 24184<24184 24187<24187,24199 24193<24193,24194,24196 24208<24202,24207,24208' +
  ' 24211<24211,24223,24232 24214<24214 24217<24215,24217,24226 24229<24220,24229 24221<24221 24235<24235 24241<24238,24241,24244' +
  ' 24250<24247,24250,24253 24259<24256,24259,24262,24298 24265<24264,24265 24277<24268,24271,24277 24280<24274,24280,24289' +
  ' 24286<24283,24286,24295 24301<24292,24301 24305<24305,24308,24311,24318,24322,24331 24310<24307,24310 24313<24313,24314' +
  ' 24316<24316,24317,24319 24328<24328,24334 24340<24332,24337,24340 24343<24343,24355,24361 24346<24346,24349,24370' +
  ' 24352<24352,24358,24367 24364<24359,24360,24364 24373<24373,24382,24385,24391,24394,24397 24376<24376,24379,24380,24388' +
  ' 24400<24400,24401 24403<24403,24404 24406<24406,24409 24412<24412,24421,24427 24415<24415,24418 24433<24424,24430,24433' +
  ' 24436<24436,24439 24444<24442,24444 24445<24445 24448<24448,24466,24475 24454<24451,24454,24457 24478<24463,24478' +
  ' 24472<24469,24472,24481 24484<24484,24487 24490<24490,24508,24511,24523 24496<24493,24496 24505<24499,24505,24517' +
  ' 24502<24502,24514,24520 24526<24526,24532,24535 24529<24529 24538<24538,24574,24577 24540<24540,24541,24553' +
  ' 24544<24544,24547,24550~ 24561<24550~,24561,24562 24559<24556,24559,24565 24568<24568,24571 24580<24580,24583,24586' +
  ' 24595<24589,24592,24595 24598<24598,24601 24604<24604 24607<24607,24610';
/** The same on 01/11/2024; a unit that gave a part away and went on is not its own successor. */
const successions2024 =
  '22018<22018,22021,22024~ 22033<22024~,22027 22030<22039 22015<22048 24145<24127 24133<24133,24139 24214<24221~ 24328<24325~' +
  ' 24334<24325~ 24457<24460';

const formerKinds = { x: 'xã', p: 'phường', t: 'thị trấn' } as const;
const basis2025 = 'NQ 1660/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg';
const basis2024 = 'NQ 1193, 1200/NQ-UBTVQH15';
const formerList = 'Danh mục của Cục Thống kê đến 30/06/2025';
const today = areaId(2, '66');

const provinces: AreaSeed[] = [
  {
    id: today,
    code: '66',
    name: 'Đắk Lắk',
    kind: 'tỉnh',
    level: 'province',
    parentId: null,
    validFrom: reform2025,
    validTo: null,
    source: 'NQ 202/2025/QH15',
  },
  ...[
    ['66', 'Đắk Lắk'],
    ['54', 'Phú Yên'],
  ].map(([code = '', name = '']): AreaSeed => ({
    id: areaId(1, code),
    code,
    name,
    kind: 'tỉnh',
    level: 'province',
    parentId: null,
    validFrom: null,
    validTo: dayBefore[reform2025],
    source: formerList,
  })),
];

const districts = formerDistricts.map(({ province, code, kind, name }): AreaSeed => ({
  id: areaId(1, code),
  code,
  name,
  kind,
  level: 'district',
  parentId: areaId(1, province),
  validFrom: null,
  validTo: dayBefore[reform2025],
  source: formerList,
}));

const commune = (era: Era, code: string, name: string, kind: AreaKind, parentId: string): AreaSeed => ({
  id: areaId(era, code),
  code,
  name,
  kind,
  level: 'commune',
  parentId,
  validFrom: era === 2 ? reform2025 : era === 1 && bornIn2024.has(code) ? reform2024 : null,
  validTo: era === 2 ? null : dayBefore[era === 1 ? reform2025 : reform2024],
  source: era === 2 ? basis2025 : era === 1 ? formerList : basis2024,
});

const communesOfToday = [
  ...wards.map(([code, name]) => commune(2, code, name, 'phường', today)),
  ...communes.map(([code, name]) => commune(2, code, name, 'xã', today)),
];
const formerCommunes = formerDistricts.flatMap((district) =>
  district.communes.map(([kind, code, name]) => commune(1, code, name, formerKinds[kind], areaId(1, district.code))),
);
const communesTo2024 = earlierCommunes.map(([district, kind, code, name]) =>
  commune(0, code, name, formerKinds[kind], areaId(1, district)),
);

/** Every unit in each of its lives: 3 provinces, 24 districts, 286 + 10 former communes, 102 communes of today. */
export const areaSeeds: AreaSeed[] = [...provinces, ...districts, ...communesOfToday, ...formerCommunes, ...communesTo2024];

const areaById = new Map(areaSeeds.map((area) => [area.id, area]));
const ended2024 = new Set(earlierCommunes.map(([, , code]) => code));
/** Parts that only one source states. */
const doubtful = new Set(['22228>22222', '24221>24214']);

const link = (era: 1 | 2, from: string, to: string, predecessors: number): AreaSuccessionSeed => {
  const code = from.replace('~', '');
  const fromId = areaId(era === 2 || !ended2024.has(code) ? 1 : 0, code);
  const toId = areaId(era, to);
  const [old, next] = [areaById.get(fromId), areaById.get(toId)];
  const unchanged = old?.name === next?.name && old?.kind === next?.kind;
  const kind = from.endsWith('~') ? 'split' : era === 1 || predecessors > 1 ? 'merge' : 'rename';
  const note =
    kind === 'split'
      ? `Một phần${doubtful.has(`${code}>${to}`) ? '; chỉ một nguồn ghi' : ''}`
      : kind === 'merge'
        ? 'Toàn bộ'
        : unchanged
          ? 'Không sắp xếp lại; trực thuộc tỉnh'
          : 'Toàn bộ; đổi tên hoặc loại';
  return { id: successionId(era === 2 ? 1 : 0, code, to), fromId, toId, onDate: era === 2 ? reform2025 : reform2024, kind, note };
};
const links = (era: 1 | 2, text: string) =>
  text.split(' ').flatMap((group) => {
    const [to = '', from = ''] = group.split('<');
    return from.split(',').map((one, _, all) => link(era, one, to, all.length));
  });

/** Who followed whom. Provinces merge, districts are abolished into the province, a commune merges, is split or renamed. */
export const areaSuccessionSeeds: AreaSuccessionSeed[] = [
  ...['66', '54'].map((code) => ({
    id: successionId(1, code, '66'),
    fromId: areaId(1, code),
    toId: today,
    onDate: reform2025,
    kind: 'merge' as const,
    note: 'NQ 202/2025/QH15',
  })),
  ...districts.map(({ id, code }) => ({
    id: successionId(1, code, '66'),
    fromId: id,
    toId: today,
    onDate: reform2025,
    kind: 'abolish' as const,
    note: 'Bỏ cấp huyện; xã, phường trực thuộc tỉnh',
  })),
  ...links(1, successions2024),
  ...links(2, successions2025),
];

/** Other spellings and short forms met on papers, for finding a place in an address. */
export const areaAliasSeeds: { areaId: string; alias: string }[] = (
  [
    [1, '643', ['BMT', 'Buôn Mê Thuột', 'Ban Mê Thuột']],
    [2, '24133', ['BMT', 'Buôn Mê Thuột', 'Ban Mê Thuột']],
    [1, '654', ['Krông Pắk', 'Krông Pách']],
    [2, '24490', ['Krông Pắk', 'Krông Pách']],
    [1, '66', ['Đắc Lắc', 'DLK']],
    [2, '66', ['Đắc Lắc', 'DLK']],
    [1, '24409', ['Cư Jang']],
    [2, '24406', ['Cư Jang']],
    [1, '24274', ["Ea H'đinh"]],
  ] as [Era, string, string[]][]
).flatMap(([era, code, aliases]) => aliases.map((alias) => ({ areaId: areaId(era, code), alias })));
