// Staff norms by headcount, sector and training, each row with its article (law 84/2015 art. 72–75; NĐ 39/2016 art. 36–38; NĐ 44/2016 art. 17–25).
import { describe, expect, it, test } from 'vitest';
import { ruleSeeds } from '../../db/seeds/rules.ts';
import { medicalRiskSeeds, sectorRiskSeeds } from '../../db/seeds/sector-risk.ts';
import type { RuleRow } from '../../main/domain/rules/holding.ts';
import { normWords, readNorm, writtenNorm } from '../../main/domain/staffing/norm-value.ts';
import { riskOf } from '../../main/domain/staffing/sector-risk.ts';
import {
  type ServiceContract,
  type Staff,
  type StaffingFacts,
  staffingLaw,
  staffingOn,
  type StaffPost,
} from '../../main/domain/staffing/staffing-norm.ts';
import { staffingBasis } from '../../main/domain/staffing/staffing-words.ts';
import { monthsFrom } from '../../main/domain/staffing/training-months.ts';
import { lastDayOf, type TrainingCertificate, trainingOn, trainingPeriods } from '../../main/domain/staffing/training-validity.ts';

const day = '2026-11-23';
const rules: RuleRow[] = ruleSeeds.map((rule) => ({ ...rule, effective_from: rule.effectiveFrom, effective_to: rule.effectiveTo }));
const risks = [...sectorRiskSeeds, ...medicalRiskSeeds];
const monthsOf = monthsFrom(rules);
const law = staffingLaw(rules, risks, day);

let made = 0;
const post = (role: string, more: Partial<StaffPost> = {}): StaffPost => ({
  id: String((made += 1)),
  name: `Người ${made}`,
  role,
  degree: null,
  from: null,
  to: null,
  state: 'VALID',
  last: '2027-05-05',
  ...more,
});
const facts = (
  headcount: number | null,
  code: string | null,
  posts: StaffPost[] = [],
  contracts: ServiceContract[] = [],
  text: string | null = null,
): StaffingFacts => ({ headcount, sector: { code, text }, posts, contracts });
const answer = (staff: Staff, ...rest: Parameters<typeof facts>) => staffingOn(staff, facts(...rest), law);
const words = (staff: Staff, ...rest: Parameters<typeof facts>) => {
  const { state, needed, present, gap } = answer(staff, ...rest);
  return [state, needed.map((need) => `${need.position}:${need.count}`).join('+'), present, gap];
};

describe('an employer of a high-risk sector (construction, 4210)', () => {
  test.each([
    [1, 'PART_TIME:1', 'NĐ 39/2016 Điều 36 khoản 1'],
    [49, 'PART_TIME:1', 'NĐ 39/2016 Điều 36 khoản 1'],
    [50, 'FULL_TIME:1', 'NĐ 39/2016 Điều 36 khoản 1'],
    [299, 'FULL_TIME:1', 'NĐ 39/2016 Điều 36 khoản 1'],
    [300, 'FULL_TIME:2', 'NĐ 39/2016 Điều 36 khoản 1'],
    [999, 'FULL_TIME:2', 'NĐ 39/2016 Điều 36 khoản 1'],
    [1000, 'FULL_TIME:3', 'NĐ 39/2016 Điều 36 khoản 1'],
  ])('of %i workers needs %s (%s)', (headcount, needed) => {
    const need = Number(needed.split(':')[1]);
    expect(words('osh', headcount, '4210')).toEqual(['short', needed, 0, need]);
  });
});

describe('an employer of another sector (trade, 4711)', () => {
  test.each([
    [299, 'PART_TIME:1', 'NĐ 39/2016 Điều 36 khoản 2'],
    [300, 'FULL_TIME:1', 'NĐ 39/2016 Điều 36 khoản 2'],
    [999, 'FULL_TIME:1', 'NĐ 39/2016 Điều 36 khoản 2'],
    [1000, 'FULL_TIME:2', 'NĐ 39/2016 Điều 36 khoản 2'],
  ])('of %i workers needs %s (%s)', (headcount, needed) => expect(words('osh', headcount, '4711')[1]).toBe(needed));
});

