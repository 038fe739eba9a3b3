// Taking a written import back, also long after it: asked once; where later work stands in the way it is listed and nothing moves.
import { useState } from 'react';
import type { Conflict } from '../../../preload/contract/import-record.ts';
import { api, failureOf, useJob } from '../../api.ts';
import { troubleOf } from '../../app/job-words.ts';
import { useMe } from '../../app/may-write.ts';
import { toast } from '../../app/toasts.ts';
import { within } from '../../app/undo-steps.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { UndoIcon } from '../../components/icons.tsx';
import { clockOf, dayOfInstant } from '../../components/moment.ts';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import css from './import.module.css';

const columns: readonly SmallColumn<Conflict>[] = [
  { id: 'title', label: 'Đơn vị, người', width: '30%', render: (row) => row.title || '–' },
  { id: 'what', label: 'Nội dung', width: '20%', render: (row) => row.what },
  { id: 'user', label: 'Ai sửa sau đó', width: '18%', render: (row) => row.user || '–' },
  { id: 'at', label: 'Lúc', width: '17%', render: (row) => (row.at ? `${clockOf(row.at)} ${dayOfInstant(row.at)}` : '–') },
  { id: 'label', label: 'Việc', render: (row) => row.label || '–' },
];

export function TakeBackButton({ id, undone }: { id: string; undone: boolean }) {
  const { mayWrite } = useMe();
  const job = useJob();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<{ conflicts: Conflict[]; total: number } | null>(null);
  if (!mayWrite || undone) return null;
  const takeBack = async () => {
    setAsking(false);
    try {
      const { label } = await job.run((call) => api.excel.takeBack({ import: id }, call));
      toast(`Đã hoàn tác: ${within(label)}`);
    } catch (error) {
      if (failureOf(error).code !== 'conflict') return void (troubleOf(error) && toast(failureOf(error).message, { tone: 'error' }));
      try {
        setRefused(await job.run((call) => api.excel.conflicts({ import: id }, call)));
      } catch (again) {
        toast(failureOf(again).message, { tone: 'error' });
      }
    }
  };
  const question = (
    <>
      <Button onClick={() => setAsking(false)}>Để sau</Button>
      <Button variant="filled" autoFocus onClick={() => void takeBack()}>
        Hoàn tác cả lần nhập
      </Button>
    </>
  );
  return (
    <>
      <Button icon={<UndoIcon />} disabled={job.running} onClick={() => setAsking(true)}>
        Hoàn tác lần nhập
      </Button>
      <Dialog open={asking} title="Hoàn tác cả lần nhập" onClose={() => setAsking(false)} actions={question}>
        <p>Mọi dòng do lần nhập này thêm hoặc đổi trở lại như trước khi nhập. Việc làm sau đó ở các dòng khác không bị động đến.</p>
      </Dialog>
      <Dialog
        open={refused !== null}
        width={860}
        title="Chưa hoàn tác được, sổ không thay đổi gì"
        subtitle="Sau lần nhập đã có người sửa tiếp những chỗ dưới đây. Hãy hoàn tác các việc đó trước."
        onClose={() => setRefused(null)}
        note={
          refused && refused.total > refused.conflicts.length
            ? `và ${(refused.total - refused.conflicts.length).toLocaleString('vi')} chỗ nữa`
            : ''
        }
        actions={
          <Button variant="filled" autoFocus onClick={() => setRefused(null)}>
            Đóng
          </Button>
        }
      >
        <div className={css.conflicts} tabIndex={0}>
          <SmallTable
            label="Những chỗ đã sửa sau lần nhập"
            columns={columns}
            rows={refused?.conflicts ?? []}
            rowId={(row) => `${row.title} ${row.what} ${row.at} ${row.label}`}
          />
        </div>
      </Dialog>
    </>
  );
}
