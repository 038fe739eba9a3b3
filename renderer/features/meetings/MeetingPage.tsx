// One meeting: its agenda, who came, minutes and conclusions, its papers, the kit of files; a tab each.
import Edit from '@mui/icons-material/EditOutlined';
import Schedule from '@mui/icons-material/ScheduleRounded';
import { useState } from 'react';
import type { MeetingPage as MeetingShown } from '../../../preload/contract/meeting-sessions.ts';
import { meetingStates } from '../../../preload/contract/records/meeting-choices.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListPage, PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { StatusPill } from '../../components/StatusWord.tsx';
import { AgendaTab } from './AgendaTab.tsx';
import { AttendanceTab } from './AttendanceTab.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { KitTab } from './KitTab.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { MinutesTab } from './MinutesTab.tsx';
import { lookOfMeeting, meetingPath, meetingsPath, useSecretary, whenOf, wordOf } from './meeting-words.tsx';
import { PapersTab } from './PapersTab.tsx';
import { told } from './told.ts';
import css from './meetings.module.css';

const tabs = ['chuong-trinh', 'diem-danh', 'bien-ban', 'van-ban', 'bo-tai-lieu'] as const;
type Tab = (typeof tabs)[number];

export function MeetingPage() {
  const { id = '' } = usePlace().params;
  const go = useGo();
  const { asOf } = useSecretary();
  const { data, error } = useRead('meetings.meeting', { id, asOf }, { keepPrevious: true });
  if (error)
    return (
      <EmptyState title="Không mở được cuộc họp" text={failureOf(error).message}>
        <Button variant="filled" onClick={() => go(meetingsPath)}>
          Về danh sách
        </Button>
      </EmptyState>
    );
  if (!data || data.row.id !== id)
    return (
      <div className={css.waiting}>
        <SkeletonRows rows={12} />
      </div>
    );
  return <Meeting key={id} page={data} />;
}

/** What stands at the right of the tabs: the next day that counts. */
function Deadline({ page }: { page: MeetingShown }) {
  const { row } = page;
  const words = row.state === 'preparing' ? page.inviteBy.words : row.state === 'held' ? page.noticeBy.words : '';
  if (words === '') return null;
  const by = row.state === 'preparing' ? page.inviteBy : page.noticeBy;
  return (
    <p className={css.deadline} title={by.basis} data-late={page.day > by.on || undefined}>
      <Schedule aria-hidden />
      {words}
    </p>
  );
}

function Meeting({ page }: { page: MeetingShown }) {
  const go = useGo();
  const { row } = page;
  const asked = usePlace().search.tab;
  const tab = tabs.find((one) => one === asked) ?? 'chuong-trinh';
  const secretary = useSecretary();
  const { may, locked, today } = secretary;
  const write = secretary.write && row.state !== 'cancelled';
  const [dialog, setDialog] = useState<'edit' | 'cancel' | 'remove' | null>(null);
  const pick = (next: string) => go(meetingPath(row.id), { search: { tab: next }, replace: true });
  const group = 'Cuộc họp';
  const names: Record<Tab, string> = {
    'chuong-trinh': 'Chương trình',
    'diem-danh': 'Điểm danh',
    'bien-ban': 'Biên bản, kết luận',
    'van-ban': 'Văn bản',
    'bo-tai-lieu': 'Bộ tài liệu',
  };
  useShortcut('Escape', () => go(meetingsPath), { label: 'Về danh sách cuộc họp', group });
  useShortcut('F2', () => setDialog('edit'), { label: 'Sửa ngày, nơi họp', group, when: write });
  useShortcut('Ctrl+PageDown Alt+PageDown', () => pick(tabs[(tabs.indexOf(tab) + 1) % tabs.length]!), {
    label: 'Phần sau của cuộc họp',
    group,
  });
  useShortcut('Ctrl+PageUp Alt+PageUp', () => pick(tabs.at(tabs.indexOf(tab) - 1)!), { label: 'Phần trước của cuộc họp', group });
  const came = page.attendees.filter((one) => one.state === 'present' || one.state === 'delegate').length;
  const counts: Partial<Record<Tab, number>> = {
    'chuong-trinh': page.items.length,
    'diem-danh': row.state === 'preparing' || row.state === 'invited' ? page.attendees.length : came,
    'bien-ban': row.conclusions,
    'van-ban': page.documents.length,
  };
  const remove = async () => {
    setDialog(null);
    if (await told(api.meetings.removeMeeting({ id: row.id }), `Đã xóa ${row.title}`)) go(meetingsPath, { replace: true });
  };
  const shared = { page, write, today };
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title={row.title}
            note={`${whenOf(row)} · ${row.place}`}
            actions={
              <>
                <span className={css.state}>
                  <StatusPill status={lookOfMeeting(row.state)} word={wordOf(meetingStates, row.state)} />
                </span>
                {may && row.state === 'cancelled' && (
                  <Button
                    disabled={!!locked}
                    title={locked}
                    onClick={() => void told(api.meetings.cancelMeeting({ id: row.id, on: null }), `Đã bỏ hủy ${row.title}`)}
                  >
                    Bỏ hủy
                  </Button>
                )}
                {may && row.state !== 'cancelled' && page.heldOn === null && (
                  <>
                    {page.documents.length === 0 && row.conclusions === 0 && (
                      <Button disabled={!!locked} title={locked} onClick={() => setDialog('remove')}>
                        Xóa
                      </Button>
                    )}
                    <Button disabled={!!locked} title={locked} onClick={() => setDialog('cancel')}>
                      Hủy họp
                    </Button>
                  </>
                )}
                {may && row.state !== 'cancelled' && (
                  <Button icon={<Edit />} keys="F2" disabled={!!locked} title={locked} onClick={() => setDialog('edit')}>
                    Sửa
                  </Button>
                )}
              </>
            }
          />
          <div className={css.tabline}>
            <ViewTabs
              label="Phần của cuộc họp"
              active={tab}
              onPick={pick}
              tabs={tabs.map((id) => ({ id, label: names[id], count: counts[id] }))}
            />
            <Deadline page={page} />
          </div>
        </>
      }
    >
      {row.state === 'cancelled' && (
        <p className={css.cancelled} role="status">
          Cuộc họp đã hủy{page.cancelReason && `: ${page.cancelReason}`}.
        </p>
      )}
      {tab === 'chuong-trinh' && <AgendaTab {...shared} onEdit={() => setDialog('edit')} />}
      {tab === 'diem-danh' && <AttendanceTab {...shared} />}
      {tab === 'bien-ban' && <MinutesTab {...shared} />}
      {tab === 'van-ban' && <PapersTab {...shared} />}
      {tab === 'bo-tai-lieu' && <KitTab {...shared} />}
      {dialog === 'edit' && <MeetingDialog page={page} today={today} onDone={() => setDialog(null)} onClose={() => setDialog(null)} />}
      {dialog === 'cancel' && <CancelDialog page={page} today={today} onClose={() => setDialog(null)} />}
      <ConfirmDialog
        open={dialog === 'remove'}
        title="Xóa cuộc họp ghi nhầm"
        verb="Xóa cuộc họp"
        tone="danger"
        onConfirm={() => void remove()}
        onCancel={() => setDialog(null)}
      >
        <p>Chương trình và điểm danh của cuộc họp này cũng bị xóa. Có thể hoàn tác.</p>
      </ConfirmDialog>
    </ListPage>
  );
}
