// Good compliers left out of a year, with the reason.
import { useState } from 'react';
import type { Subject } from '../../../preload/contract/inspection-due.ts';
import { api } from '../../api.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import { useSending } from './use-sending.ts';

interface Props {
  subjects: Subject[];
  year: number;
  onDone: () => void;
  onClose: () => void;
}

export function ExemptDialog({ subjects, year, onDone, onClose }: Props) {
  const [reason, setReason] = useState('');
  const form = useSending();
  const save = () =>
    void form.send(
      () => api.inspections.exempt({ subjects, year, reason }),
      () => (onDone(), onClose()),
      `Đã miễn kiểm tra năm ${year} cho ${subjects.length} đơn vị`,
    );
  return (
    <FormDialog
      title={`Miễn kiểm tra năm ${year}`}
      subtitle={`${subjects.length} đơn vị chấp hành tốt · NĐ 217/2025/NĐ-CP Điều 4`}
      saving={form.saving}
      box={form.box}
      onSave={save}
      onClose={onClose}
    >
      <Box name="reason" label="Lý do" fields={form.fields} required wide>
        <TextBox rows={3} autoFocus value={reason} onChange={(text) => (setReason(text), form.clear('reason'))} />
      </Box>
    </FormDialog>
  );
}
