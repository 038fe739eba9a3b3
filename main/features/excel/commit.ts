// Committing an import: the rows decided on go through the same gate as a save, in one transaction and one undo, with their record.
import { keepImportLayout } from '../../../db/queries/import-layouts.ts';
import { addParts } from '../../../db/queries/import-records.ts';
import { closeImport, importById, stagedRows } from '../../../db/queries/imports.ts';
import { secretOf } from '../../../db/queries/set-up.ts';
import type { ImportRowTable } from '../../../db/schema.ts';
import type { excel } from '../../../preload/contract/excel.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { AnyRecord, RegisterName, Values } from '../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { differences } from '../../rows/compare.ts';
import { type Match, matchRows } from '../../rows/match.ts';
import type { RowChange } from '../../rows/piece.ts';
import { writeRows } from '../../rows/write.ts';
import type { StagedData } from './classify.ts';
import { isToWrite, keptColumns, listed } from './kept-values.ts';
import { partsOf, sumOf, type WrittenRow } from './record-parts.ts';
import type { ImportSummary } from './stage-file.ts';

const filled = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));
const ofPaper = (record: AnyRecord, key: string) => /^(paper|certificate)\./.test(record.columns[key]?.at ?? '');

interface Told {
  row: ImportRowTable;
  /** Values of the file that are looked up; a kept value of a paper speaks of no other paper. */
  values: Values;
  kept: readonly string[];
}

const toldBy = (row: ImportRowTable, record: AnyRecord, forAll: ReadonlySet<string>): Told => {
  const kept = keptColumns(row, forAll);
  const values = filled((JSON.parse(row.data) as StagedData).values);
  for (const key of kept) if (ofPaper(record, key)) delete values[key];
  return { row, values, kept };
};

interface Change extends RowChange {
  before: Values;
}

/** Of a row that stands only what differs is written; the name of an employer goes along, for it says which one. */
const changeOf = (record: AnyRecord, told: Told, match: Match, secret: string, today: string, source: string): Change | null => {
  const { values, kept } = told;
  if (!match.target) return { id: uuidv7(), match, values, since: today, source, before: {} };
  const before = differences(record, match, values, secret);
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

export const commitImport = async (
  { import: id }: InputOf<typeof excel.commit>,
  context: Writing,
): Promise<OutputOf<typeof excel.commit>> => {
  const { db, today } = context;
  const opened = await importById(db, id);
  if (!opened) throw notFound('Không còn thấy lần nhập này. Hãy chọn lại tệp.');
  if (opened.state === 'committed') throw refusedByRule('Lần nhập này đã ghi vào sổ rồi.');
  const forAll = new Set(listed(opened.kept));
  const all = await stagedRows(db, id, null, 0, Number.MAX_SAFE_INTEGER);
  const rows = all.filter((row) => isToWrite(row, forAll));
  if (rows.length === 0) throw refusedByRule('Không có dòng nào để ghi.');
  const secret = await secretOf(db);
  const done = new Map<number, WrittenRow>();
  let written = 0;
  for (const [register, own] of Map.groupBy(rows, (row) => row.register as RegisterName)) {
    const record = records[register];
    const told = own.map((row) => toldBy(row, record, forAll));
    const matches = await matchRows(
      db,
      record,
      told.map(({ values }) => values),
      secret,
      today,
    );
    const changes = told.flatMap((one, index) => {
      const change = changeOf(record, one, matches[index]!, secret, today, `Nhập từ ${opened.file_name}, dòng ${one.row.row}`);
      if (change === null) return [];
      done.set(one.row.position, { kind: change.match.target ? 'changed' : 'new', target: change.id, before: change.before });
      return [change];
    });
    await writeRows(db, record, changes, today, {
      progress: (part, whole) => context.progress('Đang ghi', written + Math.round((own.length * part) / Math.max(1, whole)), rows.length),
      settle: context.settle,
    });
    written += own.length;
    // The next register may speak of organisations that this one brought.
    await context.settle();
  }
  const summary = JSON.parse(opened.summary) as Partial<ImportSummary>;
  for (const { key, value } of summary.layouts ?? []) await keepImportLayout(db, key, value);
  const parts = partsOf(id, all, done, (row) => keptColumns(row, forAll));
  await addParts(db, parts);
  const counts = sumOf(parts);
  await closeImport(db, id, context.command, JSON.stringify({ ...summary, layouts: [], counts }));
  context.label(`Nhập ${done.size.toLocaleString('vi-VN')} dòng từ ${opened.file_name}`);
  return { added: counts.new, updated: counts.changed, skipped: all.length - done.size };
};
