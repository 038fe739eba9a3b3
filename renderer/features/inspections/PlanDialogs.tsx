// The small forms of a plan: its title, its approval.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { PlanHead } from '../../../preload/contract/inspection-plans.ts';
import { api } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { NoticeBox } from '../../components/StatusWord.tsx';
import { NumberBox } from '../../components/NumberBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { isOpenWarning } from './plan-words.tsx';
import { useSending } from './use-sending.ts';
import css from './plans.module.css';

interface PlanProps {
  /** Null: a new one. */
  plan: PlanHead | null;
  year: number;
  agency: string;
  onDone: (id: string) => void;
  onRemove?: () => void;
  onClose: () => void;
}

export function PlanDialog({ plan, year: begin, agency: own, onDone, onRemove, onClose }: PlanProps) {
  const [id] = useState(() => plan?.id ?? v7());
  const [year, setYear] = useState<number | string | null>(plan?.year ?? begin);
  const [agency, setAgency] = useState(plan?.agency ?? own);
  const [title, setTitle] = useState(plan?.title ?? `Kế hoạch kiểm tra chuyên đề về ATVSLĐ năm ${begin}`);
  const [note, setNote] = useState(plan?.note ?? '');
  const form = useSending();
  const save = () =>
    void form.send(
      () => api.inspections.savePlan({ id, version: plan?.version ?? null, year: Number(year), agency, title, note }),
      () => (onDone(id), onClose()),
      `Đã ghi ${title}`,
    );
  return (
    <FormDialog title={plan ? 'Sửa kế hoạch' : 'Lập kế hoạch kiểm tra'} saving={form.saving} box={form.box} onSave={save} onClose={onClose}>
      <Box name="year" label="Năm" fields={form.fields} required>
        <NumberBox value={year} onChange={(value) => (setYear(value), form.clear('year'))} />
      </Box>
      <Box name="agency" label="Cơ quan" fields={form.fields} required>
        <TextBox value={agency} onChange={(text) => (setAgency(text), form.clear('agency'))} />
      </Box>
      <Box name="title" label="Tên kế hoạch" fields={form.fields} required wide>
        <TextBox value={title} onChange={(text) => (setTitle(text), form.clear('title'))} />
      </Box>
      <Box name="note" label="Yêu cầu, ghi chú" fields={form.fields} wide hint="được in trong kế hoạch">
        <TextBox rows={3} value={note} onChange={setNote} />
      </Box>
      {onRemove && (
        <div>
          <Button type="button" variant="danger" onClick={() => (onRemove(), onClose())}>
            Xóa dự thảo
          </Button>
        </div>
      )}
    </FormDialog>
  );
}

export function ApproveDialog({ page, onClose }: { page: PlanPageData; onClose: () => void }) {
  const [decisionNumber, setNumber] = useState('');
  const [decidedOn, setDecided] = useState(page.today);
  const form = useSending();
  const open = page.lines.filter(isOpenWarning).length;
  const unplaced = page.lines.filter((row) => row.from === null).length;
  const save = () =>
    void form.send(
      () => api.inspections.approve({ id: page.id, version: page.version, decisionNumber, decidedOn }),
      onClose,
      `Đã ghi phê duyệt kế hoạch năm ${page.year}`,
    );
  return (
    <FormDialog
      title="Phê duyệt kế hoạch"
      subtitle={`${page.rows} đơn vị; từ đây mọi thay đổi là điều chỉnh có số`}
      saving={form.saving}
      box={form.box}
      onSave={save}
      onClose={onClose}
    >
      {open + unplaced > 0 && (
        <div className={css.warnings}>
          <NoticeBox title="Xem lại trước khi ghi">
            {[open > 0 && `${open} đơn vị có cảnh báo chưa ghi lý do.`, unplaced > 0 && `${unplaced} đơn vị chưa xếp ngày.`]
              .filter(Boolean)
              .join(' ')}
          </NoticeBox>
        </div>
      )}
      <Box name="decisionNumber" label="Số quyết định" fields={form.fields} required>
        <TextBox value={decisionNumber} autoFocus onChange={(text) => (setNumber(text), form.clear('decisionNumber'))} />
      </Box>
      <Box name="decidedOn" label="Ngày phê duyệt" fields={form.fields} required>
        <DateBox
          value={decidedOn}
          today={page.today}
          onChange={(value, error) => (setDecided(value), form.clear('decidedOn'), form.say('decidedOn', error))}
        />
      </Box>
    </FormDialog>
  );
}
