// The list of dossiers: searched, filtered, counted by state and put in order on the day that is looked at.
import { dossiersReceived, knownOfficers, missingPapers } from '../../../db/queries/dossiers.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { Db } from '../../../db/schema.ts';
import type { DossierRow, dossiers } from '../../../preload/contract/dossiers.ts';
import { dossierKinds, dossierStates, dossierWord } from '../../../preload/contract/records/dossier-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { bookNumber, type DossierLine, dossierLines, dossierRow } from '../../rows/dossier-book.ts';
import { inOrder, searching, underAll } from '../../rows/list-view.ts';

type View = InputOf<typeof dossiers.export>;
interface Told {
  line: DossierLine;
  row: DossierRow;
}

const foundBy = (search: string) => {
  const found = searching(search);
  return ({ dossier }: DossierLine): boolean => {
    const kind = dossierWord(dossierKinds, dossier.kind);
    const text = [dossier.organization_name, dossier.unit_name, dossier.letter, kind].filter(Boolean).join(' ');
    return found(text, [bookNumber(dossier), String(dossier.book_number), dossier.tax_code]);
  };
};

const valueOf = (row: DossierRow, column: string): (string | null)[] => [(row as unknown as Record<string, string | null>)[column] ?? null];

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

/** Rows under a view, the newest number first where no order is asked; before and after its states are asked. */
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
    .filter(({ row }) => underAll(view.filters, (column) => valueOf(row, column)));
  const asked = view.states === null ? under : under.filter(({ row }) => view.states!.includes(row.state));
  return { rows: inOrder(asked, view.sort, keys).map(({ row }) => row), under: under.map(({ row }) => row), total: all.length };
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
