// Lists in from Excel and out again: what comes in, what is left alone, what is said, and that a round trip changes nothing.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copiesFolder } from '../../db/dialect/sqlite/copies.ts';
import { uuidv7 } from '../../main/ids.ts';
import { readWorkbook } from '../../main/office/workbook.ts';
import type { Counts } from '../../preload/contract/excel.ts';
import { records } from '../../preload/contract/records/index.ts';
import { randomRows } from '../support/random-rows.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

type Cell = string | number | null;
const workbook = (name: string, rows: Cell[][], sheetName = 'Trang 1'): string => {
  const file = path.join(register.folder, name);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheetName);
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
};

/** Opens and stages every sheet of a file as it was found. */
const stage = async (file: string): Promise<{ id: string; counts: Counts; before: { at: string; user: string } | null }> => {
  const { api, core } = register;
  const { token } = core.files.issue(file);
  const opened = await api.excel.open({ file: token });
  const id = uuidv7();
  const sheets = opened.sheets.map(({ name, register: found, headerRows, defaults }) => ({ name, register: found!, headerRows, defaults }));
  const { counts } = await api.excel.stage({ file: token, import: id, sheets });
  return { id, counts, before: opened.before };
};
const bring = async (file: string) => {
  const staged = await stage(file);
  return { ...staged, ...(await register.api.excel.commit({ import: staged.id })) };
};
const counted = (counts: Counts) => [counts.new, counts.changed, counts.same, counts.doubtful, counts.error];

const head = ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'Ngành nghề', 'Số lao động', 'Điện thoại'];
const firms: Cell[][] = [
  head,
  [1, 'Công ty CP Cà phê Ban Mê', 650769520, 'Chế biến', 346, 914950695],
  [2, 'Công ty TNHH Khai thác đá Phú Thịnh', '4476895320', 'Khai khoáng', '1.858', '0935385450'],
];

