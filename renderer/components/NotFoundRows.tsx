// Nothing found: what was asked, and the one filter whose removal brings rows back.
import SearchOff from '@mui/icons-material/SearchOffRounded';
import { Button } from './Button.tsx';
import css from './states.module.css';

export interface NotFoundRowsProps {
  /** 'Không có dòng nào khớp “dat bazan” và 2 bộ lọc' */
  title: string;
  /** 'Bỏ bộ lọc Hạng sẽ có 1 dòng' */
  text?: string;
  /** Several filters may be offered, the most fruitful first. */
  drops?: readonly { label: string; onDrop: () => void }[];
}

export function NotFoundRows({ title, text, drops = [] }: NotFoundRowsProps) {
  return (
    <div className={css.missing} role="status">
      <SearchOff aria-hidden />
      <div>
        <b>{title}</b>
        {text && <small>{text}</small>}
      </div>
      {drops.map(({ label, onDrop }) => (
        <Button key={label} size={28} onClick={onDrop}>
          {label}
        </Button>
      ))}
    </div>
  );
}
