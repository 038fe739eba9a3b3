// The work of a dossier's form: its draft, its troubles, writing it, and what is asked when somebody was faster.
import { useEffect, useRef, useState } from 'react';
import { api, failureOf, useRead } from '../../api.ts';
import { useUnsavedGuard } from '../../app/navigation.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import type { ConflictField, Kept } from '../../components/ConflictDialog.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { useDraft } from '../../app/use-draft.ts';
import { changesOf, type DossierForm, formOf, type FormKey, labels, papersFor, sent, troublesOf, withValues } from './dossier-form.ts';
import { kindWord, wayWord } from './dossier-words.tsx';

interface Options {
  id: string;
  /** Null: a new dossier. */
  version: number | null;
  begin: DossierForm;
  onDone: () => void;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
/** What stands in a box, as people read it. */
const shown = (form: DossierForm, key: FormKey): string => {
  if (key === 'kind') return kindWord(form.kind);
  if (key === 'way') return wayWord(form.way);
  if (key === 'receivedOn') return writeDay(form.receivedOn);
  if (key === 'papers') return form.papers.map(({ name, state }) => `${name}: ${state === 'present' ? 'có' : 'thiếu'}`).join('; ');
  return form[key] ?? '';
};

export function useDossierForm({ id, version: opened, begin, onDone }: Options) {
  const [base, setBase] = useState(begin);
  const [version, setVersion] = useState(opened);
  const [form, setForm] = useState(begin);
  const [troubles, setTroubles] = useState<Record<string, string>>({});
  const [state, setState] = useState<'open' | 'saving' | 'saved'>('open');
  const [clash, setClash] = useState<{ fields: ConflictField[]; theirs: DossierForm; version: number } | null>(null);
  /** A number that nobody typed follows the year of receipt. */
  const typedNumber = useRef(opened !== null);
  const day = isDay(form.receivedOn) ? form.receivedOn : begin.receivedOn;
  const { data: opening } = useRead('dossiers.opening', { receivedOn: day }, { keepPrevious: true });
  const proposed = opening === undefined ? '' : String(opening.number);
  const number = typedNumber.current ? form.number : proposed;
  const whole = { ...form, number };
  const own = changesOf(form, base);
  const dirty = Object.keys(own).length > 0 && state !== 'saved';
  useUnsavedGuard(dirty);

  const draft = useDraft(`draft:dossier:${opened === null ? 'moi' : id}`, () =>
    dirty ? { version: version === null ? null : String(version), values: own, base: {} } : null,
  );
  const resume = () => {
    if (!draft.found) return;
    const { values } = draft.found.draft;
    if ('number' in values) typedNumber.current = true;
    setForm(withValues(base, values));
    draft.answer(true);
  };
  useEffect(() => {
    if (state === 'saved') onDone();
  }, [state, onDone]);

  const put = (part: Partial<DossierForm>) => {
    if ('number' in part) typedNumber.current = true;
    setForm((now) => {
      const next = { ...now, ...part };
      // Another kind asks for other papers, as long as nobody touched the list.
      const untouched =
        JSON.stringify(now.papers.map((paper) => [paper.name, paper.state])) ===
        JSON.stringify(papersFor(opening, now.kind).map((paper) => [paper.name, paper.state]));
      if (part.kind !== undefined && part.kind !== now.kind && untouched) next.papers = papersFor(opening, part.kind);
      return next;
    });
    setTroubles((now) => Object.fromEntries(Object.entries(now).filter(([key]) => !(key.split('.')[0]! in part))));
  };

  const refuse = async (error: unknown, mine: DossierForm) => {
    const failure = failureOf(error);
    if (failure.code === 'conflict') {
      const page = await api.dossiers.get({ id }).catch(() => null);
      if (page) {
        const theirs = formOf(page);
        const fields = (Object.keys(changesOf(mine, base)) as FormKey[])
          .filter((key) => key !== 'organization' && shown(mine, key) !== shown(theirs, key))
          .map((key) => ({ name: key, label: labels[key], mine: shown(mine, key), theirs: shown(theirs, key) }));
        return setClash({ fields, theirs, version: page.version });
      }
    }
    if (failure.fields) setTroubles(failure.fields);
    else toast(failure.message, { tone: 'error' });
  };

  const write = async (mine: DossierForm, at: number | null) => {
    setState('saving');
    try {
      await api.dossiers.save(sent(mine, id, at));
      draft.end();
      setClash(null);
      setState('saved');
      void toastWithUndo(at === null ? `Đã nhận hồ sơ số ${mine.number} của ${mine.unitName}` : `Đã ghi hồ sơ số ${mine.number}`);
    } catch (error) {
      setState('open');
      await refuse(error, mine);
    }
  };

  /** The first box in trouble; undefined when all went well or nothing was sent. */
  const save = async (): Promise<string | undefined> => {
    const wrong = troublesOf(whole);
    setTroubles(wrong);
    const [first] = Object.keys(wrong);
    if (first === undefined) await write(whole, version);
    return first;
  };
  const keep = (kept: Kept) => {
    if (!clash) return;
    const mine = Object.fromEntries(Object.entries(changesOf(whole, base)).filter(([key]) => kept[key] !== 'theirs'));
    const unit = kept.unitName === 'theirs' ? { organization: clash.theirs.organization } : {};
    const merged = { ...withValues(clash.theirs, mine), ...unit };
    typedNumber.current = true;
    setBase(clash.theirs);
    setVersion(clash.version);
    setForm(merged);
    void write(merged, clash.version);
  };

  return {
    form: whole,
    put,
    troubles,
    trouble: (part: Record<string, string>) => setTroubles((now) => ({ ...now, ...part })),
    opening,
    kind: opening?.kinds.find((one) => one.code === form.kind),
    dirty,
    saving: state === 'saving',
    save,
    offer: draft.found,
    resume,
    forget: () => draft.answer(false),
    clash,
    keep,
    cancelClash: () => setClash(null),
  };
}
