// A paper of a meeting as it would be drawn up now, with what it still lacks.
import type { MeetingPaper } from '../../../preload/contract/meeting-papers.ts';
import { failureOf, useRead } from '../../api.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { PaperPage } from '../../components/PaperPage.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import css from './meetings.module.css';

export function PaperPreview({ meeting, paper, onClose }: { meeting: string; paper: MeetingPaper; onClose: () => void }) {
  const { data, error } = useRead('meetings.paperPreview', { meeting, paper: paper.paper, item: paper.item });
  return (
    <Dialog open title="Xem trước" subtitle={paper.name} width={860} onClose={onClose}>
      {error && <p className={css.bad}>{failureOf(error).message}</p>}
      {!data && !error && <SkeletonRows rows={8} />}
      {data?.lacks.map((words) => (
        <p key={words} className={css.quiet}>
          {words}
        </p>
      ))}
      {data && (
        <div tabIndex={0} role="region" aria-label="Trang văn bản">
          <PaperPage page={data.page} label={paper.name} />
        </div>
      )}
    </Dialog>
  );
}
