// A paper of a meeting on the screen: as it would be drawn up now with what it still lacks, or as it was issued.
import { useState } from 'react';
import type { MeetingPaper } from '../../../preload/contract/meeting-papers.ts';
import { failureOf, useRead } from '../../api.ts';
import { Choice } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { PaperPage } from '../../components/PaperPage.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import css from './meetings.module.css';

const now = 'now';

export function PaperPreview({ meeting, paper, onClose }: { meeting: string; paper: MeetingPaper; onClose: () => void }) {
  const [issued] = paper.issued;
  const standing = paper.draft || !issued;
  const [shown, setShown] = useState(standing ? now : issued.id);
  const versions = [
    ...(standing ? [{ value: now, label: 'Bản xem trước' }] : []),
    ...paper.issued.map((one) => ({ value: one.id, label: `Số ${one.number}, ngày ${one.issuedOn ? writeDay(one.issuedOn) : ''}` })),
  ];
  const { data, error } = useRead(
    'meetings.paperPreview',
    { meeting, paper: paper.paper, item: paper.item, document: shown === now ? null : shown },
    { keepPrevious: true },
  );
  return (
    <Dialog open title={paper.name} subtitle={versions.find((one) => one.value === shown)?.label} width={860} onClose={onClose}>
      {versions.length > 1 && (
        <p className={css.versions}>
          <Choice label="Bản" value={shown} options={versions} onChange={(next) => next && setShown(next)} />
        </p>
      )}
      {error && <p className={css.bad}>{failureOf(error).message}</p>}
      {!data && !error && <SkeletonRows rows={8} />}
      {data?.lacks.map((words) => (
        <p key={words} className={css.quiet}>
          {words}
        </p>
      ))}
      {data && (
        <div className={css.desk} tabIndex={0} role="region" aria-label="Trang văn bản">
          <PaperPage page={data.page} label={paper.name} />
        </div>
      )}
    </Dialog>
  );
}
