// What is late or lacking in the notices of a training body (NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III (a)–(d)); it warns, never blocks.
import { formatVietnamese } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';
import { type RuleRow, ruleOn } from '../rules/holding.ts';
import { fullWorkingDays, lastNoticeDay } from './notice-days.ts';

/** Days are ISO text; null = not written in the register. */
export interface NoticePaper {
  id: string;
  /** The day on the notice itself: that of both receipts where they are not written. */
  issued: string | null;
  start: string | null;
  published: string | null;
  ministry: string | null;
  department: string | null;
  /** A certificate stands on the start day: it need only be published. */
  certified: 'yes' | 'no';
  events: readonly NoticeEvent[];
}

export interface NoticeEvent {
  id: string;
  kind: string;
  on: string;
  ministry: string | null;
  department: string | null;
}

export type NoticeFault =
  | 'unpublished'
  | 'published-late'
  | 'start-unknown'
  | 'start-late'
  | 'move-unknown'
  | 'move-late'
  | 'change-unknown'
  | 'change-late'
  | 'stop-unknown';

export interface NoticeFinding {
  fault: NoticeFault;
  paper: string;
  event: string | null;
  words: string;
  /** Văn bản, điều, khoản of the rule row. */
  source: string;
  /** The last day on which it was in time. */
  by: string | null;
}

export interface NoticeCount {
  enough: 'yes' | 'no';
  days: number;
  needed: number;
  /** "04 ngày làm việc, cần 05" */
  words: string;
  source: string;
  by: string;
}

export type NoticeKind = 'start' | 'move' | 'change';

const two = (days: number) => String(days).padStart(2, '0');

/** Full working days between notice and start against the rule of the start day; null where no rule asks for any. */
export const noticeCount = (
  kind: NoticeKind,
  notified: string,
  on: string,
  rules: readonly RuleRow[],
  calendar: WorkingCalendar,
): NoticeCount | null => {
  const rule = ruleOn(rules, `training.notice.${kind}`, on);
  const needed = Number(rule?.value);
  if (!rule || !Number.isInteger(needed)) return null;
  const days = fullWorkingDays(notified, on, calendar);
  return {
    enough: days >= needed ? 'yes' : 'no',
    days,
    needed,
    words: `${two(days)} ngày làm việc, cần ${two(needed)}`,
    source: rule.source,
    by: lastNoticeDay(on, needed, calendar),
  };
};

const later = (a: string, b: string) => (a > b ? a : b);
const day = formatVietnamese;

const starting = (
  paper: NoticePaper,
  start: string,
  rules: readonly RuleRow[],
  calendar: WorkingCalendar,
  today: string,
): NoticeFinding[] => {
  const source = ruleOn(rules, 'training.notice.start', start)?.source;
  if (source === undefined) return [];
  const finding = (fault: NoticeFault, words: string, by: string | null): NoticeFinding => ({
    fault,
    paper: paper.id,
    event: null,
    words,
    source,
    by,
  });
  const found: NoticeFinding[] = [];
  if (paper.published === null) {
    if (start <= today) found.push(finding('unpublished', `Bắt đầu ${day(start)} mà chưa ghi ngày công khai`, start));
  } else if (paper.published > start)
    found.push(finding('published-late', `Công khai ${day(paper.published)}, sau ngày bắt đầu ${day(start)}`, start));
  if (paper.certified === 'yes') return found;
  const [ministry, department] = [paper.ministry ?? paper.issued, paper.department ?? paper.issued];
  if (ministry === null || department === null) {
    const by = noticeCount('start', start, start, rules, calendar)?.by ?? start;
    const whom = [ministry === null ? 'Bộ Nội vụ' : '', department === null ? 'Sở Nội vụ' : ''].filter(Boolean).join(', ');
    if (by < today) found.push(finding('start-unknown', `Bắt đầu ${day(start)} mà chưa ghi ngày thông báo ${whom}`, by));
    return found;
  }
  const notified = later(ministry, department);
  const count = noticeCount('start', notified, start, rules, calendar);
  if (count?.enough === 'no')
    found.push(finding('start-late', `Thông báo ${day(notified)}, bắt đầu ${day(start)}: ${count.words}`, count.by));
  return found;
};

const moving = (
  paper: NoticePaper,
  event: NoticeEvent,
  kind: 'move' | 'change',
  what: string,
  rules: readonly RuleRow[],
  calendar: WorkingCalendar,
): NoticeFinding[] => {
  const count = noticeCount(kind, event.department ?? event.on, event.on, rules, calendar);
  if (!count || (event.department !== null && count.enough === 'yes')) return [];
  const words =
    event.department === null
      ? `${what} ${day(event.on)} mà chưa ghi ngày thông báo Sở Nội vụ`
      : `Thông báo ${day(event.department)}, ${what.toLowerCase()} ${day(event.on)}: ${count.words}`;
  return [
    {
      fault: `${kind}-${event.department === null ? 'unknown' : 'late'}`,
      paper: paper.id,
      event: event.id,
      words,
      source: count.source,
      by: count.by,
    },
  ];
};

const stopping = (paper: NoticePaper, event: NoticeEvent, rules: readonly RuleRow[]): NoticeFinding[] => {
  const regime = ruleOn(rules, 'training.regime', event.on);
  const whom = [event.ministry === null ? 'Bộ Nội vụ' : '', event.department === null ? 'Sở Nội vụ' : ''].filter(Boolean).join(', ');
  if (regime?.value !== 'TRAIN_NOTIFY' || whom === '') return [];
  const words = `Chấm dứt ${day(event.on)} mà chưa ghi ngày thông báo ${whom}`;
  return [{ fault: 'stop-unknown', paper: paper.id, event: event.id, words, source: regime.source, by: null }];
};

/** Findings of one notice as they stand on a day; what lies before its last good day is none yet. */
export const noticeFindings = (
  paper: NoticePaper,
  rules: readonly RuleRow[],
  calendar: WorkingCalendar,
  today: string,
): NoticeFinding[] => [
  ...(paper.start === null ? [] : starting(paper, paper.start, rules, calendar, today)),
  ...paper.events
    .filter((event) => event.on <= today)
    .flatMap((event) => {
      if (event.kind === 'moved') return moving(paper, event, 'move', 'Chuyển trụ sở', rules, calendar);
      if (event.kind === 'scope-changed') return moving(paper, event, 'change', 'Đổi phạm vi', rules, calendar);
      return event.kind === 'terminated' ? stopping(paper, event, rules) : [];
    }),
];
