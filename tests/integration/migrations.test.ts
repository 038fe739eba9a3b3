// A register file through its versions: from nothing, from the version before, twice, and with a copy made first.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copiesFolder } from '../../db/dialect/sqlite/copies.ts';
import { openForReading, openForWriting } from '../../db/dialect/sqlite/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { migrate, pendingMigrations } from '../../db/migrate.ts';
import { copyRegister, newestCopy, openRegister } from '../../db/open.ts';
import { newRegister } from '../support/register.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'so-atvsld-migrate-'));
  file = path.join(folder, 'register.sodb');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const copies = () => (existsSync(copiesFolder(file)) ? readdirSync(copiesFolder(file)).toSorted() : []);
const names = Object.keys(migrations).toSorted();
const openToday = () => openRegister(file, '2026-11-23T08:30:00.000Z');

it('comes from nothing to today’s tables, without a copy', async () => {
  const connection = await openToday();
  expect(await pendingMigrations(connection.db)).toEqual([]);
  expect(connection.bare.pragma('foreign_key_check')).toEqual([]);
  expect(connection.bare.pragma('integrity_check', { simple: true })).toBe('ok');
  const loose = connection.bare
    .prepare(
      `select name from pragma_table_list where type = 'table' and schema = 'main' and strict = 0 and name not like 'sqlite_%' and name not like 'kysely_%'`,
    )
    .all();
  expect(loose).toEqual([]);
  await connection.close();
  expect(copies()).toEqual([]);
});

it('changes nothing when it is opened again', async () => {
  const register = await newRegister({ file });
  await register.add('training', { name: 'A', number: '1' });
  const picture = () =>
    register.look(async (db) => ({
      tables: (await sql`select name, sql from sqlite_master order by name`.execute(db)).rows,
      commands: await db.selectFrom('command').selectAll().execute(),
      meta: await db.selectFrom('meta').selectAll().orderBy('key').execute(),
      rules: await db.selectFrom('rule').selectAll().orderBy('id').execute(),
      changes: (await db.selectFrom('change').select('seq').execute()).length,
    }));
  const before = await picture();
  await register.reopen();
  await register.reopen();
  expect(await picture()).toEqual(before);
  await register.close();
});

it.each(names.slice(0, -1).map((name, position) => [name, names[position + 1]!]))(
  'comes from %s, whose rows it keeps, with a copy made before',
  async (version, next) => {
    const old = openForWriting(file);
    await migrate(old.db, version);
    await old.db
      .insertInto('organization')
      .values({ id: '01890000-0000-7000-8000-000000000001', tax_code: '6000181156', version: 3 } as never)
      .execute();
    const before = old.bare.prepare('select count(*) as n from sqlite_master').get();
    await old.close();

    const today = await openToday();
    expect(await pendingMigrations(today.db)).toEqual([]);
    expect(await today.db.selectFrom('organization').select(['tax_code', 'version']).execute()).toEqual([
      { tax_code: '6000181156', version: 3 },
    ]);
    await today.close();
    expect(copies()).toEqual(['2026-11-23T08-30-00-truoc-khi-nang-cap.sodb']);
    const copy = openForReading(path.join(copiesFolder(file), copies()[0]!));
    expect(copy.bare.prepare('select count(*) as n from sqlite_master').get()).toEqual(before);
    expect((await pendingMigrations(copy.db))[0]).toBe(next);
    await copy.close();
  },
);

it('keeps the last ten copies and knows when the newest was made', async () => {
  await (await openToday()).close();
  for (let minute = 10; minute < 22; minute += 1) copyRegister(file, 'truoc-khi-nhap', `2026-11-23T08:${minute}:00.000Z`);
  expect(copies()).toHaveLength(10);
  expect(newestCopy(file)).toBe('2026-11-23T08:21:00Z');
});

it('does not open what is no register', async () => {
  writeFileSync(file, 'not a register');
  await expect(openToday()).rejects.toThrow();
});

it('can be read and not written on a reading connection', async () => {
  await (await openToday()).close();
  const reader = openForReading(file);
  await expect(reader.db.insertInto('meta').values({ key: 'x', value: 'y' }).execute()).rejects.toThrow(/readonly/);
  await reader.close();
});
