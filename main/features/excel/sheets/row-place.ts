// Owns where a row stands on today's map: the commune of its own column, else the one that its address names.
import type { AreaBook } from '../../../domain/areas/area-book.ts';
import { placeAddress, type Placing } from '../../../domain/areas/place.ts';
import type { Values } from '../../../../preload/contract/records/record.ts';

/** The map of the day on which addresses are placed; null = communes are left open. */
export interface Areas {
  book: AreaBook;
  on: string;
}

export const placing = (areas: Areas | null): ((address: string) => Placing | null) => {
  const known = new Map<string, Placing>();
  return (address) => {
    if (areas === null) return null;
    const found = known.get(address) ?? placeAddress(address, areas.book, areas.on);
    known.set(address, found);
    return found;
  };
};

/** Today's commune: a code as it stands, else the name in its own column, else the one that the address names. */
export const communeOf = (values: Values, place: (address: string) => Placing | null): { code: string | null; placed: Placing | null } => {
  const told = values['commune'];
  if (typeof told === 'string' && /^\d{5}$/.test(told)) return { code: told, placed: null };
  const names = typeof told !== 'string' ? [] : /^(xã|phường|thị trấn|x\.|p\.|tt)/i.test(told) ? [told] : [`xã ${told}`, `phường ${told}`];
  const address = values['address'];
  const placings = [...names, ...(typeof address === 'string' ? [address] : [])].flatMap((one) => place(one) ?? []);
  const best = placings.find(({ commune }) => commune !== null) ?? placings.at(-1) ?? null;
  return { code: best?.commune?.code ?? null, placed: best };
};