describe('medical staff', () => {
  test.each([
    [299, '2011', 'INTERMEDIATE:1', 'NĐ 39/2016 Điều 37'],
    [300, '2011', 'DOCTOR:1+INTERMEDIATE:1', 'NĐ 39/2016 Điều 37'],
    [500, '2011', 'DOCTOR:1+INTERMEDIATE:1', 'NĐ 39/2016 Điều 37'],
    [1000, '2011', 'UNIT:1', 'NĐ 39/2016 Điều 37'],
    [499, '4711', 'INTERMEDIATE:1', 'NĐ 39/2016 Điều 37'],
    [500, '4711', 'PHYSICIAN_ASSISTANT:1+INTERMEDIATE:1', 'NĐ 39/2016 Điều 37'],
    [1000, '4711', 'DOCTOR:1+OTHER:1', 'NĐ 39/2016 Điều 37'],
  ])('for %i workers in %s: %s (%s)', (headcount, code, needed) => expect(words('medical', headcount, code)[1]).toBe(needed));

  it('counts a doctor where an assistant is enough, each person once', () => {
    const doctor = post('MEDICAL', { degree: 'Bác sĩ đa khoa' });
    const assistant = post('MEDICAL', { degree: 'Y sĩ' });
    expect(words('medical', 400, '2011', [assistant])).toEqual(['short', 'DOCTOR:1+INTERMEDIATE:1', 1, 1]);
    expect(words('medical', 400, '2011', [assistant, post('MEDICAL', { degree: 'Điều dưỡng' })])).toEqual([
      'enough',
      'PHYSICIAN_ASSISTANT:1+INTERMEDIATE:1',
      2,
      0,
    ]);
    expect(words('medical', 400, '2011', [doctor])).toEqual(['short', 'DOCTOR:1+INTERMEDIATE:1', 1, 1]);
    expect(words('medical', 600, '4711', [doctor, assistant])).toEqual(['enough', 'PHYSICIAN_ASSISTANT:1+INTERMEDIATE:1', 2, 0]);
  });
});

describe('who counts', () => {
  test.each([
    ['a full-time officer does for a part-time one', [post('FULL_TIME')], 40, 'enough'],
    ['a part-time officer does not for a full-time one', [post('PART_TIME')], 60, 'short'],
    [
      'whose training lapsed does not (law art. 14; NĐ 39 art. 36)',
      [post('FULL_TIME', { state: 'EXPIRED', last: '2026-11-22' })],
      60,
      'short',
    ],
    ['who never was trained does not', [post('FULL_TIME', { state: 'UNTRAINED', last: null })], 60, 'short'],
    ['who leaves tomorrow still does', [post('FULL_TIME', { to: '2026-11-24' })], 60, 'enough'],
    ['who left today does not', [post('FULL_TIME', { to: day })], 60, 'short'],
    ['who begins tomorrow does not', [post('FULL_TIME', { from: '2026-11-24' })], 60, 'short'],
    ['a safety member is no officer (law art. 74)', [post('SAFETY_MEMBER')], 60, 'short'],
  ] as const)('%s', (_, posts, headcount, state) => expect(answer('osh', headcount, '4210', [...posts]).state).toBe(state));

  it('lets a hired provider close the gap while the contract runs (law art. 72.5, 73.5)', () => {
    const hired = (more: Partial<ServiceContract>): ServiceContract[] => [
      { kind: 'osh', provider: 'Trung tâm An toàn', from: '2026-01-01', to: day, ...more },
    ];
    expect(words('osh', 60, '4210', [], hired({}))).toEqual(['contract', 'FULL_TIME:1', 0, 0]);
    expect(words('osh', 60, '4210', [], hired({ to: '2026-11-22' }))).toEqual(['short', 'FULL_TIME:1', 0, 1]);
    expect(words('osh', 60, '4210', [], hired({ kind: 'medical' }))).toEqual(['short', 'FULL_TIME:1', 0, 1]);
  });
  it('takes a unit for the people of a large employer (NĐ 39/2016 art. 36)', () => {
    const unit: ServiceContract[] = [{ kind: 'osh-unit', provider: 'Phòng An toàn', from: null, to: null }];
    expect(words('osh', 1200, '4210', [], unit)).toEqual(['enough', 'UNIT:1', 0, 0]);
  });
});

describe('what is not known', () => {
  it('headcount or sector leave the question open, unless both lists say the same', () => {
    expect(answer('osh', null, '4210').state).toBe('unknown');
    expect(answer('osh', 60, null).state).toBe('unknown');
    expect(answer('osh', 40, null).state).toBe('short');
  });
  it('reads a trade by its words where it has no code', () => {
    expect(riskOf(risks, 'osh', { code: null, text: 'Thi công cầu đường' })).toMatchObject({ risk: 'yes', by: 'words' });
    expect(riskOf(risks, 'osh', { code: 'F', text: null })).toMatchObject({ risk: 'yes', by: 'code' });
    expect(riskOf(risks, 'osh', { code: '3011', text: null }).row?.sector).toBe('Đóng tàu');
    expect(riskOf(risks, 'osh', { code: '3099', text: 'Thi công' })).toMatchObject({ risk: 'no', by: 'code' });
    expect(riskOf(risks, 'medical', { code: null, text: 'Bán lẻ máy tính' }).risk).toBe('no');
  });
});

