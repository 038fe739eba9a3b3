// "Mẫu văn bản" in the settings: take a template out to Word, test-fill the changed file, put it in the place; add templates of one's own.
import { useRef, useState } from 'react';
import type { Template } from '../../../preload/contract/documents.ts';
import type { FileToken } from '../../../preload/contract/rpc.ts';
import { api, failureOf, useJob, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import { LinkButton } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { troubleOf } from '../../app/job-words.ts';
import { TemplateDialog } from './TemplateDialog.tsx';
import { TemplateLine } from './TemplateLine.tsx';
import { TestFillDialog, type Tried } from './TestFillDialog.tsx';
import { useFileJob } from '../../app/use-file-job.ts';
import css from './documents.module.css';

export function TemplatesCard({ locked }: { locked: boolean }) {
  const { data } = useRead('documents.templates', {});
  const { start } = useFileJob();
  const job = useJob();
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Template | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [edited, setEdited] = useState<FileToken | Template | null>(null);
  const [leaving, setLeaving] = useState<Template | null>(null);
  const doing = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble) toast(trouble, { tone: 'error' });
    }
  };
  const picked = (chosenFile: File) =>
    doing(async () => {
      const file = await bridge.fileToken(chosenFile);
      if (chosen === null) return setEdited(file);
      const found = await job.run((call) => api.documents.testFill({ file: file.token, template: chosen.id }, call));
      return setTried({ template: chosen, file, found });
    });
  const put = ({ template, file }: Tried) =>
    doing(async () => {
      setTried(null);
      await job.run((call) => api.documents.putTemplate({ file: file.token, template: template.id }, call));
      toast(`Đã dùng mẫu ${file.name}`);
    });
  const say = (work: Promise<unknown>, words: string) =>
    void work.then(() => toast(words)).catch((error: unknown) => toast(failureOf(error).message, { tone: 'error' }));
  const pick = (template: Template | null) => (setChosen(template), picker.current?.click());
  const action = (
    <span className={css.deeds}>
      <LinkButton onClick={() => void start((call) => api.documents.tagList({}, call), 'Đã lấy danh mục thẻ')}>Danh mục thẻ</LinkButton>
      {!locked && <LinkButton onClick={() => pick(null)}>Thêm mẫu</LinkButton>}
    </span>
  );
  return (
    <SectionCard title="Mẫu văn bản" count={data?.templates.length} action={action}>
      <ul className={css.templates}>
        {data?.templates.map((template) => (
          <TemplateLine
            key={template.id}
            template={template}
            locked={locked}
            busy={job.running}
            onExport={() => void start((call) => api.documents.exportTemplate({ template: template.id }, call), 'Đã lấy mẫu ra tệp Word')}
            onReplace={() => pick(template)}
            onReset={() => say(api.documents.resetTemplate({ template: template.id }), 'Đã dùng lại mẫu có sẵn')}
            onRename={() => setEdited(template)}
            onRemove={() => setLeaving(template)}
          />
        ))}
      </ul>
      <input
        ref={picker}
        type="file"
        accept=".docx"
        className="visually-hidden"
        tabIndex={-1}
        aria-label="Tệp mẫu Word"
        onChange={(event) => {
          const [file] = [...(event.currentTarget.files ?? [])];
          if (file) void picked(file);
          event.currentTarget.value = '';
        }}
      />
      {tried && <TestFillDialog tried={tried} onPut={() => void put(tried)} onClose={() => setTried(null)} />}
      {edited && <TemplateDialog key={'token' in edited ? edited.token : edited.id} of={edited} onClose={() => setEdited(null)} />}
      <ConfirmDialog
        open={leaving !== null}
        title={`Bỏ mẫu “${leaving?.name ?? ''}”`}
        verb="Bỏ mẫu"
        tone="danger"
        onCancel={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving) say(api.documents.removeTemplate({ template: leaving.id }), 'Đã bỏ mẫu');
          setLeaving(null);
        }}
      >
        <p>Văn bản đã soạn, đã phát hành theo mẫu này vẫn giữ nguyên.</p>
      </ConfirmDialog>
    </SectionCard>
  );
}
