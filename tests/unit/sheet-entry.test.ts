// What a locked sheet of ours lets a hand do, read back by the independent library and in the XML itself.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB, read } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListSpec } from '../../main/office/list-spec.ts';
import { writeLists } from '../../main/office/list-workbook.ts';
import { choicesXml, fitsInRule } from '../../main/office/sheet-entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'entry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'phieu.xlsx');
const form: ListSpec = {
  sheetName: 'Phiếu',
  title: 'PHIẾU',
  locked: 'yes',
  orientation: 'portrait',
  rowLines: 2,
  columns: [
    { label: 'TT', kind: 'number', width: 50 },
    { label: 'Kết quả', kind: 'text', width: 120, open: 'yes', choices: ['Đạt', 'Không đạt'] },
    { label: 'Ngày', kind: 'date', width: 98, open: 'yes' },
  ],
};
const marks: ListSpec = { sheetName: 'Mã', title: 'Mã', locked: 'yes', hidden: 'yes', columns: [{ label: 'Mã', kind: 'code', width: 90 }] };
beforeAll(() =>
  writeLists(
    [
      {
        spec: form,
        rows: [
          [1, 'Đạt', '2026-11-23'],
          [2, 'một\nhai\nba', null],
        ],
      },
      { spec: marks, rows: [['0012']] },
    ],
    path,
  ),
);
const part = (name: string): string => {
  const zip = CFB.read(readFileSync(path), { type: 'buffer' }) as { FullPaths: string[]; FileIndex: { content: Uint8Array }[] };
  return Buffer.from(zip.FileIndex[zip.FullPaths.findIndex((one) => one.endsWith(name))]?.content ?? []).toString('utf8');
};

test('locks the sheet and the order of sheets, and opens only the cells of open columns', () => {
  const xml = part('sheet1.xml');
  expect(xml).toContain('</sheetData><sheetProtection sheet="1"');
  expect(xml).not.toContain('autoFilter ref');
  expect(part('workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
  const formats = part('styles.xml').split('<cellXfs')[1]!.split('<xf ').slice(1);
  const openAt = (at: string) => formats[Number(new RegExp(`r="${at}" s="(\\d+)"`).exec(xml)?.[1])]!.includes('<protection locked="0"/>');
  expect(['A4', 'B4', 'C4', 'A5', 'B5', 'C5'].map(openAt)).toEqual([false, true, true, false, true, true]);
  expect(xml).toContain('orientation="portrait"');
  // Two lines at least, three where the words need them; Excel may still fit them.
  expect([...xml.matchAll(/<row r="[45]"([^>]*)>/g)].map(([, height]) => height)).toEqual([' ht="30"', ' ht="45"']);
});
test('offers the words of a column in its rows and takes no others', () => {
  const xml = part('sheet1.xml');
  expect(xml).toContain('type="list" allowBlank="1"');
  expect(xml).toContain('sqref="B4:B5"><formula1>&quot;Đạt,Không đạt&quot;</formula1>');
  expect(xml.indexOf('<dataValidations')).toBeLessThan(xml.indexOf('<printOptions'));
});
test('hides a sheet where Excel does not list it, and keeps days and codes as they are', () => {
  const book = read(readFileSync(path), { type: 'buffer', cellNF: true });
  expect(book.Workbook?.Sheets?.map((one) => one.Hidden)).toEqual([0, 2]);
  expect(book.Sheets['Phiếu']?.C4).toMatchObject({ t: 'n', z: '[$-42A]dd/mm/yyyy' });
  expect(book.Sheets['Mã']?.A4).toMatchObject({ t: 's', v: '0012' });
});
test('words too long for the rule of a cell, or with a comma, stand in a range', () => {
  expect([fitsInRule(['Đạt']), fitsInRule(['Buôn Ma Thuột, Ea Kao']), fitsInRule(['x'.repeat(200), 'y'.repeat(60)])]).toEqual([
    true,
    false,
    false,
  ]);
  expect(() => choicesXml([{ area: 'A1:A9', words: ['a,b'], others: 'warn' }])).toThrow('range');
  expect(choicesXml([{ area: 'A1:A9', words: `'Danh mục'!$A$2:$A$64`, others: 'warn' }])).toContain(
    `errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Chọn trong danh sách" error="Hãy chọn một giá trị trong danh sách của ô." sqref="A1:A9"><formula1>'Danh mục'!$A$2:$A$64</formula1>`,
  );
});
