// One visit on one page: its decision and team, its days, what happened, the checklist, findings with their remedy, papers.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import Edit from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import type { VisitEvent, VisitItem } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, groundKinds, memberRoles, visitEventKinds, witnessKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { usePageStart } from '../../app/page-start.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { RecordColumns } from '../../components/PageLayout.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { RecordHeader } from '../../components/RecordHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { NoticeBox, StatusPill } from '../../components/StatusWord.tsx';
import { TableOfContents } from '../../components/TableOfContents.tsx';
import { ChecklistCard } from './ChecklistCard.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { FindingDialog } from './FindingDialog.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { OpinionCard } from './OpinionCard.tsx';
import { kindWord, lookOfVisit, stateWord, useVisitor, visitPath, type VisitShown, visitsPath } from './visit-words.tsx';
import { VisitClock } from './VisitClock.tsx';
import { VisitDocuments } from './VisitDocuments.tsx';
import { VisitEventDialog } from './VisitEventDialog.tsx';
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

function Decision({ page }: { page: VisitShown }) {
  const { words, row, members } = page;
  const facts: [string, string | null][] = [
    [
      words.decision,
      [page.decisionNumber, row.decisionOn && `ngày ${writeDay(row.decisionOn)}`, page.decisionBy].filter(Boolean).join(', '),
    ],
    ['Căn cứ', [choiceWord(groundKinds, page.ground), page.grounds].filter(Boolean).join('. ')],
    ['Nội dung', page.scope],
    ['Thời hạn', page.duration === null ? null : `${page.duration} ngày`],
    ['Nơi kiểm tra', page.place],
    [words.team, members.map((one) => `${one.name} (${choiceWord(memberRoles, one.role).toLocaleLowerCase('vi')})`).join('; ')],
    ['Ghi chú', page.note],
  ];
  return (
    <SectionCard id="quyet-dinh" title="Quyết định">
      <ul className={css.life}>
        {facts
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <li key={label}>
              <time>{label}</time>
              <div>{text}</div>
            </li>
          ))}
      </ul>
    </SectionCard>
  );
}

