// The trash: rows that were removed, chosen and put back.
import Restore from '@mui/icons-material/RestoreFromTrashOutlined';
import { useState } from 'react';
import type { Removed } from '../../../preload/contract/history.ts';
import { records } from '../../../preload/contract/records/index.ts';
import { registrars } from '../../../preload/contract/rpc.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { ActionBar, GridFoot } from '../../components/ActionBar.tsx';
import { Button } from '../../components/Button.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { isSelected, nothingSelected, selectedCount } from '../../components/grid-selection.ts';
import { clockOf, dayOfInstant } from '../../components/moment.ts';

const most = 1000;
const idOf = (row: Removed) => `${row.command} ${row.id}`;
const columns: GridColumn<Removed>[] = [
  { id: 'title', label: 'Dòng đã xóa', width: 280, strong: true, sortable: false, text: (row) => row.title },
  {
    id: 'register',
    label: 'Sổ',
    width: 200,
    sortable: false,
    text: (row) => (row.register === 'dossier' ? 'Hồ sơ' : row.register === 'inspection' ? 'Cuộc kiểm tra' : records[row.register].label),
  },
  { id: 'detail', label: 'Thông tin', width: 220, sortable: false, text: (row) => row.detail || '–' },
  { id: 'user', label: 'Người xóa', width: 150, sortable: false, text: (row) => row.user },
  { id: 'at', label: 'Lúc', width: 130, align: 'right', sortable: false, text: (row) => `${clockOf(row.at)} ${dayOfInstant(row.at)}` },
];

export function Trash() {
  const { data, error } = useRead('history.trash', { offset: 0, limit: most }, { keepPrevious: true });
  const { data: me } = useRead('settings.me', {});
  const [selection, setSelection] = useState(nothingSelected);
  const [cursor, setCursor] = useState(0);
  if (error) return <EmptyState title="Chưa đọc được thùng rác" text={failureOf(error).message} />;
  const rows = data?.rows ?? [];
  const chosen = rows.filter((row) => isSelected(selection, idOf(row)));
  const restore = async (wanted: readonly Removed[]) => {
    try {
      const { restored } = await api.history.restore({ rows: wanted.map(({ command, id }) => ({ command, id })) });
      setSelection(nothingSelected);
      void toastWithUndo(
        restored === 1 ? `Đã khôi phục ${wanted[0]?.title ?? 'một dòng'}` : `Đã khôi phục ${restored.toLocaleString('vi')} dòng`,
      );
    } catch (failed) {
      toast(failureOf(failed).message, { tone: 'error' });
    }
  };
  const may = me !== undefined && registrars.includes(me.role);
  const count = selectedCount(selection, rows.length);
  const present = rows[cursor];
  return (
    <>
      {data && (
        <DataGrid
          label="Thùng rác"
          columns={columns}
          total={rows.length}
          getRow={(index) => rows[index]}
          rowId={idOf}
          selection={selection}
          {...(may && { onSelect: setSelection })}
          cursor={rows.length > 0 ? Math.min(cursor, rows.length - 1) : null}
          onCursor={setCursor}
          autoFocus
          empty={<EmptyState title="Thùng rác trống" text="Những dòng đã xóa nằm ở đây và khôi phục được bất kỳ lúc nào." />}
        />
      )}
      {count > 0 && may ? (
        <ActionBar count={count} onClear={() => setSelection(nothingSelected)}>
          <Button variant="bar" icon={<Restore />} onClick={() => void restore(chosen)}>
            Khôi phục {count.toLocaleString('vi')} dòng
          </Button>
        </ActionBar>
      ) : (
        <GridFoot>
          {data ? `${data.total.toLocaleString('vi')} dòng` : ''}
          {may && present && (
            <Button size={28} icon={<Restore />} onClick={() => void restore([present])}>
              Khôi phục dòng đang đứng
            </Button>
          )}
        </GridFoot>
      )}
    </>
  );
}
