// Runs one export: the job, the save dialog of the shell, and the words when it is done.
import { api, useJob } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import type { View } from '../../../preload/contract/registers.ts';
import type { CallOptions } from '../../../preload/contract/rpc.ts';
import { troubleOf } from '../../app/job-words.ts';

export interface Exported {
  register: View['register'];
  view: Partial<Omit<View, 'register'>>;
  columns: string[];
  ids: string[] | null;
}

/** As seen, to a workbook or to .csv; a ready list; all registers in one workbook; an empty workbook to fill. */
export type Way = 'xlsx' | 'csv' | 'whole' | 'template' | { ready: string };

/** `start` ends when the file was handed over, given up or refused; it never throws. */
export function useExport() {
  const job = useJob();
  const ask = async (
    { register, view, columns, ids }: Exported,
    way: Way,
    personal: string[],
    call: CallOptions,
  ): Promise<{ token: string; name: string; rows: number | null }> => {
    if (typeof way === 'object') return api.excel.ready({ list: way.ready, asOf: view.asOf ?? null }, call);
    if (way === 'template') return { ...(await api.excel.template({ register }, call)), rows: null };
    if (way === 'whole') return api.excel.whole({ asOf: view.asOf ?? null, personal }, call);
    return api.excel.export({ register, ...view, columns, ids, personal, format: way }, call);
  };
  const start = async (what: Exported, way: Way, personal: string[]) => {
    try {
      const { token, name, rows } = await job.run((call) => ask(what, way, personal, call));
      const saved = await bridge.saveFile(token, name);
      if (saved !== null) toast(rows === null ? 'Đã lập mẫu để điền' : `Đã xuất ${rows.toLocaleString('vi')} dòng`);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble) toast(trouble, { tone: 'error' });
    }
  };
  return { ...job, start };
}
