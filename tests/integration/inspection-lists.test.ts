// The lists of visits and of findings through the core: filtered by their chips, as of a day, and taken to Excel as they are seen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../main/office/workbook.ts';
import { newRegister, type Register } from '../support/register.ts';
import { visitHands } from '../support/visits.ts';

let register: Register;
const { site, visit, happen, finding, step, proof } = visitHands(() => register);
const ids: Record<string, string> = {};

/** Two visits of one site, the second of which finds the same item again, and one that is only planned. */
beforeEach(async () => {
  register = await newRegister();
  ids.site = await site('Công trường cầu Ea Kao');
  ids.first = await visit({ subject: ids.site, kind: 'DN', decisionOn: '2025-03-03', decisionNumber: '3/QĐ-SNV' });
  await happen(ids.first, 'announced', '2025-03-10');
  const item = async (id: string, position: number) =>
    (await register.api.inspections.visit({ id })).checklist.items.find((one) => one.position === position)!.id;
  ids.old = await finding(ids.first, { item: await item(ids.first, 9), what: 'Thiếu mũ', dueOn: '2025-04-10' });
  await proof(ids.first, ids.old);
  await step(ids.old, 'proof', '2025-04-09');
  await step(ids.old, 'closed', '2025-04-20');
  ids.second = await visit({ subject: ids.site, kind: 'DN', decisionOn: '2026-10-01', agency: 'UBND xã Ea Kao', planRow: 'row' });
  await happen(ids.second, 'announced', '2026-10-05');
  ids.new = await finding(ids.second, { item: await item(ids.second, 9), what: 'Lại thiếu mũ', dueOn: '2026-11-20', owner: 'Y Lâm Niê' });
  ids.other = await finding(ids.second, { what: 'Chưa có nội quy', dueOn: '2026-12-20' });
  ids.planned = await visit({ subject: await site('Làng gốm Yang Tao'), kind: 'DN', plannedOn: '2026-12-01', decisionOn: null });
});
afterEach(() => register.close());

const set = (column: string, ...values: string[]) => ({ kind: 'set' as const, column, values });
const visits = async (input: Parameters<Register['api']['inspections']['visits']>[0] = {}) => {
  const { rows, matching, total } = await register.api.inspections.visits(input);
  return { ids: rows.map((row) => Object.keys(ids).find((key) => ids[key] === row.id)), matching, total };
};
const findings = async (input: Parameters<Register['api']['inspections']['findings']>[0] = {}) =>
  (await register.api.inspections.findings(input)).rows.map((row) => row.what);

describe('the list of visits', () => {
  it('is found without accents, the newest first, and counts what it shows of all', async () => {
    expect(await visits()).toEqual({ ids: ['planned', 'second', 'first'], matching: 3, total: 3 });
    expect(await visits({ search: 'cau ea kao' })).toEqual({ ids: ['second', 'first'], matching: 2, total: 3 });
    expect((await visits({ search: '3/qd' })).ids).toEqual(['first']);
    expect((await visits({ limit: 1, offset: 1 })).ids).toEqual(['second']);
  });
  it('obeys each chip', async () => {
    expect((await visits({ filters: [set('remedy', 'late')] })).ids).toEqual(['second']);
    expect((await visits({ filters: [set('remedy', 'closed', 'none')] })).ids).toEqual(['planned', 'first']);
    expect((await visits({ filters: [set('agency', 'UBND xã Ea Kao')] })).ids).toEqual(['second']);
    expect((await visits({ filters: [set('planned', 'no')] })).ids).toEqual(['planned', 'first']);
    expect((await visits({ filters: [set('owner', ids.site!), set('leader', 'Trần Thu Hằng')] })).ids).toEqual(['second', 'first']);
    const year = { kind: 'date' as const, column: 'announcedOn', from: '2025-01-01', to: '2025-12-31' };
    expect((await visits({ filters: [year] })).ids).toEqual(['first']);
    expect((await visits({ filters: [{ kind: 'empty', column: 'announcedOn', empty: 'yes' }] })).ids).toEqual(['planned']);
    expect((await visits({ states: ['planned'] })).ids).toEqual(['planned']);
  });
  it('knows nothing that the day did not know', async () => {
    expect((await visits({ asOf: '2026-10-04', states: ['running', 'overdue'] })).ids).toEqual(['first']);
    const { rows } = await register.api.inspections.visits({ asOf: '2025-04-09' });
    expect(rows.find((row) => row.id === ids.first)?.open).toBe(1);
  });
  it('is put in order by its columns', async () => {
    const by = async (column: string) => (await visits({ sort: [{ column, direction: 'ascending' }] })).ids;
    expect(await by('name')).toEqual(['second', 'first', 'planned']);
    expect(await by('day')).toEqual(['first', 'second', 'planned']);
    expect((await visits({ sort: [{ column: 'open', direction: 'descending' }] })).ids[0]).toBe('second');
  });
});

