// Where the text of a decision is pasted: it fills the form, field by field to be confirmed, and then makes room for it.
import Paste from '@mui/icons-material/ContentPasteRounded';
import { useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import css from './event.module.css';

interface DecisionBoxProps {
  /** Reads the text; says how many fields it filled. */
  onRead: (text: string) => number;
  /** The text was pasted and read: on to the fields. */
  onFilled: () => void;
}

const least = 20;

export function DecisionBox({ onRead, onFilled }: DecisionBoxProps) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [found, setFound] = useState<number>();
  const pasted = useRef(false);
  const change = (next: string) => {
    setText(next);
    const count = next.trim().length < least ? undefined : onRead(next);
    setFound(count);
    if (pasted.current && count) {
      setOpen(false);
      onFilled();
    }
    pasted.current = false;
  };
  const said =
    found === undefined
      ? ''
      : found > 0
        ? `Đã điền ${found} ô từ văn bản. Ô nào đúng thì nhấn Enter hoặc “Đúng”; sai thì sửa.`
        : 'Không đọc được gì từ văn bản này. Hãy điền tay.';
  return (
    <div className={css.paste}>
      {open ? (
        <div onPaste={() => (pasted.current = true)}>
          <TextBox
            label="Nội dung quyết định"
            rows={3}
            value={text}
            autoFocus
            placeholder="Dán toàn văn quyết định vào đây; số, ngày, phạm vi và thời hạn được điền vào các ô bên dưới."
            onChange={change}
          />
        </div>
      ) : (
        <Button size={28} icon={<Paste />} onClick={() => setOpen(true)}>
          {found ? 'Xem lại văn bản' : 'Dán nội dung quyết định'}
        </Button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
