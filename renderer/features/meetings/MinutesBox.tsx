// The minutes of an item, changed in place: Enter writes and gives the keys back, arrows go to the neighbours, Escape forgets.
import { useState } from 'react';
import { isComposing } from '../../app/key-names.ts';
import css from './meetings.module.css';

interface MinutesBoxProps {
  label: string;
  minutes: number;
  onSet: (minutes: number) => Promise<boolean>;
  /** The keys go to the row itself (0), the one above (-1) or below (1). */
  onLeave: (step: number) => void;
}

const most = 600;

export function MinutesBox({ label, minutes, onSet, onLeave }: MinutesBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(minutes);
  const wrong = !/^\d{1,3}$/.test(text.trim()) || Number(text) > most;
  const write = () => {
    if (typed === null) return;
    if (wrong) return setTyped(null);
    if (Number(text) === minutes) return setTyped(null);
    void onSet(Number(text)).then(() => setTyped(null));
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      className={css.minutes}
      aria-label={label}
      aria-invalid={(typed !== null && wrong) || undefined}
      title={typed !== null && wrong ? `Số phút từ 0 đến ${most}` : undefined}
      value={text}
      autoComplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={write}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent) || event.altKey) return;
        if (event.key === 'Escape') setTyped(null);
        else if (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave(event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0);
      }}
    />
  );
}
