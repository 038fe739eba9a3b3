// The files of a whole visit: dropped on the card, or chosen with Enter.
import { LinkButton } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { EvidenceFiles, useEvidence } from './use-evidence.tsx';
import type { VisitShown } from './visit-words.tsx';
import css from './visits.module.css';

export function EvidenceCard({ page, mayWrite }: { page: VisitShown; mayWrite: boolean }) {
  const add = useEvidence(page.row.id, null, page.row.name, mayWrite);
  const action = mayWrite && (
    <LinkButton disabled={add.running} onClick={add.choose}>
      Thêm tệp
    </LinkButton>
  );
  return (
    <div className={add.over ? css.drop : undefined} {...add.target}>
      <SectionCard id="chung-cu" title="Chứng cứ của cuộc kiểm tra" count={page.evidence.length} action={action}>
        <EvidenceFiles files={page.evidence} mayWrite={mayWrite} />
        {page.evidence.length === 0 && (
          <p className={css.quiet}>{mayWrite ? 'Kéo ảnh, tài liệu thả vào đây, hoặc Thêm tệp.' : 'Chưa có tệp nào.'}</p>
        )}
        {mayWrite && add.picker}
      </SectionCard>
    </div>
  );
}
