// The fields of an event, those that its kind asks for.
import { grounds } from '../../../preload/contract/licensing.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { Choice, Choices } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { asks, linesOf, scopeOf, shownPaper, type DraftField } from './event-draft.ts';
import { EventField } from './EventField.tsx';
import type { EnteredKind } from './event-words.ts';
import { KindChoice } from './KindChoice.tsx';
import { NoticeCount } from './NoticeCount.tsx';
import { paperWords } from './paper-name.ts';
import { lineLabel, scopeChoices } from './standing-words.ts';
import type { EventForm } from './use-event-form.ts';
import type { Life } from './timeline-rows.ts';
import css from './event.module.css';

const dayLabels: Record<EnteredKind, string> = {
  suspended: 'Từ ngày',
  resumed: 'Khôi phục từ ngày',
  extended: 'Ngày gia hạn',
  'scope-changed': 'Đổi từ ngày',
  reissued: 'Ngày cấp lại',
  moved: 'Chuyển từ ngày',
  revoked: 'Thu hồi từ ngày',
  terminated: 'Chấm dứt từ ngày',
};

/** Kinds of events with days of notice to count. */
const counts: Partial<Record<EnteredKind, 'move' | 'change'>> = { moved: 'move', 'scope-changed': 'change' };

interface EventFieldsProps {
  record: AnyRecord;
  life: Life;
  form: EventForm;
  today: string;
}

export function EventFields({ record, life, form, today }: EventFieldsProps) {
  const { draft, put, troubles } = form;
  const { kind } = draft;
  const paper = life.papers.find((one) => one.id === draft.paper);
  const day = (name: 'on' | 'to' | 'expiresOn' | 'ministryNotifiedOn' | 'departmentNotifiedOn') => (
    <DateBox
      value={draft[name]}
      today={today}
      onChange={(value, error) => put({ [name]: value }, error)}
      state={troubles[name] ? 'error' : undefined}
    />
  );
  const words = (name: 'decisionNumber' | 'decisionAgency' | 'note') => (
    <TextBox value={draft[name]} onChange={(value) => put({ [name]: value })} />
  );
  /** Notices of training tell whom they told of a change. */
  const told = record.register === 'training' && paper?.kind === 'notice';
  const lines = linesOf(paper);
  const asked = (name: DraftField) => asks(kind, name);
  return (
    <div className={css.fields}>
      <EventField form={form} name="kind" label="Loại sự kiện" wide>
        <KindChoice value={kind} onChange={(next) => put({ kind: next })} />
      </EventField>
      <EventField form={form} name="on" label={dayLabels[kind]} tip="gõ 15/3, hôm nay" required>
        {day('on')}
      </EventField>
      {asked('to') && (
        <EventField form={form} name="to" label="Đến hết ngày" tip="trống: chưa có ngày kết thúc">
          {day('to')}
        </EventField>
      )}
      {asked('expiresOn') && (
        <EventField form={form} name="expiresOn" label="Hết hạn mới" required>
          {day('expiresOn')}
        </EventField>
      )}
      {told && asked('ministryNotifiedOn') && (
        <EventField form={form} name="ministryNotifiedOn" label="Bộ Nội vụ nhận thông báo">
          {day('ministryNotifiedOn')}
        </EventField>
      )}
      {told && asked('departmentNotifiedOn') && (
        <EventField form={form} name="departmentNotifiedOn" label="Sở Nội vụ nhận thông báo">
          {day('departmentNotifiedOn')}
        </EventField>
      )}
      {told && kind in counts && (
        <div className={css.wide}>
          <NoticeCount kind={counts[kind]!} notified={draft.departmentNotifiedOn} on={draft.on} />
          {kind === 'moved' && <p className={css.moved}>Chuyển sang tỉnh khác: ghi cả ngày báo Sở Nội vụ nơi cũ vào ghi chú.</p>}
        </div>
      )}
      <EventField form={form} name="decisionNumber" label="Số quyết định">
        {words('decisionNumber')}
      </EventField>
      <EventField form={form} name="decisionAgency" label="Cơ quan ra quyết định">
        {words('decisionAgency')}
      </EventField>
      {asked('line') && (
        <EventField form={form} name="line" label="Phạm vi">
          <Choice
            value={draft.line}
            options={lines.map((line) => ({ value: line, label: lineLabel(record, line) }))}
            placeholder="Toàn bộ giấy"
            clearable="Toàn bộ giấy"
            onChange={(line) => put({ line })}
          />
        </EventField>
      )}
      {asked('ground') && (
        <EventField form={form} name="ground" label="Lý do">
          <Choice
            value={draft.ground}
            options={grounds.map(({ code, label }) => ({ value: code, label }))}
            placeholder="Chưa nêu"
            clearable="Chưa nêu"
            onChange={(ground) => put({ ground })}
          />
        </EventField>
      )}
      {asked('scope') && (
        <EventField form={form} name="scope" label="Phạm vi mới" wide required>
          <div className={css.scope}>
            <Choices
              values={draft.scope}
              options={scopeChoices(record).map(({ code }) => ({ value: code, label: lineLabel(record, code) }))}
              onChange={(scope) => put({ scope })}
            />
          </div>
        </EventField>
      )}
      <EventField form={form} name="note" label="Ghi chú">
        {words('note')}
      </EventField>
      <EventField form={form} name="paper" label="Của giấy">
        <Choice
          value={draft.paper}
          options={life.papers.map((one) => ({ value: one.id, label: [paperWords(one), shownPaper(one)].filter(Boolean).join(' · ') }))}
          onChange={(next) => {
            put({
              scope: scopeOf(
                life.papers.find((one) => one.id === next),
                today,
              ),
            });
            put({ paper: next, ministryNotifiedOn: '', departmentNotifiedOn: '' });
          }}
        />
      </EventField>
    </div>
  );
}
