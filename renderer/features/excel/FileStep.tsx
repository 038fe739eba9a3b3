// Step 1: a workbook is dropped on the window or chosen; a refusal says why and what to do.
import ErrorIcon from '@mui/icons-material/ErrorOutlineRounded';
import { useRef } from 'react';
import { useGo } from '../../app/navigation.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { ImportIcon } from '../../components/icons.tsx';
import { ProgressPanel } from '../../components/ProgressPanel.tsx';
import { secondsLeft } from '../../app/job-words.ts';
import { writtenImportsPath } from './import-paths.ts';
import { useDrop } from './use-drop.ts';
import type { Import } from './use-import.ts';
import css from './import.module.css';

const kinds = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt';

export function FileStep({ work }: { work: Import }) {
  const go = useGo();
  const picker = useRef<HTMLInputElement>(null);
  const take = (files: File[]) => {
    const [file] = files;
    if (file && !work.busy) void work.chooseFile(file);
  };
  const over = useDrop(work.busy ? null : take);
  return (
    <div className={css.fileStep}>
      <div className={css.zone} data-over={over || undefined}>
        {work.busy ? (
          <div className={css.reading}>
            <ProgressPanel
              title={`Đang đọc “${work.fileName}”`}
              done={work.progress?.done ?? 0}
              total={work.progress?.total ?? null}
              unit="dòng"
              secondsLeft={secondsLeft(work.progress)}
              onCancel={work.cancel}
            />
          </div>
        ) : (
          <>
            <span className={css.picture} aria-hidden>
              <ImportIcon />
            </span>
            <h2>{over ? 'Thả tệp để đọc' : 'Kéo tệp Excel vào cửa sổ này'}</h2>
            <p>
              Danh sách như cơ quan đang giữ: .xlsx, .xls, .ods, .csv, cả phông chữ cũ; tiêu đề, ô gộp, dòng nhóm, dòng tổng đều đọc được.
              Chưa ghi gì vào sổ cho đến bước cuối.
            </p>
            <Button variant="filled" icon={<ImportIcon />} autoFocus onClick={() => picker.current?.click()}>
              Chọn tệp
            </Button>
            <LinkButton className={css.past} onClick={() => go(writtenImportsPath)}>
              Các lần nhập trước
            </LinkButton>
          </>
        )}
        <input
          ref={picker}
          type="file"
          accept={kinds}
          className="visually-hidden"
          tabIndex={-1}
          aria-label="Tệp Excel"
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again after it was put right.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {work.trouble && (
        <div className={css.refusal} role="alert">
          <ErrorIcon aria-hidden />
          <div>
            <b>Chưa đọc được “{work.fileName}”</b>
            <p>{work.trouble}</p>
          </div>
        </div>
      )}
    </div>
  );
}
