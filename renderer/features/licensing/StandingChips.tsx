// The states in the head of a record: the service with its count of lines, then every line that stands worse.
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import type { Status } from '../../components/status.ts';
import { Button } from '../../components/Button.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { askForEvent } from './event-asked.ts';
import { detailOf } from './standing-detail.ts';
import { holdsOn, lineLabel, mayWork, serviceLabel, statusOf, stretchesOf } from './standing-words.ts';
import { StandingChip } from './StandingChip.tsx';
import { useLife } from './use-life.ts';

const remedies: Partial<Record<Status, { kind: 'resumed' | 'extended'; verb: string }>> = {
  suspended: { kind: 'resumed', verb: 'Ghi khôi phục hoạt động' },
  expired: { kind: 'extended', verb: 'Ghi gia hạn' },
  expiring: { kind: 'extended', verb: 'Ghi gia hạn' },
};

export function StandingChips({ record, row, mayWrite }: { record: AnyRecord; row: Row; mayWrite: boolean }) {
  const { register } = record;
  const { day } = useAsOf();
  const life = useLife(register, row.id);
  const own = record.root === 'line' ? String(row.examKind) : null;
  if (typeof row.status !== 'string' || !life) return null;
  const whole = statusOf(row.status);
  const periodOn = (line: string | null) => stretchesOf(life.periods, line).find(holdsOn(day));
  const codes = own === null ? [...new Set(life.periods.flatMap(({ line }) => line ?? []))] : [];
  const lines = codes.flatMap((line) => periodOn(line) ?? []);
  const count = { standing: lines.filter((line) => mayWork(line.status)).length, all: lines.length };
  const lastOn = typeof row.expiresOn === 'string' ? row.expiresOn : null;
  const worse = lines.filter((line) => !mayWork(line.status) && statusOf(line.status) !== whole);
  const actions = (status: Status, line: string | null) => {
    const remedy = remedies[status];
    if (!mayWrite || !remedy) return undefined;
    return (close: () => void) => (
      <Button size={28} onClick={() => (close(), askForEvent({ id: row.id, kind: remedy.kind, line }))}>
        {remedy.verb}
      </Button>
    );
  };
  const common = { register, id: row.id };
  return (
    <>
      <StandingChip
        {...common}
        line={own}
        label={serviceLabel(record, row)}
        status={whole}
        detail={detailOf({ status: whole, day, period: periodOn(own), lastOn, lines: count })}
        actions={actions(whole, own)}
      />
      {worse.map((period) => {
        const status = statusOf(period.status);
        return (
          <StandingChip
            key={period.line}
            {...common}
            line={period.line}
            label={lineLabel(record, period.line ?? '')}
            status={status}
            detail={detailOf({ status, day, period, lastOn, lines: { standing: 0, all: 0 } })}
            actions={actions(status, period.line)}
          />
        );
      })}
    </>
  );
}
