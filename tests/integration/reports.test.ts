// Yearly reports through the core: who owes, what came, early, late and twice, what a record tells, undo.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
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
const names = async (view: ReportView = {}) => (await list(view)).rows.map((row) => row.name);
const stateOf = async (service: string, asOf: string | null = null, year = 2025) => {
  const row = (await list({ view: 'all', asOf, year })).rows.find((one) => one.service === service);
  return [row?.state, row?.days];
};
const receive = (services: string[], on = '2026-01-05', more: object = {}) =>
  register.api.reports.receive({ year: 2025, services, on, ...more });

describe('who owes the report of a year', () => {
  it('is every service in standing on a day of it, self-training employers too, health facilities not', async () => {
    const valid = await trainer('An Toàn');
    await trainer('Bến Nước', { issuedOn: '2018-01-01', expiresOn: '2024-12-31' });
    await trainer('Cao Su', { issuedOn: '2018-01-01', expiresOn: '2025-01-01' });
    await trainer('Đắk Tự', { serviceKind: 'self-training' });
    await register.add('technical-inspection', {
      name: 'Kiểm định E',
      number: '1',
      issuedOn: '2025-12-31',
      expiresOn: '2030-12-30',
      scope: 'N1',
    });
    await register.add('monitoring', { name: 'Quan trắc G', number: '2', issuedOn: '2026-01-01' });
    await register.add('health-exam', { name: 'Bệnh viện', examKind: 'PERIODIC', number: '5', issuedOn: '2024-02-01' });
    expect(await names()).toEqual(['An Toàn', 'Cao Su', 'Đắk Tự', 'Kiểm định E']);
    expect(await names({ view: 'not-owed' })).toEqual(['Bến Nước', 'Quan trắc G']);
    expect((await list()).figures.map((one) => [one.kind, one.owed, one.due])).toEqual([
      ['training', 3, '2025-12-31'],
      ['technical-inspection', 1, '2025-12-31'],
      ['monitoring', 0, '2025-12-31'],
    ]);
    expect(await list({ kind: 'training', search: 'dak tu' })).toMatchObject({ matching: 1, total: 3, rows: [{ self: 'yes' }] });
    expect(await stateOf(valid, '2025-12-31')).toEqual(['not-due', 0]);
    expect(await stateOf(valid, '2026-01-01')).toEqual(['never', 1]);
  });
  it('opens on the year whose reports come in', async () => {
    expect(await register.api.reports.list({})).toMatchObject({ year: 2025, day: '2026-11-23' });
    expect((await register.api.reports.list({ asOf: '2026-12-01' })).year).toBe(2026);
  });
  it('follows a paper that is revoked, and the day of the rule', async () => {
    const id = await trainer('An Toàn');
    const { papers } = await register.api.registers.get({ register: 'training', id });
    await register.api.licensing.record({
      register: 'training',
      id,
      paper: papers[0]!.id,
      event: { id: uuidv7(), kind: 'revoked', on: '2025-01-01', ground: 'FORGED_DOSSIER' },
    });
    expect(await stateOf(id)).toEqual(['not-owed', 0]);
    expect(await stateOf(id, null, 2024)).toEqual(['never', 692]);
    await register.undo();
    expect(await stateOf(id)).toEqual(['never', 327]);
    const rule = (await register.api.rules.list({})).topics
      .flatMap((topic) => topic.rules)
      .find((one) => one.code === 'report.training.y')!;
    const change = { mode: 'from' as const, effectiveFrom: '2025-06-01', source: 'Công văn của Sở' };
    await register.api.rules.save({ ...change, id: uuidv7(), code: rule.code, value: '15/01', version: rule.version });
    expect((await list()).figures[0]?.due).toBe('2026-01-15');
    expect((await list({ year: 2024 })).figures[0]?.due).toBe('2024-12-31');
  });
});

