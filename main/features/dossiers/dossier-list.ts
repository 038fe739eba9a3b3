// The list of dossiers: searched, filtered, counted by state and put in order on the day that is looked at.
import { dossiersReceived, knownOfficers, missingPapers } from '../../../db/queries/dossiers.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { Db } from '../../../db/schema.ts';
import type { DossierRow, dossiers } from '../../../preload/contract/dossiers.ts';
import type { Filter } from '../../../preload/contract/primitives.ts';
import { dossierKinds, dossierStates, dossierWord } from '../../../preload/contract/records/dossier-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { fold } from '../../domain/text/fold.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { bookNumber, type DossierLine, dossierLines, dossierRow } from '../../rows/dossier-book.ts';

type View = InputOf<typeof dossiers.export>;
interface Told {
  line: DossierLine;
  row: DossierRow;
}

const folds = new Map<string, string>();
const mostFolds = 50_000;

/** Remembered: every letter that is typed asks the same names again. */
const foldedOnce = (text: string): string => {
  const known = folds.get(text);
  if (known !== undefined) return known;
  if (folds.size >= mostFolds) folds.clear();
  const found = fold(text);
  folds.set(text, found);
  return found;
};

const foundBy = (search: string) => {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  return ({ dossier }: DossierLine): boolean => {
    if (words.length === 0) return true;
    const kind = dossierWord(dossierKinds, dossier.kind);
    const text = foldedOnce([dossier.organization_name, dossier.unit_name, dossier.letter, kind].filter(Boolean).join(' '));
    const codes = [bookNumber(dossier), String(dossier.book_number), dossier.tax_code ?? ''];
    return words.every((word) => text.includes(word) || codes.some((code) => code.startsWith(word)));
  };
};

const passes = (row: DossierRow, filter: Filter): boolean => {
  const value = (row as unknown as Record<string, string | null>)[filter.column] ?? null;
  if (filter.kind === 'set') return filter.values.includes(value ?? '');
  if (filter.kind === 'date')
    return value !== null && (filter.from === null || value >= filter.from) && (filter.to === null || value <= filter.to);
  return true;
};

const places = dossierStates.map((one) => one.code);
const keys: Record<string, (told: Told) => string | number> = {
  number: ({ row }) => row.year * 1_000_000 + row.number,
  unit: ({ line, row }) => line.dossier.organization_sort ?? sortKey(row.unit),
  kind: ({ row }) => sortKey(dossierWord(dossierKinds, row.kind)),
  receivedOn: ({ row }) => row.receivedOn,
  due: ({ row }) => row.due ?? '9999-12-31',
  officer: ({ row }) => sortKey(row.officer ?? ''),
  state: ({ row }) => places.indexOf(row.state),
};

/** Without an asked order the newest number is first; equals keep it. */
const inOrder = (all: readonly Told[], sort: View['sort']): Told[] => {
  let sorted = [...all];
  for (const { column, direction } of sort.toReversed()) {
    const key = keys[column];
    if (!key) continue;
    const turn = direction === 'ascending' ? 1 : -1;
    sorted = sorted
      .map((told) => [key(told), told] as const)
      .toSorted(([a], [b]) => (a < b ? -turn : a > b ? turn : 0))
      .map(([, told]) => told);
  }
  return sorted;
};

/** Rows under a view, before and after its states are asked. */
export const viewedDossiers = async (
  db: Db,
  view: View,
  day: string,
): Promise<{ rows: DossierRow[]; under: DossierRow[]; total: number }> => {
  const all = await dossierLines(db, await dossiersReceived(db, day), await allRules(db), day);
  const missing = await missingPapers(db);
  const under = all
    .filter(foundBy(view.search))
    .map((line) => ({ line, row: dossierRow(line, missing) }))
    .filter(({ row }) => view.filters.every((filter) => passes(row, filter)));
  const asked = view.states === null ? under : under.filter(({ row }) => view.states!.includes(row.state));
  return { rows: inOrder(asked, view.sort).map(({ row }) => row), under: under.map(({ row }) => row), total: all.length };
};

export const listDossiers = async (
  { offset, limit, ...view }: InputOf<typeof dossiers.list>,
  { db, today }: Reading,
): Promise<OutputOf<typeof dossiers.list>> => {
  const { rows, under, total } = await viewedDossiers(db, view, view.asOf ?? today);
  return {
    rows: rows.slice(offset, offset + limit),
    matching: rows.length,
    total,
    counts: places.map((state) => ({ state, n: under.filter((row) => row.state === state).length })),
    officers: (await knownOfficers(db)).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
  };
};

/** Dossiers of one organisation, newest first. */
export const dossiersOf = async (
  { organization, asOf }: InputOf<typeof dossiers.of>,
  { db, today }: Reading,
): Promise<OutputOf<typeof dossiers.of>> => {
  const day = asOf ?? today;
  const lines = await dossierLines(db, await dossiersReceived(db, day, { organization }), await allRules(db), day);
  const missing = await missingPapers(db);
  return { rows: lines.map((line) => dossierRow(line, missing)) };
};
