// Visits of other agencies added: a pasted block or a workbook, read before anything is written.
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import { otherVisitKinds } from '../../../preload/contract/inspection-plans.ts';
import { api, failureOf, useJob, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { useSending } from './use-sending.ts';
import css from './plans.module.css';

const kinds = otherVisitKinds.map(({ code, label }) => ({ value: code, label }));
type Given = { agency: string; kind: (typeof kinds)[number]['value'] };
/** A workbook as it was read, and with which agency and kind for the rows that say none. */
interface FileRead extends Given {
  token: string;
  name: string;
  lines: Awaited<ReturnType<typeof api.inspections.othersFromFile>>['lines'];
}

export function AddOthers({ page, onClose }: { page: PlanPageData; onClose: () => void }) {
  const [agency, setAgency] = useState('');
  const [kind, setKind] = useState<Given['kind']>('inspection');
  const [text, setText] = useState('');
  const [file, setFile] = useState<FileRead | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const job = useJob();
  const form = useSending();
  const { year } = page;
  const pasted = useRead('inspections.readOthers', { agency, kind, year, text }, { enabled: file === null, keepPrevious: true });
  const stale = file !== null && (file.agency !== agency || file.kind !== kind);
  const lines = (file ?? pasted.data)?.lines ?? [];
  const visits = lines.flatMap((one) => one.visit ?? []);
  const faults = lines.filter((one) => one.fault !== null);
  const read = async (token: string, name: string) => {
    try {
      const { lines: seen } = await job.run((call) => api.inspections.othersFromFile({ file: token, agency, kind, year }, call));
      setFile({ token, name, agency, kind, lines: seen });
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      await read((await bridge.fileToken(chosen)).token, chosen.name);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const save = () => {
    if (job.running) return;
    // What is written is what was seen: other words above are read into the rows first.
    if (file && stale) return void read(file.token, file.name);
    if (visits.length > 0)
      void form.send(
        () => api.inspections.addOthers({ visits: visits.map((one) => ({ ...one, id: v7() })) }),
        onClose,
        `Đã ghi ${visits.length} cuộc của cơ quan khác`,
      );
  };
  return (
    <FormDialog
      title="Cuộc của cơ quan khác"
      subtitle="Mỗi dòng: mã số thuế, tên đơn vị, cơ quan, từ ngày, đến ngày; chép từ Excel rồi dán vào, hoặc chọn tệp"
      saving={form.saving || job.running}
      box={form.box}
      onSave={save}
      onClose={onClose}
    >
      <Box name="agency" label="Cơ quan" fields={form.fields} hint="dùng cho dòng không ghi cơ quan">
        <TextBox value={agency} autoFocus placeholder="Sở Công Thương" onChange={setAgency} />
      </Box>
      <Box name="kind" label="Loại" fields={form.fields}>
        <Choice value={kind} options={kinds} onChange={(value) => value && setKind(value)} />
      </Box>
      {file === null ? (
        <Box name="text" label="Danh sách" fields={form.fields} wide>
          <TextBox rows={7} value={text} placeholder="6000123456; Công ty A; 17/03/2026; 18/03/2026" onChange={setText} />
        </Box>
      ) : (
        <p className={css.warnings}>
          <span>
            Tệp <b>{file.name}</b> <LinkButton onClick={() => setFile(null)}>Bỏ tệp</LinkButton>
          </span>
        </p>
      )}
      <div>
        <Button type="button" size={28} disabled={job.running} onClick={() => picker.current?.click()}>
          Từ tệp Excel
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xls,.ods,.csv"
          hidden
          aria-label="Chọn tệp kế hoạch của cơ quan khác"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            void choose(chosen);
          }}
        />
      </div>
      <div className={css.warnings} role="status">
        {pasted.error && file === null
          ? failureOf(pasted.error).message
          : `Đọc được ${visits.length} cuộc${faults.length > 0 ? `, ${faults.length} dòng chưa đọc được` : ''}.`}
        {file && stale && (
          <span>
            Cơ quan hoặc loại vừa đổi. <LinkButton onClick={() => void read(file.token, file.name)}>Đọc lại tệp</LinkButton>
          </span>
        )}
        {faults.slice(0, 4).map((one, at) => (
          <small key={at}>
            “{one.line.slice(0, 60)}”: {one.fault}
          </small>
        ))}
        {faults.length > 4 && <small>{`và ${faults.length - 4} dòng khác.`}</small>}
      </div>
    </FormDialog>
  );
}
