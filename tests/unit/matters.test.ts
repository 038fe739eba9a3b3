// The order of the desk, its lead times and deadlines by rule rows, and the words of its days.
import { describe, expect, it } from 'vitest';
import { plainWeeks } from '../../main/domain/dates/working-days.ts';
import { inOrder, type Matter, widestLead } from '../../main/domain/matters/matter.ts';
import { papersEnding } from '../../main/domain/matters/papers-ending.ts';
import { providerRegisters } from '../../main/domain/matters/provider-registers.ts';
import { reportDeadlines } from '../../main/domain/matters/report-deadlines.ts';
import { byGroup } from '../../main/domain/matters/training-lapse.ts';
import type { RuleRow } from '../../main/domain/rules/holding.ts';
import { dueWords } from '../../renderer/features/desk/due-words.ts';

const day = '2026-11-23';
const rule = (code: string, value: string, unit = 'day', from: string | null = null, to: string | null = null): RuleRow => ({
  id: code,
  code,
  value,
  unit,
  effective_from: from,
  effective_to: to,
  source: `nguồn ${code}`,
  confidence: 'F',
  note: null,
});
const matter = (key: string, due: string | null, weight: number): Matter => ({
  key,
  due,
  weight,
  topic: 'missing',
  title: '',
  why: '',
  basis: '',
  verb: '',
  count: 1,
  opens: { path: '/' },
});

describe('the queue', () => {
  it('has what is due first, the law before an older thing of ours, then by day, what has no day last', () => {
    const given = [
      matter('no day', null, 3),
      matter('later', '2026-12-05', 3),
      matter('tomorrow', '2026-11-24', 1),
      matter('old', '2026-11-20', 1),
      matter('law today', day, 3),
    ];
    expect(inOrder(given, day).map((one) => one.key)).toEqual(['law today', 'old', 'tomorrow', 'later', 'no day']);
  });
});

describe('lead times and renewal days', () => {
  it.each([
    [[rule('expiring.certificate.1', '90'), rule('expiring.certificate.2', '60')], 90],
    [[rule('expiring.certificate.1', '45'), rule('expiring.certificate.3', '60')], 60],
    [[rule('expiring.certificate.1', '90', 'day', null, '2026-11-22')], 0],
    [[rule('expiring.notice.1', '90')], 0],
  ])('are those of the rows that hold on the day (%#)', (rules, days) => expect(widestLead(rules, 'certificate', day)).toBe(days));
  it('follow the rule of the register, whatever its number', () => {
    const facts = {
      words: providerRegisters[1]!,
      counts: [],
      endings: [{ status: 'VALID', on: '2026-12-31', n: 1 }],
      first: new Map([['VALID', 'A']]),
      calendar: plainWeeks,
    };
    const due = (days: string) =>
      papersEnding(facts, day, [rule('expiring.certificate.1', '90'), rule('credential.renewal.technical-inspection', days)])[0]?.due;
    expect([due('30'), due('45')]).toEqual(['2026-12-01', '2026-11-16']);
  });
});

describe('report deadlines', () => {
  const before = [rule('report.plan224.y', '12-15', 'before-day')];
  it.each([
    ['2026-12-14', '2026-12-14'],
    ['2026-12-15', '2027-12-14'],
  ])('on %s "trước ngày 15/12" is %s at the latest', (from, last) => expect(reportDeadlines(before, from)[0]?.last).toBe(last));
  it('count a printed last day, and pass to the next year the day after', () => {
    const rules = [rule('report.training.y', '12-31', 'last-day')];
    expect([reportDeadlines(rules, '2026-12-31')[0]?.last, reportDeadlines(rules, '2027-01-01')[0]?.last]).toEqual([
      '2026-12-31',
      '2027-12-31',
    ]);
  });
  it('leave out rules without a day of the year', () => expect(reportDeadlines([rule('report.acc-quick', '24', 'hour')], day)).toEqual([]));
});

describe('words', () => {
  it.each([
    ['2026-11-22', 'Quá 1 ngày', 'bad', '22/11'],
    ['2023-08-01', 'Quá 1.210 ngày', 'bad', '01/08/2023'],
    [day, 'Hôm nay', 'bad', '23/11'],
    ['2026-11-24', 'Ngày mai', 'near', '24/11'],
    ['2026-11-26', 'Còn 3 ngày', 'near', '26/11'],
    ['2026-11-27', 'Còn 4 ngày', undefined, '27/11'],
    ['2027-01-02', 'Còn 40 ngày', undefined, '02/01/2027'],
    [null, 'Không hạn', undefined, ''],
  ])('of %s', (due, word, tone, date) => expect(dueWords(due, day)).toEqual({ word, tone, date }));
  it('of groups name the largest first', () => {
    expect(
      byGroup([
        { group: 'G6', n: 2 },
        { group: 'G2', n: 1500 },
        { group: null, n: 1 },
        { group: 'G2', n: 1 },
      ]),
    ).toBe('nhóm 2: 1.501 · 6: 2 · chưa ghi nhóm: 1');
  });
});
