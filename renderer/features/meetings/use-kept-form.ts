// A form of the council: its draft kept, sentences beside its boxes, both values where somebody else was faster.
import { useRef, useState } from 'react';
import type { Values } from '../../../preload/contract/records/record.ts';
import { failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useDraft } from '../../app/use-draft.ts';
import type { ConflictField, Kept } from '../../components/ConflictDialog.tsx';

export interface Standing<V> {
  values: V;
  /** Null = new. */
  version: number | null;
}

interface Options<V> {
  /** Of the draft: 'draft:meeting:moi'. */
  key: string;
  begin: Standing<V>;
  labels: Readonly<Record<keyof V & string, string>>;
  /** A value as people read it. */
  show?: (name: keyof V & string, value: string | number | null) => string;
  write: (values: V, version: number | null) => Promise<unknown>;
  /** What stands in the register now. */
  reload: () => Promise<Standing<V> | null>;
  done: (values: V) => string;
  onDone: (values: V) => void;
}

type Clash<V> = { standing: Standing<V>; fields: ConflictField[] };

export function useKeptForm<V extends Values>({ key, begin, labels, show, write, reload, done, onDone }: Options<V>) {
  const [base, setBase] = useState(begin);
  const [values, setValues] = useState(begin.values);
  const [fields, setFields] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const [clash, setClash] = useState<Clash<V> | null>(null);
  const box = useRef<HTMLFormElement>(null);
  const names = Object.keys(labels) as (keyof V & string)[];
  const changed = names.filter((name) => values[name] !== base.values[name]);
  const dirty = changed.length > 0;
  const draft = useDraft(key, () =>
    dirty && !saving
      ? {
          version: base.version === null ? null : String(base.version),
          values: Object.fromEntries(changed.map((name) => [name, values[name] ?? null])),
          base: {},
        }
      : null,
  );
  // What was written elsewhere is followed as long as nothing was typed here.
  if (begin.version !== base.version && !dirty && !saving) {
    setBase(begin);
    setValues(begin.values);
  }

  const words = (name: keyof V & string, value: string | number | null | undefined) => {
    const own = value ?? null;
    return show ? show(name, own) : String(own ?? '');
  };
  const refuse = async (error: unknown, own: V) => {
    const failure = failureOf(error);
    const standing = failure.code === 'conflict' ? await reload().catch(() => null) : null;
    if (standing) {
      const differing = names.filter((name) => own[name] !== base.values[name] && own[name] !== standing.values[name]);
      const rows = differing.map((name) => ({
        name,
        label: labels[name],
        mine: words(name, own[name]),
        theirs: words(name, standing.values[name]),
      }));
      if (rows.length > 0) return setClash({ standing, fields: rows });
      return void send({ ...standing.values, ...Object.fromEntries(changed.map((name) => [name, own[name]])) }, standing);
    }
    if (!failure.fields) return toast(failure.message, { tone: 'error' });
    setFields(failure.fields);
    const first = (Object.keys(failure.fields)[0] ?? '').split('.')[0];
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, textarea, button)`)?.focus());
  };
  const send = async (own: V, on: Standing<V>): Promise<void> => {
    setSaving(true);
    try {
      await write(own, on.version);
      draft.end();
      setClash(null);
      setBase({ values: own, version: on.version });
      setSaving(false);
      onDone(own);
      void toastWithUndo(done(own));
    } catch (error) {
      setSaving(false);
      await refuse(error, own);
    }
  };
  return {
    values,
    fields,
    saving,
    dirty,
    box,
    edit: (part: Partial<V>) => {
      setValues((now) => ({ ...now, ...part }));
      setFields((now) => Object.fromEntries(Object.entries(now).filter(([name]) => !(name in part))));
    },
    fault: (name: string, sentence: string | undefined) => sentence && setFields((now) => ({ ...now, [name]: sentence })),
    save: () => (saving ? Promise.resolve() : send(values, base)),
    offer: draft.found,
    resume: () => {
      if (draft.found) setValues({ ...base.values, ...(draft.found.draft.values as Partial<V>) });
      draft.answer(true);
    },
    forget: () => draft.answer(false),
    clash,
    later: () => setClash(null),
    keep: (kept: Kept) => {
      if (!clash) return;
      const own = Object.fromEntries(changed.filter((name) => kept[name] !== 'theirs').map((name) => [name, values[name]]));
      const merged = { ...clash.standing.values, ...own } as V;
      setValues(merged);
      setBase(clash.standing);
      void send(merged, clash.standing);
    },
  };
}

export type KeptForm = Pick<
  ReturnType<typeof useKeptForm<Values>>,
  'fields' | 'saving' | 'box' | 'save' | 'offer' | 'resume' | 'forget' | 'clash' | 'later' | 'keep'
>;
