// "Báo cáo phải nộp" of a record: each year owed, how it stands, why, and the button that receives it or takes it back.
import { useState } from 'react';
import type { ReportYear } from '../../../preload/contract/reports.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { toast } from '../../app/toasts.ts';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { ReceiveDialog } from './ReceiveDialog.tsx';
import { ReportWhy } from './ReportWhy.tsx';
import { remindedWords, ReportWord } from './report-words.tsx';
import { useReceive } from './use-receive.tsx';
import css from './reports.module.css';

/** The anchor for the table of contents. */
export const reportAnchor = 'bao-cao';

const came = ({ receivedOn, documentNumber }: ReportYear) =>
  receivedOn === null ? '' : [`nhận ${writeDay(receivedOn)}`, documentNumber].filter(Boolean).join(', số ');
const reminded = ({ reminders }: ReportYear) => remindedWords({ reminded: reminders.length, remindedOn: reminders.at(-1)?.on ?? null });

export function ReportSection({ id, name, mayWrite }: { id: string; name: string; mayWrite: boolean }) {
  const { asOf, today } = useAsOf();
  const { data, error } = useRead('reports.ofService', { service: id, asOf }, { keepPrevious: true });
  const [why, setWhy] = useState<number | null>(null);
  const [asked, setAsked] = useState<ReportYear | null>(null);
  const { receive, dialog } = useReceive(() => {});
  const withdraw = async (year: number) => {
    try {
      await api.reports.withdraw({ year, services: [id] });
      await toastWithUndo(`Đã bỏ ghi nhận báo cáo năm ${year} của ${name}`);
    } catch (problem) {
      toast(failureOf(problem).message, { tone: 'error' });
    }
  };
  if (!data)
    return (
      <SectionCard id={reportAnchor} title="Báo cáo phải nộp">
        {error ? <p>{failureOf(error).message}</p> : <SkeletonRows rows={3} />}
      </SectionCard>
    );
  return (
    <SectionCard id={reportAnchor} title="Báo cáo phải nộp" action={<small>{`tính đến ${writeDay(data.day)}`}</small>}>
      {data.years.length === 0 && <p className={css.quiet}>Chưa có năm nào phải nộp báo cáo.</p>}
      <ul className={css.years} aria-label="Các năm phải báo cáo">
        {data.years.map((one) => (
          <li key={one.year} aria-label={`Năm ${one.year}`}>
            <div className={css.line}>
              <b>Năm {one.year}</b>
              <span>
                <ReportWord state={one.state} days={one.days} />
                <small>{[came(one), reminded(one)].filter(Boolean).join(' · ') || (one.due && `hạn ${writeDay(one.due)}`)}</small>
              </span>
              <span className={css.deeds}>
                {mayWrite && (
                  <>
                    <LinkButton
                      aria-label={`${one.receivedOn ? 'Sửa' : 'Ghi đã nhận'} báo cáo năm ${one.year}`}
                      onClick={() => setAsked(one)}
                    >
                      {one.receivedOn ? 'Sửa' : 'Ghi đã nhận'}
                    </LinkButton>
                    {one.receivedOn && (
                      <LinkButton aria-label={`Bỏ ghi nhận báo cáo năm ${one.year}`} onClick={() => void withdraw(one.year)}>
                        Bỏ ghi nhận
                      </LinkButton>
                    )}
                  </>
                )}
                <LinkButton
                  aria-expanded={why === one.year}
                  aria-label={`Vì sao? Báo cáo năm ${one.year}`}
                  onClick={() => setWhy(why === one.year ? null : one.year)}
                >
                  Vì sao?
                </LinkButton>
              </span>
            </div>
            {why === one.year && <ReportWhy why={one.why} reminders={one.reminders} />}
          </li>
        ))}
      </ul>
      {asked && (
        <ReceiveDialog
          year={asked.year}
          services={[id]}
          name={name}
          today={today}
          again={asked.receivedOn ? 'correct' : 'refuse'}
          start={{ on: asked.receivedOn, documentNumber: asked.documentNumber }}
          receive={receive}
          onClose={() => setAsked(null)}
        />
      )}
      {dialog}
    </SectionCard>
  );
}
