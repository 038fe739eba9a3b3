// A confirmed mapping is remembered by layout: the next sheet with the same headings is read as the last one was, until a person says otherwise.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepImportLayout, importLayouts } from '../../db/queries/import-layouts.ts';
import { openForWriting } from '../../db/dialect/sqlite/connection.ts';
import { uuidv7 } from '../../main/ids.ts';
import type { SheetChoice } from '../../preload/contract/excel.ts';
import { newRegister, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const remembered = ['Dùng cách ghép cột đã xác nhận lần trước.'];
const head = 'STT;Tên doanh nghiệp;Mã số thuế;Người đại diện;Số lao động';
const csv = (name: string, ...lines: string[]): string => {
  const file = path.join(register.folder, name);
  writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`);
  return register.core.files.issue(file).token;
};
const month = (at: number, heading = head) => csv(`thang-${at}.csv`, heading, `1;Công ty ${at};060076952${at};Nguyễn Văn A;${at}0`);
const open = async (file: string, choices: SheetChoice[] = []) => {
  const { sheets } = await register.api.excel.open({ file, choices });
  const [sheet] = sheets;
  return { ...sheet!, byHeading: Object.fromEntries(sheet!.columns.map(({ header, column }) => [header, column])) };
};
/** Brings the file in with these columns put right, as the wizard hands them over. */
const bring = async (file: string, right: Record<string, string | null>, more: Partial<SheetChoice> = {}) => {
  const { name, headerRows, columns, defaults, register: found } = await open(file);
  const mapping = Object.fromEntries(
    columns.map(({ index, header, column }) => [String(index), header in right ? right[header]! : column]),
  );
  const id = uuidv7();
  const choice = { name, register: found ?? 'enterprise', headerRows, columns: mapping, defaults, ...more } as const;
  await register.api.excel.stage({ file, import: id, sheets: [choice] });
  return register.api.excel.commit({ import: id });
};

test('an unusual mapping is taken again for the same layout, said so, and not for another', async () => {
  const guessed = await open(month(1));
  expect([guessed.byHeading['Người đại diện'] === 'note', guessed.notes]).toEqual([false, []]);
  await bring(month(1), { 'Người đại diện': 'note', 'Số lao động': null }, { keepText: [1] });
  const again = await open(month(2, head.toUpperCase()));
  expect([again.byHeading['NGƯỜI ĐẠI DIỆN'], again.byHeading['SỐ LAO ĐỘNG'], again.keepText, again.notes]).toEqual([
    'note',
    null,
    [1],
    remembered,
  ]);
  const other = await open(month(3, 'STT;Tên doanh nghiệp;Mã số thuế;Số lao động;Người đại diện'));
  expect([other.byHeading['Số lao động'], other.notes]).toEqual(['headcount', []]);
});

test('nothing is remembered of an import that was only looked at', async () => {
  const file = month(1);
  const { name, headerRows } = await open(file);
  const sheets = [{ name, register: 'enterprise' as const, headerRows, columns: { '3': 'note' } }];
  await register.api.excel.stage({ file, import: uuidv7(), sheets });
  expect((await open(month(2))).notes).toEqual([]);
});

test('what a person says in the meantime goes before it, in this file and in the next', async () => {
  await bring(month(1), { 'Số lao động': null });
  const { name } = await open(month(2));
  const told = await open(month(2), [{ name, register: 'enterprise', columns: { '4': 'headcount' } }]);
  expect([told.byHeading['Số lao động'], told.notes]).toEqual(['headcount', []]);
  await bring(month(2), { 'Số lao động': 'headcount' });
  expect((await open(month(3))).byHeading['Số lao động']).toBe('headcount');
});

test('heading rows that the person moved are moved again, wherever the list stands', async () => {
  const list = (at: number, title: string[]) => csv(`dong-${at}.csv`, ...title, head, `1;Công ty ${at};060076952${at};Trần B;7`);
  const first = list(1, ['DANH SÁCH;;;;', 'Quý I;;;;']);
  const { headerRows } = await open(first);
  expect(headerRows).toEqual([3]);
  await bring(first, {}, { headerRows: [2, 3] });
  expect(await open(list(2, ['DANH SÁCH;;;;', 'Kèm công văn;;;;', ';;;;', 'Quý I;;;;']))).toMatchObject({
    headerRows: [4, 5],
    notes: remembered,
  });
});

test('a mapping of columns that the record no longer has is left alone', async () => {
  await bring(month(1), { 'Số lao động': null });
  const writer = openForWriting(register.file);
  const [[key, value] = ['', '']] = await importLayouts(writer.db);
  await writer.db.transaction().execute((db) => keepImportLayout(db, key, value.replace('"taxCode"', '"goneColumn"')));
  await writer.close();
  expect(await open(month(2))).toMatchObject({ notes: [], byHeading: { 'Mã số thuế': 'taxCode', 'Số lao động': 'headcount' } });
});
