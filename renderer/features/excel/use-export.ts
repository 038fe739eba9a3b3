// Runs one export: the job, the save dialog of the shell, and the words when it is done.
import { api, useJob } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import type { View } from '../../../preload/contract/registers.ts';
import { troubleOf } from '../../app/job-words.ts';

export interface Exported {
  register: View['register'];
  view: Partial<Omit<View, 'register'>>;
  columns: string[];
  ids: string[] | null;
}

/** `start` ends when the file was handed over, given up or refused; it never throws. */
export function useExport() {
  const job = useJob();
  const start = async ({ register, view, columns, ids }: Exported, personal: string[]) => {
    try {
      const { token, name, rows } = await job.run((call) => api.excel.export({ register, ...view, columns, ids, personal }, call));
      const saved = await bridge.saveFile(token, name);
      if (saved !== null) toast(`Đã xuất ${rows.toLocaleString('vi')} dòng`);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble) toast(trouble, { tone: 'error' });
    }
  };
  return { ...job, start };
}
