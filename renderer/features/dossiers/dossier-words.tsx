// How a dossier is said in lists and on pages: its state in word and colour, its number, its clock.
import type { DossierRow } from '../../../preload/contract/dossiers.ts';
import { dossierKinds, dossierStates, dossierWays, dossierWord } from '../../../preload/contract/records/dossier-choices.ts';
import type { Status } from '../../components/status.ts';
import { StatusWord } from '../../components/StatusWord.tsx';

export const dossiersPath = '/cap-phep/ho-so';

const looks: Record<DossierRow['state'], Status> = {
  new: 'declared',
  processing: 'in-progress',
  waiting: 'suspended',
  overdue: 'late',
  stopped: 'revoked',
  settled: 'done',
  returned: 'terminated',
  withdrawn: 'terminated',
};
export const lookOfState = (state: DossierRow['state']): Status => looks[state];
export const stateWord = (state: DossierRow['state']): string => dossierWord(dossierStates, state);
export const kindWord = (kind: string): string => dossierWord(dossierKinds, kind);
export const wayWord = (way: string): string => dossierWord(dossierWays, way);
export const numberWord = ({ number, year }: Pick<DossierRow, 'number' | 'year'>): string => `${number}/${year}`;

export const StateWord = ({ state }: { state: DossierRow['state'] }) => <StatusWord status={looks[state]} word={stateWord(state)} />;
