// Owns the agencies as data: ministries, departments and bodies of the province, people's committees, and who took over whose duties.
//
// Sources: Kế hoạch 224/KH-UBND of 25/12/2024 (names, task holders) · NQ 176/2025/QH15, NĐ 25/2025/NĐ-CP (ministries from 01/03/2025) ·
// NĐ 276/2026/NĐ-CP, TT 06/2026/TT-BNV · NQ 202/2025/QH15 (provinces). The days 28/02 and 01/03/2025 are the usual nationwide ones;
// the province's own resolutions may differ, so every day can be edited. Parents stand before their children.
import { areaSeeds, areaSuccessionSeeds } from './areas.ts';

export type AgencyLevel = 'central' | 'province' | 'district' | 'commune';
export type AgencyKind =
  | 'ministry'
  | 'ministry-department'
  | 'council'
  | 'party'
  | 'people-council'
  | 'people-committee'
  | 'department'
  | 'department-unit'
  | 'inspectorate'
  | 'socio-political'
  | 'association'
  | 'vertical'
  | 'police'
  | 'procuracy'
  | 'media'
  | 'group';

export interface AgencySeed {
  id: string;
  code: string;
  name: string;
  kind: AgencyKind;
  level: AgencyLevel;
  parentId: string | null;
  validFrom: string | null;
  validTo: string | null;
  source: string;
}

export interface AgencySuccessionSeed {
  id: string;
  fromId: string;
  toId: string;
  /** The first day of the successor's duty. */
  onDate: string;
  kind: 'merge' | 'split' | 'rename' | 'abolish';
  note: string;
}

const plan = 'Kế hoạch 224/KH-UBND ngày 25/12/2024';
const ministries2025 = 'NQ 176/2025/QH15; NĐ 25/2025/NĐ-CP';
const province2025 = 'NQ 202/2025/QH15';
const march2025 = '2025-03-01';
const july2025 = '2025-07-01';
const beforeMarch = '2025-02-28';
const beforeJuly = '2025-06-30';

