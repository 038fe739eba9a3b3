// What state a dossier is in on a day, from its events alone; and what is wrong with events that somebody wants to enter.
import type { Pause } from './dossier-clock.ts';

export type DossierEventKind = 'assigned' | 'asked' | 'supplemented' | 'settled' | 'returned' | 'withdrawn';
export type DossierState = 'new' | 'processing' | 'waiting' | 'overdue' | 'stopped' | 'settled' | 'returned' | 'withdrawn';

export interface DossierEvent {
  id: string;
  kind: DossierEventKind;
  on: string;
  /** Order among the events of one day. */
  position: number;
  officer: string | null;
}

/** Kinds of dossier whose procedure NQ 66.18/2026/NQ-CP removed. */
const removedProcedures: readonly string[] = ['licence-new', 'licence-extension', 'licence-reissue', 'licence-scope'];
export const isOfRemovedProcedure = (kind: string): boolean => removedProcedures.includes(kind);

const closing: readonly DossierEventKind[] = ['settled', 'returned', 'withdrawn'];
export const closes = (kind: DossierEventKind): boolean => closing.includes(kind);

export const inTime = <E extends Pick<DossierEvent, 'on' | 'position'>>(events: readonly E[]): E[] =>
  events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.position - b.position));

/** Stretches in which the unit owes a supplement; closed by the event that ends the dossier too. */
export const pausesOf = (events: readonly DossierEvent[]): Pause[] => {
  const pauses: Pause[] = [];
  for (const { kind, on } of inTime(events)) {
    const open = pauses.find((pause) => pause.to === null);
    if (kind === 'asked' && !open) pauses.push({ from: on, to: null });
    else if (open && kind !== 'assigned') open.to = on;
  }
  return pauses;
};

/** The event that ended the dossier by a day. */
export const endOf = (events: readonly DossierEvent[], day: string): DossierEvent | undefined =>
  inTime(events).findLast(({ kind, on }) => closes(kind) && on <= day);

/** To whom it was given last, by a day. */
export const officerOn = (events: readonly DossierEvent[], day: string): string | null =>
  inTime(events).findLast(({ kind, on }) => kind === 'assigned' && on <= day)?.officer ?? null;

/** From which day a dossier stands still for good; null = its procedure goes on. */
export const stopDay = (kind: string, received: string, removedOn: string | null): string | null =>
  removedOn === null || !isOfRemovedProcedure(kind) ? null : received > removedOn ? received : removedOn;

/** The state on a day; `due` is the last day in time as the clock of that day says. */
export const stateOn = (events: readonly DossierEvent[], due: string | null, stopped: string | null, day: string): DossierState => {
  const end = endOf(events, day);
  if (end) return end.kind as DossierState;
  if (stopped !== null && day >= stopped) return 'stopped';
  const known = events.filter(({ on }) => on <= day);
  if (pausesOf(known).some(({ to }) => to === null)) return 'waiting';
  if (due !== null && day > due) return 'overdue';
  return known.length > 0 ? 'processing' : 'new';
};
