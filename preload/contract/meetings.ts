// Meetings: the council and its members, meetings with agenda and attendance, conclusions and what became of them.
import { agendaMethods } from './meeting-agenda.ts';
import { conclusionMethods } from './meeting-conclusions.ts';
import { councilMethods } from './meeting-council.ts';
import { paperMethods } from './meeting-papers.ts';
import { sessionMethods } from './meeting-sessions.ts';

export const meetings = { ...councilMethods, ...sessionMethods, ...agendaMethods, ...conclusionMethods, ...paperMethods };
