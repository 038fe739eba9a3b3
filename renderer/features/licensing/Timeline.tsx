// Time drawn: a row per lane of papers and per scope line on one axis of years, one line for the day, gaps hatched and counted.
import { useLayoutEffect, useRef } from 'react';
import { lookOf } from '../../components/status.ts';
import { addDays, writeDay } from '../../components/plain-day.ts';
import { barWords, gapAlt, gapWords } from './bar-words.ts';
import { placeOf, yearWidth } from './day-count.ts';
import type { Bar, Gap, TimelineRow } from './timeline-rows.ts';
import css from './timeline.module.css';

/** Room for the labels at the left; long ones (kinds of exams, factors) get more of it. */
const roomFor = (rows: readonly TimelineRow[]) => (rows.some((row) => row.label.length > 18) ? 226 : 142);
const letter = 6.4;

interface Axis {
  first: number;
  last: number;
}

const leftOf = (day: string, { first }: Axis) => placeOf(day, first);
const widthOf = (from: string, to: string | null, axis: Axis) => {
  const end = (axis.last - axis.first + 1) * yearWidth;
  return Math.max(4, Math.min(end, to === null ? end : placeOf(addDays(to, 1), axis.first)) - placeOf(from, axis.first));
};

function BarOf({ row, bar, axis, number }: { row: TimelineRow; bar: Bar; axis: Axis; number: string | null | undefined }) {
  const width = widthOf(bar.from, bar.to, axis);
  const words = barWords(row, bar, number);
  const text = bar.texts.findLast((one) => one.length * letter + 12 < width);
  return (
    <span
      className={css.bar}
      role="img"
      tabIndex={0}
      aria-label={words}
      title={words}
      data-kind={row.kind}
      data-tone={lookOf(bar.status).tone}
      data-ring={bar.status === 'suspended' || undefined}
      data-open={bar.to === null || undefined}
      style={{ left: leftOf(bar.from, axis), width }}
    >
      {text && <span>{text}</span>}
    </span>
  );
}

function GapOf({ gap, axis }: { gap: Gap; axis: Axis }) {
  const left = leftOf(gap.from, axis);
  const width = Math.max(7, widthOf(gap.from, gap.to, axis));
  const words = gapAlt(gap);
  const total = (axis.last - axis.first + 1) * yearWidth;
  return (
    <>
      <span className={css.gap} role="img" tabIndex={0} aria-label={words} title={words} style={{ left, width }} />
      <span className={css.gapWords} style={left + 150 > total ? { right: total - left - width } : { left: left + 4 }} aria-hidden>
        {gapWords(gap).replace(', đang tiếp diễn', '')}
      </span>
    </>
  );
}

export interface TimelineProps {
  rows: readonly TimelineRow[];
  years: readonly [number, number];
  day: string;
  /** 'hôm nay', or the day that is looked at. */
  dayLabel: string;
  numberOf: (paper: string | null) => string | null | undefined;
}

export function Timeline({ rows, years: [first, last], day, dayLabel, numberOf }: TimelineProps) {
  const axis = { first, last };
  const labels = roomFor(rows);
  const frame = useRef<HTMLDivElement>(null);
  const line = labels + placeOf(day, first);
  useLayoutEffect(() => {
    const box = frame.current;
    // A whole year at the left edge.
    if (box) box.scrollLeft = Math.max(0, Math.ceil((line + 56 - box.clientWidth) / yearWidth) * yearWidth);
  }, [line]);
  const count = last - first + 1;
  return (
    <div ref={frame} className={css.frame} role="group" aria-label={`Dòng thời gian từ ${first} đến ${last}, tính đến ${writeDay(day)}`}>
      <div className={css.drawing} style={{ width: labels + count * yearWidth, '--labels': `${labels}px` } as object}>
        <div className={css.years} aria-hidden>
          <i />
          {Array.from({ length: count }, (_, at) => (
            <span key={at}>{first + at}</span>
          ))}
        </div>
        {rows.map((row, at) => (
          <div
            key={row.id}
            className={css.row}
            data-kind={row.kind}
            data-noted={row.gaps.length > 0 || undefined}
            data-first={(at > 0 && row.kind !== rows[at - 1]?.kind) || undefined}
          >
            <span className={css.label} title={row.label}>
              {row.label}
            </span>
            <div className={css.track}>
              {row.added && row.bars[0] && leftOf(row.bars[0].from, axis) > 124 && (
                <small className={css.added} style={{ left: leftOf(row.bars[0].from, axis) - 6 }}>
                  {row.added}
                </small>
              )}
              {row.gaps.map((gap) => (
                <GapOf key={gap.from} gap={gap} axis={axis} />
              ))}
              {row.bars.map((bar) => (
                <BarOf key={`${bar.from} ${bar.status} ${bar.paper}`} row={row} bar={bar} axis={axis} number={numberOf(bar.paper)} />
              ))}
            </div>
          </div>
        ))}
        <div className={css.day} style={{ left: line }} aria-hidden>
          <b>{dayLabel}</b>
        </div>
      </div>
    </div>
  );
}
