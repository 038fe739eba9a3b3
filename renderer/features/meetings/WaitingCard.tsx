// "Chờ đưa vào": what the application and the agencies propose, weightiest first; Space takes it up, Enter shows its dossier.
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Proposal } from '../../../preload/contract/meeting-agenda.ts';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { LinkButton } from '../../components/Button.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { DossierDialog } from './DossierDialog.tsx';
import { useSecretary } from './meeting-words.tsx';
import { useRowKeys } from './row-keys.ts';
import { told } from './told.ts';
import css from './meetings.module.css';

interface WaitingCardProps {
  page: MeetingPage;
  write: boolean;
  onSuggest: () => void;
}

export function WaitingCard({ page, write, onSuggest }: WaitingCardProps) {
  const { asOf } = useSecretary();
  const { data, error, refetch } = useRead('meetings.proposals', { meeting: page.row.id, asOf }, { keepPrevious: true });
  const [shown, setShown] = useState<Proposal | null>(null);
  const proposals = data?.proposals ?? [];
  const keys = useRowKeys(proposals.length);
  /** On their way onto the agenda: a second press of a key that is faster than the list says nothing. */
  const sending = useRef(new Set<string>());
  const take = async (one: Proposal, at: number) => {
    sending.current.add(one.key);
    await told(api.meetings.accept({ meeting: page.row.id, keys: [one.key] }), `Đã đưa vào chương trình: ${one.title}`);
    await refetch();
    sending.current.delete(one.key);
    keys.focusDrawn(at);
  };
  const accept = (one: Proposal, at: number) => {
    setShown(null);
    if (write && !sending.current.has(one.key)) void take(one, at);
  };
  useShortcut('D', () => keys.focus(0), { label: 'Tới các nội dung chờ đưa vào', group: 'Cuộc họp' });
  const onKeyDown = (one: Proposal, at: number) => (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || keys.arrows(event, at)) return;
    if (event.key === ' ') accept(one, at);
    else if (event.key === 'Enter') setShown(one);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className={`${css.card} ${css.waits}`} aria-label="Chờ đưa vào">
      <header>
        <h2>Chờ đưa vào</h2>
        {data && <span>{proposals.length}</span>}
        {write && <LinkButton onClick={onSuggest}>Ghi đề nghị</LinkButton>}
      </header>
      {error && <p className={css.note}>{failureOf(error).message}</p>}
      {!data && !error && <SkeletonRows rows={4} />}
      <ul ref={keys.list} aria-label="Nội dung chờ đưa vào">
        {proposals.map((one, at) => (
          <li
            key={one.key}
            {...keys.rowProps(at)}
            aria-label={`${one.title}. ${one.why}`}
            onClick={() => setShown(one)}
            onKeyDown={onKeyDown(one, at)}
          >
            <b title={one.title}>{one.title}</b>
            <small title={one.why}>{one.why}</small>
            {write && (
              <LinkButton
                tabIndex={-1}
                aria-label={`Đưa vào: ${one.title}`}
                onClick={(event) => {
                  event.stopPropagation();
                  accept(one, at);
                }}
              >
                Đưa vào
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {data && (
        <p className={css.note}>
          {proposals.length === 0 ? (
            'Không còn việc quá hạn hay đề nghị nào chờ đưa vào.'
          ) : write ? (
            <>
              <kbd>Phím cách</kbd> đưa vào, <kbd>Enter</kbd> xem số liệu
            </>
          ) : (
            'Nhấn Enter để xem số liệu.'
          )}
        </p>
      )}
      {shown && (
        <DossierDialog
          title={shown.title}
          why={shown.why}
          basis={shown.basis}
          dossier={shown.dossier}
          onAccept={write ? () => accept(shown, proposals.indexOf(shown)) : undefined}
          onClose={() => setShown(null)}
        />
      )}
    </section>
  );
}
