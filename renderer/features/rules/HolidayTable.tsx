// The free and worked days of a year as a list; a row opens, the last cell removes.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import type { rules } from '../../../preload/contract/rules.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { Sure } from './Sure.tsx';
import { sureWords } from './rule-words.ts';
import css from './holidays.module.css';

export type HolidayYear = OutputOf<typeof rules.holidays>;
export type HolidayRow = HolidayYear['days'][number] & { name: string; source: string };

interface HolidayTableProps {
  days: readonly HolidayRow[];
  onEdit: ((day: HolidayRow) => void) | undefined;
  onRemove: ((day: HolidayRow) => void) | undefined;
}

const columns: readonly SmallColumn<HolidayRow>[] = [
  { id: 'on', label: 'Ngày', width: 94, render: (day) => <b>{writeDay(day.on)}</b> },
  { id: 'weekday', label: 'Thứ', width: 76, render: (day) => day.weekday },
  {
    id: 'kind',
    label: 'Loại',
    width: 60,
    render: (day) => <span data-kind={day.kind}>{day.kind === 'free' ? 'nghỉ' : 'làm bù'}</span>,
  },
  { id: 'name', label: 'Tên', render: (day) => day.name },
  { id: 'source', label: 'Căn cứ', width: 190, render: (day) => <span className={css.source}>{day.source || 'chưa ghi'}</span> },
  {
    id: 'sure',
    label: 'Độ chắc',
    width: 104,
    render: ({ confidence = 'F' }) => <Sure row={{ confidence, confidenceWords: sureWords[confidence] }} />,
  },
];

export function HolidayTable({ days, onEdit, onRemove }: HolidayTableProps) {
  const remove: SmallColumn<HolidayRow> = {
    id: 'remove',
    label: 'Xóa',
    width: 40,
    render: (day) => (
      <span onClick={(event) => event.stopPropagation()}>
        <IconButton label={`Xóa ${day.name} ${writeDay(day.on)}`} size={28} onClick={() => onRemove?.(day)}>
          <Delete />
        </IconButton>
      </span>
    ),
  };
  return (
    <div className={css.list}>
      <SmallTable
        label="Ngày nghỉ, ngày làm bù"
        columns={onRemove ? [...columns, remove] : columns}
        rows={days}
        rowId={(day) => day.id}
        empty="Năm này chưa có ngày nào; chỉ thứ Bảy, Chủ nhật được nghỉ khi tính ngày làm việc."
        {...(onEdit && { onOpen: onEdit })}
      />
    </div>
  );
}
