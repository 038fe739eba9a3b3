// The lower edge of the shortage list: what it counts, or what can be done with the chosen providers.
import type { ShortageRow, ShortageView } from '../../../preload/contract/conditions.ts';
import { records } from '../../../preload/contract/records/index.ts';
import { api } from '../../api.ts';
import { ActionBar, GridFoot } from '../../components/ActionBar.tsx';
import { Button } from '../../components/Button.tsx';
import { ExportIcon } from '../../components/icons.tsx';
import { LettersButton } from '../documents/LettersButton.tsx';
import { useFileJob } from '../../app/use-file-job.ts';
import { useMe } from '../../app/may-write.ts';

interface ShortageFootProps {
  view: ShortageView;
  /** The chosen rows. */
  chosen: readonly ShortageRow[];
  onClear: () => void;
}

export function ShortageFoot({ view, chosen, onClear }: ShortageFootProps) {
  const { mayWrite } = useMe();
  const { start, running } = useFileJob();
  if (chosen.length === 0)
    return <GridFoot>Chỉ xét đơn vị có giấy, thông báo hay công bố đang hiệu lực. Chưa có dữ liệu không phải là thiếu.</GridFoot>;
  const ids = chosen.map((row) => row.id);
  const registers = [...new Set(chosen.map((row) => row.register))];
  const [register] = registers;
  const out = () => void start((call) => api.licensing.exportShortages({ ...view, ids }, call), `Đã xuất ${ids.length} dòng`);
  return (
    <ActionBar count={chosen.length} onClear={onClear}>
      <Button variant="bar" icon={<ExportIcon />} disabled={running} onClick={out}>
        Xuất
      </Button>
      {mayWrite && registers.length === 1 && register && (
        <LettersButton
          view={{ register, search: '', filters: [], sort: [], asOf: view.asOf }}
          ids={ids}
          preset={{ purpose: 'conditions' }}
        />
      )}
      {mayWrite && registers.length > 1 && <span>Soạn công văn: chọn các đơn vị của một sổ ({records[register!].label}…)</span>}
    </ActionBar>
  );
}
