// Which event it is: eight words side by side, chosen with the arrows.
import { useId } from 'react';
import { eventVerbs } from '../../../preload/contract/licensing.ts';
import { enteredKinds, type EnteredKind } from './event-words.ts';
import css from './event.module.css';

export function KindChoice({ value, onChange }: { value: EnteredKind; onChange: (kind: EnteredKind) => void }) {
  const name = useId();
  return (
    <div className={css.kinds} role="radiogroup" aria-label="Loại sự kiện">
      {enteredKinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            value={kind}
            checked={kind === value}
            autoFocus={kind === value}
            onChange={() => onChange(kind)}
          />
          {eventVerbs[kind]}
        </label>
      ))}
    </div>
  );
}
