// The reasons of one line of the due list, with the way to its record.
import type { DueRow } from '../../../preload/contract/inspection-due.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { DueReasons } from './DueReasons.tsx';
import { kindWord } from './plan-words.tsx';

export function WhyDueDialog({ row, onClose }: { row: DueRow; onClose: () => void }) {
  const go = useGo();
  const { asOf } = useAsOf();
  const { data, error } = useRead('inspections.whyDue', { kind: row.kind, id: row.id, asOf });
  return (
    <Dialog
      open
      title={row.name}
      subtitle={`${kindWord(row.kind)} · điểm rủi ro ${row.score}`}
      width={560}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Đóng</Button>
          {row.register && (
            <Button variant="filled" onClick={() => go(`/so-bo/${row.register}/${row.id}`)}>
              Mở hồ sơ
            </Button>
          )}
        </>
      }
    >
      {data ? <DueReasons why={data.why} /> : error ? <p>{failureOf(error).message}</p> : <SkeletonRows rows={5} />}
    </Dialog>
  );
}
