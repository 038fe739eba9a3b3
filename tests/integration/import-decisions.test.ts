// What the person decides of an import: by value, by row, by column, by tab; rows with one key in the file wait for the one that counts.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bring, type Cell, firmHead, firms, stageFile, workbookOf } from '../support/imports.ts';
import { newRegister, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const changed: Cell[][] = [
  firmHead,
  [1, 'Công ty CP Cà phê Ban Mê', '0650769520', 'Rang xay', 400, '0914950695'],
  [2, 'Công ty TNHH Khai thác đá Phú Thịnh', '4476895320', 'Khai khoáng', 1900, '0935385450'],
  [3, 'Công ty TNHH Gỗ Ea Kar', '6000181156', 'Chế biến gỗ', 40, '0905000000'],
];
const staged = async (rows: Cell[][] = changed) => (await stageFile(register, workbookOf(register, 'sau.xlsx', rows))).id;
const values = async () =>
  (await register.rows('enterprise'))
    .map((row) => [row.taxCode, row.sector, row.headcount, row.phone])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
const rowsOf = async (id: string, tab: 'all' | 'doubtful' = 'all') => (await register.api.excel.preview({ import: id, tab })).rows;

describe('of a file that changes what stands', () => {
  beforeEach(async () => void (await bring(register, 'trước.xlsx', firms)));

  test('one value of a row is kept while the rest of it is written', async () => {
    const id = await staged();
    const { choose, commit } = register.api.excel;
    const { counts } = await choose({ import: id, position: 0, column: 'headcount', side: 'register' });
    expect([counts.toWrite, counts.writeChanged]).toEqual([3, 3]);
    expect((await rowsOf(id))[0]!.kept).toEqual(['headcount']);
    expect(await commit({ import: id })).toMatchObject({ added: 0, updated: 3, skipped: 0 });
    expect(await values()).toEqual([
      ['0650769520', 'Rang xay', 346, '0914950695'],
      ['4476895320', 'Khai khoáng', 1900, '0935385450'],
      ['6000181156', 'Chế biến gỗ', 40, '0905000000'],
    ]);
    const { rows } = await register.api.excel.importedRows({ import: id, outcome: 'changed' });
    expect(rows[0]!.changes).toEqual([
      { column: 'sector', before: 'Chế biến', after: 'Rang xay', kept: 'no' },
      { column: 'headcount', before: 346, after: 400, kept: 'yes' },
    ]);
  });

  test('a column is kept in the whole file; a row that changes nothing else is not written', async () => {
    const id = await staged();
    const before = await register.api.excel.preview({ import: id, tab: 'all' });
    expect(before.changing.map(({ column, rows, kept }) => [column, rows, kept])).toEqual([
      ['headcount', 2, 0],
      ['sector', 1, 0],
      ['phone', 1, 0],
    ]);
    const { counts } = await register.api.excel.choose({ import: id, register: 'enterprise', column: 'headcount', side: 'register' });
    expect([counts.toWrite, counts.changed]).toEqual([2, 3]);
    // One row says otherwise, and is heard.
    const again = await register.api.excel.choose({ import: id, position: 1, column: 'headcount', side: 'file' });
    expect(again.counts.toWrite).toBe(3);
    const after = await register.api.excel.preview({ import: id, tab: 'all' });
    expect(after.changing[0]).toEqual({ register: 'enterprise', column: 'headcount', rows: 2, kept: 1 });
    await register.api.excel.commit({ import: id });
    expect((await values()).map((row) => row[2])).toEqual([346, 1900, 40]);
  });

  test('a later word about the column goes before an earlier one about a row', async () => {
    const id = await staged();
    const { choose, preview } = register.api.excel;
    await choose({ import: id, position: 0, column: 'headcount', side: 'register' });
    await choose({ import: id, register: 'enterprise', column: 'headcount', side: 'file' });
    expect((await preview({ import: id, tab: 'all' })).rows.map(({ kept }) => kept)).toEqual([[], [], []]);
  });

  test('everything that stands is kept, and then taken from the file after all', async () => {
    const id = await staged();
    const kept = await register.api.excel.choose({ import: id, side: 'register' });
    expect(kept.counts.toWrite).toBe(0);
    const taken = await register.api.excel.choose({ import: id, side: 'file' });
    expect(taken.counts.toWrite).toBe(3);
  });

  test('a whole tab is decided by one call', async () => {
    const id = await staged([...changed, [4, 'Công ty TNHH May Phước An', '0100107518', 'May mặc', 265, null]]);
    const { counts } = await register.api.excel.decide({ import: id, tab: 'changed', decision: 'skip' });
    expect([counts.toWrite, counts.writeNew, counts.writeChanged]).toEqual([1, 1, 0]);
  });

  test('the kept number of a paper leaves the paper that stands and takes its other values', async () => {
    const titles = ['Tên tổ chức huấn luyện', 'Mã số thuế', 'Số giấy chứng nhận', 'Ngày cấp', 'Ngày hết hạn'];
    await bring(register, 'a.xlsx', [titles, ['Huấn luyện Ban Mê', '0908301668', '56/2021', '13/03/2021', '13/03/2026']]);
    const id = await staged([titles, ['Huấn luyện Ban Mê', '0908301668', '56-2021/GCN', '13/03/2021', '13/03/2028']]);
    await register.api.excel.choose({ import: id, position: 0, column: 'number', side: 'register' });
    await register.api.excel.commit({ import: id });
    const row = (await register.rows('training'))[0]!;
    const { papers } = await register.api.registers.get({ register: 'training', id: row.id });
    expect(papers.map((paper) => [paper.number, paper.expiresOn])).toEqual([['56/2021', '2028-03-13']]);
  });
});

describe('rows of one key inside the file', () => {
  const twice: Cell[][] = [...firms, [4, 'Công ty CP Cà phê Ban Mê', '0650769520', 'Chế biến', 350, '0914950695']];

  test('are all doubtful, say where and in what they differ, and none is written by itself', async () => {
    const id = await staged(twice);
    const rows = await rowsOf(id);
    expect(rows.map(({ outcome, decision }) => [outcome, decision])).toEqual([
      ['doubtful', 'undecided'],
      ['new', 'write'],
      ['new', 'write'],
      ['doubtful', 'undecided'],
    ]);
    expect([rows[0]!.problems[0]!.message, rows[3]!.problems[0]!.message]).toEqual([
      'Trùng với dòng 5 trong tệp; khác ở: Số lao động.',
      'Trùng với dòng 2 trong tệp; khác ở: Số lao động.',
    ]);
    expect(rows[0]!.twins).toMatchObject([{ position: 3, row: 5, values: { headcount: 350 } }]);
    await register.api.excel.commit({ import: id });
    expect((await register.rows('enterprise')).length).toBe(2);
  });

  test('the one that is chosen leaves the others out', async () => {
    const id = await staged(twice);
    await register.api.excel.decide({ import: id, positions: [3], decision: 'write' });
    expect((await rowsOf(id, 'doubtful')).map(({ decision }) => decision)).toEqual(['skip', 'write']);
    await register.api.excel.decide({ import: id, positions: [0], decision: 'write' });
    expect((await rowsOf(id, 'doubtful')).map(({ decision }) => decision)).toEqual(['write', 'skip']);
    await register.api.excel.commit({ import: id });
    expect((await values())[0]).toEqual(['0650769520', 'Chế biến', 346, '0914950695']);
  });

  test.each([
    ['first', ['write', 'skip']],
    ['last', ['skip', 'write']],
  ] as const)('all alike: the %s of each counts', async (twin, decisions) => {
    const id = await staged(twice);
    const { counts } = await register.api.excel.decide({ import: id, tab: 'doubtful', decision: 'write', twin });
    expect([counts.undecided, counts.toWrite]).toEqual([0, 3]);
    expect((await rowsOf(id, 'doubtful')).map(({ decision }) => decision)).toEqual(decisions);
  });

  test('a copy that says nothing else is left out without a question', async () => {
    const id = await staged([...firms, firms[1]!]);
    const rows = await rowsOf(id);
    expect(rows.map(({ outcome, decision }) => [outcome, decision])).toEqual([
      ['new', 'write'],
      ['new', 'write'],
      ['new', 'write'],
      ['doubtful', 'skip'],
    ]);
    expect(rows[3]!.problems[0]!.message).toBe('Trùng hệt dòng 2 trong tệp.');
  });
});
