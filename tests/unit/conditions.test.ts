// Conditions of providers, rule by rule with its article, on their boundary days (NĐ 44/2016 art. 3, 4, 13; NQ 66.18/2026 annex I.4 B.III).
import { describe, expect, it } from 'vitest';
import { ruleSeeds } from '../../db/seeds/rules.ts';
import type { Check } from '../../main/domain/conditions/check.ts';
import { bodyState, conditionsOn } from '../../main/domain/conditions/conditions.ts';
import { contractOn } from '../../main/domain/conditions/contract.ts';
import type { Body, BodyDevice, BodyPerson, BodyPremises } from '../../main/domain/conditions/facts.ts';
import { sharedOn } from '../../main/domain/conditions/one-body.ts';
import type { RuleRow } from '../../main/domain/rules/holding.ts';

const rules: RuleRow[] = ruleSeeds.map(({ effectiveFrom, effectiveTo, ...rule }) => ({
  ...rule,
  effective_from: effectiveFrom,
  effective_to: effectiveTo,
}));
const today = '2026-11-23';
let made = 0;
const id = () => `row-${String((made += 1)).padStart(4, '0')}`;

const fixed = (from: string, to: string, left: string | null = null) => ({ kind: 'fixed' as const, from, to, left });
const open = (from = '2024-01-01', left: string | null = null) => ({ kind: 'indefinite' as const, from, to: null, left });
const person = (duties: string[], more: Partial<BodyPerson> = {}): BodyPerson => {
  const own = id();
  const certificate = { number: '1/KĐV', issued: '2024-05-01', expires: '2029-05-01' };
  return {
    id: own,
    person: own,
    name: `Người ${own}`,
    duties,
    lines: ['N1'],
    contract: open(),
    certificate,
    practiceSince: '2015-01-01',
    ...more,
  };
};
const device = (more: Partial<BodyDevice> = {}): BodyDevice => ({
  id: id(),
  name: 'Bơm thử áp',
  serial: null,
  lines: ['N1'],
  from: null,
  to: null,
  calibratedUntil: '2027-01-01',
  ...more,
});
const place = (more: Partial<BodyPremises> = {}): BodyPremises => ({
  id: id(),
  kind: 'practice',
  area: 300,
  tenure: 'own',
  from: null,
  to: null,
  ...more,
});
const body = (kind: string, more: Partial<Body> = {}): Body => {
  const own = id();
  const base = { service: own, organization: own, name: `Đơn vị ${own}`, kind, status: 'VALID', class: 'A', lines: ['N1'] };
  return { ...base, people: [], devices: [], premises: [], ...more };
};
const checksOf = (one: Body, day = today, others: Body[] = []): Check[] =>
  conditionsOn(one, sharedOn([one, ...others], day).get(one.service) ?? [], rules, day);
const check = (one: Body, kind: string, day = today, others: Body[] = []) =>
  checksOf(one, day, others).find((found) => found.kind === kind);
const told = (found: Check | undefined) => found && [found.state, found.need, found.have];
const trainers = (count: number) => Array.from({ length: count }, () => person(['TRAINER'], { lines: [] }));
const inspectors = (count: number, more: Partial<BodyPerson> = {}) => Array.from({ length: count }, () => person(['INSPECTOR'], more));

