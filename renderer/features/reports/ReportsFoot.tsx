// The lower edge of the list of yearly reports: the basis of their days, or what can be done with the chosen units.
import Call from '@mui/icons-material/PhoneInTalkOutlined';
import Check from '@mui/icons-material/TaskAltRounded';
import Undo from '@mui/icons-material/UnpublishedOutlined';
import type { ReportView } from '../../../preload/contract/reports.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { toast } from '../../app/toasts.ts';
import { ActionBar, GridFoot } from '../../components/ActionBar.tsx';
import { Button } from '../../components/Button.tsx';
import type { GridSelection } from '../../components/grid-selection.ts';
import { ExportIcon } from '../../components/icons.tsx';
import { RemindButton } from './RemindButton.tsx';
import type { ViewId } from './report-words.tsx';

interface ReportsFootProps {
  view: ReportView;
  shown: ViewId;
  year: number;
  today: string;
  selection: GridSelection;
  count: number;
  mayWrite: boolean;
  /** Why nothing can be changed now. */
  locked: string | undefined;
  onReceive: (services: string[]) => void;
  onExport: (ids: string[]) => void;
  onClear: () => void;
}

export function ReportsFoot({
  view,
  shown,
  year,
  today,
  selection,
  count,
  mayWrite,
  locked,
  onReceive,
  onExport,
  onClear,
}: ReportsFootProps) {
  const all = selection.mode === 'all-but';
  const { data } = useRead('reports.ids', view, { enabled: all && count > 0 });
  const ids = all ? data?.ids.filter((id) => !selection.ids.has(id)) : [...selection.ids];
  if (count === 0)
    return (
      <GridFoot>
        Phải nộp khi trong năm có ngày còn hiệu lực, đã thông báo, đã công bố hoặc đình chỉ. Hạn nộp sửa ở Cài đặt, Quy định.
      </GridFoot>
    );
  const act = async (work: () => Promise<string>) => {
    try {
      await toastWithUndo(await work());
      onClear();
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const call = () =>
    act(async () => {
      const { reminded } = await api.reports.remind({ year, services: ids!, on: today });
      return `Đã ghi nhắc ${reminded.toLocaleString('vi')} đơn vị qua điện thoại`;
    });
  const withdraw = () =>
    act(async () => {
      const { withdrawn } = await api.reports.withdraw({ year, services: ids! });
      return `Đã bỏ ghi nhận báo cáo năm ${year} của ${withdrawn.toLocaleString('vi')} đơn vị`;
    });
  const waits = !ids || ids.length === 0;
  const stopped = { disabled: waits || !!locked, title: locked };
  // Whoever reported is not reminded.
  const pressed = shown === 'missing' || shown === 'never';
  const came = shown === 'received' || shown === 'late' || shown === 'not-owed';
  return (
    <ActionBar count={count} onClear={onClear}>
      <Button variant="bar" icon={<ExportIcon />} disabled={waits} onClick={() => onExport(ids!)}>
        Xuất
      </Button>
      {mayWrite && (
        <>
          {!came && (
            <Button variant="bar" icon={<Check />} {...stopped} onClick={() => onReceive(ids!)}>
              Ghi đã nhận
            </Button>
          )}
          {pressed && (
            <>
              <RemindButton kind={view.kind ?? null} year={year} ids={ids ?? []} disabled={waits || !!locked} onDone={onClear} />
              <Button variant="bar" icon={<Call />} {...stopped} onClick={() => void call()}>
                Đã nhắc qua điện thoại
              </Button>
            </>
          )}
          {(came || shown === 'owed') && (
            <Button variant="bar-danger" icon={<Undo />} {...stopped} onClick={() => void withdraw()}>
              Bỏ ghi nhận
            </Button>
          )}
        </>
      )}
    </ActionBar>
  );
}
