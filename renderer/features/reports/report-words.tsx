// The words of yearly reports on screen: states with their sign, figures, kinds, how often somebody was reminded.
import { reportKinds, type ReportFigure, type ReportRow } from '../../../preload/contract/reports.ts';
import { writeDay } from '../../components/plain-day.ts';
import type { Status } from '../../components/status.ts';
import { StatusWord } from '../../components/StatusWord.tsx';

export const reportsPath = '/bao-cao';
export type ReportKind = ReportFigure['kind'];

/** The figures of the head, in their order; each opens its rows. */
export const figures = [
  { id: 'owed', label: 'Phải nộp' },
  { id: 'received', label: 'Đã nộp' },
  { id: 'late', label: 'Nộp chậm' },
  { id: 'missing', label: 'Chưa nộp' },
  { id: 'never', label: 'Chưa từng nộp' },
] as const;
export type FigureId = (typeof figures)[number]['id'];
export type ViewId = FigureId | 'not-owed';

const days = (n: number, before: string) => `${before} ${n.toLocaleString('vi')} ngày`;
const looks: Record<ReportRow['state'], { status: Status; word: string; detail: (n: number) => string }> = {
  'not-due': { status: 'not-started', word: 'Chưa đến hạn', detail: (n) => (n === 0 ? 'hôm nay là hạn cuối' : days(n, 'còn')) },
  'in-time': { status: 'done', word: 'Đã nộp đúng hạn', detail: () => '' },
  late: { status: 'expiring', word: 'Nộp chậm', detail: (n) => days(n, '').trim() },
  overdue: { status: 'late', word: 'Chưa nộp', detail: (n) => days(n, 'quá') },
  never: { status: 'not-notified', word: 'Chưa từng nộp', detail: (n) => days(n, 'quá') },
  'not-owed': { status: 'terminated', word: 'Không phải nộp', detail: () => '' },
};
type Stated = Pick<ReportRow, 'state' | 'days'>;

export const stateText = ({ state, days: n }: Stated) => [looks[state].word, looks[state].detail(n)].filter(Boolean).join(' ');

export function ReportWord({ state, days: n }: Stated) {
  const { status, word, detail } = looks[state];
  return <StatusWord status={status} word={word} detail={detail(n) || undefined} />;
}

export const kindLabel = (kind: string) => reportKinds.find((one) => one.code === kind)?.label ?? kind;
export const kindOf = ({ register, self }: Pick<ReportRow, 'register' | 'self'>) =>
  self === 'yes' ? 'Tự huấn luyện' : kindLabel(register);

/** "Đã nhắc 2 lần, gần nhất 12/01/2026" */
export const remindedWords = ({ reminded, remindedOn }: Pick<ReportRow, 'reminded' | 'remindedOn'>) =>
  reminded === 0 || remindedOn === null
    ? ''
    : reminded === 1
      ? `Đã nhắc ${writeDay(remindedOn)}`
      : `Đã nhắc ${reminded} lần, gần nhất ${writeDay(remindedOn)}`;
