// Words with the part that was asked for set off.
import { marked } from './folded.ts';
import css from './palette.module.css';

export const Marked = ({ text, asked }: { text: string; asked: string }) => (
  <>
    {marked(text, asked).map((piece, at) =>
      piece.hit ? (
        <mark key={at} className={css.mark}>
          {piece.text}
        </mark>
      ) : (
        piece.text
      ),
    )}
  </>
);
