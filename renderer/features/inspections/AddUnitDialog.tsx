// A unit added to a plan with its days: into a draft at once, into an approved plan as a numbered amendment.
import { useEffect, useState } from 'react';
import { api, useRead } from '../../api.ts';
import { useFormDraft } from '../../app/form-draft.ts';
import { Box, FormDialog } from './FormDialog.tsx';
import { AmendingFields, askedOf, isWhole, noDecision, noPlace, PlacingFields } from './PlacingFields.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { type PlanUnit, UnitBox } from './UnitBox.tsx';
import { useSending } from './use-sending.ts';

interface Typed {
  unit: PlanUnit | null;
  place: typeof noPlace;
  decision: typeof noDecision;
}
const begin: Typed = { unit: null, place: noPlace, decision: noDecision };

export function AddUnitDialog({ page, onClose }: { page: PlanPageData; onClose: () => void }) {
  const [typed, setTyped] = useState(begin);
  const draft = useFormDraft(`plan-unit:${page.id}`, begin, typed, setTyped);
  const form = useSending();
  const { unit, place, decision } = typed;
  const approved = page.decidedOn !== null;
  const asked = askedOf(place);
  const subject = unit && { kind: unit.kind, id: unit.id };
  const tried = useRead(
    'inspections.tryUnit',
    { plan: page.id, subject: subject ?? { kind: 'named', id: page.id }, ...asked },
    { enabled: subject !== null && isWhole(asked), keepPrevious: true },
  );
  const { box } = form;
  // Chosen, and the dialog that may have named it gone: the days come next.
  useEffect(() => {
    if (unit) box.current?.querySelector<HTMLElement>('[data-field="from"] input')?.focus();
  }, [unit, box]);
  const pick = (next: PlanUnit | null) => {
    setTyped((now) => ({ ...now, unit: next, place: { ...now.place, place: next?.address ?? '' } }));
    form.clear('subject');
  };
  const save = () => {
    if (!subject) return form.say('subject', 'Chọn một đơn vị.');
    const add = { subject, ...place, ...asked };
    void form.send(
      () =>
        approved
          ? api.inspections.amend({ plan: page.id, ...decision, changes: [{ do: 'add', ...add }] })
          : api.inspections.addUnit({ plan: page.id, ...add }),
      () => (draft.end(), onClose()),
      approved ? `Đã ghi điều chỉnh kế hoạch: thêm ${unit?.name}` : `Đã đưa ${unit?.name} vào kế hoạch`,
    );
  };
  return (
    <FormDialog
      title="Thêm đơn vị vào kế hoạch"
      subtitle={approved ? `Kế hoạch năm ${page.year} đã phê duyệt: ghi thành một lần điều chỉnh` : `Dự thảo năm ${page.year}`}
      saving={form.saving}
      draft={draft}
      box={form.box}
      onSave={save}
      onClose={onClose}
    >
      <Box name="subject" label="Đơn vị" fields={form.fields} required wide>
        <UnitBox page={page} unit={unit} onChange={pick} />
      </Box>
      <PlacingFields
        page={page}
        form={form}
        typed={place}
        onType={(part) => setTyped((now) => ({ ...now, place: { ...now.place, ...part } }))}
        conflicts={(subject && tried.data?.conflicts) ?? []}
      />
      {approved && (
        <AmendingFields
          page={page}
          form={form}
          typed={decision}
          onType={(part) => setTyped((now) => ({ ...now, decision: { ...now.decision, ...part } }))}
        />
      )}
    </FormDialog>
  );
}
