// What the subject of a visit says to it: it goes into the minutes.
import { useState } from 'react';
import { api } from '../../api.ts';
import { useFormDraft } from '../../app/form-draft.ts';
import { LinkButton } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import { useSending } from './use-sending.ts';
import type { VisitShown } from './visit-words.tsx';
import css from './visits.module.css';

function OpinionDialog({ page, onClose }: { page: VisitShown; onClose: () => void }) {
  const [begin] = useState({ opinion: page.opinion ?? '' });
  const [draft, setDraft] = useState(begin);
  const kept = useFormDraft(`opinion:${page.row.id}`, begin, draft, setDraft);
  const { fields, saving, box, send } = useSending();
  const save = () =>
    void send(
      () => api.inspections.saveOpinion({ visit: page.row.id, ...draft }),
      () => (kept.end(), onClose()),
      `Đã ghi ý kiến của ${page.row.name}`,
    );
  return (
    <FormDialog
      title="Ý kiến của đối tượng"
      subtitle={page.row.name}
      saving={saving}
      draft={kept}
      box={box}
      onSave={save}
      onClose={onClose}
    >
      <Box name="opinion" label="Ý kiến" wide fields={fields}>
        <TextBox rows={5} value={draft.opinion} autoFocus onChange={(opinion) => setDraft({ opinion })} />
      </Box>
    </FormDialog>
  );
}

export function OpinionCard({ page, mayWrite }: { page: VisitShown; mayWrite: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <SectionCard
      id="y-kien"
      title="Ý kiến của đối tượng"
      action={mayWrite && <LinkButton onClick={() => setOpen(true)}>{page.opinion ? 'Sửa' : 'Ghi ý kiến'}</LinkButton>}
    >
      <p className={page.opinion ? undefined : css.quiet}>{page.opinion ?? 'Chưa ghi ý kiến.'}</p>
      {open && <OpinionDialog page={page} onClose={() => setOpen(false)} />}
    </SectionCard>
  );
}
