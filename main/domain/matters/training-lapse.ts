// People in OSH work whose training ends soon, has ended or was never shown, in one matter each with its groups (NĐ 44/2016 art. 17–25).
import { addDays } from '../dates/plain-date.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';
import { type Matter, type MatterFilter, type Offer, type Opening, weights, widestLead } from './matter.ts';
import { counted, shortDay } from './short-day.ts';

/** People still in their post, by state and by the group of the certificate shown. */
export interface TrainedCount {
  status: string;
  group: string | null;
  n: number;
}

/** Valid ones by the day on which they end. */
export interface TrainingEnding {
  group: string | null;
  on: string;
  n: number;
}

export interface TrainingFacts {
  counts: readonly TrainedCount[];
  endings: readonly TrainingEnding[];
  /** Whoever ends first. */
  first: string | null;
  /** Last good day of the one that ended first. */
  lapsedSince: string | null;
}

const stillThere: MatterFilter = { kind: 'empty', column: 'endedOn', empty: 'yes' };

/** Rows of people in their post in these states. */
export const staffInState = (...values: string[]): Opening => ({
  register: 'osh-staff',
  filters: [{ kind: 'set', column: 'status', values }, stillThere],
  sort: [],
});

export const staffEnding = (from: string, to: string): Opening => {
  const { filters } = staffInState('VALID', 'EXPIRING');
  return {
    register: 'osh-staff',
    filters: [...filters, { kind: 'date', column: 'trainedUntil', from, to }],
    sort: [{ column: 'trainedUntil', direction: 'ascending' }],
  };
};

/** "nhóm 2: 34 · 6: 12", the largest first. */
export const byGroup = (counts: readonly { group: string | null; n: number }[]): string => {
  const sums = new Map<string, number>();
  for (const { group, n } of counts) sums.set(group ?? '', (sums.get(group ?? '') ?? 0) + n);
  return [...sums]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([group, n], at) => `${group ? `${at === 0 ? 'nhóm ' : ''}${group.replace('G', '')}` : 'chưa ghi nhóm'}: ${counted(n)}`)
    .join(' · ');
};

const total = (counts: readonly { n: number }[]) => counts.reduce((sum, one) => sum + one.n, 0);
const basisOf = (rules: readonly RuleRow[], day: string) => ruleOn(rules, 'training.group-2.validity', day)?.source ?? '';
const matter = (key: string, count: number, words: Pick<Matter, 'title' | 'why' | 'due' | 'weight' | 'basis'>, opens: Opening): Matter[] =>
  count === 0 ? [] : [{ key: `training:${key}`, topic: 'training', verb: 'Mở danh sách', count, opens, ...words }];

export const trainingLapse: Offer<TrainingFacts> = ({ counts, endings, first, lapsedSince }, day, rules) => {
  const until = addDays(day, widestLead(rules, 'training-certificate', day));
  const soon = endings.filter((one) => one.on <= until);
  const lapsed = counts.filter((one) => one.status === 'EXPIRED');
  const never = total(counts.filter((one) => one.status === 'UNTRAINED'));
  const basis = basisOf(rules, day);
  const soonest = soon[0]?.on ?? null;
  const ends = soonest === null ? '' : `Sớm nhất ${shortDay(soonest, day)}: ${first ?? ''}; ${byGroup(soon)}`;
  return [
    ...matter(
      'ending',
      total(soon),
      {
        title: `Nhắc huấn luyện định kỳ cho ${counted(total(soon))} người sắp hết hạn`,
        why: ends,
        due: soonest,
        weight: weights.duty,
        basis,
      },
      staffEnding(day, until),
    ),
    ...matter(
      'lapsed',
      total(lapsed),
      {
        title: `Đôn đốc huấn luyện lại ${counted(total(lapsed))} người đã hết hạn`,
        why: byGroup(lapsed).replace(/^./, (letter) => letter.toUpperCase()),
        due: lapsedSince,
        weight: weights.breach,
        basis,
      },
      staffInState('EXPIRED'),
    ),
    ...matter(
      'never',
      never,
      {
        title: `Đôn đốc huấn luyện ${counted(never)} người chưa có chứng nhận`,
        why: 'Chưa ghi chứng nhận đúng nhóm',
        due: null,
        weight: weights.breach,
        basis,
      },
      staffInState('UNTRAINED'),
    ),
  ];
};
