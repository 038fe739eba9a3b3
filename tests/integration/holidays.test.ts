// The calendar of working days: which days are free or worked, how sure that is, and that deadlines follow it at once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

describe('the calendar of working days', () => {
  const year = (asked: number) => register.api.rules.holidays({ year: asked });
  const days = async (asked: number) =>
    (await year(asked)).days.map(({ on, kind, confidence }) => [on.slice(5), kind, confidence].join(' '));
  const day = (on: string, more: object = {}) => ({
    id: uuidv7(),
    on,
    kind: 'free' as const,
    name: 'Tết Mậu Thân',
    source: 'Thông báo 1/TB',
    confidence: 'F' as const,
    ...more,
  });
  /** The day by which a body must notify whose certificate ends the day before. */
  const dueOf = async (expiresOn: string) => {
    const id = await register.add('training', { name: 'An Bình', taxCode: '6000111222', number: '1', issuedOn: '2022-01-01', expiresOn });
    return (await register.api.licensing.why({ register: 'training', id, asOf: expiresOn })).next!.by;
  };

  it('knows the fixed days surely and the announced ones as to be checked', async () => {
    expect(await days(2027)).toEqual(
      expect.arrayContaining(['01-01 free M', '04-30 free M', '05-01 free M', '09-02 free M', '02-08 free U', '04-16 free U']),
    );
    expect((await days(2026)).filter((one) => one.includes('worked'))).toEqual(['01-10 worked U', '08-22 worked U']);
  });
  it('says which near year has no Tết', async () => {
    expect((await year(2026)).withoutTet).toEqual([]);
    for (const one of (await year(2027)).days.filter(({ on }) => on.startsWith('2027-02')))
      await register.api.rules.removeHoliday({ id: one.id });
    expect((await year(2026)).withoutTet).toEqual([2027]);
  });
  it('leaves 24/11 a working day until its rule row is confirmed', async () => {
    expect((await year(2026)).waiting).toMatchObject({ on: '2026-11-24', counts: 'no' });
    expect((await year(2025)).waiting).toBeNull();
    const before = (await year(2026)).workingDays;
    const { topics } = await register.api.rules.list({ search: 'Ngày Văn hóa Việt Nam' });
    const { code, version, rows } = topics[0]!.rules[0]!;
    const change = { code, value: '24/11', effectiveFrom: '2026-01-01', source: 'NQ 1/2026', confidence: 'F' as const };
    await register.api.rules.save({ ...change, mode: 'correct', id: rows[0]!.id, version });
    expect((await year(2026)).waiting).toMatchObject({ counts: 'yes' });
    expect((await year(2026)).workingDays).toBe(before - 1);
  });
  it('takes the days that return over to a new year, with the day off in lieu of a week-end', async () => {
    expect(await register.api.rules.copyHolidays({ year: 2028 })).toEqual({ added: 7 });
    expect(await days(2028)).toEqual([
      '01-01 free M',
      '01-03 free U',
      '04-30 free M',
      '05-01 free M',
      '05-02 free U',
      '09-02 free M',
      '09-04 free U',
    ]);
    expect(await register.api.rules.copyHolidays({ year: 2028 })).toEqual({ added: 0 });
  });
  it('moves a deadline at once, and back with undo', async () => {
    expect(await dueOf('2026-12-31')).toBe('2026-12-24');
    await register.api.rules.saveHoliday({ holiday: day('2026-12-28'), version: null });
    const id = String((await register.rows('training'))[0]!.id);
    const due = async () => (await register.api.licensing.why({ register: 'training', id, asOf: '2026-12-31' })).next!.by;
    expect(await due()).toBe('2026-12-23');
    await register.undo();
    expect(await due()).toBe('2026-12-24');
    await register.redo();
    expect(await due()).toBe('2026-12-23');
  });
  it('refuses a day twice, work on a working day, an old version', async () => {
    const fields = async (call: Promise<unknown>) => (await refusal(call)).fields;
    const save = (holiday: ReturnType<typeof day>, version: number | null = null) => register.api.rules.saveHoliday({ holiday, version });
    expect(await fields(save(day('2026-09-02')))).toEqual({ 'holiday.on': 'Ngày 02/09/2026 đã có trong lịch: Quốc khánh.' });
    expect(await fields(save(day('2026-12-25', { kind: 'worked' })))).toEqual({
      'holiday.on': 'thứ Sáu vốn là ngày làm việc; làm bù chỉ vào thứ Bảy, Chủ nhật.',
    });
    const one = day('2028-01-26');
    await save(one);
    await save({ ...one, name: 'Tết' }, 1);
    expect((await refusal(save({ ...one, name: 'Tết 2028' }, 1))).code).toBe('conflict');
  });
});
