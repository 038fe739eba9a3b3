// The list of visits, those of one subject, and whom a new visit may concern.
import { unitsNamed } from '../../../db/queries/dossiers.ts';
import { activitiesOf, subjectsNamed, visitRows } from '../../../db/queries/inspections.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { visitMethods } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, subjectKinds, visitStates } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { fold } from '../../domain/text/fold.ts';
import { nameOf, type VisitLine, visitLines, visitRow } from '../../rows/visit-book.ts';

type Methods = typeof visitMethods;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

const foundBy = (search: string) => {
  const words = wordsOf(search);
  return ({ visit }: VisitLine): boolean => {
    const text = fold([nameOf(visit), visit.decision_number, visit.agency].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word) || (visit.tax_code ?? '').startsWith(word));
  };
};

const newestFirst = (a: { announcedOn: string | null; plannedOn: string | null; decisionOn: string | null }, b: typeof a): number => {
  const day = (row: typeof a) => row.announcedOn ?? row.plannedOn ?? row.decisionOn ?? '9999-12-31';
  return day(b).localeCompare(day(a));
};

export const listVisits = async (
  { search, states, asOf }: InputOf<Methods['visits']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['visits']>> => {
  const day = asOf ?? today;
  const all = await visitLines(db, await visitRows(db), await allRules(db), day);
  const under = all.filter(foundBy(search)).map((line) => visitRow(line, day));
  return {
    rows: (states === null ? under : under.filter((row) => states.includes(row.state))).toSorted(newestFirst),
    total: all.length,
    counts: visitStates.map(({ code }) => ({ state: code, n: under.filter((row) => row.state === code).length })),
  };
};

export const visitsOfSubject = async (
  { organization, subject, asOf }: InputOf<Methods['visitsOf']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['visitsOf']>> => {
  const day = asOf ?? today;
  if (organization === null && subject === null) return { rows: [] };
  const visits = await visitRows(db, organization !== null ? { organization } : { subject: subject! });
  return { rows: (await visitLines(db, visits, await allRules(db), day)).map((line) => visitRow(line, day)).toSorted(newestFirst) };
};

const most = 12;
type Owner = OutputOf<Methods['owners']>['owners'][number];
const kindOf: Readonly<Record<string, Owner['kinds'][number]>> = {
  training: 'HL',
  'self-training': 'HL',
  'technical-inspection': 'KD',
  monitoring: 'QT',
  'health-exam': 'KS',
  employer: 'DN',
};
const order = ['HL', 'KD', 'QT', 'KS', 'DN'];

export const findOwners = async ({ text }: InputOf<Methods['owners']>, { db }: Reading): Promise<OutputOf<Methods['owners']>> => {
  const words = wordsOf(text);
  if (words.length === 0) return { owners: [] };
  const units = await unitsNamed(db, words, most);
  const activities = await activitiesOf(
    db,
    units.map(({ id }) => id),
  );
  const subjects = await subjectsNamed(db, words, most);
  return {
    owners: [
      ...units.map((unit): Owner => {
        const own = (activities.get(unit.id) ?? []).flatMap((activity) => kindOf[activity] ?? []);
        const kinds = [...new Set([...own, 'DN' as const])].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
        return {
          id: unit.id,
          of: 'organization',
          name: unit.name ?? '',
          detail: [unit.tax_code, unit.address].filter(Boolean).join(' · '),
          kinds,
        };
      }),
      ...subjects.map((subject): Owner => ({
        id: subject.id,
        of: 'subject',
        name: subject.name,
        detail: [choiceWord(subjectKinds, subject.kind), subject.address].filter(Boolean).join(' · '),
        kinds: ['DN'],
      })),
    ],
  };
};
