// How SQLite finds the first rows of a list: along the order's own index, without sorting the whole register.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, openForReading } from '../../db/open.ts';
import { listRows } from '../../db/queries/registers.ts';
import { createCore } from '../../main/core.ts';
import { sourceAsOf } from '../../main/rows/sources.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';

const today = '2026-11-23';
const folder = mkdtempSync(join(tmpdir(), 'so-ke-hoach-'));
const file = join(folder, 'practice.sodb');
let reader: Connection;

beforeAll(async () => {
  const core = await createCore({ file, today, user: 'Lan', role: 'administrator', practice: 'yes' });
  await core.close();
  reader = openForReading(file);
});
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The plan of the statement that finds the ids of the first page, in the order that a list has by itself. */
const planOf = async (register: RegisterName): Promise<string[]> => {
  const { bare } = reader;
  const prepare = bare.prepare.bind(bare);
  const asked: { text: string; values: unknown[] }[] = [];
  bare.prepare = ((text: string) => {
    const statement = prepare(text);
    const all = statement.all.bind(statement);
    statement.all = (...values: unknown[]) => {
      asked.push({ text, values });
      return all(...values);
    };
    return statement;
  }) as typeof bare.prepare;
  const query = { words: [], hash: null, chips: [], sort: [{ key: 'name', direction: 'ascending' as const }] };
  const rows = await listRows(reader.db, sourceAsOf(register, today), query, 0, 50);
  bare.prepare = prepare as typeof bare.prepare;
  expect(rows.length).toBe(50);
  // With its values: SQLite looks at them when it plans.
  const { text, values } = asked.find((one) => one.text.includes('order by'))!;
  const steps = prepare(`explain query plan ${text}`).all(...values) as { detail: string }[];
  return steps.map((step) => step.detail);
};

describe('the first page of a list by name', () => {
  it.each([
    ['enterprise', 'organization_name_sort'],
    ['osh-staff', 'person_name_sort'],
  ] as const)('of %s walks %s', async (register, index) => {
    const plan = await planOf(register);
    expect(plan[0]).toMatch(new RegExp(`^SCAN \\w+ USING (COVERING )?INDEX ${index}$`));
    expect(plan).not.toContain('USE TEMP B-TREE FOR ORDER BY');
  });

  it('of a register with few rows looks at these alone', async () => {
    expect((await planOf('technical-inspection')).join('\n')).toContain('INDEX service_kind');
  });
});

describe('dossiers are found along their indexes', () => {
  it.each([
    ['select id from dossier where book_year = 2026 and book_number = 3', 'dossier_number'],
    ["select id from dossier where organization_id = 'x'", 'dossier_owner'],
    ["select id from dossier_event where dossier_id in ('x', 'y')", 'dossier_event_owner'],
    ["select id from dossier_paper where dossier_id = 'x'", 'dossier_paper_owner'],
  ])('%s', (text, index) => {
    const steps = reader.bare.prepare(`explain query plan ${text}`).all() as { detail: string }[];
    expect(steps[0]?.detail).toContain(`USING INDEX ${index}`);
  });
});
