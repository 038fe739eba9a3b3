// What happened on a visit, in the order of days; what was entered wrongly is taken out here.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import type { VisitEvent } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, visitEventKinds, witnessKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import type { VisitShown } from './visit-words.tsx';
import css from './visits.module.css';

export function VisitLife({ page, mayWrite }: { page: VisitShown; mayWrite: boolean }) {
  const remove = async (event: VisitEvent) => {
    try {
      await api.inspections.removeVisitEvent({ visit: page.row.id, event: event.id });
      void toastWithUndo(`Đã xóa “${choiceWord(visitEventKinds, event.kind)}”`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  return (
    <SectionCard id="dien-bien" title="Diễn biến">
      <ul className={css.life}>
        {page.events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.on}>{writeDay(event.on)}</time>
            <div>
              <b>
                {choiceWord(visitEventKinds, event.kind)}
                {event.days !== null && ` ${event.days} ngày`}
                {event.until !== null && ` đến ${writeDay(event.until)}`}
              </b>
              {event.witness && <p>{`${choiceWord(witnessKinds, event.witnessKind ?? 'witness')}: ${event.witness}`}</p>}
              {event.note && <p>{event.note}</p>}
            </div>
            {mayWrite && (
              <IconButton
                size={24}
                tone="danger"
                label={`Xóa “${choiceWord(visitEventKinds, event.kind)}” ngày ${writeDay(event.on)}`}
                onClick={() => void remove(event)}
              >
                <Delete />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {page.events.length === 0 && <p className={css.quiet}>Chưa công bố quyết định.</p>}
    </SectionCard>
  );
}
