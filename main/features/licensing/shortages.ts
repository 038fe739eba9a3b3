// The list of providers that lack what they must keep, by kind of finding; what is shown is what goes out to Excel.
import type { Db } from '../../../db/schema.ts';
import {
  type conditionMethods,
  type FindingKind,
  findingKinds,
  type ShortageRow,
  type ShortageView,
} from '../../../preload/contract/conditions.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { Reading } from '../../context.ts';
import type { Check } from '../../domain/conditions/check.ts';
import { isFinding } from '../../domain/conditions/conditions.ts';
import { fold } from '../../domain/text/fold.ts';
import { type ConditionsLine, conditionsBook, untoldBodies } from '../../rows/conditions-book.ts';
import { shortScopeLabel } from '../../rows/scope.ts';
import { rulesOfConditions } from './conditions.ts';

type Methods = typeof conditionMethods;
type Sorting = ShortageView['sort'];

const tabs: Record<ShortageView['show'], readonly Check['state'][]> = {
  lacking: ['short', 'review'],
  ending: ['soon'],
  untold: [],
  all: ['short', 'review', 'soon'],
};

const wordsOf = (line: ConditionsLine, kind: FindingKind, checks: readonly Check[]): string => {
  const first = checks[0]!;
  if (first.line === null || first.need === null || kind === 'practice-area' || kind === 'doctor')
    return checks.map((check) => check.words).join('; ');
  const told = checks.map(({ line: code, need, have }) => `${shortScopeLabel(records[line.register], code ?? '')} cần ${need}, có ${have}`);
  return `${kind === 'inspectors' ? 'Kiểm định viên' : 'Thiết bị'}: ${told.join('; ')}`;
};

const findingsOf = (line: ConditionsLine, states: readonly Check['state'][]): ShortageRow['findings'] => {
  const found = Map.groupBy(
    line.checks.filter((check) => isFinding(check) && states.includes(check.state)),
    (check) => check.kind,
  );
  return findingKinds.flatMap(({ code }) => {
    const checks = found.get(code);
    return checks ? [{ kind: code, state: checks[0]!.state as 'short' | 'review' | 'soon', words: wordsOf(line, code, checks) }] : [];
  });
};

const rowOf = (line: ConditionsLine, states: readonly Check['state'][]): ShortageRow => ({
  id: line.row,
  register: line.register,
  service: line.body.service,
  name: line.body.name,
  taxCode: line.taxCode,
  state: line.state,
  findings: findingsOf(line, states),
  due: line.checks.find((check) => check.due !== null)?.due ?? null,
});

const isIn = (line: ConditionsLine, show: ShortageView['show']): boolean =>
  show === 'untold' || show === 'all' ? line.state !== 'not-asked' : line.checks.some((check) => tabs[show].includes(check.state));

const keys: Record<string, (row: ShortageRow) => string | number> = {
  register: ({ register }) => Object.keys(records).indexOf(register),
  findings: ({ findings }) => findings.length,
  due: ({ due }) => due ?? '9999',
};
/** Rows come by name; other orders keep it among equals. */
const inOrder = (rows: ShortageRow[], sort: Sorting): ShortageRow[] => {
  let sorted = rows;
  for (const { column, direction } of sort.toReversed()) {
    const key = keys[column];
    const turn = direction === 'ascending' ? 1 : -1;
    if (key) sorted = sorted.toSorted((a, b) => (key(a) < key(b) ? -turn : key(a) > key(b) ? turn : 0));
    else if (column === 'name' && direction === 'descending') sorted = sorted.toReversed();
  }
  return sorted;
};

/** Everything that a view shows, in its order, with the counts beside it. */
export const shortageRows = async (db: Db, view: ShortageView, day: string) => {
  const told = await conditionsBook(db, day, await rulesOfConditions(db));
  const untold = await untoldBodies(db, day);
  const words = fold(view.search)
    .split(' ')
    .filter((word) => word !== '');
  const asked = (line: ConditionsLine) =>
    (view.register === null || line.register === view.register) &&
    words.every((word) => line.nameFold.includes(word) || (line.taxCode ?? '').includes(word));
  const found = { told: told.filter(asked), untold: untold.filter(asked) };
  const of = (show: ShortageView['show']) => (show === 'untold' ? found.untold : found.told).filter((line) => isIn(line, show));
  const rows = of(view.show).map((line) => rowOf(line, tabs[view.show]));
  const has = (row: ShortageRow, kind: FindingKind) => row.findings.some((finding) => finding.kind === kind);
  return {
    rows: inOrder(view.kind === null ? rows : rows.filter((row) => has(row, view.kind!)), view.sort),
    total: told.length + untold.length,
    counts: { lacking: of('lacking').length, ending: of('ending').length, untold: of('untold').length, all: of('all').length },
    kinds: findingKinds.map(({ code }) => ({ kind: code, n: rows.filter((row) => has(row, code)).length })),
  };
};

export const shortages = async (
  { offset, limit, ...view }: InputOf<Methods['shortages']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['shortages']>> => {
  const { rows, ...rest } = await shortageRows(db, view, view.asOf ?? today);
  return { rows: rows.slice(offset, offset + limit), matching: rows.length, ...rest };
};
