// The standing of service bodies on the days that matter (common model of papers; NQ 66.18/2026 for the training regimes).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventKind, Paper, PaperEvent, PaperKind } from '../../main/domain/standing/paper-life.ts';
import { type RegimeOn, type ServiceKind, standingOn } from '../../main/domain/standing/standing.ts';
import { everyLine } from '../../main/domain/standing/line-periods.ts';
import { standingPeriods } from '../../main/domain/standing/standing-periods.ts';

const switches = ['2016-07-01', '2026-07-01', '2027-03-01'];
const regimeOn: RegimeOn = (day) =>
  day < '2016-07-01' ? null : day < '2026-07-01' ? 'TRAIN_LICENCE' : day < '2027-03-01' ? 'TRAIN_NOTIFY' : 'TRAIN_AFTER';

const event = (kind: EventKind, on: string, more: Partial<PaperEvent> = {}): PaperEvent => ({
  kind,
  on,
  to: null,
  line: null,
  scope: null,
  expires: null,
  ...more,
});
const paper = (
  kind: PaperKind,
  effective: string,
  expires: string | null,
  events: PaperEvent[] = [],
  more: Partial<Paper> = {},
): Paper => ({ id: `${kind} ${effective}`, kind, effective, expires, scope: [], predecessor: null, events, ...more });
const whole = (kind: ServiceKind, papers: Paper[], day: string) => standingOn(kind, papers, day, regimeOn).whole.status;

describe('a certificate', () => {
  const certificate = paper('certificate', '2021-12-12', '2026-06-12');
  test.each([
    ['2021-12-11', 'UNKNOWN', 'before its first day nothing is known'],
    ['2021-12-12', 'VALID', 'its first day counts'],
    ['2026-06-12', 'VALID', 'the printed last day counts'],
    ['2026-06-13', 'EXPIRED', 'the day after it is expired'],
    ['2026-07-01', 'NOT_NOTIFIED', 'under the notice regime an expired training body has to notify'],
    ['2027-03-01', 'UNKNOWN', 'after 28/02/2027 no rule says'],
  ])('on %s is %s: %s', (day, status) => expect(whole('training', [certificate], day)).toBe(status));

  test('in force at the switch stays valid to its printed day, then the body must notify', () => {
    const lasting = paper('certificate', '2022-01-18', '2027-01-18');
    expect([
      whole('training', [lasting], '2026-07-01'),
      whole('training', [lasting], '2027-01-18'),
      whole('training', [lasting], '2027-01-19'),
    ]).toEqual(['VALID', 'VALID', 'NOT_NOTIFIED']);
  });
  test('extended after its old last day is valid again from the day of the extension', () => {
    const extended = paper('certificate', '2018-01-01', '2023-01-01', [event('extended', '2023-02-01', { expires: '2028-01-01' })]);
    expect(['2023-01-01', '2023-01-02', '2023-01-31', '2023-02-01'].map((day) => whole('technical-inspection', [extended], day))).toEqual([
      'VALID',
      'EXPIRED',
      'EXPIRED',
      'VALID',
    ]);
  });
  test('revoked steps back only for another paper begun on or after that day', () => {
    const revoked = paper('certificate', '2022-01-01', '2027-01-01', [event('revoked', '2024-05-10')]);
    const earlier = paper('certificate', '2023-01-01', '2028-01-01');
    const later = paper('certificate', '2024-05-10', '2029-05-10');
    expect(whole('technical-inspection', [revoked, earlier], '2024-05-10')).toBe('REVOKED');
    expect(whole('technical-inspection', [revoked, later], '2024-05-10')).toBe('VALID');
  });
});

