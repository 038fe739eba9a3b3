// "Kiểm tra": the plans of the years: calendar, list, teams, visits of others, amendments; what waits for its days stands beside.
import Add from '@mui/icons-material/AddRounded';
import Left from '@mui/icons-material/ChevronLeftRounded';
import Right from '@mui/icons-material/ChevronRightRounded';
import { useState } from 'react';
import type { PlanHead, PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ListPage, PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { addDays, writeDay } from '../../components/plain-day.ts';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useFileJob } from '../../app/use-file-job.ts';
import { useMayPlan } from './may-plan.ts';
import { monthAfter } from './month-weeks.ts';
import { OthersTab } from './OthersTab.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { monthTitle, PlanCalendar } from './PlanCalendar.tsx';
import { ApproveDialog, PlanDialog } from './PlanDialogs.tsx';
import { AmendmentsTab, PlanList } from './PlanTabs.tsx';
import { duePath, isOpenWarning, planPath } from './plan-words.tsx';
import { TeamsTab } from './TeamsTab.tsx';
import { daysBetween, Unplaced } from './Unplaced.tsx';
import { visitsPath } from './visit-words.tsx';
import css from './plans.module.css';

const group = 'Kế hoạch kiểm tra';

export function PlanPage() {
  const { data, error } = useRead('inspections.plans', {});
  const { data: settings } = useRead('settings.get', {});
  const mayPlan = useMayPlan();
  const go = useGo();
  const asked = usePlace().search.ke;
  const [adding, setAdding] = useState(false);
  const pick = (ke: string) => go(planPath, { search: { ke }, replace: true });
  const add = () => setAdding(true);
  useShortcut('Ctrl+N Alt+N', add, { label: 'Lập kế hoạch kiểm tra', group, when: mayPlan });
  if (error) return <EmptyState title="Chưa đọc được kế hoạch" text={failureOf(error).message} />;
  if (!data)
    return (
      <div className={css.waiting}>
        <SkeletonRows rows={10} />
      </div>
    );
  const thisYear = Number(data.today.slice(0, 4));
  const plan = data.plans.find((one) => one.id === asked) ?? data.plans.find((one) => one.year === thisYear) ?? data.plans[0];
  const dialog = adding && (
    <PlanDialog
      plan={null}
      year={data.plans.some((one) => one.year === thisYear) ? thisYear + 1 : thisYear}
      agency={settings?.office.agency ?? ''}
      onDone={pick}
      onClose={() => setAdding(false)}
    />
  );
  if (!plan)
    return (
      <>
        <EmptyState
          title="Chưa có kế hoạch kiểm tra nào"
          text="Lập dự thảo, chọn đơn vị từ danh sách đến hạn, xếp ngày và đoàn, rồi ghi quyết định phê duyệt."
        >
          {mayPlan && (
            <Button variant="filled" icon={<Add />} onClick={add}>
              Lập kế hoạch
            </Button>
          )}
          <Button onClick={() => go(duePath)}>Xem đơn vị cần xếp lịch</Button>
        </EmptyState>
        {dialog}
      </>
    );
  return (
    <>
      <PlanOf key={plan.id} id={plan.id} plans={data.plans} mayPlan={mayPlan} onPick={pick} onAdd={add} />
      {dialog}
    </>
  );
}

interface PlanProps {
  id: string;
  plans: readonly PlanHead[];
  mayPlan: boolean;
  onPick: (id: string) => void;
  onAdd: () => void;
}

const planLabel = (plan: PlanHead) => `${plan.decidedOn === null ? 'Dự thảo' : 'Kế hoạch'} năm ${plan.year}`;
type Tab = 'lich' | 'danh-sach' | 'doan' | 'co-quan-khac' | 'dieu-chinh';

