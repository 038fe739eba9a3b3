// The tables as migrated stand in a committed picture, and a shipped migration is never touched again.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openRegister } from '../../db/open.ts';
import { migrations } from '../../db/migrations/index.ts';
import { root } from '../support/source-files.ts';

const folder = path.join(root, 'db/migrations');

/** SHA-256 of each migration that has gone out; a new one is added here with its release, and no line ever changes. */
const shipped: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL('shipped-migrations.json', import.meta.url), 'utf8'));

it('is what the committed picture shows (a new migration: npm run test:unit -- schema -u, and read the difference)', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'so-atvsld-schema-'));
  const { bare, close } = await openRegister(path.join(home, 'register.sodb'), '2026-11-23T00:00:00Z');
  const rows = bare
    .prepare(
      `select type, sql from sqlite_master where sql is not null and name not like 'kysely_%' order by case type when 'table' then 1 when 'index' then 2 else 3 end, tbl_name, name`,
    )
    .all() as { sql: string }[];
  await close();
  rmSync(home, { recursive: true });
  const picture = rows.map(({ sql }) => `${sql.replace(/, (?=")/g, ',\n  ').trim()};`).join('\n\n');
  await expect(
    `-- The register as its migrations make it, with its history triggers and its search index.\n\n${picture}\n`,
  ).toMatchFileSnapshot('schema.snapshot.sql');
});

it('keeps every shipped migration as it went out', () => {
  const present = Object.fromEntries(
    Object.keys(shipped).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, `${name}.ts`), 'utf8').replaceAll('\r\n', '\n'))
        .digest('hex'),
    ]),
  );
  expect(present).toEqual(shipped);
});

it('has its migrations numbered without a gap, each in the list', () => {
  const files = readdirSync(folder)
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace('.ts', ''))
    .toSorted();
  expect(Object.keys(migrations).toSorted()).toEqual(files);
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, position) => position + 1));
  expect(Object.keys(shipped).filter((name) => !files.includes(name))).toEqual([]);
});
