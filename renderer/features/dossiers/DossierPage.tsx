// One dossier on one page: its clock with the reasons, its checklist, what happened, and what can be done next.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import Edit from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
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
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { NoticeBox, StatusPill } from '../../components/StatusWord.tsx';
import { TableOfContents } from '../../components/TableOfContents.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { useMe } from '../../app/may-write.ts';
import { ClockCard } from './ClockCard.tsx';
import type { Page } from './dossier-form.ts';
import { dossiersPath, kindWord, lookOfState, numberWord, stateWord, wayWord } from './dossier-words.tsx';
import { DossierHistory } from './DossierHistory.tsx';
import { DossierEventDialog } from './DossierEventDialog.tsx';
import { type EventDraft, eventDraft, nextDeeds } from './event-form.ts';
import { type EnterPaper, Life } from './Life.tsx';
import { PapersCard } from './PapersCard.tsx';
import css from './dossiers.module.css';

export function DossierPage() {
  const { id = '' } = usePlace().params;
  const go = useGo();
  const { asOf } = useAsOf();
  const { data, error } = useRead('dossiers.get', { id, asOf }, { keepPrevious: true });
  usePageStart(id);
  if (error)
    return (
      <EmptyState title="Không mở được hồ sơ" text={failureOf(error).message}>
        <Button variant="filled" onClick={() => go(dossiersPath)}>
          Về danh sách hồ sơ
        </Button>
      </EmptyState>
    );
  if (!data)
    return (
      <div className={css.page}>
        <SkeletonRows rows={12} />
      </div>
    );
  return <Dossier key={id} page={data} />;
}

/** Where the paper of the result is entered: the unit's record, or a new row of its register. */
function useEnterPaper(page: Page): EnterPaper | undefined {
  const go = useGo();
  const { enter } = page;
  if (enter === null) return undefined;
  return (paper) => {
    if (enter.id === null) return go(`/so-bo/${enter.register}/moi`);
    go(`/so-bo/${enter.register}/${enter.id}`, paper ? { search: { giay: 'moi', so: paper.number, ngay: paper.on } } : {});
  };
}

