// A conclusion in one line, "nội dung @cơ quan dd/mm": what it means stands below while one types; Enter writes it.
import { useDeferredValue, useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { isComposing } from '../../app/key-names.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useDraft } from '../../app/use-draft.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { DraftOffer } from './KeptFormDialog.tsx';
import css from './meetings.module.css';

export function ConclusionLineBox({ page }: { page: MeetingPage }) {
  const meeting = page.row.id;
  const [line, setLine] = useState('');
  const [refused, setRefused] = useState<string | undefined>();
  const [saving, setSaving] = useState(false);
  const box = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const asked = useDeferredValue(line.trim());
  const read = useRead('meetings.readLine', { meeting, line: asked }, { enabled: asked !== '', keepPrevious: true }).data;
  const draft = useDraft(`draft:conclusion:${meeting}`, () => (line.trim() === '' ? null : { version: null, values: { line }, base: {} }));
  const put = (text: string) => {
    setLine(text);
    setRefused(undefined);
    // The box itself leaves its words alone while it has the keys.
    if (box.current) box.current.value = text;
  };
  const save = async () => {
    if (saving || line.trim() === '') return;
    setSaving(true);
    try {
      const { content, agencies, due, faults } = await api.meetings.readLine({ meeting, line: line.trim() });
      if (faults[0]) return setRefused(faults[0].words);
      await api.meetings.saveConclusion({
        meeting,
        id: v7(),
        version: null,
        content,
        agencies: agencies.map(({ id, name }, at) => ({ part: at === 0 ? 'lead' : 'co', id, name })),
        due,
      });
      put('');
      draft.end();
      await toastWithUndo(`Đã ghi kết luận: ${content}`);
    } catch (error) {
      const { message, fields } = failureOf(error);
      setRefused(fields ? Object.values(fields)[0] : message);
    } finally {
      setSaving(false);
    }
  };
  const shown = asked === '' ? undefined : read;
  const names = shown?.agencies.map((one) => one.name) ?? [];
  const meaning = shown && [
    names[0] && `Chủ trì: ${names[0]}`,
    names.length > 1 && `phối hợp: ${names.slice(1).join(', ')}`,
    shown.due && `hạn ${writeDay(shown.due)}`,
  ];
  return (
    <div className={css.typed}>
      <DraftOffer
        form={{
          offer: line === '' ? draft.found : null,
          resume: () => {
            put(String(draft.found?.draft.values.line ?? ''));
            draft.answer(true);
          },
          forget: () => draft.answer(false),
        }}
      />
      <Field
        label="Ghi kết luận"
        tip="nội dung @cơ quan chủ trì @cơ quan phối hợp dd/mm"
        error={refused}
        warning={shown?.faults[0]?.words}
        hint={
          meaning ? meaning.filter(Boolean).join('; ') || 'Gõ @ rồi tên cơ quan, cuối dòng là hạn.' : 'Một dòng một kết luận, Enter để ghi.'
        }
      >
        <div
          className={css.line}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || isComposing(event.nativeEvent) || !(event.target instanceof HTMLInputElement)) return;
            event.preventDefault();
            void save();
          }}
        >
          <TextBox ref={box} value={line} onChange={(text) => (setLine(text), setRefused(undefined))} />
          <Button disabled={saving} onClick={() => void save()}>
            Ghi
          </Button>
        </div>
      </Field>
    </div>
  );
}
