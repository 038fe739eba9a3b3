// The lower edge of a list: how many rows there are, or what can be done with the chosen ones.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import type { AskedView } from './asked-view.ts';
import { useRead } from '../../api.ts';
import { ActionBar, GridFoot } from '../../components/ActionBar.tsx';
import { Button } from '../../components/Button.tsx';
import { shownColumns, type GridColumn, type GridLayout } from '../../components/grid-layout.ts';
import type { GridSelection } from '../../components/grid-selection.ts';
import { LettersButton } from '../documents/LettersButton.tsx';
import { ExportButton } from '../excel/ExportButton.tsx';

interface ListFootProps {
  record: AnyRecord;
  view: AskedView;
  columns: readonly GridColumn<Row>[];
  layout: GridLayout;
  selection: GridSelection;
  count: number;
  matching: number;
  total: number;
  onClear: () => void;
  onRemove: (() => void) | undefined;
  /** Why nothing can be changed now. */
  locked: string | undefined;
}

export function ListFoot({ record, view, columns, layout, selection, count, matching, total, onClear, onRemove, locked }: ListFootProps) {
  const but = selection.mode === 'all-but' && selection.ids.size > 0;
  const { data } = useRead('registers.ids', view, { enabled: but });
  if (count === 0)
    return (
      <GridFoot>
        {total > 0 &&
          (matching === total
            ? `${total.toLocaleString('vi')} ${record.noun}`
            : `${matching.toLocaleString('vi')} trong ${total.toLocaleString('vi')} ${record.noun}`)}
      </GridFoot>
    );
  const ids = selection.mode === 'some' ? [...selection.ids] : but ? (data?.ids.filter((id) => !selection.ids.has(id)) ?? null) : null;
  return (
    <ActionBar count={count} onClear={onClear}>
      <ExportButton
        variant="bar"
        label="Xuất"
        register={record.register}
        view={{ search: view.search, filters: view.filters, sort: view.sort, asOf: view.asOf }}
        columns={shownColumns(columns, layout).map((column) => column.id)}
        ids={ids}
        disabled={but && !data}
      />
      {onRemove && <LettersButton view={view} ids={ids} disabled={but && !data} />}
      {onRemove && (
        <Button variant="bar-danger" icon={<Delete />} disabled={!!locked} title={locked} onClick={onRemove}>
          Xóa {count.toLocaleString('vi')} {record.noun}
        </Button>
      )}
    </ActionBar>
  );
}
