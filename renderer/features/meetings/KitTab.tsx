// "Bộ tài liệu" of a meeting: one PDF, or a folder for a USB stick, what could not be put in; the files of the whole meeting.
import { useState } from 'react';
import { api } from '../../api.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import type { TabProps } from './AgendaTab.tsx';
import { JobPanel } from './JobPanel.tsx';
import { MeetingFiles } from './MeetingFiles.tsx';
import css from './meetings.module.css';

export function KitTab({ page, write }: TabProps) {
  const meeting = page.row.id;
  const whole = page.files.filter((file) => file.item === null && file.conclusion === null);
  const job = useFileJob();
  const [notes, setNotes] = useState<readonly string[]>([]);
  const make = (as: 'pdf' | 'folder') => {
    setNotes([]);
    return job.start(
      async (call) => {
        const kit = await api.meetings.kit({ meeting, as }, call);
        setNotes(kit.notes);
        return kit;
      },
      ({ items, pages }) => `Đã lưu bộ tài liệu: ${items} nội dung, ${pages} trang`,
    );
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
        <JobPanel job={job} title="Đang lập bộ tài liệu" unit="phần" />
        {notes.map((note) => (
          <p key={note} className={css.bad}>
            {note}
          </p>
        ))}
      </SectionCard>
      <SectionCard title="Tài liệu chung" count={whole.length}>
        <p className={css.quiet}>Vào bộ tài liệu sau các nội dung. Tài liệu riêng của một nội dung thêm ở chương trình.</p>
        <MeetingFiles
          label="Tài liệu chung"
          add="Thêm tài liệu"
          to={{ meeting }}
          files={whole}
          mayWrite={write}
          none="Cuộc họp chưa có tài liệu chung nào."
        />
      </SectionCard>
    </div>
  );
}