/** Number (never given to another), code, name, kind, level, code of the parent, first and last day, source. */
type Line = [number, string, string, AgencyKind, AgencyLevel, string | null, string | null, string | null, string];
// prettier-ignore
const named: Line[] = [
  [1, 'BLDTBXH', 'Bộ Lao động - Thương binh và Xã hội', 'ministry', 'central', null, null, beforeMarch, ministries2025],
  [2, 'BNV', 'Bộ Nội vụ', 'ministry', 'central', null, null, null, ministries2025],
  [3, 'BYT', 'Bộ Y tế', 'ministry', 'central', null, null, null, ministries2025],
  [4, 'BCT', 'Bộ Công Thương', 'ministry', 'central', null, null, null, ministries2025],
  [5, 'BGTVT', 'Bộ Giao thông vận tải', 'ministry', 'central', null, null, beforeMarch, ministries2025],
  [6, 'BXD', 'Bộ Xây dựng', 'ministry', 'central', null, null, null, ministries2025],
  [7, 'BQP', 'Bộ Quốc phòng', 'ministry', 'central', null, null, null, ministries2025],
  [8, 'CATLD', 'Cục An toàn lao động', 'ministry-department', 'central', 'BLDTBXH', null, beforeMarch, ministries2025],
  [9, 'CVL', 'Cục Việc làm', 'ministry-department', 'central', 'BNV', null, null, 'NĐ 276/2026/NĐ-CP; NĐ 283/2026/NĐ-CP Điều 63'],
  [10, 'UBNDT', 'Ủy ban nhân dân tỉnh Đắk Lắk', 'people-committee', 'province', null, null, null, plan],
  [11, 'HDATVSLD', 'Hội đồng An toàn, vệ sinh lao động tỉnh Đắk Lắk', 'council', 'province', 'UBNDT', null, null, 'Luật 84/2015/QH13 Điều 88'],
  [12, 'TTTU', 'Thường trực Tỉnh ủy', 'party', 'province', null, null, null, plan],
  [13, 'HDNDT', 'Hội đồng nhân dân tỉnh Đắk Lắk', 'people-council', 'province', null, null, null, plan],
  [14, 'SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', 'department', 'province', 'UBNDT', null, beforeMarch, plan],
  [15, 'SNV', 'Sở Nội vụ', 'department', 'province', 'UBNDT', null, null, 'TT 06/2026/TT-BNV'],
  [16, 'SYT', 'Sở Y tế', 'department', 'province', 'UBNDT', null, null, plan],
  [17, 'STC', 'Sở Tài chính', 'department', 'province', 'UBNDT', null, null, plan],
  [18, 'SKHDT', 'Sở Kế hoạch và Đầu tư', 'department', 'province', 'UBNDT', null, beforeMarch, plan],
  [19, 'SXD', 'Sở Xây dựng', 'department', 'province', 'UBNDT', null, null, plan],
  [20, 'SCT', 'Sở Công Thương', 'department', 'province', 'UBNDT', null, null, plan],
  [21, 'SGTVT', 'Sở Giao thông vận tải', 'department', 'province', 'UBNDT', null, beforeMarch, plan],
  [22, 'SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'department', 'province', 'UBNDT', null, beforeMarch, plan],
  [23, 'STNMT', 'Sở Tài nguyên và Môi trường', 'department', 'province', 'UBNDT', null, beforeMarch, plan],
  [24, 'SNNMT', 'Sở Nông nghiệp và Môi trường', 'department', 'province', 'UBNDT', march2025, null, ministries2025],
  [25, 'STTTT', 'Sở Thông tin và Truyền thông', 'department', 'province', 'UBNDT', null, beforeMarch, plan],
  [26, 'SKHCN', 'Sở Khoa học và Công nghệ', 'department', 'province', 'UBNDT', null, null, plan],
  [27, 'SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'department', 'province', 'UBNDT', null, null, ministries2025],
  [28, 'SGDDT', 'Sở Giáo dục và Đào tạo', 'department', 'province', 'UBNDT', null, null, ministries2025],
  [29, 'TTT', 'Thanh tra tỉnh', 'inspectorate', 'province', 'UBNDT', null, null, 'Luật 84/2025/QH15'],
  [30, 'BQLKCN', 'Ban Quản lý các khu công nghiệp tỉnh', 'department', 'province', 'UBNDT', null, null, plan],
  [31, 'CDC', 'Trung tâm Kiểm soát bệnh tật tỉnh', 'department-unit', 'province', 'SYT', null, null, 'TT 19/2016/TT-BYT'],
  [32, 'LDLD', 'Liên đoàn Lao động tỉnh', 'socio-political', 'province', null, null, null, plan],
  [33, 'MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'socio-political', 'province', null, null, null, plan],
  [34, 'HND', 'Hội Nông dân tỉnh', 'socio-political', 'province', null, null, null, plan],
  [35, 'LMHTX', 'Liên minh Hợp tác xã tỉnh', 'association', 'province', null, null, null, plan],
  [36, 'BHXH', 'Bảo hiểm xã hội tỉnh', 'vertical', 'province', null, null, null, plan],
  [37, 'TKT', 'Thống kê tỉnh', 'vertical', 'province', null, null, null, 'NĐ 39/2016/NĐ-CP Điều 24'],
  [38, 'CAT', 'Công an tỉnh', 'police', 'province', null, null, null, plan],
  [39, 'VKS', 'Viện kiểm sát nhân dân tỉnh', 'procuracy', 'province', null, null, null, plan],
  [40, 'BAODAI', 'Báo, Đài Phát thanh - Truyền hình Đắk Lắk', 'media', 'province', null, null, null, plan],
  [41, 'CAH', 'Công an các huyện, thị xã, thành phố', 'group', 'district', 'CAT', null, beforeMarch, 'Luật 84/2015/QH13 Điều 34'],
  [42, 'CAX', 'Công an các xã, phường', 'group', 'commune', 'CAT', march2025, null, 'Tổ chức công an từ 01/03/2025'],
  [43, 'UBNDH', 'UBND các huyện, thị xã, thành phố', 'group', 'district', 'UBNDT', null, beforeJuly, plan],
  [44, 'UBNDX', 'UBND các xã, phường', 'group', 'commune', 'UBNDT', july2025, null, province2025],
  [45, 'SBN', 'Các sở, ban, ngành', 'group', 'province', null, null, null, plan],
  [46, 'DTXH', 'Các đoàn thể chính trị - xã hội', 'group', 'province', null, null, null, plan],
  [47, 'DN', 'Các đơn vị, doanh nghiệp', 'group', 'province', null, null, null, plan],
  [48, 'UBNDT-PY', 'Ủy ban nhân dân tỉnh Phú Yên', 'people-committee', 'province', null, null, beforeJuly, province2025],
  [49, 'SLDTBXH-PY', 'Sở Lao động - Thương binh và Xã hội tỉnh Phú Yên', 'department', 'province', 'UBNDT-PY', null, beforeMarch, ministries2025],
  [50, 'SNV-PY', 'Sở Nội vụ tỉnh Phú Yên', 'department', 'province', 'UBNDT-PY', null, beforeJuly, province2025],
  [51, 'SYT-PY', 'Sở Y tế tỉnh Phú Yên', 'department', 'province', 'UBNDT-PY', null, beforeJuly, province2025],
];

/** From, to, first day, kind, what passes. */
const handovers: [string, string, string, AgencySuccessionSeed['kind'], string][] = [
  ['BLDTBXH', 'BNV', march2025, 'merge', 'Lao động, việc làm, ATVSLĐ, người có công, bảo hiểm xã hội'],
  ['BLDTBXH', 'BYT', march2025, 'split', 'Bảo trợ xã hội, trẻ em'],
  ['CATLD', 'CVL', march2025, 'merge', 'ATVSLĐ; ngày chuyển việc về Cục Việc làm cần kiểm tra lại'],
  ['BGTVT', 'BXD', march2025, 'merge', 'Toàn bộ'],
  ['SLDTBXH', 'SNV', march2025, 'merge', 'Lao động, việc làm, ATVSLĐ, người có công, bảo hiểm xã hội'],
  ['SLDTBXH', 'SYT', march2025, 'split', 'Bảo trợ xã hội, trẻ em'],
  ['SLDTBXH', 'SGDDT', march2025, 'split', 'Giáo dục nghề nghiệp'],
  ['SKHDT', 'STC', march2025, 'merge', 'Toàn bộ'],
  ['SGTVT', 'SXD', march2025, 'merge', 'Toàn bộ'],
  ['SNNPTNT', 'SNNMT', march2025, 'merge', 'Toàn bộ'],
  ['STNMT', 'SNNMT', march2025, 'merge', 'Toàn bộ'],
  ['STTTT', 'SKHCN', march2025, 'split', 'Công nghệ thông tin, chuyển đổi số'],
  ['STTTT', 'SVHTTDL', march2025, 'split', 'Báo chí, thông tin cơ sở (nhiệm vụ 1đ theo hướng này; cần xác nhận)'],
  ['CAH', 'CAX', march2025, 'split', 'Tin báo, phối hợp điều tra tại cơ sở; nơi nhận cần xác nhận'],
  ['CAH', 'CAT', march2025, 'split', 'Điều tra; nơi nhận cần xác nhận'],
  ['UBNDH', 'UBNDX', july2025, 'abolish', 'Bỏ cấp huyện; một việc của huyện thành việc của nhiều xã, phường'],
  ['UBNDT-PY', 'UBNDT', july2025, 'merge', 'Hợp nhất tỉnh'],
  ['SLDTBXH-PY', 'SNV-PY', march2025, 'merge', 'Lao động, việc làm, ATVSLĐ'],
  ['SNV-PY', 'SNV', july2025, 'merge', 'Hợp nhất tỉnh'],
  ['SYT-PY', 'SYT', july2025, 'merge', 'Hợp nhất tỉnh'],
];

const number = (value: number, length: number) => String(value).padStart(length, '0');
const numbers = new Map(named.map(([no, code]) => [code, no]));
const namedId = (code: string) => `00000000-0000-7000-8000-0c0${number(numbers.get(code) ?? 0, 9)}`;
const committeeId = (areaCode: string) => `00000000-0000-7000-8000-0c1${areaCode.padStart(9, '0')}`;
const handoverId = (from: string, to: string) =>
  `00000000-0000-7000-8000-d0${number(numbers.get(from) ?? 0, 5)}${number(numbers.get(to) ?? 0, 5)}`;

const districts = areaSeeds.filter(({ level }) => level === 'district');
const communes = areaSeeds.filter(({ level, validTo }) => level === 'commune' && validTo === null);
const phuYen = areaSeeds.find(({ level, name }) => level === 'province' && name === 'Phú Yên');

/** One people's committee for each former district and each commune of today: a duty of the group becomes one duty of each. */
const committees: AgencySeed[] = [...districts, ...communes].map((area) => ({
  id: committeeId(area.code),
  code: `UBND-${area.code}`,
  name: `UBND ${area.kind} ${area.name}`,
  kind: 'people-committee',
  level: area.level,
  parentId: namedId(area.parentId === phuYen?.id ? 'UBNDT-PY' : 'UBNDT'),
  validFrom: area.validFrom,
  validTo: area.validTo,
  source: area.source,
}));

/** Every agency; groups ("các sở, ban, ngành") stand for their members and hold no duty of their own once these are listed. */
export const agencySeeds: AgencySeed[] = [
  ...[...named]
    .sort(([, , , , , a], [, , , , , b]) => Number(a !== null) - Number(b !== null))
    .map(([, code, name, kind, level, parent, validFrom, validTo, source]) => ({
      id: namedId(code),
      code,
      name,
      kind,
      level,
      parentId: parent === null ? null : namedId(parent),
      validFrom,
      validTo,
      source,
    })),
  ...committees,
];

const districtOf = new Map(areaSeeds.map(({ id, parentId }) => [id, districts.find((district) => district.id === parentId)?.code]));
const codeOf = new Map(areaSeeds.map(({ id, code }) => [id, code]));
const landPairs = [
  ...new Set(
    areaSuccessionSeeds
      .filter(({ onDate }) => onDate === july2025)
      .flatMap(({ fromId, toId }) => (districtOf.get(fromId) ? [`${districtOf.get(fromId)} ${codeOf.get(toId)}`] : [])),
  ),
];

/** Who took over whose duties, and which part of them. */
export const agencySuccessionSeeds: AgencySuccessionSeed[] = [
  ...handovers.map(([from, to, onDate, kind, note]) => ({
    id: handoverId(from, to),
    fromId: namedId(from),
    toId: namedId(to),
    onDate,
    kind,
    note,
  })),
  ...landPairs.map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return {
      id: `00000000-0000-7000-8000-d1${from.padStart(5, '0')}${to.padStart(5, '0')}`,
      fromId: committeeId(from),
      toId: committeeId(to),
      onDate: july2025,
      kind: 'split' as const,
      note: 'Bỏ cấp huyện; theo địa bàn',
    };
  }),
];
