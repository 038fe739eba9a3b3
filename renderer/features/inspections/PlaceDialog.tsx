// When and by whom a unit is visited; warnings at the spot with a typed reason; in an approved plan the same as a numbered amendment.
import { useState } from 'react';
import type { PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { api, useRead } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from './FormDialog.tsx';
import { AmendingFields, askedOf, isWhole, noDecision, type PlaceTyped, PlacingFields } from './PlacingFields.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { checklistWord } from './plan-words.tsx';
import { useSending } from './use-sending.ts';

interface Props {
  page: PlanPageData;
  row: PlanRow;
  /** Days that were dropped upon, before they are written. */
  days?: { from: string; to: string } | undefined;
  onClose: () => void;
}

export function PlaceDialog({ page, row, days, onClose }: Props) {
  const [typed, setTyped] = useState<PlaceTyped>({
    from: days?.from ?? row.from ?? '',
    to: days?.to ?? row.to ?? '',
    team: row.team ?? '',
    place: row.place ?? '',
    grounds: row.grounds ?? '',
    reason: row.reason ?? '',
  });
  const [decision, setDecision] = useState(noDecision);
  const form = useSending();
  const approved = page.decidedOn !== null;
  const asked = askedOf(typed);
  const tried = useRead('inspections.tryPlace', { id: row.id, ...asked }, { enabled: isWhole(asked), keepPrevious: true });
  const placing = { ...typed, ...asked };
  const ask = { plan: page.id, ...decision };
  const { id, version } = row;
  const save = () =>
    void form.send(
      () =>
        approved
          ? api.inspections.amend({ ...ask, changes: [{ do: 'move', row: id, version, ...placing }] })
          : api.inspections.place({ id, version, ...placing }),
      onClose,
      approved ? `Đã ghi điều chỉnh kế hoạch: ${row.name}` : `Đã xếp lịch ${row.name}`,
    );
  const drop = () =>
    void form.send(
      () =>
        approved
          ? api.inspections.amend({ ...ask, changes: [{ do: 'drop', row: id, version }] })
          : api.inspections.drop({ plan: page.id, rows: [id] }),
      onClose,
      `Đã đưa ${row.name} ra khỏi kế hoạch`,
    );
  return (
    <FormDialog
      title={row.name}
      subtitle={`${checklistWord(row.checklist)} · kế hoạch năm ${page.year}`}
      saving={form.saving}
      box={form.box}
      onSave={save}
      onClose={onClose}
    >
      <PlacingFields
        page={page}
        form={form}
        typed={typed}
        onType={(part) => setTyped((now) => ({ ...now, ...part }))}
        conflicts={tried.data?.conflicts ?? row.conflicts}
        first={days ? 'reason' : 'from'}
      />
      {approved && (
        <AmendingFields page={page} form={form} typed={decision} onType={(part) => setDecision((now) => ({ ...now, ...part }))} />
      )}
      <div>
        <Button type="button" variant="danger" onClick={drop}>
          Đưa ra khỏi kế hoạch
        </Button>
      </div>
    </FormDialog>
  );
}
