// A dossier on a day, all in all: its state, its clock, who has it, whether it is late.
import type { WorkingCalendar } from '../dates/working-days.ts';
import type { RuleRow } from '../rules/holding.ts';
import { type Clock, clockOn, type Term } from './dossier-clock.ts';
import { type DossierEvent, type DossierState, endOf, officerOn, pausesOf, stateOn, stopDay } from './dossier-state.ts';
import { removalRule, termOf } from './dossier-term.ts';

export interface DossierFacts {
  kind: string;
  received: string;
  events: readonly DossierEvent[];
}

export interface DossierAnswer {
  state: DossierState;
  /** Null where no term is set, or the procedure is gone. */
  clock: Clock | null;
  term: Term | null;
  termRule: RuleRow | null;
  /** From this day the procedure is gone; null = it goes on. */
  stopped: string | null;
  stopRule: RuleRow | null;
  end: DossierEvent | undefined;
  officer: string | null;
  /** The term was used up before the end, or before the day. */
  late: boolean;
}

/** Only what had happened by the day counts. */
export const dossierOn = (
  { kind, received, events }: DossierFacts,
  rules: readonly RuleRow[],
  calendar: WorkingCalendar,
  day: string,
): DossierAnswer => {
  const known = events.filter(({ on }) => on <= day);
  const stopRule = removalRule(rules);
  const stopped = stopDay(kind, received, stopRule?.value ?? null);
  const end = endOf(known, day);
  const seen = end?.on ?? day;
  const found = termOf(rules, kind, received);
  const clock =
    found === null || (stopped !== null && seen >= stopped) ? null : clockOn(received, found.term, pausesOf(known), calendar, seen);
  const due = clock?.due ?? null;
  return {
    state: stateOn(known, due, stopped, day),
    clock,
    term: found?.term ?? null,
    termRule: found?.rule ?? null,
    stopped: stopped !== null && day >= stopped ? stopped : null,
    stopRule: stopped === null ? null : stopRule,
    end,
    officer: officerOn(known, day),
    late: due !== null && seen > due,
  };
};