describe('each condition and its article', () => {
  const training = (trainingClass: string, count: number) =>
    body('training', { class: trainingClass, lines: ['G1'], people: trainers(count) });
  it.each([
    [39, 'NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III', 'hạng A 2 người', training('A', 1), training('A', 2), 'trainers'],
    [40, 'NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III', 'hạng B 4 người', training('B', 3), training('B', 4), 'trainers'],
    [41, 'NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III', 'hạng C 4 người', training('C', 3), training('C', 4), 'trainers'],
    [
      42,
      'NĐ 44/2016/NĐ-CP Điều 3',
      'hợp đồng từ 12 tháng',
      body('training', { lines: [], people: [...trainers(1), person(['TRAINER'], { contract: fixed('2026-01-01', '2026-12-30') })] }),
      body('training', { lines: [], people: [...trainers(1), person(['TRAINER'], { contract: fixed('2026-01-01', '2026-12-31') })] }),
      'trainers',
    ],
    [
      43,
      'NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III',
      'khu thực hành 300 m²',
      body('training', { lines: ['G2'], premises: [place({ area: 299 })] }),
      body('training', { lines: ['G2'], premises: [place()] }),
      'practice-area',
    ],
    [
      47,
      'NĐ 44/2016/NĐ-CP Điều 4',
      '2 kiểm định viên mỗi đối tượng',
      body('technical-inspection', { people: inspectors(1) }),
      body('technical-inspection', { people: inspectors(2) }),
      'inspectors',
    ],
    [
      48,
      'NĐ 44/2016/NĐ-CP Điều 4',
      'hợp đồng kiểm định viên từ 12 tháng',
      body('technical-inspection', { people: inspectors(2, { contract: fixed('2026-01-01', '2026-12-30') }) }),
      body('technical-inspection', { people: inspectors(2, { contract: fixed('2026-01-01', '2026-12-31') }) }),
      'inspectors',
    ],
    [
      49,
      'NĐ 44/2016/NĐ-CP Điều 4',
      'phụ trách kỹ thuật 2 năm làm kiểm định viên',
      body('technical-inspection', { people: [person(['TECHNICAL_HEAD'], { practiceSince: '2024-11-24' })] }),
      body('technical-inspection', { people: [person(['TECHNICAL_HEAD'], { practiceSince: '2024-11-23' })] }),
      'technical-head',
    ],
    [
      240,
      'NĐ 44/2016/NĐ-CP Điều 4',
      'thiết bị mỗi đối tượng',
      body('technical-inspection', { devices: [device({ lines: ['N2'] })] }),
      body('technical-inspection', { devices: [device()] }),
      'devices',
    ],
    [
      242,
      'NĐ 44/2016/NĐ-CP chương IV',
      'thiết bị quan trắc còn hạn',
      body('monitoring', { devices: [device({ calibratedUntil: '2026-11-22' })] }),
      body('monitoring', { devices: [device({ calibratedUntil: today })] }),
      'calibration',
    ],
    [
      243,
      'NĐ 44/2016/NĐ-CP chương IV',
      'người quan trắc',
      body('monitoring', { people: [person(['OTHER'])] }),
      body('monitoring', { people: [person(['MONITOR'])] }),
      'monitoring-staff',
    ],
  ] as const)('rule %i, %s: %s', (number, source, _, lacking, enough, kind) => {
    expect(check(lacking, kind)?.state).toBe('short');
    const met = check(enough, kind);
    expect(met?.state).toBe('met');
    const rule = met!.rules.find((one) => one.id.endsWith(String(number).padStart(9, '0')));
    expect(rule?.source).toBe(source);
  });
  it('rule 241, NĐ 44/2016/NĐ-CP Điều 4: a device counts for the body that has used it longer', () => {
    const one = body('technical-inspection', { devices: [device({ serial: 'SN 01', from: '2024-01-01' })] });
    const other = body('technical-inspection', { devices: [device({ serial: 'sn01', from: '2025-01-01' })] });
    expect([check(one, 'devices', today, [other])?.state, check(other, 'devices', today, [one])?.state]).toEqual(['met', 'short']);
    const shown = check(other, 'one-body', today, [one]);
    expect([shown?.state, shown?.words, shown?.rules[0]?.source]).toEqual([
      'review',
      `Bơm thử áp cũng được ghi ở ${one.name}`,
      'NĐ 44/2016/NĐ-CP Điều 4',
    ]);
  });
  it('rule 244, TT 28/2016/TT-BYT: a doctor without a certificate is to be looked at again, not called lacking', () => {
    const none = { number: null, issued: null, expires: null };
    const exam = (people: BodyPerson[]) => body('health-exam', { status: 'DECLARED', lines: ['OCC_DISEASE'], people });
    expect(check(exam([person(['DOCTOR'], { certificate: none })]), 'doctor')?.state).toBe('review');
    expect(check(exam([person(['DOCTOR'])]), 'doctor')?.state).toBe('met');
    expect(check(exam([]), 'doctor')).toBeUndefined();
  });
  it('rule 30, NĐ 44/2016/NĐ-CP Điều 13: a certificate without its printed day is good for five years', () => {
    const certificate = { number: '1', issued: '2021-11-23', expires: null };
    const one = body('technical-inspection', { people: inspectors(2, { certificate }) });
    expect([check(one, 'inspectors')?.state, check(one, 'inspectors', '2026-11-24')?.state]).toEqual(['met', 'short']);
  });
});

