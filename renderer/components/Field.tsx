// A labelled box: label above, hint at its right or below, error in red, warning in amber, locked in grey; each with its sentence.
import { createContext, useContext, useId, type ReactNode } from 'react';
import css from './field.module.css';

export interface FieldProps {
  label: string;
  /** At the right of the label: 'gõ 15/3, 15032026, hôm nay'. */
  tip?: ReactNode;
  /** Under the box while nothing is wrong. */
  hint?: ReactNode;
  /** What to do, in plain words; wins over the warning. */
  error?: string | undefined;
  /** Never blocks. */
  warning?: string | undefined;
  locked?: boolean;
  required?: boolean;
  children: ReactNode;
}

export interface FieldFacts {
  id: string;
  labelId: string;
  describedBy: string | undefined;
  state: 'error' | 'warning' | 'locked' | undefined;
  required: boolean;
}

const FieldContext = createContext<FieldFacts | null>(null);
/** What a box must know of the field around it. */
export const useField = () => useContext(FieldContext);

export function Field({ label, tip, hint, error, warning, locked = false, required = false, children }: FieldProps) {
  const id = useId();
  const state = error ? 'error' : locked ? 'locked' : warning ? 'warning' : undefined;
  const words = error ?? warning ?? hint;
  const facts: FieldFacts = { id, labelId: `${id}-label`, describedBy: words ? `${id}-words` : undefined, state, required };
  return (
    <FieldContext value={facts}>
      <div className={css.field} data-state={state}>
        <div className={css.label}>
          <label id={facts.labelId} htmlFor={id}>
            {label}
            {required && <span title="Bắt buộc"> *</span>}
          </label>
          {tip && <small>{tip}</small>}
        </div>
        {children}
        {words && (
          <p id={`${id}-words`} className={css.words} role={error ? 'alert' : undefined}>
            {words}
          </p>
        )}
      </div>
    </FieldContext>
  );
}
