// Visits of other agencies in the year: the list, and a pasted block that is read before anything is written.
import { useState } from 'react';
import { v7 } from 'uuid';
import { otherVisitKinds } from '../../../preload/contract/inspection-plans.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { stretch } from './plan-words.tsx';
import { useSending } from './use-sending.ts';
import css from './plans.module.css';

const kinds = otherVisitKinds.map(({ code, label }) => ({ value: code, label }));

export function OthersTab({ page, mayPlan }: { page: PlanPageData; mayPlan: boolean }) {
  const [adding, setAdding] = useState(false);
  const remove = async (id: string, unit: string) => {
    try {
      await api.inspections.removeOther({ id });
      await toastWithUndo(`Đã xóa cuộc ở ${unit}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  return (
    <div className={css.columns}>
      <SectionCard
        title={`Kiểm tra, thanh tra, kiểm toán của cơ quan khác năm ${page.year}`}
        count={page.others.length}
        action={
          mayPlan && (
            <Button size={28} onClick={() => setAdding(true)}>
              Thêm, dán danh sách
            </Button>
          )
        }
      >
        {page.others.length === 0 && <p>Chưa ghi cuộc nào. Ghi vào để biết trùng khi xếp lịch.</p>}
        {page.others.map((one) => (
          <div key={one.id} className={css.line}>
            <span>
              {one.unit}
              <small>
                {[kinds.find((kind) => kind.value === one.kind)?.label, one.agency, stretch(one.from, one.to), one.taxCode]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            {mayPlan && (
              <LinkButton aria-label={`Xóa cuộc ở ${one.unit}`} onClick={() => void remove(one.id, one.unit)}>
                Xóa
              </LinkButton>
            )}
          </div>
        ))}
      </SectionCard>
      {adding && <PasteOthers page={page} onClose={() => setAdding(false)} />}
    </div>
  );
}

function PasteOthers({ page, onClose }: { page: PlanPageData; onClose: () => void }) {
  const [agency, setAgency] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]['value']>('inspection');
  const [text, setText] = useState('');
  const form = useSending();
  const { data, error } = useRead('inspections.readOthers', { agency, kind, year: page.year, text }, { keepPrevious: true });
  const visits = data?.lines.flatMap((one) => one.visit ?? []) ?? [];
  const faults = data?.lines.filter((one) => one.fault !== null) ?? [];
  const save = () =>
    visits.length > 0 &&
    void form.send(
      () => api.inspections.addOthers({ visits: visits.map((one) => ({ ...one, id: v7() })) }),
      onClose,
      `Đã ghi ${visits.length} cuộc của cơ quan khác`,
    );
  return (
    <FormDialog
      title="Cuộc của cơ quan khác"
      subtitle="Mỗi dòng: mã số thuế, tên đơn vị, cơ quan, từ ngày, đến ngày; chép từ Excel rồi dán vào"
      saving={form.saving}
      box={form.box}
      onSave={save}
      onClose={onClose}
    >
      <Box name="agency" label="Cơ quan" fields={form.fields} hint="dùng cho dòng không ghi cơ quan">
        <TextBox value={agency} autoFocus placeholder="Sở Công Thương" onChange={setAgency} />
      </Box>
      <Box name="kind" label="Loại" fields={form.fields}>
        <Choice value={kind} options={kinds} onChange={(value) => value && setKind(value)} />
      </Box>
      <Box name="text" label="Danh sách" fields={form.fields} wide>
        <TextBox rows={7} value={text} placeholder="6000123456; Công ty A; 17/03/2026; 18/03/2026" onChange={setText} />
      </Box>
      <div className={css.warnings} role="status">
        {error
          ? failureOf(error).message
          : `Đọc được ${visits.length} cuộc${faults.length > 0 ? `, ${faults.length} dòng chưa đọc được` : ''}.`}
        {faults.slice(0, 4).map((one, at) => (
          <small key={at}>
            “{one.line.slice(0, 60)}”: {one.fault}
          </small>
        ))}
      </div>
    </FormDialog>
  );
}
