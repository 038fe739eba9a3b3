// Everything that was done, newest first; more is fetched when asked for.
import { useState } from 'react';
import { failureOf, useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { ChangeList } from '../../components/ChangeList.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import css from './history-page.module.css';

const step = 50;
const most = 1000;

export function Done() {
  const go = useGo();
  const [limit, setLimit] = useState(step);
  const { data, error } = useRead('history.entries', { offset: 0, limit, record: null }, { keepPrevious: true });
  if (error) return <EmptyState title="Chưa đọc được lịch sử" text={failureOf(error).message} />;
  if (!data)
    return (
      <div className={css.list}>
        <SkeletonRows rows={10} />
      </div>
    );
  if (data.total === 0) return <EmptyState title="Chưa có việc nào" text="Mỗi lần thêm, sửa, xóa hay nhập đều được ghi lại ở đây." />;
  const more = Math.min(data.total, most) - data.entries.length;
  return (
    <div className={css.list} tabIndex={-1}>
      <ChangeList
        steps={data.entries.map((entry) => ({
          ...entry,
          more: entry.import ? { label: 'Xem lần nhập', onOpen: () => go(`/nhap/da-ghi/${entry.import}`) } : undefined,
        }))}
      />
      {more > 0 && (
        <Button className={css.more} onClick={() => setLimit(Math.min(most, limit + 2 * step))}>
          Xem thêm {Math.min(more, 2 * step)} việc
        </Button>
      )}
    </div>
  );
}
