// How many papers and training certificates come into or fall out of a reminder when its number of days changes.
import { endingPapers, endingTraining } from '../../../db/queries/rule-effects.ts';
import type { Moved } from '../../../preload/contract/rule-moves.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { addDays, formatVietnamese } from '../../domain/dates/plain-date.ts';
import { ruleOn } from '../../domain/rules/holding.ts';
import { type Effect, type Question, shownRows } from './effect.ts';

const registerOf = (kind: string): RegisterName => (kind === 'self-training' ? 'training' : (kind as RegisterName));

interface Ending {
  row: Pick<Moved, 'register' | 'id' | 'title'>;
  last: string;
}

/** Everything that the code speaks of and that ends between the days; amber speaks of papers in force and of training alike. */
const endingOf = async ({ db, code }: Question, day: string, until: string): Promise<Ending[]> => {
  const kind = /^expiring\.(certificate|notice|declaration|training-certificate)\./.exec(code)?.[1] ?? null;
  const papers =
    kind === 'training-certificate'
      ? []
      : (await endingPapers(db, day, until)).filter((one) => (kind === null ? one.status === 'VALID' : one.paper === kind));
  const people = kind === null || kind === 'training-certificate' ? await endingTraining(db, day, until) : [];
  return [
    ...papers.map((one) => ({
      row: { register: registerOf(one.kind), id: one.line_id ?? one.service_id, title: one.name ?? '' },
      last: one.last_on!,
    })),
    ...people.map((one) => ({ row: { register: 'osh-staff' as const, id: one.id, title: one.name }, last: one.last_on! })),
  ];
};

export const expiringEffect = async (question: Question): Promise<Effect> => {
  const { code, day, before, after } = question;
  const [was, becomes] = [before, after].map((rules) => Number(ruleOn(rules, code, day)?.value ?? 0)) as [number, number];
  const all = await endingOf(question, day, addDays(day, Math.max(was, becomes)));
  const within = (days: number) => all.filter((one) => one.last <= addDays(day, days));
  const [old, next] = [within(was), within(becomes)];
  const edge = addDays(day, Math.min(was, becomes));
  const turning = all.filter((one) => one.last > edge);
  const wordsOf = (days: number, last: string) => (last <= addDays(day, days) ? 'Nằm trong khoảng nhắc' : 'Chưa nhắc');
  const difference = Math.abs(next.length - old.length).toLocaleString('vi');
  const amber = code === 'expiring.amber' ? 'dòng chuyển sang Sắp hết hạn' : 'dòng vào khoảng nhắc';
  return {
    sentence:
      next.length === old.length
        ? 'Không dòng nào đổi.'
        : next.length > old.length
          ? `Thêm ${difference} ${amber}.`
          : `Bớt ${difference} ${amber.replace('chuyển sang', 'còn là').replace('vào', 'trong')}.`,
    counts: [{ what: code === 'expiring.amber' ? 'Sắp hết hạn' : 'Trong khoảng nhắc', before: old.length, after: next.length }],
    moved: turning.slice(0, shownRows).map(({ row, last }) => ({
      ...row,
      before: wordsOf(was, last),
      after: `${wordsOf(becomes, last)}, hết hạn ${formatVietnamese(last)}`,
      from: null,
      to: null,
    })),
    total: turning.length,
  };
};
