// "Vì sao …?": the reasons of a state beside the word that was asked about; Escape closes it and gives the focus back.
import Close from '@mui/icons-material/CloseRounded';
import Popover from '@mui/material/Popover';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { failureOf, useRead } from '../../api.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { lookOf, type Status } from '../../components/status.ts';
import { writeDay } from '../../components/plain-day.ts';
import { useAsOf } from '../../app/as-of.ts';
import { statusOf } from './standing-words.ts';
import { WhyParts } from './WhyParts.tsx';
import css from './why.module.css';

export interface WhyProps {
  register: RegisterName;
  id: string;
  /** Scope line; null = the whole of the row. */
  line: string | null;
  /** What the state speaks of: 'Kiểm định', 'Thiết bị nâng (N4)'. */
  about: string;
  /** As it is shown: few days left are known to the list alone. */
  shown?: Status | undefined;
  anchor: HTMLElement | null;
  onClose: () => void;
  /** What can be done about it. */
  actions?: ReactNode;
}

/** The arrow points at the middle of what was asked about, wherever the popover found room. */
function Arrow({ anchor, box }: { anchor: HTMLElement; box: HTMLElement | null }) {
  const [left, setLeft] = useState<number>();
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!box) return;
      const asked = anchor.getBoundingClientRect();
      setLeft(Math.min(box.offsetWidth - 26, Math.max(14, asked.left + asked.width / 2 - box.getBoundingClientRect().left - 6)));
    });
    return () => cancelAnimationFrame(frame);
  }, [anchor, box]);
  return left === undefined ? null : <i className={css.arrow} style={{ left }} aria-hidden />;
}

export function WhyPopover({ register, id, line, about, shown, anchor, onClose, actions }: WhyProps) {
  const { asOf, day } = useAsOf();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { data, error } = useRead('licensing.why', { register, id, line, asOf }, { enabled: anchor !== null });
  const status = shown ?? (data ? statusOf(data.status) : 'unknown');
  const title = `Vì sao “${lookOf(status).word}”?`;
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      transformOrigin={{ vertical: 'top', horizontal: 'center' }}
      slotProps={{ paper: { ref: setBox, className: css.popover, role: 'dialog', 'aria-label': title } }}
    >
      {anchor && <Arrow anchor={anchor} box={box} />}
      <div className={css.inside} tabIndex={-1}>
        <header className={css.head}>
          <div>
            <h2>{title}</h2>
            <p>
              {about} · tính đến {writeDay(day)}
            </p>
          </div>
          <IconButton label="Đóng (Esc)" size={28} onClick={onClose}>
            <Close />
          </IconButton>
        </header>
        {data ? (
          <WhyParts reasons={data} status={status} />
        ) : error ? (
          <p className={css.part}>{failureOf(error).message}</p>
        ) : (
          <SkeletonRows rows={6} />
        )}
        {data && actions && <footer className={css.actions}>{actions}</footer>}
      </div>
    </Popover>
  );
}
