// The law of a visit: words and limits by day, the days counted one by one, fines with who may impose them, remedies. NĐ 217/2025, NĐ 283/2026.
import { describe, expect, it } from 'vitest';
import { checklistItemSeeds, checklistSeeds } from '../../db/seeds/checklists.ts';
import { ruleSeeds } from '../../db/seeds/rules.ts';
import { controlOn } from '../../main/domain/inspections/control-regime.ts';
import { remedyState } from '../../main/domain/inspections/remedy.ts';
import { finesOf, sanctionFor } from '../../main/domain/inspections/sanction.ts';
import { limitsOf, visitClock, type VisitEvent } from '../../main/domain/inspections/visit-clock.ts';
import type { RuleRow } from '../../main/domain/rules/holding.ts';

const rules: RuleRow[] = ruleSeeds.map(({ effectiveFrom, effectiveTo, ...seed }) => ({
  ...seed,
  effective_from: effectiveFrom,
  effective_to: effectiveTo,
}));
const event = (kind: string, on: string, days: number | null = null): VisitEvent => ({ id: `${kind}${on}`, kind, on, position: 1, days });

describe('the checklists of domain.md §4.4', () => {
  it.each([
    ['HL', 18],
    ['KD', 16],
    ['QT', 15],
    ['KS', 14],
    ['DN', 17],
  ] as const)('%s has its %i items', (kind, count) => {
    const list = checklistSeeds.find((one) => one.kind === kind)!;
    expect(checklistItemSeeds.filter((item) => item.checklistId === list.id).map((item) => item.position)).toEqual(
      Array.from({ length: count }, (_, at) => at + 1),
    );
  });
});

describe('the regime of control (Luật 84/2025/QH15, NĐ 217/2025/NĐ-CP)', () => {
  it.each([
    ['2025-06-30', 'department', 'CONTROL_THANHTRA', 'Quyết định thanh tra'],
    ['2025-07-01', 'department', 'CONTROL_GAP', 'Quyết định kiểm tra'],
    ['2025-08-04', 'department', 'CONTROL_GAP', 'Quyết định kiểm tra'],
    ['2025-08-05', 'department', 'CONTROL_KIEMTRA', 'Quyết định kiểm tra'],
    ['2026-11-23', 'inspectorate', 'CONTROL_KIEMTRA', 'Quyết định thanh tra'],
  ])('on %s of a %s is %s', (day, level, regime, decision) => {
    const control = controlOn(rules, level, day);
    expect([control.regime, control.words.decision]).toEqual([regime, decision]);
  });
});

describe('the days of a visit (NĐ 217/2025/NĐ-CP Điều 13)', () => {
  it.each([
    ['department', '2025-08-05', '10', '5'],
    ['commune', '2025-08-05', '7', '3'],
    ['ministry', '2025-08-05', '15', '7'],
    ['department', '2025-08-04', null, null],
    ['inspectorate', '2025-08-05', '45', null],
  ])('are limited for a %s announced on %s to %s and %s more', (level, day, base, more) => {
    const limits = limitsOf(rules, level, day);
    expect([limits.base?.value ?? null, limits.more?.value ?? null]).toEqual([base, more]);
  });
  const announced = [event('announced', '2026-11-09')];
  it.each([
    ['2026-11-08', null],
    ['2026-11-09', [1, 9]],
    ['2026-11-14', [6, 4]],
    ['2026-11-18', [10, 0]],
    ['2026-11-19', [11, -1]],
  ] as const)('seen on %s are %j used and left, weekends counted', (day, used) => {
    const clock = visitClock('department', null, announced, rules, day);
    expect(clock && [clock.used, clock.left]).toEqual(used);
  });
  it('begin the day after where the office sets it so', () => {
    const later = rules.map((rule) => (rule.code === 'inspection.day-one' ? { ...rule, value: 'next-day' } : rule));
    expect(visitClock('department', null, announced, later, '2026-11-18')).toMatchObject({ from: '2026-11-10', last: '2026-11-19' });
  });
  it('grow by an extension, and stand still with the minutes', () => {
    const events = [...announced, event('extended', '2026-11-18', 5), event('minutes-signed', '2026-11-20')];
    expect(visitClock('department', 10, events, rules, '2026-11-30')).toMatchObject({ last: '2026-11-23', left: 3, end: '2026-11-20' });
  });
});