describe('a receipt', () => {
  it('is in time up to the last day, late after it, and taken back in one step', async () => {
    const [a, b] = [await trainer('An Toàn'), await trainer('Bến Nước')];
    expect(await receive([a], '2025-12-31')).toEqual({ received: 1, corrected: 0, skipped: 0, warnings: [] });
    await receive([b], '2026-01-01');
    expect([await stateOf(a), await stateOf(b)]).toEqual([
      ['in-time', 0],
      ['late', 1],
    ]);
    expect((await list()).figures[0]).toMatchObject({ owed: 2, received: 2, late: 1, missing: 0, never: 0 });
    await register.undo();
    expect(await stateOf(b)).toEqual(['never', 327]);
    await register.redo();
    expect(await names({ view: 'late' })).toEqual(['Bến Nước']);
    await register.api.reports.withdraw({ year: 2025, services: [a] });
    expect(await stateOf(a)).toEqual(['never', 327]);
    expect((await refusal(register.api.reports.withdraw({ year: 2025, services: [a] }))).message).toBe(
      'Chưa ghi nhận báo cáo năm 2025 nào để bỏ.',
    );
    await register.undo();
    expect(await stateOf(a)).toEqual(['in-time', 0]);
  });
  it('of an earlier year turns "never" into "not this year"', async () => {
    const id = await trainer('An Toàn');
    await register.api.reports.receive({ year: 2024, services: [id], on: '2024-12-20' });
    expect(await stateOf(id)).toEqual(['overdue', 327]);
    expect(await stateOf(id, '2024-12-19', 2024)).toEqual(['not-due', 12]);
  });
  it('of many units is one step', async () => {
    const ids = [await trainer('An Toàn'), await trainer('Bến Nước'), await trainer('Cao Su')];
    expect(await receive(ids)).toMatchObject({ received: 3 });
    expect((await register.api.history.state({})).undo?.label).toBe('Ghi nhận báo cáo năm 2025 của 3 đơn vị');
    await register.undo();
    expect(await names({ view: 'received' })).toEqual([]);
  });
  it('on a day to come, or before its year began, is refused beside the day', async () => {
    const id = await trainer('An Toàn');
    expect((await refusal(receive([id], '2026-11-24'))).fields).toEqual({ on: 'Ngày nhận 24/11/2026 ở sau hôm nay.' });
    expect((await refusal(receive([id], '2024-12-31'))).fields).toEqual({ on: 'Báo cáo năm 2025 không thể nhận trước ngày 01/01/2025.' });
    expect((await receive([id], '2026-11-23')).received).toBe(1);
  });
  it('before its December is told to be early, and kept', async () => {
    const [a, b] = [await trainer('An Toàn'), await trainer('Bến Nước')];
    expect((await receive([a], '2025-11-30')).warnings).toEqual(['Ngày nhận 30/11/2025 còn sớm: năm 2025 chưa hết.']);
    expect((await receive([b], '2025-12-01')).warnings).toEqual([]);
    expect(await stateOf(a)).toEqual(['in-time', 0]);
  });
  it('of whoever owes nothing is kept with the reason why it was not needed', async () => {
    const id = await trainer('Bến Nước', { issuedOn: '2018-01-01', expiresOn: '2024-12-31' });
    expect((await receive([id])).warnings).toEqual([
      'Bến Nước không phải nộp. Không có ngày nào của năm 2025 đơn vị còn được hoạt động (hết hạn).',
    ]);
    expect((await list({ view: 'not-owed' })).rows[0]?.receivedOn).toBe('2026-01-05');
  });
  it('twice for a year is refused, and offered as a correction', async () => {
    const [a, b] = [await trainer('An Toàn'), await trainer('Bến Nước')];
    await receive([a]);
    const twice = await refusal(receive([a, b], '2025-12-20'));
    expect([twice.message, twice.ref]).toEqual(['An Toàn đã nộp báo cáo năm 2025 ngày 05/01/2026.', { already: [a] }]);
    expect(await receive([a, b], '2025-12-20', { again: 'skip' })).toMatchObject({ received: 1, skipped: 1 });
    expect(await stateOf(a)).toEqual(['late', 5]);
    expect(await receive([a], '2025-12-20', { again: 'correct', documentNumber: '12/BC' })).toMatchObject({ corrected: 1, received: 0 });
    expect(await stateOf(a)).toEqual(['in-time', 0]);
    const tables = await register.look((db) => db.selectFrom('provider_report').select(['service_id', 'version']).execute());
    expect(tables.filter((row) => row.service_id === a)).toEqual([{ service_id: a, version: 2 }]);
  });
  it('goes into the trash with its unit and comes back', async () => {
    const id = await trainer('An Toàn');
    await receive([id]);
    await register.api.reports.remind({ year: 2024, services: [id], on: '2026-02-01' });
    await register.api.registers.remove({ register: 'training', ids: [id] });
    expect(await register.look((db) => db.selectFrom('provider_report').select('id').execute())).toEqual([]);
    await register.undo();
    expect(await stateOf(id)).toEqual(['late', 5]);
  });
  it('stands in the history of its unit in words', async () => {
    const id = await trainer('An Toàn');
    await receive([id], '2026-01-05', { documentNumber: '3/BC' });
    await register.api.reports.remind({ year: 2024, services: [id], on: '2026-02-01' });
    const { entries } = await register.api.history.entries({ record: { register: 'training', id } });
    expect(entries.slice(0, 2).map((one) => one.label)).toEqual([
      'Đôn đốc báo cáo năm 2024: An Toàn',
      'Ghi nhận báo cáo năm 2025 của An Toàn',
    ]);
    expect(entries[1]?.changes.map((change) => [change.what, change.after])).toEqual([
      ['Báo cáo năm', '2025'],
      ['Ngày nhận báo cáo', '05/01/2026'],
      ['Số văn bản báo cáo', '3/BC'],
    ]);
  });
  it('needs a unit that is there, and a clerk who may write', async () => {
    expect((await refusal(receive([uuidv7()]))).code).toBe('not-found');
    await register.reopen({ role: 'inspection' });
    expect((await refusal(receive([uuidv7()]))).code).toBe('forbidden');
  });
});

