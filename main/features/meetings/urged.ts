// What a reminder speaks of: conclusions that are neither done nor given up, by the agency that leads them, each with how often it was reminded of.
import type { Urged } from '../../domain/meetings/papers/meeting-facts.ts';
import type { ConclusionLine } from '../../rows/conclusion-book.ts';
import type { MeetingBook } from './paper-facts.ts';

export interface UrgedLine {
  line: ConclusionLine;
  words: Urged;
  /** The agency as it stands at the conclusion: its id, else its printed name. */
  agency: string;
}

const leadOf = ({ agencies }: ConclusionLine): string => {
  const lead = agencies.find((one) => one.part === 'lead');
  return lead?.agency_id ?? lead?.agency ?? '';
};

/** `amended`: number of the reminder that this one replaces; it is not counted a second time. */
const nthOf = ({ standing, steps }: ConclusionLine, amended: string | null): number =>
  standing.reminders + (amended !== null && steps.some((one) => one.kind === 'reminder' && one.number === amended) ? 0 : 1);

/** Open conclusions of a meeting; `agency`: only of who holds the duties of this one on the day of the book. */
export const urgedOf = ({ conclusions, facts }: MeetingBook, agency: string | null, amended: string | null): UrgedLine[] => {
  const all = conclusions
    .filter((one) => one.standing.state !== 'cancelled')
    .map((line, at): UrgedLine => ({ line, agency: leadOf(line), words: { ...facts.conclusions[at]!, nth: nthOf(line, amended) } }))
    .filter(({ line }) => line.standing.state !== 'done');
  if (agency === null) return all;
  const lead = all.find((one) => one.agency === agency)?.words.lead;
  return all.filter(({ words }) => words.lead === lead);
};

/** Agencies that can be reminded, each once under its name of the day. */
export const urgedAgencies = (book: MeetingBook): { agency: string; name: string; conclusions: number }[] =>
  [...Map.groupBy(urgedOf(book, null, null), ({ words }) => words.lead)].flatMap(([name, own]) =>
    name === '' ? [] : [{ agency: own[0]!.agency, name, conclusions: own.length }],
  );
