// The forms of a team, an inspector, and days of leave.
import { useState } from 'react';
import { v7 } from 'uuid';
import { api } from '../../api.ts';
import { Choice, Choices } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { useSending } from './use-sending.ts';

interface Props {
  page: PlanPageData;
  id: string;
  onClose: () => void;
}

export function TeamDialog({ page, id: asked, onClose }: Props) {
  const [id] = useState(asked);
  const team = page.teams.find((one) => one.id === id);
  const [name, setName] = useState(team?.name ?? `Đoàn ${page.teams.length + 1}`);
  const [leader, setLeader] = useState(team?.members.find((one) => one.role === 'leader')?.officer ?? '');
  const [deputy, setDeputy] = useState(team?.members.find((one) => one.role === 'deputy')?.officer ?? '');
  const [members, setMembers] = useState(team?.members.filter((one) => one.role === 'member').map((one) => one.officer) ?? []);
  const form = useSending();
  const people = page.officers.map((one) => ({ value: one.id, label: one.name }));
  const save = () =>
    void form.send(
      () =>
        api.inspections.saveTeam({
          id,
          version: team?.version ?? null,
          plan: page.id,
          name,
          members: [
            ...(leader === '' ? [] : [{ officer: leader, role: 'leader' as const }]),
            ...(deputy === '' || deputy === leader ? [] : [{ officer: deputy, role: 'deputy' as const }]),
            ...members.filter((one) => one !== leader && one !== deputy).map((officer) => ({ officer, role: 'member' as const })),
          ],
        }),
      onClose,
      `Đã ghi ${name}`,
    );
  return (
    <FormDialog title={team ? 'Sửa đoàn' : 'Lập đoàn'} saving={form.saving} box={form.box} onSave={save} onClose={onClose}>
      <Box name="name" label="Tên đoàn" fields={form.fields} required wide>
        <TextBox value={name} autoFocus onChange={(text) => (setName(text), form.clear('name'))} />
      </Box>
      <Box name="leader" label="Trưởng đoàn" fields={form.fields}>
        <Choice value={leader} options={people} onChange={setLeader} clearable="Chưa chọn" placeholder="Chưa chọn" />
      </Box>
      <Box name="deputy" label="Phó trưởng đoàn" fields={form.fields}>
        <Choice value={deputy} options={people} onChange={setDeputy} clearable="Không có" placeholder="Không có" />
      </Box>
      <Box name="members" label="Thành viên" fields={form.fields} wide hint={people.length === 0 ? 'Thêm người đi kiểm tra trước.' : ''}>
        <Choices label="Thành viên" values={members} options={people} onChange={setMembers} inline />
      </Box>
    </FormDialog>
  );
}

export function OfficerDialog({ page, id: asked, onClose }: Props) {
  const [id] = useState(asked);
  const officer = page.officers.find((one) => one.id === id);
  const [name, setName] = useState(officer?.name ?? '');
  const [post, setPost] = useState(officer?.post ?? '');
  const form = useSending();
  const save = () =>
    void form.send(() => api.inspections.saveOfficer({ id, version: officer?.version ?? null, name, post }), onClose, `Đã ghi ${name}`);
  return (
    <FormDialog
      title={officer ? 'Sửa người đi kiểm tra' : 'Thêm người đi kiểm tra'}
      saving={form.saving}
      box={form.box}
      onSave={save}
      onClose={onClose}
    >
      <Box name="name" label="Họ tên" fields={form.fields} required>
        <TextBox value={name} autoFocus onChange={(text) => (setName(text), form.clear('name'))} />
      </Box>
      <Box name="post" label="Chức vụ, cơ quan" fields={form.fields}>
        <TextBox value={post} onChange={setPost} />
      </Box>
    </FormDialog>
  );
}

export function LeaveDialog({ page, officer, onClose }: { page: PlanPageData; officer: string; onClose: () => void }) {
  const [id] = useState(() => v7());
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const form = useSending();
  const name = page.officers.find((one) => one.id === officer)?.name ?? '';
  const day = (field: string, put: (value: string) => void) => ({
    today: page.today,
    onChange: (value: string, error: string | undefined) => (put(value), form.clear(field), form.say(field, error)),
  });
  const save = () =>
    void form.send(() => api.inspections.saveLeave({ id, officer, from, to: to || from, note }), onClose, `Đã ghi ngày vắng của ${name}`);
  return (
    <FormDialog title="Ghi ngày vắng" subtitle={name} saving={form.saving} box={form.box} onSave={save} onClose={onClose}>
      <Box name="from" label="Từ ngày" fields={form.fields} required>
        <DateBox value={from} autoFocus {...day('from', setFrom)} />
      </Box>
      <Box name="to" label="Đến hết ngày" fields={form.fields}>
        <DateBox value={to} {...day('to', setTo)} />
      </Box>
      <Box name="note" label="Lý do" fields={form.fields} wide>
        <TextBox value={note} onChange={setNote} />
      </Box>
    </FormDialog>
  );
}
