// "Tài liệu" of a record: the papers that went to it or wait as drafts, each with its file.
import { useState } from 'react';
import type { DocumentRow } from '../../../preload/contract/documents.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { LinkButton } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import { useFileJob } from '../../app/use-file-job.ts';
import css from './documents.module.css';

const faults: Partial<Record<DocumentRow['file'], string>> = { missing: 'tệp đã mất', changed: 'tệp đã bị sửa' };

export function RecordDocuments({ register, id, mayWrite }: { register: RegisterName; id: string; mayWrite: boolean }) {
  const documents = useRead('documents.ofRow', { register, id }).data?.documents;
  const today = useRead('settings.me', {}).data?.today ?? '';
  const { start, running } = useFileJob();
  const [issuing, setIssuing] = useState<DocumentRow | null>(null);
  const fetch = (row: DocumentRow, as: 'word' | 'pdf') =>
    void start((call) => api.documents.file({ id: row.id, as }, call), 'Đã lấy tệp của văn bản');
  const done = (work: Promise<unknown>, words: string) =>
    void work.then(() => toast(words)).catch((error: unknown) => toast(failureOf(error).message, { tone: 'error' }));
  const issue = ({ id: draft, version }: DocumentRow) => {
    setIssuing(null);
    done(api.documents.issue({ documents: [{ id: draft, version }], on: today }), 'Đã phát hành văn bản');
  };
  return (
    <SectionCard id="tai-lieu" title="Tài liệu" count={documents?.length} flush>
      <SmallTable
        label="Tài liệu"
        rows={documents ?? []}
        rowId={(row) => row.id}
        empty="Chưa có văn bản nào gửi đơn vị này."
        columns={[
          { id: 'number', label: 'Số', width: 120, render: (row) => row.number ?? <span className={css.quiet}>bản thảo</span> },
          {
            id: 'abstract',
            label: 'Trích yếu',
            render: (row) => (
              <span className={css.abstract} title={row.abstract}>
                {row.abstract}
              </span>
            ),
          },
          { id: 'day', label: 'Ngày', width: 98, align: 'right', render: (row) => (row.issuedOn ? writeDay(row.issuedOn) : '–') },
          {
            id: 'file',
            label: 'Tệp',
            width: 190,
            align: 'right',
            render: (row) => (
              <span className={css.deeds}>
                {faults[row.file] && <b className={css.refused}>{faults[row.file]}</b>}
                {row.state === 'draft' && mayWrite && (
                  <>
                    <LinkButton onClick={() => setIssuing(row)}>Phát hành</LinkButton>
                    <LinkButton onClick={() => done(api.documents.discard({ ids: [row.id] }), 'Đã bỏ bản thảo')}>Bỏ</LinkButton>
                  </>
                )}
                <LinkButton disabled={running} aria-label={`Word: ${row.number ?? row.abstract}`} onClick={() => fetch(row, 'word')}>
                  Word
                </LinkButton>
                <LinkButton disabled={running} aria-label={`PDF: ${row.number ?? row.abstract}`} onClick={() => fetch(row, 'pdf')}>
                  PDF
                </LinkButton>
              </span>
            ),
          },
        ]}
      />
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
