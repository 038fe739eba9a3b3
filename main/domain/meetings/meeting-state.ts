// Where a meeting stands on a day, and the last days in time for its invitations and its notice of conclusions.
import { addWorkingDays, type WorkingCalendar } from '../dates/working-days.ts';
import { formatVietnamese } from '../dates/plain-date.ts';
import { lastNoticeDay } from '../notices/notice-days.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';

export const invitationCode = 'meeting.invitation';
export const noticeCode = 'meeting.conclusion';

export interface MeetingDays {
  on: string;
  invited: string | null;
  held: string | null;
  notice: string | null;
  cancelled: string | null;
}

export type MeetingState = 'preparing' | 'invited' | 'unrecorded' | 'held' | 'concluded' | 'cancelled';

/** What was entered for later days does not count yet. */
export const meetingState = ({ on, invited, held, notice, cancelled }: MeetingDays, day: string): MeetingState => {
  const by = (one: string | null) => one !== null && one <= day;
  if (by(cancelled)) return 'cancelled';
  if (by(notice)) return 'concluded';
  if (by(held)) return 'held';
  if (on < day) return 'unrecorded';
  return by(invited) ? 'invited' : 'preparing';
};

export interface Deadline {
  on: string;
  words: string;
  basis: string;
}

/** So many full working days lie between the invitation and the meeting. */
export const inviteBy = (meeting: string, rules: readonly RuleRow[], calendar: WorkingCalendar): Deadline => {
  const rule = ruleOn(rules, invitationCode, meeting);
  const days = Number(rule?.value ?? 0);
  const on = lastNoticeDay(meeting, days, calendar);
  return { on, words: `Hạn gửi giấy mời ${formatVietnamese(on)} (${days} ngày làm việc trước ngày họp)`, basis: rule?.source ?? '' };
};

/** Counted from the day after the meeting. */
export const noticeBy = (held: string, rules: readonly RuleRow[], calendar: WorkingCalendar): Deadline => {
  const rule = ruleOn(rules, noticeCode, held);
  const days = Number(rule?.value ?? 0);
  const on = addWorkingDays(held, days, calendar);
  return { on, words: `Hạn ra thông báo kết luận ${formatVietnamese(on)} (${days} ngày làm việc sau ngày họp)`, basis: rule?.source ?? '' };
};
