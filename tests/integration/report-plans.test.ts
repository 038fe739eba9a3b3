// Yearly reports of a large register: each question is one statement over an index, whatever the number of services.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, openForReading } from '../../db/open.ts';
import { createCore } from '../../main/core.ts';
import { reportBook, reportRules } from '../../main/rows/report-book.ts';

const today = '2026-11-23';
const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
const file = join(folder, 'practice.sodb');
let reader: Connection;

beforeAll(async () => {
  const core = await createCore({ file, today, user: 'Lan', role: 'administrator', practice: 'yes' });
  await core.close();
  reader = openForReading(file);
}, 60_000);
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The statements of a reading with the steps that SQLite takes for each. */
const plansOf = async (read: () => Promise<unknown>): Promise<{ text: string; plan: string }[]> => {
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
  await read();
  bare.prepare = prepare as typeof bare.prepare;
  return asked.map(({ text, values }) => ({
    text,
    plan: (prepare(`explain query plan ${text}`).all(...values) as { detail: string }[]).map((step) => step.detail).join('\n'),
  }));
};

describe('the book of a year', () => {
  it('asks five questions, never one a row, each along its index', async () => {
    const rules = await reportRules(reader.db);
    const plans = await plansOf(async () => {
      expect((await reportBook(reader.db, 2025, today, rules)).length).toBeGreaterThan(250);
    });
    expect(plans.length).toBe(5);
    const [services, standings, receipts, ever, reminders] = plans.map((one) => one.plan);
    expect(services).toMatch(/SEARCH organization USING INDEX sqlite_autoindex_organization_1/);
    // Nearly every period is one of a whole service: one pass, no index pays.
    expect(standings).toContain('SCAN standing_period');
    expect(receipts).toContain('SEARCH provider_report USING INDEX provider_report_year (year=?)');
    expect(ever).toContain('USING COVERING INDEX provider_report_owner');
    expect(reminders).toContain('USING INDEX report_reminder_year (year=?)');
  });
  it('of one service looks at this one alone', async () => {
    const rules = await reportRules(reader.db);
    const service = (await reportBook(reader.db, 2025, today, rules))[0]!.service.id;
    const [one, life] = await plansOf(() => reportBook(reader.db, 2025, today, rules, service));
    expect(one?.plan).toContain('SEARCH service USING INDEX sqlite_autoindex_service_1 (id=?)');
    expect(life?.plan).toContain('(service_id=? AND line=?');
  });
});
