// The year of inspections as sums: repeat offenders, what was found again, days until closure, remedies against their deadline.
import { describe, expect, it, test } from 'vitest';
import {
  closingDays,
  foundAgain,
  type Held,
  inSteps,
  remedyTiming,
  repeatOffenders,
  spreadOf,
  stepWords,
} from '../../main/domain/inspections/held.ts';
import type { RemedyStep } from '../../main/domain/inspections/remedy.ts';

const step = (kind: string, on: string, position = 0): RemedyStep => ({ id: `${kind} ${on}`, kind, on, position, outcome: null });
const visit = (id: string, owner: string, announcedOn: string, items: (string | null)[], more: Partial<Held> = {}): Held => ({
  id,
  owner,
  kind: 'DN',
  announcedOn,
  closedOn: null,
  planned: 'yes',
  findings: items.map((item, at) => ({ id: `${id}.${at}`, item, timing: 'waiting', remediedOn: null })),
  ...more,
});

describe('a remedy against its deadline', () => {
  const proven = [step('proof', '2026-04-09'), step('closed', '2026-04-20')];
  test.each<[string, string | null, Parameters<typeof remedyTiming>[1], RemedyStep[], string]>([
    ['is in time when its proof came on the last day, though confirmed later', '2026-04-09', 'closed', proven, 'in-time'],
    ['is late when its proof came the day after', '2026-04-08', 'closed', proven, 'late'],
    ['is in time where nobody set a deadline', null, 'closed', proven, 'in-time'],
    [
      'counts the proof that was accepted, not the one that was not enough',
      '2026-04-09',
      'closed',
      [...proven.slice(0, 1), step('recheck', '2026-04-12'), step('proof', '2026-04-15'), step('closed', '2026-04-20')],
      'late',
    ],
    ['waits while it is not confirmed', '2026-04-09', 'proof', proven.slice(0, 1), 'waiting'],
    ['is overdue when nothing came', '2026-04-09', 'late', [], 'overdue'],
  ])('%s', (_, due, state, steps, timing) => {
    expect(remedyTiming(due, state, steps, '2026-11-23')).toBe(timing);
  });
});

describe('who offends again', () => {
  const visits = [
    visit('b', 'site', '2026-05-05', ['helmet', 'notice']),
    visit('a', 'site', '2025-03-10', ['helmet']),
    visit('c', 'firm', '2026-01-10', ['helmet', 'helmet']),
    visit('d', 'mill', '2024-01-10', ['notice']),
    visit('e', 'mill', '2025-01-10', ['notice']),
    visit('f', 'yard', '2026-02-01', [null]),
    visit('g', 'yard', '2026-08-01', [null]),
    visit('h', 'quay', '2026-02-01', ['helmet']),
    visit('i', 'quay', '2026-03-01', []),
  ];
  it('found the same item before, in another visit and of the same subject', () => {
    expect([...foundAgain(visits)]).toEqual(['e.0', 'b.0']);
    expect([...foundAgain([visit('a', 'x', '2025-01-01', ['p']), visit('b', 'x', '2026-01-01', ['p'], { kind: 'HL' })])]).toEqual([]);
  });
  it('has findings in two visits or more, the last of them this year', () => {
    expect(repeatOffenders(visits, 2026)).toEqual([
      { owner: 'site', visits: 2, findings: 3, again: ['helmet'] },
      { owner: 'yard', visits: 2, findings: 2, again: [] },
    ]);
    expect(repeatOffenders(visits, 2025).map((one) => one.owner)).toEqual(['mill']);
  });
});

describe('days until closure', () => {
  it('run from the announcement, of visits that ended and of findings whose remedy was confirmed', () => {
    const held = visit('a', 'x', '2026-03-01', ['p', 'q'], { closedOn: '2026-03-11' });
    const [first, second] = held.findings;
    const visits = [{ ...held, findings: [{ ...first!, remediedOn: '2026-04-01' }, second!] }, visit('b', 'y', '2026-03-01', [])];
    expect(closingDays(visits)).toEqual({ visits: [10], findings: [31] });
  });
  test.each<[number[], ReturnType<typeof spreadOf>]>([
    [[], null],
    [[7], { n: 1, least: 7, lower: 7, median: 7, upper: 7, most: 7 }],
    [[30, 10, 20, 45], { n: 4, least: 10, lower: 17.5, median: 25, upper: 33.8, most: 45 }],
  ])('of %j spread as %j', (days, spread) => {
    expect(spreadOf(days)).toEqual(spread);
  });
  it('fall into steps whose last days belong to them', () => {
    const steps = inSteps([0, 10, 11, 60, 61, 400]);
    expect(steps.map((one) => [stepWords(one), one.n])).toEqual([
      ['0–10 ngày', 2],
      ['11–20 ngày', 1],
      ['21–30 ngày', 0],
      ['31–60 ngày', 1],
      ['trên 60 ngày', 2],
    ]);
  });
});
