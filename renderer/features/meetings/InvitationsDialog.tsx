// The invitations by name: who is invited at the left, his own copy at the right; one alone, or all in one archive.
import { useState, type KeyboardEvent } from 'react';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { PaperPage } from '../../components/PaperPage.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { JobPanel } from './JobPanel.tsx';
import { useRowKeys } from './row-keys.ts';
import css from './meetings.module.css';

interface InvitationsDialogProps {
  page: MeetingPage;
  /** The invitation that was issued last. */
  issued: string | null;
  onClose: () => void;
}

export function InvitationsDialog({ page, issued, onClose }: InvitationsDialogProps) {
  const people = page.attendees;
  const meeting = page.row.id;
  const keys = useRowKeys(people.length);
  const job = useFileJob();
  const [at, setAt] = useState(0);
  const person = people[at];
  const asked = { meeting, paper: 'invitation' as const, invited: person?.id ?? null };
  const { data, error } = useRead('meetings.paperPreview', { ...asked, document: issued }, { enabled: !!person, keepPrevious: true });
  const own = (as: 'word' | 'pdf') =>
    void job.start((call) => api.meetings.printPaper({ ...asked, as }, call), `Đã lấy giấy mời của ${person?.name ?? ''}`);
  const all = (as: 'word' | 'pdf') =>
    void job.start((call) => api.meetings.invitations({ meeting, as }, call), 'Đã lấy giấy mời của từng đại biểu và tệp gộp');
  const off = job.running || people.length === 0;
  return (
    <Dialog
      open
      title="Giấy mời từng người"
      subtitle={issued === null ? 'Chưa phát hành: số, ngày còn để trống' : 'Theo giấy mời đã phát hành'}
      width={1040}
      onClose={onClose}
      dismissible={!job.running}
      actions={
        <>
          <Button onClick={onClose}>Đóng</Button>
          <Button disabled={off} onClick={() => own('word')}>
            Word của người này
          </Button>
          <Button disabled={off} onClick={() => own('pdf')}>
            PDF của người này
          </Button>
          <Button disabled={off} onClick={() => all('word')}>
            {people.length} giấy mời, Word
          </Button>
          <Button variant="filled" disabled={off} onClick={() => all('pdf')}>
            {people.length} giấy mời, PDF
          </Button>
        </>
      }
    >
      <div className={css.letters}>
        <div>
          {people.length === 0 && <p className={css.quiet}>Chưa có ai trong danh sách mời.</p>}
          <ul ref={keys.list} aria-label="Người được mời">
            {people.map((one, index) => (
              <li
                key={one.id}
                {...keys.rowProps(index)}
                onFocus={() => (keys.rowProps(index).onFocus(), setAt(index))}
                onClick={() => keys.focus(index)}
                onKeyDown={(event: KeyboardEvent) => void keys.arrows(event, index)}
                aria-current={index === at || undefined}
              >
                <b>{one.name}</b>
                <small>{[one.role, one.post, one.agency].filter(Boolean).join(', ')}</small>
              </li>
            ))}
          </ul>
          <JobPanel job={job} title="Đang viết giấy mời" unit="giấy mời" />
        </div>
        <div className={css.desk} tabIndex={0} role="region" aria-label="Trang giấy mời">
          {error && <p className={css.bad}>{failureOf(error).message}</p>}
          {!data && !error && person && <SkeletonRows rows={8} />}
          {data && person && <PaperPage page={data.page} label={`Giấy mời ${person.name}`} />}
        </div>
      </div>
    </Dialog>
  );
}
