// A term of the council, typed: its decision, its days, its seal, who signs its papers.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { Member, Term } from '../../../preload/contract/meeting-council.ts';
import { seals } from '../../../preload/contract/records/meeting-choices.ts';
import { api, useRead } from '../../api.ts';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { optionsOf, wordOf } from './meeting-words.tsx';
import { type Standing, useKeptForm } from './use-kept-form.ts';

type Values = {
  name: string;
  superior: string;
  symbol: string;
  decisionNumber: string;
  decisionOn: string;
  decisionBy: string;
  from: string;
  to: string;
  seal: Term['seal'];
  sealAgency: string;
  signer: string;
  signerMode: string;
  note: string;
};

const labels: Record<keyof Values, string> = {
  name: 'Tên Hội đồng',
  superior: 'Cơ quan chủ quản',
  symbol: 'Ký hiệu trong số văn bản',
  decisionNumber: 'Số quyết định',
  decisionOn: 'Ngày quyết định',
  decisionBy: 'Người ký quyết định',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  seal: 'Con dấu',
  sealAgency: 'Cơ quan có con dấu',
  signer: 'Người ký văn bản',
  signerMode: 'Quyền hạn ký',
  note: 'Ghi chú',
};
const days: readonly string[] = ['decisionOn', 'from', 'to'];

const standingOf = (term: Term): Standing<Values> => ({
  version: term.version,
  values: {
    name: term.name,
    superior: term.superior ?? '',
    symbol: term.symbol,
    decisionNumber: term.decisionNumber ?? '',
    decisionOn: term.decisionOn ?? '',
    decisionBy: term.decisionBy ?? '',
    from: term.from,
    to: term.to ?? '',
    seal: term.seal,
    sealAgency: term.sealAgency ?? '',
    signer: term.signer ?? '',
    signerMode: term.signerMode ?? '',
    note: term.note ?? '',
  },
});

interface TermDialogProps {
  /** Null = a new one. */
  term: Term | null;
  members: readonly Member[];
  today: string;
  onDone: (id: string) => void;
  onClose: () => void;
}

export function TermDialog(props: TermDialogProps) {
  const office = useRead('settings.get', {}).data?.office;
  if (!office) return null;
  const place = office.place ? ` tỉnh ${office.place}` : '';
  const blank: Standing<Values> = {
    version: null,
    values: {
      name: `Hội đồng An toàn, vệ sinh lao động${place}`,
      superior: office.superior,
      symbol: 'HĐATVSLĐ',
      decisionNumber: '',
      decisionOn: '',
      decisionBy: '',
      from: '',
      to: '',
      seal: office.agency === '' ? 'own' : 'agency',
      sealAgency: office.agency,
      signer: '',
      signerMode: '',
      note: '',
    },
  };
  return <TermForm {...props} begin={props.term ? standingOf(props.term) : blank} />;
}

function TermForm({ term, members, today, begin, onDone, onClose }: TermDialogProps & { begin: Standing<Values> }) {
  const [id] = useState(() => term?.id ?? v7());
  const form = useKeptForm<Values>({
    key: `draft:term:${term ? id : 'moi'}`,
    begin,
    labels,
    show: (name, value) =>
      days.includes(name) ? writeDay(String(value ?? '')) : name === 'seal' ? wordOf(seals, String(value)) : String(value ?? ''),
    write: (values, version) =>
      api.meetings.saveTerm({
        ...values,
        id,
        version,
        decisionOn: values.decisionOn || null,
        to: values.to || null,
        signer: values.signer || null,
      }),
    reload: async () => {
      const now = (await api.meetings.terms({})).terms.find((one) => one.id === id);
      return now ? standingOf(now) : null;
    },
    done: (values) => `Đã ghi nhiệm kỳ từ ${writeDay(values.from)}`,
    onDone: () => onDone(id),
  });
  const { values, fields, edit, fault } = form;
  const text = (
    name: 'name' | 'superior' | 'symbol' | 'decisionNumber' | 'decisionBy' | 'sealAgency' | 'signerMode' | 'note',
    more = {},
  ) => (
    <Box name={name} label={labels[name]} fields={fields} {...more}>
      <TextBox value={values[name]} onChange={(typed) => edit({ [name]: typed })} />
    </Box>
  );
  const day = (name: 'decisionOn' | 'from' | 'to', more = {}) => (
    <Box name={name} label={labels[name]} fields={fields} {...more}>
      <DateBox value={values[name]} today={today} onChange={(typed) => edit({ [name]: typed })} onBlur={(_, error) => fault(name, error)} />
    </Box>
  );
  return (
    <KeptFormDialog title={term ? 'Sửa nhiệm kỳ' : 'Thêm nhiệm kỳ'} width={700} form={form} onClose={onClose}>
      {text('decisionNumber')}
      {day('decisionOn')}
      {text('decisionBy')}
      {text('superior')}
      {day('from', { required: true, tip: 'gõ 15/3, hôm nay' })}
      {day('to', { hint: 'Để trống: chưa kết thúc.' })}
      {text('name', { wide: true, required: true })}
      {text('symbol', { required: true, hint: `Số văn bản có dạng 05/GM-${values.symbol}.` })}
      <Box name="seal" label={labels.seal} required fields={fields}>
        <Choice value={values.seal} options={optionsOf(seals)} onChange={(seal) => seal && edit({ seal })} />
      </Box>
      {values.seal === 'agency' && text('sealAgency', { required: true })}
      {members.length > 0 && (
        <Box name="signer" label={labels.signer} fields={fields}>
          <Choice
            value={values.signer}
            options={members.filter((one) => one.role !== 'secretariat').map((one) => ({ value: one.id, label: one.name }))}
            placeholder="Chủ tịch Hội đồng"
            clearable="Chủ tịch Hội đồng"
            onChange={(signer) => edit({ signer })}
          />
        </Box>
      )}
      {text('signerMode', { hint: 'Để trống: TM. HỘI ĐỒNG, và KT. CHỦ TỊCH khi cấp phó ký.' })}
      {text('note', { wide: true })}
    </KeptFormDialog>
  );
}
