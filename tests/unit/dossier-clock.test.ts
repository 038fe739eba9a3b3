// The clock of a dossier day by day: what counts, what stands still, what rolls; BLDS 2015 art. 147–148, NQ 66.18/2026 art. 6.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ruleSeeds } from '../../db/seeds/rules.ts';
import { addDays, weekday } from '../../main/domain/dates/plain-date.ts';
import { addWorkingDays, type WorkingCalendar } from '../../main/domain/dates/working-days.ts';
import { clockOn, type Pause, type Term } from '../../main/domain/dossiers/dossier-clock.ts';
import { dossierOn } from '../../main/domain/dossiers/dossier-line.ts';
import type { DossierEvent, DossierEventKind } from '../../main/domain/dossiers/dossier-state.ts';
import { eventFault } from '../../main/domain/dossiers/event-faults.ts';
import { leadOf, removalRule, termOf } from '../../main/domain/dossiers/dossier-term.ts';
import { clockWords, skipWords, sumWords } from '../../main/domain/dossiers/dossier-words.ts';
import type { RuleRow } from '../../main/domain/rules/holding.ts';

/** 2026: a holiday on Wednesday 02/09 with the day before; Saturday 22/08 worked instead of Monday 31/08. */
const calendar: WorkingCalendar = { holidays: new Set(['2026-09-02', '2026-09-01', '2026-08-31']), worked: new Set(['2026-08-22']) };
const rules: RuleRow[] = ruleSeeds.map(({ effectiveFrom, effectiveTo, ...row }) => ({
  ...row,
  effective_from: effectiveFrom,
  effective_to: effectiveTo,
}));
const five: Term = { days: 5, unit: 'working-day' };
const due = (received: string, pauses: Pause[] = [], term = five) => clockOn(received, term, pauses, calendar, '2027-12-31').due;

describe('the last day in time', () => {
  test.each<[string, string, string]>([
    ['the day after receipt is the first (BLDS art. 147)', '2026-11-16', '2026-11-23'],
    ['received on a Saturday: counted from Monday', '2026-11-21', '2026-11-27'],
    ['received on a Sunday: the same', '2026-11-22', '2026-11-27'],
    ['received on a Friday: Monday is the first', '2026-11-20', '2026-11-27'],
    ['three holidays stand between', '2026-08-28', '2026-09-09'],
    ['received on a holiday', '2026-09-01', '2026-09-09'],
    ['a worked Saturday counts', '2026-08-17', '2026-08-22'],
    ['received on a worked Saturday', '2026-08-22', '2026-08-28'],
    ['over the end of the year', '2026-12-30', '2027-01-06'],
  ])('%s', (_, received, last) => expect(due(received)).toBe(last));

  test.each<[string, string, string]>([
    ['calendar days count all', '2026-11-16', '2026-11-23'],
    ['that end on a Saturday run to Monday (BLDS art. 148)', '2026-11-14', '2026-11-23'],
    ['that end on the first of three holidays run to the day after them', '2026-08-24', '2026-09-03'],
    ['that end on a worked Saturday end there', '2026-08-15', '2026-08-22'],
  ])('%s', (_, received, last) => expect(due(received, [], { days: 7, unit: 'day' })).toBe(last));

  test.each<[string, Pause[], string | null]>([
    ['none', [], '2026-11-23'],
    [
      'asked on the second day: that day counts, the days up to the supplement do not',
      [{ from: '2026-11-18', to: '2026-11-25' }],
      '2026-11-30',
    ],
    ['asked and brought on one day: nothing is lost', [{ from: '2026-11-18', to: '2026-11-18' }], '2026-11-23'],
    ['brought the next day: one day is lost', [{ from: '2026-11-18', to: '2026-11-19' }], '2026-11-24'],
    ['asked on the day of receipt', [{ from: '2026-11-16', to: '2026-11-17' }], '2026-11-24'],
    ['brought on a Saturday: Monday counts', [{ from: '2026-11-18', to: '2026-11-21' }], '2026-11-25'],
    ['asked on the last day: it is used up', [{ from: '2026-11-23', to: '2026-11-30' }], '2026-11-23'],
    ['asked the day before the last', [{ from: '2026-11-20', to: '2026-11-26' }], '2026-11-27'],
    ['still owed: there is no last day', [{ from: '2026-11-18', to: null }], null],
    ['owed only after the term was used up: the day stays', [{ from: '2026-11-24', to: null }], '2026-11-23'],
    [
      'twice',
      [
        { from: '2026-11-17', to: '2026-11-18' },
        { from: '2026-11-20', to: '2026-11-24' },
      ],
      '2026-11-26',
    ],
  ])('with a supplement: %s', (_, pauses, last) => expect(due('2026-11-16', pauses)).toBe(last));
});

