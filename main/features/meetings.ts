// Feature `meetings`: the council and its members, meetings with agenda and attendance, conclusions and what became of them.
import { meetings as methods } from '../../preload/contract/meetings.ts';
import { implement } from '../implement.ts';
import {
  acceptProposals,
  listProposals,
  listSuggestions,
  placeItems,
  removeItem,
  removeSuggestion,
  saveItem,
  saveSuggestion,
} from './meetings/agenda.ts';
import { attend, removeGuest, saveGuest } from './meetings/attendance.ts';
import { listConclusions, placeConclusions, readLine, removeConclusion, saveConclusion, showConclusion } from './meetings/conclusions.ts';
import { removeStep, saveStep } from './meetings/conclusion-steps.ts';
import { listTerms, placeMembers, removeMember, removeTerm, saveMember, saveTerm, showCouncil } from './meetings/council.ts';
import { exportConclusions, exportMeetings, exportMembers } from './meetings/export-lists.ts';
import { attachFile, detachFile, giveFile } from './meetings/files.ts';
import { makeKit } from './meetings/kit.ts';
import { listMeetings, openingOf, pageOfMeeting } from './meetings/meeting-page.ts';
import { checkLayout, invitationFiles, printPaper } from './meetings/paper-files.ts';
import { drawPaper, listPapers, previewPaper } from './meetings/papers.ts';
import { cancelMeeting, removeMeeting, saveDays, saveMeeting, saveMinutes } from './meetings/save-meeting.ts';

export const meetings = implement('meetings', methods, {
  terms: listTerms,
  council: showCouncil,
  exportMembers,
  saveTerm,
  removeTerm,
  saveMember,
  placeMembers,
  removeMember,
  list: listMeetings,
  exportMeetings,
  meeting: pageOfMeeting,
  opening: openingOf,
  saveMeeting,
  removeMeeting,
  cancelMeeting,
  saveMinutes,
  saveDays,
  attend,
  saveGuest,
  removeGuest,
  proposals: listProposals,
  accept: acceptProposals,
  saveItem,
  placeItems,
  removeItem,
  suggestions: listSuggestions,
  saveSuggestion,
  removeSuggestion,
  readLine,
  conclusions: listConclusions,
  conclusion: showConclusion,
  exportConclusions,
  saveConclusion,
  placeConclusions,
  removeConclusion,
  saveStep,
  removeStep,
  attach: attachFile,
  detach: detachFile,
  file: giveFile,
  papers: listPapers,
  paperPreview: previewPaper,
  drawPaper,
  printPaper,
  invitations: invitationFiles,
  checkLayout,
  kit: makeKit,
});
