// Sheets made by hand, read as an import reads them: every list of a sheet, and the values of its rows.
import { listsApart } from '../../main/features/excel/sheets/lists-apart.ts';
import { readSheet } from '../../main/features/excel/sheets/read-sheet.ts';
import type { Values } from '../../preload/contract/records/record.ts';
import { type Made, sheetOf } from './sheet-of.ts';

export const readings = (...made: Parameters<typeof sheetOf>) =>
  listsApart({ kind: 'xlsx', date1904: 'no', sheets: [sheetOf(...made)], notes: [] }).sheets.map((sheet) => readSheet(sheet));
export const valuesOf = (...made: Parameters<typeof sheetOf>): Values[] =>
  readings(...made).flatMap(({ records }) => records.map(({ values }) => values));
export const picked = (values: readonly Values[], ...keys: string[]) => values.map((one) => keys.map((key) => one[key] ?? null));

/** What is read of a list of training bodies: headings behind STT and name, rows without their ordinal. */
export const trainingBodies = (heading: Made[], ...rows: Made[][]) =>
  valuesOf([
    ['Danh sách tổ chức huấn luyện an toàn, vệ sinh lao động'],
    ['STT', 'Tên tổ chức', ...heading],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);
