// The bar on top: search, the day, undo and redo by name, the practice mark, who is working.
import Calendar from '@mui/icons-material/CalendarTodayOutlined';
import Search from '@mui/icons-material/SearchRounded';
import type { ReactNode } from 'react';
import { IconButton } from '../components/IconButton.tsx';
import { RedoIcon, UndoIcon } from '../components/icons.tsx';
import { initials, weekdayOf, writeDay } from '../components/plain-day.ts';
import css from './top-bar.module.css';

export interface UndoStep {
  /** What would be taken back, after the verb: 'xóa 3 tổ chức'. */
  label: string;
  run: () => void;
}

export interface TopBarProps {
  today: string;
  /** The as-of box, from the day it works; until then the day in plain words. */
  asOf?: ReactNode;
  onSearch: () => void;
  undo?: UndoStep | undefined;
  redo?: UndoStep | undefined;
  user?: { name: string; role: string } | undefined;
  /** Opens what can be done with the name at the right (change user, lock). */
  onUser?: (() => void) | undefined;
  practice?: boolean | undefined;
}

function Who({ user, onUser }: { user: { name: string; role: string }; onUser?: (() => void) | undefined }) {
  const face = (
    <>
      <span className={css.avatar} aria-hidden>
        {initials(user.name)}
      </span>
      <span className={css.who}>
        <span>{user.name}</span>
        <small>{user.role}</small>
      </span>
    </>
  );
  return onUser ? (
    <button type="button" className={css.user} onClick={onUser}>
      {face}
    </button>
  ) : (
    <div className={css.user}>{face}</div>
  );
}

export function TopBar({ today, asOf, onSearch, undo, redo, user, onUser, practice }: TopBarProps) {
  return (
    <header className={css.bar}>
      <button type="button" className={css.search} onClick={onSearch} aria-keyshortcuts="Control+K">
        <Search aria-hidden />
        <span>Tìm tổ chức, doanh nghiệp, số giấy, việc…</span>
        <kbd>Ctrl K</kbd>
      </button>
      {practice && <span className={css.practice}>Sổ thực hành</span>}
      <span className={css.space} />
      {asOf ?? (
        <span className={css.today}>
          <Calendar aria-hidden />
          {today && `${weekdayOf(today)} ${writeDay(today)}`}
        </span>
      )}
      <span className={css.rule} />
      <IconButton label={undo ? `Hoàn tác: ${undo.label} (Ctrl+Z)` : 'Chưa có gì để hoàn tác'} disabled={!undo} onClick={() => undo?.run()}>
        <UndoIcon />
      </IconButton>
      <IconButton label={redo ? `Làm lại: ${redo.label} (Ctrl+Y)` : 'Chưa có gì để làm lại'} disabled={!redo} onClick={() => redo?.run()}>
        <RedoIcon />
      </IconButton>
      {user && (
        <>
          <span className={css.rule} />
          <Who user={user} onUser={onUser} />
        </>
      )}
    </header>
  );
}
