// Owns the refusal of a file: why it cannot be read or written, in a sentence for the clerk.

export type RefusalReason = 'not-a-workbook' | 'empty' | 'damaged' | 'password' | 'too-big';

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
