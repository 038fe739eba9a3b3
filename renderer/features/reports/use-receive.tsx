// Writing receipts: says what was written with its way back, and where a report is there already offers to correct it.
import { useState, type ReactNode } from 'react';
import { api, failureOf } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { toast } from '../../app/toasts.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { writeDay } from '../../components/plain-day.ts';

export type Receipt = Parameters<typeof api.reports.receive>[0];

const count = (n: number) => n.toLocaleString('vi');

export function useReceive(onDone: () => void): {
  /** Null when it was written or put to a question; else a sentence per field. */
  receive: (receipt: Receipt, name: string) => Promise<Record<string, string> | null>;
  dialog: ReactNode;
} {
  const [twice, setTwice] = useState<{ receipt: Receipt; name: string; words: string } | null>(null);
  const receive = async (receipt: Receipt, name: string) => {
    try {
      const { received, corrected, skipped, warnings } = await api.reports.receive(receipt);
      const who = receipt.services.length === 1 ? name : `${count(received + corrected)} đơn vị`;
      const kept = skipped > 0 ? `; ${count(skipped)} đơn vị đã nộp từ trước, giữ nguyên` : '';
      const said =
        received + corrected === 0
          ? `Các đơn vị này đều đã nộp báo cáo năm ${receipt.year}`
          : `Đã ${corrected > 0 && received === 0 ? 'sửa' : 'ghi'} báo cáo năm ${receipt.year} của ${who}, nhận ngày ${writeDay(receipt.on)}${kept}`;
      await toastWithUndo([said, ...warnings].join('. '));
      onDone();
      return null;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'rule' && failure.ref) {
        setTwice({ receipt, name, words: failure.message });
        return null;
      }
      if (failure.fields) return failure.fields;
      toast(failure.message, { tone: 'error' });
      return {};
    }
  };
  const dialog = twice && (
    <ConfirmDialog
      open
      title={`Đã có báo cáo năm ${twice.receipt.year}`}
      verb={`Sửa thành ${writeDay(twice.receipt.on)}`}
      cancel="Giữ nguyên"
      onCancel={() => (setTwice(null), onDone())}
      onConfirm={() => {
        setTwice(null);
        void receive({ ...twice.receipt, again: 'correct' }, twice.name);
      }}
    >
      <p>{twice.words} Mỗi năm chỉ có một báo cáo; có thể sửa ngày nhận.</p>
    </ConfirmDialog>
  );
  return { receive, dialog };
}
