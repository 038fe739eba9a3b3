// Agencies in memory with their handovers, and how one is shown on a day: as it was written, and who holds its duties now.
import { wholeAgencyMap } from '../../db/queries/meetings-council.ts';
import type { Db } from '../../db/schema.ts';
import type { AgencyShown } from '../../preload/contract/meeting-words.ts';
import { type AgencyMap, agencyMap, holdersOn } from '../domain/agencies/succession.ts';

export const agencyBook = async (db: Db): Promise<AgencyMap> => {
  const { agencies, handovers } = await wholeAgencyMap(db);
  return agencyMap(
    agencies.map(({ valid_from, valid_to, ...one }) => ({ ...one, validFrom: valid_from, validTo: valid_to })),
    handovers.map(({ from_id, to_id, on_date }) => ({ from: from_id, to: to_id, on: on_date })),
  );
};

/** `name` as it was printed; today's holders where the agency has gone since. */
export const agencyShown = (book: AgencyMap, id: string | null, name: string, day: string): AgencyShown => {
  const now = id === null ? [] : holdersOn(book, id, day).filter((one) => one.id !== id);
  return { id, name, now: now.map((one) => ({ id: one.id, name: one.name })) };
};

/** The name under which an agency is printed on a day: its own, or that of whoever holds its duties. */
export const nameOn = (book: AgencyMap, id: string, day: string): string | null =>
  holdersOn(book, id, day)
    .map((one) => one.name)
    .join(', ') || null;
