// A form that is sent: one call at a time, sentences beside their boxes, the keys in the first of them.
import { useRef, useState } from 'react';
import { failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';

/** `prefix` is cut from the names of fields ('event.'). */
export function useSending(prefix = '') {
  const [fields, setFields] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const send = async (work: () => Promise<unknown>, done: () => void, words: string): Promise<void> => {
    if (saving) return;
    setSaving(true);
    try {
      await work();
      setSaving(false);
      done();
      void toastWithUndo(words);
    } catch (error) {
      setSaving(false);
      const failure = failureOf(error);
      if (!failure.fields) return toast(failure.message, { tone: 'error' });
      const named = Object.fromEntries(Object.entries(failure.fields).map(([key, message]) => [key.replace(prefix, ''), message]));
      setFields(named);
      const first = (Object.keys(named)[0] ?? '').split('.')[0];
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, textarea, button)`)?.focus());
    }
  };
  const clear = (name: string) => setFields((now) => Object.fromEntries(Object.entries(now).filter(([key]) => key !== name)));
  const say = (name: string, error: string | undefined) => error && setFields((now) => ({ ...now, [name]: error }));
  return { fields, saving, box, send, clear, say };
}
