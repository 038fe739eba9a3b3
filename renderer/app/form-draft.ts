// The draft of a form that is one object: what differs from its beginning is kept, and offered when the form is opened again.
import { useDraft } from './use-draft.ts';

const differing = <Form extends object>(begin: Form, now: Form): Record<string, string> =>
  Object.fromEntries(
    Object.entries(now)
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(begin[key as keyof Form]))
      .map(([key, value]) => [key, JSON.stringify(value)]),
  );

export interface FormDraft {
  dirty: boolean;
  /** When an earlier draft was kept; null while somebody has typed here, or without one. */
  offer: string | null;
  resume: () => void;
  forget: () => void;
  /** The work is written. */
  end: () => void;
}

/** `begin` must stay the same object while the form is open; `take` puts the earlier draft into it. */
export function useFormDraft<Form extends object>(key: string, begin: Form, now: Form, take: (form: Form) => void): FormDraft {
  const own = differing(begin, now);
  const dirty = Object.keys(own).length > 0;
  const draft = useDraft(`draft:${key}`, () => (dirty ? { version: null, values: own, base: {} } : null));
  return {
    dirty,
    offer: dirty ? null : (draft.found?.at ?? null),
    resume: () => {
      const kept = Object.entries(draft.found?.draft.values ?? {}).filter(([name]) => name in begin);
      take({ ...begin, ...Object.fromEntries(kept.map(([name, value]) => [name, JSON.parse(String(value)) as unknown])) });
      draft.answer(true);
    },
    forget: () => draft.answer(false),
    end: draft.end,
  };
}
