// Open dossiers as the desk reckons with them.
import type { DossierWithUnit } from '../../db/queries/dossiers.ts';
import type { Db } from '../../db/schema.ts';
import { dossierKinds, dossierWord } from '../../preload/contract/records/dossier-choices.ts';
import { leadOf } from '../domain/dossiers/dossier-term.ts';
import { termSource } from '../domain/dossiers/dossier-words.ts';
import type { DossierMatter } from '../domain/matters/dossiers-due.ts';
import type { RuleRow } from '../domain/rules/holding.ts';
import { bookNumber, dossierLines, unitOf } from './dossier-book.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const dossierMatters = async (
  db: Db,
  open: readonly DossierWithUnit[],
  rules: readonly RuleRow[],
  day: string,
): Promise<DossierMatter[]> => {
  const lead = leadOf(rules, day);
  return (await dossierLines(db, open, rules, day)).map(({ dossier, answer }) => ({
    id: dossier.id,
    number: bookNumber(dossier),
    unit: unitOf(dossier),
    kind: dossierWord(dossierKinds, dossier.kind),
    state: answer.state,
    due: answer.clock?.due ?? null,
    left: answer.clock?.left ?? 0,
    stopped: answer.stopped,
    source: answer.state === 'stopped' ? (answer.stopRule?.source ?? '') : answer.termRule ? capital(termSource(answer.termRule)) : '',
    lead,
  }));
};
