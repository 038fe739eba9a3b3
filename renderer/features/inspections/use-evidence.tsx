// Files that prove something: dropped or chosen, kept by their content, shown with what became of them, let go of.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import { type DragEvent, useRef, useState } from 'react';
import type { Evidence } from '../../../preload/contract/inspection-findings.ts';
import { api, failureOf, useJob } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { bridge } from '../../bridge.ts';
import { LinkButton } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import css from './visits.module.css';

const faults: Partial<Record<Evidence['state'], string>> = { missing: 'tệp đã mất', changed: 'tệp đã bị sửa' };

/** `finding` null: of the whole visit. `of` names it for who hears the window. */
export function useEvidence(visit: string, finding: string | null, of: string, mayWrite: boolean) {
  const [over, setOver] = useState(false);
  const job = useJob();
  const box = useRef<HTMLInputElement>(null);
  const attach = async (chosen: readonly File[]) => {
    for (const file of chosen)
      try {
        const { token } = await bridge.fileToken(file);
        const { name, twin } = await job.run((call) => api.inspections.attach({ file: token, visit, finding }, call));
        toast(twin === 'yes' ? `Tệp này đã có: ${name}` : `Đã thêm tệp ${name}`);
      } catch (error) {
        toast(failureOf(error).message, { tone: 'error' });
      }
  };
  return {
    over,
    running: job.running,
    choose: () => box.current?.click(),
    /** For the element upon which files are dropped. */
    target: {
      onDragOver: (event: DragEvent) => {
        if (!mayWrite) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        if (mayWrite) void attach([...event.dataTransfer.files]);
      },
    },
    picker: (
      <input
        ref={box}
        type="file"
        multiple
        hidden
        aria-label={`Chọn tệp chứng cứ: ${of}`}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void attach(chosen);
        }}
      />
    ),
  };
}

export function EvidenceFiles({ files, mayWrite }: { files: readonly Evidence[]; mayWrite: boolean }) {
  const { start, running } = useFileJob();
  const drop = async (file: Evidence) => {
    try {
      await api.inspections.detach({ id: file.id });
      await toastWithUndo(`Đã bỏ tệp ${file.name}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  if (files.length === 0) return null;
  return (
    <ul className={css.files} aria-label="Tệp chứng cứ">
      {files.map((file) => (
        <li key={file.id}>
          <LinkButton
            disabled={running}
            onClick={() => void start((call) => api.inspections.evidence({ id: file.id }, call), `Đã lấy tệp ${file.name}`)}
          >
            {file.name}
          </LinkButton>
          {faults[file.state] && <b className={css.bad}>{faults[file.state]}</b>}
          {mayWrite && (
            <IconButton size={24} label={`Bỏ tệp ${file.name}`} onClick={() => void drop(file)}>
              <Delete />
            </IconButton>
          )}
        </li>
      ))}
    </ul>
  );
}
