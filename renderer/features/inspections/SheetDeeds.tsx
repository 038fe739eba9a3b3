// The checklist on its way: printed as Word or PDF, taken along as a locked workbook, and the filled workbook brought back.
import { useRef, useState } from 'react';
import { api, failureOf, useJob } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { bridge } from '../../bridge.ts';
import { LinkButton } from '../../components/Button.tsx';
import { type SheetBack, SheetBackDialog } from './SheetBackDialog.tsx';
import type { VisitShown } from './visit-words.tsx';

export function SheetDeeds({ page, mayWrite }: { page: VisitShown; mayWrite: boolean }) {
  const visit = page.row.id;
  const { start, running } = useFileJob();
  const job = useJob();
  const picker = useRef<HTMLInputElement>(null);
  const [back, setBack] = useState<SheetBack | null>(null);
  const look = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { token } = await bridge.fileToken(file);
      setBack(await job.run((call) => api.inspections.readBack({ file: token, visit }, call)));
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const blank = (as: 'word' | 'pdf') => void start((call) => api.inspections.blank({ visit, as }, call), 'Đã lấy bảng kiểm để in');
  return (
    <>
      <LinkButton aria-label="Bản in Word" disabled={running} onClick={() => blank('word')}>
        Word
      </LinkButton>
      <LinkButton aria-label="Bản in PDF" disabled={running} onClick={() => blank('pdf')}>
        PDF
      </LinkButton>
      {mayWrite && (
        <>
          <LinkButton
            disabled={running}
            title="Một tệp Excel đã khóa để ghi ở máy không có sổ, rồi nhập lại"
            onClick={() => void start((call) => api.inspections.takeOut({ visit }, call), 'Đã lấy tệp mang đi kiểm tra')}
          >
            Mang đi (Excel)
          </LinkButton>
          <LinkButton disabled={job.running} onClick={() => picker.current?.click()}>
            Nhập tệp đã ghi
          </LinkButton>
          <input
            ref={picker}
            type="file"
            accept=".xlsx,.xls,.ods"
            hidden
            aria-label="Chọn tệp kiểm tra đã ghi"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              void look(file);
            }}
          />
        </>
      )}
      {back && <SheetBackDialog visit={visit} name={page.row.name} back={back} onClose={() => setBack(null)} />}
    </>
  );
}
