// "Có bản nháp lúc …": what was typed in this form before, to go on with or to throw away.
import History from '@mui/icons-material/HistoryRounded';
import type { FormDraft } from '../../app/form-draft.ts';
import { Button } from '../../components/Button.tsx';
import { shortMomentOf } from '../../components/moment.ts';
import css from './visits.module.css';

export const DraftOffer = ({ draft }: { draft: FormDraft }) =>
  draft.offer !== null && (
    <div className={css.draft} role="status">
      <History aria-hidden />
      <span>Có bản nháp lúc {shortMomentOf(draft.offer)}</span>
      <Button size={28} onClick={draft.resume}>
        Dùng tiếp
      </Button>
      <Button size={28} onClick={draft.forget}>
        Bỏ
      </Button>
    </div>
  );
