// Conclusions as rows: what, who, until when, what it has come to; Enter opens one.
import type { KeyboardEvent } from 'react';
import type { Conclusion } from '../../../preload/contract/meeting-conclusions.ts';
import { StatusWord } from '../../components/StatusWord.tsx';
import type { Status } from '../../components/status.ts';
import { writeDay } from '../../components/plain-day.ts';
import { agencyWords } from './meeting-words.tsx';
import { useRowKeys } from './row-keys.ts';
import css from './meetings.module.css';

const looks: Record<Conclusion['state'], Status> = {
  late: 'late',
  soon: 'expiring',
  open: 'in-progress',
  done: 'done',
  cancelled: 'terminated',
};

export const ConclusionState = ({ one }: { one: Conclusion }) => <StatusWord status={looks[one.state]} word={one.words} />;

export const namedOf = (one: Conclusion, part: 'lead' | 'co'): string =>
  one.agencies
    .filter((agency) => agency.part === part)
    .map((agency) => agencyWords(agency, null))
    .join(', ');
export const whoOf = (one: Conclusion): string => {
  const co = namedOf(one, 'co');
  return `${namedOf(one, 'lead') || 'chưa giao'}${co && `; phối hợp: ${co}`}`;
};

interface ConclusionListProps {
  label: string;
  rows: readonly Conclusion[];
  empty: string;
  onOpen: (one: Conclusion) => void;
}

export function ConclusionList({ label, rows, empty, onOpen }: ConclusionListProps) {
  const keys = useRowKeys(rows.length);
  const onKeyDown = (one: Conclusion, at: number) => (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || keys.arrows(event, at) || event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    onOpen(one);
  };
  if (rows.length === 0) return <p className={css.note}>{empty}</p>;
  return (
    <ul ref={keys.list} className={css.conclusions} aria-label={label}>
      {rows.map((one, at) => (
        <li
          key={one.id}
          {...keys.rowProps(at)}
          aria-label={`${one.content}. ${one.words}`}
          onClick={() => onOpen(one)}
          onKeyDown={onKeyDown(one, at)}
        >
          <span>{at + 1}</span>
          <div>
            <b>{one.content}</b>
            <small>
              {whoOf(one)}
              {one.reminders > 0 && ` · ${one.reminded}`}
            </small>
          </div>
          <span className={css.due}>
            <ConclusionState one={one} />
            {one.dueNow && <small>hạn {writeDay(one.dueNow)}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
