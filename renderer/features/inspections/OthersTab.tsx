// Visits of other agencies in the year: the list, and the way to add to it.
import { useState } from 'react';
import { otherVisitKinds } from '../../../preload/contract/inspection-plans.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { AddOthers } from './AddOthers.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { stretch } from './plan-words.tsx';
import css from './plans.module.css';

const kindWord = (code: string) => otherVisitKinds.find((kind) => kind.code === code)?.label;

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
              <small>{[kindWord(one.kind), one.agency, stretch(one.from, one.to), one.taxCode].filter(Boolean).join(' · ')}</small>
            </span>
            {mayPlan && (
              <LinkButton aria-label={`Xóa cuộc ở ${one.unit}`} onClick={() => void remove(one.id, one.unit)}>
                Xóa
              </LinkButton>
            )}
          </div>
        ))}
      </SectionCard>
      {adding && <AddOthers page={page} onClose={() => setAdding(false)} />}
    </div>
  );
}
