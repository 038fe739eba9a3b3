// "Kiểm tra" on a record page: the last visit, the next due day and the score of each subject of the unit, with its reasons.
import { useState } from 'react';
import { failureOf, useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { DueReasons } from './DueReasons.tsx';
import { kindWord } from './plan-words.tsx';
import css from './plans.module.css';

export const dueAnchor = 'han-kiem-tra';

export function DueSection({ organization }: { organization: string }) {
  const { asOf } = useAsOf();
  const { data, error } = useRead('inspections.dueOf', { organization, asOf }, { keepPrevious: true });
  const [why, setWhy] = useState<string | null>(null);
  return (
    <SectionCard id={dueAnchor} title="Hạn kiểm tra">
      {!data && (error ? <p>{failureOf(error).message}</p> : <SkeletonRows rows={2} />)}
      {data?.rows.length === 0 && <p>Không thuộc diện kiểm tra vào ngày đang xem.</p>}
      {data?.rows.map(({ row, why: reasons }) => (
        <div key={row.id} className={css.line}>
          <span>
            {kindWord(row.kind)}: {row.last === null ? 'chưa kiểm tra lần nào' : `kiểm tra lần cuối ${writeDay(row.last)}`}
            {row.on !== null && `, đến hạn ${row.state === 'later' ? '' : 'từ '}${writeDay(row.on)}`}
            <small>
              Điểm rủi ro {row.score}
              {row.exempt !== null && ` · được miễn năm nay: ${row.exempt}`}
            </small>
          </span>
          <LinkButton
            aria-expanded={why === row.id}
            aria-label={`Vì sao? ${kindWord(row.kind)}`}
            onClick={() => setWhy(why === row.id ? null : row.id)}
          >
            Vì sao?
          </LinkButton>
          {why === row.id && <DueReasons why={reasons} />}
        </div>
      ))}
    </SectionCard>
  );
}
