// The progress of a job that ends in a file, shown from the first half second on, with Hủy.
import type { JobProgress } from '../../api.ts';
import { secondsLeft } from '../../app/job-words.ts';
import { ProgressPanel } from '../../components/ProgressPanel.tsx';
import css from './meetings.module.css';

interface JobPanelProps {
  job: { running: boolean; progress: JobProgress | null; cancel: () => void };
  /** Until the job says what it does. */
  title: string;
  unit: string;
}

export const JobPanel = ({ job, title, unit }: JobPanelProps) =>
  job.running && (
    <div className={css.job}>
      <ProgressPanel
        title={job.progress?.phase ?? title}
        done={job.progress?.done ?? 0}
        total={job.progress?.total ?? null}
        unit={unit}
        secondsLeft={secondsLeft(job.progress)}
        onCancel={job.cancel}
      />
    </div>
  );
