// One conclusion: who carries it out, what became of it step by step, its proof; the next step is typed here.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { ConclusionStep } from '../../../preload/contract/meeting-conclusions.ts';
import { conclusionEventKinds } from '../../../preload/contract/records/meeting-choices.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { ConclusionState, whoOf } from './ConclusionList.tsx';
import { MeetingFiles } from './MeetingFiles.tsx';
import { useReporter, useSecretary, wordOf } from './meeting-words.tsx';
import { StepDialog } from './StepDialog.tsx';
import { told } from './told.ts';
import css from './meetings.module.css';

type Kind = ConclusionStep['kind'];
const next = { open: ['progress', 'reminder', 'extended', 'cancelled', 'done'], closed: ['reopened'] } as const;

export function ConclusionDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { write, today, asOf } = useReporter();
  const secretary = useSecretary();
  const { data: one, error } = useRead('meetings.conclusion', { id, asOf }, { keepPrevious: true });
  const [step, setStep] = useState<Kind | null>(null);
  const closed = one?.state === 'done' || one?.state === 'cancelled';
  const steps: readonly Kind[] = closed ? next.closed : next.open;
  const remove = async () => {
    if (await told(api.meetings.removeConclusion({ id }), 'Đã xóa kết luận')) onClose();
  };
  return (
    <>
      <Dialog
        open
        title={one?.content ?? 'Kết luận'}
        {...(one && { subtitle: `${one.meeting.title}, ${writeDay(one.meeting.on)}` })}
        width={680}
        onClose={onClose}
        actions={
          <>
            <Button onClick={onClose}>Đóng</Button>
            {write &&
              one &&
              steps.map((kind) => (
                <Button key={kind} variant={kind === 'done' ? 'filled' : 'outlined'} onClick={() => setStep(kind)}>
                  {wordOf(conclusionEventKinds, kind)}
                </Button>
              ))}
          </>
        }
      >
        {error && <p className={css.bad}>{failureOf(error).message}</p>}
        {!one && !error && <SkeletonRows rows={4} />}
        {one && (
          <div className={css.one}>
            <p>
              <ConclusionState one={one} /> {one.dueNow && <span className={css.quiet}>hạn {writeDay(one.dueNow)}</span>}
            </p>
            <p>{whoOf(one)}</p>
            <ul aria-label="Việc đã làm">
              {one.steps.map((each) => (
                <li key={each.id}>
                  <time>{writeDay(each.on)}</time>
                  <div>
                    <b>
                      {wordOf(conclusionEventKinds, each.kind)}
                      {each.until && ` đến ${writeDay(each.until)}`}
                      {each.number && `, số ${each.number}`}
                    </b>
                    {each.note && <small>{each.note}</small>}
                  </div>
                  {write && (
                    <LinkButton
                      aria-label={`Xóa “${wordOf(conclusionEventKinds, each.kind)}” ngày ${writeDay(each.on)}`}
                      onClick={() =>
                        void told(api.meetings.removeStep({ conclusion: id, step: each.id }), 'Đã xóa việc thực hiện ghi nhầm')
                      }
                    >
                      Xóa
                    </LinkButton>
                  )}
                </li>
              ))}
            </ul>
            {one.steps.length === 0 && <p className={css.quiet}>Chưa có báo cáo tiến độ nào.</p>}
            <MeetingFiles
              label="Tệp chứng cứ"
              add="Thêm tệp chứng cứ"
              to={{ meeting: one.meeting.id, conclusion: id }}
              files={one.files}
              mayWrite={write}
              none="Chưa có tệp chứng cứ nào."
            />
            {write && secretary.write && (
              <p className={css.deedline}>
                <LinkButton onClick={() => void remove()}>Xóa kết luận ghi nhầm</LinkButton>
              </p>
            )}
          </div>
        )}
      </Dialog>
      {step && one && <StepDialog id={v7()} one={one} kind={step} today={today} onClose={() => setStep(null)} />}
    </>
  );
}
