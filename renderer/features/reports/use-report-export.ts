// The list of yearly reports to a workbook.
import type { ReportView } from '../../../preload/contract/reports.ts';
import { api } from '../../api.ts';
import { useFileJob } from '../../app/use-file-job.ts';

export function useReportExport() {
  const { start, running } = useFileJob();
  return {
    running,
    start: (view: ReportView, ids: string[] | null) =>
      start(
        (call) => api.reports.export({ ...view, ids }, call),
        ({ rows }) => `Đã xuất ${rows.toLocaleString('vi')} dòng`,
      ),
  };
}
