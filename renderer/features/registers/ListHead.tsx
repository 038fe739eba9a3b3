// The head of a list: title with its count, what can be done with the whole, and the line of filters.
import Add from '@mui/icons-material/AddRounded';
import type { RefObject } from 'react';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import type { AskedView } from './asked-view.ts';
import { useGo } from '../../app/navigation.ts';
import { AskedBar } from '../../components/AskedBar.tsx';
import { Button } from '../../components/Button.tsx';
import { shownColumns, type GridColumn } from '../../components/grid-layout.ts';
import { ImportIcon } from '../../components/icons.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PublicListButton } from '../documents/PublicListButton.tsx';
import { ExportButton } from '../excel/ExportButton.tsx';
import { FilterChips } from './FilterChips.tsx';
import type { ListMemory } from '../../app/list-memory.ts';

interface ListHeadProps {
  record: AnyRecord;
  view: AskedView;
  columns: readonly GridColumn<Row>[];
  memory: ListMemory;
  counts: { matching: number; total: number } | undefined;
  today: string;
  mayWrite: boolean;
  /** Something else is asked: search, chips. */
  onAsk: (change: Partial<ListMemory>) => void;
  onRemember: (change: Partial<ListMemory>) => void;
  onAdd: () => void;
  /** Why nothing can be changed now. */
  locked: string | undefined;
  exportRef: RefObject<HTMLButtonElement | null>;
}

export function ListHead({
  record,
  view,
  columns,
  memory,
  counts,
  today,
  mayWrite,
  onAsk,
  onRemember,
  onAdd,
  locked,
  exportRef,
}: ListHeadProps) {
  const go = useGo();
  const { search, filters, chips, sort, layout } = memory;
  const actions = (
    <>
      {record.register === 'enterprise' && <Button onClick={() => go('/so-bo/enterprise/bo-may')}>Thiếu người ATVSLĐ</Button>}
      {mayWrite && (
        <Button
          icon={<ImportIcon />}
          disabled={!!locked}
          title={locked}
          onClick={() => go('/nhap', { search: { register: record.register } })}
        >
          Nhập từ Excel
        </Button>
      )}
      <ExportButton
        ref={exportRef}
        menu="yes"
        register={record.register}
        view={{ search: view.search, filters: view.filters, sort: view.sort, asOf: view.asOf }}
        columns={shownColumns(columns, layout).map((column) => column.id)}
        ids={null}
        disabled={!counts || counts.matching === 0}
      />
      {record.paper !== null && <PublicListButton register={record.register} asOf={view.asOf} mayWrite={mayWrite} />}
      {mayWrite && (
        <Button variant="filled" icon={<Add />} disabled={!!locked} title={locked} onClick={onAdd}>
          Thêm mới
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader title={record.label} {...(counts && { shown: counts.matching, total: counts.total })} actions={actions} />
      <AskedBar
        search={search}
        onSearch={(text) => onAsk({ search: text })}
        columns={columns}
        layout={layout}
        onLayout={(next) => onRemember({ layout: next })}
        sort={sort}
        onSort={(next) => onRemember({ sort: next, cursor: 0, scrollTop: 0 })}
      >
        <FilterChips
          record={record}
          today={today}
          filters={filters}
          added={chips}
          onFilters={(next) => onAsk({ filters: next })}
          onAdded={(next) => onRemember({ chips: next })}
        />
      </AskedBar>
    </>
  );
}
