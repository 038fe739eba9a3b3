// The button that draws up the minutes of what a file and the register say differently, as a Word file for the unit that sent it.
import { useState } from 'react';
import { api } from '../../api.ts';
import { troubleOf } from '../../app/job-words.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';

export function ReconciliationButton({ id }: { id: string }) {
  const [busy, setBusy] = useState(false);
  const give = async () => {
    setBusy(true);
    try {
      const { token, name } = await api.excel.reconciliation({ import: id }, { job: crypto.randomUUID() });
      if ((await bridge.saveFile(token, name)) !== null) toast('Đã lập biên bản đối chiếu');
    } catch (error) {
      toast(troubleOf(error) ?? 'Đã hủy.', { tone: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button disabled={busy} onClick={() => void give()}>
      Biên bản đối chiếu
    </Button>
  );
}
