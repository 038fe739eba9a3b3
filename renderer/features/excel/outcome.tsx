// What a row would do to the register: its word, its picture and the decisions it leaves open.
import Add from '@mui/icons-material/AddCircleOutlineRounded';
import Check from '@mui/icons-material/CheckRounded';
import Edit from '@mui/icons-material/EditOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlineRounded';
import Help from '@mui/icons-material/HelpOutlineRounded';
import type { Decision, Outcome } from '../../../preload/contract/excel.ts';
import type { Option } from '../../components/Choice.tsx';
import css from './preview.module.css';

const pictures = { new: Add, changed: Edit, same: Check, doubtful: Help, error: ErrorIcon };
export const outcomeWords: Record<Outcome, string> = { new: 'Mới', changed: 'Đổi', same: 'Giống', doubtful: 'Nghi ngờ', error: 'Lỗi' };

export function OutcomeIcon({ outcome }: { outcome: Outcome }) {
  const Icon = pictures[outcome];
  return <Icon className={css.outcomeIcon} data-outcome={outcome} aria-hidden />;
}

const skip: Option<Decision> = { value: 'skip', label: 'Bỏ qua' };
/** What may be decided; nothing where the core decides alone (giống, lỗi). */
export const decisionsOf: Record<Outcome, readonly Option<Decision>[]> = {
  new: [{ value: 'write', label: 'Thêm mới' }, skip],
  changed: [
    { value: 'write', label: 'Ghi giá trị mới' },
    { value: 'skip', label: 'Giữ giá trị cũ' },
  ],
  doubtful: [{ value: 'undecided', label: 'Chưa quyết định' }, { value: 'write', label: 'Vẫn ghi' }, skip],
  same: [],
  error: [],
};
/** Of rows with one key: the one that is taken leaves the others out. */
export const twinDecisions: readonly Option<Decision>[] = [
  { value: 'undecided', label: 'Chưa quyết định' },
  { value: 'write', label: 'Lấy dòng này' },
  { value: 'skip', label: 'Bỏ qua dòng này' },
];
/** The word in place of a choice where there is none. */
export const fixedDecision: Partial<Record<Outcome, string>> = { same: 'Không đổi', error: 'Bỏ qua' };
