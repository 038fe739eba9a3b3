// A commit writes by what stands at that moment: as the rows were staged while nothing was written since, else compared anew.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openForReading } from '../../db/open.ts';
import type { Db } from '../../db/schema.ts';
import type { Row } from '../../preload/contract/records/record.ts';
import { records } from '../../preload/contract/records/index.ts';
import { bring, type Cell, firmHead, firms, stageFile, workbookOf } from '../support/imports.ts';
import { randomRows } from '../support/random-rows.ts';
import { newRegister, type Register } from '../support/register.ts';

const opened: Register[] = [];
const open = async (): Promise<Register> => {
  const register = await newRegister();
  opened.push(register);
  return register;
};
afterEach(async () => {
  for (const register of opened.splice(0)) await register.close();
});

const counted = (register: Register) =>
  register.look(async (db: Db) => {
    const tables = ['organization', 'organization_period', 'service', 'service_line', 'credential', 'credential_event'] as const;
    const people = ['employer', 'person', 'post', 'training_certificate', 'search_entry', 'standing_period', 'change'] as const;
    const counts: Record<string, number> = {};
    for (const table of [...tables, ...people])
      counts[table] = Number(
        (
          await db
            .selectFrom(table)
            .select((eb) => eb.fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      );
    return counts;
  });
const outsider = { name: 'Ngoài danh sách', taxCode: '0100109106' };
const plain = (rows: readonly Row[]) =>
  rows
    .map(({ id: _id, version: _version, ...values }) => JSON.stringify(values))
    .filter((text) => !text.includes(outsider.name))
    .sort();

describe.each(Object.values(records))('an import into "$label"', (record) => {
  test('writes the same, whether the register stood still since its rows were staged or not', async () => {
    const source = await open();
    const standing = randomRows(record, 10, 0, 1);
    // People are known by their birthday, a post by its role.
    const others = randomRows(record, 8, 0, 2).map((values, at) =>
      record.root === 'post' ? { ...values, birthDate: standing[at]!.birthDate!, role: standing[at]!.role! } : values,
    );
    for (const values of [...others, ...randomRows(record, 6, 10, 3)]) await source.add(record.register, values);
    const { token } = await source.api.excel.export({ register: record.register, columns: Object.keys(record.columns) });
    const file = source.core.files.resolve(token).path;
    const written = async (after: 'nothing' | 'outsider') => {
      const register = await open();
      for (const values of standing) await register.add(record.register, values);
      if (after === 'nothing') await register.add('training', outsider);
      const { id, counts } = await stageFile(register, file);
      expect(counts.new).toBeGreaterThan(0);
      expect(counts.changed).toBeGreaterThan(0);
      // Written in between, though it has nothing to do with the file.
      if (after === 'outsider') await register.add('training', outsider);
      await register.api.excel.decide({ import: id, tab: 'all', decision: 'write', twin: 'last' });
      await register.api.excel.commit({ import: id });
      return { rows: plain(await register.rows(record.register)), tables: await counted(register) };
    };
    expect(await written('nothing')).toEqual(await written('outsider'));
  });
});

describe('what was written after the rows were staged', () => {
  const later: Cell[][] = [
    firmHead,
    [1, 'Công ty CP Cà phê Ban Mê', '0650769520', 'Chế biến', 400, '0914950695'],
    [2, 'Công ty TNHH Khai thác đá Phú Thịnh', '4476895320', 'Khai khoáng', 1900, '0935385450'],
  ];
  let register: Register;
  beforeEach(async () => {
    register = await open();
    await bring(register, 'trước.xlsx', firms);
  });
  const idOf = async (taxCode: string) => (await register.rows('enterprise')).find((row) => row.taxCode === taxCode)!.id;

  test('is compared anew: a value that somebody entered meanwhile is not written again', async () => {
    const { id } = await stageFile(register, workbookOf(register, 'sau.xlsx', later));
    await register.change('enterprise', await idOf('0650769520'), { headcount: 400 });
    expect(await register.api.excel.commit({ import: id })).toMatchObject({ added: 0, updated: 1 });
    const { rows } = await register.api.excel.importedRows({ import: id, outcome: 'changed' });
    expect(rows.map(({ title, changes }) => [title, changes.map(({ before, after }) => [before, after])])).toEqual([
      ['Công ty TNHH Khai thác đá Phú Thịnh', [[1858, 1900]]],
    ]);
  });

  test('a row that was removed meanwhile is written as a new one', async () => {
    const { id } = await stageFile(register, workbookOf(register, 'sau.xlsx', later));
    await register.api.registers.remove({ register: 'enterprise', ids: [await idOf('4476895320')] });
    await register.api.excel.commit({ import: id });
    const row = (await register.rows('enterprise')).find(({ taxCode }) => taxCode === '4476895320');
    expect(row).toMatchObject({ headcount: 1900 });
  });
});

test('whoever sees the rows of a large import sees their statistics too, or the first list would sort the whole register', async () => {
  const register = await open();
  const reader = openForReading(register.file);
  const seen: { rows: number; known: number }[] = [];
  register.core.on((event) => {
    if (event.event !== 'changed' || !event.tables.includes('organization')) return;
    const number = (text: string) => Number(reader.bare.prepare(text).pluck().get());
    seen.push({
      rows: number('select count(*) from organization'),
      known: number("select cast(stat as integer) from sqlite_stat1 where tbl = 'organization' limit 1"),
    });
  });
  const many = Array.from({ length: 1000 }, (_, at) => [at + 1, `Công ty TNHH Số ${at + 1}`, null, 'Chế biến', 10 + (at % 90), null]);
  await bring(register, 'nhiều.xlsx', [firmHead, ...many]);
  await reader.close();
  expect(seen).toEqual([{ rows: 1000, known: 1000 }]);
});
