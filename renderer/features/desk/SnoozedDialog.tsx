// What was put aside, until when and why; each can be brought back at once.
import type { Matter } from '../../../preload/contract/desk.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { writeDay } from '../../components/plain-day.ts';
import css from './desk.module.css';

export type Snoozed = Matter & { until: string; reason: string };

export function SnoozedDialog({
  matters,
  onWake,
  onClose,
}: {
  matters: readonly Snoozed[];
  onWake: (matter: Snoozed) => void;
  onClose: () => void;
}) {
  return (
    <Dialog open title="Việc đang tạm gác" width={600} onClose={onClose}>
      <ul className={css.aside}>
        {matters.map((matter) => (
          <li key={matter.key}>
            <div>
              <b>{matter.title}</b>
              <small>
                Đến {writeDay(matter.until)}: {matter.reason}
              </small>
            </div>
            <Button size={28} onClick={() => onWake(matter)} aria-label={`Đưa trở lại: ${matter.title}`}>
              Đưa trở lại
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
