// Which providers would lack something, or lack it no more, under another rule of the conditions that they keep.
import type { Check } from '../../domain/conditions/check.ts';
import { isFinding } from '../../domain/conditions/conditions.ts';
import { type ConditionsLine, conditionsBook } from '../../rows/conditions-book.ts';
import { type Effect, type Question, shownRows } from './effect.ts';

/** Rules by which conditions are measured, reminders of what ends among them. */
export const isConditionRule = (code: string): boolean =>
  /^(training\.(trainers?|practice-area)|technical-inspection\.|monitoring\.|health-exam\.occ|credential\.inspector\.term|expiring\.(contract|staff-certificate|calibration|premises)\.)/.test(
    code,
  );

const isLacking = ({ state }: Check) => state === 'short' || state === 'review';
const words = ({ state, checks }: ConditionsLine): string => {
  const found = checks.filter(isFinding);
  if (found.length > 0) return found.map((check) => [check.line, check.words].filter(Boolean).join(': ')).join('; ');
  return state === 'none' || state === 'unknown' ? 'Chưa đủ dữ liệu' : state === 'no-rule' ? 'Không có quy định' : 'Không thiếu';
};

export const conditionsEffect = async ({ db, day, before, after }: Question): Promise<Effect> => {
  const would = await conditionsBook(db, day, after);
  const lives = (await conditionsBook(db, day, before)).map((line, at) => ({ line, was: words(line), becomes: words(would[at]!) }));
  const moved = lives.filter((life) => life.was !== life.becomes);
  const count = (lines: readonly ConditionsLine[], is: (check: Check) => boolean) => lines.filter((line) => line.checks.some(is)).length;
  const now = lives.map((life) => life.line);
  return {
    sentence:
      moved.length === 0
        ? 'Không đơn vị nào đổi về điều kiện hoạt động.'
        : `${moved.length.toLocaleString('vi')} đơn vị đổi về điều kiện hoạt động.`,
    counts: [
      { what: 'Đơn vị thiếu điều kiện', before: count(now, isLacking), after: count(would, isLacking) },
      {
        what: 'Đơn vị có việc sắp hết hạn',
        before: count(now, (check) => check.state === 'soon'),
        after: count(would, (check) => check.state === 'soon'),
      },
    ],
    moved: moved.slice(0, shownRows).map(({ line, was, becomes }) => ({
      register: line.register,
      id: line.row,
      title: line.body.name,
      before: was,
      after: becomes,
      from: null,
      to: null,
    })),
    total: moved.length,
  };
};
