// Owns a workbook made ready to be read: each of its lists on a sheet of its own, a row for each unit.
import type { Workbook } from '../../../office/sheet.ts';
import { listsBeside } from './side-lists.ts';
import { listsBelow } from './stacked-lists.ts';
import { turned } from './turned-lists.ts';

export const listsApart = (workbook: Workbook): Workbook => {
  const notes = [...workbook.notes];
  const upright = workbook.sheets.map((sheet) => {
    const rows = turned(sheet);
    if (rows === null) return sheet;
    notes.push(`Trang “${sheet.name}” ghi mỗi đơn vị một cột: đã xoay lại, mỗi đơn vị một dòng; số dòng là số sau khi xoay.`);
    return rows;
  });
  return { ...workbook, notes, sheets: upright.flatMap(listsBelow).flatMap(listsBeside) };
};
