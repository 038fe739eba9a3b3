// Owns what reading one cell answers: the value, the repairs it took, and what the clerk must know.

/** error: not taken in; doubt: not taken in or taken in part, look at it; note: taken in, but strange. */
export type Severity = 'error' | 'doubt' | 'note';

export const repairLabels = {
  tcvn3: 'Phông cũ TCVN3',
  vni: 'Phông cũ VNI',
  'tax-zero': 'Thêm số 0 đầu mã số thuế',
  'phone-zero': 'Thêm số 0 đầu số điện thoại',
  'cccd-zero': 'Thêm số 0 đầu số CCCD',
  'code-number': 'Mã lưu dạng số thành văn bản',
  'code-shape': 'Sửa cách viết mã số thuế',
  'date-text': 'Ngày dạng văn bản thành ngày',
  'date-words': 'Ngày ghi bằng chữ thành ngày',
  'date-serial': 'Số ngày của Excel thành ngày',
  'month-first': 'Ngày ghi tháng trước ngày sau',
  'day-swapped': 'Ngày và tháng bị Excel đảo, đổi lại',
  term: 'Thời hạn thành ngày hết hạn',
  'number-text': 'Số dạng văn bản thành số',
  choice: 'Từ trong tệp thành mục của danh mục',
  spaces: 'Bỏ khoảng trắng thừa',
  nfc: 'Chữ Unicode tổ hợp thành dựng sẵn',
  'blank-word': 'Ô ghi “không có” để trống',
  commune: 'Tên xã cũ sang xã, phường mới',
  tick: 'Dấu x thành mục của danh mục',
  split: 'Một ô ghi hai điều được tách ra',
  issuer: 'Cơ quan cấp lấy từ dòng nhóm',
  group: 'Giá trị lấy từ dòng nhóm',
  above: 'Ô trống lấy theo dòng trên',
} as const;

export type RepairKind = keyof typeof repairLabels;

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
