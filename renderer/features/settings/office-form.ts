// The office's settings while they are edited: what changed, saving, and the meeting with somebody else's save.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, failureOf, useRead } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { toast } from '../../app/toasts.ts';
import type { ConflictField, Kept } from '../../components/ConflictDialog.tsx';
import type { Office } from '../../../preload/contract/settings.ts';

export const officeLabels: Record<keyof Office, string> = {
  superior: 'Cơ quan chủ quản',
  agency: 'Cơ quan ban hành',
  agencyShort: 'Tên viết tắt',
  place: 'Địa danh',
  signerMode: 'Thể thức ký',
  signerPost: 'Chức vụ người ký',
  signerName: 'Người ký',
  preparer: 'Người lập biểu',
};
const names = Object.keys(officeLabels) as (keyof Office)[];
type Edited = Partial<Office>;
interface Standing {
  office: Office;
  version: string;
}

const tidy = (edited: Edited): Edited =>
  Object.fromEntries(Object.entries(edited).map(([name, value]) => [name, value.normalize('NFC').replace(/\s+/g, ' ').trim()]));

export function useOfficeForm() {
  const client = useQueryClient();
  const { data: present, error } = useRead('settings.get', {});
  // What stood when the editing began: a save by somebody else in the meantime must be met, not overwritten.
  const [base, setBase] = useState<Standing | null>(null);
  const data = base ?? present;
  const [edited, setEdited] = useState<Edited>({});
  const [fields, setFields] = useState<Record<string, string>>({});
  const [theirs, setTheirs] = useState<Standing | null>(null);
  const [saving, setSaving] = useState(false);
  const stored = data?.office;
  const office = stored && { ...stored, ...edited };
  const changed = stored ? names.filter((name) => edited[name] !== undefined && tidy(edited)[name] !== stored[name]) : [];

  const write = async (values: Office, version: string) => {
    setSaving(true);
    try {
      const saved = await api.settings.save({ office: values, version });
      client.setQueryData(['settings.get', {}], { office: values, version: saved.version });
      setEdited({});
      setBase(null);
      setFields({});
      setTheirs(null);
      await toastWithUndo('Đã ghi cài đặt của cơ quan');
    } catch (trouble) {
      const failure = failureOf(trouble);
      if (failure.code === 'conflict') setTheirs(failure.ref as Standing);
      else if (failure.fields)
        setFields(Object.fromEntries(Object.entries(failure.fields).map(([path, words]) => [path.replace(/^office\./, ''), words])));
      else toast(failure.message, { tone: 'error' });
    } finally {
      setSaving(false);
    }
  };
  const clashing: ConflictField[] = theirs
    ? changed
        .filter((name) => theirs.office[name] !== tidy(edited)[name])
        .map((name) => ({ name, label: officeLabels[name], mine: edited[name] ?? '', theirs: theirs.office[name] }))
    : [];
  return {
    office,
    error,
    dirty: changed.length > 0,
    fields,
    saving,
    edit: (name: keyof Office, value: string) => {
      setBase((before) => before ?? present ?? null);
      setEdited((before) => ({ ...before, [name]: value }));
    },
    drop: () => (setEdited({}), setBase(null), setFields({})),
    save: () => (data && changed.length > 0 && !saving ? write({ ...data.office, ...tidy(edited) }, data.version) : undefined),
    conflict: theirs && {
      fields: clashing,
      later: () => setTheirs(null),
      keep: (kept: Kept) => {
        const mine = Object.fromEntries(changed.filter((name) => kept[name] !== 'theirs').map((name) => [name, edited[name] ?? '']));
        void write({ ...theirs.office, ...tidy(mine) }, theirs.version);
      },
    },
  };
}
