// The days of a visit: calendar days from the announcement, lengthened once; they never roll. NĐ 217/2025/NĐ-CP Điều 13.
import { addDays, daysBetween, formatVietnamese } from '../dates/plain-date.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';

export interface VisitEvent {
  id: string;
  kind: string;
  on: string;
  position: number;
  /** Of an extension. */
  days: number | null;
}

export interface VisitClock {
  /** Day 1. */
  from: string;
  days: number;
  extended: number;
  /** Last day in time. */
  last: string;
  /** Of the days, how many had begun by the day that is looked at, or by the end. */
  used: number;
  /** After that day, 0 on the last one, below zero since then. */
  left: number;
  /** The end of the visit on the spot; null while it goes on. */
  end: string | null;
  rules: RuleRow[];
  sum: string[];
}

/** What the law allows on the day of the announcement; null where it codes no limit. */
export const limitsOf = (rules: readonly RuleRow[], level: string, announced: string): { base: RuleRow | null; more: RuleRow | null } =>
  level === 'inspectorate'
    ? { base: ruleOn(rules, 'inspectorate.duration', announced), more: null }
    : {
        base: ruleOn(rules, `inspection.duration.${level}`, announced),
        more: ruleOn(rules, `inspection.extension.${level}`, announced),
      };

const ending = ['minutes-signed', 'signature-refused', 'stopped', 'closed'];

/** Events of a visit as they followed each other. */
export const inVisitOrder = <E extends Pick<VisitEvent, 'on' | 'position'>>(events: readonly E[]): E[] =>
  events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.position - b.position));

/** The clock of an announced visit on a day; null before it, and where neither decision nor law sets days. */
export const visitClock = (
  level: string,
  decided: number | null,
  events: readonly VisitEvent[],
  rules: readonly RuleRow[],
  day: string,
): VisitClock | null => {
  const known = inVisitOrder(events.filter(({ on }) => on <= day));
  const announced = known.find(({ kind }) => kind === 'announced')?.on;
  if (announced === undefined) return null;
  const { base, more } = limitsOf(rules, level, announced);
  const days = decided ?? (base ? Number(base.value) : null);
  if (days === null) return null;
  const dayOne = ruleOn(rules, 'inspection.day-one', announced);
  const from = dayOne && dayOne.value !== 'announcement' ? addDays(announced, 1) : announced;
  const extensions = known.filter(({ kind }) => kind === 'extended');
  const extended = extensions.reduce((sum, one) => sum + (one.days ?? 0), 0);
  const last = addDays(from, days + extended - 1);
  const end = known.find(({ kind }) => ending.includes(kind))?.on ?? null;
  const seen = end ?? day;
  const used = Math.max(0, daysBetween(from, seen) + 1);
  const left = daysBetween(seen, last);
  return {
    from,
    days,
    extended,
    last,
    used,
    left,
    end,
    rules: [base, extended > 0 ? more : null, dayOne].filter((rule) => rule !== null),
    sum: [
      `Công bố ngày ${formatVietnamese(announced)}; ngày thứ nhất là ${formatVietnamese(from)}.`,
      `${days} ngày${decided === null ? ' theo quy định' : ' theo quyết định'}${extended > 0 ? `, gia hạn ${extended} ngày` : ''}; tính cả ngày nghỉ.`,
      `Ngày cuối: ${formatVietnamese(last)}.`,
    ],
  };
};

export interface VisitNote {
  words: string;
  basis: string;
}

/** What the law finds in the days of a visit: warnings, never a bar. */
export const clockNotes = (
  level: string,
  decided: number | null,
  events: readonly VisitEvent[],
  rules: readonly RuleRow[],
  day: string,
): VisitNote[] => {
  const known = inVisitOrder(events.filter(({ on }) => on <= day));
  const announced = known.find(({ kind }) => kind === 'announced')?.on;
  if (announced === undefined) return [];
  const notes: VisitNote[] = [];
  const { base, more } = limitsOf(rules, level, announced);
  if (base && decided !== null && decided > Number(base.value))
    notes.push({ words: `Quyết định cho ${decided} ngày, quá ${base.value} ngày của quy định.`, basis: base.source });
  const extensions = known.filter(({ kind }) => kind === 'extended');
  const extended = extensions.reduce((sum, one) => sum + (one.days ?? 0), 0);
  if (more && extensions.length > 1) notes.push({ words: 'Chỉ được gia hạn một lần.', basis: more.source });
  if (more && extended > Number(more.value))
    notes.push({ words: `Gia hạn ${extended} ngày, quá ${more.value} ngày của quy định.`, basis: more.source });
  const clock = visitClock(level, decided, events, rules, day);
  if (clock && clock.left < 0)
    notes.push({
      words:
        clock.end === null
          ? `Đã quá thời hạn kiểm tra ${-clock.left} ngày (ngày cuối ${formatVietnamese(clock.last)}).`
          : `Việc ngày ${formatVietnamese(clock.end)} ở ngoài thời hạn của quyết định (ngày cuối ${formatVietnamese(clock.last)}).`,
      basis: base?.source ?? 'Quyết định kiểm tra',
    });
  return notes;
};
