// The papers of a meeting by their kinds: what each is called, whose series numbers it, and who makes it.
import type { Paper } from '../../papers/paper.ts';
import { agendaPaper } from './agenda-paper.ts';
import { conclusionNoticePaper } from './conclusion-notice.ts';
import { delegateListPaper } from './delegate-list.ts';
import { invitationPaper } from './invitation.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { minutesPaper } from './minutes-paper.ts';

export interface PaperKind {
  /** Abbreviation of NĐ 30/2020, Annex III; CV of công văn, DS of a list without a number. */
  code: string;
  name: string;
  /** Whose numbers it takes; `none`: it goes with another paper. */
  series: 'council' | 'office' | 'none';
}

export const paperKinds = {
  invitation: { code: 'GM', name: 'Giấy mời', series: 'council' },
  agenda: { code: 'CTr', name: 'Chương trình họp', series: 'council' },
  delegates: { code: 'DS', name: 'Danh sách đại biểu', series: 'none' },
  cover: { code: 'TTr', name: 'Tờ trình', series: 'office' },
  minutes: { code: 'BB', name: 'Biên bản', series: 'council' },
  notice: { code: 'TB', name: 'Thông báo kết luận', series: 'council' },
  urging: { code: 'CV', name: 'Công văn đôn đốc', series: 'council' },
} as const satisfies Record<string, PaperKind>;
export type MeetingPaperKind = keyof typeof paperKinds;

/** Papers that need nothing but the meeting. */
export const wholeMeetingPapers: Record<Exclude<MeetingPaperKind, 'cover' | 'urging'>, (facts: MeetingFacts) => Paper> = {
  invitation: invitationPaper,
  agenda: agendaPaper,
  delegates: delegateListPaper,
  minutes: minutesPaper,
  notice: conclusionNoticePaper,
};

/** The row of numbers of a paper: "GM-HĐATVSLĐ" of the council, "TTr" of the office, which other documents of the office share. */
export const seriesOf = (kind: MeetingPaperKind, councilShort: string): string => {
  const { code, series } = paperKinds[kind];
  return series === 'council' ? `${code}-${councilShort}` : code;
};
