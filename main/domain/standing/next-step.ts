// What must happen next for one service: the one thing to say beside its state, until when, by which text (NQ 66.18/2026 Phụ lục I.4 B.III; NĐ 44/2016).
import { addDays, daysBetween } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';
import { lastNoticeDay } from '../notices/notice-days.ts';
import type { ServiceKind, Status } from './standing.ts';

/** A rule that counts days before something, with its text. */
export interface LeadRule {
  days: number;
  source: string;
}

export interface NextFacts {
  kind: ServiceKind;
  status: Status;
  day: string;
  /** Last day of the paper as it holds on the day. */
  lastOn: string | null;
  /** First day of the present state. */
  since: string;
  /** So few days left are near. */
  near: number;
  /** Notification before a start on the day after the last one (or, without a paper in force, now); null outside that regime. */
  notice: LeadRule | null;
  /** Handing in the renewal before the last day. */
  renewal: LeadRule | null;
  calendar: WorkingCalendar;
  /** What would turn it green. */
  back: readonly string[];
  /** The text behind the state. */
  source: string;
}

export interface NextStep {
  title: string;
  words: string;
  /** The last day on which it is done in time; null = none is written. */
  by: string | null;
  source: string;
}

const two = (days: number) => String(days).padStart(2, '0');

const goingOn = ({ lastOn, notice, renewal, kind, calendar }: NextFacts & { lastOn: string }): NextStep => {
  const training = kind === 'training' || kind === 'self-training';
  if (notice && training)
    return {
      title: 'Muốn hoạt động tiếp',
      words: `Công khai thông tin và thông báo Bộ Nội vụ, Sở Nội vụ trước ít nhất ${two(notice.days)} ngày làm việc`,
      by: lastNoticeDay(addDays(lastOn, 1), notice.days, calendar),
      source: notice.source,
    };
  if (renewal)
    return {
      title: 'Muốn hoạt động tiếp',
      words: `Nộp hồ sơ gia hạn trước khi hết hạn ${two(renewal.days)} ngày`,
      by: addDays(lastOn, -renewal.days),
      source: renewal.source,
    };
  return {
    title: 'Sắp hết hạn',
    words: training
      ? 'Sau ngày hết hạn chưa có quy định nào trong sổ; theo dõi văn bản mới'
      : 'Cần giấy mới hoặc gia hạn trước ngày hết hạn',
    by: lastOn,
    source: '',
  };
};

const titles: Partial<Record<Status, string>> = {
  NOT_NOTIFIED: 'Chưa được hoạt động huấn luyện',
  NOT_DECLARED: 'Cần công bố trước khi hoạt động',
  EXPIRED: 'Không được hoạt động',
  SUSPENDED: 'Đang bị đình chỉ',
  UNKNOWN: 'Chưa đủ dữ liệu',
};

/** Null where nothing has to happen. */
export const nextStep = (facts: NextFacts): NextStep | null => {
  const { status, lastOn, day, near, back, source, notice } = facts;
  if (status === 'VALID') return lastOn !== null && daysBetween(day, lastOn) <= near ? goingOn({ ...facts, lastOn }) : null;
  const title = titles[status];
  const [first] = back;
  if (title === undefined || first === undefined) return null;
  return { title, words: first.replace(/\.$/, ''), by: null, source: status === 'NOT_NOTIFIED' ? (notice?.source ?? source) : source };
};
