// "Thời hạn": the last day and what is left; on asking the facts, the rules, the sum and each stretch of days left out.
import { Fragment, useState } from 'react';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import type { Page } from './dossier-form.ts';
import css from './dossiers.module.css';

const effective = ({ from, to }: { from: string | null; to: string | null }) =>
  [from && `từ ${writeDay(from)}`, to && `đến ${writeDay(to)}`].filter(Boolean).join(' ');

function Why({ why }: { why: Page['why'] }) {
  return (
    <div className={css.why} role="region" aria-label="Vì sao">
      <section>
        <h3>Sự kiện</h3>
        <dl className={css.days}>
          {why.facts.map(({ on, words }, at) => (
            <Fragment key={at}>
              <dt>{on ? writeDay(on) : '–'}</dt>
              <dd>{words}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      <section>
        <h3>Quy định</h3>
        {why.rules.map((rule) => (
          <div key={rule.source} className={css.rule}>
            <b>{rule.source}</b>
            {rule.words}
            <small>
              {[effective(rule), rule.confidence === 'U' && 'chưa đối chiếu văn bản, cơ quan tự đặt'].filter(Boolean).join(' · ')}
            </small>
          </div>
        ))}
        {why.rules.length === 0 && <p>Chưa có thời hạn nào trong Quy định cho loại hồ sơ này.</p>}
      </section>
      <section>
        <h3>Phép tính</h3>
        {why.sum.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </section>
      {why.skips.length > 0 && (
        <section>
          <h3>Những ngày không tính</h3>
          <ul>
            {why.skips.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

export function ClockCard({ page }: { page: Page }) {
  const [open, setOpen] = useState(false);
  const { row, why } = page;
  const head = row.clock || (row.state === 'stopped' ? 'không tính thời hạn nữa' : 'đã kết thúc');
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
      <div className={css.clock} data-late={row.late === 'yes' || undefined}>
        <b>{head.charAt(0).toLocaleUpperCase('vi') + head.slice(1)}</b>
        {row.due && row.state !== 'withdrawn' && row.state !== 'returned' && <span>hạn trả {writeDay(row.due)}</span>}
        {row.state === 'waiting' && row.due === null && <span>hạn trả có lại khi đơn vị nộp bổ sung</span>}
        {row.endedOn && <span>kết thúc {writeDay(row.endedOn)}</span>}
      </div>
      {open && <Why why={why} />}
    </SectionCard>
  );
}
