// Owns what a cell says when a repair of it is switched off: its text as written, or nothing and a question.
import type { Column } from '../../../../preload/contract/records/column.ts';
import { nfc, tidy } from '../../../domain/text/fold.ts';
import type { Cell } from '../../../office/sheet.ts';
import { failed, repairTable, type CellReading, type RepairKind } from './cell-reading.ts';

export type Off = ReadonlySet<RepairKind>;
const inWords = (cell: Cell) => `“${cell.text.trim().slice(0, 80)}”`;

/** As it stands, but for what is still repaired; a text is not measured against its column again, which would repair it. */
const asWritten = (cell: Cell, column: Column, off: Off): CellReading => {
  if (column.kind === 'text' || column.kind === 'longtext' || column.kind === 'code') {
    const text = off.has('nfc') ? cell.text : nfc(cell.text);
    const value = off.has('spaces') ? text : off.has('nfc') ? text.replace(/\s+/g, ' ').trim() : tidy(text);
    return { value: value.slice(0, 1000), repairs: [], problem: null };
  }
  const parsed = column.schema.safeParse(cell.text.trim());
  return parsed.success
    ? { value: parsed.data, repairs: [], problem: null }
    : failed(`${parsed.error.issues[0]?.message ?? 'Giá trị không hợp lệ.'} (Ô ghi: ${inWords(cell)}.)`);
};

/** The reading without the repairs that are off; the same reading where none of its repairs is. */
export const unrepaired = (reading: CellReading, cell: Cell, column: Column, off: Off): CellReading => {
  const kind = reading.repairs.find((one) => off.has(one));
  if (kind === undefined) return reading;
  if (repairTable[kind].without === 'as-written') return asWritten(cell, column, off);
  return failed(`Ô ghi ${inWords(cell)}; đã tắt cách sửa “${repairTable[kind].label}” nên để trống.`, 'doubt');
};
