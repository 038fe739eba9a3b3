// The list of findings of all visits: searched, filtered, counted by state and put in order on the day that is looked at.
import type { FindingRow, inspectionLists } from '../../../preload/contract/inspection-lists.ts';
import { remedyStates, visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { heldBook } from '../../rows/held-book.ts';
import { inOrder, searching, underAll } from '../../rows/list-view.ts';
import { daysUntil, ownersAsked } from './visit-list.ts';

type Lists = typeof inspectionLists;
type View = InputOf<Lists['exportFindings']>;

const states = remedyStates.map((one) => one.code);
const kinds = visitKinds.map((one) => one.code);
/** Late ones first, then by their deadline, at last what is done. */
const urgency: Record<FindingRow['state'], number> = { late: 0, open: 1, proof: 2, closed: 3 };
const mostUrgentFirst = (a: FindingRow, b: FindingRow): number =>
  urgency[a.state] - urgency[b.state] || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || b.announcedOn.localeCompare(a.announcedOn);

const keys: Record<string, (row: FindingRow) => string | number> = {
  name: (row) => sortKey(row.name),
  kind: (row) => kinds.indexOf(row.kind),
  item: (row) => `${kinds.indexOf(row.kind)} ${(row.itemWords ?? '99').padStart(4, '0')}`,
  announcedOn: (row) => row.announcedOn,
  dueOn: (row) => row.dueOn ?? '9999-12-31',
  state: (row) => urgency[row.state],
};

/** Rows under a view, before and after its states are asked. */
export const viewedFindings = async (context: Pick<Reading, 'db' | 'file' | 'today'>, view: View) => {
  const { findings, items } = await heldBook(context, view.asOf ?? context.today);
  const finds = searching(view.search);
  const valuesOf = (row: FindingRow) => (column: string) =>
    column === 'remedyDays'
      ? [daysUntil(row.announcedOn, row.remediedOn)]
      : [(row as unknown as Record<string, string | null>)[column] ?? null];
  const under = findings.filter(
    (row) =>
      finds([row.name, row.what, row.itemWords, row.responsible].filter(Boolean).join(' '), [row.taxCode]) &&
      underAll(view.filters, valuesOf(row)),
  );
  const asked = view.states === null ? under : under.filter((row) => view.states!.includes(row.state));
  return { rows: inOrder(asked.toSorted(mostUrgentFirst), view.sort, keys), under, all: findings, items };
};

export const listFindings = async (
  { offset, limit, ...view }: InputOf<Lists['findings']>,
  context: Reading,
): Promise<OutputOf<Lists['findings']>> => {
  const { rows, under, all, items } = await viewedFindings(context, view);
  const found = new Set(all.map((row) => row.item));
  const known = [...new Map([...items.values()].map((item) => [item.id, item])).values()].filter((item) => found.has(item.id));
  return {
    rows: rows.slice(offset, offset + limit),
    matching: rows.length,
    total: all.length,
    counts: states.map((state) => ({ state, n: under.filter((row) => row.state === state).length })),
    items: known.map((item) => ({ value: item.id, label: `${item.kind} ${item.position}. ${item.text}` })),
    owners: ownersAsked(view.filters, all),
  };
};
