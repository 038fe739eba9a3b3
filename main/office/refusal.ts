// Owns the refusal of a file: why it cannot be read or written, in a sentence for the clerk.

export type RefusalReason = 'not-a-workbook' | 'empty' | 'damaged' | 'password' | 'too-big' | 'unreachable';

/** Thrown by main/office; `message` is a Vietnamese sentence that may be shown as it is. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

export const damaged = (): Refusal =>
  new Refusal('damaged', 'Tệp bị hỏng hoặc bị cắt cụt, không đọc được. Hãy xin lại tệp hoặc mở bằng Excel rồi lưu lại.');

export const password = (): Refusal => new Refusal('password', 'Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi chọn lại tệp.');
export const tooBig = (): Refusal => new Refusal('too-big', 'Tệp bung ra quá lớn nên không đọc. Hãy chia tệp thành nhiều tệp nhỏ hơn.');
/** `what`: what it is instead, such as “là tệp PDF”. */
export const notASheet = (what?: string): Refusal =>
  new Refusal(
    'not-a-workbook',
    `Tệp này ${what === undefined ? '' : `${what}, `}không phải bảng tính. Hãy chọn tệp Excel (.xlsx, .xls), .ods hoặc .csv.`,
  );

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Không thấy tệp này. Hãy xem lại tên tệp và thư mục, hoặc tệp đã bị chuyển đi hay xóa.',
  ENOTDIR: 'Không thấy tệp này. Hãy xem lại tên tệp và thư mục, hoặc tệp đã bị chuyển đi hay xóa.',
  EACCES: 'Máy không cho đọc tệp này. Hãy chép tệp sang thư mục của mình rồi chọn lại.',
  EPERM: 'Máy không cho đọc tệp này. Hãy chép tệp sang thư mục của mình rồi chọn lại.',
  EBUSY: 'Tệp đang mở ở chương trình khác. Hãy đóng tệp trong Excel rồi chọn lại.',
};

/** Why the bytes of a file cannot be had; an error of another kind stays what it is. */
export const unreachable = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words =
    reasons[code] ?? (/^E[A-Z]+$/.test(code) ? 'Không đọc được tệp từ ổ đĩa. Hãy chép tệp sang thư mục khác rồi chọn lại.' : null);
  return words === null ? error : new Refusal('unreachable', words);
};