function PlanOf({ id, plans, mayPlan, onPick, onAdd }: PlanProps) {
  const go = useGo();
  const { data: page, error } = useRead('inspections.plan', { id }, { keepPrevious: true });
  const { data: due } = useRead('inspections.due', { year: page?.year ?? null, limit: 0 }, { enabled: page !== undefined });
  const [tab, setTab] = useState<Tab>('lich');
  const [mode, setMode] = useState<'month' | 'week'>('month');
  const [at, setAt] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ id: string; days?: { from: string; to: string } } | null>(null);
  const [dialog, setDialog] = useState<'edit' | 'approve' | null>(null);
  const { start, running } = useFileJob();
  const shown = at ?? (page ? (page.today.startsWith(`${page.year}-`) ? page.today : `${page.year}-01-01`) : '');
  const turn = (by: number) => setAt(mode === 'week' ? addDays(shown, 7 * by) : `${monthAfter(shown.slice(0, 7), by)}-01`);
  useShortcut('PageUp', () => turn(-1), { label: 'Tháng, tuần trước', group, when: tab === 'lich' });
  useShortcut('PageDown', () => turn(1), { label: 'Tháng, tuần sau', group, when: tab === 'lich' });
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
      const { id: one, version, team, place, grounds, reason } = row;
      await api.inspections.place({ id: one, version, from, to, team, place, grounds, reason });
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
                {mayPlan && draft && <Button onClick={() => setDialog('edit')}>Sửa</Button>}
                {mayPlan && draft ? (
                  <Button variant="filled" onClick={() => setDialog('approve')}>
                    Phê duyệt
                  </Button>
                ) : (
                  mayPlan && (
                    <Button icon={<Add />} onClick={onAdd}>
                      Lập kế hoạch
                    </Button>
                  )
                )}
              </>
            }
          />
          <ViewTabs
            label="Kiểm tra"
            active={tab}
            onPick={(next) => (next === 'den-han' ? go(duePath) : next === 'cuoc' ? go(visitsPath) : setTab(next as Tab))}
            tabs={[
              { id: 'lich', label: 'Lịch' },
              { id: 'danh-sach', label: planLabel(page), count: page.rows },
              { id: 'den-han', label: 'Cần xếp lịch', count: due?.counts.find((one) => one.view === 'unplanned')?.n },
              { id: 'cuoc', label: 'Cuộc kiểm tra' },
              { id: 'doan', label: 'Đoàn và người', count: page.teams.length },
              { id: 'co-quan-khac', label: 'Cơ quan khác', count: page.others.length },
              { id: 'dieu-chinh', label: 'Điều chỉnh', count: page.amendments.length },
            ]}
          />
        </>
      }
    >
      <div className={css.body}>
        {tab === 'lich' && (
          <div className={css.split}>
            <div className={css.card}>
              <div className={css.bar}>
                <h2>{monthTitle(shown, mode)}</h2>
                <IconButton label="Trước (PageUp)" size={28} onClick={() => turn(-1)}>
                  <Left />
                </IconButton>
                <IconButton label="Sau (PageDown)" size={28} onClick={() => turn(1)}>
                  <Right />
                </IconButton>
                <Button size={28} onClick={() => setAt(page.today)}>
                  Hôm nay
                </Button>
                <Button
                  size={28}
                  aria-pressed={mode === 'week'}
                  onClick={() => (setAt(shown), setMode(mode === 'week' ? 'month' : 'week'))}
                >
                  {mode === 'week' ? 'Xem tháng' : 'Xem tuần'}
                </Button>
                <span className={css.legend}>
                  <span>
                    <i />
                    Đoàn của Sở
                  </span>
                  <span>
                    <i data-other />
                    Cơ quan khác
                  </span>
                </span>
              </div>
              <PlanCalendar page={page} mode={mode} at={shown} mayMove={mayPlan} onOpen={open} onDrop={(one, day) => void drop(one, day)} />
            </div>
            <Unplaced page={page} mayPlan={mayPlan} onOpen={open} />
          </div>
        )}
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
      {dialog === 'approve' && <ApproveDialog page={page} onClose={() => setDialog(null)} />}
    </ListPage>
  );
}
