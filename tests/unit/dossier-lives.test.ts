// Random lives of dossiers, each day of them told again the slow way; which of them the desk speaks of, and when.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ruleSeeds } from '../../db/seeds/rules.ts';
import { addDays, weekday } from '../../main/domain/dates/plain-date.ts';
import type { WorkingCalendar } from '../../main/domain/dates/working-days.ts';
import { dossierOn } from '../../main/domain/dossiers/dossier-line.ts';
import type { DossierEvent, DossierEventKind, DossierState } from '../../main/domain/dossiers/dossier-state.ts';
import { eventFault } from '../../main/domain/dossiers/event-faults.ts';
import { type DossierMatter, dossiersDue } from '../../main/domain/matters/dossiers-due.ts';
import type { RuleRow } from '../../main/domain/rules/holding.ts';

const rules: RuleRow[] = ruleSeeds.map(({ effectiveFrom, effectiveTo, ...row }) => ({
  ...row,
  effective_from: effectiveFrom,
  effective_to: effectiveTo,
}));
const kinds: DossierEventKind[] = ['assigned', 'asked', 'supplemented', 'settled', 'returned', 'withdrawn'];
const last = '2026-12-31';

/** Walks day by day with a pencil: what has happened, how many days of the term are gone, whether they run. */
const slowly = (kind: string, received: string, events: readonly DossierEvent[], free: WorkingCalendar, until: string): DossierState => {
  const term = Number(rules.find((rule) => rule.code === `dossier.term.${kind}`)!.value);
  const gone = kind.startsWith('licence-') ? '2026-07-01' : '9999-12-31';
  let [used, owed, given, end] = [0, false, false, '' as DossierState | ''];
  let overdue = false;
  for (let day = received; day <= until; day = addDays(day, 1)) {
    const works = free.worked.has(day) || (weekday(day) <= 5 && !free.holidays.has(day));
    // A day that begins while something is owed is lost; so is the day of receipt.
    const runs = day > received && !owed && end === '';
    if (runs && used >= term) overdue = true;
    if (runs && works) used += 1;
    else if (day > received && owed && used >= term) overdue = true;
    for (const event of events.filter((one) => one.on === day).toSorted((a, b) => a.position - b.position)) {
      given = true;
      if (event.kind === 'asked') owed = true;
      if (event.kind === 'supplemented') owed = false;
      if (['settled', 'returned', 'withdrawn'].includes(event.kind)) end = event.kind as DossierState;
    }
  }
  if (end !== '') return end;
  if (until >= gone) return 'stopped';
  if (owed) return 'waiting';
  return overdue ? 'overdue' : given ? 'processing' : 'new';
};

describe('random lives', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-05-20', n));
  it('are in each of their days in the state that a pencil finds', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('training-notice', 'licence-extension', 'inspection-opinion'),
        day,
        fc.array(fc.record({ kind: fc.constantFrom(...kinds), after: fc.integer({ min: 0, max: 45 }) }), { maxLength: 7 }),
        fc.uniqueArray(day, { maxLength: 12 }),
        fc.uniqueArray(day, { maxLength: 12 }),
        (kind, received, wanted, holidays, worked) => {
          const free: WorkingCalendar = { holidays: new Set(holidays), worked: new Set(worked) };
          let events: DossierEvent[] = [];
          for (const [position, { kind: what, after }] of wanted.entries()) {
            const event = { id: String(position), kind: what, on: addDays(received, after), position, officer: null };
            if (eventFault(received, [...events, event], last) === null) events = [...events, event];
          }
          for (let at = 0; at <= 60; at += 1) {
            const on = addDays(received, at);
            const { state } = dossierOn({ kind, received, events }, rules, free, on);
            expect([on, state]).toEqual([on, slowly(kind, received, events, free, on)]);
          }
        },
      ),
      { numRuns: 150 },
    ));
});

describe('the desk', () => {
  const dossier = (more: Partial<DossierMatter>): DossierMatter => ({
    id: 'a',
    number: '12/2026',
    unit: 'Ea Kao',
    kind: 'Báo cáo',
    state: 'processing',
    due: '2026-11-26',
    left: 3,
    stopped: null,
    source: 'Thời hạn theo quy chế của cơ quan',
    lead: 3,
    ...more,
  });
  const told = (...facts: DossierMatter[]) => dossiersDue(facts, '2026-11-23', rules).map(({ key, title, due }) => [key, title, due]);
  test.each([
    [4, 0],
    [3, 1],
    [0, 1],
  ])('speaks of one with %i days left: %i times', (left, times) => expect(told(dossier({ left }))).toHaveLength(times));
  it('says whose and until when', () =>
    expect(told(dossier({}))).toEqual([['dossier:a', 'Hồ sơ của Ea Kao đến hạn trả ngày 26/11', '2026-11-26']]));
  it('is silent of what waits or is over', () =>
    expect(told(dossier({ state: 'waiting', due: null }), dossier({ state: 'settled' }))).toEqual([]));
  it('gathers the overdue, the oldest first', () => {
    const late = [
      dossier({ state: 'overdue', due: '2026-11-19' }),
      dossier({ id: 'b', unit: 'An Phú', state: 'overdue', due: '2026-11-12' }),
    ];
    expect(told(...late)).toEqual([['dossier:overdue', '2 hồ sơ quá hạn trả', '2026-11-12']]);
    expect(dossiersDue(late, '2026-11-23', rules)[0]!.why).toBe('Chậm nhất là hồ sơ số 12/2026 của An Phú');
  });
});
