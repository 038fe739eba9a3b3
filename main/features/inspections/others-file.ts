// The plan of another agency in a workbook: the first sheet with its table, row by row, looked at before anything is written.
import type { inspectionPlans } from '../../../preload/contract/inspection-plans.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { readOtherCells } from '../../domain/inspections/read-others.ts';
import { fold, tidy } from '../../domain/text/fold.ts';
import { refusedByRule } from '../../errors.ts';
import { type Sheet, textAt } from '../../office/sheet.ts';
import { fileRead } from '../excel/intake/file-read.ts';

const mostRows = 2000;
const longestHeading = 60;

type Part = 'unit' | 'agency' | 'form' | 'taxCode' | 'span' | 'from' | 'to';
type Columns = Partial<Record<Part, number>>;

/** Folded words of headings; the first that fits tells, so the unit that is visited stands before the agency that visits. */
const headings: readonly (readonly [Part, RegExp])[] = [
  ['taxCode', /ma so (thue|doanh nghiep|dn)|^mst\b/],
  ['unit', /duoc (kiem|thanh) (tra|toan)|^doi tuong/],
  ['form', /^(hinh thuc|loai)\b/],
  ['span', /tu ngay.*den/],
  ['from', /tu ngay|bat dau/],
  ['to', /den (het )?ngay|ket thuc/],
  ['span', /^thoi gian|^ngay (kiem|thanh) (tra|toan)/],
  ['agency', /co quan|chu tri|(don vi|to chuc) (thuc hien|tien hanh)/],
  ['unit', /^(ten )?(don vi|doanh nghiep|to chuc|co so|cong ty)/],
];
const partOf = (heading: string): Part | undefined => {
  const words = fold(heading);
  return words === '' || words.length > longestHeading ? undefined : headings.find(([, fits]) => fits.test(words))?.[0];
};

const columnsOf = (sheet: Sheet, row: number): Columns => {
  const columns: Columns = {};
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const part = partOf(textAt(sheet, row, column));
    if (part !== undefined) columns[part] ??= column;
  }
  return columns;
};
const hasDays = ({ span, from }: Columns): boolean => span !== undefined || from !== undefined;

/** Columns of the table and the row below its heading of one row or two; null where the sheet has no such table. */
const tableOf = (sheet: Sheet): { columns: Columns; first: number } | null => {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const upper = columnsOf(sheet, row);
    if (upper.unit === undefined) continue;
    const { from, to } = columnsOf(sheet, row + 1);
    // Under a common "Thời gian" stand the two days.
    if (from !== undefined && to !== undefined) return { columns: { ...upper, span: undefined, from, to } as Columns, first: row + 2 };
    if (hasDays(upper)) return { columns: upper, first: row + 1 };
  }
  return null;
};

/** The row of numbers under a heading: (1), (2), (3). */
const isNumbering = (cells: readonly string[]): boolean => cells.length > 2 && cells.every((cell) => /^\(?\d{1,2}\)?$/.test(cell));

export const othersFromFile = async (
  { agency, kind, year }: InputOf<typeof inspectionPlans.othersFromFile>,
  context: Working,
): Promise<OutputOf<typeof inspectionPlans.othersFromFile>> => {
  const chosen = context.chosen();
  const { workbook } = await fileRead(chosen.path);
  const [found, ...more] = workbook.sheets.flatMap((sheet) => {
    const table = sheet.hidden === 'yes' ? null : tableOf(sheet);
    return table === null ? [] : [{ sheet, ...table }];
  });
  if (found === undefined)
    throw refusedByRule(
      `“${chosen.name}” không có bảng nào với cột tên đơn vị và cột ngày (từ ngày, đến ngày hoặc thời gian). Sửa hàng tiêu đề rồi chọn lại tệp.`,
    );
  const { sheet, columns, first } = found;
  const at = (row: number, part: Part): string => (columns[part] === undefined ? '' : tidy(textAt(sheet, row, columns[part])));
  const rows = Array.from({ length: Math.max(0, sheet.rowCount - first) }, (_, step) => first + step)
    .map((row) => ({
      row,
      cells: Array.from({ length: sheet.columnCount }, (_, column) => tidy(textAt(sheet, row, column))).filter(Boolean),
    }))
    .filter(({ cells }) => cells.length > 0 && !isNumbering(cells));
  if (rows.length > mostRows) throw refusedByRule(`Bảng có ${rows.length} dòng, nhiều quá 2.000. Hãy chia thành vài tệp.`);
  const lines = rows.map(({ row, cells }) => {
    const days = (['from', 'to'] as const).map((part) => at(row, part));
    const { visit, fault } = readOtherCells(
      {
        agency: at(row, 'agency'),
        form: at(row, 'form'),
        taxCode: at(row, 'taxCode'),
        unit: at(row, 'unit'),
        days: columns.from === undefined ? [at(row, 'span')] : days,
      },
      { agency, kind, year },
    );
    return { line: `Dòng ${row + 1}: ${cells.join('; ')}`, visit: visit === null ? null : { ...visit, note: null }, fault };
  });
  const left = more.map((other) => ({
    line: `Trang ${other.sheet.name}`,
    visit: null,
    fault: `Chưa đọc: sổ chỉ đọc trang đầu có bảng, là trang “${sheet.name}”.`,
  }));
  return { lines: [...lines, ...left] };
};
