// One matter: what, why with its basis, until when, its verb, and the button that puts it aside.
import Mail from '@mui/icons-material/MailOutlineRounded';
import Snooze from '@mui/icons-material/SnoozeOutlined';
import type { Matter } from '../../../preload/contract/desk.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { StatusIcon } from '../../components/StatusWord.tsx';
import { dueWords } from './due-words.ts';
import { TopicIcon } from './topic-icon.tsx';
import css from './desk.module.css';

export interface QueueRowProps {
  matter: Matter;
  day: string;
  index: number;
  present: boolean;
  locked: string | undefined;
  onCursor: () => void;
  onOpen: () => void;
  /** Letters about the rows of the matter; null where none fits. */
  onLetters: (() => void) | null;
  onSnooze: () => void;
}

export function QueueRow({ matter, day, index, present, locked, onCursor, onOpen, onLetters, onSnooze }: QueueRowProps) {
  const { word, tone, date } = dueWords(matter.due, day);
  const why = [matter.why, matter.basis].filter(Boolean).join(' · ');
  return (
    <div className={css.row} role="row" aria-rowindex={index + 1} tabIndex={present ? 0 : -1} aria-selected={present} onFocus={onCursor}>
      <div className={css.what} role="gridcell">
        <TopicIcon topic={matter.topic} />
        <div>
          <b title={matter.title}>{matter.title}</b>
          <small title={why}>{why}</small>
        </div>
      </div>
      <div className={css.due} role="gridcell" data-tone={tone}>
        <span>
          {tone && <StatusIcon status={tone === 'bad' ? 'late' : 'expiring'} />}
          {word}
        </span>
        <small>{date}</small>
      </div>
      <div role="gridcell">
        <Button
          size={28}
          variant={index === 0 ? 'filled' : 'outlined'}
          className={css.verb}
          onClick={onOpen}
          aria-label={`${matter.verb}: ${matter.title}`}
        >
          {matter.verb}
        </Button>
      </div>
      <div role="gridcell">
        {onLetters && (
          <IconButton label={`Soạn công văn: ${matter.title}`} size={28} onClick={onLetters}>
            <Mail />
          </IconButton>
        )}
      </div>
      <div role="gridcell">
        <IconButton label={locked ?? 'Gác lại (S)'} size={28} disabled={!!locked} onClick={onSnooze}>
          <Snooze />
        </IconButton>
      </div>
    </div>
  );
}
