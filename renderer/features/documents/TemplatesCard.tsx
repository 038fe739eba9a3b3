// "Mẫu văn bản" in the settings: take a template out to Word, test-fill the changed file, put it in the place, take it back.
import { useRef, useState } from 'react';
import type { documents, Template } from '../../../preload/contract/documents.ts';
import type { FileToken, OutputOf } from '../../../preload/contract/rpc.ts';
import { api, failureOf, useJob, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import { LinkButton } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { troubleOf } from '../excel/job-words.ts';
import { TestFillDialog } from './TestFillDialog.tsx';
import { useFileJob } from './use-file-job.ts';
import css from './documents.module.css';

export interface Tried {
  template: Template;
  file: FileToken;
  found: OutputOf<typeof documents.testFill>;
}

const states: Partial<Record<Template['file'], string>> = {
  missing: 'Tệp mẫu không còn trong thư mục “tep”.',
  changed: 'Tệp mẫu đã bị sửa ngoài chương trình.',
};

export function TemplatesCard({ locked }: { locked: boolean }) {
  const { data } = useRead('documents.templates', {});
  const { start } = useFileJob();
  const job = useJob();
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Template | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const fail = (error: unknown) => {
    const trouble = troubleOf(error);
    if (trouble) toast(trouble, { tone: 'error' });
  };
  const test = async (template: Template, picked: File) => {
    try {
      const file = await bridge.fileToken(picked);
      setTried({
        template,
        file,
        found: await job.run((call) => api.documents.testFill({ file: file.token, template: template.id }, call)),
      });
    } catch (error) {
      fail(error);
    }
  };
  const put = async ({ template, file }: Tried) => {
    setTried(null);
    try {
      await job.run((call) => api.documents.putTemplate({ file: file.token, template: template.id }, call));
      toast(`Đã dùng mẫu ${file.name}`);
    } catch (error) {
      fail(error);
    }
  };
  const reset = (template: Template) =>
    void api.documents
      .resetTemplate({ template: template.id })
      .then(() => toast('Đã dùng lại mẫu có sẵn'))
      .catch((error: unknown) => toast(failureOf(error).message, { tone: 'error' }));
  return (
    <SectionCard title="Mẫu văn bản" count={data?.templates.length}>
      <ul className={css.templates}>
        {data?.templates.map((template) => (
          <li key={template.id}>
            <span>
              {template.name}
              <small>{states[template.file] ?? (template.own === 'yes' ? `Tệp của cơ quan: ${template.fileName}` : 'Mẫu có sẵn')}</small>
            </span>
            <span className={css.deeds}>
              <LinkButton
                aria-label={`Lấy ra Word: ${template.name}`}
                onClick={() =>
                  void start((call) => api.documents.exportTemplate({ template: template.id }, call), 'Đã lấy mẫu ra tệp Word')
                }
              >
                Lấy ra Word
              </LinkButton>
              {!locked && (
                <LinkButton
                  aria-label={`Thay bằng tệp: ${template.name}`}
                  disabled={job.running}
                  onClick={() => (setChosen(template), picker.current?.click())}
                >
                  Thay bằng tệp
                </LinkButton>
              )}
              {!locked && template.own === 'yes' && <LinkButton onClick={() => reset(template)}>Mẫu có sẵn</LinkButton>}
            </span>
          </li>
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
          if (file && chosen) void test(chosen, file);
          event.currentTarget.value = '';
        }}
      />
      {tried && <TestFillDialog tried={tried} onPut={() => void put(tried)} onClose={() => setTried(null)} />}
    </SectionCard>
  );
}
