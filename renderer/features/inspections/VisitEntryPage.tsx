// The decision of a visit, new or standing: subject, grounds, scope, days, team; written with Ctrl+S.
import Save from '@mui/icons-material/SaveOutlined';
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import { type ReactNode, useEffect, useState } from 'react';
import { v7 } from 'uuid';
import type { VisitMember, VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { groundKinds, memberRoles, visitKinds, visitLevels } from '../../../preload/contract/records/visit-choices.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useBack, useGo, usePlace, useUnsavedGuard } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { NumberBox } from '../../components/NumberBox.tsx';
import { RecordHeader } from '../../components/RecordHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { useFormDraft } from '../../app/form-draft.ts';
import { enterMoves } from '../../app/enter-moves.ts';
import { DraftOffer } from './DraftOffer.tsx';
import { Box } from './FormDialog.tsx';
import { type Owner, OwnerBox } from './OwnerBox.tsx';
import { useSending } from './use-sending.ts';
import { useVisitor, visitPath, type VisitShown, visitsPath } from './visit-words.tsx';
import css from './visits.module.css';

const options = <C extends string>(list: readonly { code: C; label: string }[]) => list.map(({ code, label }) => ({ value: code, label }));

type Form = ReturnType<typeof beginOf>;
const beginOf = (page: VisitShown | null, agency: string, kind: VisitRow['kind'] | null, planRow: string | null) => ({
  kind: page?.row.kind ?? kind ?? ('' as const),
  agency: page?.row.agency ?? agency,
  level: page?.row.level ?? ('department' as const),
  planRow: page?.planRow ?? planRow,
  decisionNumber: page?.decisionNumber ?? '',
  decisionOn: page?.row.decisionOn ?? '',
  decisionBy: page?.decisionBy ?? '',
  ground: page?.ground ?? ('plan' as const),
  grounds: page?.grounds ?? '',
  scope: page?.scope ?? '',
  duration: page ? page.duration : null,
  plannedOn: page?.row.plannedOn ?? '',
  place: page?.place ?? '',
  note: page?.note ?? '',
  members: page?.members ?? [{ id: v7(), name: '', role: 'leader' as const, officer: null }],
});

export function VisitEntryPage() {
  const { params, search } = usePlace();
  const { id } = params;
  const { data, error } = useRead('inspections.visit', { id: id ?? '' }, { enabled: id !== undefined });
  const agency = useRead('settings.get', {}).data?.office.agency;
  if (error) return <EmptyState title="Không mở được cuộc kiểm tra" text={failureOf(error).message} />;
  if (agency === undefined || (id !== undefined && !data)) return null;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  const kind = visitKinds.find((one) => one.code === search.loai)?.code ?? null;
  const name = text(search.ten);
  const owner: Owner | null = data
    ? { organization: data.row.organization, subject: data.row.subject, name: data.row.name, kinds: [data.row.kind] }
    : name === null
      ? null
      : { organization: text(search.donVi), subject: text(search.noi), name, kinds: kind ? [kind] : [] };
  return (
    <Entry key={id ?? 'new'} page={data ?? null} owner={owner} begin={beginOf(data ?? null, agency, kind, text(search.dongKeHoach))} />
  );
}

function Members({ members, onChange }: { members: readonly VisitMember[]; onChange: (members: VisitMember[]) => void }) {
  const put = (id: string, part: Partial<VisitMember>) => onChange(members.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <div className={css.members}>
      {members.map((one, at) => (
        <div key={one.id}>
          <TextBox value={one.name} label={`Họ tên người thứ ${at + 1}`} placeholder="Họ tên" onChange={(name) => put(one.id, { name })} />
          <Choice
            value={one.role}
            label={`Vai trò người thứ ${at + 1}`}
            options={options(memberRoles)}
            onChange={(role) => role && put(one.id, { role })}
          />
          <TextBox
            value={one.officer ?? ''}
            label={`Chức vụ người thứ ${at + 1}`}
            placeholder="Chức vụ, cơ quan"
            onChange={(officer) => put(one.id, { officer })}
          />
          <IconButton size={28} label={`Bỏ người thứ ${at + 1}`} onClick={() => onChange(members.filter((other) => other.id !== one.id))}>
            <Delete />
          </IconButton>
        </div>
      ))}
      <LinkButton onClick={() => onChange([...members, { id: v7(), name: '', role: 'member', officer: null }])}>Thêm người</LinkButton>
    </div>
  );
}

function Entry({ page, owner: asked, begin }: { page: VisitShown | null; owner: Owner | null; begin: Form }) {
  const go = useGo();
  const { today, locked } = useVisitor();
  const [id] = useState(() => page?.row.id ?? v7());
  const [version] = useState(page?.version ?? null);
  const [first] = useState({ ...begin, owner: asked });
  const [form, setForm] = useState(first);
  const { owner } = form;
  const { fields, saving, box, send, clear, say } = useSending();
  const back = useBack(page ? visitPath(id) : visitsPath);
  const [written, setWritten] = useState(false);
  const draft = useFormDraft(`visit:${page?.row.id ?? 'moi'}`, first, form, setForm);
  const { dirty } = draft;
  useUnsavedGuard(dirty && !written);
  const isNew = page === null;
  // Only after the guard has let go.
  useEffect(() => {
    if (!written) return;
    if (isNew) go(visitPath(id), { replace: true });
    else back();
  }, [written, isNew, go, back, id]);
  const put = (part: Partial<typeof form>) => {
    setForm((now) => ({ ...now, ...part }));
    clear(Object.keys(part)[0] ?? '');
  };
  const kind = form.kind || owner?.kinds[0];
  const save = () =>
    void send(
      () =>
        api.inspections.saveVisit({
          ...form,
          id,
          version,
          kind: kind ?? 'DN',
          organization: owner?.organization ?? null,
          subject: owner?.subject ?? null,
          decisionOn: form.decisionOn || null,
          plannedOn: form.plannedOn || null,
          members: form.members.filter((one) => one.name.trim() !== '' || one.officer),
        }),
      () => (draft.end(), setWritten(true)),
      `Đã ghi cuộc kiểm tra ${owner?.name ?? ''}`,
    );
  useShortcut('Ctrl+S Ctrl+Enter', save, { label: 'Ghi', group: 'Biểu mẫu', when: !locked });
  useShortcut('Escape', back, { label: 'Thôi, trở lại', group: 'Biểu mẫu', inBoxes: true });
  const text = (name: 'agency' | 'decisionNumber' | 'decisionBy' | 'place', label: string, required = false) => (
    <Box name={name} label={label} required={required} fields={fields}>
      <TextBox value={form[name]} onChange={(value) => put({ [name]: value })} />
    </Box>
  );
  const long = (name: 'grounds' | 'scope' | 'note', label: string) => (
    <Box name={name} label={label} wide fields={fields}>
      <TextBox rows={2} value={form[name]} onChange={(value) => put({ [name]: value })} />
    </Box>
  );
  const day = (name: 'decisionOn' | 'plannedOn', label: string): ReactNode => (
    <Box name={name} label={label} tip="gõ 15/3, hôm nay" fields={fields}>
      <DateBox value={form[name]} today={today} onChange={(value) => put({ [name]: value })} onBlur={(_, error) => say(name, error)} />
    </Box>
  );
  return (
    <form ref={box} noValidate onKeyDown={enterMoves} onSubmit={(event) => (event.preventDefault(), save())}>
      <RecordHeader
        crumbs={[{ label: 'Kiểm tra', onGo: () => go(visitsPath) }, { label: page ? 'Sửa quyết định' : 'Thêm cuộc kiểm tra' }]}
        title={page ? `Quyết định kiểm tra ${page.row.name}` : 'Thêm cuộc kiểm tra'}
        facts={[]}
        actions={
          <>
            <Button onClick={back} keys="Esc">
              {dirty ? 'Thôi' : 'Trở lại'}
            </Button>
            <Button type="submit" variant="filled" icon={<Save />} keys="Ctrl S" disabled={saving || !!locked} title={locked}>
              Ghi
            </Button>
          </>
        }
        low
      />
      <div className={css.form}>
        <DraftOffer draft={draft} />
        <SectionCard title="Đối tượng">
          <div className={css.fields}>
            <Box name="owner" label="Đối tượng kiểm tra" required wide fields={fields}>
              <OwnerBox owner={owner} onChange={(next) => put({ owner: next, ...(!page && { kind: next?.kinds[0] ?? '' }) })} />
            </Box>
            <Box name="kind" label="Bảng kiểm" required fields={fields}>
              <Choice value={kind ?? ''} options={options(visitKinds)} onChange={(next) => next && put({ kind: next })} />
            </Box>
            {day('plannedOn', 'Ngày dự kiến')}
          </div>
        </SectionCard>
        <SectionCard title="Quyết định">
          <div className={css.fields}>
            {text('decisionNumber', 'Số quyết định')}
            {day('decisionOn', 'Ngày quyết định')}
            {text('decisionBy', 'Người ký quyết định')}
            {text('agency', 'Cơ quan kiểm tra', true)}
            <Box name="level" label="Cấp kiểm tra" required fields={fields}>
              <Choice value={form.level} options={options(visitLevels)} onChange={(level) => level && put({ level })} />
            </Box>
            <Box name="duration" label="Thời hạn, ngày" hint="Để trống thì theo quy định của cấp kiểm tra." fields={fields}>
              <NumberBox value={form.duration} onChange={(value) => put({ duration: typeof value === 'number' ? value : null })} />
            </Box>
            <Box name="ground" label="Căn cứ" required wide fields={fields}>
              <Choice value={form.ground} options={options(groundKinds)} onChange={(ground) => ground && put({ ground })} />
            </Box>
            {long('grounds', 'Văn bản, sự việc làm căn cứ')}
            {long('scope', 'Nội dung, phạm vi kiểm tra')}
            {text('place', 'Nơi kiểm tra')}
            {long('note', 'Ghi chú')}
          </div>
        </SectionCard>
        <SectionCard title="Đoàn kiểm tra" count={form.members.length}>
          <Members members={form.members} onChange={(members) => put({ members })} />
          {fields.members && (
            <p role="alert" className={css.bad}>
              {fields.members}
            </p>
          )}
        </SectionCard>
      </div>
    </form>
  );
}
