// One small thing while it is typed in a dialog: its draft, the sentences beside its fields, the save.
import { useState } from 'react';
import { failureOf } from '../api.ts';
import { toastWithUndo } from './undo-steps.ts';
import { toast } from './toasts.ts';

export interface ItemForm<Draft> {
  draft: Draft;
  fields: Readonly<Record<string, string>>;
  saving: boolean;
  edit: (part: Partial<Draft>) => void;
  /** A sentence beside a field that was left. */
  fault: (field: string, words: string | undefined) => void;
  save: () => Promise<void>;
}

/** `root` is the word under which the contract names the fields: 'person.contractTo'. */
export function useItemForm<Draft>(
  first: Draft,
  root: string,
  write: (draft: Draft) => Promise<unknown>,
  done: (draft: Draft) => string,
  onClose: () => void,
): ItemForm<Draft> {
  const [draft, setDraft] = useState(first);
  const [fields, setFields] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const save = async () => {
    if (saving) return;
    setSaving(true);
    try {
      await write(draft);
      onClose();
      await toastWithUndo(done(draft));
    } catch (error) {
      const failure = failureOf(error);
      if (failure.fields)
        setFields(
          Object.fromEntries(
            Object.entries(failure.fields).map(([path, words]) => [path.replace(`${root}.`, '').replace(/\.\d+$/, ''), words]),
          ),
        );
      else toast(failure.message, { tone: 'error' });
      setSaving(false);
    }
  };
  return {
    draft,
    fields,
    saving,
    save,
    edit: (part) => {
      setDraft((before) => ({ ...before, ...part }));
      const touched = Object.keys(part);
      setFields((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !touched.includes(field))));
    },
    fault: (field, words) => words && setFields((before) => ({ ...before, [field]: words })),
  };
}
