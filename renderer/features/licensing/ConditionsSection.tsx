// "Điều kiện hoạt động" of a provider: what it must keep on the day, whether it does and why, and the people, devices and places entered.
import { Fragment, useState } from 'react';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import { failureOf, useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { StaffingWhy } from '../registers/StaffingWhy.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { ConditionFacts } from './ConditionFacts.tsx';
import { conditionRows, type ConditionRow } from './condition-rows.ts';
import { stateLooks, stateWords } from './condition-words.ts';
import css from './conditions.module.css';

/** The anchor for the table of contents. */
export const conditionsAnchor = 'dieu-kien';

function Checks({ rows }: { rows: readonly ConditionRow[] }) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <div className={css.checks}>
      {['Điều kiện', 'Có / cần', 'Kết quả', ''].map((label) => (
        <span key={label} className={css.head}>
          {label}
        </span>
      ))}
      {rows.map((row) => {
        const open = asked === row.id;
        return (
          <Fragment key={row.id}>
            <b>{row.title}</b>
            <span>
              {row.words}
              {row.people && <small>{row.people}</small>}
            </span>
            <span>
              <StatusWord status={stateLooks[row.state]} word={stateWords[row.state]} />
            </span>
            <LinkButton aria-expanded={open} aria-label={`Vì sao? ${row.title}`} onClick={() => setAsked(open ? null : row.id)}>
              Vì sao?
            </LinkButton>
            {open &&
              row.checks.map((check) => (
                <div key={check.kind} className={css.why}>
                  {row.checks.length > 1 && <h3>{check.kind === 'inspectors' ? 'Kiểm định viên' : 'Thiết bị'}</h3>}
                  <StaffingWhy answer={{ ...check, close: check.mend }} nothing="Sổ chưa ghi quy định nào cho ngày này." />
                </div>
              ))}
          </Fragment>
        );
      })}
    </div>
  );
}

const quiet: Partial<Record<string, string>> = {
  none: 'Chưa có dữ liệu: chưa ghi người, thiết bị hay cơ sở nào của đơn vị. Ghi vào đây để biết đơn vị còn đủ điều kiện hay không.',
  'not-asked': 'Ngày này đơn vị không có giấy, thông báo hay công bố đang hiệu lực nên không xét điều kiện.',
};

export function ConditionsSection({ record, row, mayWrite }: { record: AnyRecord; row: Row; mayWrite: boolean }) {
  const { asOf } = useAsOf();
  const { data, error } = useRead('licensing.conditions', { register: record.register, id: row.id, asOf }, { keepPrevious: true });
  if (!data)
    return (
      <SectionCard id={conditionsAnchor} title="Điều kiện hoạt động">
        {error ? <p>{failureOf(error).message}</p> : <SkeletonRows rows={4} />}
      </SectionCard>
    );
  const rows = data.state === 'none' ? [] : conditionRows(record, data.checks, data.people);
  return (
    <SectionCard id={conditionsAnchor} title="Điều kiện hoạt động" action={<small>{`tính đến ${writeDay(data.day)}`}</small>}>
      {rows.length > 0 ? (
        <Checks rows={rows} />
      ) : (
        <p className={css.quietLine}>{quiet[data.state] ?? 'Sổ chưa đặt điều kiện nào cho lĩnh vực này.'}</p>
      )}
      <ConditionFacts record={record} id={row.id} name={String(row.name ?? '')} data={data} mayWrite={mayWrite} />
    </SectionCard>
  );
}
