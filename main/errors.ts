// Refusals: what a handler throws when it will not, in the words that the window shows.
import type { Failure, FailureCode } from '../preload/contract/rpc.ts';

export class Refusal extends Error {
  readonly failure: Failure;
  constructor(code: FailureCode, message: string, more: Omit<Failure, 'code' | 'message'> = {}) {
    super(message);
    this.failure = { code, message, ...more };
  }
}

/** Something in the input is wrong; `fields` has a sentence per field. */
export const invalid = (message: string, fields?: Record<string, string>): Refusal =>
  new Refusal('invalid', message, fields ? { fields } : {});
export const notFound = (message = 'Không còn dòng này trong sổ. Có thể nó vừa bị xóa.'): Refusal => new Refusal('not-found', message);
/** Somebody else was faster; `ref` carries what stands now. */
export const conflict = (message: string, ref: unknown): Refusal => new Refusal('conflict', message, { ref });
export const refusedByRule = (message: string): Refusal => new Refusal('rule', message);
export const cancelled = (): Refusal => new Refusal('cancelled', 'Đã hủy. Sổ không thay đổi.');
