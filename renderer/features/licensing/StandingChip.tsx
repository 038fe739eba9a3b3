// One state in the head of a record: its service or line, its pill, and the way to the reasons.
import { useState, type ReactNode } from 'react';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { ServiceStatus } from '../../components/RecordHeader.tsx';
import type { StatusProps } from '../../components/StatusWord.tsx';
import { WhyPopover } from './WhyPopover.tsx';

export interface StandingChipProps extends StatusProps {
  register: RegisterName;
  id: string;
  line: string | null;
  label: string;
  /** What can be done about it; closes the popover first. */
  actions?: ((close: () => void) => ReactNode) | undefined;
}

export function StandingChip({ register, id, line, label, actions, ...status }: StandingChipProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <ServiceStatus label={label} open={anchor !== null} onWhy={setAnchor} {...status} />
      <WhyPopover
        register={register}
        id={id}
        line={line}
        about={label}
        shown={status.status}
        anchor={anchor}
        onClose={close}
        actions={actions?.(close)}
      />
    </>
  );
}
