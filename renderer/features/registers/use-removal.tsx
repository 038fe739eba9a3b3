// Removing rows: asks once with their number and name, removes, offers the way back.
import { useState, type ReactNode } from 'react';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { api, failureOf, useJob } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ProgressPanel } from '../../components/ProgressPanel.tsx';

interface Asked {
  ids: string[];
  /** The name of the only row. */
  name: string | undefined;
}

export function useRemoval(record: AnyRecord, onRemoved: () => void): { ask: (ids: string[], name?: string) => void; dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { run, running, progress } = useJob();
  const count = asked?.ids.length ?? 0;
  const many = `${count.toLocaleString('vi')} ${record.noun}`;
  const what = asked?.name ?? many;
  const remove = async () => {
    if (!asked) return;
    try {
      const { removed } = await run((call) => api.registers.remove({ register: record.register, ids: asked.ids }, call));
      onRemoved();
      void toastWithUndo(removed === 1 && asked.name ? `Đã xóa ${asked.name}` : `Đã xóa ${removed.toLocaleString('vi')} ${record.noun}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
    setAsked(null);
  };
  const dialog = (
    <ConfirmDialog
      open={asked !== null}
      title={`Xóa ${what}?`}
      verb={`Xóa ${many}`}
      tone="danger"
      busy={running}
      onConfirm={() => void remove()}
      onCancel={() => !running && setAsked(null)}
    >
      {running && progress ? (
        <ProgressPanel title="Đang xóa" done={progress.done} total={progress.total} unit="dòng" />
      ) : (
        `Giấy tờ và thông tin đi cùng cũng rời khỏi ${record.label}. Có thể hoàn tác ngay, hoặc khôi phục từ Thùng rác sau này.`
      )}
    </ConfirmDialog>
  );
  return { ask: (ids, name) => ids.length > 0 && setAsked({ ids, name }), dialog };
}
