// The week beside the queue: planned visits, visits outside a plan, meetings, from Monday to Sunday.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newPlan, plannedUnits } from '../support/inspection-plans.ts';
import { newRegister, type Register } from '../support/register.ts';
import { visitHands } from '../support/visits.ts';

describe('this week', () => {
  let register: Register;
  beforeEach(async () => void (register = await newRegister()));
  afterEach(() => register.close());
  const hands = visitHands(() => register);
  const weekOn = async (asOf: string) => (await register.api.desk.show({ asOf })).week;

  it('runs from Monday to Sunday and holds planned visits and those outside a plan, by day', async () => {
    const { firm } = await plannedUnits(register);
    const plan = await newPlan(register);
    await register.api.inspections.pick({ plan, subjects: [firm] });
    const row = (await register.api.inspections.plan({ id: plan })).lines[0]!;
    await register.api.inspections.place({ id: row.id, version: row.version, from: '2026-11-29', to: '2026-11-29' });
    const subject = await hands.site();
    const early = await hands.visit({ subject, kind: 'DN', ground: 'signs', plannedOn: '2026-11-23' });
    await hands.visit({ subject, kind: 'DN', ground: 'signs', decisionNumber: '16/QĐ-SNV', plannedOn: '2026-11-30' });
    const { from, to, entries } = await weekOn('2026-11-25');
    expect([from, to]).toEqual(['2026-11-23', '2026-11-29']);
    expect(entries.map(({ on, title, path: opens }) => [on, title, opens])).toEqual([
      ['2026-11-23', 'Kiểm tra Công trường cầu Ea Kao', `/kiem-tra/cuoc/${early}`],
      ['2026-11-29', 'Kiểm tra Công ty Đá Ea Păl', '/kiem-tra'],
    ]);
    const made = await hands.visit({ subject, kind: 'DN', planRow: row.id, plannedOn: '2026-11-29' });
    expect((await weekOn('2026-11-29')).entries.at(-1)?.path).toBe(`/kiem-tra/cuoc/${made}`);
  });

  it('is one week across the new year', async () => {
    expect(await weekOn('2027-01-02')).toEqual({ from: '2026-12-28', to: '2027-01-03', entries: [] });
  });
});
