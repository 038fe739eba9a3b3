// Feature `dossiers`: the book of receipt, the clock of each dossier, what happened to it.
import { dossiers as methods } from '../../preload/contract/dossiers.ts';
import { implement } from '../implement.ts';
import { dossiersOf, listDossiers } from './dossiers/dossier-list.ts';
import { dossierPage } from './dossiers/dossier-page.ts';
import { markPaper, removeDossier, removeEvent, saveEvent } from './dossiers/events.ts';
import { exportDossiers } from './dossiers/export-dossiers.ts';
import { findUnits, openingOf, saveDossier } from './dossiers/take-in.ts';

export const dossiers = implement('dossiers', methods, {
  list: listDossiers,
  of: dossiersOf,
  get: dossierPage,
  opening: openingOf,
  units: findUnits,
  save: saveDossier,
  saveEvent,
  removeEvent,
  mark: markPaper,
  remove: removeDossier,
  export: exportDossiers,
});
