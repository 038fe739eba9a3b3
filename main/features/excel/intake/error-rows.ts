// Rows in error as a workbook with the reason beside each, to be put right and imported again.
import { importById, stagedRows } from '../../../../db/queries/imports.ts';
import type { excel } from '../../../../preload/contract/excel.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Working } from '../../../context.ts';
import { notFound } from '../../../errors.ts';
import type { ListSheet } from '../../../office/list-spec.ts';
import { writeLists } from '../../../office/list-workbook.ts';
import type { StagedData } from './classify.ts';

export const exportErrors = async (
  { import: id }: InputOf<typeof excel.errors>,
  context: Working,
): Promise<OutputOf<typeof excel.errors>> => {
  const opened = await importById(context.db, id);
  if (!opened) throw notFound('Không còn thấy lần nhập này. Hãy chọn lại tệp.');
  const rows = (await stagedRows(context.db, id, ['error'], 0, 1_000_000)).map((row) => ({
    row,
    data: JSON.parse(row.data) as StagedData,
  }));
  if (rows.length === 0) throw notFound('Lần nhập này không có dòng lỗi.');
  const sheets: ListSheet[] = [...Map.groupBy(rows, ({ row }) => row.sheet)].map(([sheet, own]) => {
    const record = records[own[0]!.row.register as RegisterName];
    const keys = Object.keys(record.columns).filter((key) => own.some(({ data }) => data.original?.[key] !== undefined));
    return {
      spec: {
        sheetName: sheet.slice(0, 31),
        title: `CÁC DÒNG LỖI CỦA TỆP ${opened.file_name.toUpperCase()}`,
        subtitle: ['Sửa các ô theo cột Lý do rồi nhập lại tệp này.'],
        columns: [
          ...keys.map((key) => ({ label: record.columns[key]!.label, kind: 'code' as const, width: record.columns[key]!.width })),
          { label: 'Lý do', kind: 'text', width: 420 },
          { label: 'Dòng trong tệp', kind: 'number', width: 96 },
        ],
      },
      rows: own.map(({ row, data }) => [
        ...keys.map((key) => data.original?.[key] ?? null),
        data.problems
          .map((problem) => (problem.column ? `${record.columns[problem.column]?.label ?? ''}: ${problem.message}` : problem.message))
          .join(' '),
        row.row,
      ]),
    };
  });
  const name = `Dòng lỗi của ${opened.file_name.replace(/\.[^.]+$/, '')}.xlsx`;
  const output = context.output(name);
  const written = await writeLists(sheets, output.path, {});
  return { token: output.token, name, rows: written.rows };
};
