// The turn of a subject, its risk score and what speaks against a planned visit, day by day with the articles; a slow model beside the index.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ruleSeeds } from '../../db/seeds/rules.ts';
import { addDays } from '../../main/domain/dates/plain-date.ts';
import {
  type Conflict,
  type ConflictFacts,
  conflictsOf,
  entityKey,
  needsReason,
  type OtherVisit,
  type PlannedVisit,
} from '../../main/domain/inspections/conflicts.ts';
import { type Due, dueOn } from '../../main/domain/inspections/due.ts';
import { chipsOf, dueSentence, reasonsOf, type Told } from '../../main/domain/inspections/due-words.ts';
import { pointsOf, type RiskFacts, scoreOf, weightsOn } from '../../main/domain/inspections/risk.ts';
import { firstOverlap, indexSpans, type Span } from '../../main/domain/inspections/spans.ts';
import type { RuleRow } from '../../main/domain/rules/holding.ts';

const rules: RuleRow[] = ruleSeeds.map(({ effectiveFrom, effectiveTo, ...row }) => ({
  ...row,
  effective_from: effectiveFrom,
  effective_to: effectiveTo,
}));
const day = '2026-11-23';
const weights = weightsOn(rules, day);

describe('the turn of a subject', () => {
  test.each<[string, string | null, string | null, number, Due]>([
    ['never visited is due from the start of its activity', '2021-03-01', null, 24, { state: 'never', on: '2021-03-01' }],
    ['begun on the day itself', day, null, 24, { state: 'never', on: day }],
    ['not begun yet', '2026-11-24', null, 24, { state: 'none', on: '2026-11-24' }],
    ['never visited, nobody knows since when: due at once', null, null, 24, { state: 'never', on: null }],
    ['due on the day that the cycle ends', '2020-01-01', '2024-11-23', 24, { state: 'due', on: day }],
    ['not due one day earlier', '2020-01-01', '2024-11-24', 24, { state: 'later', on: '2026-11-24' }],
    ['from 29/02 to 28/02', '2020-01-01', '2024-02-29', 24, { state: 'due', on: '2026-02-28' }],
    ['no cycle set by the office', '2020-01-01', null, 0, { state: 'none', on: null }],
  ])('%s', (_, start, last, cycle, answer) => expect(dueOn({ start, last, cycle }, day)).toEqual(answer));
});

const quiet: RiskFacts = { sector: 'no', findings: 0, status: 'VALID', endsOn: null, headcount: null, reportMissing: 'no', visited: 'yes' };
describe('the risk score', () => {
  test.each<[string, Partial<RiskFacts>, number]>([
    ['nothing speaks for it', {}, 0],
    ['a sector of NĐ 39/2016 art. 36.1', { sector: 'yes' }, 20],
    ['a sector that nobody knows counts nothing', { sector: 'unknown' }, 0],
    ['one finding', { findings: 1 }, 8],
    ['three findings', { findings: 3 }, 24],
    ['more findings count no more', { findings: 9 }, 24],
    ['a paper that ended', { status: 'EXPIRED' }, 20],
    ['a suspension', { status: 'SUSPENDED' }, 20],
    ['not notified (NQ 66.18/2026)', { status: 'NOT_NOTIFIED' }, 20],
    ['a paper that ends soon', { endsOn: '2026-12-30' }, 8],
    ['suspended: the end of its paper adds nothing', { status: 'SUSPENDED', endsOn: '2026-12-30' }, 20],
    ['49 workers', { headcount: 49 }, 0],
    ['50 workers', { headcount: 50 }, 8],
    ['299 workers', { headcount: 299 }, 8],
    ['300 workers', { headcount: 300 }, 15],
    ['no yearly report', { reportMissing: 'yes' }, 10],
    ['never visited', { visited: 'no' }, 11],
    ['everything at once', { sector: 'yes', findings: 5, status: 'EXPIRED', headcount: 900, reportMissing: 'yes', visited: 'no' }, 100],
  ])('%s', (_, facts, score) => expect(scoreOf(pointsOf({ ...quiet, ...facts }, weights))).toBe(score));

  it('tells its sum in words that add up, with the rule rows of each part', () => {
    const facts: RiskFacts = { ...quiet, sector: 'yes', headcount: 320, visited: 'no' };
    const points = pointsOf(facts, weights);
    const told: Told = {
      facts,
      points,
      score: scoreOf(points),
      due: { state: 'never', on: '2021-03-01' },
      start: '2021-03-01',
      last: null,
      cycle: 24,
      cycleCode: 'inspection.cycle.training',
    };
    const why = reasonsOf(told, weights, rules, day);
    expect(why.sum).toEqual([
      'Chưa kiểm tra lần nào: đến hạn từ ngày bắt đầu hoạt động 01/03/2021.',
      'Điểm rủi ro 46 = 20 (ngành có nguy cơ cao) + 15 (320 lao động) + 11 (chưa kiểm tra lần nào); rủi ro cao từ 40.',
    ]);
    expect(why.rules.map((rule) => rule.confidence)).toContain('U');
    expect(why.rules.at(-1)?.source).toContain('Chỉ thị 20/CT-TTg');
    expect(chipsOf(told, weights).map((chip) => chip.words)).toEqual(['Rủi ro cao', 'Chưa kiểm tra lần nào']);
    expect(dueSentence({ ...told, last: '2025-01-15', due: { state: 'later', on: '2027-01-15' } }, day)).toBe(
      '15/01/2025 + 24 tháng = 15/01/2027, chưa đến hạn.',
    );
  });
});

