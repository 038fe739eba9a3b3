// What was true of the organisation from which day to which, with where it is known from.
import type { Period } from '../../../preload/contract/registers.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import { writeNumber } from '../../components/number-entry.ts';
import { writeDay } from '../../components/plain-day.ts';
import { type Communes, useCommunes } from '../../app/areas.ts';
import css from './record.module.css';

const days = ({ fromOn, toOn }: Period) => {
  if (!fromOn && !toOn) return 'Từ trước đến nay';
  if (!toOn) return `Từ ${writeDay(fromOn ?? '')}`;
  return fromOn ? `${writeDay(fromOn)} – ${writeDay(toOn)}` : `Đến ${writeDay(toOn)}`;
};

const facts = (period: Period, communes: Communes) =>
  [
    period.name,
    [period.address, period.commune && communes.get(period.commune)?.short].filter(Boolean).join(', '),
    period.representative,
    period.headcount !== null && `${writeNumber(period.headcount)} lao động`,
    period.sector,
  ]
    .filter(Boolean)
    .join(' · ');

export function Periods({ periods }: { periods: readonly Period[] }) {
  const communes = useCommunes();
  return (
    <SectionCard id="thoi-gian" title="Thông tin theo thời gian" count={periods.length} flush>
      <SmallTable
        label="Thông tin theo thời gian"
        rows={periods}
        rowId={(period) => period.id}
        empty="Chưa có thông tin nào."
        columns={[
          { id: 'days', label: 'Thời gian', width: 132, render: days },
          {
            id: 'facts',
            label: 'Thông tin, nguồn',
            render: (period) => (
              <>
                <span className={css.wrap}>{facts(period, communes)}</span>
                {period.source && <small className={css.quiet}>{period.source}</small>}
              </>
            ),
          },
        ]}
      />
    </SectionCard>
  );
}
