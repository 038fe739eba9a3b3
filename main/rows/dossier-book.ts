// Dossiers as they stand on a day: table rows brought to the clock, and told as the window shows them.
import { dossierEvents, type DossierWithUnit } from '../../db/queries/dossiers.ts';
import type { Db, DossierEventTable } from '../../db/schema.ts';
import type { DossierRow } from '../../preload/contract/dossiers.ts';
import { dossierOn, type DossierAnswer } from '../domain/dossiers/dossier-line.ts';
import type { DossierEvent, DossierEventKind } from '../domain/dossiers/dossier-state.ts';
import { clockWords } from '../domain/dossiers/dossier-words.ts';
import type { RuleRow } from '../domain/rules/holding.ts';
import { workingCalendar } from './working-calendar.ts';

export interface DossierLine {
  dossier: DossierWithUnit;
  /** All events, also those after the day. */
  events: readonly DossierEventTable[];
  answer: DossierAnswer;
}

export const eventFacts = (row: DossierEventTable): DossierEvent => ({
  id: row.id,
  kind: row.kind as DossierEventKind,
  on: row.on_date,
  position: row.position,
  officer: row.officer,
});

/** Up to here their events are asked by name, above all events are read at once. */
const fewDossiers = 2000;

/** Measures dossiers on a day under the rules. */
export const dossierLines = async (
  db: Db,
  dossiers: readonly DossierWithUnit[],
  rules: readonly RuleRow[],
  day: string,
): Promise<DossierLine[]> => {
  if (dossiers.length === 0) return [];
  const calendar = await workingCalendar(db);
  // Each dossier looks its rules up: few rows, not the whole law.
  const own = rules.filter((rule) => rule.code.startsWith('dossier.'));
  const ids = dossiers.length <= fewDossiers ? dossiers.map((dossier) => dossier.id) : null;
  const events = Map.groupBy(await dossierEvents(db, ids), (event) => event.dossier_id);
  return dossiers.map((dossier) => {
    const happened = events.get(dossier.id) ?? [];
    const facts = { kind: dossier.kind, received: dossier.received_on, events: happened.map(eventFacts) };
    return { dossier, events: happened, answer: dossierOn(facts, own, calendar, day) };
  });
};

export const unitOf = (dossier: DossierWithUnit): string => dossier.organization_name ?? dossier.unit_name;

/** "12/2026". */
export const bookNumber = (dossier: { book_year: number; book_number: number }): string => `${dossier.book_number}/${dossier.book_year}`;

export const dossierRow = ({ dossier, answer }: DossierLine, missing: ReadonlyMap<string, number>): DossierRow => ({
  id: dossier.id,
  number: dossier.book_number,
  year: dossier.book_year,
  kind: dossier.kind as DossierRow['kind'],
  unit: unitOf(dossier),
  organization: dossier.organization_id,
  receivedOn: dossier.received_on,
  way: dossier.way as DossierRow['way'],
  officer: answer.officer,
  due: answer.end && answer.end.kind !== 'settled' ? null : (answer.clock?.due ?? null),
  left: answer.end ? null : (answer.clock?.left ?? null),
  clock: clockWords(answer),
  state: answer.state,
  endedOn: answer.end?.on ?? null,
  late: answer.late ? 'yes' : 'no',
  missing: missing.get(dossier.id) ?? 0,
});
