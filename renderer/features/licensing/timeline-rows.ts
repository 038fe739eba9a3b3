// The rows of the drawing: papers in lanes, then one row per scope line, with bars, gaps and words; pure, so that it can be tested.
import type { StandingPeriod, TimelinePaper } from '../../../preload/contract/licensing.ts';
import type { Status } from '../../components/status.ts';
import { addDays, writeDay } from '../../components/plain-day.ts';
import { daysOf } from './day-count.ts';
import { mayWork, statusOf, stretchesOf } from './standing-words.ts';

export interface Bar {
  status: Status;
  from: string;
  /** Null = without end. */
  to: string | null;
  /** The paper that it draws or rests on. */
  paper: string | null;
  /** Within the bar, where there is room: the short words first. */
  texts: readonly string[];
}

export interface Gap {
  from: string;
  to: string;
  days: number;
  /** It still goes on. */
  open: boolean;
}

export interface TimelineRow {
  id: string;
  label: string;
  kind: 'paper' | 'line';
  bars: readonly Bar[];
  gaps: readonly Gap[];
  /** 'mở rộng 10/09/2024', before the first bar of a line that was added later. */
  added?: string;
}

export interface Life {
  papers: readonly TimelinePaper[];
  periods: readonly StandingPeriod[];
}

const beginOf = (paper: TimelinePaper) => paper.life[0]?.from ?? '';
const endOf = (paper: TimelinePaper) => paper.life.at(-1)?.to ?? '9999-12-31';

/** Papers one after the other share a lane; what runs beside another gets one of its own. */
function lanesOf(papers: readonly TimelinePaper[]): TimelinePaper[][] {
  const lanes: TimelinePaper[][] = [];
  for (const paper of papers.filter((one) => one.life.length > 0).toSorted((a, b) => beginOf(a).localeCompare(beginOf(b)))) {
    const lane = lanes.find((one) => one.every((other) => endOf(other) < beginOf(paper)));
    if (lane) lane.push(paper);
    else lanes.push([paper]);
  }
  return lanes;
}

function textsOf(paper: TimelinePaper): string[] {
  const number = paper.number ?? 'thiếu số';
  const extended = paper.events.findLast((event) => event.kind === 'extended' && event.on);
  const more = extended?.on ? `gia hạn ${writeDay(extended.on)}` : `cấp ${writeDay(beginOf(paper))}`;
  return [number, `${number}, ${more}`];
}

/** A notice without end holds while its regime does: as far as the standing that rests on it. */
const endOfNotice = (paper: TimelinePaper, periods: readonly StandingPeriod[]): string | null => {
  const mine = stretchesOf(periods, null).filter((one) => one.paper === paper.id && one.status === 'NOTIFIED');
  return mine.at(-1)?.to ?? null;
};

const barsOf = (paper: TimelinePaper, periods: readonly StandingPeriod[]): Bar[] => {
  const longest = paper.life.toSorted((a, b) => daysOf(b.from, b.to ?? '2999-12-31') - daysOf(a.from, a.to ?? '2999-12-31'))[0];
  return paper.life.map((stretch) => ({
    status: statusOf(stretch.status),
    from: stretch.from,
    to: stretch.to ?? (stretch.status === 'NOTIFIED' ? endOfNotice(paper, periods) : null),
    paper: paper.id,
    texts: stretch === longest ? textsOf(paper) : [],
  }));
};

const lacking = new Set(['EXPIRED', 'NOT_NOTIFIED', 'NOT_DECLARED']);

/** Days on which the service may not work, between its times or after them up to the day. */
export function gapsOf(periods: readonly StandingPeriod[], line: string | null, day: string): Gap[] {
  const stretches = stretchesOf(periods, line);
  const first = stretches.findIndex((one) => mayWork(one.status));
  const gaps: Gap[] = [];
  for (const { status, from, to } of stretches.slice(Math.max(0, first))) {
    if (first < 0 || !lacking.has(status) || from > day) continue;
    const end = to !== null && to <= day ? to : day;
    const last = gaps.at(-1);
    const open = to === null || to > day;
    if (last && addDays(last.to, 1) === from) Object.assign(last, { to: end, days: daysOf(last.from, end), open });
    else gaps.push({ from, to: end, days: daysOf(from, end), open });
  }
  return gaps;
}

const kinds = { certificate: 'Giấy chứng nhận', notice: 'Thông báo', declaration: 'Công bố' } as const;
const labelOf = (lane: readonly TimelinePaper[]) => {
  const words = [...new Set(lane.map((paper) => kinds[paper.kind as keyof typeof kinds] ?? 'Giấy'))];
  return words.length > 1 ? 'Giấy và thông báo' : (words[0] ?? 'Giấy');
};

/** `whole`: the line that stands for the row itself (an exam kind); null = the service. */
export function timelineRows(
  { papers, periods }: Life,
  day: string,
  label: (line: string) => string,
  whole: string | null = null,
): TimelineRow[] {
  const lanes = lanesOf(papers);
  const rows: TimelineRow[] = lanes.map((lane, at) => ({
    id: `paper ${at}`,
    label: labelOf(lane),
    kind: 'paper',
    bars: lane.flatMap((paper) => barsOf(paper, periods)),
    gaps: at === lanes.length - 1 ? gapsOf(periods, whole, day) : [],
  }));
  const codes = [...new Set(periods.flatMap(({ line }) => line ?? []))];
  const lines = codes.map((line): TimelineRow => {
    const bars = stretchesOf(periods, line)
      .filter(({ status, from }) => !lacking.has(status) && status !== 'UNKNOWN' && from > '1900')
      .map(({ status, from, to, paper }): Bar => ({ status: statusOf(status), from, to, paper, texts: [] }));
    const [first] = bars;
    const paper = papers.find((one) => one.id === first?.paper);
    const late = first && paper && beginOf(paper) < first.from;
    return { id: line, label: label(line), kind: 'line', bars, gaps: [], ...(late && { added: `mở rộng ${writeDay(first.from)}` }) };
  });
  return [...rows, ...lines.filter((line) => line.bars.length > 0)];
}

/** First and last year of the axis; the year after the day is always on it. */
export function yearsOf(rows: readonly TimelineRow[], day: string): readonly [number, number] {
  const present = Number(day.slice(0, 4));
  const years = rows.flatMap((row) => row.bars.flatMap(({ from, to }) => [from, to ?? from])).map((one) => Number(one.slice(0, 4)));
  return [Math.min(present - 3, ...years), Math.max(present + 1, ...years.map((year) => Math.min(year, present + 15)))];
}
