// "Bộ máy ATVSLĐ" of an employer: required, present and lacking on the day, with "Vì sao?", the people and what is hired in their place.
import { Fragment, useState } from 'react';
import type { StaffingAnswer } from '../../../preload/contract/staffing.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import { statusLooks, type Status } from '../../components/status.ts';
import { StatusWord } from '../../components/StatusWord.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { Contracts } from './Contracts.tsx';
import { StaffingWhy } from './StaffingWhy.tsx';
import { StaffingWord } from './staffing-words.tsx';
import css from './staffing.module.css';

/** The anchor for the table of contents. */
export const staffingAnchor = 'bo-may';
const titles = { osh: 'Làm công tác ATVSLĐ', medical: 'Làm công tác y tế' };

const stateOf = (code: string): Status => {
  const status = code.toLowerCase().replaceAll('_', '-');
  return status in statusLooks ? (status as Status) : 'unknown';
};

function People({ people }: { people: StaffingAnswer['people'] }) {
  const go = useGo();
  if (people.length === 0) return null;
  return (
    <div className={css.part}>
      <SmallTable
        label="Người của bộ máy ATVSLĐ"
        rows={people}
        rowId={(person) => person.post}
        onOpen={(person) => go(`/so-bo/osh-staff/${person.post}`)}
        columns={[
          { id: 'name', label: 'Họ và tên', render: (person) => <b>{person.name}</b> },
          { id: 'position', label: 'Tính là', width: 190, render: (person) => person.position },
          {
            id: 'status',
            label: 'Huấn luyện',
            width: 230,
            render: ({ status, lastOn }) => (
              <StatusWord
                status={stateOf(status)}
                detail={lastOn && stateOf(status) !== 'untrained' ? `đến ${writeDay(lastOn)}` : undefined}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

export function StaffingSection({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const { asOf } = useAsOf();
  const { data, error } = useRead('registers.staffingOf', { id, asOf }, { keepPrevious: true });
  const [asked, setAsked] = useState<'osh' | 'medical' | null>(null);
  if (!data)
    return (
      <SectionCard id={staffingAnchor} title="Bộ máy ATVSLĐ">
        {error ? <p>{failureOf(error).message}</p> : <SkeletonRows rows={3} />}
      </SectionCard>
    );
  return (
    <SectionCard id={staffingAnchor} title="Bộ máy ATVSLĐ" action={<small>{`tính đến ${writeDay(data.day)}`}</small>}>
      <div className={css.norms}>
        {['Người', 'Cần', 'Đang có', 'Kết quả', ''].map((label, at) => (
          <span key={label || at} className={`${css.head} ${at === 2 ? css.number : ''}`}>
            {label}
          </span>
        ))}
        {(['osh', 'medical'] as const).map((staff) => {
          const answer = data[staff];
          const open = asked === staff;
          return (
            <Fragment key={staff}>
              <b>{titles[staff]}</b>
              <span>{answer.needed || 'chưa tính được'}</span>
              <span className={css.number}>{answer.present}</span>
              <span>
                <StaffingWord answer={answer} />
              </span>
              <LinkButton aria-expanded={open} aria-label={`Vì sao? ${titles[staff]}`} onClick={() => setAsked(open ? null : staff)}>
                Vì sao?
              </LinkButton>
              {open && <StaffingWhy answer={answer} />}
            </Fragment>
          );
        })}
      </div>
      <People people={[...data.osh.people, ...data.medical.people]} />
      <Contracts employer={id} contracts={data.contracts} mayWrite={mayWrite} />
      <ul className={css.also}>
        {data.also.map(({ words, source }) => (
          <li key={words}>
            {words} <small>{source}</small>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
