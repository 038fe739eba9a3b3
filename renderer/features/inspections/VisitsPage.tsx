// The list of visits: by state, found by name, tax code or number of the decision.
import Add from '@mui/icons-material/AddRounded';
import { useState } from 'react';
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import { FilterBar, ListPage, PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { useVisitor, visitPath, visitsPath } from './visit-words.tsx';
import { VisitTable } from './VisitTable.tsx';
import css from './visits.module.css';

const tabs: readonly { id: string; label: string; states: VisitRow['state'][] | null }[] = [
  { id: 'dang-lam', label: 'Đang làm', states: ['planned', 'running', 'overdue', 'postponed', 'minuted'] },
  { id: 'ket-thuc', label: 'Đã kết thúc', states: ['closed', 'stopped'] },
  { id: 'tat-ca', label: 'Tất cả', states: null },
];

export function VisitsPage() {
  const go = useGo();
  const asked = usePlace().search.xem;
  const tab = tabs.find((one) => one.id === asked) ?? tabs[0]!;
  const { mayWrite, locked, asOf } = useVisitor();
  const [search, setSearch] = useState('');
  const { data, error } = useRead('inspections.visits', { search: search.trim(), states: tab.states, asOf }, { keepPrevious: true });
  const add = () => go(`${visitsPath}/moi`);
  useShortcut('Ctrl+N Alt+N', add, { label: 'Thêm cuộc kiểm tra', group: 'Kiểm tra', when: mayWrite && !locked });
  if (error) return <EmptyState title="Chưa đọc được danh sách cuộc kiểm tra" text={failureOf(error).message} />;
  const count = (states: VisitRow['state'][] | null) =>
    data?.counts.filter((one) => states === null || states.includes(one.state)).reduce((sum, one) => sum + one.n, 0);
  const action = mayWrite && (
    <Button variant="filled" icon={<Add />} disabled={!!locked} title={locked} onClick={add}>
      Thêm cuộc kiểm tra
    </Button>
  );
  return (
    <ListPage
      head={
        <>
          <PageHeader title="Cuộc kiểm tra" {...(data && { shown: data.rows.length, total: data.total })} actions={action} />
          <ViewTabs
            label="Cách xem"
            active={tab.id}
            onPick={(id) => go(visitsPath, { search: { xem: id }, replace: true })}
            tabs={tabs.map(({ id, label, states }) => ({ id, label, count: count(states) }))}
          />
          <FilterBar>
            <FilterSearch value={search} onChange={setSearch} label="Lọc theo tên, mã số thuế, số quyết định" />
          </FilterBar>
        </>
      }
    >
      {data?.total === 0 ? (
        <EmptyState
          title="Chưa có cuộc kiểm tra nào"
          text="Ghi quyết định, công bố, bảng kiểm, tồn tại và việc khắc phục của từng cuộc ở đây."
        >
          {action}
        </EmptyState>
      ) : (
        <div className={css.list}>
          <SectionCard title={tab.label} count={data?.rows.length} flush>
            <VisitTable rows={data?.rows ?? []} empty="Không có cuộc kiểm tra nào như vậy." onOpen={(row) => go(visitPath(row.id))} named />
          </SectionCard>
        </div>
      )}
    </ListPage>
  );
}
