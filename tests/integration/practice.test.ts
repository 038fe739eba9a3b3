// The practice register: alive on its day, the same on every PC, and never the real one.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForReading } from '../../db/open.ts';
import { wholeMap } from '../../db/queries/agencies.ts';
import { type Core, createCore } from '../../main/core.ts';
import { addDays } from '../../main/domain/dates/plain-date.ts';
import { taxCodeFinding } from '../../main/domain/text/tax-code.ts';
import { practiceRounds, type Round } from '../../main/practice/rounds.ts';
import type { Row } from '../../preload/contract/records/record.ts';

const today = '2026-11-23';
const folder = mkdtempSync(join(tmpdir(), 'so-thuc-hanh-'));
const file = join(folder, 'practice.sodb');
let core: Core;

const ask = async <T>(name: string, input: unknown = {}): Promise<T> => {
  const reply = await core.invoke({ name, input });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value as T;
};
const rowsOf = async (register: string): Promise<Row[]> => {
  const rows: Row[] = [];
  for (;;) {
    const part = await ask<{ rows: Row[] }>('registers.list', { register, offset: rows.length, limit: 1000 });
    rows.push(...part.rows);
    if (part.rows.length < 1000) return rows;
  }
};
const open = (at: string, practice?: 'yes') =>
  createCore({ file: at, today, user: 'Người tập', role: 'administrator', practice, checkOutput: 'yes' });
const roundsOn = async (day: string): Promise<Round[]> => {
  const { db, close } = openForReading(file);
  try {
    return practiceRounds(await wholeMap(db), day);
  } finally {
    await close();
  }
};

beforeAll(async () => {
  core = await open(file, 'yes');
});
afterAll(async () => {
  await core.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a new practice register', () => {
  it('has rows in all six registers before the first call', async () => {
    const counts: Record<string, number> = {};
    for (const register of ['training', 'technical-inspection', 'monitoring', 'health-exam', 'osh-staff', 'enterprise'])
      counts[register] = (await ask<{ total: number }>('registers.list', { register, limit: 0 })).total;
    expect(counts).toEqual({
      training: 214,
      'technical-inspection': 60,
      monitoring: 45,
      'health-exam': 92,
      'osh-staff': 1520,
      enterprise: 1204,
    });
  });

  it('has dossiers in every state', async () => {
    const { counts } = await ask<{ counts: { state: string; n: number }[] }>('dossiers.list', { limit: 0 });
    expect(counts.filter((one) => one.n === 0)).toEqual([]);
  });

  it('says that it is practice', async () => {
    expect(await ask('settings.me')).toMatchObject({ practice: 'yes' });
    expect((await ask<{ office: { agency: string } }>('settings.get')).office.agency).toBe('Sở Nội vụ');
  });

  it('offers nobody to take its filling back', async () => {
    expect(await ask('history.state')).toEqual({ undo: null, redo: null, last: null });
  });

  it('keeps the filling in the history of each row', async () => {
    const [first] = await rowsOf('training');
    const { entries } = await ask<{ entries: { label: string }[] }>('history.entries', { record: { register: 'training', id: first!.id } });
    expect(entries.map((entry) => entry.label)).toEqual(['Nạp dữ liệu thực hành']);
  });

  it('is found by Ctrl+K', async () => {
    const { hits } = await ask<{ hits: { title: string }[] }>('search.find', { text: 'huan luyen an toan' });
    expect(hits.length).toBeGreaterThan(5);
  });
});

