// The plan of one year: its figures, what is done with it, and its tabs; which tab is open stands in the address.
import Add from '@mui/icons-material/AddRounded';
import { useState } from 'react';
import type { PlanHead, PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListPage, PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { addDays, writeDay } from '../../components/plain-day.ts';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { AddUnitDialog } from './AddUnitDialog.tsx';
import { CalendarTab } from './CalendarTab.tsx';
import { OthersTab } from './OthersTab.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { ApproveDialog, PlanDialog } from './PlanDialogs.tsx';
import { AmendmentsTab, PlanList } from './PlanTabs.tsx';
import { duePath, isOpenWarning, planGroup, planPath } from './plan-words.tsx';
import { TeamsTab } from './TeamsTab.tsx';
import { daysBetween } from './Unplaced.tsx';
import { findingsPath, visitsPath, yearPath } from './visit-words.tsx';
import css from './plans.module.css';

interface PlanProps {
  id: string;
  plans: readonly PlanHead[];
  mayPlan: boolean;
  onPick: (id: string) => void;
  onAdd: () => void;
}

const planLabel = (plan: PlanHead) => `${plan.decidedOn === null ? 'Dự thảo' : 'Kế hoạch'} năm ${plan.year}`;
const tabs = ['lich', 'danh-sach', 'doan', 'co-quan-khac', 'dieu-chinh'] as const;
type Tab = (typeof tabs)[number];
const elsewhere: Record<string, string> = { 'den-han': duePath, cuoc: visitsPath, 'ton-tai': findingsPath, nam: yearPath };
const openFindings = ['open', 'late', 'proof'];

export function PlanOfYear({ id, plans, mayPlan, onPick, onAdd }: PlanProps) {
  const go = useGo();
  const place = usePlace().search;
  const tab: Tab = tabs.find((one) => one === place.xem) ?? 'lich';
  const { data: page, error } = useRead('inspections.plan', { id }, { keepPrevious: true });
  const { data: due } = useRead('inspections.due', { year: page?.year ?? null, limit: 0 }, { enabled: page !== undefined });
  const { data: found } = useRead('inspections.findings', { limit: 0 });
  const [opened, setOpened] = useState<{ id: string; days?: { from: string; to: string } } | null>(null);
  const [dialog, setDialog] = useState<'edit' | 'approve' | 'add' | null>(null);
  const { start, running } = useFileJob();
  useShortcut('V', () => setDialog('add'), { label: 'Thêm đơn vị vào kế hoạch', group: planGroup, when: mayPlan && page !== undefined });
  if (error) return <EmptyState title="Chưa đọc được kế hoạch" text={failureOf(error).message} />;
  if (!page)
    return (
      <div className={css.waiting}>
        <SkeletonRows rows={10} />
      </div>
    );
  const draft = page.decidedOn === null;
  const open = (row: PlanRow, days?: { from: string; to: string }) => setOpened({ id: row.id, ...(days && { days }) });
  /** Written at once where nothing speaks against it; else the dialog asks for the reason. */
  const drop = async (row: PlanRow, from: string) => {
    const to = addDays(from, daysBetween(row));
    if (!mayPlan || from === row.from) return;
    if (!draft) return open(row, { from, to });
    try {
      const { conflicts } = await api.inspections.tryPlace({ id: row.id, from, to, team: row.team });
      if (isOpenWarning({ conflicts, reason: row.reason })) return open(row, { from, to });
      const { id: one, version, team, place: where, grounds, reason } = row;
      await api.inspections.place({ id: one, version, from, to, team, place: where, grounds, reason });
      await toastWithUndo(`Đã xếp ${row.name} ngày ${writeDay(from)}`);
    } catch (problem) {
      toast(failureOf(problem).message, { tone: 'error' });
    }
  };
  const remove = async () => {
    try {
      await api.inspections.removePlan({ id });
      await toastWithUndo(`Đã xóa ${page.title}`);
    } catch (problem) {
      toast(failureOf(problem).message, { tone: 'error' });
    }
  };
  const made = page.lines.filter((row) => row.made !== null).length;
  const placed = page.lines.filter((row) => row.dropped === null && row.from !== null).length;
  const row = opened && page.lines.find((one) => one.id === opened.id);
  const out = (as: 'word' | 'excel' | 'calendar', words: string) => (
    <Button disabled={running} onClick={() => void start((call) => api.inspections.exportPlan({ id, as }, call), `Đã xuất ${page.title}`)}>
      {words}
    </Button>
  );
  const findings = found?.counts.filter((one) => openFindings.includes(one.state)).reduce((sum, one) => sum + one.n, 0);
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title="Kiểm tra"
            note={
              <>
                <b>{page.rows}</b> đơn vị, <b>{placed}</b> đã xếp ngày, <b>{made}</b> đã kiểm tra
              </>
            }
            actions={
              <>
                <span className={css.tool}>
                  <Choice
                    label="Kế hoạch"
                    value={id}
                    options={plans.map((one) => ({ value: one.id, label: planLabel(one) }))}
                    onChange={(next) => next && onPick(next)}
                  />
                </span>
                {out('word', 'Word')}
                {out('excel', 'Excel')}
                {out('calendar', 'Lịch')}
                {mayPlan && (
                  <Button icon={<Add />} keys="V" onClick={() => setDialog('add')}>
                    Thêm đơn vị
                  </Button>
                )}
                {mayPlan && draft && <Button onClick={() => setDialog('edit')}>Sửa</Button>}
                {mayPlan && draft ? (
                  <Button variant="filled" onClick={() => setDialog('approve')}>
                    Phê duyệt
                  </Button>
                ) : (
                  mayPlan && <Button onClick={onAdd}>Lập kế hoạch</Button>
                )}
              </>
            }
          />
          <ViewTabs
            label="Kiểm tra"
            active={tab}
            onPick={(next) => {
              const other = elsewhere[next];
              if (other) go(other);
              else go(planPath, { search: { ke: id, xem: next }, replace: true });
            }}
            tabs={[
              { id: 'lich', label: 'Lịch' },
              { id: 'danh-sach', label: planLabel(page), count: page.rows },
              { id: 'den-han', label: 'Cần xếp lịch', count: due?.counts.find((one) => one.view === 'unplanned')?.n },
              { id: 'cuoc', label: 'Cuộc kiểm tra' },
              { id: 'ton-tai', label: 'Tồn tại', count: findings },
              { id: 'nam', label: 'Cả năm' },
              { id: 'doan', label: 'Đoàn và người', count: page.teams.length },
              { id: 'co-quan-khac', label: 'Cơ quan khác', count: page.others.length },
              { id: 'dieu-chinh', label: 'Điều chỉnh', count: page.amendments.length },
            ]}
          />
        </>
      }
    >
      <div className={css.body}>
        {tab === 'lich' && <CalendarTab page={page} mayPlan={mayPlan} onOpen={open} onDrop={(one, day) => void drop(one, day)} />}
        {tab === 'danh-sach' && <PlanList page={page} onOpen={open} />}
        {tab === 'doan' && <TeamsTab page={page} mayPlan={mayPlan} />}
        {tab === 'co-quan-khac' && <OthersTab page={page} mayPlan={mayPlan} />}
        {tab === 'dieu-chinh' && <AmendmentsTab page={page} />}
      </div>
      {row && opened && mayPlan && <PlaceDialog key={row.id} page={page} row={row} days={opened.days} onClose={() => setOpened(null)} />}
      {dialog === 'edit' && (
        <PlanDialog
          plan={page}
          year={page.year}
          agency={page.agency}
          onDone={() => {}}
          onRemove={() => void remove()}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'add' && <AddUnitDialog page={page} onClose={() => setDialog(null)} />}
      {dialog === 'approve' && <ApproveDialog page={page} onClose={() => setDialog(null)} />}
    </ListPage>
  );
}
