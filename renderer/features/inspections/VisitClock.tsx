// "Thời hạn" of a visit: its days drawn one by one, and on asking the rules and the sum.
import { useState } from 'react';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import type { VisitShown } from './visit-words.tsx';
import css from './visits.module.css';

export function VisitClock({ page }: { page: VisitShown }) {
  const [open, setOpen] = useState(false);
  const { clock, row, why } = page;
  const all = clock ? clock.days + clock.extended : 0;
  const head = row.clock || (clock ? (clock.left < 0 ? 'quá thời hạn' : 'trong thời hạn') : 'chưa tính ngày');
  return (
    <SectionCard
      id="thoi-han"
      title="Thời hạn"
      action={
        <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
          Vì sao?
        </LinkButton>
      }
    >
      <div className={css.clock} data-late={(clock !== null && clock.left < 0) || undefined}>
        <b>{head.charAt(0).toLocaleUpperCase('vi') + head.slice(1)}</b>
        {clock && (
          <span>
            công bố {writeDay(row.announcedOn ?? clock.from)}, ngày cuối {writeDay(clock.last)}
          </span>
        )}
        {!clock && row.plannedOn && <span>dự kiến {writeDay(row.plannedOn)}</span>}
      </div>
      {clock && all <= 60 && (
        <div className={css.days} role="img" aria-label={`Đã dùng ${Math.min(clock.used, all)} trong ${all} ngày`}>
          {Array.from({ length: all }, (_, at) => (
            <i key={at} data-used={at < clock.used || undefined} data-more={at >= clock.days || undefined}>
              {at + 1}
            </i>
          ))}
          {clock.used > all && <i data-over>+{clock.used - all}</i>}
        </div>
      )}
      {open && (
        <div className={css.why} role="region" aria-label="Vì sao">
          {why.sum.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {why.rules.map((rule) => (
            <div key={`${rule.source} ${rule.words}`}>
              <b>{rule.source}</b>: {rule.words}
              {rule.confidence === 'U' && <small>chưa đối chiếu văn bản, cơ quan tự đặt</small>}
            </div>
          ))}
        </div>
      )}
    </SectionCard>
  );
}
