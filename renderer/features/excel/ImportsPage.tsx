// The imports that were written: which file, when, by whom, what became of its rows; each opens its record.
import { useState } from 'react';
import type { ImportRecord, Written } from '../../../preload/contract/import-record.ts';
import { records } from '../../../preload/contract/records/index.ts';
import { failureOf } from '../../api.ts';
import { useMe } from '../../app/may-write.ts';
import { useGo } from '../../app/navigation.ts';
import { useRowsByWindow } from '../../app/rows-by-window.ts';
import { Button } from '../../components/Button.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { ImportIcon } from '../../components/icons.tsx';
import { clockOf, dayOfInstant } from '../../components/moment.ts';
import { ListPage, PageHeader } from '../../components/PageHeader.tsx';
import { importPath, writtenImportsPath } from './import-paths.ts';

const view = {};
const count = (row: ImportRecord, outcome: Written) => row.counts?.[outcome]?.toLocaleString('vi') ?? '–';
const number = (outcome: Written, label: string): GridColumn<ImportRecord> => ({
  id: outcome,
  label,
  width: 62,
  align: 'right',
  sortable: false,
  text: (row) => count(row, outcome),
});

const columns: GridColumn<ImportRecord>[] = [
  { id: 'file', label: 'Tệp', width: 230, strong: true, sortable: false, text: (row) => row.fileName },
  { id: 'at', label: 'Lúc', width: 146, sortable: false, text: (row) => `${clockOf(row.at)} ${dayOfInstant(row.at)}` },
  { id: 'user', label: 'Người nhập', width: 128, sortable: false, text: (row) => row.user },
  {
    id: 'registers',
    label: 'Vào sổ',
    width: 160,
    sortable: false,
    text: (row) => [...new Set(row.sheets.map(({ register }) => records[register].label))].join(', '),
  },
  number('new', 'Mới'),
  number('changed', 'Đổi'),
  number('same', 'Giống'),
  number('skipped', 'Bỏ qua'),
  number('error', 'Lỗi'),
  {
    id: 'state',
    label: 'Tình trạng',
    width: 132,
    sortable: false,
    text: (row) => (row.undone ? 'Đã hoàn tác' : 'Đang có hiệu lực'),
  },
];

export function ImportsPage() {
  const go = useGo();
  const { mayWrite } = useMe();
  const [cursor, setCursor] = useState(0);
  const { head, matching, getRow, onRange } = useRowsByWindow('excel.imports', view);
  if (head.isError) return <EmptyState title="Chưa đọc được các lần nhập" text={failureOf(head.error).message} />;
  const choose = mayWrite && (
    <Button variant="filled" icon={<ImportIcon />} onClick={() => go(importPath)}>
      Nhập từ Excel
    </Button>
  );
  return (
    <ListPage head={<PageHeader title="Các lần nhập từ Excel" {...(head.data && { total: matching })} actions={choose} />}>
      <DataGrid
        label="Các lần nhập từ Excel"
        columns={columns}
        total={matching}
        getRow={getRow}
        rowId={(row) => row.id}
        onRange={onRange}
        cursor={matching > 0 ? Math.min(cursor, matching - 1) : null}
        onCursor={setCursor}
        onOpen={(index) => {
          const row = getRow(index);
          if (row) go(`${writtenImportsPath}/${row.id}`);
        }}
        autoFocus
        empty={
          head.data && <EmptyState title="Chưa có lần nhập nào" text="Mỗi tệp đã ghi vào sổ có một dòng ở đây, mở ra xem được từng dòng." />
        }
      />
    </ListPage>
  );
}
