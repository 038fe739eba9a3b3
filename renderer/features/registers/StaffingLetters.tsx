// "Soạn công văn" to the employers of the gap list that are in sight: all of them are fetched first, then the round opens with the letter that fits.
import Mail from '@mui/icons-material/MailOutlineRounded';
import { useState } from 'react';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { Button } from '../../components/Button.tsx';
import { LettersDialog } from '../documents/LettersDialog.tsx';
import { useMe } from '../../app/may-write.ts';
import type { ViewOf } from '../../app/rows-by-window.ts';

const most = 1000;

/** Ids of all employers of the list, window by window. */
const everyId = async (view: ViewOf<'registers.staffing'>): Promise<string[]> => {
  const ids: string[] = [];
  for (;;) {
    const { rows, matching } = await api.registers.staffing({ ...view, offset: ids.length, limit: most });
    ids.push(...rows.map((row) => row.id));
    if (rows.length === 0 || ids.length >= matching) return ids;
  }
};

export function StaffingLetters({ view, count }: { view: ViewOf<'registers.staffing'>; count: number }) {
  const { mayWrite } = useMe();
  const [ids, setIds] = useState<string[] | null>(null);
  if (!mayWrite) return null;
  const open = () =>
    void everyId(view)
      .then(setIds)
      .catch((error: unknown) => toast(failureOf(error).message, { tone: 'error' }));
  return (
    <>
      <Button icon={<Mail />} disabled={count === 0} onClick={open}>
        Soạn công văn
      </Button>
      {ids && (
        <LettersDialog
          view={{ register: 'enterprise', search: '', filters: [], sort: [], asOf: view.asOf }}
          ids={ids}
          preset={{ purpose: 'staffing' }}
          onClose={() => setIds(null)}
        />
      )}
    </>
  );
}
