// One list of risk sectors: code with its edition, name, words, basis; a row opens, the last cell removes.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import type { RiskSectorRow } from '../../../preload/contract/sectors.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { sureWords } from './rule-words.ts';
import { Sure } from './Sure.tsx';
import css from './sectors.module.css';

interface SectorTableProps {
  label: string;
  rows: readonly RiskSectorRow[];
  empty: string;
  onEdit: ((row: RiskSectorRow) => void) | undefined;
  onRemove: ((row: RiskSectorRow) => void) | undefined;
}

const columns: readonly SmallColumn<RiskSectorRow>[] = [
  {
    id: 'prefix',
    label: 'Mã VSIC',
    width: 96,
    render: (row) => (
      <>
        <b>{row.prefix}</b>
        <small>{row.edition.replace('/QĐ-TTg', '')}</small>
      </>
    ),
  },
  { id: 'name', label: 'Tên ngành', width: '24%', render: (row) => row.name },
  {
    id: 'words',
    label: 'Từ khóa khi không có mã',
    render: (row) => (
      <span className={css.words} title={row.words}>
        {row.words || 'không có'}
      </span>
    ),
  },
  {
    id: 'source',
    label: 'Căn cứ',
    width: 206,
    render: (row) => (
      <>
        <span className={css.source}>{row.source}</span>
        {row.unsure === 'yes' && <Sure row={{ confidence: 'U', confidenceWords: sureWords.U }} />}
      </>
    ),
  },
];

export function SectorTable({ label, rows, empty, onEdit, onRemove }: SectorTableProps) {
  const remove: SmallColumn<RiskSectorRow> = {
    id: 'remove',
    label: 'Xóa',
    width: 40,
    render: (row) => (
      <span onClick={(event) => event.stopPropagation()}>
        <IconButton label={`Xóa ${row.prefix} ${row.name}`} size={28} onClick={() => onRemove?.(row)}>
          <Delete />
        </IconButton>
      </span>
    ),
  };
  return (
    <div className={css.list}>
      <SmallTable
        label={label}
        columns={onRemove ? [...columns, remove] : columns}
        rows={rows}
        rowId={(row) => row.id}
        empty={empty}
        {...(onEdit && { onOpen: onEdit })}
        {...(onRemove && { onRemove })}
      />
    </div>
  );
}
