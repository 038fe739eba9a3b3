// Yearly reports of providers: who owes one, until when, and how it stands on a day, rule by rule and day by day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSeeds } from '../../db/seeds/rules.ts';
import { addDays } from '../../main/domain/dates/plain-date.ts';
import {
  dutyOf,
  firstDayOf,
  inStanding,
  lastDayOf,
  notEarlyFrom,
  standingInYear,
  yearAtWork,
} from '../../main/domain/reports/report-duty.ts';
import { reportStateOn, type ReportFacts } from '../../main/domain/reports/report-state.ts';
import { reportFine, whyReport } from '../../main/domain/reports/report-words.ts';
import { reportDeadlines } from '../../main/domain/matters/report-deadlines.ts';
import { missingReports } from '../../main/domain/matters/yearly-reports.ts';
import type { RuleRow } from '../../main/domain/rules/holding.ts';

const rules: RuleRow[] = ruleSeeds.map(({ effectiveFrom, effectiveTo, ...rule }) => ({
  ...rule,
  effective_from: effectiveFrom,
  effective_to: effectiveTo,
}));
/** The same rules with one of them worded otherwise. */
const changed = (code: string, value: string, unit: string) => rules.map((rule) => (rule.code === code ? { ...rule, value, unit } : rule));

describe('the duty to report', () => {
  it.each([
    ['training', '2025-12-31', 'NĐ 44/2016/NĐ-CP'],
    ['self-training', '2025-12-31', 'NĐ 44/2016/NĐ-CP'],
    ['technical-inspection', '2025-12-31', 'NĐ 44/2016/NĐ-CP'],
    ['monitoring', '2025-12-31', 'NĐ 44/2016/NĐ-CP'],
    ['medtrain', '2026-01-14', 'TT 29/2021/TT-BYT'],
  ])('of %s for 2025 ends on %s by %s', (kind, last, source) => {
    const duty = dutyOf(rules, kind, 2025);
    expect([duty?.last, duty?.rule.source]).toEqual([last, source]);
  });
  it('is nobody’s where no row asks', () => {
    expect(dutyOf(rules, 'health-exam', 2025)).toBeNull();
    expect(dutyOf(changed('report.monitoring.y', 'hằng năm', 'word'), 'monitoring', 2025)).toBeNull();
  });
  it.each([
    ['12-31', 'last-day', '2025-12-31'],
    ['12-15', 'before-day', '2025-12-14'],
    ['07-01', 'last-day', '2025-07-01'],
    ['06-30', 'last-day', '2026-06-30'],
    ['01-15', 'before-day', '2026-01-14'],
    ['01-01', 'before-day', '2025-12-31'],
    ['02-29', 'last-day', '2026-02-28'],
  ])('moved by the office to %s (%s) ends for 2025 on %s', (value, unit, last) => {
    expect(dutyOf(changed('report.training.y', value, unit), 'training', 2025)?.last).toBe(last);
  });
  it('falls on 29/02 where the year has it', () => {
    expect(dutyOf(changed('report.training.y', '02-29', 'last-day'), 'training', 2027)?.last).toBe('2028-02-29');
  });
  it('lies in the year itself where no row says otherwise', () => {
    const bare = changed('report.training.y', '01-15', 'last-day').filter((rule) => rule.code !== 'provider-report.next-year-until');
    expect(dutyOf(bare, 'training', 2025)?.last).toBe('2025-01-15');
  });
  it('is worked on from 01/12 of its year', () => {
    expect([notEarlyFrom(rules, 2026), yearAtWork(rules, '2026-11-30'), yearAtWork(rules, '2026-12-01')]).toEqual([
      '2026-12-01',
      2025,
      2026,
    ]);
  });
});

