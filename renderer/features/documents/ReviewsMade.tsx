// The reports of the review that were made before, each with its file; drafts wait to be issued or dropped.
import { api, failureOf, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import css from './documents.module.css';

export function ReviewsMade() {
  const { data } = useRead('documents.reviewReports', {});
  const { start, running } = useFileJob();
  if (!data || data.documents.length === 0) return null;
  const drop = (id: string) =>
    void api.documents
      .discard({ ids: [id] })
      .then(() => toast('Đã bỏ bản thảo'))
      .catch((error: unknown) => toast(failureOf(error).message, { tone: 'error' }));
  return (
    <section aria-label="Báo cáo đã lập">
      <h3 className={css.made}>Đã lập</h3>
      <ul className={css.templates}>
        {data.documents.map((row) => (
          <li key={row.id}>
            <span>
              {row.number ?? 'Bản thảo'}
              <small>
                {row.issuedOn ? `${writeDay(row.issuedOn)} · ` : ''}
                {row.abstract}
              </small>
            </span>
            <span className={css.deeds}>
              {(['word', 'pdf'] as const).map((as) => (
                <LinkButton
                  key={as}
                  disabled={running}
                  aria-label={`${as === 'word' ? 'Word' : 'PDF'}: ${row.number ?? 'bản thảo'}`}
                  onClick={() => void start((call) => api.documents.file({ id: row.id, as }, call), 'Đã lấy tệp của báo cáo')}
                >
                  {as === 'word' ? 'Word' : 'PDF'}
                </LinkButton>
              ))}
              {row.state === 'draft' && <LinkButton onClick={() => drop(row.id)}>Bỏ</LinkButton>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
