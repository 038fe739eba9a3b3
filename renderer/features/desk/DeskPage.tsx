// The desk, where the application opens: figures above, the one queue, and the next report deadlines beside it.
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Matter } from '../../../preload/contract/desk.ts';
import { registrars } from '../../../preload/contract/rpc.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { refreshAll } from '../../refresh-all.ts';
import { toast } from '../../app/toasts.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { weekdayOf } from '../../components/plain-day.ts';
import { LettersDialog } from '../documents/LettersDialog.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { Figures } from './Figures.tsx';
import type { FittingLetter } from './letter-of.ts';
import { useOpenRows } from '../../app/open-rows.ts';
import { Queue } from './Queue.tsx';
import { Reports } from './Reports.tsx';
import { WeekCard } from './WeekCard.tsx';
import { SnoozedDialog } from './SnoozedDialog.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import css from './desk.module.css';

/** 'Thứ Hai, ngày 23 tháng 11 năm 2026'; of the months only 01 and 02 carry a zero (NĐ 30/2020). */
const longDay = (day: string) => {
  const [year, month, date] = day.split('-');
  return `${weekdayOf(day)}, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
};

export function DeskPage() {
  const { asOf, day, today, locked } = useAsOf();
  const client = useQueryClient();
  const read = useRead('desk.show', asOf === null ? {} : { asOf }, { keepPrevious: true });
  const openRows = useOpenRows();
  const [aside, setAside] = useState<Matter | null>(null);
  const [listing, setListing] = useState(false);
  const [letter, setLetter] = useState<FittingLetter | null>(null);
  const role = useRead('settings.me', {}).data?.role;
  const mayWrite = role !== undefined && registrars.includes(role);
  const { data } = read;
  const wake = (matter: Matter) =>
    api.desk.wake({ key: matter.key }).then(
      () => refreshAll(client),
      (error: unknown) => toast(failureOf(error).message, { tone: 'error' }),
    );
  if (read.isError)
    return (
      <EmptyState title="Chưa đọc được bàn làm việc" text={failureOf(read.error).message}>
        <Button variant="filled" onClick={() => void read.refetch()}>
          Đọc lại
        </Button>
      </EmptyState>
    );
  const shown = data?.day ?? day;
  const bare = data !== undefined && data.figures.services.all + data.figures.training.all === 0;
  return (
    <div className={css.desk}>
      <header className={css.title}>
        <h1>Bàn làm việc</h1>
        {shown && <p>{longDay(shown)}</p>}
      </header>
      <Figures figures={data?.figures} />
      <div className={css.columns}>
        <Queue
          day={shown}
          matters={data?.queue}
          snoozed={data?.snoozed.length ?? 0}
          bare={bare}
          locked={locked}
          onOpen={(matter) => openRows(matter.opens)}
          onLetters={mayWrite ? setLetter : undefined}
          onSnooze={setAside}
          onSnoozed={() => setListing(true)}
        />
        <div className={css.side}>
          {data && <WeekCard day={data.day} week={data.week} />}
          <Reports day={shown} reports={data?.reports} />
        </div>
      </div>
      {letter && (
        <LettersDialog
          view={{ ...letter.opens, search: '', asOf }}
          ids={null}
          preset={{ purpose: letter.purpose }}
          onClose={() => setLetter(null)}
        />
      )}
      {aside && (
        <SnoozeDialog
          matter={aside}
          today={today}
          onClose={() => setAside(null)}
          onDone={() => (setAside(null), void refreshAll(client))}
        />
      )}
      {listing && data && data.snoozed.length > 0 && (
        <SnoozedDialog matters={data.snoozed} onWake={(matter) => void wake(matter)} onClose={() => setListing(false)} />
      )}
    </div>
  );
}
