// What may be entered of a conclusion when: one that is closed takes nothing but its reopening, and is closed with proof.
import { formatVietnamese } from '../dates/plain-date.ts';
import type { ConclusionStanding } from './conclusion-state.ts';

export interface StepEntered {
  kind: string;
  on: string;
  until: string | null;
  note: string | null;
}

interface Given {
  step: StepEntered;
  /** As it stands on the day of the step, without it. */
  standing: ConclusionStanding;
  /** The day of the meeting. */
  meeting: string;
  today: string;
  /** Whole files that prove it. */
  proofs: number;
}

/** A sentence per field; empty where the step may be entered. */
export const stepFaults = ({ step, standing, meeting, today, proofs }: Given): Record<string, string> => {
  const fields: Record<string, string> = {};
  const closed = standing.state === 'done' || standing.state === 'cancelled';
  if (step.on > today) fields.on = 'Ngày này chưa đến.';
  else if (step.on < meeting) fields.on = `Ngày này trước ngày họp ${formatVietnamese(meeting)}.`;
  if (closed && step.kind !== 'reopened') fields.kind = `Kết luận này đã đóng ngày ${formatVietnamese(standing.closedOn!)}. Mở lại trước.`;
  if (!closed && step.kind === 'reopened') fields.kind = 'Kết luận này đang mở.';
  if (step.kind === 'extended' && step.until === null) fields.until = 'Ghi hạn mới.';
  if (step.kind === 'extended' && step.until !== null && standing.due !== null && step.until <= standing.due)
    fields.until = `Hạn mới phải sau hạn ${formatVietnamese(standing.due)}.`;
  if (step.kind === 'done' && !step.note && proofs === 0) fields.note = 'Ghi kết quả, hoặc thêm tệp chứng minh trước.';
  if (step.kind === 'cancelled' && !step.note) fields.note = 'Ghi lý do thôi thực hiện.';
  if (step.kind === 'progress' && !step.note) fields.note = 'Ghi việc đã làm được.';
  return fields;
};
