// Where the text of a decision is pasted: it fills the form, field by field to be confirmed.
import Paste from '@mui/icons-material/ContentPasteRounded';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import css from './event.module.css';

export function DecisionBox({ onRead }: { onRead: (text: string) => number }) {
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<number>();
  if (!open)
    return (
      <Button size={28} icon={<Paste />} onClick={() => setOpen(true)}>
        Dán nội dung quyết định
      </Button>
    );
  return (
    <div className={css.paste}>
      <TextBox
        label="Nội dung quyết định"
        rows={3}
        value=""
        autoFocus
        placeholder="Dán toàn văn quyết định vào đây; số, ngày, phạm vi và thời hạn được điền vào các ô bên dưới."
        onChange={(text) => setFound(text.trim().length < 20 ? undefined : onRead(text))}
      />
      <p role="status">
        {found === undefined
          ? ''
          : found > 0
            ? `Đã điền ${found} ô. Xem từng ô rồi nhấn Enter hoặc Đúng.`
            : 'Không đọc được gì từ văn bản này. Hãy điền tay.'}
      </p>
    </div>
  );
}
