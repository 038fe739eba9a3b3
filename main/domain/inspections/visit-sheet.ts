// A sheet that comes back from a visit: what its cells mean, and what it says against what it left with and what the register says now.
import { fold } from '../text/fold.ts';

export interface Answered {
  answer: string | null;
  note: string | null;
}

/** untouched: as it left. same: the register has it already. conflict: it was changed on the sheet and in the register. */
export type AnswerChange = 'untouched' | 'same' | 'new' | 'changed' | 'conflict';

const alike = (one: Answered, other: Answered): boolean => one.answer === other.answer && one.note === other.note;

export const answerChange = (left: Answered, now: Answered, back: Answered): AnswerChange => {
  if (alike(back, left)) return 'untouched';
  if (alike(back, now)) return 'same';
  if (!alike(now, left)) return 'conflict';
  return left.answer === null ? 'new' : 'changed';
};

const answers: Readonly<Record<string, string>> = {
  dat: 'pass',
  '1': 'pass',
  'khong dat': 'fail',
  '2': 'fail',
  'khong ap dung': 'not-applicable',
  '3': 'not-applicable',
};

/** The answer of a cell; null where it is empty, undefined where the words are none. The keys of the screen count too. */
export const answerIn = (text: string): string | null | undefined => (text.trim() === '' ? null : answers[fold(text)]);

/** What is wrong with a filled row of the checklist, or null. */
export const answerFault = (text: string, note: string | null): string | null => {
  const answer = answerIn(text);
  if (answer === undefined) return `“${text.trim()}” không phải Đạt, Không đạt hay Không áp dụng.`;
  return answer === null && note !== null ? 'Có ghi chú nhưng chưa chọn kết quả.' : null;
};

/** `5`, `Mục 5`: the position of an item, null where the cell is empty, undefined where there is no such item. */
export const positionIn = (text: string, last: number): number | null | undefined => {
  if (text.trim() === '') return null;
  const [, digits] = /^(?:muc )?(\d{1,3})$/.exec(fold(text)) ?? [];
  const position = Number(digits ?? 0);
  return position >= 1 && position <= last ? position : undefined;
};
