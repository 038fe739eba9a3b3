// "Cần xếp lịch": everybody who is due, the highest risk first; chosen with Space, taken into a plan, or exempt with a reason.
import { useMemo, useState } from 'react';
import type { Filter, Sort } from '../../../preload/contract/primitives.ts';
import type { PlanHead } from '../../../preload/contract/inspection-plans.ts';
import { type DueRow, dueViews, type Subject, subjectKinds } from '../../../preload/contract/inspection-due.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useRowsByWindow, type ViewOf } from '../../app/rows-by-window.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { ActionBar } from '../../components/ActionBar.tsx';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import { type GridSelection, nothingSelected, selectedCount } from '../../components/grid-selection.ts';
import { FilterBar, ListPage, PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { useCommunes } from '../../app/areas.ts';
import { dueColumns } from './due-columns.tsx';
import { ExemptDialog } from './ExemptDialog.tsx';
import { useMayPlan } from './may-plan.ts';
import { Places } from './Places.tsx';
import { duePath } from './plan-words.tsx';
import { WhyDueDialog } from './WhyDueDialog.tsx';
import css from './plans.module.css';

type View = (typeof dueViews)[number];
const tabs: Record<View, string> = {
  unplanned: 'Đến hạn, chưa có trong kế hoạch',
  due: 'Đến hạn',
  never: 'Chưa kiểm tra lần nào',
  exempt: 'Được miễn',
  all: 'Tất cả',
};
const values = (filters: readonly Filter[], column: string) =>
  filters.flatMap((one) => (one.kind === 'set' && one.column === column ? one.values : []));

/** Plans that can still be filled, the nearest year first. */
const draftsOf = (plans: readonly PlanHead[]) => plans.filter((plan) => plan.decidedOn === null).toSorted((a, b) => a.year - b.year);
/** The year of the plan that is filled, else that of the day; null until it is known. */
const yearOf = (plan: PlanHead | undefined, day: string): number | null => plan?.year ?? (Number(day.slice(0, 4)) || null);

export function DuePage() {
  const { asOf, today } = useAsOf();
  const { data } = useRead('inspections.plans', {});
  const [chosen, setChosen] = useState('');
  const drafts = draftsOf(data?.plans ?? []);
  const plan = drafts.find((one) => one.id === chosen) ?? drafts[0];
  return <DueList drafts={drafts} plan={plan} year={yearOf(plan, asOf ?? today)} onPlan={setChosen} />;
}

interface DueListProps {
  drafts: readonly PlanHead[];
  plan: PlanHead | undefined;
  year: number | null;
  onPlan: (id: string) => void;
}

function DueList({ drafts, plan, year, onPlan }: DueListProps) {
  const go = useGo();
  const place = usePlace().search;
  const view = (dueViews.find((one) => one === place.xem) ?? 'unplanned') as View;
  const { asOf, today, locked } = useAsOf();
  const mayPlan = useMayPlan();
  const communes = useCommunes();
  const columns = useMemo(() => dueColumns(communes), [communes]);
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<Filter[]>([]);
  const [sort, setSort] = useState<Sort[]>([]);
  const [cursor, setCursor] = useState(0);
  const [selection, setSelection] = useState<GridSelection>(nothingSelected);
  const [why, setWhy] = useState<DueRow | null>(null);
  const [exempting, setExempting] = useState<Subject[] | null>(null);
  const asked = useMemo<ViewOf<'inspections.due'>>(
    () => ({
      asOf,
      year,
      view,
      search: search.trim(),
      kinds: values(filters, 'kind') as DueRow['kind'][],
      communes: values(filters, 'commune'),
      sort,
    }),
    [asOf, year, view, search, filters, sort],
  );
  const { head, matching, getRow, onRange } = useRowsByWindow('inspections.due', asked);
  const count = selectedCount(selection, matching);
  const clear = () => setSelection(nothingSelected);
  useShortcut('Escape', clear, { label: 'Bỏ chọn', group: 'Cần xếp lịch', when: count > 0 });
  useShortcut('Ctrl+F', () => document.querySelector<HTMLInputElement>('[role="search"] input')?.select(), { group: 'Cần xếp lịch' });
  if (head.isError) return <EmptyState title="Chưa đọc được danh sách" text={failureOf(head.error).message} />;
  const at = Math.min(cursor, Math.max(0, matching - 1));
  const again = () => (setCursor(0), clear());
  const subjects = async (): Promise<Subject[]> => {
    const found: Subject[] = [];
    for (let offset = 0; offset < matching && found.length < count; offset += 1000)
      for (const row of (await api.inspections.due({ ...asked, offset, limit: 1000 })).rows)
        if ((selection.mode === 'some') === selection.ids.has(row.id)) found.push({ kind: row.kind, id: row.id });
    return found;
  };
  const pick = async () => {
    if (!plan) return;
    try {
      const { added } = await api.inspections.pick({ plan: plan.id, subjects: await subjects() });
      clear();
      await toastWithUndo(`Đã đưa ${added} đơn vị vào kế hoạch năm ${plan.year}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const endExempt = async () => {
    try {
      const { ended } = await api.inspections.endExempt({ subjects: await subjects(), year: year! });
      clear();
      await toastWithUndo(`Đã bỏ miễn kiểm tra của ${ended} đơn vị`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const writes = mayPlan && !locked && year !== null;
  const chip = (column: string, label: string, options: { value: string; label: string }[]) => (
    <FilterChip
      key={column}
      column={column}
      label={label}
      kind="set"
      options={options}
      today={today}
      filter={filters.find((one) => one.column === column)}
      onChange={(next) => (setFilters([...filters.filter((one) => one.column !== column), ...(next ? [next] : [])]), again())}
    />
  );
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title="Cần xếp lịch"
            total={matching}
            note={year === null ? undefined : `đến hạn đến hết năm ${year}`}
            actions={
              <>
                <Places />
                {drafts.length > 0 && (
                  <span className={css.tool}>
                    <Choice
                      label="Đưa vào kế hoạch"
                      value={plan?.id ?? ''}
                      options={drafts.map((one) => ({ value: one.id, label: `Dự thảo năm ${one.year}` }))}
                      onChange={(id) => (onPlan(id), again())}
                    />
                  </span>
                )}
              </>
            }
          />
          <ViewTabs
            label="Cách xem"
            active={view}
            onPick={(xem) => (again(), go(duePath, { search: { xem }, replace: true }))}
            tabs={dueViews.map((id) => ({ id, label: tabs[id], count: head.data?.counts.find((one) => one.view === id)?.n }))}
          />
          <FilterBar>
            <FilterSearch value={search} onChange={(text) => (setSearch(text), again())} label="Lọc theo tên, mã số thuế" />
            {chip(
              'kind',
              'Loại',
              subjectKinds.map((one) => ({ value: one.code, label: one.label })),
            )}
            {chip(
              'commune',
              'Địa bàn',
              [...communes.values()].map((one) => ({ value: one.code, label: one.short })),
            )}
          </FilterBar>
        </>
      }
    >
      {head.data ? (
        <DataGrid
          label="Đơn vị cần xếp lịch"
          columns={columns}
          total={matching}
          getRow={getRow}
          rowId={(row) => row.id}
          onRange={onRange}
          sort={sort}
          onSort={setSort}
          selection={selection}
          {...(writes && { onSelect: setSelection })}
          cursor={matching > 0 ? at : null}
          onCursor={setCursor}
          onOpen={(index) => setWhy(getRow(index) ?? null)}
          autoFocus
          empty={<EmptyState title="Không có đơn vị nào ở cách xem này" text="Chọn cách xem khác, hoặc bỏ bớt bộ lọc." />}
        />
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={14} />
        </div>
      )}
      {count > 0 ? (
        <ActionBar count={count} onClear={clear}>
          {view === 'exempt' ? (
            <Button variant="bar" onClick={() => void endExempt()}>
              Bỏ miễn kiểm tra
            </Button>
          ) : (
            <>
              <Button variant="bar" disabled={!plan || count > 1000} onClick={() => void pick()}>
                {plan ? `Đưa vào kế hoạch năm ${plan.year}` : 'Chưa có dự thảo kế hoạch'}
              </Button>
              <Button variant="bar" disabled={count > 1000} onClick={() => void subjects().then(setExempting)}>
                Miễn kiểm tra năm {year}
              </Button>
            </>
          )}
        </ActionBar>
      ) : (
        <div className={css.foot}>Phím cách để chọn, Enter để xem vì sao. Chu kỳ và điểm rủi ro do cơ quan đặt ở Cài đặt, Quy định.</div>
      )}
      {why && <WhyDueDialog row={why} onClose={() => setWhy(null)} />}
      {exempting && year !== null && <ExemptDialog subjects={exempting} year={year} onDone={clear} onClose={() => setExempting(null)} />}
    </ListPage>
  );
}
