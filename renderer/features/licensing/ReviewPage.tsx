// Papers to be looked at again, of all registers: notices of training that are late or lacking, numbers that stand twice.
import { useState } from 'react';
import { noticeFaults, type NoticeFinding, type TwinNumber } from '../../../preload/contract/notices.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import { FilterBar, ListPage, PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useMe } from '../../app/may-write.ts';
import { useAsOf } from '../../app/as-of.ts';
import { NoticeTable, TwinTable } from './ReviewTables.tsx';
import { TwinDialog } from './TwinDialog.tsx';
import css from './notices.module.css';

const path = '/cap-phep/ra-soat';
const faults = noticeFaults.map(({ code, label }) => ({ value: code as string, label }));

export function ReviewPage() {
  const go = useGo();
  const place = usePlace().search;
  const topic = place.muc === 'so-giay' ? 'so-giay' : 'thong-bao';
  const { asOf, locked } = useAsOf();
  const { mayWrite } = useMe();
  const [search, setSearch] = useState('');
  const [fault, setFault] = useState('');
  const [settled, setSettled] = useState<TwinNumber | null>(null);
  const asked = { search: search.trim(), fault: (fault || null) as NoticeFinding['fault'] | null, asOf };
  const { data, error } = useRead('licensing.review', asked, { keepPrevious: true });
  const back = () => go('/ban-lam-viec');
  useShortcut('Escape', back, { label: 'Về bàn làm việc', group: 'Rà soát giấy', when: settled === null });
  if (error) return <EmptyState title="Chưa đọc được danh sách" text={failureOf(error).message} />;
  return (
    <ListPage
      head={
        <>
          <PageHeader title="Rà soát giấy" actions={<Button onClick={back}>Về bàn làm việc</Button>} />
          <ViewTabs
            label="Điều cần xem lại"
            active={topic}
            onPick={(id) => go(path, { search: { muc: id }, replace: true })}
            tabs={[
              { id: 'thong-bao', label: 'Thông báo chậm hoặc thiếu', count: data?.bodies },
              { id: 'so-giay', label: 'Số giấy ghi hai lần', count: data?.pairs },
            ]}
          />
          <FilterBar>
            <FilterSearch value={search} onChange={setSearch} label="Lọc theo tên, số giấy" />
            {topic === 'thong-bao' && (
              <Choice
                small
                label="Cần xem lại"
                value={fault}
                options={faults}
                placeholder="Mọi điều"
                clearable="Mọi điều"
                onChange={setFault}
              />
            )}
          </FilterBar>
        </>
      }
    >
      <div className={css.rows}>
        {!data && <SkeletonRows rows={10} />}
        {data && topic === 'thong-bao' && <NoticeTable notices={data.notices} onOpen={(row) => go(`/so-bo/training/${row}`)} />}
        {data && topic === 'so-giay' && (
          <TwinTable
            twins={data.twins}
            onOpen={(side) => go(`/so-bo/${side.register}/${side.row}`)}
            onSettle={mayWrite && !locked ? setSettled : undefined}
          />
        )}
      </div>
      <div className={css.foot}>
        {topic === 'thong-bao'
          ? 'Đếm ngày làm việc trọn vẹn giữa ngày thông báo và ngày bắt đầu, theo lịch ngày nghỉ. Chỉ nhắc, không chặn.'
          : 'Cùng số, cùng cơ quan cấp, cùng loại giấy ở hai đơn vị. Chỉ nhắc, không chặn.'}
      </div>
      {settled && <TwinDialog twin={settled} onClose={() => setSettled(null)} />}
    </ListPage>
  );
}
