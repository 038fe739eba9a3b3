// "Văn bản" of a meeting: each paper with its state; drafted, seen, checked, issued and amended here.
import { useState } from 'react';
import type { MeetingPaper } from '../../../preload/contract/meeting-papers.ts';
import { api, failureOf, useJob, useRead } from '../../api.ts';
import { troubleOf } from '../../app/job-words.ts';
import { toast } from '../../app/toasts.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { LinkButton } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import type { TabProps } from './AgendaTab.tsx';
import { AmendDialog } from './AmendDialog.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { told } from './told.ts';
import { UrgingDialog } from './UrgingDialog.tsx';
import css from './meetings.module.css';

/** Reminders go out as often as they must; any other paper is changed by an amendment alone. */
const stateOf = ({ paper, draft, issued }: MeetingPaper): string => {
  if (draft) return 'Dự thảo';
  if (issued.length === 0) return paper === 'delegates' ? 'Kèm giấy mời' : 'Chưa soạn';
  return issued.length > 1 && paper !== 'urging' ? `Sửa đổi lần ${issued.length - 1}` : 'Đã phát hành';
};

type Asked = { of: 'preview' | 'issue' | 'amend' | 'urge'; paper: MeetingPaper };

export function PapersTab({ page, write, today }: TabProps) {
  const meeting = page.row.id;
  const { data, error } = useRead('meetings.papers', { meeting }, { keepPrevious: true });
  const files = useFileJob();
  const check = useJob();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [checked, setChecked] = useState<{ name: string; faults: readonly string[] } | null>(null);
  const close = () => setAsked(null);
  const draw = ({ paper, item, name }: MeetingPaper) =>
    void told(api.meetings.drawPaper({ meeting, paper, item }), `Đã soạn ${name.toLocaleLowerCase('vi')}`);
  const take = ({ paper, item, draft, issued }: MeetingPaper, as: 'word' | 'pdf') => {
    const [last] = issued;
    void files.start(
      (call) =>
        last && !draft ? api.documents.file({ id: last.id, as }, call) : api.meetings.printPaper({ meeting, paper, item, as }, call),
      'Đã lấy tệp của văn bản',
    );
  };
  const inspect = async (name: string, document: string) => {
    try {
      const { faults } = await check.run((call) => api.meetings.checkLayout({ document }, call));
      setChecked({ name, faults });
    } catch (failure) {
      const trouble = troubleOf(failure);
      if (trouble) toast(trouble, { tone: 'error' });
    }
  };
  const verbs = (one: MeetingPaper) => {
    const last = one.draft ?? one.issued[0];
    const word = (words: string, run: () => void, off = false) => (
      <LinkButton disabled={off} aria-label={`${words}: ${one.name}`} onClick={run}>
        {words}
      </LinkButton>
    );
    return (
      <span className={css.verbs}>
        {write &&
          one.symbol &&
          !one.draft &&
          (one.issued.length === 0 || one.paper === 'urging') &&
          word('Soạn', () => (one.paper === 'urging' ? setAsked({ of: 'urge', paper: one }) : draw(one)))}
        {write && one.draft && word('Phát hành', () => setAsked({ of: 'issue', paper: one }))}
        {write && !one.draft && one.issued.length > 0 && word('Sửa đổi', () => setAsked({ of: 'amend', paper: one }))}
        {(one.draft || one.issued.length === 0) && word('Xem trước', () => setAsked({ of: 'preview', paper: one }))}
        {word('Word', () => take(one, 'word'), files.running)}
        {word('PDF', () => take(one, 'pdf'), files.running)}
        {last && word('Kiểm tra thể thức', () => void inspect(one.name, last.id), check.running)}
      </span>
    );
  };
  if (error) return <p className={css.note}>{failureOf(error).message}</p>;
  if (!data) return <SkeletonRows rows={8} />;
  const letters = (as: 'word' | 'pdf') =>
    void files.start((call) => api.meetings.invitations({ meeting, as }, call), 'Đã lấy giấy mời của từng đại biểu và tệp gộp');
  return (
    <div className={css.list}>
      <SectionCard
        title="Văn bản của cuộc họp"
        flush
        action={
          <span className={css.verbs}>
            In giấy mời:
            <LinkButton disabled={files.running} aria-label="In giấy mời: Word" onClick={() => letters('word')}>
              Word
            </LinkButton>
            <LinkButton disabled={files.running} aria-label="In giấy mời: PDF" onClick={() => letters('pdf')}>
              PDF
            </LinkButton>
          </span>
        }
      >
        <SmallTable
          label="Văn bản của cuộc họp"
          rows={data.papers}
          rowId={({ paper, item }) => `${paper} ${item ?? ''}`}
          columns={[
            { id: 'name', label: 'Văn bản', render: (one) => one.name },
            { id: 'number', label: 'Số, ký hiệu', width: 170, render: (one) => one.issued[0]?.number ?? one.symbol },
            { id: 'state', label: 'Trạng thái', width: 120, render: stateOf },
            { id: 'day', label: 'Ngày', width: 96, render: ({ issued }) => (issued[0]?.issuedOn ? writeDay(issued[0].issuedOn) : '') },
            { id: 'to', label: 'Nơi nhận', width: 150, render: ({ draft, issued }) => (draft ?? issued[0])?.recipient ?? '' },
            { id: 'verbs', label: 'Việc', width: 330, render: verbs },
          ]}
        />
      </SectionCard>
      {asked?.of === 'preview' && <PaperPreview meeting={meeting} paper={asked.paper} onClose={close} />}
      {asked?.of === 'issue' && <IssueDialog meeting={meeting} paper={asked.paper} today={today} onClose={close} />}
      {asked?.of === 'amend' && <AmendDialog meeting={meeting} paper={asked.paper} today={today} onClose={close} />}
      {asked?.of === 'urge' && <UrgingDialog meeting={meeting} urged={data.urged} today={today} onClose={close} />}
      {checked && (
        <Dialog open title="Kiểm tra thể thức" subtitle={checked.name} onClose={() => setChecked(null)}>
          {checked.faults.length === 0 ? <p>Văn bản đúng thể thức.</p> : checked.faults.map((fault) => <p key={fault}>{fault}</p>)}
        </Dialog>
      )}
    </div>
  );
}
