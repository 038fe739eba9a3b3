// "Bộ tài liệu" of a meeting: one PDF, or a folder for a USB stick, and what could not be put in.
import { useState } from 'react';
import { api, useJob } from '../../api.ts';
import { secondsLeft, troubleOf } from '../../app/job-words.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { ProgressPanel } from '../../components/ProgressPanel.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import css from './meetings.module.css';

export function KitTab({ meeting }: { meeting: string }) {
  const job = useJob();
  const [notes, setNotes] = useState<readonly string[]>([]);
  const make = async (as: 'pdf' | 'folder') => {
    setNotes([]);
    try {
      const kit = await job.run((call) => api.meetings.kit({ meeting, as }, call));
      setNotes(kit.notes);
      if ((await bridge.saveFile(kit.token, kit.name)) !== null) toast(`Đã lưu bộ tài liệu: ${kit.items} nội dung, ${kit.pages} trang`);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble) toast(trouble, { tone: 'error' });
    }
  };
  return (
    <div className={css.list}>
      <SectionCard title="Bộ tài liệu">
        <p className={css.said}>
          Gồm chương trình họp, tờ trình, số liệu và tệp kèm theo của từng nội dung. Thư mục dùng cho USB mở được trên máy không cài ứng
          dụng.
        </p>
        <p className={css.verbs}>
          <Button disabled={job.running} onClick={() => void make('pdf')}>
            Một tệp PDF
          </Button>
          <Button disabled={job.running} onClick={() => void make('folder')}>
            Thư mục cho USB
          </Button>
        </p>
        {job.running && (
          <ProgressPanel
            title={job.progress?.phase ?? 'Đang lập bộ tài liệu'}
            done={job.progress?.done ?? 0}
            total={job.progress?.total ?? null}
            unit="phần"
            secondsLeft={secondsLeft(job.progress)}
            onCancel={job.cancel}
          />
        )}
        {notes.map((note) => (
          <p key={note} className={css.bad}>
            {note}
          </p>
        ))}
      </SectionCard>
    </div>
  );
}
