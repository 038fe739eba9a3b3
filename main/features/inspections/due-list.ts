// The due list as it is asked for: by view, words, kind and commune, the highest score first; the twelve months of the rows in sight.
import { exemptionsOf } from '../../../db/queries/inspection-plans.ts';
import { type DueRow, dueViews, type inspectionDue, subjectKinds } from '../../../preload/contract/inspection-due.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { entityKey, otherKinds } from '../../domain/inspections/conflicts.ts';
import { type Due, dueOn } from '../../domain/inspections/due.ts';
import { chipsOf, reasonsOf, type Told } from '../../domain/inspections/due-words.ts';
import { fold } from '../../domain/text/fold.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { pointsOf, type RiskWeights } from '../../domain/inspections/risk.ts';
import { notFound } from '../../errors.ts';
import { type DueBook, dueBook, dueBookOf, type DueLine } from '../../rows/due-book.ts';
import { foldedOnce, inOrder } from '../../rows/list-view.ts';
import { type YearBook, yearBook } from '../../rows/year-book.ts';

type State = DueRow['state'];
interface Turn {
  line: DueLine;
  due: Due;
  state: State;
}

const isDue = (state: State) => state === 'due' || state === 'never';
const endOf = (year: number, day: string) => (`${year}-12-31` > day ? `${year}-12-31` : day);

const toldOf = ({ line, due }: Pick<Turn, 'line' | 'due'>, weights: RiskWeights): Told => ({
  ...line,
  points: pointsOf(line.facts, weights),
  due,
  cycleCode: `inspection.cycle.${line.kind}`,
});

/** What the rows of one year say of a line: planned, exempt, who was there in which month. */
const besideOf = async ({ db }: Pick<Reading, 'db'>, year: number, day: string) => {
  const book = await yearBook(db, year, day);
  return {
    book,
    planned: new Map(book.rows.map((row) => [row.subject_id, row.id])),
    exempt: new Map((await exemptionsOf(db, year)).map((one) => [one.subject_id, one.reason])),
  };
};
type Beside = Awaited<ReturnType<typeof besideOf>>;

/** Visits of an entity in the year: those of others and of ours, in the order of days. */
const visitsByEntity = ({ facts, year }: YearBook) => {
  const visits = new Map<string, { from: string; who: string }[]>();
  const put = (key: string, from: string, who: string) => {
    if (from.startsWith(`${year}-`)) visits.set(key, [...(visits.get(key) ?? []), { from, who }]);
  };
  for (const one of facts.others) put(entityKey(one.taxCode, one.unit), one.from, `${one.agency} ${otherKinds[one.kind]}`);
  for (const one of facts.visits) if (one.from !== null) put(entityKey(one.taxCode, one.unit), one.from, 'Kế hoạch');
  return visits;
};

