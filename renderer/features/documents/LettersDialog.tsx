// The round of letters: what they are made of at the left, their first page at the right, one button with their number.
import { useState } from 'react';
import type { LetterAsk } from '../../../preload/contract/documents.ts';
import type { View } from '../../../preload/contract/registers.ts';
import { api, failureOf, useJob, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { PaperPage } from '../../components/PaperPage.tsx';
import { ProgressPanel } from '../../components/ProgressPanel.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { secondsLeft, troubleOf } from '../../app/job-words.ts';
import { LetterFields } from './LetterFields.tsx';
import { type LetterForm, useLetterForm } from './letter-form.ts';
import { LetterNotes } from './LetterNotes.tsx';
import css from './documents.module.css';

export interface LettersPreset {
  /** The word of the template that is offered first. */
  purpose: string;
  /** The year that letters about yearly reports speak of. */
  reportYear?: number;
  /** The bad days and the body that letters about their certificates speak of. */
  blast?: LetterAsk['blast'];
}
/** What was filed: documents of the round, on the day of the letters. */
export interface WrittenLetters {
  ids: string[];
  on: string;
  /** `no`: drafts, which get their numbers later. */
  issued: 'yes' | 'no';
}

export interface LettersDialogProps {
  view: View;
  ids: string[] | null;
  preset?: LettersPreset | undefined;
  onWritten?: ((made: WrittenLetters) => void) | undefined;
  onClose: () => void;
}

const asked = ({ view, ids, preset }: Pick<LettersDialogProps, 'view' | 'ids' | 'preset'>, form: LetterForm): LetterAsk => {
  const { template, series, symbol, on, signerMode, signerPost, signerName } = form;
  return {
    ...view,
    ids,
    template,
    series,
    symbol,
    on,
    answerBy: form.answerBy === '' ? null : form.answerBy,
    reportYear: preset?.reportYear ?? null,
    blast: preset?.blast ?? null,
    signerMode,
    signerPost,
    signerName,
  };
};

export function LettersDialog({ view, ids, preset, onWritten, onClose }: LettersDialogProps) {
  const { form, templates, faults, edit, keepSeries } = useLetterForm(view.register, preset?.purpose);
  const job = useJob();
  const [trouble, setTrouble] = useState<string | null>(null);
  const sound = form !== null && form.template !== '' && Object.keys(faults).length === 0;
  const ask = form && asked({ view, ids, preset }, form);
  const { data: preview, error } = useRead('documents.preview', ask as LetterAsk, { enabled: sound, keepPrevious: true });
  const template = templates.find((one) => one.id === form?.template);

  const write = async () => {
    if (!ask || !form) return;
    setTrouble(null);
    try {
      const first = form.first === '' ? null : Number(form.first);
      const made = await job.run((call) =>
        api.documents.letters({ ...ask, pdf: template && template.own !== 'no' ? 'no' : form.pdf, issue: form.issue, first }, call),
      );
      keepSeries();
      const saved = await bridge.saveFile(made.token, made.name);
      const numbers = made.numbers ? `, số ${made.numbers.from} đến ${made.numbers.to}` : '';
      toast(
        `Đã ${form.issue === 'yes' ? 'phát hành' : 'soạn'} ${made.letters.toLocaleString('vi')} công văn${numbers}${saved === null ? '; tệp lấy lại được ở hồ sơ từng đơn vị' : ''}`,
      );
      onWritten?.({ ids: made.ids, on: form.on, issued: form.issue });
      onClose();
    } catch (problem) {
      setTrouble(troubleOf(problem));
    }
  };

  const count = preview ? `${preview.letters.toLocaleString('vi')} ` : '';
  const actions = (
    <>
      <Button onClick={onClose} disabled={job.running}>
        Để sau
      </Button>
      <Button variant="filled" disabled={!sound || !preview || job.running} onClick={() => void write()}>
        {form?.issue === 'yes' ? 'Phát hành' : 'Soạn'} {count}công văn
      </Button>
    </>
  );
  const refused = trouble ?? (error ? failureOf(error).message : null);
  const note = refused ? (
    <span role="alert" className={css.refused}>
      {refused}
    </span>
  ) : (
    'Mỗi đơn vị một tệp Word, kèm một tệp gồm tất cả, trong một tệp .zip'
  );
  return (
    <Dialog open title="Soạn công văn" onClose={onClose} actions={actions} note={note} width={1040} dismissible={!job.running}>
      <div className={css.round}>
        <div className={css.side}>
          {form ? (
            <LetterFields form={form} templates={templates} faults={faults} preview={preview} today={form.on} onEdit={edit} />
          ) : (
            <SkeletonRows rows={8} />
          )}
          {preview && <LetterNotes preview={preview} />}
          {job.running && (
            <ProgressPanel
              title={job.progress?.phase ?? 'Đang soạn công văn'}
              done={job.progress?.done ?? 0}
              total={job.progress?.total ?? null}
              unit="công văn"
              secondsLeft={secondsLeft(job.progress)}
              onCancel={job.cancel}
            />
          )}
        </div>
        <div className={css.paper} tabIndex={0} role="region" aria-label="Xem trước">
          {preview?.page && <PaperPage page={preview.page} label={`Công văn gửi ${preview.recipient}`} />}
          {preview && !preview.page && (
            <p className={css.quiet}>Mẫu này là tệp Word của cơ quan ({template?.fileName}). Trang in chỉ xem được trong Word.</p>
          )}
        </div>
      </div>
    </Dialog>
  );
}
