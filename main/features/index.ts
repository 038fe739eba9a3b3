// All features of the core by their words.
import type { Implemented } from '../implement.ts';
import { agencies } from './agencies.ts';
import { desk } from './desk.ts';
import { documentsOwnedBy } from './documents.ts';
import { filing } from './documents/filing.ts';
import { dossiers } from './dossiers.ts';
import { excel } from './excel.ts';
import { history } from './history.ts';
import { house } from './house.ts';
import { practice } from './practice.ts';
import { inspections } from './inspections.ts';
import { evidence } from './inspections/evidence.ts';
import { licensing } from './licensing.ts';
import { meetings } from './meetings.ts';
import { meetingFileKeeper } from './meetings/files.ts';
import { meetingPapers } from './meetings/paper-issue.ts';
import { registers } from './registers.ts';
import { reports } from './reports.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { staging } from './staging.ts';

export const features: readonly Implemented[] = [
  desk,
  registers,
  licensing,
  dossiers,
  inspections,
  evidence,
  meetings,
  meetingFileKeeper,
  excel,
  search,
  history,
  agencies,
  rules,
  settings,
  documentsOwnedBy([meetingPapers]),
  reports,
  filing,
  staging,
  house,
  practice,
];
