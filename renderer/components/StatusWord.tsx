// A state in a row: icon and word in colour, never filled; fifty pills shout, fifty words do not. Pills stand in headers only.
import type { ReactNode } from 'react';
import { lookOf, type Status, type Tone } from './status.ts';
import css from './status.module.css';

export interface StatusProps {
  status: Status;
  /** Beside the word: 'còn 19 ngày', 'đến 15/12'. */
  detail?: ReactNode;
  /** Instead of the usual word ('Hôm nay', 'Quá 3 ngày'). */
  word?: string;
}

export function StatusIcon({ status }: { status: Status }) {
  const { icon: Icon, tone } = lookOf(status);
  return Icon ? <Icon className={css.icon} data-tone={tone} aria-hidden /> : <i className={css.hatch} aria-hidden />;
}

export function StatusWord({ status, detail, word }: StatusProps) {
  const look = lookOf(status);
  return (
    <span className={css.word} data-tone={look.tone}>
      <StatusIcon status={status} />
      <b>{word ?? look.word}</b>
      {detail && <span>{detail}</span>}
    </span>
  );
}

export function StatusPill({ status, detail, word }: StatusProps) {
  const look = lookOf(status);
  return (
    <span className={css.pill} data-tone={look.tone}>
      <StatusIcon status={status} />
      <b>{word ?? look.word}</b>
      {detail && <span>{detail}</span>}
    </span>
  );
}

/** A box with a coloured ground for one thing that must be done or known; the basis is its last, smallest line. */
export function NoticeBox({
  tone = 'near',
  status = 'expiring',
  title,
  basis,
  children,
}: {
  tone?: Tone;
  status?: Status;
  title: string;
  basis?: string;
  children?: ReactNode;
}) {
  return (
    <section className={css.notice} data-tone={tone}>
      <h3>
        <StatusIcon status={status} />
        {title}
      </h3>
      {children && <div>{children}</div>}
      {basis && <small>{basis}</small>}
    </section>
  );
}
