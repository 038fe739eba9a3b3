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
import { ExportMenu } from './ExportMenu.tsx';
import { useExport, type Exported, type Way } from './use-export.ts';
import css from './export.module.css';

export interface ExportButtonProps extends Exported {
  label?: string;
  size?: 32 | 28;
  variant?: 'outlined' | 'bar';
  disabled?: boolean;
  /** With the arrow to the other ways out. */
  menu?: 'yes';
  /** The list's Ctrl+E presses this button. */
  ref?: Ref<HTMLButtonElement>;
}

/** "Số CCCD" stands within a sentence as "số CCCD". */
const small = (label: string) => `${label[0]?.toLocaleLowerCase('vi') ?? ''}${label.slice(1)}`;

export function ExportButton({ label = 'Xuất Excel', size, variant, disabled, menu, ref, ...what }: ExportButtonProps) {
  const { start, running, progress, cancel } = useExport();
  const [asking, setAsking] = useState<Way | null>(null);
  const [wanted, setWanted] = useState<string[]>([]);
  const record = records[what.register];
  const personal = Object.values(records).flatMap(({ register, columns }) =>
    Object.entries(columns).flatMap(([name, column]) => (column.kind === 'personal' ? [{ name, column, register }] : [])),
  );
  /** Personal columns that a way out could carry. */
  const within = (way: Way) =>
    personal.filter(({ register }) => way === 'whole' || ((way === 'xlsx' || way === 'csv') && register === what.register));
  const press = (way: Way) => {
    if (running) return;
    if (within(way).length === 0) return void start(what, way, []);
    setWanted([]);
    setAsking(way);
  };
  const go = () => {
    if (asking === null) return;
    setAsking(null);
    const sealed = personal.map(({ name }) => name).filter((name) => !wanted.includes(name));
    const columns = [...new Set([...what.columns, ...wanted])].filter((name) => !sealed.includes(name));
    void start({ ...what, columns }, asking, wanted);
  };
  const turn = (name: string) => setWanted(wanted.includes(name) ? wanted.filter((one) => one !== name) : [...wanted, name]);
  const title = `Đang xuất ${record.label.toLocaleLowerCase('vi').replace('atvslđ', 'ATVSLĐ')}`;
  const words = asking === 'whole' ? 'Tệp có cả sáu sổ với mọi cột.' : 'Tệp có đúng các dòng và cột đang xem.';
  const actions = (
    <>
      <Button onClick={() => setAsking(null)}>Để sau</Button>
      <Button variant="filled" onClick={go} autoFocus>
        {asking === 'csv' ? 'Xuất CSV' : 'Xuất Excel'}
      </Button>
    </>
  );
  const button = (
    <Button
      ref={ref}
      size={size}
      variant={variant}
      icon={<ExportIcon />}
      disabled={disabled}
      aria-disabled={running || undefined}
      onClick={() => press('xlsx')}
    >
      {label}
    </Button>
  );
  return (
    <>
      {menu === 'yes' ? (
        <span className={css.split}>
          {button}
          <ExportMenu register={what.register} empty={disabled === true} running={running} onWay={press} />
        </span>
      ) : (
        button
      )}
      <Dialog
        open={asking !== null}
        title={asking === 'whole' ? 'Xuất cả sổ ra Excel' : asking === 'csv' ? 'Xuất danh sách ra CSV' : 'Xuất danh sách ra Excel'}
        onClose={() => setAsking(null)}
        actions={actions}
      >
        <p className={css.words}>{words} Dữ liệu cá nhân chỉ có khi chọn dưới đây; lần xuất được ghi vào lịch sử.</p>
        {within(asking ?? 'xlsx').map(({ name, column }) => (
          <div key={name} className={css.choice}>
            <Checkbox checked={wanted.includes(name)} onClick={() => turn(name)}>
              Kèm {small(column.label)}
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
