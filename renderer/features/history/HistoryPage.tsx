// What was done on the register, and what was thrown away: two tabs of one page.
import { usePlace, useGo } from '../../app/navigation.ts';
import { PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { Done } from './Done.tsx';
import { Trash } from './Trash.tsx';
import css from './history-page.module.css';

const trash = 'thung-rac';
const tabs = [
  { id: 'viec', label: 'Việc đã làm' },
  { id: trash, label: 'Thùng rác' },
];

export function HistoryPage() {
  const go = useGo();
  const tab = usePlace().search.tab === trash ? trash : 'viec';
  return (
    <div className={css.page}>
      <PageHeader title="Lịch sử" />
      <ViewTabs label="Phần của lịch sử" tabs={tabs} active={tab} onPick={(id) => go('/lich-su', { search: { tab: id }, replace: true })} />
      {tab === trash ? <Trash /> : <Done />}
    </div>
  );
}
