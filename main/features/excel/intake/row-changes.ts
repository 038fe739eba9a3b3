// What the rows of an import change: whom each speaks of, what of it differs, what of that is to be written.
import type { Db, ImportRowTable } from '../../../../db/schema.ts';
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import { uuidv7 } from '../../../ids.ts';
import { differences } from '../../../rows/compare.ts';
import { type Match, matchRows } from '../../../rows/match.ts';
import type { RowChange } from '../../../rows/piece.ts';
import { matchOf } from '../../../rows/staged-match.ts';
import type { StagedData } from './classify.ts';
import { keptColumns } from './kept-values.ts';

const filled = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));
const ofPaper = (record: AnyRecord, key: string) => /^(paper|certificate)\./.test(record.columns[key]?.at ?? '');

export interface Told {
  row: ImportRowTable;
  data: StagedData;
  /** Values of the file that are looked up; a kept value of a paper speaks of no other paper. */
  values: Values;
  kept: readonly string[];
}

export const toldBy = (row: ImportRowTable, record: AnyRecord, forAll: ReadonlySet<string>): Told => {
  const kept = keptColumns(row, forAll);
  const data = JSON.parse(row.data) as StagedData;
  const values = filled(data.values);
  for (const key of kept) if (ofPaper(record, key)) delete values[key];
  return { row, data, values, kept };
};

/** Whom a row speaks of, and what of it differs from what stands. */
export interface Met {
  match: Match;
  before: Values;
}

/** As the rows were staged, while nothing was written since; a row of which something is kept is looked up anew. */
export const metBy = async (
  db: Db,
  record: AnyRecord,
  told: readonly Told[],
  secret: string,
  today: string,
  asStaged: boolean,
): Promise<Met[]> => {
  const open = told.filter(({ kept }) => !asStaged || kept.length > 0);
  const found = await matchRows(
    db,
    record,
    open.map(({ values }) => values),
    secret,
    today,
  );
  const anew = new Map(open.map((one, at) => [one, found[at]!]));
  return told.map((one) => {
    const match = anew.get(one);
    if (match === undefined) return { match: matchOf(one.data.match), before: { ...one.data.before } };
    return { match, before: match.target ? differences(record, match, one.values, secret) : {} };
  });
};

export interface Change extends RowChange {
  before: Values;
}

/** Of a row that stands only what differs is written; the name of an employer goes along, for it says which one. */
export const changeOf = (
  record: AnyRecord,
  { values, kept }: Told,
  { match, before }: Met,
  today: string,
  source: string,
): Change | null => {
  if (!match.target) return { id: uuidv7(), match, values, since: today, source, before: {} };
  for (const key of kept) delete before[key];
  const differing = Object.keys(before);
  if (differing.length === 0) return null;
  const written = Object.fromEntries(differing.map((key) => [key, values[key] ?? null]));
  const paper =
    match.paper === 'new' || match.certificate === 'new'
      ? Object.fromEntries(Object.entries(values).filter(([key]) => ofPaper(record, key)))
      : {};
  return { id: match.target.row.id, match, values: { ...written, ...paper }, since: today, source, before };
};
