// The work of one form: what was changed, saving it, what is asked before, what is said when it is refused.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { AnyRecord, Row, Values } from '../../../preload/contract/records/record.ts';
import { api, failureOf } from '../../api.ts';
import { useUnsavedGuard } from '../../app/navigation.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useWords } from './use-words.ts';
import { clashesOf, type Clash } from './clashes.ts';
import { changesOf, formResolver, initialValues, type Refused } from './form-schema.ts';
import { typedColumns } from './sections.ts';
import { type Draft, useDraft } from '../../app/use-draft.ts';

export interface EntryOptions {
  record: AnyRecord;
  id: string;
  /** The row as it stood when the form was opened; null = a new one. */
  row: Row | null;
  today: string;
  onDone: () => void;
}

type Asked = { kind: 'since'; values: Values; facts: string[] } | { kind: 'conflict'; clash: Clash; since: string | null } | null;

export function useEntry({ record, id, row, today, onDone }: EntryOptions) {
  const columns = useMemo(() => typedColumns(record), [record]);
  /** Against what changes are counted, and the version they were made on. */
  const [base, setBase] = useState<{ version: string | null; values: Values }>(() => ({
    version: row?.version ?? null,
    values: initialValues(columns, row),
  }));
  const refused = useRef<Refused>({});
  const resolver = useMemo(() => formResolver(columns, base.values, today, () => refused.current), [columns, base, today]);
  const form = useForm<Values>({ defaultValues: base.values, resolver, mode: 'onBlur', reValidateMode: 'onBlur' });
  const [asked, setAsked] = useState<Asked>(null);
  const [state, setState] = useState<'open' | 'saving' | 'saved'>('open');
  const words = useWords(record);
  const dirty = form.formState.isDirty && state !== 'saved';
  useUnsavedGuard(dirty);

  const unsaved = (): Draft | null => {
    const values = changesOf(form.getValues(), base.values);
    if (state === 'saved' || Object.keys(values).length === 0) return null;
    return { version: base.version, values, base: Object.fromEntries(Object.keys(values).map((key) => [key, base.values[key] ?? null])) };
  };
  const draft = useDraft(`draft:${record.register}:${row ? id : 'moi'}`, unsaved);
  const resume = () => {
    if (!draft.found) return;
    const { version, values, base: before } = draft.found.draft;
    if (version !== null) setBase({ version, values: { ...base.values, ...before } });
    for (const [key, value] of Object.entries(values)) form.setValue(key, value ?? '', { shouldDirty: true });
    draft.answer(true);
  };

  // The page is left only when the guard knows that nothing is open any more.
  useEffect(() => {
    if (state === 'saved') onDone();
  }, [state, onDone]);

  const refuse = async (error: unknown, values: Values, since: string | null) => {
    const failure = failureOf(error);
    const stands = (failure.ref as { row?: Row } | undefined)?.row;
    if (failure.code === 'conflict' && stands) {
      const clash = await clashesOf(record, id, values, base.values, stands, words);
      if (clash.fields.length > 0) return setAsked({ kind: 'conflict', clash, since });
      return write(values, since, stands.version);
    }
    setAsked(null);
    const fields = Object.entries(failure.fields ?? {}).map(([key, message]) => [key.replace(/^values\./, ''), message] as const);
    const known = fields.filter(([key]) => record.columns[key]);
    refused.current = Object.fromEntries(known.map(([key, message]) => [key, { value: form.getValues(key), message }]));
    known.forEach(([key, message], at) => form.setError(key, { type: 'core', message }, { shouldFocus: at === 0 }));
    if (known.length === 0) toast(failure.message, { tone: 'error' });
  };

  const write = async (values: Values, since: string | null, version = base.version): Promise<void> => {
    setState('saving');
    try {
      await api.registers.save({ register: record.register, id, version, values, since });
      draft.end();
      setAsked(null);
      setState('saved');
      void toastWithUndo(row ? `Đã ghi ${String(values.name ?? row.name)}` : `Đã thêm ${String(values.name ?? '')}`);
    } catch (error) {
      setState('open');
      await refuse(error, values, since);
    }
  };

  const submit = form.handleSubmit(async (parsed) => {
    const values = changesOf(parsed, row ? base.values : {});
    if (Object.keys(values).length === 0) return row ? setState('saved') : toast('Chưa có gì để ghi.', { tone: 'error' });
    const dated = Object.keys(values).filter((key) => record.columns[key]?.dated && (base.values[key] ?? '') !== '');
    if (row && dated.length > 0) setAsked({ kind: 'since', values, facts: dated.map((key) => record.columns[key]?.label ?? key) });
    else await write(values, null);
  });

  const save = () => {
    refused.current = {};
    return submit();
  };

  /** The chosen values of a conflict go on top of what stands now. */
  const keep = (kept: Record<string, 'mine' | 'theirs'>) => {
    if (asked?.kind !== 'conflict') return;
    const { clash, since } = asked;
    const values = Object.fromEntries(Object.entries(clash.values).filter(([key]) => kept[key] !== 'theirs'));
    if (Object.keys(values).length > 0) return void write(values, since, clash.stands.version);
    draft.end();
    setAsked(null);
    setState('saved');
    toast('Giữ các giá trị đang có trong sổ');
  };

  return {
    form,
    columns,
    dirty,
    saving: state === 'saving',
    save,
    write,
    keep,
    asked,
    cancelAsked: () => setAsked(null),
    offer: draft.found,
    resume,
    forget: () => draft.answer(false),
  };
}
