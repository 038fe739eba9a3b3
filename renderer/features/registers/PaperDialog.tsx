// Enters one more paper of a row: the columns of the record that live on a paper.
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { v7 } from 'uuid';
import type { AnyRecord, Values } from '../../../preload/contract/records/record.ts';
import type { Paper } from '../../../preload/contract/registers.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { NoticeCount } from '../licensing/NoticeCount.tsx';
import { noticeDays } from '../licensing/notice-days.ts';
import { changesOf, formResolver, initialValues } from './form-schema.ts';
import { FormField } from './FormField.tsx';
import { useMe } from '../../app/may-write.ts';
import { paperDays, paperName } from './paper-words.ts';
import { fitsPaper, paperColumns } from './sections.ts';
import css from './record.module.css';

interface PaperDialogProps {
  record: AnyRecord;
  id: string;
  /** Those that stand: a renewal follows one of them. */
  papers: readonly Paper[];
  /** What is known of it already. */
  begin?: Values;
  onClose: () => void;
}

export function PaperDialog({ record, id, papers, begin, onClose }: PaperDialogProps) {
  const [predecessor, setPredecessor] = useState('');
  const { today } = useMe();
  const columns = useMemo(() => paperColumns(record), [record]);
  const initial = useMemo(() => initialValues(columns, null), [columns]);
  const [paperId] = useState(() => v7());
  const form = useForm<Values>({
    defaultValues: { ...initial, ...begin },
    resolver: formResolver(columns, initial, today),
    mode: 'onBlur',
  });
  const typed = form.watch();
  const save = form.handleSubmit(async (parsed) => {
    try {
      await api.registers.addPaper({
        register: record.register,
        id,
        paperId,
        values: changesOf(parsed, {}),
        predecessor: predecessor || null,
      });
      void toastWithUndo('Đã thêm giấy');
      onClose();
    } catch (error) {
      const { fields = {}, message } = failureOf(error);
      const known = Object.entries(fields).filter(([key]) => key in initial);
      known.forEach(([key, words], at) => form.setError(key, { type: 'core', message: words }, { shouldFocus: at === 0 }));
      if (known.length === 0) toast(message, { tone: 'error' });
    }
  });
  useShortcut('Ctrl+S Ctrl+Enter', () => void save(), { inDialogs: true });
  const actions = (
    <>
      <Button onClick={onClose}>Để sau</Button>
      <Button variant="filled" onClick={() => void save()} disabled={form.formState.isSubmitting}>
        Ghi giấy
      </Button>
    </>
  );
  return (
    <Dialog open title="Thêm giấy" onClose={onClose} actions={actions} width={640}>
      <form noValidate className={css.fields} onSubmit={(event) => (event.preventDefault(), void save())}>
        {columns.map(
          ([key, column], at) =>
            fitsPaper(column, typed.paperKind, typed[key]) && (
              <FormField key={key} name={key} column={column} control={form.control} today={today} rowId={null} autoFocus={at === 0} />
            ),
        )}
        {typed.paperKind === 'notice' && (
          <div data-wide>
            <NoticeCount kind="start" {...noticeDays(typed)} />
          </div>
        )}
        {papers.length > 0 && (
          <Field label="Nối tiếp giấy" hint="Giấy cũ được tính đến trước ngày giấy này có hiệu lực.">
            <Choice
              value={predecessor}
              options={papers.map((paper) => ({ value: paper.id, label: `${paperName(paper)} · ${paperDays(paper)}` }))}
              placeholder="Không nối tiếp giấy nào"
              clearable="Không nối tiếp giấy nào"
              onChange={setPredecessor}
            />
          </Field>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
