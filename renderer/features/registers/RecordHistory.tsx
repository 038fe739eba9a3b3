// Who changed what of this record, newest first.
import { useState } from 'react';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { ChangeList } from '../../components/ChangeList.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';

const few = 6;

export function RecordHistory({ register, id }: { register: RegisterName; id: string }) {
  const [limit, setLimit] = useState(few);
  const { data } = useRead('history.entries', { offset: 0, limit, record: { register, id } }, { keepPrevious: true });
  const more = data !== undefined && data.total > data.entries.length;
  return (
    <SectionCard
      id="lich-su"
      title="Lịch sử"
      count={data?.total}
      action={more ? <LinkButton onClick={() => setLimit(1000)}>Xem tất cả</LinkButton> : undefined}
    >
      {data ? <ChangeList steps={data.entries} compact /> : <SkeletonRows rows={3} />}
    </SectionCard>
  );
}