const rowOf = (turn: Turn, book: DueBook, beside: Beside, visits: ReturnType<typeof visitsByEntity>): DueRow => {
  const { line, due, state } = turn;
  const there = (visits.get(entityKey(line.taxCode, line.name)) ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const months = new Set(there.map((one) => Number(one.from.slice(5, 7))));
  const last = there.at(-1);
  return {
    kind: line.kind,
    id: line.id,
    register: line.kind === 'named' ? null : line.kind === 'self-training' ? 'training' : line.kind,
    name: line.name,
    taxCode: line.taxCode,
    commune: line.commune,
    address: line.address,
    state,
    on: due.on,
    last: line.last,
    score: line.score,
    chips: chipsOf(toldOf(turn, book.weights), book.weights),
    months: Array.from({ length: 12 }, (_, at) => (months.has(at + 1) ? 'x' : '.')).join(''),
    there: last ? `${last.who}, ${formatVietnamese(last.from).slice(0, 5)}` : 'Chưa cơ quan nào đến năm nay',
    planned: beside.planned.get(line.id) ?? null,
    exempt: beside.exempt.get(line.id) ?? null,
  };
};

const keys: Record<string, (turn: Turn) => string | number> = {
  score: ({ line }) => line.score,
  on: ({ due }) => due.on ?? '',
  name: ({ line }) => sortKey(line.name),
  last: ({ line }) => line.last ?? '',
};
const passes = (view: (typeof dueViews)[number], state: State, planned: boolean): boolean => {
  if (view === 'all') return true;
  if (view === 'exempt') return state === 'exempt';
  if (view === 'never') return state === 'never';
  return isDue(state) && (view === 'due' || !planned);
};

export const turnsOf = (lines: readonly DueLine[], beside: Pick<Beside, 'exempt'>, until: string): Turn[] =>
  lines.map((line) => {
    const due = dueOn(line, until);
    return { line, due, state: beside.exempt.has(line.id) && isDue(due.state) ? 'exempt' : due.state };
  });

export const listDue = async (
  { offset, limit, ...view }: InputOf<typeof inspectionDue.due>,
  context: Reading,
): Promise<OutputOf<typeof inspectionDue.due>> => {
  const day = view.asOf ?? context.today;
  const year = view.year ?? Number(day.slice(0, 4));
  const book = await dueBook(context, day);
  const beside = await besideOf(context, year, day);
  const words = fold(view.search).split(' ').filter(Boolean);
  const [kinds, communes] = [new Set<string>(view.kinds), new Set(view.communes)];
  const found = turnsOf(book.lines, beside, endOf(year, day)).filter(
    ({ line }) =>
      (communes.size === 0 || communes.has(line.commune ?? '')) &&
      words.every((word) => foldedOnce(line.name).includes(word) || (line.taxCode ?? '').includes(word)),
  );
  const ofKinds = kinds.size === 0 ? found : found.filter(({ line }) => kinds.has(line.kind));
  const under = (one: (typeof dueViews)[number], turns: Turn[]) =>
    turns.filter(({ line, state }) => passes(one, state, beside.planned.has(line.id)));
  const rows = inOrder(under(view.view, ofKinds), view.sort, keys);
  const counted = under(view.view, found);
  const visits = visitsByEntity(beside.book);
  return {
    day,
    year,
    rows: rows.slice(offset, offset + limit).map((turn) => rowOf(turn, book, beside, visits)),
    matching: rows.length,
    counts: dueViews.map((one) => ({ view: one, n: under(one, ofKinds).length })),
    kinds: subjectKinds.map(({ code }) => ({ kind: code, n: counted.filter(({ line }) => line.kind === code).length })),
  };
};

const explained = async (book: DueBook, day: string, context: Reading): Promise<OutputOf<typeof inspectionDue.dueOf>['rows']> => {
  const beside = await besideOf(context, Number(day.slice(0, 4)), day);
  const visits = visitsByEntity(beside.book);
  return turnsOf(book.lines, beside, day).map((turn) => ({
    row: rowOf(turn, book, beside, visits),
    why: reasonsOf(toldOf(turn, book.weights), book.weights, book.rules, day),
  }));
};

/** One subject with its reasons. */
export const whyDue = async (
  { id, asOf }: InputOf<typeof inspectionDue.whyDue>,
  context: Reading,
): Promise<OutputOf<typeof inspectionDue.whyDue>> => {
  const day = asOf ?? context.today;
  const book = await dueBook(context, day);
  const line = book.lines.find((one) => one.id === id);
  if (!line) throw notFound('Đơn vị này không còn thuộc diện kiểm tra vào ngày đang xem.');
  return (await explained({ ...book, lines: [line] }, day, context))[0]!;
};

/** The subjects of one organisation: each of its services, and itself as an employer. */
export const dueOf = async (
  { organization, asOf }: InputOf<typeof inspectionDue.dueOf>,
  context: Reading,
): Promise<OutputOf<typeof inspectionDue.dueOf>> => {
  const day = asOf ?? context.today;
  return { rows: await explained(await dueBookOf(context.db, day, context.today, organization), day, context) };
};