describe('a contract', () => {
  it.each([
    ['exactly twelve months', fixed('2026-01-01', '2026-12-31'), 'long'],
    ['twelve months to the same day', fixed('2026-01-01', '2027-01-01'), 'long'],
    ['a day less', fixed('2026-01-01', '2026-12-30'), 'brief'],
    ['twelve months from the first to the last of a month', fixed('2025-12-01', '2026-11-30'), 'long'],
    ['that ends today', fixed('2025-11-24', today), 'long'],
    ['that ended yesterday', fixed('2025-11-23', '2026-11-22'), 'over'],
    ['that begins tomorrow', fixed('2026-11-24', '2028-01-01'), 'not-begun'],
    ['without end', open(), 'long'],
    ['without end, left yesterday', open('2024-01-01', '2026-11-22'), 'over'],
    ['without end, left today', open('2024-01-01', today), 'long'],
    ['of which nothing is written', { kind: null, from: null, to: null, left: null }, 'unknown'],
    ['with a term but without its last day', { kind: 'fixed' as const, from: '2024-01-01', to: null, left: null }, 'unknown'],
  ])('%s', (_, contract, state) => expect(contractOn(contract, 12, today)).toBe(state));
});

describe('a day', () => {
  it('outside the regime of notification has no rule for trainers, and says which one the book knows', () => {
    const one = body('training', { lines: ['G2'], people: trainers(2), premises: [place()] });
    for (const day of ['2026-06-30', '2027-03-01']) {
      const found = check(one, 'trainers', day);
      expect([found?.state, check(one, 'practice-area', day)?.state]).toEqual(['no-rule', 'no-rule']);
      expect(found?.facts).toEqual([
        'Quy định có trong sổ: NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III, áp dụng từ 01/07/2026 đến hết 28/02/2027.',
      ]);
    }
    for (const day of ['2026-07-01', '2027-02-28']) expect(check(one, 'trainers', day)?.state).toBe('met');
  });
  it('before anything was entered knows nothing, and calls nothing lacking', () => {
    const one = body('technical-inspection', {
      people: inspectors(1, { contract: open('2026-01-01') }),
      devices: [device({ from: '2026-01-01' })],
    });
    expect(checksOf(one, '2025-12-31').map((found) => found.state)).toEqual(['unknown', 'unknown', 'unknown']);
  });
  it('after the printed last day no longer counts certificate, calibration and rent', () => {
    const certificate = { number: '1', issued: '2021-11-24', expires: today };
    const one = body('technical-inspection', { people: inspectors(2, { certificate }), devices: [device({ calibratedUntil: today })] });
    const states = (day: string) => [check(one, 'inspectors', day)?.state, check(one, 'devices', day)?.state];
    expect([states(today), states('2026-11-24')]).toEqual([
      ['met', 'met'],
      ['short', 'short'],
    ]);
    const rented = body('training', { lines: ['G2'], premises: [place({ tenure: 'rent', to: today })] });
    expect([told(check(rented, 'practice-area')), told(check(rented, 'practice-area', '2026-11-24'))]).toEqual([
      ['met', 300, 300],
      ['short', 300, 0],
    ]);
  });
});