const visit = (id: string, more: Partial<PlannedVisit> = {}): PlannedVisit => ({
  id,
  unit: `Công ty ${id}`,
  taxCode: null,
  organization: id,
  year: 2026,
  from: '2026-12-01',
  to: '2026-12-02',
  team: null,
  members: [],
  ended: null,
  ...more,
});
const other = (more: Partial<OtherVisit> = {}): OtherVisit => ({
  id: 'o',
  agency: 'Sở Công Thương',
  kind: 'inspection',
  unit: 'Công ty Bao bì',
  taxCode: '6000000001',
  from: '2026-03-17',
  to: '2026-03-17',
  ...more,
});
const facts = (visits: PlannedVisit[], more: Partial<ConflictFacts> = {}): ConflictFacts => ({
  visits,
  others: [],
  leaves: [],
  officers: new Map([
    ['h', 'Trần Thu Hằng'],
    ['l', 'Y Lâm Niê'],
  ]),
  people: new Map(),
  calendar: { holidays: new Set(['2026-09-02']), worked: new Set() },
  ...more,
});
const kinds = (given: ConflictFacts, id = 'b') => (conflictsOf(given, rules).get(id) ?? []).map((one) => [one.kind, one.basis]);
const code = '6000000001';
const perYear = 'Chỉ thị 20/CT-TTg 2017; NQ 198/2025/QH15 Điều 4';

describe('a planned visit', () => {
  test.each<[string, ConflictFacts, [string, string][]]>([
    ['stands alone', facts([visit('b', { taxCode: code })]), []],
    [
      'of a firm that another agency checked this year (Chỉ thị 20/2017, NQ 198/2025 art. 4)',
      facts([visit('b', { taxCode: code })], { others: [other()] }),
      [['twice', perYear]],
    ],
    [
      'of a branch counts with its head office',
      facts([visit('b', { taxCode: `${code}-002` })], { others: [other()] }),
      [['twice', perYear]],
    ],
    ['a thanh tra counts too', facts([visit('b', { taxCode: code })], { others: [other({ kind: 'inspectorate' })] }), [['twice', perYear]]],
    ['an audit does not count for the year', facts([visit('b', { taxCode: code })], { others: [other({ kind: 'audit' })] }), []],
    [
      'another visit on 31/12 of the year before does not count',
      facts([visit('b', { taxCode: code })], { others: [other({ from: '2025-12-31', to: '2026-01-04' })] }),
      [],
    ],
    [
      'another visit on 01/01 counts',
      facts([visit('b', { taxCode: code })], { others: [other({ from: '2026-01-01', to: '2026-01-01' })] }),
      [['twice', perYear]],
    ],
    [
      'the second of one firm in our own plan',
      facts([visit('a', { taxCode: code, from: '2026-05-04', to: '2026-05-05' }), visit('b', { taxCode: code })]),
      [['twice', perYear]],
    ],
    [
      'the first of two stands',
      facts([visit('a', { taxCode: code }), visit('b', { taxCode: code, from: '2026-05-04', to: '2026-05-05' })]),
      [],
    ],
    [
      'without a tax code the same name is the same place',
      facts([visit('b', { unit: 'Làng nghề Đá' })], { others: [other({ taxCode: null, unit: 'LÀNG NGHỀ ĐÁ' })] }),
      [['twice', perYear]],
    ],
    [
      'on the last day of an audit (NĐ 217/2025 art. 4)',
      facts([visit('b', { taxCode: code })], { others: [other({ kind: 'audit', from: '2026-11-20', to: '2026-12-01' })] }),
      [['overlap', 'NĐ 217/2025/NĐ-CP Điều 4']],
    ],
    [
      'the day after an audit',
      facts([visit('b', { taxCode: code })], { others: [other({ kind: 'audit', from: '2026-11-20', to: '2026-11-30' })] }),
      [],
    ],
    [
      'overlap before NĐ 217/2025 held is not spoken of',
      facts([visit('b', { taxCode: code, year: 2025, from: '2025-08-04', to: '2025-08-04' })], {
        others: [other({ kind: 'audit', from: '2025-08-01', to: '2025-08-09' })],
      }),
      [],
    ],
    [
      'a member works there (NĐ 217/2025 art. 12)',
      facts([visit('b', { members: ['h'] })], { people: new Map([['b', new Map([['tran thu hang', 'người huấn luyện']])]]) }),
      [['tied', 'NĐ 217/2025/NĐ-CP Điều 12']],
    ],
    [
      'a member is elsewhere',
      facts([visit('a', { members: ['h'], from: '2026-12-02', to: '2026-12-04' }), visit('b', { members: ['h'] })]),
      [['booked', '']],
    ],
    [
      'a member comes back the day before',
      facts([visit('a', { members: ['h'], from: '2026-11-27', to: '2026-11-30' }), visit('b', { members: ['h'] })]),
      [],
    ],
    [
      'a member is on leave on its last day',
      facts([visit('b', { members: ['l'] })], { leaves: [{ id: 'x', officer: 'l', from: '2026-12-02', to: '2026-12-09' }] }),
      [['leave', '']],
    ],
    ['it begins on a Sunday', facts([visit('b', { from: '2026-11-29', to: '2026-11-30' })]), [['day-off', '']]],
    ['it ends on a holiday', facts([visit('b', { from: '2026-09-01', to: '2026-09-02' })]), [['day-off', '']]],
    ['a weekend between does not matter', facts([visit('b', { from: '2026-11-27', to: '2026-11-30' })]), []],
    ['its unit ended', facts([visit('b', { ended: 'Đơn vị đã chấm dứt hoạt động từ ngày 01/10/2026' })]), [['inactive', '']]],
    [
      'without days only the year speaks',
      facts([visit('b', { taxCode: code, from: null, to: null })], { others: [other()] }),
      [['twice', perYear]],
    ],
  ])('%s', (_, given, answer) => expect(kinds(given)).toEqual(answer));

  it('says who was there, and asks for a reason only where a text or the register speaks', () => {
    const [twice] = conflictsOf(
      facts([visit('b', { taxCode: code, unit: 'Công ty CP Bao bì Minh An' })], { others: [other()] }),
      rules,
    ).get('b')!;
    expect(twice!.words).toBe(
      'Năm 2026 Sở Công Thương kiểm tra Công ty CP Bao bì Minh An ngày 17/03/2026. Mỗi doanh nghiệp không quá một lần mỗi năm, trừ khi có dấu hiệu vi phạm rõ ràng.',
    );
    const of = (kind: Conflict['kind'], basis = '') => [{ kind, basis, words: '', with: null }];
    expect([of('twice', 'x'), of('inactive'), of('leave'), of('day-off')].map(needsReason)).toEqual([true, true, false, false]);
    expect([entityKey('6000000001-003', 'A'), entityKey('079123456789', 'A'), entityKey(null, 'Đá  Xanh')]).toEqual([
      '6000000001',
      '079123456789',
      'name da xanh',
    ]);
  });
});

