// Round yearly reports: pasted lists, the reminder round, the desk, the practice register, the workbook.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReportView } from '../../preload/contract/reports.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const trainer = (name: string, more: object = {}) =>
  register.add('training', {
    name,
    number: `${name}/GCN`,
    issuedOn: '2024-06-01',
    expiresOn: '2029-05-31',
    traineeGroups: 'G1,G2',
    ...more,
  });
const list = (view: ReportView & { limit?: number; offset?: number } = {}) => register.api.reports.list({ year: 2025, ...view });
const receive = (services: string[], on = '2026-01-05', more: object = {}) =>
  register.api.reports.receive({ year: 2025, services, on, ...more });

describe('a pasted list', () => {
  it('finds units by tax code and by name, and says what it did not find', async () => {
    const a = await trainer('Trung tâm An Toàn', { taxCode: '6000233488' });
    const b = await trainer('Công ty Bến Nước', { taxCode: '6000181156' });
    await register.add('monitoring', { name: 'Trung tâm An Toàn', taxCode: '6000233488', number: '1', issuedOn: '2024-01-01' });
    const text = '1\tTrung Tâm an toan\t6000233488\r\ncong ty ben nuoc\n\nBến Nước\nKhông có ai\n';
    const { lines } = await register.api.reports.match({ year: 2025, text });
    expect(lines.map((one) => [one.line, one.found, one.rows.length])).toEqual([
      [1, 'several', 2],
      [2, 'one', 1],
      [4, 'near', 1],
      [5, 'none', 0],
    ]);
    expect(lines[1]?.rows[0]?.service).toBe(b);
    const only = await register.api.reports.match({ year: 2025, kind: 'training', text });
    expect([only.lines[0]?.found, only.lines[0]?.rows[0]?.service]).toEqual(['one', a]);
  });
});

describe('a reminder', () => {
  it('by telephone is counted from its day, undone in one step, and refused where nothing is missing', async () => {
    const [a, b] = [await trainer('An Toàn'), await trainer('Bến Nước')];
    await receive([b]);
    expect(await register.api.reports.remind({ year: 2025, services: [a, b], on: '2026-01-12' })).toEqual({ reminded: 1 });
    await register.api.reports.remind({ year: 2025, services: [a], on: '2026-02-12' });
    const told = async (asOf: string | null = null) => {
      const row = (await list({ asOf, search: 'an toan' })).rows[0];
      return [row?.reminded, row?.remindedOn];
    };
    expect([await told(), await told('2026-01-12'), await told('2026-01-11')]).toEqual([
      [2, '2026-02-12'],
      [1, '2026-01-12'],
      [0, null],
    ]);
    await register.undo();
    expect(await told()).toEqual([1, '2026-01-12']);
    expect((await refusal(register.api.reports.remind({ year: 2025, services: [b], on: '2026-01-12' }))).message).toBe(
      'Các đơn vị đã chọn đều đã nộp báo cáo năm 2025, không cần nhắc.',
    );
    expect((await refusal(register.api.reports.remind({ year: 2025, services: [a], on: '2026-11-24' }))).fields).toEqual({
      on: 'Ngày nhắc 24/11/2026 ở sau hôm nay.',
    });
  });
  it('by letter counts once its document is issued, on the day of issue', async () => {
    const id = await trainer('An Toàn');
    const { templates } = await register.api.documents.templates({});
    const ask = { register: 'training' as const, ids: [id], series: 'CV', symbol: 'SNV', on: '2026-11-23' };
    const made = await register.api.documents.letters({
      ...ask,
      template: templates.find((one) => one.registers.includes('training'))!.id,
    });
    await register.api.reports.remind({ year: 2025, services: [id], on: '2026-11-23', documents: made.ids });
    const count = async () => (await list()).rows[0]?.reminded;
    expect(await count()).toBe(0);
    await register.api.documents.issue({ documents: [{ id: made.ids[0]!, version: 1 }], on: '2026-11-23' });
    expect(await count()).toBe(1);
    const [year] = (await register.api.reports.ofService({ service: id })).years.filter((one) => one.year === 2025);
    expect(year?.reminders).toEqual([{ on: '2026-11-23', number: '01/SNV' }]);
  });
});