describe('the record of a unit', () => {
  it('tells each year owed with its reasons', async () => {
    const id = await trainer('An Toàn', { issuedOn: '2024-06-01', expiresOn: '2025-12-31' });
    await receive([id], '2026-01-05', { documentNumber: '3/BC' });
    const { years } = await register.api.reports.ofService({ service: id });
    expect(years.map((one) => [one.year, one.state, one.days, one.documentNumber])).toEqual([
      [2026, 'not-owed', 0, null],
      [2025, 'late', 5, '3/BC'],
      [2024, 'overdue', 692, null],
    ]);
    expect(years[0]?.why.facts).toEqual(['Không có ngày nào của năm 2026 đơn vị còn được hoạt động (chưa thông báo).']);
    expect(years[2]?.why.fine).toContain('NĐ 283/2026/NĐ-CP Điều 36');
    expect((await register.api.reports.ofService({ service: id, asOf: '2025-12-31' })).years.map((one) => one.state)).toEqual([
      'not-due',
      'never',
    ]);
    expect((await refusal(register.api.reports.ofService({ service: uuidv7() }))).code).toBe('not-found');
  });
  it('asks for no year before the one from which the office keeps count', async () => {
    const id = await trainer('An Toàn', { issuedOn: '2020-06-01', expiresOn: '2025-05-31' });
    const followed = async () => (await register.api.reports.ofService({ service: id })).years.map((one) => one.year);
    expect(await followed()).toEqual([2026, 2025, 2024]);
    expect((await list()).years).toEqual([2026, 2025, 2024]);
    const rule = (await register.api.rules.list({})).topics
      .flatMap((topic) => topic.rules)
      .find((one) => one.code === 'provider-report.first-year')!;
    const change = { mode: 'from' as const, effectiveFrom: '2026-01-01', source: 'Quyết định của Sở' };
    await register.api.rules.save({ ...change, id: uuidv7(), code: rule.code, value: '2021', version: rule.version });
    expect(await followed()).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
  });
});
