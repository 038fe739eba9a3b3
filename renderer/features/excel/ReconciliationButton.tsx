// The button that draws up the minutes of what a file and the register say differently, as a Word file for the unit that sent it.
import { api } from '../../api.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';

export function ReconciliationButton({ id }: { id: string }) {
  const { running, start } = useFileJob();
  return (
    <Button
      disabled={running}
      onClick={() => void start((call) => api.excel.reconciliation({ import: id }, call), 'Đã lập biên bản đối chiếu')}
    >
      Biên bản đối chiếu
    </Button>
  );
}