describe('the list of findings', () => {
  it('has the late ones first, and says what was found again', async () => {
    expect(await findings()).toEqual(['Lại thiếu mũ', 'Chưa có nội quy', 'Thiếu mũ']);
    expect(await findings({ filters: [set('again', 'yes')] })).toEqual(['Lại thiếu mũ']);
    expect(await findings({ states: ['closed'] })).toEqual(['Thiếu mũ']);
    expect(await findings({ search: 'noi quy' })).toEqual(['Chưa có nội quy']);
  });
  it('counts the day of the proof against the deadline, not that of its confirmation', async () => {
    expect(await findings({ filters: [set('timing', 'in-time')] })).toEqual(['Thiếu mũ']);
    expect(await findings({ filters: [set('timing', 'overdue')] })).toEqual(['Lại thiếu mũ']);
    expect(await findings({ filters: [set('timing', 'waiting')] })).toEqual(['Chưa có nội quy']);
    expect(await findings({ filters: [set('timing', 'waiting')], asOf: '2025-04-19' })).toEqual(['Thiếu mũ']);
  });
});

it('follows what was written since, in the lists and in the turn of whom to visit', async () => {
  const row = await register.add('enterprise', { name: 'Công ty Đá Ea Păl', taxCode: '6000777002', sectorCode: '0810', headcount: 20 });
  const due = async () => (await register.api.inspections.due({ kinds: ['enterprise'], view: 'all' })).rows[0]!;
  const before = await due();
  await register.change('enterprise', row, { name: 'Công ty Đá Cư M’gar', headcount: 900 });
  const after = await due();
  expect([after.name, after.score > before.score]).toEqual(['Công ty Đá Cư M’gar', true]);
  const { organizationId } = await register.api.registers.get({ register: 'enterprise', id: row });
  const held = await visit({ organization: organizationId, kind: 'DN' });
  await happen(held, 'announced', '2026-11-09');
  expect([(await due()).last, (await due()).state]).toEqual(['2026-11-09', 'later']);
  await register.change('enterprise', row, { name: 'Công ty Đá Krông Pắc' });
  expect((await register.api.inspections.visits({ search: 'krong pac' })).rows.map((one) => one.id)).toEqual([held]);
  await register.undo();
  expect((await register.api.inspections.visits({ search: 'krong pac' })).matching).toBe(0);
});

it('goes to Excel exactly as it is seen, and the history says so', async () => {
  const cellsOf = async (token: string) => {
    const { sheets } = await readWorkbook(register.core.files.resolve(token).path);
    return Array.from(sheets[0]!.rows, (row) => Array.from(row ?? [], (cell) => cell?.text ?? ''));
  };
  const late = await register.api.inspections.exportVisits({ filters: [set('remedy', 'late')] });
  expect([late.rows, late.name]).toEqual([1, 'Cuộc kiểm tra 23-11-2026.xlsx']);
  const seen = await cellsOf(late.token);
  expect(seen.find((row) => row.includes('Công trường cầu Ea Kao'))).toEqual(expect.arrayContaining(['UBND xã Ea Kao', 'Trần Thu Hằng']));
  expect(seen.flat()).not.toContain('Làng gốm Yang Tao');
  const closed = await register.api.inspections.exportFindings({ states: ['closed'] });
  expect((await cellsOf(closed.token)).find((row) => row.includes('Thiếu mũ'))).toContain('Khắc phục đúng hạn');
  const { entries } = await register.api.history.entries({ limit: 2 });
  expect(entries.map((one) => one.label)).toEqual(['Xuất 1 tồn tại ra Excel', 'Xuất 1 cuộc kiểm tra ra Excel']);
});
