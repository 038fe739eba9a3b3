// The answer of a staff norm as a word with its colour: enough, short, closed by a hired provider, not known.
import type { StaffingShort } from '../../../preload/contract/staffing.ts';
import { StatusWord } from '../../components/StatusWord.tsx';

/** "Thiếu 2", "Đủ", "Đã thuê dịch vụ", "Chưa đủ dữ liệu". */
export const staffingWord = ({ state, gap }: StaffingShort): string =>
  ({ enough: 'Đủ', short: `Thiếu ${gap.toLocaleString('vi')}`, contract: 'Đã thuê dịch vụ', unknown: 'Chưa đủ dữ liệu' })[state];

const looks = { enough: 'passed', short: 'late', contract: 'declared', unknown: 'unknown' } as const;

export function StaffingWord({ answer }: { answer: StaffingShort }) {
  return <StatusWord status={looks[answer.state]} word={staffingWord(answer)} />;
}