describe('an import of enterprises', () => {
  test('writes what is new as one step, and finds it the same the second time', async () => {
    const first = await bring(workbook('dn.xlsx', firms));
    expect([counted(first.counts), first.added, first.before]).toEqual([[2, 0, 0, 0, 0], 2, null]);
    expect(await register.rows('enterprise')).toMatchObject([
      { name: 'Công ty CP Cà phê Ban Mê', taxCode: '0650769520', headcount: 346, phone: '0914950695' },
      { name: 'Công ty TNHH Khai thác đá Phú Thịnh', taxCode: '4476895320', headcount: 1858 },
    ]);
    const again = await stage(workbook('dn.xlsx', firms));
    expect(counted(again.counts)).toEqual([0, 0, 2, 0, 0]);
    expect(again.before).toMatchObject({ user: 'Lan' });
    await register.undo();
    expect(await register.rows('enterprise')).toEqual([]);
    await register.redo();
    expect((await register.rows('enterprise')).length).toBe(2);
  });

  test('erases nothing by an empty cell or a missing column, and keeps what was true before', async () => {
    await bring(workbook('dn.xlsx', firms));
    const changed = await bring(
      workbook('sau.xlsx', [
        ['Tên doanh nghiệp', 'Mã số thuế', 'Số lao động', 'Điện thoại'],
        ['Công ty CP Cà phê Ban Mê', '0650769520', 400, null],
      ]),
    );
    expect([counted(changed.counts), changed.updated]).toEqual([[0, 1, 0, 0, 0], 1]);
    const row = (await register.rows('enterprise'))[0]!;
    expect(row).toMatchObject({ headcount: 400, phone: '0914950695', sector: 'Chế biến' });
    const { periods } = await register.api.registers.get({ register: 'enterprise', id: row.id });
    expect(periods.map((period) => [period.fromOn, period.toOn, period.headcount])).toEqual([
      ['2026-11-23', null, 400],
      [null, '2026-11-22', 346],
    ]);
  });

  test('shows old beside new before anything is written', async () => {
    await bring(workbook('dn.xlsx', firms));
    const staged = await stage(workbook('sau.xlsx', [head, [1, 'Công ty CP Cà phê Ban Mê', '0650769520', 'Chế biến', 141, null]]));
    const { rows, total } = await register.api.excel.preview({ import: staged.id, tab: 'attention' });
    expect([total, rows[0]?.before, rows[0]?.values.headcount, rows[0]?.decision]).toEqual([1, { headcount: 346 }, 141, 'write']);
    expect((await register.rows('enterprise'))[0]!.headcount).toBe(346);
  });

  test('leaves out what the person skips, and refuses to write when nothing is left', async () => {
    const staged = await stage(workbook('dn.xlsx', firms));
    const decided = await register.api.excel.decide({ import: staged.id, positions: [0], decision: 'skip' });
    expect(decided.counts.toWrite).toBe(1);
    expect(await register.api.excel.commit({ import: staged.id })).toMatchObject({ added: 1, skipped: 1 });
    const none = await stage(workbook('dn2.xlsx', [head, [1, 'Khác', '0102030405', null, 1, null]]));
    await register.api.excel.decide({ import: none.id, positions: [0], decision: 'skip' });
    expect((await refusal(register.api.excel.commit({ import: none.id }))).code).toBe('rule');
  });

  test('asks about a row that stands twice in the file, and gives rows in error back with the reason', async () => {
    const staged = await stage(
      workbook('dn.xlsx', [
        ...firms,
        [3, 'Công ty CP Cà phê Ban Mê', '0650769520', 'Chế biến', 346, null],
        [4, 'Công ty TNHH Ba Mươi', '0102030405', null, 'ba mươi', null],
      ]),
    );
    expect(counted(staged.counts)).toEqual([1, 0, 0, 2, 1]);
    const { token, rows } = await register.api.excel.errors({ import: staged.id });
    expect(rows).toBe(1);
    const { sheets } = await readWorkbook(register.core.files.resolve(token).path);
    const text = sheets[0]!.rows.flatMap((row) => (row ?? []).map((cell) => cell?.text ?? '')).join('|');
    expect(text).toContain('ba mươi');
    expect(text).toMatch(/Số lao động: /);
  });

  test('makes a checked copy of the register before it writes', async () => {
    await bring(workbook('dn.xlsx', firms));
    const copies = existsSync(copiesFolder(register.file)) ? readdirSync(copiesFolder(register.file)) : [];
    expect(copies.filter((name) => name.includes('truoc-khi-nhap')).length).toBe(1);
  });

  test('writes nothing when the copy cannot be made, and the staged rows wait', async () => {
    const staged = await stage(workbook('dn.xlsx', firms));
    // A file stands where the folder of copies should be.
    writeFileSync(copiesFolder(register.file), '');
    expect((await refusal(register.api.excel.commit({ import: staged.id }))).code).toBe('unexpected');
    expect(await register.rows('enterprise')).toEqual([]);
    rmSync(copiesFolder(register.file));
    expect(await register.api.excel.commit({ import: staged.id })).toMatchObject({ added: 2 });
  });

  test('cannot be written twice, and is gone when discarded', async () => {
    const { id } = await bring(workbook('dn.xlsx', firms));
    expect((await refusal(register.api.excel.commit({ import: id }))).message).toContain('đã ghi');
    const staged = await stage(workbook('dn.xlsx', firms));
    await register.api.excel.discard({ import: staged.id });
    expect((await refusal(register.api.excel.preview({ import: staged.id, tab: 'all' }))).code).toBe('not-found');
  });
});

