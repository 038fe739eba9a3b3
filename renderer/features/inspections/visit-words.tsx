// How visits and their findings are said: states with their look, paths, who may write.
import type { z } from 'zod';
import type { Finding } from '../../../preload/contract/inspection-findings.ts';
import { type VisitRow, visitors } from '../../../preload/contract/inspection-visits.ts';
import type { inspections } from '../../../preload/contract/inspections.ts';
import { choiceWord, remedyStates, visitKinds, visitStates } from '../../../preload/contract/records/visit-choices.ts';
import { useRead } from '../../api.ts';
import { StatusWord } from '../../components/StatusWord.tsx';
import type { Status } from '../../components/status.ts';
import { useAsOf } from '../../app/as-of.ts';

export type VisitShown = z.output<typeof inspections.visit.output>;

export const visitGroup = 'Cuộc kiểm tra';
export const visitsPath = '/kiem-tra/cuoc';
export const checklistsPath = '/kiem-tra/bang-kiem';
export const findingsPath = '/kiem-tra/ton-tai';
export const yearPath = '/kiem-tra/nam';
export const visitPath = (id: string) => `${visitsPath}/${id}`;
export const kindWord = (kind: string) => choiceWord(visitKinds, kind);
/** "2/3, 1 quá hạn": open of all. */
export const openWords = ({ findings, open, late }: Pick<VisitRow, 'findings' | 'open' | 'late'>) =>
  findings === 0 ? '–' : `${open}/${findings}${late > 0 ? `, ${late} quá hạn` : ''}`;
export const stateWord = (state: string) => choiceWord(visitStates, state);

const looks: Record<VisitRow['state'], Status> = {
  planned: 'not-started',
  running: 'in-progress',
  overdue: 'late',
  postponed: 'suspended',
  minuted: 'notified',
  closed: 'done',
  stopped: 'terminated',
};
export const lookOfVisit = (state: VisitRow['state']): Status => looks[state];

const remedyLooks: Record<Finding['state'], Status> = { open: 'expiring', late: 'late', proof: 'in-progress', closed: 'done' };
export const VisitState = ({ state }: { state: VisitRow['state'] }) => <StatusWord status={looks[state]} word={stateWord(state)} />;
export const RemedyState = ({ state }: { state: Finding['state'] }) => (
  <StatusWord status={remedyLooks[state]} word={choiceWord(remedyStates, state)} />
);

/** Who may enter visits, and whether the day at the top lets them. */
export function useVisitor(): { mayWrite: boolean; locked: string | undefined; today: string; asOf: string | null } {
  const { data } = useRead('settings.me', {});
  const { locked, asOf } = useAsOf();
  return { mayWrite: data ? visitors.includes(data.role) : false, locked, today: data?.today ?? '', asOf };
}
