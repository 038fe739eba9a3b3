// The list of yearly reports to a workbook: the job, the save dialog, the words when it is done.
import type { ReportView } from '../../../preload/contract/reports.ts';
import { api, useJob } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import { troubleOf } from '../../app/job-words.ts';

export function useReportExport() {
  const job = useJob();
  const start = async (view: ReportView, ids: string[] | null) => {
    try {
      const { token, name, rows } = await job.run((call) => api.reports.export({ ...view, ids }, call));
      if ((await bridge.saveFile(token, name)) !== null) toast(`Đã xuất ${rows.toLocaleString('vi')} dòng`);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble) toast(trouble, { tone: 'error' });
    }
  };
  return { start, running: job.running };
}
