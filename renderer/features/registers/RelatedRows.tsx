// The other rows of the same organisation or person, one click away.
import { records } from '../../../preload/contract/records/index.ts';
import type { Related } from '../../../preload/contract/registers.ts';
import { useGo } from '../../app/navigation.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import { anchorOf } from './sections.ts';

export function RelatedRows({ related }: { related: readonly Related[] }) {
  const go = useGo();
  return (
    <SectionCard id={anchorOf('Cùng đơn vị')} title="Cùng đơn vị" count={related.length} flush>
      <SmallTable
        label="Cùng đơn vị"
        rows={related}
        rowId={(row) => row.id}
        onOpen={(row) => go(`/so-bo/${row.register}/${row.id}`)}
        empty="Không có dòng nào khác."
        columns={[
          {
            id: 'title',
            label: 'Dòng',
            width: 160,
            render: (row) => (row.title === records[row.register].label ? row.title : <b>{row.title}</b>),
          },
          { id: 'detail', label: 'Thông tin', render: (row) => row.detail || '–' },
        ]}
      />
    </SectionCard>
  );
}
