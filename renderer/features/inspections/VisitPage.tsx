// One visit on one page: its decision and team, its days, what happened, the checklist, findings with their remedy, papers.
import { useState } from 'react';
import type { VisitEvent, VisitItem } from '../../../preload/contract/inspection-visits.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { usePageStart } from '../../app/page-start.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { RecordColumns } from '../../components/PageLayout.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { NoticeBox } from '../../components/StatusWord.tsx';
import { TableOfContents } from '../../components/TableOfContents.tsx';
import { ChecklistCard } from './ChecklistCard.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { FindingDialog } from './FindingDialog.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { OpinionCard } from './OpinionCard.tsx';
import { useVisitor, visitGroup as group, type VisitShown, visitsPath } from './visit-words.tsx';
import { VisitClock } from './VisitClock.tsx';
import { VisitDecision } from './VisitDecision.tsx';
import { VisitDocuments } from './VisitDocuments.tsx';
import { VisitEventDialog } from './VisitEventDialog.tsx';
import { VisitHead } from './VisitHead.tsx';
import { VisitLife } from './VisitLife.tsx';
import css from './visits.module.css';

export function VisitPage() {
  const { id = '' } = usePlace().params;
  const go = useGo();
  const { asOf } = useVisitor();
  const { data, error } = useRead('inspections.visit', { id, asOf }, { keepPrevious: true });
  usePageStart(id);
  if (error)
    return (
      <EmptyState title="Không mở được cuộc kiểm tra" text={failureOf(error).message}>
        <Button variant="filled" onClick={() => go(visitsPath)}>
          Về danh sách
        </Button>
      </EmptyState>
    );
  if (!data)
    return (
      <div className={css.page}>
        <SkeletonRows rows={12} />
      </div>
    );
  return <Visit key={id} page={data} />;
}

function Visit({ page }: { page: VisitShown }) {
  const { row } = page;
  const { mayWrite, locked, today } = useVisitor();
  const write = mayWrite && !locked;
  const live = write && row.state !== 'closed' && row.state !== 'stopped';
  const [asked, setAsked] = useState<VisitEvent['kind'] | null>(null);
  const [finding, setFinding] = useState<{ item: VisitItem | null } | null>(null);
  const add = () => setFinding({ item: null });
  useShortcut('T', add, { label: 'Ghi tồn tại', group, when: write });
  useShortcut('M', () => document.querySelector<HTMLElement>('[data-item]:not([data-answer])')?.focus(), {
    label: 'Tới mục bảng kiểm chưa trả lời',
    group,
  });
  return (
    <>
      <VisitHead page={page} onEvent={setAsked} />
      <RecordColumns
        contents={
          <TableOfContents
            entries={[
              { id: 'thoi-han', label: 'Thời hạn' },
              { id: 'bang-kiem', label: 'Bảng kiểm', count: page.checklist.items.length },
              { id: 'ton-tai', label: 'Tồn tại', count: page.findings.length },
              { id: 'quyet-dinh', label: 'Quyết định', beside: true },
              { id: 'dien-bien', label: 'Diễn biến', count: page.events.length, beside: true },
              { id: 'y-kien', label: 'Ý kiến', beside: true },
              { id: 'chung-cu', label: 'Chứng cứ', count: page.evidence.length, beside: true },
              { id: 'van-ban', label: 'Văn bản', count: page.documents.length, beside: true },
            ]}
          />
        }
        aside={
          <>
            <VisitDecision page={page} />
            <VisitLife page={page} mayWrite={write} />
            <OpinionCard page={page} mayWrite={live} />
            <EvidenceCard page={page} mayWrite={write} />
            <VisitDocuments page={page} mayWrite={write} today={today} />
          </>
        }
      >
        {page.notes.map(({ words, basis }) => (
          <NoticeBox key={words} title={words} {...(basis && { basis })} />
        ))}
        <VisitClock page={page} />
        <ChecklistCard page={page} mayWrite={live} onFinding={(item) => setFinding({ item })} />
        <FindingsCard page={page} mayWrite={write} today={today} onAdd={add} />
      </RecordColumns>
      {asked && <VisitEventDialog page={page} kind={asked} today={today} onClose={() => setAsked(null)} />}
      {finding && <FindingDialog page={page} finding={null} item={finding.item} today={today} onClose={() => setFinding(null)} />}
    </>
  );
}
