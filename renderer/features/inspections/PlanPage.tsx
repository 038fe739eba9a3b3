// "Kiểm tra": which plan of which year is looked at; without one, how to begin.
import Add from '@mui/icons-material/AddRounded';
import { useState } from 'react';
import { failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useMayPlan } from './may-plan.ts';
import { PlanDialog } from './PlanDialogs.tsx';
import { PlanOfYear } from './PlanOfYear.tsx';
import { duePath, planGroup as group, planPath } from './plan-words.tsx';
import { visitsPath } from './visit-words.tsx';
import css from './plans.module.css';

export function PlanPage() {
  const { data, error } = useRead('inspections.plans', {});
  const { data: settings } = useRead('settings.get', {});
  const mayPlan = useMayPlan();
  const go = useGo();
  const asked = usePlace().search.ke;
  const [adding, setAdding] = useState(false);
  const pick = (ke: string) => go(planPath, { search: { ke }, replace: true });
  const add = () => setAdding(true);
  useShortcut('Ctrl+N Alt+N', add, { label: 'Lập kế hoạch kiểm tra', group, when: mayPlan });
  if (error) return <EmptyState title="Chưa đọc được kế hoạch" text={failureOf(error).message} />;
  if (!data)
    return (
      <div className={css.waiting}>
        <SkeletonRows rows={10} />
      </div>
    );
  const thisYear = Number(data.today.slice(0, 4));
  const plan = data.plans.find((one) => one.id === asked) ?? data.plans.find((one) => one.year === thisYear) ?? data.plans[0];
  const dialog = adding && (
    <PlanDialog
      plan={null}
      year={data.plans.some((one) => one.year === thisYear) ? thisYear + 1 : thisYear}
      agency={settings?.office.agency ?? ''}
      onDone={pick}
      onClose={() => setAdding(false)}
    />
  );
  if (!plan)
    return (
      <>
        <EmptyState
          title="Chưa có kế hoạch kiểm tra nào"
          text="Lập dự thảo, chọn đơn vị từ danh sách đến hạn, xếp ngày và đoàn, rồi ghi quyết định phê duyệt."
        >
          {mayPlan && (
            <Button variant="filled" icon={<Add />} onClick={add}>
              Lập kế hoạch
            </Button>
          )}
          <Button onClick={() => go(duePath)}>Xem đơn vị cần xếp lịch</Button>
          <Button onClick={() => go(visitsPath)}>Xem cuộc kiểm tra</Button>
        </EmptyState>
        {dialog}
      </>
    );
  return (
    <>
      <PlanOfYear key={plan.id} id={plan.id} plans={data.plans} mayPlan={mayPlan} onPick={pick} onAdd={add} />
      {dialog}
    </>
  );
}
