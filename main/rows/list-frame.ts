// The head and the signature under which a list leaves the office; every list that is exported takes them here.
import type { Db } from '../../db/schema.ts';
import { dateInWords, upper } from '../domain/papers/paper.ts';
import { officeSettings } from './office-book.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface ListFrame {
  head: { parentAgency: string; agency: string; placeAndDate: string };
  /** None where the office names nobody who signs. */
  signature?: { position: string; name: string };
}

/** Of the office as it is set; `today` dates the paper, whatever day the list looks at. */
export const listFrame = async (db: Db, today: string): Promise<ListFrame> => {
  const office = await officeSettings(db);
  const dated = dateInWords(today);
  return {
    head: {
      parentAgency: upper(office.superior),
      agency: upper(office.agency),
      placeAndDate: office.place === '' ? capital(dated) : `${office.place}, ${dated}`,
    },
    ...(office.signerPost === ''
      ? {}
      : { signature: { position: upper(`${office.signerMode} ${office.signerPost}`.trim()), name: office.signerName } }),
  };
};
