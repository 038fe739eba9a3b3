// What leaves the register beside the list as it is seen: .csv, templates to fill, the whole register; each comes back, each leaves its trace.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { csvText } from '../../main/office/csv-writer.ts';
import { csvSheet } from '../../main/office/csv.ts';
import { readWorkbook } from '../../main/office/workbook.ts';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { records } from '../../preload/contract/records/index.ts';
import { type ReadyList, readyLists } from '../../preload/contract/records/ready-lists.ts';
import type { AnyRecord, Values } from '../../preload/contract/records/record.ts';
import { randomRows } from '../support/random-rows.ts';
import { newRegister, type Register } from '../support/register.ts';
import { schemaFaults } from '../support/sheet-schema.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const fileOf = (token: string) => register.core.files.resolve(token).path;
/** Opens and stages what a clerk would choose: the sheets that are not hidden. */
const stage = async (file: string) => {
  const { api, core } = register;
  const { token } = core.files.issue(file);
  const opened = await api.excel.open({ file: token });
  const id = uuidv7();
  const sheets = opened.sheets
    .filter((sheet) => sheet.hidden === 'no')
    .map(({ name, register: found, headerRows, defaults }) => ({ name, register: found!, headerRows, defaults }));
  const { counts } = await api.excel.stage({ file: token, import: id, sheets });
  const attention = (await api.excel.preview({ import: id, tab: 'attention' })).rows;
  return { id, sheets, attention, counts: [counts.new, counts.changed, counts.same, counts.doubtful, counts.error] };
};
const labels = async () => (await register.api.history.entries({})).entries.map((entry) => entry.label);
const firm: Values = {
  name: 'Công ty CP Cà phê Ban Mê',
  taxCode: '0650769520',
  phone: '+84 262 3 812 345',
  note: '=HYPERLINK("x")',
  headcount: 346,
};

