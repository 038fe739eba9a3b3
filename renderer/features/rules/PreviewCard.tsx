// "Sẽ thay đổi": what a change would move, said before anything is written.
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { MovedRows, MovesSum } from './Moves.tsx';
import { daysOf } from './rule-words.ts';
import type { ChangeForm } from './use-change.ts';
import css from './rules.module.css';

const changes = { kept: '', closed: 'hết hạn áp dụng', new: 'mới', corrected: 'sửa' };

export function PreviewCard({ form }: { form: ChangeForm }) {
  const { preview, waiting, failure } = form;
  if (failure) return <SectionCard title="Sẽ thay đổi">{<p className={css.quiet}>{failure.message}</p>}</SectionCard>;
  if (!preview)
    return (
      <SectionCard title="Sẽ thay đổi">
        {waiting ? (
          <SkeletonRows rows={4} />
        ) : (
          <p className={css.quiet}>
            Điền mức mới, ngày áp dụng và căn cứ: ở đây hiện trước mọi trạng thái, con số sẽ đổi. Chưa có gì được ghi.
          </p>
        )}
      </SectionCard>
    );
  return (
    <SectionCard title="Sẽ thay đổi" action={<small>{waiting ? 'đang tính…' : `tính đến ${writeDay(preview.day)}`}</small>}>
      <div className={css.parts} aria-live="polite">
        <MovesSum moves={preview} />
        <div>
          <h3>Quy định sẽ là</h3>
          <div className={css.rows}>
            {preview.rows.flatMap((row) => [
              <span key={`${row.from} ${row.to}`} data-change={row.change}>
                {daysOf(row)}
              </span>,
              <b key={`${row.from} ${row.to} words`} data-change={row.change}>
                {row.words}
              </b>,
              <span key={`${row.from} ${row.to} change`} className={css.quiet}>
                {changes[row.change]}
              </span>,
            ])}
          </div>
        </div>
        {preview.past === 'yes' && <p className={css.past}>Có những ngày đã qua cũng được tính lại theo quy định này.</p>}
        <MovedRows moves={preview} />
      </div>
    </SectionCard>
  );
}