function Dossier({ page }: { page: Page }) {
  const go = useGo();
  const { row, findings } = page;
  const { mayWrite, today } = useMe();
  const { locked } = useAsOf();
  const write = mayWrite && !locked;
  const [asked, setAsked] = useState<EventDraft | null>(null);
  const [removing, setRemoving] = useState(false);
  const enterPaper = useEnterPaper(page);
  const path = `${dossiersPath}/${row.id}`;
  const deeds = nextDeeds(row.state);
  const begin = (kind: EventDraft['kind']) => setAsked(eventDraft(page, kind, today));
  const remove = async () => {
    setRemoving(false);
    try {
      await api.dossiers.remove({ id: row.id });
      go(dossiersPath, { replace: true });
      void toastWithUndo(`Đã xóa hồ sơ số ${numberWord(row)}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const group = 'Hồ sơ';
  useShortcut('Escape', () => go(dossiersPath), { label: 'Trở lại danh sách hồ sơ', group });
  useShortcut('F2', () => go(`${path}/sua`), { label: 'Sửa hồ sơ', group, when: write });
  useShortcut('G', () => begin('assigned'), { label: 'Giao người thụ lý', group, when: write && deeds.includes('assigned') });
  useShortcut('B', () => begin(deeds.includes('supplemented') ? 'supplemented' : 'asked'), {
    label: deeds.includes('supplemented') ? 'Nhận bổ sung' : 'Yêu cầu bổ sung',
    group,
    when: write && deeds.length > 0 && row.state !== 'stopped',
  });
  useShortcut('K', () => begin('settled'), { label: 'Trả kết quả', group, when: write && deeds.includes('settled') });
  useShortcut('L', () => begin('returned'), { label: 'Trả lại hồ sơ', group, when: write && deeds.includes('returned') });
  useShortcut('R', () => begin('withdrawn'), { label: 'Ghi đơn vị rút hồ sơ', group, when: write && deeds.includes('withdrawn') });
  const main = deeds.find((kind) => ['supplemented', 'settled'].includes(kind)) ?? deeds.find((kind) => kind === 'returned');
  const deed = (kind: EventDraft['kind'], label: string, keys: string) =>
    deeds.includes(kind) && (
      <Button
        key={kind}
        variant={kind === main ? 'filled' : 'outlined'}
        keys={keys}
        disabled={!!locked}
        title={locked}
        onClick={() => begin(kind)}
      >
        {label}
      </Button>
    );
  return (
    <>
      <RecordHeader
        crumbs={[{ label: 'Cấp phép' }, { label: 'Hồ sơ', onGo: () => go(dossiersPath) }, { label: `Số ${numberWord(row)}` }]}
        title={row.unit}
        facts={[
          ['Loại hồ sơ', kindWord(row.kind)],
          ['Nhận', `${writeDay(row.receivedOn)}, ${wayWord(row.way).toLocaleLowerCase('vi')}`],
          ['Người thụ lý', row.officer ?? 'chưa giao'],
          ...(page.letter ? [['Văn bản của đơn vị', page.letter] as const] : []),
          ...(page.enter?.id && enterPaper
            ? [
                [
                  'Đơn vị',
                  <LinkButton key="unit" onClick={() => enterPaper()}>
                    mở trong sổ
                  </LinkButton>,
                ] as const,
              ]
            : []),
        ]}
        actions={
          mayWrite && (
            <>
              <IconButton tone="danger" label={locked ?? 'Xóa hồ sơ ghi nhầm'} disabled={!!locked} onClick={() => setRemoving(true)}>
                <Delete />
              </IconButton>
              <Button icon={<Edit />} keys="F2" disabled={!!locked} title={locked} onClick={() => go(`${path}/sua`)}>
                Sửa
              </Button>
              {deed('assigned', row.officer ? 'Chuyển người' : 'Giao', 'G')}
              {deed('asked', 'Yêu cầu bổ sung', 'B')}
              {main === 'returned' && deed('returned', 'Trả lại hồ sơ', 'L')}
              {deed('supplemented', 'Nhận bổ sung', 'B')}
              {deed('settled', 'Trả kết quả', 'K')}
            </>
          )
        }
      >
        <StatusPill status={lookOfState(row.state)} word={stateWord(row.state)} detail={row.clock.replace(/^quá hạn /, '') || undefined} />
        {row.state === 'waiting' && row.late === 'yes' && <StatusPill status="late" word="Đã quá hạn trước khi chờ" />}
      </RecordHeader>
      <RecordColumns
        contents={
          <TableOfContents
            entries={[
              { id: 'thoi-han', label: 'Thời hạn' },
              { id: 'dien-bien', label: 'Diễn biến', count: page.events.length + 1 },
              { id: 'giay-to', label: 'Giấy tờ', count: page.papers.length, beside: true },
              { id: 'lich-su', label: 'Lịch sử', beside: true },
            ]}
          />
        }
        aside={
          <>
            <PapersCard page={page} mayWrite={write} />
            <DossierHistory id={row.id} />
          </>
        }
      >
        {findings.map(({ words, basis }) => (
          <NoticeBox key={words} title={words} {...(basis && { basis })} status={row.state === 'stopped' ? 'revoked' : 'expiring'} />
        ))}
        <ClockCard page={page} />
        <Life
          page={page}
          mayWrite={write}
          onEdit={setAsked}
          onReturn={write && deeds.includes('returned') && main !== 'returned' ? () => begin('returned') : undefined}
          onWithdraw={write && deeds.includes('withdrawn') ? () => begin('withdrawn') : undefined}
          enterPaper={enterPaper}
        />
      </RecordColumns>
      {asked && <DossierEventDialog page={page} begin={asked} today={today} onClose={() => setAsked(null)} />}
      <ConfirmDialog
        open={removing}
        title={`Xóa hồ sơ số ${numberWord(row)}?`}
        verb="Xóa hồ sơ"
        tone="danger"
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      >
        Chỉ xóa khi hồ sơ được ghi nhầm. Có thể hoàn tác ngay, hoặc khôi phục từ Thùng rác sau này.
      </ConfirmDialog>
    </>
  );
}
