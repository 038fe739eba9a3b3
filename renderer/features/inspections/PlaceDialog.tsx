// When and by whom a unit is visited; warnings at the spot with a typed reason; in an approved plan the same as a numbered amendment.
import { useState } from 'react';
import type { PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { api, useRead } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { NoticeBox } from '../../components/StatusWord.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { isIsoDay } from './iso-day.ts';
import { Box, FormDialog } from './FormDialog.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { checklistWord, isOpenWarning } from './plan-words.tsx';
import { useSending } from './use-sending.ts';
import css from './plans.module.css';

interface Props {
  page: PlanPageData;
  row: PlanRow;
  /** Days that were dropped upon, before they are written. */
  days?: { from: string; to: string } | undefined;
  onClose: () => void;
}

const titles: Record<string, string> = {
  twice: 'Đã có đoàn đến trong năm',
  overlap: 'Trùng ngày với cơ quan khác',
  tied: 'Thành viên đoàn có liên quan đơn vị',
  booked: 'Một người ở hai nơi',
  leave: 'Thành viên đoàn vắng mặt',
  inactive: 'Đơn vị không còn hoạt động',
  'day-off': 'Ngày nghỉ',
};

export function PlaceDialog({ page, row, days, onClose }: Props) {
  const [from, setFrom] = useState(days?.from ?? row.from ?? '');
  const [to, setTo] = useState(days?.to ?? row.to ?? '');
  const [team, setTeam] = useState(row.team ?? '');
  const [place, setPlace] = useState(row.place ?? '');
  const [grounds, setGrounds] = useState(row.grounds ?? '');
  const [reason, setReason] = useState(row.reason ?? '');
  const [decisionNumber, setNumber] = useState('');
  const [decidedOn, setDecided] = useState('');
  const [why, setWhy] = useState('');
  const form = useSending();
  const approved = page.decidedOn !== null;
  const asked = {
    from: from === '' ? null : from,
    to: (to || from) === '' ? null : to || from,
    team: team === '' ? null : team,
  };
  const valid = [asked.from, asked.to].every((one) => one === null || isIsoDay(one));
  const tried = useRead('inspections.tryPlace', { id: row.id, ...asked }, { enabled: valid, keepPrevious: true });
  const conflicts = tried.data?.conflicts ?? row.conflicts;
  const placing = { ...asked, place, grounds, reason };
  const ask = { plan: page.id, decisionNumber, decidedOn, why };
  const { id, version } = row;
  const save = () =>
    void form.send(
      () =>
        approved
          ? api.inspections.amend({ ...ask, changes: [{ do: 'move', row: id, version, ...placing }] })
          : api.inspections.place({ id, version, ...placing }),
      onClose,
      approved ? `Đã ghi điều chỉnh kế hoạch: ${row.name}` : `Đã xếp lịch ${row.name}`,
    );
  const drop = () =>
    void form.send(
      () =>
        approved
          ? api.inspections.amend({ ...ask, changes: [{ do: 'drop', row: id, version }] })
          : api.inspections.drop({ plan: page.id, rows: [id] }),
      onClose,
      `Đã đưa ${row.name} ra khỏi kế hoạch`,
    );
  const day = (name: string, put: (value: string) => void) => ({
    today: page.today,
    onChange: (value: string, error: string | undefined) => (put(value), form.clear(name), form.say(name, error)),
  });
  return (
    <FormDialog
      title={row.name}
      subtitle={`${checklistWord(row.checklist)} · kế hoạch năm ${page.year}`}
      saving={form.saving}
      box={form.box}
      onSave={save}
      onClose={onClose}
    >
      <Box name="from" label="Từ ngày" fields={form.fields} tip="gõ 10/12">
        <DateBox value={from} autoFocus={!days} {...day('from', setFrom)} />
      </Box>
      <Box name="to" label="Đến hết ngày" fields={form.fields}>
        <DateBox value={to} {...day('to', setTo)} />
      </Box>
      <Box name="team" label="Đoàn" fields={form.fields}>
        <Choice
          value={team}
          options={page.teams.map((one) => ({ value: one.id, label: one.name }))}
          onChange={setTeam}
          clearable="Chưa giao"
          placeholder="Chưa giao"
        />
      </Box>
      <Box name="place" label="Nơi kiểm tra" fields={form.fields}>
        <TextBox value={place} onChange={setPlace} />
      </Box>
      {conflicts.length > 0 && (
        <div className={css.warnings} role="status">
          {conflicts.map((one) => (
            <NoticeBox key={`${one.kind} ${one.words}`} title={titles[one.kind] ?? 'Cảnh báo'} basis={one.basis}>
              {one.words}
            </NoticeBox>
          ))}
        </div>
      )}
      <Box
        name="reason"
        label="Lý do vẫn xếp lịch"
        fields={form.fields}
        wide
        tip={isOpenWarning({ conflicts, reason: reason === '' ? null : reason }) ? 'được in trong kế hoạch' : ''}
      >
        <TextBox value={reason} autoFocus={days !== undefined} onChange={setReason} />
      </Box>
      <Box name="grounds" label="Căn cứ, nội dung kiểm tra" fields={form.fields} wide>
        <TextBox value={grounds} onChange={setGrounds} />
      </Box>
      {approved && (
        <>
          <Box name="decisionNumber" label="Số quyết định điều chỉnh" fields={form.fields} required>
            <TextBox value={decisionNumber} onChange={(text) => (setNumber(text), form.clear('decisionNumber'))} />
          </Box>
          <Box name="decidedOn" label="Ngày quyết định" fields={form.fields} required>
            <DateBox value={decidedOn} {...day('decidedOn', setDecided)} />
          </Box>
          <Box name="why" label="Lý do điều chỉnh" fields={form.fields} required wide>
            <TextBox value={why} onChange={(text) => (setWhy(text), form.clear('why'))} />
          </Box>
        </>
      )}
      <div>
        <Button type="button" variant="danger" onClick={drop}>
          Đưa ra khỏi kế hoạch
        </Button>
      </div>
    </FormDialog>
  );
}