describe('the days left', () => {
  test.each([
    ['2026-11-16', 0, 5],
    ['2026-11-17', 1, 4],
    ['2026-11-20', 4, 1],
    ['2026-11-21', 4, 1],
    ['2026-11-22', 4, 1],
    ['2026-11-23', 5, 0],
    ['2026-11-24', 5, -1],
    ['2026-11-28', 5, -4],
    ['2026-11-30', 5, -5],
  ])('on %s: %i counted, %i left', (day, used, left) =>
    expect(clockOn('2026-11-16', five, [], calendar, day)).toMatchObject({ used, left, due: '2026-11-23' }),
  );
  it('stand still while a supplement is owed', () => {
    const pauses = [{ from: '2026-11-18', to: null }];
    expect(clockOn('2026-11-16', five, pauses, calendar, '2026-12-31')).toMatchObject({ used: 2, left: 3, due: null });
  });
  it('are below zero on a weekend after the last day', () => expect(clockOn('2026-11-13', five, [], calendar, '2026-11-21').left).toBe(-1));
  it('tell the days left out, one reason after the other', () => {
    const { skips } = clockOn('2026-08-28', five, [{ from: '2026-09-04', to: '2026-09-08' }], calendar, '2026-09-30');
    expect(skips.map(skipWords)).toEqual([
      '29/08/2026 – 30/08/2026: ngày nghỉ hằng tuần',
      '31/08/2026 – 02/09/2026: ngày nghỉ lễ, nghỉ bù',
      '05/09/2026 – 08/09/2026: chờ đơn vị bổ sung',
    ]);
  });
});

const event = (kind: DossierEventKind, on: string, position = 1): DossierEvent => ({
  id: `${kind}${on}${position}`,
  kind,
  on,
  position,
  officer: null,
});
const state = (kind: string, received: string, events: DossierEvent[], day: string) =>
  dossierOn({ kind, received, events }, rules, calendar, day).state;

describe('the state of a dossier', () => {
  const given = event('assigned', '2026-11-17');
  test.each<[string, DossierEvent[], string, string]>([
    ['received, given to nobody', [], '2026-11-16', 'new'],
    ['given to somebody', [given], '2026-11-17', 'processing'],
    ['the day before it was given', [given], '2026-11-16', 'new'],
    ['on the last day', [given], '2026-11-23', 'processing'],
    ['the day after', [given], '2026-11-24', 'overdue'],
    ['never given and late', [], '2026-11-24', 'overdue'],
    ['a supplement is owed', [given, event('asked', '2026-11-18')], '2026-12-30', 'waiting'],
    ['the supplement came', [given, event('asked', '2026-11-18'), event('supplemented', '2026-11-25')], '2026-11-25', 'processing'],
    ['and the rest of the term is over', [event('asked', '2026-11-18'), event('supplemented', '2026-11-25')], '2026-12-01', 'overdue'],
    ['settled', [event('settled', '2026-11-20')], '2026-11-20', 'settled'],
    ['settled, seen the day before', [event('settled', '2026-11-20')], '2026-11-19', 'new'],
    ['returned', [event('returned', '2026-11-20')], '2026-12-31', 'returned'],
    ['withdrawn while waiting', [event('asked', '2026-11-18'), event('withdrawn', '2026-11-19')], '2026-12-31', 'withdrawn'],
  ])('%s', (_, events, day, expected) => expect(state('training-notice', '2026-11-16', events, day)).toBe(expected));

  // NQ 66.18/2026/NQ-CP art. 6.2: dossiers of a removed procedure stop on 01/07/2026.
  test.each<[string, string, DossierEvent[], string, string]>([
    ['licence-new', '2026-06-26', [], '2026-06-30', 'new'],
    ['licence-new', '2026-06-26', [], '2026-07-01', 'stopped'],
    ['licence-extension', '2026-06-30', [event('assigned', '2026-06-30')], '2026-07-01', 'stopped'],
    ['licence-reissue', '2026-06-26', [event('asked', '2026-06-29')], '2026-07-01', 'stopped'],
    ['licence-scope', '2026-06-01', [], '2026-06-30', 'overdue'],
    ['licence-scope', '2026-06-01', [], '2026-07-01', 'stopped'],
    ['licence-new', '2026-06-26', [event('settled', '2026-06-30')], '2026-07-01', 'settled'],
    ['licence-new', '2026-06-26', [event('returned', '2026-07-03')], '2026-07-02', 'stopped'],
    ['licence-new', '2026-06-26', [event('returned', '2026-07-03')], '2026-07-03', 'returned'],
    ['licence-new', '2026-08-03', [], '2026-08-03', 'stopped'],
    ['inspection-opinion', '2026-06-26', [], '2026-07-01', 'new'],
    ['training-notice', '2026-06-30', [], '2026-07-01', 'new'],
  ])('%s received %s with %j is on %s: %s', (kind, received, events, day, expected) =>
    expect(state(kind, received, events, day)).toBe(expected),
  );
  it('says what it reckons with', () => {
    expect(removalRule(rules)).toMatchObject({ source: 'NQ 66.18/2026/NQ-CP Điều 6', confidence: 'F', value: '2026-07-01' });
    expect(termOf(rules, 'training-notice', '2026-11-16')).toMatchObject({ term: five, rule: { confidence: 'U' } });
    expect(termOf([{ ...rules.find((rule) => rule.code === 'dossier.term.other')!, value: '0' }], 'other', '2026-11-16')).toBeNull();
    expect(leadOf(rules, '2026-11-16')).toBe(3);
    const stopped = dossierOn({ kind: 'licence-new', received: '2026-06-26', events: [] }, rules, calendar, '2026-07-01');
    expect(sumWords('2026-06-26', stopped, '2026-07-01')).toEqual(['Từ ngày 01/07/2026 thủ tục đã bỏ, không tính thời hạn nữa.']);
  });
  test.each<[DossierEvent[], string, string]>([
    [[], '2026-11-18', 'còn 3 ngày làm việc'],
    [[], '2026-11-23', 'hôm nay là hạn trả'],
    [[], '2026-11-25', 'quá hạn 2 ngày làm việc'],
    [[event('asked', '2026-11-18')], '2026-11-25', 'đã dùng 2/5 ngày làm việc'],
    [[event('settled', '2026-11-23')], '2026-11-25', 'trả đúng hạn'],
    [[event('settled', '2026-11-24')], '2026-11-25', 'trả chậm 1 ngày làm việc'],
    [[event('withdrawn', '2026-11-24')], '2026-11-25', ''],
  ])('its clock with %j on %s: %s', (events, day, words) =>
    expect(clockWords(dossierOn({ kind: 'report', received: '2026-11-16', events }, rules, calendar, day))).toBe(words),
  );
});

