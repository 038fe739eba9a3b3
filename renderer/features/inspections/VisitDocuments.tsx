// The papers of a visit: drawn up as drafts, numbered and frozen when issued, each as Word and PDF.
import { useState } from 'react';
import type { DocumentRow } from '../../../preload/contract/document-row.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { LinkButton } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { useFileJob } from '../../app/use-file-job.ts';
import { useMe } from '../../app/may-write.ts';
import type { VisitShown } from './visit-words.tsx';
import css from './visits.module.css';

const faults: Partial<Record<DocumentRow['file'], string>> = { missing: 'tệp đã mất', changed: 'tệp đã bị sửa' };

export function VisitDocuments({ page, mayWrite, today }: { page: VisitShown; mayWrite: boolean; today: string }) {
  const { start, running } = useFileJob();
  const mayDiscard = useMe().mayWrite && mayWrite;
  const [issuing, setIssuing] = useState<DocumentRow | null>(null);
  const tell = (work: Promise<unknown>, words: string) =>
    void work.then(() => toast(words)).catch((error: unknown) => toast(failureOf(error).message, { tone: 'error' }));
  const draw = (paper: 'minutes' | 'report' | 'correction', words: string) =>
    tell(api.inspections.drawUp({ visit: page.row.id, paper }), `Đã soạn ${words.toLocaleLowerCase('vi')}`);
  const fetch = (row: DocumentRow, as: 'word' | 'pdf') =>
    void start((call) => api.documents.file({ id: row.id, as }, call), 'Đã lấy tệp của văn bản');
  const issue = ({ id, version }: DocumentRow) => {
    setIssuing(null);
    tell(api.documents.issue({ documents: [{ id, version }], on: today }), 'Đã phát hành văn bản');
  };
  return (
    <SectionCard id="van-ban" title="Văn bản" count={page.documents.length}>
      <ul className={css.life}>
        {page.documents.map((row) => (
          <li key={row.id}>
            <time>{row.issuedOn ? writeDay(row.issuedOn) : 'bản thảo'}</time>
            <div>
              <b>{row.templateName}</b>
              <p>{row.number ?? row.abstract}</p>
              {faults[row.file] && <p className={css.bad}>{faults[row.file]}</p>}
              <p>
                <LinkButton disabled={running} aria-label={`Word: ${row.templateName}`} onClick={() => fetch(row, 'word')}>
                  Word
                </LinkButton>{' '}
                <LinkButton disabled={running} aria-label={`PDF: ${row.templateName}`} onClick={() => fetch(row, 'pdf')}>
                  PDF
                </LinkButton>{' '}
                {row.state === 'draft' && mayWrite && <LinkButton onClick={() => setIssuing(row)}>Phát hành</LinkButton>}{' '}
                {row.state === 'draft' && mayDiscard && (
                  <LinkButton onClick={() => tell(api.documents.discard({ ids: [row.id] }), 'Đã bỏ bản thảo')}>Bỏ</LinkButton>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {page.documents.length === 0 && <p className={css.quiet}>Chưa soạn văn bản nào.</p>}
      {mayWrite && (
        <p>
          Soạn: <LinkButton onClick={() => draw('minutes', page.words.minutes)}>{page.words.minutes.toLocaleLowerCase('vi')}</LinkButton>
          {' · '}
          <LinkButton onClick={() => draw('report', 'báo cáo kết quả')}>báo cáo kết quả</LinkButton>
          {' · '}
          <LinkButton onClick={() => draw('correction', page.words.correction)}>{page.words.correction.toLocaleLowerCase('vi')}</LinkButton>
        </p>
      )}
      <ConfirmDialog
        open={issuing !== null}
        title="Phát hành văn bản"
        verb="Phát hành"
        onConfirm={() => issuing && issue(issuing)}
        onCancel={() => setIssuing(null)}
      >
        <p>Văn bản được lấy số tiếp theo của dãy, ghi ngày {writeDay(today)}; từ đó nội dung không sửa nữa.</p>
      </ConfirmDialog>
    </SectionCard>
  );
}
