// Who changed what of this dossier, newest first.
import { useState } from 'react';
import { useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { ChangeList } from '../../components/ChangeList.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';

const few = 5;

export function DossierHistory({ id }: { id: string }) {
  const [limit, setLimit] = useState(few);
  const { data } = useRead('history.entries', { offset: 0, limit, record: { register: 'dossier', id } }, { keepPrevious: true });
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