describe('a person at two bodies', () => {
  const shared = (contract: BodyPerson['contract']) => [person(['INSPECTOR'], { person: 'một người', contract }), ...inspectors(1)];
  it('counts for the earlier contract, on days of overlap only; both show it', () => {
    const early = body('technical-inspection', { people: shared(fixed('2025-01-01', '2026-12-31')) });
    const late = body('technical-inspection', { people: shared(open('2026-01-01')) });
    const on = (day: string) => [
      [check(early, 'inspectors', day, [late])?.state, check(early, 'one-body', day, [late])?.state],
      [check(late, 'inspectors', day, [early])?.state, check(late, 'one-body', day, [early])?.state],
    ];
    expect(on(today)).toEqual([
      ['met', 'review'],
      ['short', 'review'],
    ]);
    expect(on('2027-01-01')).toEqual([
      ['short', undefined],
      ['met', undefined],
    ]);
  });
  it('of equal days counts once', () => {
    const pair = [shared(open()), shared(open())].map((people) => body('technical-inspection', { people }));
    const states = pair.map(
      (one) =>
        check(
          one,
          'inspectors',
          today,
          pair.filter((other) => other !== one),
        )?.state,
    );
    expect(states.toSorted()).toEqual(['met', 'short']);
  });
  it('is nobody’s concern outside technical inspection, nor within one organisation', () => {
    const one = body('technical-inspection', { people: shared(open()) });
    const training = body('training', { people: shared(open()) });
    const branch = body('technical-inspection', { organization: one.organization, people: shared(open()) });
    expect(check(one, 'one-body', today, [training, branch])).toBeUndefined();
  });
});

describe('in one word', () => {
  const word = (one: Body, day = today) => bodyState(one, checksOf(one, day));
  it('a body without facts has no data, without a paper nothing to keep, and is short before all else', () => {
    expect(word(body('technical-inspection'))).toBe('none');
    expect(word(body('technical-inspection', { status: 'EXPIRED', people: inspectors(1) }))).toBe('not-asked');
    expect(word(body('technical-inspection', { status: 'SUSPENDED', people: inspectors(1) }))).toBe('short');
    const whole = [person(['INSPECTOR', 'TECHNICAL_HEAD']), ...inspectors(1)];
    expect(word(body('technical-inspection', { people: whole, devices: [device({ calibratedUntil: '2027-06-01' })] }))).toBe('met');
    expect(word(body('technical-inspection', { people: whole, devices: [device({ calibratedUntil: '2027-01-22' })] }))).toBe('soon');
  });
  it('a class that the paper does not say, a contract or an area nobody wrote, is not lacking', () => {
    expect(check(body('training', { class: null, lines: [], people: trainers(1) }), 'trainers')?.state).toBe('unknown');
    expect(check(body('training', { lines: ['G2'], premises: [place({ area: null })] }), 'practice-area')?.state).toBe('unknown');
    expect(check(body('monitoring', { devices: [device({ calibratedUntil: null })] }), 'calibration')?.state).toBe('unknown');
    expect(check(body('technical-inspection', { lines: [], people: inspectors(2) }), 'inspectors')?.state).toBe('unknown');
  });
  it('looks as far ahead as the lead time, its last day counted; a contract that is followed does not end', () => {
    const ending = (contract: BodyPerson['contract'], more: BodyPerson[] = []) =>
      check(body('monitoring', { people: [person(['MONITOR'], { person: 'một người', contract }), ...more] }), 'ending');
    expect(ending(fixed('2024-01-01', '2027-01-22'))?.due).toBe('2027-01-22');
    expect(ending(fixed('2024-01-01', '2027-01-23'))).toBeUndefined();
    const next = person(['MONITOR'], { person: 'một người', contract: open('2027-01-01') });
    expect(ending(fixed('2024-01-01', '2026-12-31'), [next])).toBeUndefined();
  });
});
