// What was decided of each paper, in order of days; a wrong entry is taken away, with the way back.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import type { Event, TimelinePaper } from '../../../preload/contract/licensing.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { eventBasis, eventLine } from './event-words.ts';
import { paperWords } from './paper-name.ts';
import css from './timeline.module.css';

interface EventListProps {
  record: AnyRecord;
  id: string;
  papers: readonly TimelinePaper[];
  mayWrite: boolean;
}

export function EventList({ record, id, papers, mayWrite }: EventListProps) {
  const told = papers
    .map((paper) => ({ paper, events: paper.events.filter((event) => event.kind !== 'granted') }))
    .filter(({ events }) => events.length > 0);
  if (told.length === 0) return null;
  const remove = async (paper: TimelinePaper, event: Event) => {
    try {
      await api.licensing.removeEvent({ register: record.register, id, paper: paper.id, event: event.id });
      void toastWithUndo(`Đã xóa sự kiện: ${eventLine(record, event)}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  return (
    <section className={css.events} aria-label="Sự kiện của các giấy">
      {told.map(({ paper, events }) => (
        <div key={paper.id}>
          <h3>Sự kiện của {paperWords(paper)}</h3>
          <ul>
            {events.map((event) => (
              <li key={event.id} className={css.event}>
                <span>{event.on ? writeDay(event.on) : 'thiếu ngày'}</span>
                <span>
                  {eventLine(record, event)} <small>{eventBasis(event)}</small>
                </span>
                {mayWrite && (
                  <IconButton
                    size={24}
                    tone="danger"
                    label={`Xóa sự kiện ${eventLine(record, event)}`}
                    onClick={() => void remove(paper, event)}
                  >
                    <Delete />
                  </IconButton>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
