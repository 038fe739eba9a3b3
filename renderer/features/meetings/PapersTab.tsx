// "Văn bản" of a meeting: each paper with its state; drafted, seen, checked, issued and amended here.
import { useState } from 'react';
import type { DocumentRow } from '../../../preload/contract/document-row.ts';
import type { MeetingPaper } from '../../../preload/contract/meeting-papers.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import type { TabProps } from './AgendaTab.tsx';
import { AmendDialog } from './AmendDialog.tsx';
import { InvitationsDialog } from './InvitationsDialog.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { JobPanel } from './JobPanel.tsx';
import { useLayoutCheck } from './LayoutCheck.tsx';
import { FilePicker, useFileTarget } from './MeetingFiles.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { told } from './told.ts';
import { UrgingDialog } from './UrgingDialog.tsx';
import css from './meetings.module.css';

const faults: Partial<Record<DocumentRow['file'], string>> = { missing: 'Tệp đã mất', changed: 'Tệp đã bị sửa' };
/** Reminders go out as often as they must; any other paper is changed by an amendment alone. */
const stateOf = ({ paper, draft, issued }: MeetingPaper): string => {
  const fault = faults[issued[0]?.file ?? 'none'];
  if (fault) return fault;
  if (draft) return 'Dự thảo';
  if (issued.length === 0) return paper === 'delegates' ? 'Kèm giấy mời' : 'Chưa soạn';
  return issued.length > 1 && paper !== 'urging' ? `Sửa đổi lần ${issued.length - 1}` : 'Đã phát hành';
};

type Asked = { of: 'preview' | 'issue' | 'amend' | 'urge'; paper: MeetingPaper } | { of: 'letters' };

export function PapersTab({ page, write, today }: TabProps) {
  const meeting = page.row.id;
  const { data, error } = useRead('meetings.papers', { meeting }, { keepPrevious: true });
  const files = useFileJob();
  const check = useLayoutCheck();
  const [asked, setAsked] = useState<Asked | null>(null);
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
  const preview = (paper: MeetingPaper) => setAsked({ of: 'preview', paper });
  const { over, target } = useFileTarget((chosen) => check.readFile(chosen[0]));
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
        {word(one.draft || one.issued.length === 0 ? 'Xem trước' : 'Xem', () => preview(one))}
        {word('Word', () => take(one, 'word'), files.running)}
        {word('PDF', () => take(one, 'pdf'), files.running)}
        {last && word('Kiểm tra thể thức', () => check.read(one.name, last.id), check.running)}
      </span>
    );
  };
  if (error) return <p className={css.note}>{failureOf(error).message}</p>;
  if (!data) return <SkeletonRows rows={8} />;
  const invitation = data.papers.find((one) => one.paper === 'invitation');
  return (
    <div className={css.list} data-over={over || undefined} {...target}>
      <SectionCard
        title="Văn bản của cuộc họp"
        flush
        action={
          <span className={css.deeds}>
            <FilePicker
              label="Chọn tệp Word để kiểm tra thể thức"
              accept=".docx"
              many={false}
              disabled={check.running}
              onFiles={(chosen) => check.readFile(chosen[0])}
            >
              Kiểm tra tệp Word
            </FilePicker>
            <Button size={28} onClick={() => setAsked({ of: 'letters' })}>
              Giấy mời từng người
            </Button>
          </span>
        }
      >
        <SmallTable
          label="Văn bản của cuộc họp"
          rows={data.papers}
          rowId={({ paper, item }) => `${paper} ${item ?? ''}`}
          onOpen={preview}
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
      <JobPanel job={files} title="Đang viết văn bản" unit="trang" />
      {asked?.of === 'letters' && <InvitationsDialog page={page} issued={invitation?.issued[0]?.id ?? null} onClose={close} />}
      {asked?.of === 'issue' && <IssueDialog meeting={meeting} paper={asked.paper} today={today} onClose={close} />}
      {asked?.of === 'amend' && <AmendDialog meeting={meeting} paper={asked.paper} today={today} onClose={close} />}
      {asked?.of === 'urge' && <UrgingDialog meeting={meeting} urged={data.urged} today={today} onClose={close} />}
      {check.found}
    </div>
  );
}