describe('an event that cannot have happened then', () => {
  test.each<[string, DossierEvent[], string, string]>([
    ['in the future', [event('assigned', '2026-11-24')], 'on', 'chưa đến'],
    ['settled before it was received', [event('settled', '2026-11-15')], 'on', 'trước ngày nhận hồ sơ (16/11/2026)'],
    ['a supplement that nobody asked for', [event('supplemented', '2026-11-18')], 'kind', 'Chưa có yêu cầu bổ sung'],
    [
      'a supplement before it was asked for',
      [event('supplemented', '2026-11-17'), event('asked', '2026-11-18')],
      'on',
      'trước ngày yêu cầu bổ sung (18/11/2026)',
    ],
    ['asked twice', [event('asked', '2026-11-17'), event('asked', '2026-11-18')], 'kind', 'Đang chờ bổ sung'],
    ['after the end', [event('settled', '2026-11-17'), event('assigned', '2026-11-18')], 'on', 'đã kết thúc ngày 17/11/2026'],
    ['ended twice', [event('withdrawn', '2026-11-17'), event('settled', '2026-11-17', 2)], 'on', 'đã kết thúc'],
  ])('%s', (_, events, field, words) => {
    const fault = eventFault('2026-11-16', events, '2026-11-23');
    expect(fault?.field).toBe(field);
    expect(fault?.words).toContain(words);
  });
  it('is none when all is in order, also on one day', () =>
    expect(
      eventFault(
        '2026-11-16',
        [
          event('assigned', '2026-11-16'),
          event('asked', '2026-11-16', 2),
          event('supplemented', '2026-11-16', 3),
          event('settled', '2026-11-16', 4),
        ],
        '2026-11-16',
      ),
    ).toBeNull());
});

describe('random lives', () => {
  const start = '2026-06-01';
  const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays(start, n));
  const free = fc.uniqueArray(day, { maxLength: 25 });
  /** One day after the other, written down as a clerk would on paper. */
  const slowly = (received: string, term: Term, pauses: readonly Pause[], days: WorkingCalendar): string | null => {
    const works = (one: string) => days.worked.has(one) || (weekday(one) < 6 && !days.holidays.has(one));
    const all = Array.from({ length: 600 }, (_, n) => addDays(received, n + 1));
    const still = (one: string) => pauses.some((pause) => one > pause.from && (pause.to === null || one <= pause.to));
    const counted = all.filter((one) => !still(one) && (term.unit === 'day' || works(one)));
    const last = counted[term.days - 1] ?? null;
    return last === null || term.unit === 'working-day' ? last : (all.find((one) => one >= last && works(one)) ?? null);
  };
  it('come out as counted on paper', () =>
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('working-day' as const, 'day' as const),
        fc.uniqueArray(day, { maxLength: 6 }),
        free,
        free,
        (received, days, unit, marks, holidays, worked) => {
          const sorted = marks.filter((mark) => mark >= received).toSorted();
          const pauses = sorted.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: sorted[at + 1] ?? null }] : []));
          const own: WorkingCalendar = { holidays: new Set(holidays), worked: new Set(worked) };
          const term: Term = { days, unit };
          const last = slowly(received, term, pauses, own);
          expect(clockOn(received, term, pauses, own, '2028-01-01').due).toBe(last);
          if (pauses.length === 0 && unit === 'working-day') expect(last).toBe(addWorkingDays(received, days, own));
          if (last !== null) {
            const before = clockOn(received, term, pauses, own, addDays(last, -1));
            expect([before.due, before.left >= 0]).toEqual([last, true]);
            expect(clockOn(received, term, pauses, own, last).left).toBe(0);
            expect(clockOn(received, term, pauses, own, addDays(last, 1)).left).toBeLessThan(0);
          }
        },
      ),
      { numRuns: 300 },
    ));
});
