// The year of inspections through the core: each number counts exactly the rows that it opens, and knows nothing that its day did not know.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../main/office/workbook.ts';
import { newPlan, plannedUnits } from '../support/inspection-plans.ts';
import { newRegister, type Register } from '../support/register.ts';
import { visitHands } from '../support/visits.ts';

let register: Register;
let plan: string;
const { organizationOf, visit, happen, answerAll, finding, step, proof } = visitHands(() => register);

const place = async (name: string, from: string) => {
  const row = (await register.api.inspections.plan({ id: plan })).lines.find((one) => one.name === name)!;
  await register.api.inspections.place({ id: row.id, version: row.version, from, to: from, reason: 'Có phản ánh' });
  return row.id;
};

/** A plan of three, one of them visited a quarter late and again without a plan; both visits found the same item. */
beforeEach(async () => {
  register = await newRegister();
  const { training, firm, branch } = await plannedUnits(register);
  plan = await newPlan(register);
  await register.api.inspections.pick({ plan, subjects: [training, firm, branch] });
  const planRow = await place('Trung tâm Huấn luyện Ea Kao', '2026-02-10');
  await place('Công ty Đá Ea Păl', '2026-05-12');
  const organization = await organizationOf('training', training.id);
  const held = async (on: string, more: { planRow?: string } = {}) => {
    const id = await visit({ organization, decisionOn: on, ...more });
    await happen(id, 'announced', on);
    return id;
  };
  const first = await held('2026-04-06', { planRow });
  const { items } = (await register.api.inspections.visit({ id: first })).checklist;
  const item = items[4]!.id;
  await answerAll(first, [5]);
  const fault = await finding(first, { item, dueOn: '2026-05-20' });
  await happen(first, 'minutes-signed', '2026-04-09');
  await happen(first, 'closed', '2026-04-16');
  await proof(first, fault);
  await step(fault, 'proof', '2026-05-25');
  await step(fault, 'closed', '2026-05-26');
  const second = await held('2026-10-05');
  await finding(second, { item, dueOn: '2026-11-01' });
});
afterEach(() => register.close());

describe('the year of inspections', () => {
  it('sets the plan against what was held, quarter by quarter', async () => {
    const { quarters, unplaced, plan: whole, draft, years } = await register.api.inspections.year({});
    expect(quarters.map((one) => [one.planned, one.done, one.held, one.outside])).toEqual([
      [1, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 1],
    ]);
    expect([unplaced, whole, draft, years]).toEqual([1, plan, 'yes', [2026]]);
  });
  it('tells findings by kind and item, who offends again, and how long until closure', async () => {
    const page = await register.api.inspections.year({});
    expect(page.kinds[0]).toEqual({ kind: 'HL', visits: 2, findings: 2, open: 1, late: 1 });
    expect(page.items).toMatchObject([{ kind: 'HL', visits: 2, findings: 2, open: 1, again: 1 }]);
    expect(page.repeats).toMatchObject([{ name: 'Trung tâm Huấn luyện Ea Kao', taxCode: '6000777001', visits: 2, findings: 2 }]);
    expect(page.repeats[0]?.again).toHaveLength(1);
    expect([page.closing.visits?.median, page.closing.findings?.median]).toEqual([10, 50]);
    expect(page.remedies.map((one) => one.n)).toEqual([0, 1, 0, 1]);
  });
  it('counts exactly the rows that its numbers open', async () => {
    const { items, quarters, closing, repeats } = await register.api.inspections.year({});
    const set = (column: string, value: string) => ({ kind: 'set' as const, column, values: [value] });
    const found = async (...filters: Parameters<Register['api']['inspections']['findings']>[0]['filters'] & object) =>
      (await register.api.inspections.findings({ filters })).matching;
    const visits = async (...filters: Parameters<Register['api']['inspections']['visits']>[0]['filters'] & object) =>
      (await register.api.inspections.visits({ filters })).matching;
    expect(await found(set('item', items[0]!.id!))).toBe(items[0]!.findings);
    expect(await found(set('again', 'yes'))).toBe(items[0]!.again);
    expect(await visits(set('owner', repeats[0]!.owner))).toBe(repeats[0]!.visits);
    const quarter = { kind: 'date' as const, column: 'announcedOn', from: '2026-10-01', to: '2026-12-31' };
    expect(await visits(quarter, set('planned', 'no'))).toBe(quarters[3]!.outside);
    const { from, to, visits: closed, findings: remedied } = closing.steps[0]!;
    expect([closed, remedied]).toEqual([1, 0]);
    expect(await visits({ kind: 'number', column: 'closingDays', from, to })).toBe(closed);
    expect(await found({ kind: 'number', column: 'remedyDays', from: 31, to: 60 })).toBe(closing.steps[3]!.findings);
  });
  it('knows nothing that its day did not know', async () => {
    const then = await register.api.inspections.year({ asOf: '2026-04-15' });
    expect(then.quarters.map((one) => one.held)).toEqual([0, 1, 0, 0]);
    expect([then.closing.visits, then.repeats]).toEqual([null, []]);
    expect(then.remedies).toContainEqual({ timing: 'waiting', n: 1 });
    expect((await register.api.inspections.year({ asOf: '2026-04-05' })).kinds[0]?.visits).toBe(0);
    expect((await register.api.inspections.year({ year: 2025 })).quarters.every((one) => one.held === 0)).toBe(true);
  });
  it('counts a plan as it stood on the day: an amendment decided later had not yet taken its row', async () => {
    const page = await register.api.inspections.plan({ id: plan });
    await register.api.inspections.approve({ id: plan, version: page.version, decisionNumber: '118/QĐ-UBND', decidedOn: '2026-01-15' });
    const row = (await register.api.inspections.plan({ id: plan })).lines.find((one) => one.name === 'Công ty Đá Ea Păl')!;
    await register.api.inspections.amend({
      plan,
      decisionNumber: '30/QĐ-UBND',
      decidedOn: '2026-05-20',
      why: 'Đơn vị ngừng việc',
      changes: [{ do: 'drop', row: row.id, version: row.version }],
    });
    const planned = async (asOf: string | null) => {
      const { quarters, plan: whole } = await register.api.inspections.year({ asOf });
      return [quarters[1]?.planned, whole];
    };
    expect(await planned(null)).toEqual([0, plan]);
    expect(await planned('2026-05-19')).toEqual([1, null]);
  });
  it('goes to Excel, a sheet for each of its tables', async () => {
    const { token, name } = await register.api.inspections.exportYear({});
    const { sheets } = await readWorkbook(register.core.files.resolve(token).path);
    expect([name, sheets.map((sheet) => sheet.name)]).toEqual([
      'Kiểm tra năm 2026 23-11-2026.xlsx',
      ['Tiến độ', 'Theo bảng kiểm', 'Theo mục', 'Tái phạm', 'Thời gian', 'Khắc phục'],
    ]);
    const cells = sheets.map((sheet) => Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => cell?.number ?? cell?.text ?? '')));
    expect(cells[0]?.find((row) => row[0] === 'Quý 1')?.slice(0, 6)).toEqual(['Quý 1', 1, 1, 0, 0, 0]);
    expect(cells[3]?.some((row) => row.includes('Trung tâm Huấn luyện Ea Kao'))).toBe(true);
  });
});