describe('its days', () => {
  it('show training certificates in force, ending soon and lapsed, and notices since the switch', async () => {
    const rows = await rowsOf('training');
    const certificates = rows.filter((row) => row.paperKind === 'certificate');
    const ending = (row: Row) => String(row.expiresOn ?? '');
    expect(certificates.filter((row) => ending(row) > addDays(today, 90)).length).toBeGreaterThan(40);
    expect(certificates.filter((row) => ending(row) >= today && ending(row) <= addDays(today, 90)).length).toBeGreaterThan(10);
    expect(certificates.filter((row) => ending(row) !== '' && ending(row) < today).length).toBeGreaterThan(20);
    expect(certificates.every((row) => String(row.issuedOn ?? '') < '2026-07-01')).toBe(true);
    const notices = rows.filter((row) => row.paperKind === 'notice');
    expect(notices.length).toBeGreaterThan(20);
    expect(notices.every((row) => String(row.issuedOn) >= '2026-07-01' && String(row.issuedOn) <= today && row.expiresOn === null)).toBe(
      true,
    );
    expect(rows.some((row) => row.number === null)).toBe(true);
  });

  it('keep several papers of one body', async () => {
    const noticed = (await rowsOf('training')).find((row) => row.paperKind === 'notice')!;
    const { papers } = await ask<{ papers: { kind: string; current: string }[] }>('registers.get', {
      register: 'training',
      id: noticed.id,
    });
    expect(papers.map((paper) => paper.kind)).toEqual(['notice', 'certificate']);
  });

  it('show OSH people whose certificates lapsed', async () => {
    const rows = await rowsOf('osh-staff');
    expect(rows.filter((row) => row.certificateExpiresOn !== null && String(row.certificateExpiresOn) < today).length).toBeGreaterThan(150);
    expect(rows.every((row) => row.certificateIssuedOn === null || String(row.certificateIssuedOn) <= today)).toBe(true);
  });

  it('move with the day on which it is filled', async () => {
    const before = await roundsOn('2026-03-02');
    const values = before.filter((round) => round.register === 'training').flatMap((round) => round.rows.map((row) => row.values));
    expect(values.some((row) => row.paperKind === 'notice')).toBe(false);
    expect(values.filter((row) => String(row.expiresOn ?? '') > '2026-03-02').length).toBeGreaterThan(40);
    expect(values.every((row) => String(row.issuedOn ?? '') <= '2026-03-02')).toBe(true);
  });
});

describe('its numbers', () => {
  it('are the same every time', async () => {
    expect(await roundsOn(today)).toEqual(await roundsOn(today));
  });

  it('have right check digits, but for a few typed wrong and a few left out', async () => {
    const codes = (await rowsOf('enterprise')).map((row) => row.taxCode);
    const wrong = codes.filter((code) => code !== null && taxCodeFinding(String(code)) !== null).length;
    expect(wrong).toBeGreaterThan(3);
    expect(wrong).toBeLessThan(60);
    expect(codes.filter((code) => code === null).length).toBeGreaterThan(10);
  });

  it('give a facility several exam kinds', async () => {
    const kinds = Map.groupBy(await rowsOf('health-exam'), (row) => row.taxCode);
    expect([...kinds.values()].filter((rows) => rows.length >= 3).length).toBeGreaterThan(5);
  });
});

describe('practice and real register', () => {
  it('leaves a used practice register as its user left it', async () => {
    const [row] = await rowsOf('monitoring');
    await ask('registers.remove', { register: 'monitoring', ids: [row!.id] });
    await core.close();
    core = await open(file, 'yes');
    expect((await ask<{ total: number }>('registers.list', { register: 'monitoring', limit: 0 })).total).toBe(44);
  });

  it('never opens a real register as practice, and does not touch it', async () => {
    const real = join(folder, 'register.sodb');
    const own = await open(real);
    await own.close();
    const before = statSync(real).mtimeMs;
    await expect(open(real, 'yes')).rejects.toThrow('sổ thật');
    expect(statSync(real).mtimeMs).toBe(before);
    expect(existsSync(join(folder, 'register-ban-sao'))).toBe(false);
  });

  it('never opens a practice register as a real one', async () => {
    await expect(open(file)).rejects.toThrow('sổ thực hành');
  });

  it('puts nothing into a real register', async () => {
    const real = await open(join(folder, 'empty.sodb'));
    const call = { name: 'practice.fill', input: {} };
    expect(await real.invoke(call)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await real.invoke(call, { origin: 'job' })).toMatchObject({ ok: false, error: { code: 'rule' } });
    await real.close();
  });
});
