// The paper beside the agenda as it would print now: it follows every edit; number and day stay blank until it is issued.
import { useState } from 'react';
import type { MeetingPaperKind } from '../../../preload/contract/meeting-papers.ts';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { failureOf, useRead } from '../../api.ts';
import { Choice } from '../../components/Choice.tsx';
import { PaperPage } from '../../components/PaperPage.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import css from './meetings.module.css';

const papers: readonly { value: MeetingPaperKind; label: string }[] = [
  { value: 'agenda', label: 'Chương trình họp' },
  { value: 'invitation', label: 'Giấy mời' },
  { value: 'delegates', label: 'Danh sách đại biểu' },
];

export function PreviewCard({ page }: { page: MeetingPage }) {
  const [paper, setPaper] = useState<MeetingPaperKind>('agenda');
  const { data, error } = useRead('meetings.paperPreview', { meeting: page.row.id, paper }, { keepPrevious: true });
  const name = papers.find((one) => one.value === paper)!.label;
  return (
    <section className={`${css.card} ${css.sheet}`} aria-label="Bản xem trước">
      <header>
        <h2>Bản xem trước</h2>
        <span className={css.sheetChoice}>
          <Choice small label="Văn bản xem trước" value={paper} options={papers} onChange={(next) => next && setPaper(next)} />
        </span>
      </header>
      {error && <p className={css.note}>{failureOf(error).message}</p>}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && (
        <div className={css.desk} tabIndex={0} role="region" aria-label={`Trang ${name}`}>
          <PaperPage page={data.page} label={name} />
        </div>
      )}
      {data?.lacks.map((words) => (
        <p key={words} className={css.note}>
          {words}
        </p>
      ))}
    </section>
  );
}
