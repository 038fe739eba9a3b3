// The closed lists of the field: classes, trainee groups, inspected objects, factors, exam kinds, roles (domain: NĐ 44/2016, NQ 66.18/2026, NĐ 39/2016).
import type { Choice } from './column.ts';

export const trainingServices: readonly Choice[] = [
  { code: 'training', label: 'Tổ chức huấn luyện', also: ['to chuc hl'] },
  { code: 'self-training', label: 'Doanh nghiệp tự huấn luyện', also: ['tu huan luyen', 'dn tu huan luyen'] },
];

/** Class A trains groups 1, 4, 6; B = A + 3; C = B + 2. */
export const trainingClasses: readonly Choice[] = [
  { code: 'A', label: 'A', also: ['hạng A'] },
  { code: 'B', label: 'B', also: ['hạng B'] },
  { code: 'C', label: 'C', also: ['hạng C'] },
];

/** Where a body is present in the province: plan 224/KH-UBND task 6b speaks of head office or branch here. */
export const presences: readonly Choice[] = [
  { code: 'head-office', label: 'Trụ sở trong tỉnh', short: 'Trụ sở', also: ['trụ sở', 'trụ sở chính', 'có trụ sở', 'trong tỉnh'] },
  { code: 'branch', label: 'Chi nhánh trong tỉnh', short: 'Chi nhánh', also: ['chi nhánh', 'CN', 'có chi nhánh', 'văn phòng đại diện'] },
  { code: 'operates-only', label: 'Chỉ hoạt động tại tỉnh', short: 'Chỉ hoạt động', also: ['ngoài tỉnh', 'chỉ hoạt động', 'tỉnh khác'] },
];

export const traineeGroups: readonly Choice[] = [
  { code: 'G1', label: 'Nhóm 1: người quản lý phụ trách ATVSLĐ', short: '1', also: ['nhóm 1', 'nhóm I', 'n1'] },
  { code: 'G2', label: 'Nhóm 2: người làm công tác ATVSLĐ', short: '2', also: ['nhóm 2', 'nhóm II', 'n2'] },
  { code: 'G3', label: 'Nhóm 3: công việc có yêu cầu nghiêm ngặt', short: '3', also: ['nhóm 3', 'nhóm III', 'n3'] },
  { code: 'G4', label: 'Nhóm 4: người lao động khác', short: '4', also: ['nhóm 4', 'nhóm IV', 'n4'] },
  { code: 'G5', label: 'Nhóm 5: người làm công tác y tế', short: '5', also: ['nhóm 5', 'nhóm V', 'n5'] },
  { code: 'G6', label: 'Nhóm 6: an toàn, vệ sinh viên', short: '6', also: ['nhóm 6', 'nhóm VI', 'n6'] },
];

/** Computed states of a service on a day; EXPIRING is VALID with few days left, asked when the list is asked. */
export const statuses: readonly Choice[] = [
  { code: 'VALID', label: 'Còn hiệu lực' },
  { code: 'EXPIRING', label: 'Sắp hết hạn' },
  { code: 'EXPIRED', label: 'Hết hạn' },
  { code: 'SUSPENDED', label: 'Đình chỉ' },
  { code: 'REVOKED', label: 'Thu hồi' },
  { code: 'TERMINATED', label: 'Chấm dứt' },
  { code: 'NOTIFIED', label: 'Đã thông báo' },
  { code: 'NOT_NOTIFIED', label: 'Chưa thông báo' },
  { code: 'DECLARED', label: 'Đã công bố' },
  { code: 'NOT_DECLARED', label: 'Chưa công bố' },
  { code: 'UNTRAINED', label: 'Chưa có chứng nhận' },
  { code: 'UNKNOWN', label: 'Chưa đủ dữ liệu' },
];

export const paperKinds: readonly Choice[] = [
  { code: 'certificate', label: 'Giấy chứng nhận', short: 'GCN', also: ['gcn'] },
  { code: 'notice', label: 'Thông báo', short: 'TB', also: ['tb'] },
  { code: 'declaration', label: 'Công bố', short: 'CB', also: ['cb', 'cong bo du dieu kien'] },
];

