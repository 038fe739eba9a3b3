// The list of visits, those of one subject, and whom a new visit may concern.
import { unitsNamed } from '../../../db/queries/dossiers.ts';
import { activitiesOf, subjectsNamed, visitRows } from '../../../db/queries/inspections.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { inspectionLists } from '../../../preload/contract/inspection-lists.ts';
import type { VisitRow, visitMethods } from '../../../preload/contract/inspection-visits.ts';
import type { Filter } from '../../../preload/contract/primitives.ts';
import { choiceWord, subjectKinds, visitKinds, visitStates } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { daysBetween } from '../../domain/dates/plain-date.ts';
import { fold } from '../../domain/text/fold.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { type HeldBook, heldBook } from '../../rows/held-book.ts';
import { inOrder, searching, underAll } from '../../rows/list-view.ts';
import { visitLines, visitRow } from '../../rows/visit-book.ts';

type Lists = typeof inspectionLists;
type Methods = typeof visitMethods;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

type View = InputOf<Lists['exportVisits']>;
type Told = HeldBook['visits'][number];

const dayOf = (row: VisitRow) => row.announcedOn ?? row.plannedOn ?? row.decisionOn ?? '9999-12-31';
const newestFirst = (a: VisitRow, b: VisitRow): number => dayOf(b).localeCompare(dayOf(a));

/** What of its findings a visit can be asked for. */
const remedies = ({ findings, open, late }: VisitRow): string[] => {
  if (findings === 0) return ['none'];
  return [open > 0 ? 'open' : 'closed', ...(late > 0 ? ['late'] : [])];
};

/** Days between two days as text, null where one of them is not known. */
export const daysUntil = (from: string | null, to: string | null): string | null =>
  from === null || to === null ? null : String(daysBetween(from, to));

const valuesOf =
  (row: VisitRow) =>
  (column: string): (string | null)[] => {
    if (column === 'remedy') return remedies(row);
    if (column === 'closingDays') return [daysUntil(row.announcedOn, row.closedOn)];
    if (column === 'owner') return [row.organization ?? row.subject];
    return [(row as unknown as Record<string, string | null>)[column] ?? null];
  };

const places = visitStates.map((one) => one.code);
const kinds = visitKinds.map((one) => one.code);
const keys: Record<string, (row: VisitRow) => string | number> = {
  name: (row) => sortKey(row.name),
  kind: (row) => kinds.indexOf(row.kind),
  decision: (row) => row.decision ?? '',
  day: dayOf,
  state: (row) => places.indexOf(row.state),
  open: (row) => row.late * 1000 + row.open,
  agency: (row) => sortKey(row.agency),
  leader: (row) => sortKey(row.leader ?? ''),
  closedOn: (row) => row.closedOn ?? '9999-12-31',
};

/** Rows under a view, before and after its states are asked. */
export const viewedVisits = async (context: Pick<Reading, 'db' | 'file' | 'today'>, view: View) => {
  const { visits } = await heldBook(context, view.asOf ?? context.today);
  const finds = searching(view.search);
  const found = ({ row }: Told) => finds([row.name, row.decision, row.agency, row.leader].filter(Boolean).join(' '), [row.taxCode]);
  const under = visits.filter((one) => found(one) && underAll(view.filters, valuesOf(one.row))).map((one) => one.row);
  const asked = view.states === null ? under : under.filter((row) => view.states!.includes(row.state));
  return { rows: inOrder(asked.toSorted(newestFirst), view.sort, keys), under, all: visits.map((one) => one.row) };
};

const names = (all: readonly (string | null)[]): string[] =>
  [...new Set(all.filter((name) => name !== null))].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

/** Owners that a filter asks for, by name. */
export const ownersAsked = (
  filters: readonly Filter[],
  rows: readonly { owner: string | null; name: string }[],
): { value: string; label: string }[] => {
  const asked = filters.flatMap((one) => (one.kind === 'set' && one.column === 'owner' ? one.values : []));
  return asked.flatMap((value) => {
    const row = rows.find((one) => one.owner === value);
    return row ? [{ value, label: row.name }] : [];
  });
};

export const listVisits = async (
  { offset, limit, ...view }: InputOf<Lists['visits']>,
  context: Reading,
): Promise<OutputOf<Lists['visits']>> => {
  const { rows, under, all } = await viewedVisits(context, view);
  return {
    rows: rows.slice(offset, offset + limit),
    matching: rows.length,
    total: all.length,
    counts: places.map((state) => ({ state, n: under.filter((row) => row.state === state).length })),
    agencies: names(all.map((row) => row.agency)),
    leaders: names(all.map((row) => row.leader)),
    owners: ownersAsked(
      view.filters,
      all.map((row) => ({ owner: row.organization ?? row.subject, name: row.name })),
    ),
  };
};

export const visitsOfSubject = async (
  { organization, subject, asOf }: InputOf<Lists['visitsOf']>,
  { db, today }: Reading,
): Promise<OutputOf<Lists['visitsOf']>> => {
  const day = asOf ?? today;
  if (organization === null && subject === null) return { rows: [] };
  const visits = await visitRows(db, organization !== null ? { organization } : { subject: subject! });
  return { rows: (await visitLines(db, visits, await allRules(db), day)).map((line) => visitRow(line, day)).toSorted(newestFirst) };
};

const most = 12;
type Owner = OutputOf<Methods['owners']>['owners'][number];
const kindOf: Readonly<Record<string, Owner['kinds'][number]>> = {
  training: 'HL',
  'self-training': 'HL',
  'technical-inspection': 'KD',
  monitoring: 'QT',
  'health-exam': 'KS',
  employer: 'DN',
};
const order = ['HL', 'KD', 'QT', 'KS', 'DN'];

export const findOwners = async ({ text }: InputOf<Methods['owners']>, { db }: Reading): Promise<OutputOf<Methods['owners']>> => {
  const words = wordsOf(text);
  if (words.length === 0) return { owners: [] };
  const units = await unitsNamed(db, words, most);
  const activities = await activitiesOf(
    db,
    units.map(({ id }) => id),
  );
  const subjects = await subjectsNamed(db, words, most);
  return {
    owners: [
      ...units.map((unit): Owner => {
        const own = (activities.get(unit.id) ?? []).flatMap((activity) => kindOf[activity] ?? []);
        const kinds = [...new Set([...own, 'DN' as const])].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
        return {
          id: unit.id,
          of: 'organization',
          name: unit.name ?? '',
          detail: [unit.tax_code, unit.address].filter(Boolean).join(' · '),
          kinds,
        };
      }),
      ...subjects.map((subject): Owner => ({
        id: subject.id,
        of: 'subject',
        name: subject.name,
        detail: [choiceWord(subjectKinds, subject.kind), subject.address].filter(Boolean).join(' · '),
        kinds: ['DN'],
      })),
    ],
  };
};
