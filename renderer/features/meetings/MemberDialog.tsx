// A member of the council, typed: who, of which agency, in which post and role, from when to when.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { Member, Term } from '../../../preload/contract/meeting-council.ts';
import { councilRoles } from '../../../preload/contract/records/meeting-choices.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { LinkButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { AgencyBox } from './AgencyBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { optionsOf, wordOf } from './meeting-words.tsx';
import { type Standing, useKeptForm } from './use-kept-form.ts';

type Values = {
  title: 'Ông' | 'Bà' | '';
  name: string;
  agencyId: string | null;
  agency: string;
  post: string;
  role: Member['role'];
  from: string;
  to: string;
  decisionNumber: string;
  phone: string;
  email: string;
  note: string;
};

const labels: Record<keyof Values, string> = {
  title: 'Ông, bà',
  name: 'Họ và tên',
  agencyId: 'Cơ quan trong sổ',
  agency: 'Cơ quan',
  post: 'Chức vụ',
  role: 'Vai trò trong Hội đồng',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  decisionNumber: 'Quyết định riêng',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  note: 'Ghi chú',
};
const titles = [
  { value: 'Ông' as const, label: 'Ông' },
  { value: 'Bà' as const, label: 'Bà' },
];

const standingOf = (one: Member): Standing<Values> => ({
  version: one.version,
  values: {
    title: one.title ?? '',
    name: one.name,
    agencyId: one.agencyId,
    agency: one.agency ?? '',
    post: one.post ?? '',
    role: one.role,
    from: one.from,
    to: one.to ?? '',
    decisionNumber: one.decisionNumber ?? '',
    phone: one.phone ?? '',
    email: one.email ?? '',
    note: one.note ?? '',
  },
});
const blank = (term: Term): Standing<Values> => ({
  version: null,
  values: {
    title: '',
    name: '',
    agencyId: null,
    agency: '',
    post: '',
    role: term.members === 0 ? 'chair' : 'member',
    from: term.from,
    to: '',
    decisionNumber: '',
    phone: '',
    email: '',
    note: '',
  },
});

interface MemberDialogProps {
  term: Term;
  /** Null = a new one. */
  member: Member | null;
  today: string;
  onClose: () => void;
}

export function MemberDialog({ term, member, today, onClose }: MemberDialogProps) {
  const [id] = useState(() => member?.id ?? v7());
  const [begin] = useState(() => (member ? standingOf(member) : blank(term)));
  const form = useKeptForm<Values>({
    key: `draft:member:${member ? id : `moi:${term.id}`}`,
    begin,
    labels,
    show: (name, value) =>
      name === 'from' || name === 'to'
        ? writeDay(String(value ?? ''))
        : name === 'role'
          ? wordOf(councilRoles, String(value))
          : String(value ?? ''),
    write: (values, version) =>
      api.meetings.saveMember({ ...values, id, version, term: term.id, title: values.title || null, to: values.to || null }),
    reload: async () => {
      const now = (await api.meetings.council({ term: term.id })).members.find((one) => one.id === id);
      return now ? standingOf(now) : null;
    },
    done: (values) => `Đã ghi ${wordOf(councilRoles, values.role).toLocaleLowerCase('vi')} ${values.name}`,
    onDone: onClose,
  });
  const { values, fields, edit, fault } = form;
  const remove = async () => {
    try {
      await api.meetings.removeMember({ id });
      onClose();
      await toastWithUndo(`Đã xóa ${values.name} khỏi Hội đồng`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const text = (name: 'name' | 'post' | 'decisionNumber' | 'phone' | 'email' | 'note', more = {}) => (
    <Box name={name} label={labels[name]} fields={fields} {...more}>
      <TextBox value={values[name]} autoFocus={name === 'name'} onChange={(typed) => edit({ [name]: typed })} />
    </Box>
  );
  const day = (name: 'from' | 'to', more = {}) => (
    <Box name={name} label={labels[name]} fields={fields} {...more}>
      <DateBox value={values[name]} today={today} onChange={(typed) => edit({ [name]: typed })} onBlur={(_, error) => fault(name, error)} />
    </Box>
  );
  return (
    <KeptFormDialog
      title={member ? 'Sửa thành viên' : 'Thêm thành viên'}
      subtitle={`Nhiệm kỳ từ ${writeDay(term.from)}`}
      form={form}
      onClose={onClose}
    >
      {text('name', { required: true })}
      <Box name="role" label={labels.role} required fields={fields}>
        <Choice value={values.role} options={optionsOf(councilRoles)} onChange={(role) => role && edit({ role })} />
      </Box>
      <AgencyBox
        label={labels.agency}
        required
        fields={fields}
        id={values.agencyId}
        name={values.agency}
        onChange={(agencyId, agency) => edit({ agencyId, agency })}
      />
      {text('post', { hint: 'Ví dụ: Giám đốc, Phó Chủ tịch.' })}
      {day('from', { required: true })}
      {day('to', { hint: 'Để trống: đang tham gia.' })}
      <Box name="title" label={labels.title} fields={fields}>
        <Choice value={values.title} options={titles} placeholder="Chưa ghi" clearable="Chưa ghi" onChange={(title) => edit({ title })} />
      </Box>
      {text('decisionNumber', { hint: 'Khi thay thế, bổ sung giữa nhiệm kỳ.' })}
      {text('phone')}
      {text('email')}
      {text('note', { wide: true })}
      {member && (
        <div data-wide>
          <LinkButton onClick={() => void remove()}>Xóa thành viên ghi nhầm</LinkButton>
        </div>
      )}
    </KeptFormDialog>
  );
}
