// Files of an item, a conclusion or a whole meeting: dropped or chosen, kept by their content, shown with what became of them.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import type { MeetingFile } from '../../../preload/contract/meeting-agenda.ts';
import { api, failureOf, useJob } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { bridge } from '../../bridge.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { told } from './told.ts';
import css from './meetings.module.css';

const faults: Partial<Record<MeetingFile['state'], string>> = { missing: 'tệp đã mất', changed: 'tệp đã bị sửa' };
const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

interface Belongs {
  meeting: string;
  item?: string;
  conclusion?: string;
}

/** Copies files to what they belong to, one after the other; each says what became of it. */
export function useAttach() {
  const job = useJob();
  const attach = async (to: Belongs, chosen: readonly File[]) => {
    for (const file of chosen)
      try {
        const { token } = await bridge.fileToken(file);
        const { name, twin } = await job.run((call) => api.meetings.attach({ file: token, ...to }, call));
        toast(twin === 'yes' ? `Tệp này đã có: ${name}` : `Đã thêm tệp ${name}`);
      } catch (error) {
        toast(failureOf(error).message, { tone: 'error' });
      }
  };
  return { running: job.running, attach };
}

/** For an element upon which files are dropped; anything else that is dragged goes past it. */
export function useFileTarget(onFiles: ((files: readonly File[]) => void) | null) {
  const [over, setOver] = useState(false);
  const target = {
    onDragOver: (event: DragEvent) => {
      if (onFiles === null || !carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (onFiles === null || !carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { over, target };
}

/** A button that lets files be chosen. */
export function FilePicker({
  label,
  accept,
  many = true,
  disabled,
  onFiles,
  children,
}: {
  /** For screen readers. */
  label: string;
  accept?: string;
  many?: boolean;
  disabled: boolean;
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={box}
        type="file"
        multiple={many}
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
      <Button size={28} disabled={disabled} onClick={() => box.current?.click()}>
        {children}
      </Button>
    </>
  );
}

interface MeetingFilesProps {
  /** Whose files they are, for screen readers: "Tệp chứng cứ", "Tài liệu kèm theo". */
  label: string;
  add: string;
  to: Belongs;
  files: readonly MeetingFile[];
  mayWrite: boolean;
  /** Said where there is none. */
  none: string;
}

export function MeetingFiles({ label, add, to, files, mayWrite, none }: MeetingFilesProps) {
  const { running, attach } = useAttach();
  const take = useFileJob();
  const { over, target } = useFileTarget(mayWrite ? (chosen) => void attach(to, chosen) : null);
  return (
    <div className={css.files} data-over={over || undefined} {...target}>
      {files.length > 0 && (
        <ul aria-label={label}>
          {files.map((file) => (
            <li key={file.id}>
              <LinkButton
                disabled={take.running}
                onClick={() => void take.start((call) => api.meetings.file({ id: file.id }, call), `Đã lấy tệp ${file.name}`)}
              >
                {file.name}
              </LinkButton>
              {faults[file.state] && <b className={css.bad}>{faults[file.state]}</b>}
              {mayWrite && (
                <IconButton
                  size={24}
                  label={`Bỏ tệp ${file.name}`}
                  onClick={() => void told(api.meetings.detach({ id: file.id }), `Đã bỏ tệp ${file.name}`)}
                >
                  <Delete />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite ? (
        <p>
          <FilePicker label={`Chọn tệp: ${label}`} disabled={running} onFiles={(chosen) => void attach(to, chosen)}>
            {add}
          </FilePicker>
          <span className={css.quiet}>hoặc kéo tệp thả vào đây</span>
        </p>
      ) : (
        files.length === 0 && <p className={css.quiet}>{none}</p>
      )}
    </div>
  );
}
