// The state of a row in the quick look: its pill with "Vì sao?", its years as one bar, and at the end what must happen.
import { useState } from 'react';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import { useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { lookOf, type Status } from '../../components/status.ts';
import { StatusPill } from '../../components/StatusWord.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { useAsOf } from '../../app/as-of.ts';
import { NextStepBox } from './NextStepBox.tsx';
import { detailOf } from './standing-detail.ts';
import { holdsOn, mayWork, serviceLabel, statusOf, stretchesOf } from './standing-words.ts';
import { useLife } from './use-life.ts';
import { WhyPopover } from './WhyPopover.tsx';
import { YearBar } from './YearBar.tsx';
import css from './peek.module.css';

const own = (record: AnyRecord, row: Row) => (record.root === 'line' ? String(row.examKind) : null);

/** `rested`: the cursor stands still, so the core may be asked. */
export function PeekStanding({ record, row, rested }: { record: AnyRecord; row: Row; rested: boolean }) {
  const { day } = useAsOf();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const life = useLife(record.register, row.id, rested);
  if (typeof row.status !== 'string') return null;
  const status: Status = statusOf(row.status);
  const line = own(record, row);
  const known = rested ? life : undefined;
  const lines = known && line === null ? known.periods.filter((one) => one.line !== null && holdsOn(day)(one)) : [];
  const detail = detailOf({
    status,
    day,
    period: known && stretchesOf(known.periods, line).find(holdsOn(day)),
    lastOn: typeof row.expiresOn === 'string' ? row.expiresOn : null,
    lines: { standing: lines.filter((one) => mayWork(one.status)).length, all: lines.length },
  });
  return (
    <>
      <div className={css.state}>
        <StatusPill status={status} detail={detail} />
        <LinkButton
          aria-label={`Vì sao ${lookOf(status).word}?`}
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          Vì sao?
        </LinkButton>
      </div>
      <WhyPopover
        register={record.register}
        id={row.id}
        line={line}
        about={serviceLabel(record, row)}
        shown={status}
        anchor={anchor}
        onClose={() => setAnchor(null)}
      />
    </>
  );
}

/** Title, from–to and the bar of years. */
export function PeekYears({ record, row }: { record: AnyRecord; row: Row }) {
  const { day } = useAsOf();
  const life = useLife(record.register, row.id);
  if (!life) return null;
  const stretches = stretchesOf(life.periods, own(record, row)).filter(
    (one) => (mayWork(one.status) || one.status === 'SUSPENDED') && one.from > '1900',
  );
  const present = stretches.find(holdsOn(day)) ?? stretches.findLast((one) => one.from <= day);
  if (!present) return null;
  return (
    <>
      <hr />
      <div>
        <div className={css.title}>
          Hiệu lực
          <span>
            {writeDay(present.from)} – {present.to ? writeDay(present.to) : 'nay'}
          </span>
        </div>
        <YearBar stretches={stretches} day={day} />
      </div>
    </>
  );
}

export function PeekNext({ record, row }: { record: AnyRecord; row: Row }) {
  const { asOf, day } = useAsOf();
  const { data } = useRead('licensing.why', { register: record.register, id: row.id, line: own(record, row), asOf });
  return data ? <NextStepBox reasons={data} day={day} /> : null;
}
