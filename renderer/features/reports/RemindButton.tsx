// "Soạn công văn đôn đốc": a reminder round by letters to units whose report is missing; the round is remembered with its letters.
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { LettersButton } from '../documents/LettersButton.tsx';
import type { WrittenLetters } from '../documents/LettersDialog.tsx';
import type { ReportKind } from './report-words.tsx';

interface RemindButtonProps {
  kind: ReportKind | null;
  year: number;
  ids: string[];
  disabled: boolean;
  onDone: () => void;
}

/** Letters are written to rows of one register, so one kind must be chosen. */
export function RemindButton({ kind, year, ids, disabled, onDone }: RemindButtonProps) {
  const remember = async ({ ids: documents, on, issued }: WrittenLetters) => {
    try {
      await api.reports.remind({ year, services: ids, on, documents });
      if (issued === 'no') toast('Đã soạn bản thảo; đơn vị được tính là đã nhắc từ ngày phát hành công văn.');
      onDone();
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  return (
    <LettersButton
      label="Soạn công văn đôn đốc"
      view={{ register: kind ?? 'training', search: '', filters: [], sort: [], asOf: null }}
      ids={ids}
      disabled={disabled || kind === null}
      title={kind === null ? 'Chọn một loại ở bảng số liệu để soạn công văn cho loại đó.' : undefined}
      preset={{ purpose: 'yearlyReport', reportYear: year }}
      onWritten={(made) => void remember(made)}
    />
  );
}
