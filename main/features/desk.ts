// Feature `desk`: the queue of what is to be done, the figures and report deadlines of a day; what a person has put aside is his own.
import { keepValue, keptValues } from '../../db/queries/settings.ts';
import type { Db } from '../../db/schema.ts';
import { desk as methods } from '../../preload/contract/desk.ts';
import { instant } from '../clock.ts';
import { reportDeadlines } from '../domain/matters/report-deadlines.ts';
import type { Matter } from '../domain/matters/matter.ts';
import { invalid, notFound } from '../errors.ts';
import { implement } from '../implement.ts';
import { figuresOf } from './desk/figures.ts';
import { mattersOf } from './desk/offers.ts';
import { rememberedFacts } from './desk/remembered.ts';

const prefix = 'desk:snooze:';
interface Snooze {
  until: string;
  reason: string;
  /** The day it was due when it was put aside: something more urgent under the same key comes back at once. */
  due: string | null;
}

const snoozesOf = async (db: Db, user: string): Promise<Map<string, Snooze>> =>
  new Map((await keptValues(db, user, prefix)).map(({ key, value }) => [key.slice(prefix.length), JSON.parse(value) as Snooze]));

/** Aside until its day comes, or until it has become more urgent than it was. */
const isAside = (snooze: Snooze | undefined, { due }: Matter, today: string): snooze is Snooze =>
  snooze !== undefined && snooze.until > today && (due === null || (snooze.due !== null && due >= snooze.due));

export const desk = implement('desk', methods, {
  show: async ({ asOf }, context) => {
    const { db, user, today } = context;
    const day = asOf ?? today;
    const facts = await rememberedFacts(context, day);
    const snoozes = await snoozesOf(db, user);
    const matters = mattersOf(facts).map((matter) => ({ matter, snooze: snoozes.get(matter.key) }));
    return {
      day,
      queue: matters.filter(({ matter, snooze }) => !isAside(snooze, matter, today)).map(({ matter }) => matter),
      snoozed: matters.flatMap(({ matter, snooze }) =>
        isAside(snooze, matter, today) ? [{ ...matter, until: snooze.until, reason: snooze.reason }] : [],
      ),
      figures: figuresOf(facts),
      week: facts.week,
      reports: reportDeadlines(facts.rules, day).slice(0, 9),
    };
  },
  snooze: async ({ key, until, reason }, context) => {
    const { db, user, today } = context;
    if (until <= today) throw invalid('Chọn một ngày sau hôm nay.', { until: 'Ngày này phải sau hôm nay.' });
    const matter = mattersOf(await rememberedFacts(context, today)).find((one) => one.key === key);
    if (!matter) throw notFound('Việc này không còn trên bàn.');
    await keepValue(db, user, prefix + key, JSON.stringify({ until, reason, due: matter.due } satisfies Snooze), instant());
    return {};
  },
  wake: async ({ key }, { db, user }) => {
    await keepValue(db, user, prefix + key, null, instant());
    return {};
  },
});