describe('a .csv', () => {
  test('opens in Excel as UTF-8, runs no formula, and comes back the same', async () => {
    await register.add('enterprise', firm);
    const { token, name } = await register.api.excel.export({
      register: 'enterprise',
      columns: Object.keys(records.enterprise.columns),
      format: 'csv',
    });
    const bytes = readFileSync(fileOf(token));
    expect([name, [...bytes.subarray(0, 3)]]).toEqual(['Doanh nghiệp 23-11-2026.csv', [0xef, 0xbb, 0xbf]]);
    const [heading, row] = bytes.toString('utf8').split('\r\n');
    expect(heading).toContain('STT,Tên doanh nghiệp,Mã số thuế');
    expect(row).toContain('0650769520');
    expect(row).toContain("'+84 262 3 812 345");
    expect(row).toContain(`"'=HYPERLINK(""x"")"`);
    expect(row).toContain(',346,');
    const copy = path.join(register.folder, name);
    writeFileSync(copy, bytes);
    expect((await stage(copy)).counts).toEqual([0, 0, 1, 0, 0]);
    expect((await labels())[0]).toBe('Xuất 1 dòng Doanh nghiệp ra tệp CSV');
  });

  test('keeps every text, and lets none begin as a formula', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((words) => words.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
    const started = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '', ' ', '"', "'"), text).map(([sign, words]) => `${sign}${words}`);
    fc.assert(
      fc.property(started, (words) => {
        const field = csvText(words);
        const shown = field.startsWith('"') ? field.slice(1) : field;
        const [back] = csvSheet(`${field},x\r\n`, 'a').rows[0] ?? [];
        // An apostrophe of the clerk's own before such a sign is the one thing that a reader cannot tell from ours.
        const own = /^'[=+\-@\t\r]/.test(words);
        return !/^[=+\-@\t\r]/.test(shown) && (own || (back?.text ?? '') === (words.trim() === '' ? '' : words));
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});

describe.each(Object.values(records))('the template of "$label"', (record) => {
  test('takes what is filled in below its example, and the example itself for nothing', async () => {
    const { token, name } = await register.api.excel.template({ register: record.register });
    expect(name).toBe(`Mẫu điền ${record.label}.xlsx`);
    const file = fileOf(token);
    expect(await schemaFaults(file)).toEqual([]);
    expect((await stage(file)).counts).toEqual([0, 0, 0, 0, 0]);

    const book = read(readFileSync(file), { cellStyles: true });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    const rows = utils.sheet_to_json<(string | null)[]>(sheet, { header: 1, raw: false, defval: null });
    const heading = rows.findIndex((row) => row[0] === 'STT');
    expect(rows[heading + 1]![0]).toBe('Ví dụ');
    utils.sheet_add_aoa(sheet, [rows[heading + 1]!.map((cell, at) => (at === 0 ? 1 : cell))], { origin: { r: heading + 2, c: 0 } });
    const filled = path.join(register.folder, 'điền.xlsx');
    writeFileSync(filled, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const staged = await stage(filled);
    expect(staged.attention.map(({ problems }) => problems)).toEqual([]);
    expect([staged.sheets[0]?.register, staged.counts]).toEqual([record.register, [1, 0, 0, 0, 0]]);
    expect((await labels())[0]).toBe(`Lập mẫu Excel để điền: ${record.label}`);
  });

  test('offers the words of its lists and says what each cell expects', async () => {
    const { token } = await register.api.excel.template({ register: record.register });
    const xml = (await unzipped(readFileSync(fileOf(token)))).get('xl/worksheets/sheet1.xml')!.toString('utf8');
    const lists = Object.values(record.columns).filter(
      (column) => !column.derived && (column.choices.length > 0 || column.kind === 'area'),
    );
    expect(xml.match(/<dataValidation type="list"/g) ?? []).toHaveLength(lists.length);
    expect(xml).toContain('prompt="Phải có.');
  });
});

test('gives the whole register as one workbook, personal numbers only by name, and knows every row again', async () => {
  let made = 0;
  for (const [place, record] of Object.values(records).entries())
    for (const values of randomRows(record, 8, place * 100, place + 1)) {
      await register.add(record.register, values);
      made += 1;
    }
  await register.change('osh-staff', (await register.rows('osh-staff'))[0]!.id, { cccd: '066075784930' });
  const { token, name, rows } = await register.api.excel.whole({});
  expect(name).toBe('Cả sổ 23-11-2026.xlsx');
  // A post brings its employer into the register of enterprises.
  expect(rows).toBe(made + 8);
  const file = fileOf(token);
  expect(await schemaFaults(file)).toEqual([]);
  const staged = await stage(file);
  expect(staged.sheets.map((sheet) => sheet.register)).toEqual(Object.keys(records));
  expect(staged.attention.map(({ register: own, title, problems, before }) => ({ own, title, problems, before }))).toEqual([]);
  expect(staged.counts).toEqual([0, 0, rows, 0, 0]);
  const textOf = (from: string) => JSON.stringify(Object.values(read(readFileSync(from)).Sheets));
  expect(textOf(file)).not.toContain('066075784930');
  const named = await register.api.excel.whole({ personal: ['cccd'] });
  expect(textOf(fileOf(named.token))).toContain('066075784930');
  expect((await labels()).slice(0, 2)).toEqual([`Xuất cả sổ, ${rows} dòng, ra Excel, kèm Số CCCD`, `Xuất cả sổ, ${rows} dòng, ra Excel`]);
});

test('says under the title what day and what filter the list shows', async () => {
  await register.add('training', {
    name: 'Đất Đỏ',
    taxCode: '6000999991',
    number: '1/GCN',
    issuedOn: '2025-01-01',
    expiresOn: '2030-01-01',
    trainingClass: 'A',
  });
  const { token } = await register.api.excel.export({
    register: 'training',
    columns: ['name', 'expiresOn'],
    search: 'đất',
    asOf: '2026-06-30',
    filters: [
      { kind: 'set', column: 'trainingClass', values: ['A'] },
      { kind: 'date', column: 'expiresOn', from: '2026-11-23', to: null },
    ],
  });
  expect(await schemaFaults(fileOf(token))).toEqual([]);
  const book = read(readFileSync(fileOf(token)));
  const lines = utils.sheet_to_json<string[]>(Object.values(book.Sheets)[0]!, { header: 1 }).flat();
  expect(lines).toContain('Tính đến ngày 30/06/2026');
  expect(lines.find((line) => String(line).startsWith('Lọc:'))).toBe('Lọc: có “đất”; Hạng: A; Đến ngày từ 23/11/2026');
});

describe('ready lists', () => {
  test.each(readyLists.map((list) => [list.id, list] as const))(
    '%s takes columns that its register has, none of them personal',
    (_, list) => {
      const { columns } = records[list.register] as AnyRecord;
      const named = [...list.columns, ...list.filters.map(({ column }) => column), ...list.sort.map(({ column }) => column)];
      expect(named.filter((key) => columns[key] === undefined || columns[key].kind === 'personal')).toEqual([]);
    },
  );

  test('leave with their own rows, order and title as of a day, and leave a trace', async () => {
    await register.add('training', {
      name: 'Trung tâm B',
      taxCode: '6000181156',
      trainingClass: 'B',
      number: '2',
      issuedOn: '2021-12-01',
      expiresOn: '2026-12-01',
    });
    await register.add('training', {
      name: 'Trung tâm A',
      taxCode: '0650769520',
      trainingClass: 'A',
      number: '1',
      issuedOn: '2022-01-10',
      expiresOn: '2027-01-10',
    });
    await register.add('training', {
      name: 'Trung tâm C',
      taxCode: '0908301668',
      trainingClass: 'C',
      number: '3',
      issuedOn: '2025-01-10',
      expiresOn: '2030-01-10',
    });
    const lines = async (list: ReadyList['id'], asOf: string | null = null) => {
      const { token, name, rows } = await register.api.excel.ready({ list, asOf });
      const { sheets } = await readWorkbook(fileOf(token));
      const texts = sheets[0]!.rows.map((row) => (row ?? []).map((cell) => cell?.text ?? ''));
      return { name, rows, all: texts.flat(), names: texts.flatMap((row) => row.filter((text) => text.startsWith('Trung tâm'))) };
    };
    const expiring = await lines('training-expiring');
    expect([expiring.name, expiring.rows]).toEqual(['Tổ chức huấn luyện, giấy sắp hết hạn 23-11-2026.xlsx', 2]);
    expect(expiring.names).toEqual(['Trung tâm B', 'Trung tâm A']);
    expect(expiring.all).toEqual(
      expect.arrayContaining(['DANH SÁCH TỔ CHỨC HUẤN LUYỆN CÓ GIẤY SẮP HẾT HẠN', 'Tính đến ngày 23/11/2026', 'Mã số thuế', 'Đến ngày']),
    );
    expect((await lines('training-working')).names).toEqual(['Trung tâm A', 'Trung tâm B', 'Trung tâm C']);
    // Whose certificate has ended must notify under today's regime.
    expect((await lines('training-lacking', '2026-12-02')).names).toEqual(['Trung tâm B']);
    expect((await lines('training-stopped')).rows).toBe(0);
    expect((await labels())[0]).toBe('Xuất 0 dòng Tổ chức huấn luyện: đình chỉ, thu hồi, chấm dứt, ra Excel');
  });
});
