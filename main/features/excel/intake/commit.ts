// Committing an import: the rows decided on go through the same gate as a save, in one transaction and one undo, with their record.
import { lastChange } from '../../../../db/queries/history.ts';
import { keepImportLayout } from '../../../../db/queries/import-layouts.ts';
import { addParts } from '../../../../db/queries/import-records.ts';
import { closeImport, importById, stagedRows } from '../../../../db/queries/imports.ts';
import { secretOf } from '../../../../db/queries/set-up.ts';
import type { excel } from '../../../../preload/contract/excel.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Writing } from '../../../context.ts';
import { notFound, refusedByRule } from '../../../errors.ts';
import { writeRows } from '../../../rows/write.ts';
import { isToWrite, keptColumns, listed } from './kept-values.ts';
import { partsOf, sumOf, type WrittenRow } from './record-parts.ts';
import { changeOf, metBy, toldBy } from './row-changes.ts';
import type { ImportSummary } from './stage-file.ts';

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
  const summary = JSON.parse(opened.summary) as Partial<ImportSummary>;
  const done = new Map<number, WrittenRow>();
  let written = 0;
  for (const [register, own] of Map.groupBy(rows, (row) => row.register as RegisterName)) {
    const record = records[register];
    const told = own.map((row) => toldBy(row, record, forAll));
    const asStaged = summary.seen?.day === today && summary.seen.change === (await lastChange(db));
    const met = await metBy(db, record, told, secret, today, asStaged);
    const changes = told.flatMap((one, index) => {
      const change = changeOf(record, one, met[index]!, today, `Nhập từ ${opened.file_name}, dòng ${one.row.row}`);
      if (change === null) return [];
      const kind = change.match.target ? 'changed' : 'new';
      done.set(one.row.position, { kind, target: change.id, before: change.before, data: one.data });
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
  for (const { key, value } of summary.layouts ?? []) await keepImportLayout(db, key, value);
  const parts = partsOf(id, all, done, (row) => keptColumns(row, forAll));
  await addParts(db, parts);
  const counts = sumOf(parts);
  await closeImport(db, id, context.command, JSON.stringify({ ...summary, layouts: [], counts }));
  context.label(`Nhập ${done.size.toLocaleString('vi-VN')} dòng từ ${opened.file_name}`);
  return { added: counts.new, updated: counts.changed, skipped: all.length - done.size };
};
