// Owns made-up days around the day of the practice register, and the regime switch that certificates and notices obey.
import { addDays, addYears } from '../domain/dates/plain-date.ts';
import type { Chance } from './chance.ts';

/** First day on which training bodies give notice instead of holding a certificate (NQ 66.18/2026/NQ-CP, Phụ lục I.4). */
export const noticesFrom = '2026-07-01';

export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a < b ? b : a);
const lastCertificate = addDays(noticesFrom, -1);

/** How the paper of a row stands on the day. */
export type Standing = 'long' | 'soon' | 'lapsed' | 'open';

/** Last day of a paper that stands so: more than 90 days ahead, within 90, or gone by. */
export const lastDay = (chance: Chance, today: string, standing: Exclude<Standing, 'open'>): string =>
  addDays(today, { long: () => chance.whole(95, 1600), soon: () => chance.whole(1, 88), lapsed: () => -chance.whole(1, 900) }[standing]());

/** A certificate of five years that ends so; training ones were issued up to the switch only. */
export const certificateDays = (
  chance: Chance,
  today: string,
  standing: Exclude<Standing, 'open'>,
  until: 'switch' | 'today',
): { issuedOn: string; expiresOn: string } => {
  const wanted = addYears(lastDay(chance, today, standing), -5);
  const issuedOn = earlier(wanted, until === 'switch' ? earlier(addDays(lastCertificate, -chance.whole(0, 60)), today) : today);
  return { issuedOn, expiresOn: addYears(issuedOn, 5) };
};

/** A day between two, both included; the first when they are the wrong way round. */
export const dayBetween = (chance: Chance, from: string, to: string): string => {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return first >= last ? from : addDays(from, chance.whole(0, Math.round((last - first) / 86_400_000)));
};

/** A day `least` to `most` days before another. */
export const daysBefore = (chance: Chance, day: string, least: number, most: number): string => addDays(day, -chance.whole(least, most));
export const yearOf = (day: string): string => day.slice(0, 4);
