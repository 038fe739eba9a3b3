// "Sẽ thay đổi": what a change would move, said before anything is written.
import { useGo } from '../../app/navigation.ts';
import type { Moved } from '../../../preload/contract/rule-moves.ts';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { daysOf } from './rule-words.ts';
import type { ChangeForm } from './use-change.ts';
import css from './rules.module.css';

const changes = { kept: '', closed: 'hết hạn áp dụng', new: 'mới', corrected: 'sửa' };
const number = (value: number) => value.toLocaleString('vi');

const columns: readonly SmallColumn<Moved>[] = [
  { id: 'title', label: 'Dòng', render: (row) => row.title },
  {
    id: 'move',
    label: 'Trước → sau',
    width: 218,
    render: (row) => (
      <>
        <span className={css.was}>{row.before} →</span>
        {row.after}
        {(row.from ?? row.to) && <span className={css.was}>{daysOf(row)}</span>}
      </>
    ),
  },
];

export function PreviewCard({ form }: { form: ChangeForm }) {
  const go = useGo();
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
        <div>
          <p className={css.sentence}>{preview.sentence}</p>
          {preview.counts.length > 0 && (
            <div className={css.rows}>
              {preview.counts.flatMap(({ what, before, after }) => [
                <span key={what}>{what}</span>,
                <b key={`${what} numbers`}>{`${number(before)} → ${number(after)}`}</b>,
                <span key={`${what} difference`} className={css.quiet}>
                  {after === before ? 'không đổi' : `${after > before ? '+' : '−'}${number(Math.abs(after - before))}`}
                </span>,
              ])}
            </div>
          )}
        </div>
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
        {preview.moved.length > 0 && (
          <div>
            <h3>
              {preview.total > preview.moved.length
                ? `${number(preview.moved.length)} dòng đầu trong ${number(preview.total)}`
                : `${number(preview.total)} dòng`}
            </h3>
            <div className={css.moves} tabIndex={0} role="region" aria-label="Các dòng sẽ đổi">
              <SmallTable
                label="Các dòng sẽ đổi"
                columns={columns}
                rows={preview.moved}
                rowId={(row) => `${row.register} ${row.id}`}
                onOpen={(row) => go(row.register === 'dossier' ? `/cap-phep/ho-so/${row.id}` : `/so-bo/${row.register}/${row.id}`)}
              />
            </div>
          </div>
        )}
      </div>
    </SectionCard>
  );
}
