// A risk sector taken out: what that moves is said first, then one key removes it and offers it back.
import { useState } from 'react';
import type { RiskSectorRow } from '../../../preload/contract/sectors.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { toast } from '../../app/toasts.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { SectorMoves } from './SectorMoves.tsx';

export function RemoveSector({ row, onClose }: { row: RiskSectorRow; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const { data, error, isFetching } = useRead('rules.previewSector', { remove: row.id });
  const remove = async () => {
    setBusy(true);
    try {
      await api.rules.removeSector({ id: row.id });
      onClose();
      await toastWithUndo(`Đã xóa ngành ${row.prefix}: ${row.name}`);
    } catch (caught) {
      toast(failureOf(caught).message, { tone: 'error' });
      onClose();
    }
  };
  return (
    <ConfirmDialog
      open
      title={`Xóa ngành ${row.prefix}: ${row.name}`}
      verb="Xóa ngành"
      tone="danger"
      busy={busy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <SectorMoves list={row.list} moves={data} waiting={isFetching} instead={error ? failureOf(error).message : undefined} alone />
    </ConfirmDialog>
  );
}
