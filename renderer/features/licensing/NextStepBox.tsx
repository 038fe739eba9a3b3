// The one amber box at the end of a quick look: what must happen, until when, by which text; nothing where nothing must.
import { NoticeBox } from '../../components/StatusWord.tsx';
import { writeDay } from '../../components/plain-day.ts';
import type { Reasons } from './WhyParts.tsx';
import { statusOf } from './standing-words.ts';

export function NextStepBox({ reasons, day }: { reasons: Reasons; day: string }) {
  const { next } = reasons;
  if (!next) return null;
  const status = statusOf(reasons.status);
  const late = next.by !== null && next.by < day;
  return (
    <NoticeBox title={next.title} status={status === 'valid' ? 'expiring' : status} {...(next.source && { basis: next.source })}>
      {next.words}
      {next.by && (
        <>
          {late ? ': đã quá ngày ' : ': chậm nhất '}
          <b>{writeDay(next.by)}</b>
        </>
      )}
      .
    </NoticeBox>
  );
}
