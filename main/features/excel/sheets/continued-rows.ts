// Owns rows that go on with the row above them: further lines of its scope, address or telephones, and nothing else.
import type { AnyRecord } from '../../../../preload/contract/records/record.ts';
import { cellAt, type Sheet } from '../../../office/sheet.ts';
import type { MappedColumn } from './column-mapping.ts';
import type { LayoutRow, Skipped } from './row-kinds.ts';
import type { Layout } from './sheet-layout.ts';

/** Columns whose text may run over several rows. */
const runsOn = (key: string, record: AnyRecord): boolean =>
  record.columns[key]?.kind === 'choices' || ['scopeText', 'address', 'phone', 'note'].includes(key);

/** The sheet with such rows written into the row that they belong to. */
export const withContinuedRows = (
  sheet: Sheet,
  layout: Layout,
  columns: readonly MappedColumn[],
  record: AnyRecord,
): { sheet: Sheet; layout: Layout } => {
  const keyAt = new Map(columns.flatMap(({ index, column }) => (column === null ? [] : [[index, column] as const])));
  const named = columns.find(({ column }) => column === 'name')?.index;
  if (named === undefined || ![...keyAt.values()].some((key) => runsOn(key, record))) return { sheet, layout };
  const filled = ({ row }: LayoutRow): number[] =>
    (sheet.rows[row] ?? []).flatMap((cell, column) => (cell && cell.text.trim() !== '' ? [column] : []));
  const last = layout.rows.findLastIndex(({ row }) => cellAt(sheet, row, named) !== null);
  const rows: LayoutRow[] = [];
  const skipped: Skipped[] = [];
  let changed: (Sheet['rows'][number] | undefined)[] | null = null;
  let below = -1;
  layout.rows.forEach((one, at) => {
    const above = rows.at(-1);
    const own = cellAt(sheet, one.row, named) === null && above !== undefined && one.row === below + 1 ? filled(one) : [];
    const goesOn =
      own.length > 0 &&
      own.every((column) => {
        const key = keyAt.get(column);
        // Behind the last named row only a list of items can be told from words at the foot.
        return (
          key !== undefined &&
          runsOn(key, record) &&
          (at < last || record.columns[key]?.kind === 'choices') &&
          cellAt(sheet, above!.row, column) !== null
        );
      });
    below = one.row;
    if (!goesOn || above === undefined) {
      rows.push(one);
      return;
    }
    changed ??= [...sheet.rows];
    const into = [...(changed[above.row] ?? [])];
    for (const column of own) {
      const [first, more] = [into[column]!, cellAt(sheet, one.row, column)!];
      into[column] = { ...first, text: `${first.text}\n${more.text}`, number: null, isDate: 'no' };
    }
    changed[above.row] = into;
    skipped.push({
      row: one.row + 1,
      why: 'continued',
      text: own
        .map((column) => cellAt(sheet, one.row, column)?.text.trim())
        .join(' ')
        .slice(0, 200),
    });
  });
  return changed === null
    ? { sheet, layout }
    : { sheet: { ...sheet, rows: changed }, layout: { ...layout, rows, skipped: [...layout.skipped, ...skipped] } };
};
