// The handlers of visits, findings and remedies, for the table of the feature.
import type { visitMethods } from '../../../preload/contract/inspection-visits.ts';
import type { Handlers } from '../../implement.ts';
import { attachFile, detachFile, giveEvidence } from './evidence.ts';
import { listFines, papersToSuspend, removeFinding, removeRemedy, saveFinding, saveRemedy, suspendPaper } from './findings.ts';
import { listSubjects, removeVisit, saveOpinion, saveSubject, saveVisit } from './save-visit.ts';
import { answerItems, removeVisitEvent, saveVisitEvent } from './visit-events.ts';
import { findOwners } from './visit-list.ts';
import { visitPage } from './visit-page.ts';
import { blankOfVisit, drawUpPaper } from './visit-papers.ts';

export const visitHandlers: Handlers<typeof visitMethods> = {
  visit: visitPage,
  owners: findOwners,
  saveVisit,
  saveOpinion,
  removeVisit,
  saveVisitEvent,
  removeVisitEvent,
  answer: answerItems,
  blank: blankOfVisit,
  drawUp: drawUpPaper,
  subjects: listSubjects,
  saveSubject,
  fines: listFines,
  saveFinding,
  removeFinding,
  saveRemedy,
  removeRemedy,
  attach: attachFile,
  detach: detachFile,
  evidence: giveEvidence,
  suspend: suspendPaper,
  papersToSuspend,
};
