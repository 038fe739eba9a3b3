// The table of who offers matters to an agenda: another feature is one line here and one reader of its facts.
import { agendaSuggestions, meetingItems, meetingRows } from '../../../db/queries/meetings.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { RuleTable } from '../../../db/schema.ts';
import type { Reading } from '../../context.ts';
import { conclusionsReturn } from '../../domain/meetings/conclusions-return.ts';
import { byWeight, fromMatters, type Proposal } from '../../domain/meetings/proposal.ts';
import { rulesAhead } from '../../domain/meetings/rules-ahead.ts';
import { suggested } from '../../domain/meetings/suggested.ts';
import { suspendedNow } from '../../domain/meetings/suspended.ts';
import { returningOn } from '../../rows/returning-book.ts';
import { mattersOf } from '../desk/offers.ts';
import { rememberedFacts } from '../desk/remembered.ts';

export interface Asked extends Pick<Reading, 'db' | 'file' | 'today'> {
  /** The meeting that asks. */
  meeting: string;
  day: string;
  rules: readonly RuleTable[];
}

const offers: readonly ((asked: Asked) => Promise<Proposal[]>)[] = [
  async ({ db, rules, day, meeting }) => conclusionsReturn(await returningOn(db, rules, day, meeting), day),
  async (asked) => fromMatters(mattersOf(await rememberedFacts(asked, asked.day)), asked.day),
  async (asked) => suspendedNow((await rememberedFacts(asked, asked.day)).providers, asked.day),
  async ({ rules, day }) => rulesAhead(rules, day),
  async ({ db, day }) => suggested(await agendaSuggestions(db), day),
];

/** Keys that another agenda, not cancelled, has taken up already; what comes back by itself may be taken up again. */
const takenElsewhere = async ({ db, meeting }: Asked): Promise<Set<string>> => {
  const standing = new Set((await meetingRows(db)).filter((one) => one.cancelled_on === null).map((one) => one.id));
  const items = (await meetingItems(db, null)).filter((one) => one.meeting_id !== meeting && standing.has(one.meeting_id));
  return new Set(items.flatMap(({ source }) => (source?.startsWith('suggestion:') ? [source] : [])));
};

/** All that is offered on a day, taken up or not. */
export const offered = async (asked: Asked): Promise<Proposal[]> => {
  const all: Proposal[] = [];
  for (const offer of offers) all.push(...(await offer(asked)));
  return all;
};

/** All proposals of a day but those that stand on this agenda, weightiest first. */
export const proposalsOf = async (asked: Asked): Promise<Proposal[]> => {
  const own = new Set((await meetingItems(asked.db, asked.meeting)).flatMap(({ source }) => source ?? []));
  const elsewhere = await takenElsewhere(asked);
  return byWeight(await offered(asked)).filter(({ key }) => !own.has(key) && !elsewhere.has(key));
};

export const askedOn = async (
  { db, file, today }: Pick<Reading, 'db' | 'file' | 'today'>,
  meeting: string,
  day: string,
): Promise<Asked> => ({
  db,
  file,
  today,
  meeting,
  day,
  rules: await allRules(db),
});