describe('a suspension', () => {
  const lines = { scope: ['N1', 'N4'] };
  const suspended = paper(
    'certificate',
    '2022-01-01',
    '2027-01-01',
    [event('suspended', '2026-10-01', { to: '2026-12-31', line: 'N4' })],
    lines,
  );
  test('of one line touches that line alone, both its days included', () => {
    const on = (day: string) =>
      Object.fromEntries(
        [...standingOn('technical-inspection', [suspended], day, regimeOn).lines].map(([line, standing]) => [line, standing.status]),
      );
    expect(on('2026-09-30')).toEqual({ N1: 'VALID', N4: 'VALID' });
    expect(on('2026-10-01')).toEqual({ N1: 'VALID', N4: 'SUSPENDED' });
    expect(on('2026-12-31')).toEqual({ N1: 'VALID', N4: 'SUSPENDED' });
    expect(on('2027-01-01')).toEqual({ N1: 'VALID', N4: 'VALID' });
    expect(whole('technical-inspection', [suspended], '2026-11-23')).toBe('VALID');
  });
  test('is lifted from the day of the resumption of the same target only', () => {
    const open = paper(
      'certificate',
      '2022-01-01',
      '2030-01-01',
      [event('suspended', '2026-10-01'), event('resumed', '2026-10-20', { line: 'N4' }), event('resumed', '2026-11-05')],
      lines,
    );
    expect(['2026-10-20', '2026-11-04', '2026-11-05'].map((day) => whole('technical-inspection', [open], day))).toEqual([
      'SUSPENDED',
      'SUSPENDED',
      'VALID',
    ]);
  });
  test('of a certificate is not healed by a notice', () => {
    const certificate = paper('certificate', '2023-01-01', '2028-01-01', [event('suspended', '2026-08-01')]);
    expect(whole('training', [certificate, paper('notice', '2026-08-15', null)], '2026-09-01')).toBe('SUSPENDED');
  });
});

test('a successor silences its predecessor from its first day', () => {
  const old = paper('certificate', '2018-01-01', '2023-01-01', [event('suspended', '2022-01-01')]);
  const next = paper('certificate', '2022-06-01', '2027-06-01', [], { predecessor: old.id });
  expect([whole('technical-inspection', [old, next], '2022-05-31'), whole('technical-inspection', [old, next], '2022-06-01')]).toEqual([
    'SUSPENDED',
    'VALID',
  ]);
});

test.each([
  ['monitoring', 'NOT_DECLARED'],
  ['health-exam', 'NOT_DECLARED'],
  ['technical-inspection', 'UNKNOWN'],
  ['training', 'NOT_NOTIFIED'],
] as const)('a body of %s without any paper is %s', (kind, status) => expect(whole(kind, [], '2026-11-23')).toBe(status));

const day = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const line = fc.constantFrom(null, 'N1', 'N2');
const anyEvent = fc.record({
  kind: fc.constantFrom<EventKind>('extended', 'scope-changed', 'suspended', 'resumed', 'revoked', 'terminated'),
  on: day,
  to: fc.option(day),
  line,
  expires: fc.option(day),
  scope: fc.subarray(['N1', 'N2']),
});
const anyPaper = fc.record({
  kind: fc.constantFrom<PaperKind>('certificate', 'notice', 'declaration'),
  effective: day,
  expires: fc.option(day),
  scope: fc.subarray(['N1', 'N2']),
  events: fc.array(anyEvent, { maxLength: 5 }),
  follows: fc.boolean(),
});

test('periods say on every day what the law as a function says, without gap or overlap', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<ServiceKind>('training', 'technical-inspection', 'monitoring'),
      fc.array(anyPaper, { maxLength: 4 }),
      fc.array(day, { minLength: 6, maxLength: 6 }),
      (kind, made, days) => {
        const papers: Paper[] = made.map(({ follows, ...one }, at) => ({
          ...one,
          id: `P${at}`,
          predecessor: follows && at > 0 ? `P${at - 1}` : null,
        }));
        const stored = standingPeriods(kind, papers, regimeOn, switches);
        const periods = everyLine(stored);
        for (const one of [...days, '0001-01-01', '2027-03-01']) {
          const { whole: expected, lines } = standingOn(kind, papers, one, regimeOn);
          const holding = periods.filter((period) => period.from <= one && (period.to ?? '9999') >= one);
          expect(Object.fromEntries(holding.map((period) => [period.line ?? '', period.status]))).toEqual({
            '': expected.status,
            ...Object.fromEntries([...lines].map(([code, standing]) => [code, standing.status])),
          });
          expect(holding.length).toBe(1 + lines.size);
          const own = stored.filter((period) => period.line !== null && period.from <= one && (period.to ?? '9999') >= one);
          for (const { status, paper } of own) expect({ status, paper }).not.toEqual(expected);
        }
      },
    ),
    { numRuns: 300, seed: 20261123 },
  );
});
