// The calendar of a plan as a month, a week or a list; its quarters above, what waits for days and who has how much to do beside it.
import Left from '@mui/icons-material/ChevronLeftRounded';
import Right from '@mui/icons-material/ChevronRightRounded';
import { useState } from 'react';
import type { PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { addDays } from '../../components/plain-day.ts';
import { CalendarList } from './CalendarList.tsx';
import { Capacity } from './Capacity.tsx';
import { monthAfter } from './month-weeks.ts';
import { monthTitle, PlanCalendar, type PlanPageData } from './PlanCalendar.tsx';
import { planGroup as group } from './plan-words.tsx';
import { Unplaced } from './Unplaced.tsx';
import css from './plans.module.css';

const modes = [
  ['month', 'Tháng', 'T'],
  ['week', 'Tuần', 'U'],
  ['list', 'Danh sách', 'D'],
] as const;
export type CalendarMode = (typeof modes)[number][0];

interface CalendarTabProps {
  page: PlanPageData;
  mayPlan: boolean;
  onOpen: (row: PlanRow) => void;
  onDrop: (row: PlanRow, from: string) => void;
}

export function CalendarTab({ page, mayPlan, onOpen, onDrop }: CalendarTabProps) {
  const [mode, setMode] = useState<CalendarMode>('month');
  const [at, setAt] = useState<string | null>(null);
  const shown = at ?? (page.today.startsWith(`${page.year}-`) ? page.today : `${page.year}-01-01`);
  const turn = (by: number) => setAt(mode === 'week' ? addDays(shown, 7 * by) : `${monthAfter(shown.slice(0, 7), by)}-01`);
  const show = (next: CalendarMode) => (setAt(shown), setMode(next));
  useShortcut('PageUp', () => turn(-1), { label: 'Tháng, tuần trước', group });
  useShortcut('PageDown', () => turn(1), { label: 'Tháng, tuần sau', group });
  useShortcut('T', () => show('month'), { label: 'Xem lịch theo tháng', group });
  useShortcut('U', () => show('week'), { label: 'Xem lịch theo tuần', group });
  useShortcut('D', () => show('list'), { label: 'Xem lịch theo danh sách', group });
  const within = { page, at: shown, mayMove: mayPlan, onOpen, onDrop };
  return (
    <div className={css.split}>
      <div className={css.card}>
        <div className={css.bar}>
          <h2>{monthTitle(shown, mode)}</h2>
          <IconButton label="Trước (PageUp)" size={28} onClick={() => turn(-1)}>
            <Left />
          </IconButton>
          <IconButton label="Sau (PageDown)" size={28} onClick={() => turn(1)}>
            <Right />
          </IconButton>
          <Button size={28} onClick={() => setAt(page.today)}>
            Hôm nay
          </Button>
          <span className={css.modes} role="group" aria-label="Cách xem lịch">
            {modes.map(([id, label, key]) => (
              <button key={id} type="button" title={`Phím ${key}`} aria-pressed={mode === id} onClick={() => show(id)}>
                {label}
              </button>
            ))}
          </span>
        </div>
        <Quarters page={page} />
        {mode === 'list' ? <CalendarList {...within} /> : <PlanCalendar {...within} mode={mode} />}
      </div>
      <div className={css.beside}>
        <Unplaced page={page} mayPlan={mayPlan} onOpen={onOpen} />
        <Capacity page={page} month={shown.slice(0, 7)} />
      </div>
    </div>
  );
}

function Quarters({ page }: { page: PlanPageData }) {
  return (
    <p className={css.quarters} aria-label="Số cuộc theo quý">
      <span>Đã kiểm tra / kế hoạch</span>
      {page.quarters.map(({ quarter, planned, made }) => (
        <span key={quarter}>
          Quý {quarter}:{' '}
          <b>
            {made} / {planned}
          </b>
        </span>
      ))}
      <span className={css.legend}>
        <span>
          <i />
          Đoàn của Sở
        </span>
        <span>
          <i data-other />
          Cơ quan khác
        </span>
        <span>
          <i data-leave />
          Người vắng
        </span>
      </span>
    </p>
  );
}