const anyDay = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-11-30', n));
const anySpan = fc.tuple(anyDay, fc.integer({ min: 0, max: 6 })).map(([from, length]) => ({ from, to: addDays(from, length) }));
const meets = (a: Pick<Span, 'from' | 'to'>, b: Pick<Span, 'from' | 'to'>) => a.from <= b.to && b.from <= a.to;

it('finds what each by each finds: overlaps and bookings against a slow model', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anySpan, fc.integer({ min: 0, max: 4 }), fc.subarray(['h', 'l'])), { maxLength: 25 }),
      fc.array(fc.tuple(anySpan, fc.integer({ min: 0, max: 4 })), { maxLength: 12 }),
      (ours, theirs) => {
        const visits = ours.map(([span, firm, members], at) => visit(`v${at}`, { ...span, taxCode: `600000000${firm}`, members }));
        const others = theirs.map(([span, firm], at) => other({ ...span, id: `o${at}`, taxCode: `600000000${firm}`, kind: 'audit' }));
        const found = conflictsOf(facts(visits, { others }), rules);
        for (const one of visits) {
          const own = found.get(one.id) ?? [];
          const span = { from: one.from!, to: one.to! };
          const overlap = others.some((foreign) => foreign.taxCode === one.taxCode && meets(span, foreign));
          expect(own.some((conflict) => conflict.kind === 'overlap')).toBe(overlap);
          const busy = one.members.filter((member) =>
            visits.some((next) => next !== one && next.members.includes(member) && meets(span, { from: next.from!, to: next.to! })),
          );
          expect(own.filter((conflict) => conflict.kind === 'booked')).toHaveLength(busy.length);
          const earlier = visits.filter(
            (next) =>
              next.taxCode === one.taxCode &&
              next.from!.slice(0, 4) === one.from!.slice(0, 4) &&
              (next.from! < one.from! || (next.from === one.from && next.id < one.id)),
          );
          expect(own.some((conflict) => conflict.kind === 'twice')).toBe(earlier.length > 0);
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('meets the first of many stretches, never itself', () => {
  const spans = [
    { id: 'a', from: '2026-01-01', to: '2026-03-31' },
    { id: 'b', from: '2026-02-01', to: '2026-02-02' },
    { id: 'c', from: '2026-05-01', to: '2026-05-02' },
  ];
  const index = indexSpans(spans);
  expect(spans.map((span) => firstOverlap(index, span)?.id ?? null)).toEqual(['b', 'a', null]);
});