/** Objects of technical inspection by licensing ministry, NQ 66.18/2026/NQ-CP, Phụ lục I.4.1. */
export const inspectedObjects: readonly Choice[] = [
  { code: 'N1', label: 'N1 Nồi hơi, nồi đun nước nóng, nồi gia nhiệt dầu', short: 'N1', also: ['nồi hơi', 'nồi đun nước nóng', 'nồi gia nhiệt dầu'] },
  { code: 'N2', label: 'N2 Bình, bồn, bể chịu áp lực, chai LPG', short: 'N2', also: ['bình áp lực', 'bình chịu áp lực', 'bồn', 'bể chịu áp lực', 'chai LPG', 'thiết bị áp lực'] },
  { code: 'N3', label: 'N3 Đường ống áp lực, hệ thống lạnh, điều chế và nạp khí', short: 'N3', also: ['đường ống', 'hệ thống lạnh', 'hệ thống điều chế', 'nạp khí'] },
  { code: 'N4', label: 'N4 Thiết bị nâng', short: 'N4', also: ['thiết bị nâng', 'cần trục', 'cầu trục', 'cổng trục', 'vận thăng', 'pa lăng', 'tời', 'xe nâng'] },
  { code: 'N5', label: 'N5 Thang máy, thang cuốn, băng tải chở người', short: 'N5', also: ['thang máy', 'thang cuốn', 'băng tải chở người'] },
  { code: 'N6', label: 'N6 Thiết bị vui chơi, cáp treo chở người', short: 'N6', also: ['vui chơi', 'trò chơi', 'cáp treo'] },
  { code: 'N7', label: 'N7 Thiết bị an toàn, cảnh báo', short: 'N7', also: ['thiết bị an toàn', 'thiết bị cảnh báo'] },
  { code: 'C1', label: 'C1 Cột chống thủy lực, giá khung, dàn chống', short: 'C1', also: ['cột chống thủy lực', 'giá khung', 'dàn chống'] },
  { code: 'C2', label: 'C2 Máy biến áp phòng nổ', short: 'C2', also: ['máy biến áp phòng nổ'] },
  { code: 'C3', label: 'C3 Động cơ phòng nổ', short: 'C3', also: ['động cơ phòng nổ'] },
  { code: 'C4', label: 'C4 Thiết bị phân phối, đóng cắt phòng nổ', short: 'C4', also: ['đóng cắt phòng nổ', 'thiết bị phân phối'] },
  { code: 'C5', label: 'C5 Thiết bị điều khiển phòng nổ', short: 'C5', also: ['điều khiển phòng nổ'] },
  { code: 'C6', label: 'C6 Máy phát phòng nổ', short: 'C6', also: ['máy phát phòng nổ'] },
  { code: 'C7', label: 'C7 Cáp phòng nổ', short: 'C7', also: ['cáp phòng nổ'] },
  { code: 'C8', label: 'C8 Đèn phòng nổ', short: 'C8', also: ['đèn phòng nổ'] },
  { code: 'C9', label: 'C9 Máy nổ mìn điện', short: 'C9', also: ['máy nổ mìn'] },
  { code: 'X1', label: 'X1 Cốp pha trượt', short: 'X1', also: ['cốp pha trượt'] },
  { code: 'X2', label: 'X2 Cốp pha leo', short: 'X2', also: ['cốp pha leo'] },
  { code: 'X3', label: 'X3 Giàn ván khuôn trượt', short: 'X3', also: ['ván khuôn trượt'] },
  { code: 'X4', label: 'X4 Máy khoan, ép, đóng cọc có tời', short: 'X4', also: ['máy khoan', 'ép cọc', 'đóng cọc'] },
  { code: 'X5', label: 'X5 Máy bơm bê tông', short: 'X5', also: ['bơm bê tông'] },
  { code: 'X6', label: 'X6 Máy thi công hầm', short: 'X6', also: ['thi công hầm'] },
  { code: 'X7', label: 'X7 Giàn giáo thép, cột chống tổ hợp', short: 'X7', also: ['giàn giáo', 'cột chống tổ hợp'] },
  { code: 'X8', label: 'X8 Thiết bị trên phương tiện vận tải', short: 'X8', also: ['phương tiện vận tải'] },
  { code: 'X9', label: 'X9 Công trình biển, ống dẫn dầu khí', short: 'X9', also: ['công trình biển', 'ống dẫn dầu khí'] },
  { code: 'Q1', label: 'Q1 Đối tượng của Bộ Quốc phòng', short: 'Q1', also: ['quốc phòng'] },
];

