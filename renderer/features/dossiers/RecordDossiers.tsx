// "Hồ sơ" on the record page of a unit: its dossiers with their state and last day, and the way to take in another.
import Add from '@mui/icons-material/AddRounded';
import { useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { dossiersPath, kindWord, numberWord, StateWord } from './dossier-words.tsx';

/** The anchor for the table of contents. */
export const dossiersAnchor = 'ho-so';

export function RecordDossiers({ organization, unitName, mayWrite }: { organization: string; unitName: string; mayWrite: boolean }) {
  const go = useGo();
  const { asOf } = useAsOf();
  const { data } = useRead('dossiers.of', { organization, asOf }, { keepPrevious: true });
  const add = mayWrite && (
    <Button size={28} icon={<Add />} onClick={() => go(`${dossiersPath}/moi`, { search: { donVi: organization, ten: unitName } })}>
      Nhận hồ sơ
    </Button>
  );
  return (
    <SectionCard id={dossiersAnchor} title="Hồ sơ" count={data?.rows.length} action={add || undefined} flush>
      <SmallTable
        label="Hồ sơ của đơn vị"
        rows={data?.rows ?? []}
        rowId={(row) => row.id}
        onOpen={(row) => go(`${dossiersPath}/${row.id}`)}
        empty="Đơn vị chưa nộp hồ sơ nào."
        columns={[
          { id: 'number', label: 'Số', width: 80, render: (row) => <b>{numberWord(row)}</b> },
          { id: 'kind', label: 'Loại hồ sơ', render: (row) => kindWord(row.kind) },
          { id: 'receivedOn', label: 'Ngày nhận', width: 92, align: 'right', render: (row) => writeDay(row.receivedOn) },
          { id: 'state', label: 'Tình trạng', width: 150, render: (row) => <StateWord state={row.state} /> },
          { id: 'due', label: 'Hạn trả', width: 92, align: 'right', render: (row) => (row.due ? writeDay(row.due) : '–') },
        ]}
      />
    </SectionCard>
  );
}
