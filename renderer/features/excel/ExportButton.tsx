// The button "Xuất Excel" of a list: asks by name for personal numbers, shows how far it is, hands the file over.
import { useState, type Ref } from 'react';
import { createPortal } from 'react-dom';
import { records } from '../../../preload/contract/records/index.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ExportIcon } from '../../components/icons.tsx';
import { ProgressPanel } from '../../components/ProgressPanel.tsx';
import { secondsLeft } from '../../app/job-words.ts';
import { useExport, type Exported } from './use-export.ts';
import css from './export.module.css';

export interface ExportButtonProps extends Exported {
  label?: string;
  size?: 32 | 28;
  variant?: 'outlined' | 'bar';
  disabled?: boolean;
  /** The list's Ctrl+E presses this button. */
  ref?: Ref<HTMLButtonElement>;
}

/** "Số CCCD" stands within a sentence as "số CCCD". */
const within = (label: string) => `${label[0]?.toLocaleLowerCase('vi') ?? ''}${label.slice(1)}`;

export function ExportButton({ label = 'Xuất Excel', size, variant, disabled, ref, ...what }: ExportButtonProps) {
  const { start, running, progress, cancel } = useExport();
  const [asking, setAsking] = useState(false);
  const [wanted, setWanted] = useState<string[]>([]);
  const record = records[what.register];
  const personal = Object.entries(record.columns).filter(([, column]) => column.kind === 'personal');
  const press = () => {
    if (running) return;
    if (personal.length === 0) return void start(what, []);
    setWanted([]);
    setAsking(true);
  };
  const go = () => {
    setAsking(false);
    const sealed = personal.map(([name]) => name).filter((name) => !wanted.includes(name));
    const columns = [...new Set([...what.columns, ...wanted])].filter((name) => !sealed.includes(name));
    void start({ ...what, columns }, wanted);
  };
  const turn = (name: string) => setWanted(wanted.includes(name) ? wanted.filter((one) => one !== name) : [...wanted, name]);
  const title = `Đang xuất ${record.label.toLocaleLowerCase('vi').replace('atvslđ', 'ATVSLĐ')}`;
  const actions = (
    <>
      <Button onClick={() => setAsking(false)}>Để sau</Button>
      <Button variant="filled" onClick={go} autoFocus>
        Xuất Excel
      </Button>
    </>
  );
  return (
    <>
      <Button
        ref={ref}
        size={size}
        variant={variant}
        icon={<ExportIcon />}
        disabled={disabled}
        aria-disabled={running || undefined}
        onClick={press}
      >
        {label}
      </Button>
      <Dialog open={asking} title="Xuất danh sách ra Excel" onClose={() => setAsking(false)} actions={actions}>
        <p className={css.words}>
          Tệp có đúng các dòng và cột đang xem. Dữ liệu cá nhân chỉ có khi chọn dưới đây; lần xuất được ghi vào lịch sử.
        </p>
        {personal.map(([name, column]) => (
          <div key={name} className={css.choice}>
            <Checkbox checked={wanted.includes(name)} onClick={() => turn(name)}>
              Kèm {within(column.label)}
            </Checkbox>
          </div>
        ))}
      </Dialog>
      {running &&
        createPortal(
          <section className={css.panel} aria-label="Đang xuất Excel">
            <ProgressPanel
              title={title}
              done={progress?.done ?? 0}
              total={progress?.total ?? null}
              unit="dòng"
              secondsLeft={secondsLeft(progress)}
              onCancel={cancel}
            />
          </section>,
          document.body,
        )}
    </>
  );
}
