// One item of an agenda: title, who presents it, minutes, what is asked of the council; its dossier and files below.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { AgendaItem } from '../../../preload/contract/meeting-agenda.ts';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { itemKinds } from '../../../preload/contract/records/meeting-choices.ts';
import { api } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NumberBox } from '../../components/NumberBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Dossier } from './DossierDialog.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { MeetingFiles } from './MeetingFiles.tsx';
import { optionsOf, wordOf } from './meeting-words.tsx';
import { type Standing, useKeptForm } from './use-kept-form.ts';
import css from './meetings.module.css';

type Values = {
  title: string;
  kind: AgendaItem['kind'];
  presenterId: string;
  presenter: string;
  minutes: number | string | null;
  basis: string;
  proposal: string;
};
const labels: Record<keyof Values, string> = {
  title: 'Nội dung',
  kind: 'Phần',
  presenterId: 'Thành viên trình bày',
  presenter: 'Người khác trình bày',
  minutes: 'Số phút',
  basis: 'Căn cứ',
  proposal: 'Đề nghị Hội đồng',
};
const standingOf = (item: AgendaItem): Standing<Values> => ({
  version: item.version,
  values: {
    title: item.title,
    kind: item.kind,
    presenterId: item.presenterId ?? '',
    presenter: item.presenter ?? '',
    minutes: item.minutes,
    basis: item.basis ?? '',
    proposal: item.proposal ?? '',
  },
});
const blank: Standing<Values> = {
  version: null,
  values: { title: '', kind: 'matter', presenterId: '', presenter: '', minutes: 15, basis: '', proposal: '' },
};

/** What lies beside an item: it goes into the kit and is looked up here. */
const ItemFiles = ({ meeting, item, mayWrite }: { meeting: string; item: AgendaItem; mayWrite: boolean }) => (
  <div data-wide>
    <h3 className={css.head}>Tài liệu kèm theo</h3>
    <MeetingFiles
      label="Tài liệu kèm theo"
      add="Thêm tài liệu"
      to={{ meeting, item: item.id }}
      files={item.files}
      mayWrite={mayWrite}
      none="Nội dung này không kèm tài liệu."
    />
  </div>
);

interface ItemDialogProps {
  page: MeetingPage;
  /** Null = a new one. */
  item: AgendaItem | null;
  write: boolean;
  onClose: () => void;
}

function ItemShown({ meeting, item, onClose }: { meeting: string; item: AgendaItem; onClose: () => void }) {
  return (
    <Dialog
      open
      title={item.title}
      subtitle={item.presentedBy}
      width={640}
      onClose={onClose}
      actions={<Button onClick={onClose}>Đóng</Button>}
    >
      {item.proposal && <p className={css.said}>{item.proposal}</p>}
      {item.dossier ? <Dossier dossier={item.dossier} /> : <p className={css.quiet}>Nội dung này không kèm số liệu.</p>}
      <ItemFiles meeting={meeting} item={item} mayWrite={false} />
      {item.basis && <p className={css.basis}>{item.basis}</p>}
    </Dialog>
  );
}

export const ItemDialog = (props: ItemDialogProps) =>
  props.item && !props.write ? (
    <ItemShown meeting={props.page.row.id} item={props.item} onClose={props.onClose} />
  ) : (
    <ItemForm {...props} />
  );

function ItemForm({ page, item, onClose }: ItemDialogProps) {
  const [id] = useState(() => item?.id ?? v7());
  const [begin] = useState(() => (item ? standingOf(item) : blank));
  const meeting = page.row.id;
  const form = useKeptForm<Values>({
    key: `draft:item:${item ? id : `moi:${meeting}`}`,
    begin,
    labels,
    show: (name, value) =>
      name === 'kind'
        ? wordOf(itemKinds, String(value))
        : name === 'presenterId'
          ? (page.members.find((one) => one.id === value)?.name ?? '')
          : String(value ?? ''),
    write: (values, version) =>
      api.meetings.saveItem({
        meeting,
        id,
        version,
        title: values.title,
        kind: values.kind,
        presenterId: values.presenterId || null,
        presenter: values.presenter || null,
        minutes: Number(values.minutes ?? Number.NaN),
        topic: item?.topic ?? null,
        basis: values.basis,
        proposal: values.proposal,
        opinions: item?.opinions ?? null,
      }),
    reload: async () => {
      const now = (await api.meetings.meeting({ id: meeting })).items.find((one) => one.id === id);
      return now ? standingOf(now) : null;
    },
    done: (values) => `Đã ghi nội dung: ${values.title}`,
    onDone: onClose,
  });
  const { values, fields, edit, fault } = form;
  return (
    <KeptFormDialog
      title={item ? 'Nội dung chương trình' : 'Thêm nội dung'}
      {...(item && { subtitle: `${item.starts} – ${item.ends}` })}
      width={700}
      form={form}
      onClose={onClose}
    >
      <Box name="title" label={labels.title} required wide fields={fields}>
        <TextBox value={values.title} autoFocus onChange={(title) => edit({ title })} />
      </Box>
      <Box name="minutes" label={labels.minutes} required fields={fields}>
        <NumberBox
          value={values.minutes}
          unit="phút"
          onChange={(minutes) => edit({ minutes })}
          onBlur={(_, error) => fault('minutes', error)}
        />
      </Box>
      <Box name="kind" label={labels.kind} required fields={fields}>
        <Choice value={values.kind} options={optionsOf(itemKinds)} onChange={(kind) => kind && edit({ kind })} />
      </Box>
      <Box name="presenterId" label={labels.presenterId} fields={fields}>
        <Choice
          value={values.presenterId}
          options={page.members.map((one) => ({ value: one.id, label: [one.name, one.agency].filter(Boolean).join(', ') }))}
          placeholder="Chưa giao"
          clearable="Chưa giao"
          onChange={(presenterId) => edit({ presenterId, ...(presenterId && { presenter: '' }) })}
        />
      </Box>
      <Box name="presenter" label={labels.presenter} hint="Cơ quan, người không phải thành viên." fields={fields}>
        <TextBox value={values.presenter} onChange={(presenter) => edit({ presenter, ...(presenter && { presenterId: '' }) })} />
      </Box>
      <Box
        name="proposal"
        label={labels.proposal}
        hint="Điều Hội đồng được đề nghị xem xét, quyết định; vào tờ trình."
        wide
        fields={fields}
      >
        <TextBox rows={3} value={values.proposal} onChange={(proposal) => edit({ proposal })} />
      </Box>
      <Box name="basis" label={labels.basis} tip="văn bản, điều, khoản" wide fields={fields}>
        <TextBox value={values.basis} onChange={(basis) => edit({ basis })} />
      </Box>
      {item?.dossier && (
        <div data-wide>
          <h3 className={css.head}>{item.frozenOn ? 'Số liệu đã chốt' : 'Số liệu kèm theo'}</h3>
          <Dossier dossier={item.dossier} />
        </div>
      )}
      {item ? (
        <ItemFiles meeting={meeting} item={item} mayWrite />
      ) : (
        <p data-wide className={css.quiet}>
          Ghi nội dung rồi mở lại, hoặc kéo tệp thả lên dòng của nội dung, để kèm tài liệu.
        </p>
      )}
    </KeptFormDialog>
  );
}
