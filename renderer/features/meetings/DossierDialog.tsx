// The dossier of a matter: figures with their day, the rows behind them, each opening where it lives.
import type { AgendaDossier } from '../../../preload/contract/meeting-agenda.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { useOpenRows } from '../../app/open-rows.ts';
import css from './meetings.module.css';

export function Dossier({ dossier }: { dossier: AgendaDossier }) {
  const opens = useOpenRows();
  const rest = dossier.count - dossier.rows.length;
  const all = dossier.opens;
  return (
    <div className={css.dossier}>
      <p className={css.figures}>
        {dossier.figures.map((one) => (
          <span key={one.label}>
            {one.label}: <b>{one.value}</b>
          </span>
        ))}
        <span className={css.quiet}>tính đến ngày {writeDay(dossier.asOf)}</span>
      </p>
      <ul>
        {dossier.rows.map(({ words, detail, opens: row }) => (
          <li key={words + detail}>
            {row ? <LinkButton onClick={() => opens(row)}>{words}</LinkButton> : words}
            {detail && <small>{detail}</small>}
          </li>
        ))}
      </ul>
      {(rest > 0 || all) && (
        <p>
          {rest > 0 && `Còn ${rest.toLocaleString('vi')} dòng nữa. `}
          {all && <LinkButton onClick={() => opens(all)}>Mở danh sách</LinkButton>}
        </p>
      )}
    </div>
  );
}

interface DossierDialogProps {
  title: string;
  why: string;
  basis: string;
  dossier: AgendaDossier;
  onAccept: (() => void) | undefined;
  onClose: () => void;
}

export function DossierDialog({ title, why, basis, dossier, onAccept, onClose }: DossierDialogProps) {
  return (
    <Dialog
      open
      title={title}
      subtitle={why}
      width={640}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Đóng</Button>
          {onAccept && (
            <Button variant="filled" autoFocus onClick={onAccept}>
              Đưa vào chương trình
            </Button>
          )}
        </>
      }
    >
      <Dossier dossier={dossier} />
      {basis && <p className={css.basis}>{basis}</p>}
    </Dialog>
  );
}
