// Owns the minutes of what a file and the register say differently, of a written import or of one that is still looked at.
import { writeFile } from 'node:fs/promises';
import { partCounts, partRows } from '../../../../db/queries/import-records.ts';
import { importById, stagedRows } from '../../../../db/queries/imports.ts';
import type { Db, ImportRowTable, ImportTable } from '../../../../db/schema.ts';
import type { excel } from '../../../../preload/contract/excel.ts';
import type { ImportedRow } from '../../../../preload/contract/import-record.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Working } from '../../../context.ts';
import { fillPaper } from '../../../domain/papers/fill.ts';
import { layOut } from '../../../domain/papers/page.ts';
import { type Difference, reconciliationPaper } from '../../../domain/papers/reconciliation-paper.ts';
import { notFound, refusedByRule } from '../../../errors.ts';
import { writeDocx } from '../../../office/docx.ts';
import { safeName } from '../../../office/file-names.ts';
import { writePdf } from '../../../office/pdf.ts';
import { cellWords, communeWords } from '../../../rows/cell-words.ts';
import { officeSettings, officeTexts } from '../../../rows/office-book.ts';
import type { StagedData } from './classify.ts';
import { isToWrite, keptColumns, listed } from './kept-values.ts';
import { partsOf, rowsOfPart, type WrittenRow } from './record-parts.ts';

/** What a commit of this moment would do with each row. */
const asDecided = (rows: readonly ImportRowTable[], forAll: ReadonlySet<string>): Map<number, WrittenRow> =>
  new Map(
    rows
      .filter((row) => isToWrite(row, forAll))
      .map((row): [number, WrittenRow] => {
        const kept = keptColumns(row, forAll);
        const data = JSON.parse(row.data) as StagedData;
        const before = Object.entries(data.before).filter(([column]) => !kept.includes(column));
        const kind = row.target_id === null ? 'new' : 'changed';
        return [row.position, { kind, target: row.target_id ?? '', before: Object.fromEntries(before), data }];
      }),
  );

/** The rows of an import with what became, or would become, of them. */
const rowsOf = async (db: Db, one: ImportTable): Promise<ImportedRow[]> => {
  if (one.state === 'committed') {
    const numbers = (await partCounts(db, one.id)).map(({ part }) => part);
    return [...(await partRows(db, one.id, numbers)).values()].flatMap((text) => rowsOfPart(text, null));
  }
  const forAll = new Set(listed(one.kept));
  const rows = await stagedRows(db, one.id, null, 0, Number.MAX_SAFE_INTEGER);
  const parts = partsOf(one.id, rows, asDecided(rows, forAll), (row) => keptColumns(row, forAll));
  return parts.flatMap(({ rows: text }) => rowsOfPart(text, null));
};

type Words = (record: AnyRecord, key: string, value: Values[string]) => string;

/** Values as papers write them; a personal number comes veiled already. */
const wordsWith =
  (communes: ReadonlyMap<string, string>): Words =>
  (record, key, value) => {
    const column = record.columns[key];
    return (column === undefined || column.kind === 'personal' ? String(value ?? '') : cellWords(column, value, communes)) || 'chưa có';
  };

const results = {
  written: { new: 'Đã ghi mới', file: 'Đã lấy theo tệp' },
  looked: { new: 'Sẽ ghi mới', file: 'Sẽ lấy theo tệp' },
};

/** What the paper says of each row that is not the same; `place` names the row. */
const told = (rows: readonly ImportedRow[], place: (row: ImportedRow) => string, words: Words, result: (typeof results)['written']) => {
  const differences = rows.flatMap((row): Difference[] => {
    const record: AnyRecord = records[row.register];
    const own = { row: place(row), name: row.title };
    if (row.outcome === 'new') return [{ ...own, what: 'Chưa có trong sổ', register: '', file: '', result: result.new }];
    if (row.outcome === 'error') return [];
    return row.changes.map(({ column, before, after, kept }) => ({
      ...own,
      what: record.columns[column]?.label ?? column,
      register: words(record, column, before),
      file: words(record, column, after),
      result: kept === 'yes' ? 'Giữ theo sổ' : result.file,
    }));
  });
  const wrong = rows
    .filter(({ outcome }) => outcome === 'error')
    .map((row) => ({ row: place(row), name: row.title, reasons: row.problems.join(' ') }));
  const counts = { new: 0, changed: 0, same: 0, error: 0, skipped: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return { counts, differences, wrong };
};

export const exportReconciliation = async (
  { import: id, as }: InputOf<typeof excel.reconciliation>,
  context: Working,
): Promise<OutputOf<typeof excel.reconciliation>> => {
  const { db, today, user } = context;
  const one = await importById(db, id);
  if (!one) throw notFound('Không còn thấy lần nhập này. Hãy chọn lại tệp.');
  context.progress('Đang lập biên bản đối chiếu', 0, null);
  const rows = await rowsOf(db, one);
  if (rows.length === 0) throw refusedByRule('Lần nhập này không giữ kết quả của từng dòng nên không lập được biên bản đối chiếu.');
  const several = new Set(rows.map(({ sheet }) => sheet)).size > 1;
  const place = ({ sheet, row }: ImportedRow) => (several ? `${row} (${sheet})` : String(row));
  const words = wordsWith(await communeWords(db, today));
  const paper = reconciliationPaper({
    fileName: one.file_name,
    on: today,
    by: user,
    lists: [...new Set(rows.map(({ register }) => records[register].label))],
    ...told(rows, place, words, one.state === 'committed' ? results.written : results.looked),
  });
  const office = await officeSettings(db);
  const symbol = office.agencyShort === '' ? 'BB' : `BB-${office.agencyShort}`;
  const page = layOut(fillPaper(paper, { texts: officeTexts(office, symbol, today), lists: {} }).paper);
  const name = safeName(`Biên bản đối chiếu ${one.file_name.replace(/\.\w+$/, '')}`, as === 'pdf' ? 'pdf' : 'docx');
  const output = context.output(name);
  await writeFile(output.path, as === 'pdf' ? await writePdf(page, paper.abstract) : writeDocx([page], paper.abstract));
  await context.inner('staging.exported', { label: `Lập biên bản đối chiếu ${one.file_name}` });
  return { token: output.token, name };
};
