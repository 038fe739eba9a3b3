// The foot of the preview: what "Ghi" will do in numbers, the promise that it can be taken back, and progress while it writes.
import Save from '@mui/icons-material/SaveOutlined';
import { api } from '../../api.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';
import { UndoIcon } from '../../components/icons.tsx';
import { ProgressPanel } from '../../components/ProgressPanel.tsx';
import type { Counts } from '../../../preload/contract/excel.ts';
import { secondsLeft } from '../../app/job-words.ts';
import { ReconciliationButton } from './ReconciliationButton.tsx';
import type { Import } from './use-import.ts';
import css from './preview.module.css';

const number = (value: number) => value.toLocaleString('vi');

function wordsOf({ new: added, changed, same, error, undecided, toWrite, writeNew, writeChanged }: Counts): string {
  const other = toWrite - writeNew - writeChanged;
  const parts = [`${number(writeNew)} mới`, `${number(writeChanged)} đổi`, ...(other > 0 ? [`${number(other)} dòng nghi ngờ`] : [])];
  const what =
    toWrite > 0
      ? `Sẽ ghi ${parts.join(', ')}.`
      : added + changed > 0
        ? 'Chưa chọn ghi dòng nào.'
        : error > 0 && same === 0
          ? 'Không có dòng nào ghi được.'
          : 'Mọi dòng đã có trong sổ.';
  return undecided > 0 ? `${what} Còn ${number(undecided)} dòng nghi ngờ chưa quyết định.` : what;
}

function ErrorsButton({ id, count }: { id: string; count: number }) {
  const { running, start } = useFileJob();
  const give = () =>
    start(
      (call) => api.excel.errors({ import: id }, call),
      ({ rows }) => `Đã xuất ${number(rows)} dòng lỗi kèm lý do`,
    );
  return (
    <Button disabled={running} onClick={() => void give()}>
      Xuất {number(count)} dòng lỗi
    </Button>
  );
}

export function PreviewFoot({ work, id, counts, attention }: { work: Import; id: string; counts: Counts | undefined; attention: number }) {
  if (work.busy === 'commit')
    return (
      <footer className={css.foot}>
        <div className={css.footProgress}>
          <ProgressPanel
            title="Đang ghi vào sổ"
            done={work.progress?.done ?? 0}
            total={work.progress?.total ?? counts?.toWrite ?? null}
            unit="dòng"
            secondsLeft={secondsLeft(work.progress)}
            onCancel={work.cancel}
          />
        </div>
      </footer>
    );
  return (
    <footer className={css.foot}>
      <div className={css.footWords} role="status" data-attention={attention}>
        <b>{counts ? wordsOf(counts) : 'Đang xem trước'}</b>
        {work.trouble ? (
          <span role="alert" data-bad>
            {work.trouble}
          </span>
        ) : (
          <span>
            <UndoIcon /> Ghi xong vẫn hoàn tác được cả lần. Phím cách: ghi, bỏ dòng
          </span>
        )}
      </div>
      <Button onClick={work.back}>Quay lại</Button>
      <ReconciliationButton id={id} />
      {counts && counts.error > 0 && <ErrorsButton id={id} count={counts.error} />}
      <Button variant="filled" icon={<Save />} disabled={!counts || counts.toWrite === 0} onClick={() => void work.commit()}>
        Ghi {number(counts?.toWrite ?? 0)} dòng
      </Button>
    </footer>
  );
}
