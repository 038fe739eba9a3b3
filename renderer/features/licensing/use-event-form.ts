// The work of the event form: its values, what was read from a decision and not yet looked at, saving, refusals beside their fields.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import { api, failureOf } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useDraft } from '../../app/use-draft.ts';
import { holds } from '../../components/folded.ts';
import type { AskedEvent } from './event-asked.ts';
import {
  asks,
  eventOf,
  fromKept,
  keptDraft,
  proposedBy,
  startDraft,
  troublesOf,
  type DraftField,
  type EventDraft,
  type Troubles,
} from './event-draft.ts';
import { eventLine } from './event-words.ts';
import { readDecision } from './read-decision.ts';
import { scopeChoices } from './standing-words.ts';
import type { Life } from './timeline-rows.ts';

/** Words of a name that only say what kind of body it is. */
const kindWords = /(?:công\s*ty|cty|trung\s*tâm|tnhh|mtv|cổ\s*phần|\bcp\b|một\s*thành\s*viên|trách\s*nhiệm\s*hữu\s*hạn)/giu;
const sameBody = (read: string, name: string) => {
  const bare = (text: string) => text.replace(kindWords, ' ').trim();
  return holds(name, bare(read)) || holds(read, bare(name));
};

interface EventFormOptions {
  record: AnyRecord;
  row: Row;
  life: Life;
  day: string;
  asked: AskedEvent;
  onDone: () => void;
}

export function useEventForm({ record, row, life, day, asked, onDone }: EventFormOptions) {
  const [begun] = useState(() => startDraft(life, day, asked));
  const [draft, setDraft] = useState<EventDraft>(begun);
  const texts = JSON.stringify(keptDraft(draft));
  const kept = useDraft(`draft:event:${row.id}`, () =>
    texts === JSON.stringify(keptDraft(begun)) ? null : { version: null, values: keptDraft(draft), base: {} },
  );
  /** The draft of an earlier time, while nobody has typed into this form. */
  const offer = kept.found && texts === JSON.stringify(keptDraft(begun)) ? kept.found : null;
  const resume = () => {
    if (kept.found) setDraft(fromKept(begun, kept.found.draft.values));
    kept.answer(true);
  };
  /** What the core refused stands until its field or another is changed; what is typed wrong until it is right. */
  const [refused, setRefused] = useState<Troubles>({});
  const [typed, setTyped] = useState<Troubles>({});
  const [missing, setMissing] = useState<Troubles>({});
  /** Fields filled from a pasted text, with its words, until somebody has looked at them. */
  const [unseen, setUnseen] = useState<Partial<Record<DraftField, string>>>({});
  const [stranger, setStranger] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const [saving, setSaving] = useState(false);
  const without = <V>(from: Partial<Record<DraftField, V>>, field: DraftField) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => key !== field));

  const see = (field: DraftField) => setUnseen((now) => without(now, field));
  const put = (change: Partial<EventDraft>, trouble?: string) => {
    const [field] = Object.keys(change) as DraftField[];
    setDraft((now) => ({ ...now, ...change }));
    setRefusal(undefined);
    if (!field) return;
    see(field);
    setRefused({});
    setMissing((now) => without(now, field));
    setTyped((now) => ({ ...without(now, field), ...(trouble && { [field]: trouble }) }));
  };
  const read = (text: string) => {
    const decision = readDecision(text.slice(0, 20_000), scopeChoices(record));
    const found = proposedBy(decision);
    setDraft((now) => ({ ...now, ...Object.fromEntries(Object.entries(found).map(([field, { value }]) => [field, value])) }));
    setUnseen(Object.fromEntries(Object.entries(found).map(([field, { quote }]) => [field, quote])));
    setRefused({});
    setMissing({});
    setTyped({});
    setStranger(decision.unit && !sameBody(decision.unit.value, String(row.name)) ? decision.unit.value : undefined);
    return Object.keys(found).length;
  };

  const waiting = (Object.keys(unseen) as DraftField[]).filter((field) => asks(draft.kind, field));
  const save = async (): Promise<DraftField | undefined> => {
    const lacking = troublesOf(draft);
    setMissing(lacking);
    const wrong = (Object.keys({ ...typed, ...lacking }) as DraftField[]).filter((field) => asks(draft.kind, field));
    const [first] = [...wrong, ...waiting];
    if (first) return first;
    setSaving(true);
    const event = eventOf(draft, v7());
    try {
      await api.licensing.record({ register: record.register, id: row.id, paper: draft.paper, event });
      kept.end();
      void toastWithUndo(`Đã ghi: ${eventLine(record, event)}`);
      onDone();
      return undefined;
    } catch (error) {
      const { fields = {}, message } = failureOf(error);
      const known = Object.fromEntries(
        Object.entries(fields)
          .map(([key, words]) => [key.replace(/^event\./, ''), words])
          .filter(([key]) => key && key in draft),
      );
      setRefused(known as Troubles);
      if (Object.keys(known).length === 0) setRefusal(message);
      setSaving(false);
      return Object.keys(known)[0] as DraftField | undefined;
    }
  };
  return {
    draft,
    put,
    troubles: { ...refused, ...typed, ...missing },
    unseen,
    see,
    waiting,
    read,
    stranger,
    refusal,
    saving,
    save,
    offer,
    resume,
    forget: () => kept.answer(false),
  };
}

export type EventForm = ReturnType<typeof useEventForm>;
