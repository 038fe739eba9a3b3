// The workbook of a visit read back row by row: what was filled, what cannot be read; refused where it is not the sheet that left.
import type { ChecklistItemTable } from '../../../db/schema.ts';
import { offenders } from '../../../preload/contract/records/visit-choices.ts';
import { readDate } from '../../domain/dates/read-date.ts';
import { type Answered, answerFault, answerIn, positionIn } from '../../domain/inspections/visit-sheet.ts';
import { fold, tidy } from '../../domain/text/fold.ts';
import { refusedByRule } from '../../errors.ts';
import { cellAt, type Sheet, textAt, type Workbook } from '../../office/sheet.ts';
import { findingColumns, firstRowOf, itemColumns, type Marks, plain, sheetName } from './sheet-shape.ts';

export interface ItemRow {
  item: ChecklistItemTable;
  /** Row of Excel, from 1. */
  row: number;
  back: Answered;
  fault: string | null;
}

export interface FindingRow {
  id: string;
  row: number;
  item: string | null;
  what: string;
  basis: string | null;
  startedOn: string | null;
  endedOn: string | null;
  offender: string;
  owner: string | null;
  dueOn: string | null;
  fault: string | null;
}

const changed = (where: string) =>
  refusedByRule(
    `Tệp không còn như khi lấy ra: ${where}. Không ghi gì. Hãy lấy tệp mới từ sổ, chép các ô đã ghi sang rồi nhập lại; dòng của phiếu không thêm, bớt, đổi chỗ.`,
  );

const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw changed(`không thấy trang “${name}”`);
  return sheet;
};

export const readItems = (workbook: Workbook, marks: Marks, items: readonly ChecklistItemTable[]): ItemRow[] => {
  if (items.length === 0) return [];
  const sheet = sheetOf(workbook, sheetName.items);
  const first = firstRowOf(sheet, itemColumns);
  if (first === null) throw changed(`trang “${sheetName.items}” mất dòng tiêu đề của bảng`);
  const byId = new Map(items.map((item) => [item.id, item]));
  return marks.items.map(({ id, position }, at) => {
    const row = first + at;
    const item = byId.get(id);
    if (!item || textAt(sheet, row, 0) !== `${position}` || tidy(textAt(sheet, row, 1)) !== tidy(item.text))
      throw changed(`dòng ${row + 1} của trang “${sheetName.items}” không còn là mục ${position}`);
    const text = textAt(sheet, row, 2);
    const note = plain(textAt(sheet, row, 3)) || null;
    const answer = answerIn(text) ?? null;
    return { item, row: row + 1, back: { answer, note: answer === null ? null : note }, fault: answerFault(text, note) };
  });
};

const dayOf = (sheet: Sheet, row: number, column: number): { day: string | null; fault: string | null } => {
  const text = textAt(sheet, row, column);
  if (text === '') return { day: null, fault: null };
  const reading = readDate(text);
  if ('day' in reading) return { day: reading.day, fault: null };
  const label = findingColumns(0)[column]!.label;
  return {
    day: null,
    fault: `${label}: ${'problem' in reading ? reading.problem : `“${text}” chỉ có tháng; xin ghi đủ ngày, tháng và năm.`}`,
  };
};

const findingAt = (sheet: Sheet, row: number, id: string, items: readonly ChecklistItemTable[]): FindingRow | null => {
  const texts = Array.from({ length: 8 }, (_, at) => tidy(textAt(sheet, row, at + 1)));
  if (texts.every((text) => text === '')) return null;
  const [place = '', what = '', basis = '', , , who = '', owner = ''] = texts;
  const position = positionIn(place, items.length);
  const offender = offenders.find((one) => fold(one.label) === fold(who))?.code;
  const [started, ended, due] = [4, 5, 8].map((column) => dayOf(sheet, row, column));
  const faults = [
    what === '' ? 'Chưa ghi tồn tại, vi phạm.' : null,
    position === undefined ? `Không có mục “${place}” trong bảng kiểm.` : null,
    who !== '' && offender === undefined ? `“${who}” không phải Tổ chức hay Cá nhân.` : null,
    started!.fault,
    ended!.fault,
    due!.fault,
  ];
  return {
    id,
    row: row + 1,
    item: items.find((item) => item.position === position)?.id ?? null,
    what,
    basis: basis || null,
    startedOn: started!.day,
    endedOn: ended!.day,
    offender: offender ?? 'organisation',
    owner: owner || null,
    dueOn: due!.day,
    fault: faults.filter((fault) => fault !== null).join(' ') || null,
  };
};

/** Filled rows of findings, and Excel's rows with words below the table, which nobody reads. */
export const readFindings = (workbook: Workbook, marks: Marks, items: readonly ChecklistItemTable[]) => {
  const sheet = sheetOf(workbook, sheetName.findings);
  const first = firstRowOf(sheet, findingColumns(0));
  if (first === null) throw changed(`trang “${sheetName.findings}” mất dòng tiêu đề của bảng`);
  const rows = marks.findings.flatMap((id, at) => {
    const row = first + at;
    if (textAt(sheet, row, 0) !== `${at + 1}`) throw changed(`dòng ${row + 1} của trang “${sheetName.findings}” không còn là số ${at + 1}`);
    return findingAt(sheet, row, id, items) ?? [];
  });
  const below = Array.from(
    { length: Math.max(0, sheet.rowCount - first - marks.findings.length) },
    (_, at) => first + marks.findings.length + at,
  );
  return {
    rows,
    below: below
      .filter((row) => sheet.rows[row]?.some((__, column) => (cellAt(sheet, row, column)?.text ?? '') !== ''))
      .map((row) => row + 1),
  };
};
