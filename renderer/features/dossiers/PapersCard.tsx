// "Giấy tờ": the checklist of what was handed in; a tick says it is there.
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import type { Page } from './dossier-form.ts';
import css from './dossiers.module.css';

export function PapersCard({ page, mayWrite }: { page: Page; mayWrite: boolean }) {
  const mark = async (paper: Page['papers'][number]) => {
    try {
      await api.dossiers.mark({ dossier: page.row.id, paper: paper.id, state: paper.state === 'present' ? 'missing' : 'present' });
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const there = page.papers.filter((paper) => paper.state === 'present').length;
  return (
    <SectionCard id="giay-to" title="Giấy tờ đã nộp" count={`${there} / ${page.papers.length}`}>
      {page.papers.length === 0 && <p className={css.quiet}>Chưa ghi giấy tờ nào.</p>}
      <ul className={css.marks}>
        {page.papers.map((paper) => (
          <li key={paper.id}>
            <Checkbox checked={paper.state === 'present'} disabled={!mayWrite} onClick={() => void mark(paper)}>
              {paper.name}
            </Checkbox>
            {paper.state === 'missing' && <small>thiếu</small>}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
