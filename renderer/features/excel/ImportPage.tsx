// The import wizard: a workbook on its way into the registers, in four steps; leaving it midway asks first.
import { useUnsavedGuard, usePlace } from '../../app/navigation.ts';
import { WizardHeader } from '../../components/PageLayout.tsx';
import { RegisterName } from '../../../preload/contract/records/record.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileStep } from './FileStep.tsx';
import { titleOf } from './import-state.ts';
import { PreviewStep } from './PreviewStep.tsx';
import { useDrop } from './use-drop.ts';
import { useImport } from './use-import.ts';
import css from './import.module.css';

const steps = ['Chọn tệp', 'Nhận cột', 'Xem trước', 'Ghi'];
const at = { file: 0, columns: 1, preview: 2, done: 4 };

export function ImportPage() {
  const { search } = usePlace();
  const asked = RegisterName.safeParse(search['register']);
  const register = asked.success ? asked.data : null;
  const work = useImport(register);
  const registers = work.plans.flatMap((plan) => (plan.wanted && plan.register !== '' ? [plan.register] : []));
  const begun = work.step === 'columns' || work.step === 'preview';
  useUnsavedGuard(begun, 'Tệp đang nhập chưa được ghi vào sổ. Rời đi thì phải chọn lại tệp; sổ không thay đổi gì.');
  // A file dropped in a later step must not make the window leave for it.
  useDrop(null);
  const current = work.busy === 'commit' ? 3 : at[work.step];
  return (
    <div className={css.page}>
      <WizardHeader title={titleOf(registers.length > 0 ? registers : register ? [register] : [])} steps={steps} current={current} />
      {work.step === 'file' && <FileStep work={work} />}
      {work.step === 'columns' && <ColumnsStep work={work} />}
      {work.step === 'preview' && work.staged && <PreviewStep work={work} id={work.staged} />}
      {work.step === 'done' && work.written && <DoneStep work={work} written={work.written} register={registers[0] ?? 'training'} />}
    </div>
  );
}