describe('the desk', () => {
  const matters = async (asOf: string | null = null) =>
    (await register.api.desk.show({ asOf })).queue.filter((one) => one.topic === 'report').map((one) => [one.key, one.count, one.opens]);
  it('presses for reports that are missing, reminds of the year that ends, and opens exactly these rows', async () => {
    const ids = [await trainer('An Toàn'), await trainer('Bến Nước')];
    await register.add('monitoring', { name: 'Quan trắc G', number: '2', issuedOn: '2026-01-05' });
    await receive(ids.slice(0, 1));
    const late = ['report:training:2025', 1, { path: '/bao-cao?nam=2025&loai=training&xem=missing' }];
    expect(await matters()).toEqual([late]);
    expect(await matters('2026-11-30')).toEqual([late]);
    expect(await matters('2026-12-01')).toEqual([
      late,
      ['report:monitoring:2026', 1, { path: '/bao-cao?nam=2026&loai=monitoring&xem=missing' }],
      ['report:training:2026', 2, { path: '/bao-cao?nam=2026&loai=training&xem=missing' }],
    ]);
    expect((await list({ kind: 'training', view: 'missing' })).matching).toBe(1);
    await receive(ids.slice(1));
    expect(await matters()).toEqual([]);
  });
});

describe('the practice register', () => {
  let practice: Register;
  beforeAll(async () => {
    practice = await newRegister({ practice: 'yes', file: path.join(mkdtempSync(path.join(tmpdir(), 'so-bao-cao-')), 'practice.sodb') });
  }, 60_000);
  afterAll(() => practice.close());

  it('has every state, figures that count their rows, and lists that page and sort', async () => {
    const { reports } = practice.api;
    const { figures, rows } = await reports.list({ year: 2025, view: 'all', limit: 1000 });
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(['in-time', 'late', 'overdue', 'never', 'not-owed']));
    for (const { kind, ...counts } of figures)
      for (const view of ['owed', 'received', 'late', 'missing', 'never'] as const)
        expect([kind, view, (await reports.list({ year: 2025, kind, view, limit: 0 })).matching]).toEqual([kind, view, counts[view]]);
    const worst = await reports.list({
      year: 2025,
      view: 'owed',
      sort: [{ column: 'state', direction: 'ascending' }],
      limit: 3,
      offset: 2,
    });
    expect(worst.rows.map((row) => row.state)).toEqual(['never', 'never', 'never']);
    const { ids } = await reports.ids({ year: 2025, view: 'owed', sort: [{ column: 'state', direction: 'ascending' }] });
    expect(ids.slice(2, 5)).toEqual(worst.rows.map((row) => row.service));
    expect((await reports.list({ year: 2025, view: 'owed', limit: 1000 })).rows.some((row) => row.reminded > 1)).toBe(true);
  });
});

describe('the workbook', () => {
  it('has the rows as they are seen', async () => {
    const ids = [await trainer('An Toàn'), await trainer('Bến Nước'), await trainer('Cao Su')];
    await receive([ids[0]!]);
    const seen = await register.api.reports.export({ year: 2025, view: 'missing' });
    expect([seen.rows, seen.name]).toEqual([2, 'Các tổ chức chưa nộp báo cáo năm 2025 23-11-2026.xlsx']);
    expect((await register.api.reports.export({ year: 2025, view: 'owed', ids: ids.slice(0, 1) })).rows).toBe(1);
    const { sheets } = await register.api.excel.open({ file: seen.token });
    expect(sheets.map((one) => one.name)).toEqual(['Báo cáo năm 2025']);
  });
});