test('a list beneath another one is offered by itself, with its heading in sight, and both come in', async () => {
  const firm = (at: number): Cell[] => [at, `Công ty TNHH Số ${at}`, String(4_000_000_000 + at), 'Chế biến', 10 + at, null];
  const people: Cell[][] = [
    ['DANH SÁCH NGƯỜI LÀM CÔNG TÁC ATVSLĐ', null, null, null, null],
    ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị công tác', 'Loại hình'],
    [1, 'Nguyễn Văn An', '12/03/1988', 'Công ty TNHH Số 1', 'Chuyên trách'],
    [2, 'Hoàng Thị Bé', '25/11/1990', 'Công ty TNHH Số 2', 'Bán chuyên trách'],
  ];
  const file = workbook('hai bảng.xlsx', [head, ...Array.from({ length: 40 }, (_, at) => firm(at + 1)), [], ...people]);
  const { sheets } = await register.api.excel.open({ file: register.core.files.issue(file).token });
  expect(sheets.map(({ name, register: found, rows, headerRows }) => [name, found, rows, headerRows])).toEqual([
    ['Trang 1', 'enterprise', 40, [1]],
    ['Trang 1 (từ dòng 42)', 'osh-staff', 2, [44]],
  ]);
  expect(sheets[1]!.top.find(({ row }) => row === 44)!.cells).toEqual(expect.arrayContaining(['Họ và tên']));
  expect(counted((await bring(file)).counts)).toEqual([42, 0, 0, 0, 0]);
});

test('a paper of another number is a further paper, one of the same number is put right', async () => {
  const titles = ['Tên tổ chức huấn luyện', 'Mã số thuế', 'Số giấy chứng nhận', 'Ngày cấp', 'Ngày hết hạn', 'Hạng'];
  await bring(workbook('a.xlsx', [titles, ['Huấn luyện Ban Mê', '0908301668', '56/2021', '13/03/2021', '13/03/2026', 'C']]));
  await bring(workbook('b.xlsx', [titles, ['Huấn luyện Ban Mê', '0908301668', '77/2026', '20/03/2026', '20/03/2031', 'B']]));
  const corrected = await bring(
    workbook('c.xlsx', [titles, ['Huấn luyện Ban Mê', '0908301668', '56/2021', '14/03/2021', '13/03/2026', 'C']]),
  );
  expect(corrected.updated).toBe(1);
  const row = (await register.rows('training'))[0]!;
  const { papers } = await register.api.registers.get({ register: 'training', id: row.id });
  expect(papers.map((paper) => [paper.number, paper.issuedOn, paper.current])).toEqual([
    ['77/2026', '2026-03-20', 'yes'],
    ['56/2021', '2021-03-14', 'no'],
  ]);
});

test('leaves personal numbers out of an export unless asked for by name, and says so in the history', async () => {
  await register.add('osh-staff', {
    name: 'Hồ Thanh Tú',
    role: 'PART_TIME',
    employerName: 'Công ty CP Gỗ Minh Khang',
    cccd: '066075784930',
  });
  const textOf = async (personal: string[]) => {
    const { token } = await register.api.excel.export({ register: 'osh-staff', columns: ['name', 'cccd'], personal });
    const { sheets } = await readWorkbook(register.core.files.resolve(token).path);
    return sheets[0]!.rows.flatMap((row) => (row ?? []).map((cell) => cell?.text ?? '')).join('|');
  };
  expect(await textOf([])).not.toContain('4930');
  expect(await textOf(['cccd'])).toContain('066075784930');
  const { entries } = await register.api.history.entries({});
  expect(entries.slice(0, 2).map((entry) => entry.label)).toEqual([
    'Xuất 1 dòng Người làm công tác ATVSLĐ ra Excel, kèm Số CCCD',
    'Xuất 1 dòng Người làm công tác ATVSLĐ ra Excel',
  ]);
});

describe.each(Object.values(records))('a random register "$label"', (record) => {
  test('comes back from its own export with every row the same', async () => {
    const made = randomRows(record, 25);
    for (const values of made) await register.add(record.register, values);
    const { token, rows } = await register.api.excel.export({ register: record.register, columns: Object.keys(record.columns) });
    expect(rows).toBe(made.length);
    const staged = await stage(register.core.files.resolve(token).path);
    const { rows: others } = await register.api.excel.preview({ import: staged.id, tab: 'attention' });
    expect(
      others.map(({ title, problems, before, values }) => ({
        title,
        problems,
        before,
        values: Object.fromEntries(Object.keys(before).map((key) => [key, values[key]])),
      })),
    ).toEqual([]);
    expect(counted(staged.counts)).toEqual([0, 0, made.length, 0, 0]);
  });
});
