// How the meeting went: its hours, what was said and judged, and its conclusions in one line each.
import { useState } from 'react';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import type { TabProps } from './AgendaTab.tsx';
import { readClock } from './clock-entry.ts';
import { ConclusionDialog } from './ConclusionDialog.tsx';
import { ConclusionLineBox } from './ConclusionLineBox.tsx';
import { ConclusionList } from './ConclusionList.tsx';
import { Box, Clash, DraftOffer } from './KeptFormDialog.tsx';
import { useSecretary } from './meeting-words.tsx';
import { type Standing, useKeptForm } from './use-kept-form.ts';
import css from './meetings.module.css';

type Values = { heldOn: string; openedAt: string; closedAt: string; opinions: string; assessment: string };
const labels: Record<keyof Values, string> = {
  heldOn: 'Đã họp ngày',
  openedAt: 'Khai mạc lúc',
  closedAt: 'Bế mạc lúc',
  opinions: 'Ý kiến thảo luận',
  assessment: 'Đánh giá chung của chủ tọa',
};

const standingOf = (page: MeetingPage): Standing<Values> => ({
  version: page.version,
  values: {
    heldOn: page.heldOn ?? '',
    openedAt: page.openedAt ?? '',
    closedAt: page.closedAt ?? '',
    opinions: page.opinions ?? '',
    assessment: page.assessment ?? '',
  },
});

function Course({ page, write, today }: TabProps) {
  const { id, title, on, starts } = page.row;
  const form = useKeptForm<Values>({
    key: `draft:minutes:${id}`,
    begin: standingOf(page),
    labels,
    show: (name, value) => (name === 'heldOn' ? writeDay(String(value ?? '')) : String(value ?? '')),
    write: (values, version) =>
      api.meetings.saveMinutes({
        id,
        version: version ?? page.version,
        heldOn: values.heldOn || null,
        openedAt: readClock(values.openedAt) || null,
        closedAt: readClock(values.closedAt) || null,
        opinions: values.opinions,
        assessment: values.assessment,
      }),
    reload: async () => standingOf(await api.meetings.meeting({ id })),
    done: () => `Đã ghi diễn biến: ${title}`,
    onDone: () => undefined,
  });
  const { values, fields, edit, fault } = form;
  useShortcut('Ctrl+S Ctrl+Enter', () => void form.save(), { label: 'Ghi diễn biến cuộc họp', group: 'Cuộc họp', when: write });
  const clock = (name: 'openedAt' | 'closedAt') => (
    <Box name={name} label={labels[name]} fields={fields}>
      <TextBox
        value={values[name]}
        disabled={!write}
        placeholder={name === 'openedAt' ? starts : ''}
        onChange={(typed) => edit({ [name]: typed })}
        onBlur={(typed) => typed !== '' && edit({ [name]: readClock(typed) })}
      />
    </Box>
  );
  const long = (name: 'opinions' | 'assessment', rows: number) => (
    <Box name={name} label={labels[name]} wide fields={fields}>
      <TextBox rows={rows} value={values[name]} disabled={!write} onChange={(typed) => edit({ [name]: typed })} />
    </Box>
  );
  return (
    <section className={css.card} aria-label="Diễn biến">
      <header>
        <h2>Diễn biến</h2>
        {write && (
          <Button
            size={28}
            variant={form.dirty ? 'filled' : 'outlined'}
            keys="Ctrl S"
            disabled={form.saving}
            onClick={() => void form.save()}
          >
            Ghi
          </Button>
        )}
      </header>
      <form
        ref={form.box}
        noValidate
        className={`${css.fields} ${css.inside}`}
        onSubmit={(event) => (event.preventDefault(), void form.save())}
      >
        <DraftOffer form={form} />
        <Box name="heldOn" label={labels.heldOn} wide fields={fields} {...(values.heldOn === '' && { hint: `Dự kiến ${writeDay(on)}.` })}>
          <DateBox
            value={values.heldOn}
            today={today}
            disabled={!write}
            onChange={(heldOn) => edit({ heldOn })}
            onBlur={(_, error) => fault('heldOn', error)}
          />
        </Box>
        {clock('openedAt')}
        {clock('closedAt')}
        {long('opinions', 6)}
        {long('assessment', 4)}
      </form>
      <Clash form={form} />
    </section>
  );
}

export function MinutesTab(props: TabProps) {
  const { page, write } = props;
  const { asOf } = useSecretary();
  const { data, error } = useRead('meetings.conclusions', { meeting: page.row.id, asOf }, { keepPrevious: true });
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <div className={css.agenda} data-minutes>
      <Course {...props} />
      <section className={css.card} aria-label="Kết luận">
        <header>
          <h2>Kết luận</h2>
          {data && <span>{data.rows.length}</span>}
        </header>
        {write && <ConclusionLineBox page={page} />}
        {error && <p className={css.note}>{failureOf(error).message}</p>}
        {!data && !error && <SkeletonRows rows={4} />}
        {data && (
          <ConclusionList
            label="Kết luận của cuộc họp"
            rows={data.rows}
            empty="Chưa có kết luận nào. Gõ từng dòng ở trên; mỗi dòng thành một việc có cơ quan chủ trì và hạn."
            onOpen={(one) => setOpened(one.id)}
          />
        )}
      </section>
      {opened && <ConclusionDialog id={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}
