// A written import is a record: what became of each row, found again after a restart, taken back as a whole or refused with the reasons.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bring, firmHead, firms, laterFirms, stageFile, workbookOf } from '../support/imports.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const twoImports = async () => {
  const first = await bring(register, 'lần một.xlsx', firms);
  const { id } = await stageFile(register, workbookOf(register, 'lần hai.xlsx', laterFirms));
  await register.api.excel.decide({ import: id, positions: [2], decision: 'skip' });
  await register.api.excel.commit({ import: id });
  return { first, second: id };
};

test('says of each row what became of it, with old and new values and the row of the register', async () => {
  const { second: id } = await twoImports();
  const record = await register.api.excel.imported({ import: id });
  expect(record).toMatchObject({
    fileName: 'lần hai.xlsx',
    user: 'Lan',
    undone: null,
    counts: { new: 1, changed: 1, same: 1, error: 1, skipped: 1 },
    sheets: [{ name: 'Trang 1', register: 'enterprise', rows: 5, skipped: 0 }],
  });
  expect(record.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(record.columns.map(({ header, label }) => [header, label])).toEqual([
    ['STT', null],
    ['Tên doanh nghiệp', 'Tên doanh nghiệp'],
    ['Mã số thuế', 'Mã số thuế'],
    ['Ngành nghề', 'Ngành nghề'],
    ['Số lao động', 'Số lao động'],
    ['Điện thoại', 'Điện thoại'],
  ]);
  const { rows, matching: total } = await register.api.excel.importedRows({ import: id });
  expect(total).toBe(5);
  expect(rows.map(({ row, outcome, changes }) => [row, outcome, changes])).toEqual([
    [2, 'changed', [{ column: 'headcount', before: 346, after: 400, kept: 'no' }]],
    [3, 'same', []],
    [4, 'skipped', [{ column: 'headcount', before: 40, after: 55, kept: 'yes' }]],
    [5, 'new', []],
    [6, 'error', []],
  ]);
  expect(rows[4]!.problems[0]).toContain('Số lao động: ');
  const added = await register.row('enterprise', rows[3]!.target!);
  expect(added.name).toBe('Công ty TNHH May Phước An');
  const only = await register.api.excel.importedRows({ import: id, outcome: 'error' });
  expect([only.matching, only.rows.map(({ row }) => row)]).toEqual([1, [6]]);
});

test('lists imports with the latest first, and leads from the history to the record', async () => {
  const { first, second: id } = await twoImports();
  const { rows: imports, matching: total } = await register.api.excel.imports({});
  expect([total, imports.map((one) => one.id)]).toEqual([2, [id, first]]);
  const { entries } = await register.api.history.entries({});
  expect(entries.slice(0, 2).map((entry) => [entry.label, entry.import])).toEqual([
    ['Nhập 2 dòng từ lần hai.xlsx', id],
    ['Nhập 3 dòng từ lần một.xlsx', first],
  ]);
});

test('is taken back as a whole after a restart, also when other work was done since', async () => {
  const { first, second: id } = await twoImports();
  await register.add('training', { name: 'Trung tâm Huấn luyện Cao Nguyên' });
  await register.reopen();
  await register.api.excel.takeBack({ import: id });
  expect((await register.rows('enterprise')).map((row) => row.headcount).sort()).toEqual([1858, 346, 40]);
  expect((await register.rows('training')).length).toBe(1);
  expect((await register.api.excel.imported({ import: id })).undone).toMatchObject({ user: 'Lan' });
  expect((await refusal(register.api.excel.takeBack({ import: id }))).message).toContain('đã được hoàn tác');
  await register.redo();
  expect((await register.api.excel.imported({ import: id })).undone).toBe(null);
  expect((await register.api.excel.imported({ import: first })).undone).toBe(null);
});

test('is not taken back over later edits: they are listed with who made them, and nothing moves', async () => {
  const { second: id } = await twoImports();
  const rows = await register.rows('enterprise');
  const idOf = (name: string) => rows.find((row) => String(row.name).includes(name))!.id;
  await register.reopen({ user: 'Hùng' });
  await register.change('enterprise', idOf('Ban Mê'), { headcount: 512 });
  const before = await register.rows('enterprise');
  expect((await refusal(register.api.excel.takeBack({ import: id }))).code).toBe('conflict');
  expect(await register.rows('enterprise')).toEqual(before);
  const { conflicts, total } = await register.api.excel.conflicts({ import: id }, { job: crypto.randomUUID() });
  expect(total).toBe(conflicts.length);
  expect(conflicts).toContainEqual(expect.objectContaining({ title: 'Công ty CP Cà phê Ban Mê', what: 'Số lao động', user: 'Hùng' }));
  expect(new Set(conflicts.map(({ title }) => title))).toEqual(new Set(['Công ty CP Cà phê Ban Mê']));
});

test('names a row that somebody added under one that the import brought', async () => {
  const id = await bring(register, 'lần một.xlsx', firms);
  await register.add('training', { name: 'Công ty TNHH Gỗ Ea Kar', taxCode: '6000181156' });
  const failure = await refusal(register.api.excel.takeBack({ import: id }));
  expect([failure.code, failure.message.includes('Dịch vụ')]).toEqual(['conflict', true]);
  expect((await register.rows('enterprise')).length).toBe(3);
  const { conflicts } = await register.api.excel.conflicts({ import: id }, { job: crypto.randomUUID() });
  expect(conflicts).toContainEqual(expect.objectContaining({ title: 'Công ty TNHH Gỗ Ea Kar', what: 'Dịch vụ', user: 'Lan' }));
});

test('keeps no personal number: neither as a value nor inside a reason', async () => {
  const head = ['Họ tên', 'Chức danh ATVSLĐ', 'Đơn vị', 'Số CCCD', 'Ngày sinh'];
  const id = await bring(register, 'cán bộ.xlsx', [
    head,
    ['Hồ Thanh Tú', 'Bán chuyên trách', 'Công ty CP Gỗ Minh Khang', '066075784930', '01/02/1975'],
    ['Y Blô Niê', 'Bán chuyên trách', 'Công ty CP Gỗ Minh Khang', '06607578493012', '01/02/1975'],
  ]);
  const { rows } = await register.api.excel.importedRows({ import: id });
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'error']);
  const texts = await register.look((db) => db.selectFrom('import_part').select('rows').execute());
  expect(texts.map((one) => one.rows).join()).not.toMatch(/0660757|784930/);
});

test('twenty thousand rows are kept in some hundred characters each', async () => {
  const many = Array.from({ length: 2000 }, (_, at) => [at + 1, `Công ty TNHH Số ${at + 1}`, null, 'Chế biến', 10 + (at % 90), null]);
  const id = await bring(register, 'nhiều.xlsx', [firmHead, ...many]);
  const [size] = await register.look((db) =>
    db
      .selectFrom('import_part')
      .select((eb) => [eb.fn.countAll<number>().as('parts')])
      .execute(),
  );
  expect(size!.parts).toBe(8);
  const parts = await register.look((db) => db.selectFrom('import_part').select('rows').execute());
  expect(parts.reduce((sum, { rows }) => sum + rows.length, 0) / 2000).toBeLessThan(120);
  const { rows, matching: total } = await register.api.excel.importedRows({ import: id, offset: 480, limit: 50 });
  expect([total, rows[0]!.row, rows.at(-1)!.row]).toEqual([2000, 482, 531]);
});