describe('the hint at a fine (NĐ 283/2026/NĐ-CP Điều 7, 31, 35-38, 55, 61, 67)', () => {
  const [xa, so, tinh] = ['Chủ tịch UBND xã', 'Giám đốc Sở Nội vụ', 'Chủ tịch UBND tỉnh'];
  /** Kind of visit, act, bracket for an organisation, the lowest post whose power reaches its top; † = not doubled. */
  const table: [kind: string, code: string, from: number, to: number, who: string | undefined][] = [
    ['HL', 'fine.training.report', 1, 3, xa], // † Điều 36.2
    ['HL', 'fine.training.notice', 5, 10, xa],
    ['HL', 'fine.training.conditions', 10, 20, xa],
    ['HL', 'fine.training.false-results', 30, 50, xa],
    ['HL', 'fine.training.unlawful', 120, 140, tinh],
    ['HL', 'fine.self-training.report', 2, 6, xa], // Điều 36.3
    ['HL', 'fine.self-training.conditions', 20, 40, xa],
    ['HL', 'fine.self-training.false-results', 30, 50, xa],
    ['HL', 'fine.self-training.unlawful', 120, 140, tinh],
    ['DN', 'fine.employer.untrained.from-1', 10, 20, xa], // Điều 36.1
    ['DN', 'fine.employer.untrained.from-11', 20, 40, xa],
    ['DN', 'fine.employer.untrained.from-51', 40, 60, xa],
    ['DN', 'fine.employer.untrained.from-101', 60, 80, so],
    ['DN', 'fine.employer.untrained.from-301', 80, 100, so],
    ['KD', 'fine.technical-inspection.report', 1, 3, xa], // † Điều 37.1
    ['KD', 'fine.technical-inspection.address', 3, 5, xa],
    ['KD', 'fine.technical-inspection.conditions', 40, 50, xa],
    ['KD', 'fine.technical-inspection.false-results', 80, 100, so],
    ['KD', 'fine.technical-inspection.unlawful', 120, 140, tinh],
    ['KD', 'fine.inspector.1', 20, 40, xa], // Điều 37.2-6
    ['KD', 'fine.inspector.2', 40, 60, xa],
    ['KD', 'fine.inspector.3', 120, 140, tinh],
    ['QT', 'fine.monitoring.report', 1, 2, xa], // † Điều 38
    ['QT', 'fine.monitoring.collusion', 80, 120, so],
    ['QT', 'fine.monitoring.conditions', 100, 130, tinh],
    ['QT', 'fine.monitoring.false-results', 120, 140, tinh],
    ['QT', 'fine.monitoring.not-declared', 120, 150, tinh],
    ['DN', 'fine.employer.monitoring.not-published', 4, 10, xa], // Điều 38.2-4
    ['DN', 'fine.employer.monitoring.not-monitored', 40, 80, so],
    ['DN', 'fine.employer.monitoring.collusion', 80, 120, so],
    ['DN', 'fine.employer.osh-report', 2, 6, xa], // Điều 31
    ['DN', 'fine.employer.accident-report', 10, 20, xa],
    ['DN', 'fine.equipment.not-declared', 2, 4, xa], // Điều 35
    ['DN', 'fine.equipment.files', 10, 20, xa],
    ['DN', 'fine.equipment.standard', 30, 40, xa],
    ['DN', 'fine.equipment.not-inspected.from-1', 40, 60, xa],
    ['DN', 'fine.equipment.not-inspected.from-4', 60, 100, so],
    ['DN', 'fine.equipment.not-inspected.from-11', 100, 150, tinh],
    ['DN', 'fine.equipment.not-inspected.from-21', 150, 150, tinh],
    ['DN', 'fine.equipment.used-after-fail', 100, 150, tinh],
  ];
  it.each(table)('of %s for %s is %i–%i million for an organisation, by the %s', (kind, code, from, to, who) => {
    const hint = sanctionFor({ kind, code, ended: null, offender: 'organisation' }, rules, '2026-11-23');
    expect([hint.bracket, hint.who[0]?.post]).toEqual([{ from, to }, who]);
    expect(finesOf(rules, kind, '2026-11-23').map((rule) => rule.code)).toContain(code);
  });
  it('speaks of every fine that the register knows', () => {
    const known = rules.filter((rule) => rule.code.startsWith('fine.')).map((rule) => rule.code);
    expect(table.map(([, code]) => code).toSorted()).toEqual(known.toSorted());
  });
  it('is not doubled for a person, and not said where the bracket is an organisation’s', () => {
    const of = (code: string) => sanctionFor({ kind: 'KD', code, ended: null, offender: 'individual' }, rules, '2026-11-23');
    expect(of('fine.inspector.3')).toMatchObject({ bracket: { from: 60, to: 70 }, who: [{ post: tinh, power: 75 }] });
    expect(of('fine.technical-inspection.report')).toMatchObject({ bracket: null, who: [] });
  });
  it.each([
    ['HL', '2026-09-09', 'NĐ 12/2022/NĐ-CP Điều 25'],
    ['KD', '2026-09-09', 'NĐ 12/2022/NĐ-CP Điều 26'],
    ['QT', '2026-09-09', 'NĐ 12/2022/NĐ-CP Điều 27'],
    ['HL', '2026-09-10', 'NĐ 283/2026/NĐ-CP Điều 36 khoản 2, 4'],
    ['HL', null, 'NĐ 283/2026/NĐ-CP Điều 36 khoản 2, 4'],
  ])('of %s for an act ended on %s follows %s (Điều 67)', (kind, ended, decree) => {
    const hint = sanctionFor({ kind, code: 'fine.training.report', ended, offender: 'organisation' }, rules, '2026-11-23');
    expect(hint.decree).toBe(decree);
    if (decree.startsWith('NĐ 12')) expect(hint.bracket).toBeNull();
  });
  it.each([
    ['fine.training.conditions', { min: 1, max: 3 }],
    ['fine.training.report', null],
    ['fine.technical-inspection.false-results', { min: 1, max: 3 }],
    ['fine.monitoring.not-declared', { min: 3, max: 6 }],
  ])('of %s comes with a suspension of %j months', (code, suspension) => {
    expect(sanctionFor({ kind: 'HL', code, ended: null, offender: 'organisation' }, rules, '2026-11-23').suspension).toEqual(suspension);
  });
});

describe('the remedy of a finding', () => {
  const step = (kind: string, on: string, outcome: string | null = null) => ({ id: kind, kind, on, position: 1, outcome });
  it.each([
    ['2026-11-20', [], 'open'],
    ['2026-11-21', [], 'late'],
    ['2026-11-21', [step('proof', '2026-11-21')], 'proof'],
    ['2026-11-22', [step('proof', '2026-11-21'), step('recheck', '2026-11-22', 'not-yet')], 'late'],
    ['2026-11-22', [step('proof', '2026-11-21'), step('closed', '2026-11-22')], 'closed'],
    ['2026-11-21', [step('proof', '2026-11-21'), step('closed', '2026-11-22')], 'proof'],
    ['2026-11-23', [step('closed', '2026-11-22'), step('reopened', '2026-11-23')], 'late'],
  ] as const)('due on 20/11/2026 and seen on %s after %j is %s', (day, steps, state) => {
    expect(remedyState('2026-11-20', steps, day)).toBe(state);
  });
});
