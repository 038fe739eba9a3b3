// Notices of training bodies: how working days before a start are counted, across week-ends, Tết and swapped days, and what is late or lacking.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaySeeds } from '../../db/seeds/holidays.ts';
import { ruleSeeds } from '../../db/seeds/rules.ts';
import { addDays } from '../../main/domain/dates/plain-date.ts';
import { confirmedCultureDays } from '../../main/domain/dates/holiday-rule.ts';
import { carriedOver, lacksTet } from '../../main/domain/dates/holiday-years.ts';
import { isWorkingDay, plainWeeks, type WorkingCalendar } from '../../main/domain/dates/working-days.ts';
import { fullWorkingDays, lastNoticeDay } from '../../main/domain/notices/notice-days.ts';
import { type NoticeEvent, noticeCount, noticeFindings, type NoticePaper } from '../../main/domain/notices/notice-findings.ts';
import type { RuleRow } from '../../main/domain/rules/holding.ts';

const seeded = (kind: string) => new Set(holidaySeeds.filter((day) => day.kind === kind).map((day) => day.onDate));
const calendar: WorkingCalendar = { holidays: seeded('free'), worked: seeded('worked') };
const rules: RuleRow[] = ruleSeeds.map((rule) => ({ ...rule, effective_from: rule.effectiveFrom, effective_to: rule.effectiveTo }));
const basis = 'NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III';

