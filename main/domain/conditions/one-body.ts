// A person and a device count for one technical inspection body only (NĐ 44/2016/NĐ-CP art. 4): who is entered at several, and where each counts.
//
// Our reading, which "Vì sao?" says: on a day of overlap each body shows the other, and the person counts for the earlier contract
// (a device for the body that uses it longer); of equal days for the row that comes first in the book.
import { foldCode } from '../text/fold.ts';
import { isBound } from './contract.ts';
import { type Body, isOn } from './facts.ts';

export interface Claim {
  /** The person's row or the device's. */
  id: string;
  service: string;
  organization: string;
  body: string;
  name: string;
  from: string;
}

/** Of one thing entered at several bodies, by the service that looks at it. */
export interface Shared {
  what: 'person' | 'device';
  /** The person, or the folded serial number. */
  key: string;
  mine: Claim;
  others: readonly Claim[];
  countsHere: 'yes' | 'no';
}

export type SharedBook = ReadonlyMap<string, readonly Shared[]>;

/** '' for a device without a number. */
export const serialKey = (serial: string | null): string => foldCode(serial ?? '');

const earliest = (a: Claim, b: Claim) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id);

const disputed = (claims: ReadonlyMap<string, Claim[]>, what: Shared['what']): [string, Shared][] =>
  [...claims].flatMap(([key, all]) => {
    // Several rows at one body are one claim, its earliest.
    const firsts = [...Map.groupBy(all, (claim) => claim.organization).values()].map((own) => own.toSorted(earliest)[0]!);
    if (firsts.length < 2) return [];
    const winner = firsts.toSorted(earliest)[0]!;
    return firsts.map((mine): [string, Shared] => [
      mine.service,
      { what, key, mine, others: firsts.filter((one) => one !== mine), countsHere: mine === winner ? 'yes' : 'no' },
    ]);
  });

/** All that is entered at several technical inspection bodies on the day, by service. */
export const sharedOn = (bodies: readonly Body[], day: string): SharedBook => {
  const people = new Map<string, Claim[]>();
  const devices = new Map<string, Claim[]>();
  const put = (book: Map<string, Claim[]>, key: string, claim: Claim) => book.set(key, [...(book.get(key) ?? []), claim]);
  for (const { kind, service, organization, name, ...body } of bodies) {
    if (kind !== 'technical-inspection') continue;
    const own = { service, organization, body: name };
    for (const person of body.people)
      if (isBound(person.contract, day))
        put(people, person.person, { ...own, id: person.id, name: person.name, from: person.contract.from ?? '' });
    for (const device of body.devices) {
      const serial = serialKey(device.serial);
      if (serial !== '' && isOn(device, day)) put(devices, serial, { ...own, id: device.id, name: device.name, from: device.from ?? '' });
    }
  }
  const book = new Map<string, Shared[]>();
  for (const [service, shared] of [...disputed(people, 'person'), ...disputed(devices, 'device')])
    book.set(service, [...(book.get(service) ?? []), shared]);
  return book;
};

/** People and serial numbers that count elsewhere, with the body for which they count. */
export const countedElsewhere = (shared: readonly Shared[]): ReadonlyMap<string, string> =>
  new Map(shared.filter((one) => one.countsHere === 'no').map((one) => [one.key, one.others.toSorted(earliest)[0]!.body]));
