// "Kiểm tra" on the record page of a unit: its visits with what is still open, and the way to enter another.
import Add from '@mui/icons-material/AddRounded';
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import { useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { NoticeBox } from '../../components/StatusWord.tsx';
import { useVisitor, visitPath, visitsPath } from './visit-words.tsx';
import { VisitTable } from './VisitTable.tsx';

/** The anchor for the table of contents. */
export const visitsAnchor = 'kiem-tra';

export function RecordVisits({ register, organization, unitName }: { register: string; organization: string; unitName: string }) {
  const go = useGo();
  const { mayWrite, locked, asOf } = useVisitor();
  const { data } = useRead('inspections.visitsOf', { organization, asOf }, { keepPrevious: true });
  const kind = visitKinds.find((one) => one.register === register)?.code ?? 'DN';
  const late = (data?.rows ?? []).reduce((sum, row: VisitRow) => sum + row.late, 0);
  const add = mayWrite && !locked && (
    <Button
      size={28}
      icon={<Add />}
      onClick={() => go(`${visitsPath}/moi`, { search: { donVi: organization, ten: unitName, loai: kind } })}
    >
      Thêm cuộc kiểm tra
    </Button>
  );
  return (
    <>
      {late > 0 && <NoticeBox title={`${late} tồn tại sau kiểm tra quá hạn khắc phục.`} basis="NĐ 217/2025/NĐ-CP Điều 16" />}
      <SectionCard id={visitsAnchor} title="Kiểm tra" count={data?.rows.length} action={add || undefined} flush>
        <VisitTable rows={data?.rows ?? []} empty="Chưa kiểm tra lần nào." onOpen={(row) => go(visitPath(row.id))} />
      </SectionCard>
    </>
  );
}