function VisitLife({ page, mayWrite }: { page: VisitShown; mayWrite: boolean }) {
  const remove = async (event: VisitEvent) => {
    try {
      await api.inspections.removeVisitEvent({ visit: page.row.id, event: event.id });
      void toastWithUndo(`Đã xóa “${choiceWord(visitEventKinds, event.kind)}”`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  return (
    <SectionCard id="dien-bien" title="Diễn biến">
      <ul className={css.life}>
        {page.events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.on}>{writeDay(event.on)}</time>
            <div>
              <b>
                {choiceWord(visitEventKinds, event.kind)}
                {event.days !== null && ` ${event.days} ngày`}
                {event.until !== null && ` đến ${writeDay(event.until)}`}
              </b>
              {event.witness && <p>{`${choiceWord(witnessKinds, event.witnessKind ?? 'witness')}: ${event.witness}`}</p>}
              {event.note && <p>{event.note}</p>}
            </div>
            {mayWrite && (
              <IconButton
                size={24}
                tone="danger"
                label={`Xóa “${choiceWord(visitEventKinds, event.kind)}” ngày ${writeDay(event.on)}`}
                onClick={() => void remove(event)}
              >
                <Delete />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {page.events.length === 0 && <p className={css.quiet}>Chưa công bố quyết định.</p>}
    </SectionCard>
  );
}

const keys: Partial<Record<VisitEvent['kind'], string>> = { announced: 'C', 'minutes-signed': 'B', closed: 'K', extended: 'H' };

function Visit({ page }: { page: VisitShown }) {
  const go = useGo();
  const { row, next } = page;
  const { mayWrite, locked, today } = useVisitor();
  const write = mayWrite && !locked;
  const [asked, setAsked] = useState<VisitEvent['kind'] | null>(null);
  const [finding, setFinding] = useState<{ item: VisitItem | null } | null>(null);
  const [removing, setRemoving] = useState(false);
  const live = write && row.state !== 'closed' && row.state !== 'stopped';
  const remove = async () => {
    setRemoving(false);
    try {
      await api.inspections.removeVisit({ id: row.id });
      go(visitsPath, { replace: true });
      void toastWithUndo(`Đã xóa cuộc kiểm tra ${row.name}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const group = 'Cuộc kiểm tra';
  const may = (kind: VisitEvent['kind']) => write && next.includes(kind);
  useShortcut('Escape', () => go(visitsPath), { label: 'Về danh sách cuộc kiểm tra', group });
  useShortcut('F2', () => go(`${visitPath(row.id)}/sua`), { label: 'Sửa quyết định', group, when: write });
  useShortcut('C', () => setAsked('announced'), { label: 'Công bố quyết định', group, when: may('announced') });
  useShortcut('H', () => setAsked('extended'), { label: 'Gia hạn', group, when: may('extended') });
  useShortcut('B', () => setAsked('minutes-signed'), { label: 'Ký biên bản', group, when: may('minutes-signed') });
  useShortcut('K', () => setAsked('closed'), { label: 'Kết thúc cuộc kiểm tra', group, when: may('closed') });
  useShortcut('T', () => setFinding({ item: null }), { label: 'Ghi tồn tại', group, when: write });
  useShortcut('M', () => document.querySelector<HTMLElement>('[data-item]:not([data-answer])')?.focus(), {
    label: 'Tới mục bảng kiểm chưa trả lời',
    group,
  });
  const { record } = page;
  return (
    <>
      <RecordHeader
        crumbs={[{ label: 'Kiểm tra', onGo: () => go(visitsPath) }, { label: page.decisionNumber ?? 'chưa có quyết định' }]}
        title={row.name}
        facts={[
          ['Kiểm tra', kindWord(row.kind)],
          ['Cơ quan', row.agency],
          ...(row.taxCode ? [['Mã số thuế', row.taxCode] as const] : []),
          ...(row.address ? [['Địa chỉ', row.address] as const] : []),
          ...(record
            ? [
                [
                  'Đơn vị',
                  <LinkButton key="record" onClick={() => go(`/so-bo/${record.register}/${record.id}`)}>
                    mở trong sổ
                  </LinkButton>,
                ] as const,
              ]
            : []),
        ]}
        actions={
          mayWrite && (
            <>
              <IconButton
                tone="danger"
                label={locked ?? 'Xóa cuộc kiểm tra ghi nhầm'}
                disabled={!!locked}
                onClick={() => setRemoving(true)}
              >
                <Delete />
              </IconButton>
              <Button icon={<Edit />} keys="F2" disabled={!!locked} title={locked} onClick={() => go(`${visitPath(row.id)}/sua`)}>
                Sửa
              </Button>
              {next.toReversed().map((kind) => (
                <Button
                  key={kind}
                  variant={kind === next[0] ? 'filled' : 'outlined'}
                  {...(keys[kind] && { keys: keys[kind] })}
                  disabled={!!locked}
                  title={locked}
                  onClick={() => setAsked(kind)}
                >
                  {kind === 'signature-refused' ? 'Không ký biên bản' : choiceWord(visitEventKinds, kind)}
                </Button>
              ))}
            </>
          )
        }
      >
        <StatusPill status={lookOfVisit(row.state)} word={stateWord(row.state)} detail={row.clock || undefined} />
        {row.late > 0 && <StatusPill status="late" word={`${row.late} tồn tại quá hạn khắc phục`} />}
      </RecordHeader>
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
            <Decision page={page} />
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
        <FindingsCard page={page} mayWrite={write} today={today} onAdd={() => setFinding({ item: null })} />
      </RecordColumns>
      {asked && <VisitEventDialog page={page} kind={asked} today={today} onClose={() => setAsked(null)} />}
      {finding && <FindingDialog page={page} finding={null} item={finding.item} today={today} onClose={() => setFinding(null)} />}
      <ConfirmDialog
        open={removing}
        title="Xóa cuộc kiểm tra"
        verb="Xóa"
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      >
        <p>Xóa cuộc kiểm tra cùng bảng kiểm, tồn tại và việc khắc phục; có thể hoàn tác. Tệp chứng cứ vẫn nằm trong thư mục của sổ.</p>
      </ConfirmDialog>
    </>
  );
}
