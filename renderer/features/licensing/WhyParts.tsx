// The four parts of a reason, always in this order: events, rules, the sum, the way back.
import CheckCircle from '@mui/icons-material/CheckCircleRounded';
import { Fragment, type ReactNode } from 'react';
import type { licensing } from '../../../preload/contract/licensing.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { lookOf, type Status } from '../../components/status.ts';
import { writeDay } from '../../components/plain-day.ts';
import { WhySum } from './WhySum.tsx';
import css from './why.module.css';

export type Reasons = OutputOf<typeof licensing.why>;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const effective = ({ from, to }: { from: string | null; to: string | null }) => {
  if (!from && !to) return '';
  return [from && `Hiệu lực từ ${writeDay(from)}`, to && `${from ? 'đến' : 'Hiệu lực đến'} ${writeDay(to)}`].filter(Boolean).join(' ');
};

const holding: Partial<Record<Status, string>> = {
  valid: 'Đang còn hiệu lực, chưa cần làm gì.',
  expiring: 'Đang còn hiệu lực; cần giấy mới hoặc gia hạn trước ngày hết hạn.',
  notified: 'Đang hoạt động theo thông báo, chưa cần làm gì.',
  declared: 'Đang hoạt động theo công bố, chưa cần làm gì.',
};

export function WhyParts({ reasons, status }: { reasons: Reasons; status: Status }) {
  const { events, rules, sum, back } = reasons;
  const standing = back.length === 0 && holding[status] !== undefined;
  return (
    <>
      <Part title="Sự kiện">
        <dl className={css.events}>
          {events.map(({ on, words }, at) => (
            <Fragment key={at}>
              <dt>{on ? writeDay(on) : '–'}</dt>
              <dd>{words}</dd>
            </Fragment>
          ))}
        </dl>
      </Part>
      <Part title="Quy định">
        {rules.map((rule) => (
          <blockquote key={`${rule.source} ${rule.words}`} className={css.rule} data-tone={lookOf(status).tone}>
            <b>{rule.source}</b>
            {rule.words}
            <small>{[effective(rule), rule.confidence === 'U' && 'chưa đối chiếu văn bản, nên xem lại'].filter(Boolean).join(' · ')}</small>
          </blockquote>
        ))}
        {rules.length === 0 && <p className={css.quiet}>Chưa có quy định nào trong sổ cho ngày này.</p>}
      </Part>
      <Part title="Phép tính">
        <WhySum sum={sum} status={status} />
      </Part>
      <Part title={standing ? 'Cần làm gì' : 'Trở lại Còn hiệu lực khi'}>
        <ul className={css.back}>
          {(back.length > 0 ? back : [holding[status] ?? 'Bổ sung dữ liệu còn thiếu.']).map((words) => (
            <li key={words}>
              <CheckCircle aria-hidden />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
