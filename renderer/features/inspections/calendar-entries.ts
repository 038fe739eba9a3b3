// What stands in the calendar of a plan: its own visits, visits of others, leave; and how a visit is moved by keys.
import type { KeyboardEvent } from 'react';
import type { inspectionPlans, PlanRow } from '../../../preload/contract/inspection-plans.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { addDays } from '../../components/plain-day.ts';

export interface Entry {
  id: string;
  from: string;
  to: string;
  words: string;
  kind: 'visit' | 'other' | 'leave' | 'holiday';
  row: PlanRow | null;
}

export const calendarEntries = (page: Pick<OutputOf<typeof inspectionPlans.plan>, 'lines' | 'others' | 'leaves' | 'officers'>): Entry[] => {
  const names = new Map(page.officers.map((one) => [one.id, one.name]));
  return [
    ...page.lines.flatMap((row): Entry[] =>
      row.from !== null && row.to !== null && row.dropped === null
        ? [{ id: row.id, from: row.from, to: row.to, words: row.name, kind: 'visit', row }]
        : [],
    ),
    ...page.others.map(({ id, from, to, agency, unit }): Entry => ({
      id,
      from,
      to,
      words: `${agency}: ${unit}`,
      kind: 'other',
      row: null,
    })),
    ...page.leaves.map(({ id, from, to, officer, note }): Entry => ({
      id,
      from,
      to,
      words: `Vắng: ${names.get(officer) ?? ''}${note ? `, ${note}` : ''}`,
      kind: 'leave',
      row: null,
    })),
  ];
};

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Alt and an arrow: a day or a week further. */
export const movedBy = (event: KeyboardEvent, row: PlanRow, mayMove: boolean, onDrop: (row: PlanRow, from: string) => void): void => {
  const step = steps[event.key];
  if (step === undefined || !event.altKey || !mayMove || row.from === null) return;
  event.preventDefault();
  event.stopPropagation();
  onDrop(row, addDays(row.from, step));
};