describe('whoever was in standing on a day of the year', () => {
  const life = (status: string, from: string, to: string) => [{ status, from, to }];
  it.each([
    ['VALID', '2024-01-01', '2025-01-01', true],
    ['VALID', '2024-01-01', '2024-12-31', false],
    ['NOTIFIED', '2025-12-31', '9999-12-31', true],
    ['NOTIFIED', '2026-01-01', '9999-12-31', false],
    ['DECLARED', '2020-01-01', '9999-12-31', true],
    ['SUSPENDED', '2025-03-01', '2025-05-31', true],
    ['EXPIRED', '2025-01-01', '2025-12-31', false],
    ['REVOKED', '2025-01-01', '9999-12-31', false],
    ['TERMINATED', '2025-01-01', '9999-12-31', false],
    ['NOT_NOTIFIED', '2025-01-01', '2025-12-31', false],
    ['NOT_DECLARED', '2025-01-01', '2025-12-31', false],
    ['UNKNOWN', '2025-01-01', '2025-12-31', false],
  ])('%s from %s to %s owes that of 2025: %s', (status, from, to, owes) => {
    expect(standingInYear(life(status, from, to), 2025) !== null).toBe(owes);
  });

  it('owes the years that a count of all days finds', () => {
    const states = ['VALID', 'NOTIFIED', 'DECLARED', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'UNKNOWN', 'NOT_NOTIFIED'];
    const stretches = fc.array(fc.tuple(fc.constantFrom(...states), fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(stretches, fc.integer({ min: 0, max: 700 }), (parts, start) => {
        let from = addDays('2021-06-01', start);
        const days = new Map<string, string>();
        const periods = parts.map(([status, length]) => {
          const one = { status, from, to: addDays(from, length - 1) };
          for (let at = 0; at < length; at += 1) days.set(addDays(from, at), status);
          from = addDays(from, length);
          return one;
        });
        for (let year = 2020; year <= 2034; year += 1) {
          const slow = [...days].some(([day, status]) => day.startsWith(`${year}-`) && inStanding.has(status));
          expect(standingInYear(periods, year) !== null).toBe(slow);
        }
      }),
      { numRuns: 60, seed: 9 },
    );
    expect([firstDayOf(2025), lastDayOf(2025)]).toEqual(['2025-01-01', '2025-12-31']);
  });
});

describe('the state of a report', () => {
  const facts: ReportFacts = { owed: true, last: '2025-12-31', receivedOn: null, ever: true };
  const on = (day: string, more: Partial<ReportFacts> = {}) => {
    const { state, days } = reportStateOn({ ...facts, ...more }, day);
    return [state, days];
  };
  it('counts the last day as in time', () => {
    expect(on('2025-12-30')).toEqual(['not-due', 1]);
    expect(on('2025-12-31')).toEqual(['not-due', 0]);
    expect(on('2026-01-01')).toEqual(['overdue', 1]);
    expect(on('2026-11-23', { receivedOn: '2025-12-31' })).toEqual(['in-time', 0]);
    expect(on('2026-11-23', { receivedOn: '2026-01-01' })).toEqual(['late', 1]);
    expect(on('2026-11-23', { receivedOn: '2026-01-31' })).toEqual(['late', 31]);
  });
  it('does not know on a day what came later', () => {
    expect(on('2026-01-30', { receivedOn: '2026-01-31' })).toEqual(['overdue', 30]);
    expect(on('2026-01-31', { receivedOn: '2026-01-31' })).toEqual(['late', 31]);
  });
  it('is "never" only after the last day, and only of whoever handed in nothing at all', () => {
    expect(on('2025-12-31', { ever: false })).toEqual(['not-due', 0]);
    expect(on('2026-01-01', { ever: false })).toEqual(['never', 1]);
  });
  it('of whoever owes nothing stays so, whatever came', () => {
    expect(on('2026-11-23', { owed: false })).toEqual(['not-owed', 0]);
    expect(on('2026-11-23', { owed: false, receivedOn: '2026-01-01' })).toEqual(['not-owed', 0]);
    expect(on('2026-11-23', { last: null })).toEqual(['not-owed', 0]);
  });
});

describe('the reasons', () => {
  it.each([
    ['training', '1 – 3 triệu đồng, mức tổ chức', 'NĐ 283/2026/NĐ-CP Điều 36 khoản 2, 4'],
    ['self-training', '1 – 3 triệu đồng, mức cá nhân', 'NĐ 283/2026/NĐ-CP Điều 36 khoản 3'],
    ['technical-inspection', '1 – 3 triệu đồng, mức tổ chức', 'NĐ 283/2026/NĐ-CP Điều 37 khoản 1'],
    ['monitoring', '1 – 2 triệu đồng, mức tổ chức', 'NĐ 283/2026/NĐ-CP Điều 38'],
  ])('name the fine of %s from 10/09/2026', (kind, words, source) => {
    expect(reportFine(rules, kind, '2026-09-10')).toEqual({ words, source });
    expect(reportFine(rules, kind, '2026-09-09')).toBeNull();
  });
  const told = (kind: string, status: string, receivedOn: string | null, day: string) => {
    const life = [{ status, from: '2024-05-01', to: '2025-02-03' }];
    const duty = dutyOf(rules, kind, 2025);
    const owed = standingInYear(life, 2025) !== null;
    const answer = reportStateOn({ owed, last: duty?.last ?? null, receivedOn, ever: receivedOn !== null }, day);
    return whyReport({ kind, life, duty, receivedOn, answer }, 2025, day, rules);
  };
  it('tell the facts, the rules and the sum of a report that is missing', () => {
    const why = told('monitoring', 'DECLARED', null, '2026-11-23');
    expect(why.facts).toEqual(['Trong năm 2025: đã công bố từ 01/05/2024 đến 03/02/2025.', 'Đến 23/11/2026 chưa nhận.']);
    expect(why.rules.map((rule) => rule.confidence)).toEqual(['U', 'U']);
    expect(why.sum).toBe('Phải nộp báo cáo năm 2025, hạn cuối 31/12/2025: chưa nộp năm nào, quá hạn 327 ngày.');
    expect(why.fine).toBe('1 – 2 triệu đồng, mức tổ chức (NĐ 283/2026/NĐ-CP Điều 38)');
  });
  it('tell why nothing is owed', () => {
    const why = told('training', 'EXPIRED', null, '2026-11-23');
    expect([why.facts, why.sum, why.fine]).toEqual([
      ['Không có ngày nào của năm 2025 đơn vị còn được hoạt động (hết hạn).'],
      'Không phải nộp báo cáo năm 2025.',
      null,
    ]);
    expect(told('health-exam', 'DECLARED', null, '2026-11-23').facts[0]).toContain('đã công bố');
  });
  it('say when it came, and threaten nobody who reported', () => {
    const why = told('technical-inspection', 'VALID', '2026-01-05', '2026-11-23');
    expect([why.facts[1], why.fine]).toEqual(['Nhận ngày 05/01/2026.', null]);
    expect(why.sum).toContain('nộp chậm 5 ngày');
  });
});

describe('the desk', () => {
  const facts = [
    {
      register: 'training',
      noun: 'tổ chức huấn luyện',
      year: 2025,
      last: '2025-12-31',
      owed: 1300,
      missing: 1204,
      never: 12,
      reminded: 0,
      source: 'NĐ 44/2016/NĐ-CP',
    },
  ];
  const on = (day: string, more: object = {}) =>
    missingReports(
      facts.map((one) => ({ ...one, ...more })),
      day,
      rules,
    ).map(({ title, why, weight, due }) => [title, why, weight, due]);
  it('reminds up to the last day, presses from the day after, and is silent once all came', () => {
    expect(on('2025-12-31')).toEqual([['Nhắc 1.204 tổ chức huấn luyện nộp báo cáo năm 2025', 'Sắp đến hạn', 3, '2025-12-31']]);
    expect(on('2026-01-01')).toEqual([
      ['Đôn đốc 1.204 tổ chức huấn luyện chưa nộp báo cáo năm 2025', '12 chưa từng nộp; chưa nhắc đơn vị nào', 2, '2025-12-31'],
    ]);
    expect(on('2026-01-01', { never: 0, reminded: 7 })[0]?.[1]).toBe('Đã nhắc 7');
    expect(on('2026-01-01', { missing: 0 })).toEqual([]);
  });
  it('asks for the books first where no report was ever written down', () => {
    expect(on('2026-01-01', { missing: 1300, never: 1300 })).toEqual([
      ['Ghi nhận báo cáo năm 2025 của 1.300 tổ chức huấn luyện', 'Sổ chưa ghi báo cáo năm nào của các đơn vị này', 1, null],
    ]);
  });
  it('opens from its deadlines the year that falls due', () => {
    const opens = (list: readonly RuleRow[], day: string) => reportDeadlines(list, day).find((one) => one.opens !== null)?.opens;
    expect(opens(rules, '2026-11-23')).toBe('/bao-cao?nam=2026&xem=missing');
    expect(opens(changed('report.training.y', '01-15', 'before-day'), '2027-01-02')).toBe('/bao-cao?nam=2026&xem=missing');
    expect(reportDeadlines(rules, '2026-11-23').find((one) => one.label === 'Kết quả Kế hoạch 224')?.opens).toBeNull();
  });
});
