// The calendar of working days, a year at a time: its free and worked days as a list and at a glance.
import Add from '@mui/icons-material/AddRounded';
import Next from '@mui/icons-material/ChevronRightRounded';
import Previous from '@mui/icons-material/ChevronLeftRounded';
import { useState } from 'react';
import type { InputOf } from '../../../preload/contract/rpc.ts';
import type { rules } from '../../../preload/contract/rules.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { HolidayDialog } from './HolidayDialog.tsx';
import { HolidayNotes } from './HolidayNotes.tsx';
import { type HolidayRow, HolidayTable } from './HolidayTable.tsx';
import { holidaysPath } from './rule-words.ts';
import { YearGlance } from './YearGlance.tsx';
import css from './holidays.module.css';

type Year = InputOf<typeof rules.holidays>['year'];

export function HolidaysPage() {
  const go = useGo();
  const { search } = usePlace();
  const { data: me } = useRead('settings.me', {});
  const { locked } = useAsOf();
  if (!me) return null;
  const asked = Number(search.nam);
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : Number(me.today.slice(0, 4));
  const turn = (to: Year) => go(holidaysPath, { search: { nam: String(to) }, replace: true });
  return <HolidaysOf year={year} today={me.today} mayWrite={me.role === 'administrator' && !locked} onTurn={turn} />;
}

function HolidaysOf({ year, today, mayWrite, onTurn }: { year: Year; today: string; mayWrite: boolean; onTurn: (year: Year) => void }) {
  const go = useGo();
  const { data, error } = useRead('rules.holidays', { year }, { keepPrevious: true });
  const [edited, setEdited] = useState<HolidayRow | 'new' | null>(null);
  const group = 'Ngày nghỉ';
  const back = () => go('/cai-dat');
  useShortcut('Escape', back, { label: 'Trở lại cài đặt', group, when: edited === null });
  useShortcut('Alt+PageUp', () => onTurn(year - 1), { label: 'Năm trước', group, when: edited === null });
  useShortcut('Alt+PageDown', () => onTurn(year + 1), { label: 'Năm sau', group, when: edited === null });
  useShortcut('Ctrl+N Alt+N', () => setEdited('new'), { label: 'Thêm ngày nghỉ, ngày làm bù', group, when: mayWrite && edited === null });
  const copy = async () => {
    try {
      const { added } = await api.rules.copyHolidays({ year });
      if (added === 0) toast(`Năm ${year} đã đủ các ngày nghỉ cố định.`);
      else await toastWithUndo(`Đã chép ${added} ngày sang năm ${year}`);
    } catch (caught) {
      toast(failureOf(caught).message, { tone: 'error' });
    }
  };
  const remove = async (day: HolidayRow) => {
    try {
      await api.rules.removeHoliday({ id: day.id });
      await toastWithUndo(`Đã xóa ${day.name}`);
    } catch (caught) {
      toast(failureOf(caught).message, { tone: 'error' });
    }
  };
  if (error) return <EmptyState title="Chưa đọc được ngày nghỉ" text={failureOf(error).message} />;
  const actions = (
    <>
      <Button onClick={back}>Về cài đặt</Button>
      {mayWrite && (
        <>
          <Button onClick={() => void copy()}>Chép ngày cố định</Button>
          <Button variant="filled" icon={<Add />} keys="Ctrl N" onClick={() => setEdited('new')}>
            Thêm ngày
          </Button>
        </>
      )}
    </>
  );
  return (
    <div className={css.page}>
      <PageHeader
        title="Ngày nghỉ, ngày làm bù"
        note={data && data.year === year ? `năm ${year}: ${data.workingDays} ngày làm việc` : undefined}
        actions={actions}
      />
      <div className={css.bar}>
        <div className={css.turn}>
          <IconButton label="Năm trước (Alt+PageUp)" size={28} onClick={() => onTurn(year - 1)}>
            <Previous />
          </IconButton>
          <b>{year}</b>
          <IconButton label="Năm sau (Alt+PageDown)" size={28} onClick={() => onTurn(year + 1)}>
            <Next />
          </IconButton>
        </div>
        <p>Mọi thời hạn tính bằng ngày làm việc đi theo lịch này: thứ Hai đến thứ Sáu, trừ ngày nghỉ, thêm ngày làm bù.</p>
      </div>
      {data ? (
        <div className={css.columns}>
          <div className={css.column}>
            <HolidayNotes year={data} />
            <SectionCard title={`Các ngày của năm ${data.year}`} count={data.days.length} flush>
              <HolidayTable
                days={data.days}
                onEdit={mayWrite ? setEdited : undefined}
                onRemove={mayWrite ? (day) => void remove(day) : undefined}
              />
            </SectionCard>
          </div>
          <YearGlance year={data.year} days={data.days} waiting={data.waiting} today={today} />
        </div>
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={10} />
        </div>
      )}
      {edited && <HolidayDialog year={year} today={today} day={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </div>
  );
}
