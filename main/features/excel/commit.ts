// Committing an import: the rows decided on go through the same gate as a save, in one transaction and one undo.
import { keepImportLayout } from '../../../db/queries/import-layouts.ts';
import { closeImport, importById, outcomeCounts, rowsToWrite } from '../../../db/queries/imports.ts';
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
import { countsOf, type ImportSummary } from './stage-file.ts';

const filled = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));

/** Of a row that stands only what differs is written; the name of an employer goes along, for it says which one. */
const changeOf = (
  record: AnyRecord,
  row: ImportRowTable,
  match: Match,
  secret: string,
  today: string,
  source: string,
): RowChange | null => {
  const values = filled((JSON.parse(row.data) as StagedData).values);
  if (!match.target) return { id: uuidv7(), match, values, since: today, source };
  const differing = Object.keys(differences(record, match, values, secret));
  if (differing.length === 0) return null;
  const kept = Object.fromEntries(differing.map((key) => [key, values[key] ?? null]));
  const paper =
    match.paper === 'new' || match.certificate === 'new'
      ? Object.fromEntries(Object.entries(values).filter(([key]) => /^(paper|certificate)\./.test(record.columns[key]?.at ?? '')))
      : {};
  return { id: match.target.row.id, match, values: { ...kept, ...paper }, since: today, source };
};

export const commitImport = async (
  { import: id }: InputOf<typeof excel.commit>,
  context: Writing,
): Promise<OutputOf<typeof excel.commit>> => {
  const { db, today } = context;
  const opened = await importById(db, id);
  if (!opened) throw notFound('Không còn thấy lần nhập này. Hãy chọn lại tệp.');
  if (opened.state === 'committed') throw refusedByRule('Lần nhập này đã ghi vào sổ rồi.');
  const counts = countsOf(await outcomeCounts(db, id));
  const rows = await rowsToWrite(db, id);
  if (rows.length === 0) throw refusedByRule('Không có dòng nào để ghi.');
  const secret = await secretOf(db);
  const done = { added: 0, updated: 0 };
  let written = 0;
  for (const [register, own] of Map.groupBy(rows, (row) => row.register as RegisterName)) {
    const record = records[register];
    const matches = await matchRows(
      db,
      record,
      own.map((row) => filled((JSON.parse(row.data) as StagedData).values)),
      secret,
      today,
    );
    const changes = own.flatMap(
      (row, index) => changeOf(record, row, matches[index]!, secret, today, `Nhập từ ${opened.file_name}, dòng ${row.row}`) ?? [],
    );
    done.added += changes.filter((change) => !change.match.target).length;
    done.updated += changes.filter((change) => change.match.target).length;
    await writeRows(db, record, changes, today, (part, all) =>
      context.progress('Đang ghi', written + Math.round((own.length * part) / Math.max(1, all)), rows.length),
    );
    written += own.length;
    // The next register may speak of organisations that this one brought.
    await context.settle();
  }
  for (const { key, value } of (JSON.parse(opened.summary) as Partial<ImportSummary>).layouts ?? []) await keepImportLayout(db, key, value);
  await closeImport(db, id, context.command);
  context.label(`Nhập ${(done.added + done.updated).toLocaleString('vi-VN')} dòng từ ${opened.file_name}`);
  const { new: added, changed, same, doubtful, error } = counts;
  return { ...done, skipped: added + changed + same + doubtful + error - done.added - done.updated };
};