/** Factor groups of work-environment monitoring, NĐ 44/2016 chapter IV. */
export const factorGroups: readonly Choice[] = [
  { code: 'MICROCLIMATE', label: 'Vi khí hậu', also: ['nhiệt độ', 'độ ẩm', 'tốc độ gió', 'bức xạ nhiệt'] },
  { code: 'PHYSICAL', label: 'Yếu tố vật lý', also: ['ánh sáng', 'tiếng ồn', 'ồn', 'độ ồn', 'rung', 'bức xạ ion hóa', 'từ trường', 'phóng xạ', 'điện từ trường', 'tử ngoại', 'vật lý'] },
  { code: 'DUST', label: 'Bụi', also: ['bụi toàn phần', 'bụi hô hấp', 'silic', 'amiăng', 'bụi bông', 'bụi than', 'talc'] },
  { code: 'TOXIC_GAS', label: 'Hơi khí độc', also: ['khí độc', 'hóa chất', 'hóa học', 'hơi kim loại', 'kim loại', 'co2', 'so2', 'no2', 'nox', 'h2s', 'nh3', 'voc'] },
  { code: 'PSYCHOPHYSIOLOGY', label: 'Tâm sinh lý và ecgônômi', also: ['tâm sinh lý', 'ec-gô-nô-mi', 'ecgonomi', 'ergonomi', 'ecgonomy', 'ergonomy', 'ergonomics'] },
  { code: 'BIOLOGICAL_CONTACT', label: 'Yếu tố sinh học và tiếp xúc nghề nghiệp', also: ['yếu tố sinh học', 'tiếp xúc nghề nghiệp', 'vi sinh', 'dị nguyên', 'dung môi', 'ung thư', 'sinh học'] },
];

export const examKinds: readonly Choice[] = [
  { code: 'PERIODIC', label: 'Khám sức khỏe định kỳ', short: 'Định kỳ', also: ['khám sk định kỳ', 'định kỳ', 'ksk định kỳ', 'kskđk', 'skđk'] },
  { code: 'OCC_DISEASE', label: 'Khám bệnh nghề nghiệp', short: 'Bệnh nghề nghiệp', also: ['khám bnn', 'bnn', 'khám phát hiện bệnh nghề nghiệp'] },
  { code: 'PRE_PLACEMENT', label: 'Khám trước khi bố trí việc làm', short: 'Trước bố trí', also: ['khám trước bố trí', 'trước bố trí vl', 'trước khi bố trí'] },
  { code: 'GENERAL', label: 'Khám sức khỏe chung', short: 'Khám chung', also: ['khám sức khỏe', 'khám sức khỏe chung', 'ksk'] },
];

/** Roles of people in OSH work, law 84/2015 art. 72–74. */
export const oshRoles: readonly Choice[] = [
  { code: 'FULL_TIME', label: 'Chuyên trách', also: ['ct', 'c.t', 'chuyên trách atvslđ'] },
  { code: 'PART_TIME', label: 'Bán chuyên trách', also: ['bct', 'bán ct', 'bán c.t', 'kiêm nhiệm', 'không chuyên trách'] },
  { code: 'MEDICAL', label: 'Y tế', also: ['người làm công tác y tế', 'yt', 'y sĩ', 'bác sĩ', 'điều dưỡng'] },
  { code: 'SAFETY_MEMBER', label: 'An toàn, vệ sinh viên', also: ['atvsv', 'an toàn vệ sinh viên', 'at-vsv', 'an toàn viên'] },
  { code: 'MANAGER', label: 'Người quản lý phụ trách', also: ['quản lý', 'người quản lý'] },
];
