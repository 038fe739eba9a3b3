// "Diễn biến": from receipt to result, a line each; the latest first is what one looks for, so days run downwards and the end stands last.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import Edit from '@mui/icons-material/EditOutlined';
import { dossierEventKinds, dossierOutcomes, dossierWord } from '../../../preload/contract/records/dossier-choices.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import type { Page } from './dossier-form.ts';
import { numberWord, wayWord } from './dossier-words.tsx';
import { draftOf, type EventDraft } from './event-form.ts';
import css from './dossiers.module.css';

interface LifeProps {
  page: Page;
  mayWrite: boolean;
  onEdit: (draft: EventDraft) => void;
  onReturn: (() => void) | undefined;
  onWithdraw: (() => void) | undefined;
  /** Goes to the unit's record, where the paper of the result is entered. */
  enterPaper: EnterPaper | undefined;
}

/** Goes to the unit's record; with a paper its form opens, number and day filled in. */
export type EnterPaper = (paper?: { number: string; on: string }) => void;

type Event = Page['events'][number];
const title = (event: Event): string => {
  if (event.kind === 'assigned') return `Giao ${event.officer ?? ''}`;
  if (event.kind === 'settled' && event.outcome)
    return `Trả kết quả: ${dossierWord(dossierOutcomes, event.outcome).toLocaleLowerCase('vi')}`;
  return dossierWord(dossierEventKinds, event.kind);
};

export function Life({ page, mayWrite, onEdit, onReturn, onWithdraw, enterPaper }: LifeProps) {
  const { row, events, note } = page;
  const remove = async (event: Event) => {
    try {
      await api.dossiers.removeEvent({ dossier: row.id, event: event.id });
      void toastWithUndo(`Đã xóa “${title(event)}”`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const settled = events.findLast((event) => event.kind === 'settled');
  const wantsPaper = settled?.outcome === 'paper' && settled.credential === null;
  return (
    <SectionCard
      id="dien-bien"
      title="Diễn biến"
      action={
        <span className={css.deeds}>
          {onReturn && <LinkButton onClick={onReturn}>Trả lại hồ sơ (L)</LinkButton>}
          {onWithdraw && <LinkButton onClick={onWithdraw}>Đơn vị rút hồ sơ (R)</LinkButton>}
        </span>
      }
    >
      <ul className={css.life}>
        <li>
          <time dateTime={row.receivedOn}>{writeDay(row.receivedOn)}</time>
          <i aria-hidden />
          <div>
            <b>{`Nhận hồ sơ số ${numberWord(row)}, ${wayWord(row.way).toLocaleLowerCase('vi')}`}</b>
            {note && <p>{note}</p>}
          </div>
        </li>
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.on}>{writeDay(event.on)}</time>
            <i aria-hidden />
            <div>
              <b>{title(event)}</b>
              {(event.number || event.credentialWords) && (
                <p>{[event.number && `Văn bản số ${event.number}`, event.credentialWords].filter(Boolean).join(' · ')}</p>
              )}
              {event.note && <p>{event.note}</p>}
            </div>
            {mayWrite && (
              <span>
                <IconButton size={24} label={`Sửa “${title(event)}” ngày ${writeDay(event.on)}`} onClick={() => onEdit(draftOf(event))}>
                  <Edit />
                </IconButton>
                <IconButton
                  size={24}
                  tone="danger"
                  label={`Xóa “${title(event)}” ngày ${writeDay(event.on)}`}
                  onClick={() => void remove(event)}
                >
                  <Delete />
                </IconButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && wantsPaper && enterPaper && (
        <Button size={28} onClick={() => enterPaper({ number: settled.number ?? '', on: settled.on })}>
          Ghi giấy vào sổ
        </Button>
      )}
    </SectionCard>
  );
}