describe('a training certificate', () => {
  const paper = (more: Partial<TrainingCertificate>): TrainingCertificate => ({
    id: 'c',
    group: 'G2',
    issued: '2024-11-23',
    printed: null,
    ...more,
  });
  test.each<[string, string | null, string | null, string | null, string]>([
    ['G2', '2024-11-23', null, '2026-11-23', 'NĐ 44/2016 Điều 21: 2 năm, tính đến đúng ngày'],
    ['G2', '2024-02-29', null, '2026-02-28', 'n năm từ 29/02 hết ngày 28/02'],
    ['G4', '2025-11-23', null, '2026-11-23', 'NĐ 44/2016 Điều 21: nhóm 4 hằng năm'],
    ['G2', '2024-11-23', '2027-11-23', '2027-11-23', 'ngày in trên giấy được ưu tiên'],
    ['G2', '2024-11-23', '2025-01-01', '2025-01-01', 'ngày in trên giấy được ưu tiên, cả khi ngắn hơn'],
    ['G2', null, null, null, 'không ngày nào: không biết'],
  ])('of %s issued %s, printed %s is good to %s (%s)', (group, issued, printed, last) =>
    expect(lastDayOf('FULL_TIME', paper({ group, issued, printed }), monthsOf)).toBe(last),
  );

  test.each([
    ['2024-11-22', 'UNTRAINED', 'the day before its issue'],
    ['2024-11-23', 'VALID', 'its issue day counts'],
    ['2026-11-23', 'VALID', 'its last day counts'],
    ['2026-11-24', 'EXPIRED', 'the day after it has lapsed'],
  ])('on %s is %s: %s', (on, state) => expect(trainingOn('FULL_TIME', [paper({})], monthsOf, on).state).toBe(state));

  it('of another group than the role needs does not count (NĐ 44/2016 art. 17)', () => {
    expect(trainingOn('FULL_TIME', [paper({ group: 'G1' })], monthsOf, day)).toMatchObject({ state: 'UNTRAINED', certificate: 'c' });
    expect(trainingOn('FULL_TIME', [paper({ group: null })], monthsOf, day).state).toBe('VALID');
    expect(trainingOn('MEDICAL', [paper({ group: 'G5' })], monthsOf, day).state).toBe('VALID');
  });
  it('leaves no hole through time, and a renewal takes over on its issue day', () => {
    const periods = trainingPeriods('FULL_TIME', [paper({ id: 'a' }), paper({ id: 'b', issued: '2026-10-01' })], monthsOf);
    expect(periods.map(({ from, to, state, certificate }) => [from, to, state, certificate])).toEqual([
      ['0001-01-01', '2024-11-22', 'UNTRAINED', 'b'],
      ['2024-11-23', '2026-09-30', 'VALID', 'a'],
      ['2026-10-01', '2028-10-01', 'VALID', 'b'],
      ['2028-10-02', '9999-12-31', 'EXPIRED', 'b'],
    ]);
  });
});

describe('a norm as a value', () => {
  it.each(rules.filter((rule) => rule.unit === 'workers|roles').map((rule) => [rule.code, rule.value]))(
    '%s reads back what it writes',
    (_, value) => {
      expect(writtenNorm(normWords(readNorm(value)!))).toBe(value);
    },
  );
  it('takes what people type, and refuses what says nothing', () => {
    expect(writtenNorm('50: 1 chuyên trách')).toBe('50|FULL_TIME:1');
    expect(writtenNorm('Từ 1.000 lao động: 1 bộ phận riêng hoặc 3 Chuyên trách')).toBe('1000|UNIT:1/FULL_TIME:3');
    expect(writtenNorm('năm mươi người')).toBeNull();
    expect(readNorm('50|BOSS:1')).toBeNull();
  });
});

it('says why in four parts', () => {
  const question = facts(60, '4210', [post('FULL_TIME', { name: 'Y Lâm Niê', state: 'EXPIRED', last: '2026-10-01' })]);
  expect(staffingBasis(staffingOn('osh', question, law), question)).toEqual({
    facts: [
      '60 lao động.',
      'Thuộc ngành nguy cơ cao: Thi công công trình xây dựng (theo mã ngành 4210).',
      'Y Lâm Niê, chuyên trách: hết hạn sau ngày 01/10/2026.',
    ],
    rules: [
      {
        source: 'NĐ 39/2016/NĐ-CP Điều 36 khoản 1',
        words: 'Ngành nguy cơ cao: từ 50 lao động: 1 chuyên trách',
        from: null,
        to: null,
        confidence: 'F',
      },
    ],
    sum: 'Cần 1 chuyên trách; có 0 người còn hiệu lực: thiếu 1 chuyên trách.',
    close: [
      'Huấn luyện lại Y Lâm Niê (hết hạn sau ngày 01/10/2026).',
      'Bố trí thêm 1 chuyên trách đã huấn luyện nhóm 2.',
      'Hoặc thuê tổ chức đủ năng lực và ghi hợp đồng (Luật 84/2015/QH13 Điều 72 khoản 5).',
    ],
  });
});
