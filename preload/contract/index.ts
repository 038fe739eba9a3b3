// The whole API on one screen: every feature with its methods.
import { agencies } from './agencies.ts';
import { desk } from './desk.ts';
import { documents } from './documents.ts';
import { dossiers } from './dossiers.ts';
import { excel } from './excel.ts';
import { history } from './history.ts';
import { inspections } from './inspections.ts';
import { licensing } from './licensing.ts';
import { meetings } from './meetings.ts';
import { registers } from './registers.ts';
import { reports } from './reports.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';

export const contract = {
  desk,
  registers,
  licensing,
  dossiers,
  inspections,
  meetings,
  excel,
  documents,
  search,
  history,
  agencies,
  reports,
  rules,
  settings,
};
export type TheContract = typeof contract;
