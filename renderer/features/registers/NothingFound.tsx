// A list that is empty: it teaches when the register is, and names the filter to drop when only the answer is.
import Add from '@mui/icons-material/AddRounded';
import { useQueries } from '@tanstack/react-query';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import type { AskedView } from './asked-view.ts';
import { api } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ImportIcon } from '../../components/icons.tsx';
import { NotFoundRows } from '../../components/NotFoundRows.tsx';
import css from './registers.module.css';

export function EmptyRegister({
  record,
  onImport,
  onAdd,
}: {
  record: AnyRecord;
  onImport?: (() => void) | undefined;
  onAdd: (() => void) | undefined;
}) {
  return (
    <EmptyState
      title={`Chưa có ${record.noun} nào`}
      text={`Nhập danh sách đang có từ Excel, kể cả tệp phòng cũ, hoặc thêm từng ${record.noun}.`}
    >
      {onImport && (
        <Button variant="filled" icon={<ImportIcon />} onClick={onImport}>
          Nhập từ Excel
        </Button>
      )}
      {onAdd && (
        <Button variant={onImport ? 'outlined' : 'filled'} icon={<Add />} onClick={onAdd}>
          Thêm mới
        </Button>
      )}
    </EmptyState>
  );
}

interface NothingFoundProps {
  record: AnyRecord;
  view: AskedView;
  onChange: (change: Partial<Pick<AskedView, 'search' | 'filters'>>) => void;
}

export function NothingFound({ record, view, onChange }: NothingFoundProps) {
  const ways = [
    ...(view.search ? [{ name: 'chữ đang lọc', label: 'Bỏ chữ đang lọc', change: { search: '' } }] : []),
    ...view.filters.map((filter) => {
      const name = `bộ lọc ${record.columns[filter.column]?.label ?? ''}`;
      return { name, label: `Bỏ ${name}`, change: { filters: view.filters.filter((one) => one !== filter) } };
    }),
  ];
  const counts = useQueries({
    queries: ways.map(({ change }) => {
      const input = { ...view, ...change, offset: 0, limit: 0 };
      return { queryKey: ['registers.list', input], queryFn: () => api.registers.list(input) };
    }),
  }).map((result) => result.data?.matching ?? 0);
  const fruitful = ways.map((way, at) => ({ ...way, count: counts[at] ?? 0 })).toSorted((a, b) => b.count - a.count);
  const [best] = fruitful;
  const asked = [view.search && `“${view.search}”`, view.filters.length > 0 && `${view.filters.length} bộ lọc`]
    .filter(Boolean)
    .join(' và ');
  const drops = fruitful.filter((way) => way.count > 0 || ways.length === 1).slice(0, 3);
  const all = { label: 'Bỏ tất cả bộ lọc', onDrop: () => onChange({ search: '', filters: [] }) };
  return (
    <div className={css.lost}>
      <NotFoundRows
        title={`Không có dòng nào khớp ${asked}`}
        {...(best && best.count > 0 && { text: `Bỏ ${best.name} sẽ có ${best.count.toLocaleString('vi')} dòng` })}
        drops={drops.length > 0 ? drops.map(({ label, change }) => ({ label, onDrop: () => onChange(change) })) : [all]}
      />
    </div>
  );
}