describe('at least 5 working days before the start: 5 full ones between notice and start', () => {
  it.each([
    ['2026-08-10', '2026-08-19', 6, 'an early notice'],
    ['2026-08-11', '2026-08-19', 5, 'the last good day'],
    ['2026-08-12', '2026-08-19', 4, 'one day late'],
    ['2026-08-18', '2026-08-19', 0, 'the day before'],
    ['2026-08-19', '2026-08-19', 0, 'the day itself'],
    ['2026-08-20', '2026-08-19', 0, 'afterwards'],
    ['2026-08-20', '2026-08-28', 6, 'a swapped Saturday, 22/08, counts'],
    ['2026-08-21', '2026-08-28', 5, 'the last good day over the swapped Saturday'],
    ['2026-08-24', '2026-09-03', 4, 'the swapped Monday 31/08, 01/09 and 02/09 do not count'],
    ['2026-08-21', '2026-09-03', 6, 'over Quốc khánh'],
    ['2027-02-03', '2027-02-18', 5, 'Tết does not count'],
    ['2027-02-04', '2027-02-18', 4, 'one day late over Tết'],
  ])('notice %s, start %s: %i (%s)', (notified, start, days) => expect(fullWorkingDays(notified, start, calendar)).toBe(days));
  it.each([
    ['2026-08-19', 5, '2026-08-11'],
    ['2026-08-28', 5, '2026-08-21'],
    ['2026-09-03', 5, '2026-08-22'],
    ['2027-02-18', 5, '2027-02-03'],
    ['2026-08-23', 5, '2026-08-15'],
    ['2026-12-01', 7, '2026-11-19'],
  ])('start %s with %i days: notified on %s at the latest', (start, days, by) => {
    const found = lastNoticeDay(start, days, start === '2026-08-23' ? { ...calendar, worked: new Set(['2026-08-15']) } : calendar);
    expect(found).toBe(by);
  });
  it('says the same by the count and by the last day, on every working day', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 8 }), (start, back, needed) => {
        const notified = addDays(start, -back);
        fc.pre(isWorkingDay(notified, calendar));
        return fullWorkingDays(notified, start, calendar) >= needed === notified <= lastNoticeDay(start, needed, calendar);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

const paper = (more: Partial<NoticePaper> = {}): NoticePaper => ({
  id: 'p',
  issued: '2026-08-03',
  start: '2026-08-19',
  published: '2026-08-10',
  ministry: null,
  department: null,
  certified: 'no',
  events: [],
  ...more,
});
const event = (kind: string, on: string, department: string | null, ministry: string | null = null): NoticeEvent => ({
  id: 'e',
  kind,
  on,
  department,
  ministry,
});
const today = '2026-11-23';
const found = (one: NoticePaper, day = today) => noticeFindings(one, rules, calendar, day).map(({ fault }) => fault);

describe('a notice (B.III)', () => {
  it.each<[string, Partial<NoticePaper>, string[]]>([
    ['(a) published and notified in time', {}, []],
    ['(a) notified on the last good day', { department: '2026-08-11' }, []],
    ['(a) notified a day later', { department: '2026-08-12' }, ['start-late']],
    ['(a) the ministry told too late, the department in time', { department: '2026-08-03', ministry: '2026-08-14' }, ['start-late']],
    ['(a) nobody told', { issued: null }, ['start-unknown']],
    ['(a) only the ministry told', { issued: null, ministry: '2026-08-03' }, ['start-unknown']],
    ['(a) published on the start day', { published: '2026-08-19' }, []],
    ['(a) published the day after', { published: '2026-08-20' }, ['published-late']],
    ['(a) not published', { published: null }, ['unpublished']],
    ['(a) a certificate still stands: only published', { issued: '2026-08-18', certified: 'yes' }, []],
    ['(a) a certificate still stands: published all the same', { published: null, certified: 'yes' }, ['unpublished']],
    ['begun before the regime', { start: '2026-06-30', published: null, issued: null }, []],
    ['begun after the regime', { start: '2027-03-01', published: null, issued: null }, []],
    ['without a start', { start: null, published: null }, []],
    ['(b) moved, the last good day of 7', { events: [event('moved', '2026-11-12', '2026-11-02')] }, []],
    ['(b) moved, a day later', { events: [event('moved', '2026-11-12', '2026-11-03')] }, ['move-late']],
    ['(b) moved, nobody told', { events: [event('moved', '2026-11-12', null)] }, ['move-unknown']],
    ['(c) stopped, both told', { events: [event('terminated', '2026-11-12', '2026-11-12', '2026-11-12')] }, []],
    ['(c) stopped, the ministry not told', { events: [event('terminated', '2026-11-12', '2026-11-12')] }, ['stop-unknown']],
    ['(d) groups changed, the last good day of 5', { events: [event('scope-changed', '2026-11-12', '2026-11-04')] }, []],
    ['(d) groups changed, a day later', { events: [event('scope-changed', '2026-11-12', '2026-11-05')] }, ['change-late']],
    ['an event after the day one looks from', { events: [event('moved', '2026-11-24', null)] }, []],
    ['a suspension is no duty to notify', { events: [event('suspended', '2026-11-12', null)] }, []],
  ])('%s', (_, more, faults) => expect(found(paper(more))).toEqual(faults));
  it('is no fault before its day has passed', () => {
    const silent = paper({ issued: null, published: null });
    expect(['2026-08-11', '2026-08-12', '2026-08-18', '2026-08-19'].map((day) => found(silent, day))).toEqual([
      [],
      ['start-unknown'],
      ['start-unknown'],
      ['unpublished', 'start-unknown'],
    ]);
  });
  it('says the sum with its text', () => {
    expect(noticeFindings(paper({ department: '2026-08-12' }), rules, calendar, today)[0]).toMatchObject({
      words: 'Thông báo 12/08/2026, bắt đầu 19/08/2026: 04 ngày làm việc, cần 05',
      source: basis,
      by: '2026-08-11',
    });
    expect(noticeCount('move', '2026-11-03', '2026-11-12', rules, calendar)).toMatchObject({
      words: '06 ngày làm việc, cần 07',
      enough: 'no',
    });
    expect(noticeCount('start', '2026-06-01', '2026-06-30', rules, plainWeeks)).toBeNull();
  });
});

describe('the calendar', () => {
  it('makes 24/11 free from the day its rule holds, once it is confirmed', () => {
    const rule = rules.find(({ code }) => code === 'holiday.culture-day')!;
    expect(confirmedCultureDays([rule], 2027)).toEqual([]);
    const days = confirmedCultureDays([{ ...rule, confidence: 'F' }], 2027);
    expect([days.at(0), days.includes('2027-11-24')]).toEqual(['2026-11-24', true]);
  });
  it('carries no Tết over, and sees where it is lacking', () => {
    const known = holidaySeeds.map(({ onDate, ...day }) => ({ ...day, on: onDate }));
    expect(carriedOver(known, 2028).filter(({ on }) => on.startsWith('2028-02') || on === '2028-01-26')).toEqual([]);
    expect([2024, 2025, 2026, 2027, 2028].filter((year) => lacksTet(known, year))).toEqual([2028]);
  });
});
