// A change of a rule while it is typed: what is asked, what is wrong, what it would move, and applying it.
import { useMemo, useState } from 'react';
import type { Rule, RuleRow } from '../../../preload/contract/rules.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useUnsavedGuard } from '../../app/navigation.ts';
import { writeDay } from '../../components/plain-day.ts';
import { useRested } from './use-rested.ts';

export interface Draft {
  value: string;
  from: string;
  to: string;
  source: string;
  confidence: RuleRow['confidence'];
  note: string;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const blankChange = (rule: Rule): Draft => ({
  value: '',
  from: '',
  to: '',
  source: '',
  confidence: 'F',
  note: rule.rows.at(-1)?.note ?? '',
});
const draftOf = (rule: Rule, row: RuleRow): Draft => ({
  value: rule.choices.length > 0 ? row.value : row.typed,
  from: row.from ?? '',
  to: row.to ?? '',
  source: row.source,
  confidence: row.confidence,
  note: row.note ?? '',
});

export function useChange(rule: Rule, correcting: RuleRow | null, onDone: () => void) {
  const [ids, setIds] = useState(() => crypto.randomUUID() as string);
  const [edited, setEdited] = useState<{ of: string; draft: Draft } | null>(null);
  const [days, setDays] = useState<Record<string, string | undefined>>({});
  const [fields, setFields] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const of = correcting?.id ?? 'new';
  const blank = correcting ? draftOf(rule, correcting) : blankChange(rule);
  const draft = edited?.of === of ? edited.draft : blank;
  const dirty = edited?.of === of && JSON.stringify(draft) !== JSON.stringify(blank);
  useUnsavedGuard(dirty, 'Quy định đang sửa chưa được áp dụng. Rời trang thì phải gõ lại.');

  const mode = correcting ? ('correct' as const) : ('from' as const);
  const change = useMemo(
    () => ({
      mode,
      id: correcting?.id ?? ids,
      code: rule.code,
      value: draft.value,
      effectiveFrom: isDay(draft.from) ? draft.from : null,
      effectiveTo: isDay(draft.to) ? draft.to : null,
      source: draft.source,
      confidence: draft.confidence,
      note: draft.note || null,
    }),
    [mode, correcting, ids, rule.code, draft],
  );
  const asked = useRested(change);
  const wrongDay = days.effectiveFrom ?? days.effectiveTo;
  const ready =
    dirty && draft.value.trim() !== '' && draft.source.trim().length > 2 && (mode === 'correct' || isDay(draft.from)) && !wrongDay;
  const preview = useRead('rules.preview', asked, { enabled: ready && asked === change, keepPrevious: true });
  const failure = preview.error ? failureOf(preview.error) : null;

  const apply = async () => {
    setSaving(true);
    try {
      await api.rules.save({ ...change, version: rule.version });
      setEdited(null);
      setFields({});
      setIds(crypto.randomUUID());
      onDone();
      await toastWithUndo(mode === 'correct' ? 'Đã sửa quy định' : `Đã đổi quy định từ ${writeDay(draft.from)}`);
    } catch (error) {
      const refused = failureOf(error);
      setFields(refused.fields ?? {});
      if (!refused.fields) toast(refused.message, { tone: 'error' });
    } finally {
      setSaving(false);
    }
  };
  const shown = ready ? { ...fields, ...failure?.fields } : fields;
  return {
    mode,
    draft,
    dirty,
    ready,
    saving,
    /** Sentences by field. */
    fields: { ...shown, ...Object.fromEntries(Object.entries(days).filter((entry): entry is [string, string] => entry[1] !== undefined)) },
    edit: (part: Partial<Draft>) => {
      setFields({});
      setEdited({ of, draft: { ...draft, ...part } });
    },
    dayError: (field: 'effectiveFrom' | 'effectiveTo', error: string | undefined) => setDays((before) => ({ ...before, [field]: error })),
    drop: () => (setEdited(null), setFields({}), setDays({})),
    preview: ready && !failure ? preview.data : undefined,
    waiting: ready && !failure && (asked !== change || preview.isFetching),
    failure: ready ? failure : null,
    apply,
  };
}

export type ChangeForm = ReturnType<typeof useChange>;
