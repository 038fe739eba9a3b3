// The council on a day: who sits, who leads, and what is odd about its list; the law names the bodies, the decision the people (law art. 88.2).
import { fold } from '../text/fold.ts';

export interface Seat {
  id: string;
  name: string;
  role: string;
  from: string;
  to: string | null;
}

/** From and to are both included. */
export const sitsOn = ({ from, to }: Pick<Seat, 'from' | 'to'>, day: string): boolean => from <= day && (to === null || to >= day);

const rank = ['chair', 'standing-vice', 'vice', 'member', 'secretary', 'secretariat'];

/** In the order of roles, within a role as the decision lists them. */
export const byRole = <T extends { role: string; position: number }>(members: readonly T[]): T[] =>
  members.toSorted((a, b) => rank.indexOf(a.role) - rank.indexOf(b.role) || a.position - b.position);

/** Those whose voices count: all who sit but the helping team. */
export const votersOn = <T extends Seat>(members: readonly T[], day: string): T[] =>
  members.filter((one) => one.role !== 'secretariat' && sitsOn(one, day));

const overlap = (a: Seat, b: Seat): boolean => (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);

/** Another seat that the same name holds at the same time. */
export const sameSeat = <T extends Seat>(seat: Seat, others: readonly T[]): T | undefined =>
  others.find((one) => one.id !== seat.id && fold(one.name) === fold(seat.name) && overlap(one, seat));

/** Another chair whose time touches that of this one. */
export const otherChair = <T extends Seat>(seat: Seat, others: readonly T[]): T | undefined =>
  seat.role === 'chair' ? others.find((one) => one.id !== seat.id && one.role === 'chair' && overlap(one, seat)) : undefined;

/** Who leads a meeting of a day where nobody is named: the chair, else the standing vice-chair. */
export const leaderOn = <T extends Seat>(members: readonly T[], day: string): T | undefined =>
  ['chair', 'standing-vice'].flatMap((role) => members.filter((one) => one.role === role && sitsOn(one, day)))[0];

export const secretaryOn = <T extends Seat>(members: readonly T[], day: string): T | undefined =>
  members.find((one) => one.role === 'secretary' && sitsOn(one, day)) ??
  members.find((one) => one.role === 'secretariat' && sitsOn(one, day));
