// One written import: the file and how it was read at the left, what became of each row at the right, and the way back.
import { useMemo, useState } from 'react';
import type { ImportedRow, Written } from '../../../preload/contract/import-record.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useRowsByWindow } from '../../app/rows-by-window.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { momentOf } from '../../components/moment.ts';
import { PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useCellWords, type CellWords } from './cell-words.ts';
import { columnOf } from './preview-columns.ts';
import { ImportRecordSide } from './ImportRecordSide.tsx';
import { ReconciliationButton } from './ReconciliationButton.tsx';
import { TakeBackButton } from './TakeBackButton.tsx';
import css from './import.module.css';

const outcomes: readonly { id: Written; label: string }[] = [
  { id: 'new', label: 'Mới' },
  { id: 'changed', label: 'Đổi' },
  { id: 'same', label: 'Giống' },
  { id: 'skipped', label: 'Bỏ qua' },
  { id: 'error', label: 'Lỗi' },
];
const wordOf = new Map(outcomes.map(({ id, label }) => [id, label]));
const all = 'tat-ca';

/** "Số lao động: 346 → 400 · Điện thoại: giữ 0914 950 695" and the reasons. */
function changesOf(row: ImportedRow, words: CellWords): string {
  const changes = row.changes.map(({ column: name, before, after, kept }) => {
    const column = columnOf(row.register, name);
    const [old, next] = [words(column, before) || 'chưa có', words(column, after)];
    return `${column?.label ?? name}: ${kept === 'yes' ? `giữ ${old}, tệp ghi ${next}` : `${old} → ${next}`}`;
  });
  return [...changes, ...row.problems].join(' · ') || '–';
}

const columnsOf = (words: CellWords, sheets: boolean): GridColumn<ImportedRow>[] => [
  { id: 'title', label: 'Tên', width: 320, strong: true, sortable: false, text: (row) => row.title || 'thiếu tên' },
  { id: 'row', label: 'Dòng', width: 64, align: 'right', sortable: false, text: (row) => String(row.row) },
  { id: 'sheet', label: 'Trang', width: 110, sortable: false, hidden: !sheets, text: (row) => row.sheet },
  { id: 'outcome', label: 'Kết quả', width: 88, sortable: false, text: (row) => wordOf.get(row.outcome) ?? '' },
  { id: 'changes', label: 'Thay đổi, lý do', width: 460, sortable: false, text: (row) => changesOf(row, words) },
];

export function ImportRecordPage() {
  const go = useGo();
  const place = usePlace();
  const id = place.params['id'] ?? '';
  const outcome = outcomes.find((one) => one.id === place.search['xem'])?.id ?? null;
  const { data, error } = useRead('excel.imported', { import: id });
  const view = useMemo(() => ({ import: id, outcome }), [id, outcome]);
  const { matching, getRow, onRange } = useRowsByWindow('excel.importedRows', view);
  const [cursor, setCursor] = useState(0);
  const words = useCellWords();
  const sheets = (data?.sheets.length ?? 0) > 1;
  const columns = useMemo(() => columnsOf(words, sheets), [words, sheets]);
  if (error) return <EmptyState title="Chưa mở được lần nhập" text={failureOf(error).message} />;
  if (!data) return <SkeletonRows rows={10} />;
  const open = (index: number) => {
    const row = getRow(index);
    if (row?.target) go(`/so-bo/${row.register}/${row.target}`);
  };
  const pick = (tab: string) => {
    setCursor(0);
    go(`/nhap/da-ghi/${id}`, { search: tab === all ? {} : { xem: tab }, replace: true });
  };
  const counts = data.counts;
  const sum = counts === null ? undefined : Object.values(counts).reduce((total, one) => total + one, 0);
  const tabs = [{ id: all, label: 'Mọi dòng', count: sum }, ...outcomes.map((one) => ({ ...one, count: counts?.[one.id] }))];
  return (
    <div className={css.page}>
      <PageHeader
        title={data.fileName}
        note={
          data.undone ? `Đã hoàn tác lúc ${momentOf(data.undone.at)}, ${data.undone.user}` : `Nhập lúc ${momentOf(data.at)}, ${data.user}`
        }
        actions={
          <>
            {data.counts !== null && <ReconciliationButton id={id} />}
            <TakeBackButton id={id} undone={data.undone !== null} />
          </>
        }
      />
      <div className={css.split}>
        <ImportRecordSide record={data} />
        <div className={css.recordRows}>
          <ViewTabs label="Kết quả của các dòng" tabs={tabs} active={outcome ?? all} onPick={pick} />
          <DataGrid
            key={outcome ?? all}
            label="Các dòng của lần nhập"
            columns={columns}
            total={matching}
            getRow={getRow}
            rowId={(row) => `${row.sheet} ${row.row} ${row.target ?? ''}`}
            onRange={onRange}
            cursor={matching > 0 ? Math.min(cursor, matching - 1) : null}
            onCursor={setCursor}
            onOpen={open}
            autoFocus
            empty={
              <EmptyState
                title={counts === null ? 'Lần nhập này chưa có sổ ghi từng dòng' : 'Không có dòng nào ở mục này'}
                text={counts === null ? 'Nó được ghi trước khi chương trình giữ kết quả của từng dòng; xem trong Lịch sử.' : undefined}
              />
            }
          />
        </div>
      </div>
    </div>
  );
}
