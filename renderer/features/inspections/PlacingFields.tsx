// The boxes of a place in a plan: days, team, where, what speaks against it with the reason; and those of the decision that amends.
import { useState } from 'react';
import type { PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { NoticeBox } from '../../components/StatusWord.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box } from './FormDialog.tsx';
import { isIsoDay } from './iso-day.ts';
import type { PlanPageData } from './PlanCalendar.tsx';
import { isOpenWarning } from './plan-words.tsx';
import type { useSending } from './use-sending.ts';
import css from './plans.module.css';

const titles: Record<string, string> = {
  twice: 'Đã có đoàn đến trong năm',
  overlap: 'Trùng ngày với cơ quan khác',
  tied: 'Thành viên đoàn có liên quan đơn vị',
  booked: 'Một người ở hai nơi',
  leave: 'Thành viên đoàn vắng mặt',
  inactive: 'Đơn vị không còn hoạt động',
  'day-off': 'Ngày nghỉ',
};

export const noPlace = { from: '', to: '', team: '', place: '', grounds: '', reason: '' };
export type PlaceTyped = typeof noPlace;
export const noDecision = { decisionNumber: '', decidedOn: '', why: '' };
export type DecisionTyped = typeof noDecision;

/** Days and team as they are asked for; one day where the last is not typed. */
export const askedOf = ({ from, to, team }: PlaceTyped) => ({
  from: from === '' ? null : from,
  to: (to || from) === '' ? null : to || from,
  team: team === '' ? null : team,
});
export const isWhole = ({ from, to }: ReturnType<typeof askedOf>) => [from, to].every((one) => one === null || isIsoDay(one));

interface Shared {
  page: PlanPageData;
  form: ReturnType<typeof useSending>;
}
interface PlacingProps extends Shared {
  typed: PlaceTyped;
  onType: (part: Partial<PlaceTyped>) => void;
  conflicts: PlanRow['conflicts'];
  /** Which box has the keys first. */
  first?: 'from' | 'reason';
}

export function PlacingFields({ page, form, typed, onType, conflicts, first }: PlacingProps) {
  const { fields, clear, say } = form;
  const [begun] = useState(first);
  const day = (name: 'from' | 'to') => ({
    value: typed[name],
    today: page.today,
    onChange: (value: string, error: string | undefined) => (onType({ [name]: value }), clear(name), say(name, error)),
  });
  const text = (name: 'place' | 'grounds' | 'reason') => ({ value: typed[name], onChange: (value: string) => onType({ [name]: value }) });
  const waits = isOpenWarning({ conflicts, reason: typed.reason === '' ? null : typed.reason });
  return (
    <>
      <Box name="from" label="Từ ngày" fields={fields} tip="gõ 10/12">
        <DateBox autoFocus={begun === 'from'} {...day('from')} />
      </Box>
      <Box name="to" label="Đến hết ngày" fields={fields}>
        <DateBox {...day('to')} />
      </Box>
      <Box name="team" label="Đoàn" fields={fields}>
        <Choice
          value={typed.team}
          options={page.teams.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(team) => onType({ team })}
          clearable="Chưa giao"
          placeholder="Chưa giao"
        />
      </Box>
      <Box name="place" label="Nơi kiểm tra" fields={fields}>
        <TextBox {...text('place')} />
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
      <Box name="reason" label="Lý do vẫn xếp lịch" fields={fields} wide tip={waits ? 'được in trong kế hoạch' : ''}>
        <TextBox autoFocus={begun === 'reason'} {...text('reason')} />
      </Box>
      <Box name="grounds" label="Căn cứ, nội dung kiểm tra" fields={fields} wide>
        <TextBox {...text('grounds')} />
      </Box>
    </>
  );
}

interface DecisionProps extends Shared {
  typed: DecisionTyped;
  onType: (part: Partial<DecisionTyped>) => void;
}

/** An approved plan changes by a decision alone. */
export function AmendingFields({ page, form, typed, onType }: DecisionProps) {
  const { fields, clear, say } = form;
  const put = (name: keyof DecisionTyped) => (value: string) => (onType({ [name]: value }), clear(name));
  return (
    <>
      <Box name="decisionNumber" label="Số quyết định điều chỉnh" fields={fields} required>
        <TextBox value={typed.decisionNumber} onChange={put('decisionNumber')} />
      </Box>
      <Box name="decidedOn" label="Ngày quyết định" fields={fields} required>
        <DateBox
          value={typed.decidedOn}
          today={page.today}
          onChange={(value, error) => (put('decidedOn')(value), say('decidedOn', error))}
        />
      </Box>
      <Box name="why" label="Lý do điều chỉnh" fields={fields} required wide>
        <TextBox value={typed.why} onChange={put('why')} />
      </Box>
    </>
  );
}
