// Where the remedy of a finding stands on a day, and what is wrong with a step of it.
import { formatVietnamese } from '../dates/plain-date.ts';
import { inVisitOrder } from './visit-clock.ts';

export interface RemedyStep {
  id: string;
  kind: string;
  on: string;
  position: number;
  outcome: string | null;
}

export type RemedyState = 'open' | 'late' | 'proof' | 'closed';

/** A due day counts itself: late from the day after it. */
export const remedyState = (due: string | null, steps: readonly RemedyStep[], day: string): RemedyState => {
  const known = inVisitOrder(steps.filter(({ on }) => on <= day));
  const last = known.at(-1);
  if (last?.kind === 'closed') return 'closed';
  if (last?.kind === 'proof' || (last?.kind === 'recheck' && last.outcome === 'remedied')) return 'proof';
  return due !== null && day > due ? 'late' : 'open';
};

/** The day on which it was closed by a day. */
export const remediedOn = (steps: readonly RemedyStep[], day: string): string | null => {
  const last = inVisitOrder(steps.filter(({ on }) => on <= day)).at(-1);
  return last?.kind === 'closed' ? last.on : null;
};

/** A sentence per field; `foundOn` is the first day of the visit, `proofs` the files that still lie there whole. */
export const remedyFaults = (
  step: RemedyStep,
  before: readonly RemedyStep[],
  foundOn: string | null,
  proofs: number,
  broken: number,
  today: string,
): Record<string, string> => {
  const last = inVisitOrder(before).at(-1);
  if (step.on > today) return { 'step.on': 'Ngày này chưa đến.' };
  if (foundOn !== null && step.on < foundOn) return { 'step.on': `Ngày này trước ngày kiểm tra (${formatVietnamese(foundOn)}).` };
  if (last && step.on < last.on) return { 'step.on': `Ngày này trước việc đã ghi ngày ${formatVietnamese(last.on)}.` };
  if (step.kind === 'reopened') return last?.kind === 'closed' ? {} : { 'step.kind': 'Tồn tại này chưa được xác nhận khắc phục.' };
  if (last?.kind === 'closed') return { 'step.kind': 'Tồn tại này đã được xác nhận khắc phục; mở lại trước khi ghi tiếp.' };
  if (step.kind === 'recheck' && step.outcome === null) return { 'step.outcome': 'Chọn kết quả kiểm tra lại.' };
  if (step.kind === 'closed') {
    if (last?.kind === 'recheck' && last.outcome === 'not-yet')
      return { 'step.kind': 'Lần kiểm tra lại gần nhất ghi chưa khắc phục; cần chứng cứ mới hoặc kiểm tra lại.' };
    if (!before.some(({ kind }) => kind === 'proof')) return { 'step.kind': 'Chưa nhận chứng cứ khắc phục; chưa xác nhận được.' };
    if (proofs === 0)
      return {
        'step.kind':
          broken > 0
            ? 'Tệp chứng cứ đã mất hoặc bị sửa sau khi lưu; chép lại từ bản sao lưu hoặc thêm tệp khác rồi xác nhận.'
            : 'Chưa có tệp chứng cứ nào của tồn tại này; thêm tệp rồi xác nhận.',
      };
  }
  return {};
};
