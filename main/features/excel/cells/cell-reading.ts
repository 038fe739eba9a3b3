// Owns what reading one cell answers: the value, the repairs it took, and what the clerk must know.

/** error: not taken in; doubt: not taken in or taken in part, look at it; note: taken in, but strange. */
export type Severity = 'error' | 'doubt' | 'note';

/** What a cell says when the person wants a repair not to be made: its text as it stands, or nothing with a question. */
export type Without = 'as-written' | 'empty' | 'left-out';

/** Every repair: its words, and what stands without it. `left-out`: the row simply does not get what the repair brings. */
export const repairTable = {
  tcvn3: { label: 'Phông cũ TCVN3', without: 'as-written' },
  vni: { label: 'Phông cũ VNI', without: 'as-written' },
  'tax-zero': { label: 'Thêm số 0 đầu mã số thuế', without: 'as-written' },
  'phone-zero': { label: 'Thêm số 0 đầu số điện thoại', without: 'as-written' },
  'cccd-zero': { label: 'Thêm số 0 đầu số CCCD', without: 'as-written' },
  'code-number': { label: 'Mã lưu dạng số thành văn bản', without: 'empty' },
  'code-shape': { label: 'Sửa cách viết mã số thuế', without: 'as-written' },
  'date-text': { label: 'Ngày dạng văn bản thành ngày', without: 'empty' },
  'date-words': { label: 'Ngày ghi bằng chữ thành ngày', without: 'empty' },
  'date-serial': { label: 'Số ngày của Excel thành ngày', without: 'empty' },
  'month-first': { label: 'Ngày ghi tháng trước ngày sau', without: 'left-out' },
  'day-swapped': { label: 'Ngày và tháng bị Excel đảo, đổi lại', without: 'left-out' },
  term: { label: 'Thời hạn thành ngày hết hạn', without: 'empty' },
  'number-text': { label: 'Số dạng văn bản thành số', without: 'empty' },
  choice: { label: 'Từ trong tệp thành mục của danh mục', without: 'empty' },
  spaces: { label: 'Bỏ khoảng trắng thừa', without: 'as-written' },
  nfc: { label: 'Chữ Unicode tổ hợp thành dựng sẵn', without: 'as-written' },
  'blank-word': { label: 'Ô ghi “không có” để trống', without: 'empty' },
  commune: { label: 'Tên xã cũ sang xã, phường mới', without: 'left-out' },
  tick: { label: 'Dấu x thành mục của danh mục', without: 'left-out' },
  split: { label: 'Một ô ghi hai điều được tách ra', without: 'left-out' },
  issuer: { label: 'Cơ quan cấp lấy từ dòng nhóm', without: 'left-out' },
  group: { label: 'Giá trị lấy từ dòng nhóm', without: 'left-out' },
  above: { label: 'Ô trống lấy theo dòng trên', without: 'left-out' },
} as const satisfies Record<string, { label: string; without: Without }>;

export type RepairKind = keyof typeof repairTable;
export const repairKinds = Object.keys(repairTable) as RepairKind[];

export interface CellReading {
  value: string | number | null;
  repairs: readonly RepairKind[];
  problem: { severity: Severity; message: string } | null;
}

export const read = (value: string | number | null, ...repairs: RepairKind[]): CellReading => ({ value, repairs, problem: null });
export const failed = (message: string, severity: Severity = 'error'): CellReading => ({
  value: null,
  repairs: [],
  problem: { severity, message },
});
