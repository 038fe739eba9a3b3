// The day at the top: "Tính đến hôm nay", or amber with the way back while another day is looked at.
import Calendar from '@mui/icons-material/CalendarTodayOutlined';
import ExpandMore from '@mui/icons-material/ExpandMoreRounded';
import History from '@mui/icons-material/HistoryRounded';
import Popover from '@mui/material/Popover';
import { useRef, useState, type SubmitEvent } from 'react';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Field } from '../../components/Field.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { dayWithin, setAsOf, useAsOf } from '../../app/as-of.ts';
import { quickDays } from './quick-days.ts';
import css from './as-of.module.css';

function DayForm({ day, today, onPick }: { day: string; today: string; onPick: (day: string) => void }) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [shown, setShown] = useState(false);
  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (trouble || !typed) setShown(true);
    else onPick(typed);
  };
  return (
    <form className={css.form} noValidate onSubmit={apply}>
      <Field
        label="Tính đến ngày"
        tip="gõ 31/12, +90"
        error={shown ? (trouble ?? (typed ? undefined : 'Gõ một ngày, ví dụ 31/12/2026.')) : undefined}
      >
        <DateBox
          autoFocus
          placeholder={writeDay(day)}
          value={typed}
          today={today}
          onChange={(value, error) => (setTyped(value), setTrouble(error), setShown(false))}
          onBlur={(_, error) => setShown(error !== undefined)}
        />
      </Field>
      <div className={css.quick}>
        {day !== today && (
          <Button size={28} onClick={() => onPick(today)}>
            Hôm nay
          </Button>
        )}
        {quickDays(today).map(({ label, day: quick }) => (
          <Button key={label} size={28} onClick={() => onPick(quick)}>
            {label}
          </Button>
        ))}
      </div>
      <p>Danh sách, hồ sơ và tệp xuất cùng nói về ngày này. Khi không phải hôm nay thì không sửa tại chỗ.</p>
      <Button type="submit" variant="filled">
        Xem ngày này
      </Button>
    </form>
  );
}

export function AsOfBox() {
  const { asOf, day, today } = useAsOf();
  const box = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  // Opened again while it is still fading, it begins anew.
  const [times, setTimes] = useState(0);
  const show = () => {
    setTimes(times + 1);
    setOpen(true);
  };
  useShortcut('Alt+T', show, { label: 'Tính đến ngày khác', when: today !== '' });
  useShortcut('Alt+Shift+T', () => setAsOf(null), { label: 'Về hôm nay', when: asOf !== null });
  if (!today) return null;
  const pick = (next: string) => {
    setAsOf(next === today ? null : next);
    setOpen(false);
  };
  return (
    <span ref={box} className={css.box} data-other={asOf !== null || undefined}>
      <button type="button" className={css.face} aria-haspopup="dialog" aria-expanded={open} title="Tính đến ngày (Alt+T)" onClick={show}>
        {asOf ? <History aria-hidden /> : <Calendar aria-hidden />}
        <span>
          Tính đến <b>{asOf ? dayWithin(asOf) : `hôm nay, ${dayWithin(today)}`}</b>
        </span>
        {!asOf && <ExpandMore aria-hidden />}
      </button>
      {asOf && (
        <button type="button" className={css.back} onClick={() => setAsOf(null)}>
          Về hôm nay
        </button>
      )}
      <Popover
        open={open}
        anchorEl={box.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Tính đến ngày' } }}
      >
        <DayForm key={times} day={day} today={today} onPick={pick} />
      </Popover>
    </span>
  );
}
