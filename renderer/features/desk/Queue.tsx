// The one queue of things to do: two-line rows that the arrows walk, one verb each, the first one filled; S puts one aside.
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Matter } from '../../../preload/contract/desk.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { LinkButton } from '../../components/Button.tsx';
import { focusWhenFree } from '../../components/focus-when-free.ts';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { moveCursor } from '../../components/use-grid-keys.ts';
import { type FittingLetter, letterOf } from './letter-of.ts';
import { NothingToDo } from './NothingToDo.tsx';
import { QueueRow } from './QueueRow.tsx';
import css from './desk.module.css';

export interface QueueProps {
  day: string;
  /** Undefined while it is being read. */
  matters: readonly Matter[] | undefined;
  snoozed: number;
  /** True: the register has no rows at all. */
  bare: boolean;
  /** Why nothing can be put aside now. */
  locked: string | undefined;
  onOpen: (matter: Matter) => void;
  /** Undefined for whoever may not write letters. */
  onLetters: ((letter: FittingLetter) => void) | undefined;
  onSnooze: (matter: Matter) => void;
  onSnoozed: () => void;
}

export function Queue({ day, matters, snoozed, bare, locked, onOpen, onLetters, onSnooze, onSnoozed }: QueueProps) {
  const [cursor, setCursor] = useState(0);
  const rows = useRef<HTMLDivElement>(null);
  const count = matters?.length ?? 0;
  const at = Math.min(cursor, Math.max(0, count - 1));
  const rowAt = (index: number) => rows.current?.querySelectorAll<HTMLElement>('[role="row"]')[index];
  const present = matters?.[at];
  const known = count > 0;
  const key = present?.key;
  // The row at the cursor has the keys when the desk opens, and when the one that had them has left.
  useEffect(() => {
    const row = rows.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    const held = rows.current?.contains(document.activeElement);
    return key !== undefined && row && !held ? focusWhenFree(row) : undefined;
  }, [key]);
  useShortcut('S', () => present && onSnooze(present), { label: 'Gác việc đang đứng', group: 'Bàn làm việc', when: known && !locked });

  const lettersFor = (matter: Matter) => {
    const letter = onLetters && letterOf(matter);
    return letter ? () => onLetters(letter) : null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const goal = moveCursor(event.key, at, count, 8);
    const onRow = (event.target as HTMLElement).getAttribute('role') === 'row';
    if (goal !== undefined) {
      setCursor(goal);
      rowAt(goal)?.focus();
    } else if (event.key === 'Enter' && onRow && present) onOpen(present);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className={css.queue} aria-label="Việc cần làm">
      <header>
        <h2>Việc cần làm</h2>
        {matters && <span>{count}</span>}
        {snoozed > 0 && <LinkButton onClick={onSnoozed}>Tạm gác {snoozed}</LinkButton>}
      </header>
      {!matters ? (
        <div className={css.waiting}>
          <SkeletonRows rows={9} />
        </div>
      ) : count === 0 ? (
        <NothingToDo bare={bare} snoozed={snoozed} />
      ) : (
        <div ref={rows} className={css.rows} role="grid" aria-label="Việc cần làm" aria-rowcount={count} onKeyDown={onKeyDown}>
          {matters.map((matter, index) => (
            <QueueRow
              key={matter.key}
              matter={matter}
              day={day}
              index={index}
              present={index === at}
              locked={locked}
              onCursor={() => setCursor(index)}
              onOpen={() => onOpen(matter)}
              onLetters={lettersFor(matter)}
              onSnooze={() => onSnooze(matter)}
            />
          ))}
        </div>
      )}
    </section>
  );
}
