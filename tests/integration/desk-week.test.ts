// The week beside the queue: planned visits, visits outside a plan, meetings, from Monday to Sunday.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newPlan, plannedUnits } from '../support/inspection-plans.ts';
import { meetingHands } from '../support/meetings.ts';
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

  it('holds the meetings of the council by their hour, and none that was called off', async () => {
    const { council, meeting } = meetingHands(() => register);
    await council();
    const late = await meeting({ title: 'Họp Hội đồng kỳ cuối năm', on: '2026-11-26', starts: '14:00' });
    const early = await meeting({ title: 'Đối thoại năm 2026', on: '2026-11-26', starts: '08:00', ends: '10:00' });
    const off = await meeting({ title: 'Họp bất thường', on: '2026-11-27', starts: '08:00', ends: '09:00' });
    await register.api.meetings.cancelMeeting({ id: off, on: '2026-11-23', reason: 'Dời sang tháng sau' });
    expect((await weekOn('2026-11-23')).entries.map(({ at, title, path }) => [at, title, path])).toEqual([
      ['08:00', 'Đối thoại năm 2026', `/hoi-dong/hop/${early}`],
      ['14:00', 'Họp Hội đồng kỳ cuối năm', `/hoi-dong/hop/${late}`],
    ]);
  });

  it('is one week across the new year', async () => {
    expect(await weekOn('2027-01-02')).toEqual({ from: '2026-12-28', to: '2027-01-03', entries: [] });
  });
});
