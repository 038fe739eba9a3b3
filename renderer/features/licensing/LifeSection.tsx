// "Giấy phép và phạm vi": the papers and lines of a provider drawn over time, or as a table, with their events below.
import { useMemo, useState } from 'react';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import { useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { useAsOf } from '../../app/as-of.ts';
import { EventList } from './EventList.tsx';
import { Findings } from './Findings.tsx';
import { lineLabel } from './standing-words.ts';
import { Timeline } from './Timeline.tsx';
import { timelineRows, yearsOf } from './timeline-rows.ts';
import { TimelineTable } from './TimelineTable.tsx';
import { useLife } from './use-life.ts';
import css from './timeline.module.css';

/** The anchor of the section, for a table of contents. */
export const lifeAnchor = 'giay-phep';

/** Registers whose bodies declare where training bodies notify. */
const declared: ReadonlySet<string> = new Set(['monitoring', 'health-exam']);

function Legend({ fact }: { fact: string }) {
  return (
    <div className={css.legend}>
      <span>
        <i data-tone="ok" /> Hiệu lực
      </span>
      <span>
        <i data-tone="suspended" /> Đình chỉ
      </span>
      <span>
        <i data-tone="fact" /> {fact}
      </span>
      <span>
        <i data-tone="bad" /> Gián đoạn
      </span>
    </div>
  );
}

export function LifeSection({ record, row, mayWrite }: { record: AnyRecord; row: Row; mayWrite: boolean }) {
  const { asOf, day } = useAsOf();
  const [table, setTable] = useState(false);
  const life = useLife(record.register, row.id);
  const own = record.root === 'line' ? String(row.examKind) : null;
  const rows = useMemo(
    () => (life && day ? timelineRows(life, day, (line) => lineLabel(record, line), own) : []),
    [life, day, record, own],
  );
  const noticed = rows.some((row) => row.bars.some((bar) => bar.status === 'notified'));
  const { data: regime } = useRead('licensing.regime', { asOf }, { enabled: noticed });
  const numberOf = (paper: string | null) => life?.papers.find((one) => one.id === paper)?.number;
  const drawn = { rows, years: yearsOf(rows, day || '2026-01-01'), day, dayLabel: asOf ? writeDay(asOf) : 'hôm nay', numberOf };
  return (
    <SectionCard
      id={lifeAnchor}
      title="Giấy phép và phạm vi"
      action={table ? undefined : <Legend fact={declared.has(record.register) ? 'Công bố' : 'Thông báo'} />}
      flush
    >
      {!life && (
        <div className={css.none}>
          <SkeletonRows rows={3} />
        </div>
      )}
      {life && rows.length === 0 && <p className={css.none}>Chưa có giấy nào đủ ngày để vẽ. Ghi ngày cấp và ngày hết hạn của giấy.</p>}
      {rows.length > 0 && (table ? <TimelineTable {...drawn} /> : <Timeline {...drawn} />)}
      {rows.length > 0 && (
        <footer className={css.foot}>
          <span>
            {noticed && regime?.notice && !table
              ? `Chế độ thông báo áp dụng đến ${writeDay(regime.notice.lastOn)} · ${regime.notice.source}`
              : ''}
          </span>
          <span>{drawn.years[0] < Number(day.slice(0, 4)) - 6 && !table ? 'Cuộn sang trái để xem các năm trước.' : ''}</span>
          <LinkButton aria-pressed={table} onClick={() => setTable(!table)}>
            {table ? 'Xem hình' : 'Xem bảng'}
          </LinkButton>
        </footer>
      )}
      {life && <Findings register={record.register} id={row.id} papers={life.papers} mayWrite={mayWrite} />}
      {life && <EventList record={record} id={row.id} papers={life.papers} mayWrite={mayWrite} />}
    </SectionCard>
  );
}
