// How meetings of the council are said: paths, states with their look, who may write, days and clocks in words.
import { reporters } from '../../../preload/contract/meeting-conclusions.ts';
import type { MeetingRow } from '../../../preload/contract/meeting-sessions.ts';
import { secretaries } from '../../../preload/contract/meeting-words.ts';
import type { AgencyShown } from '../../../preload/contract/meeting-words.ts';
import { meetingStates } from '../../../preload/contract/records/meeting-choices.ts';
import type { Role } from '../../../preload/contract/rpc.ts';
import { useRead } from '../../api.ts';
import { useAsOf } from '../../app/as-of.ts';
import { weekdayOf, writeDay } from '../../components/plain-day.ts';
import { StatusWord } from '../../components/StatusWord.tsx';
import type { Status } from '../../components/status.ts';

export const meetingsPath = '/hoi-dong';
export const membersPath = '/hoi-dong/thanh-vien';
export const conclusionsPath = '/hoi-dong/ket-luan';
export const meetingPath = (id: string) => `/hoi-dong/hop/${id}`;

export const wordOf = (list: readonly { code: string; label: string }[], code: string | null): string =>
  list.find((one) => one.code === code)?.label ?? '';
export const optionsOf = <C extends string>(list: readonly { code: C; label: string }[]) =>
  list.map(({ code, label }) => ({ value: code, label }));

const looks: Record<MeetingRow['state'], Status> = {
  preparing: 'not-started',
  invited: 'notified',
  unrecorded: 'late',
  held: 'in-progress',
  concluded: 'done',
  cancelled: 'terminated',
};
export const lookOfMeeting = (state: MeetingRow['state']): Status => looks[state];
export const MeetingState = ({ state }: { state: MeetingRow['state'] }) => (
  <StatusWord status={looks[state]} word={wordOf(meetingStates, state)} />
);

/** 'Thứ Tư 09/12/2026, 14:00' */
export const whenOf = ({ on, starts }: Pick<MeetingRow, 'on' | 'starts'>) => `${weekdayOf(on)} ${writeDay(on)}, ${starts}`;

/** The name as written, and who holds its duties today where that is another. */
export const agencyWords = (shown: AgencyShown | null, free: string | null): string => {
  if (!shown) return free ?? '';
  return shown.now.length === 0 ? shown.name : `${shown.name} (nay là ${shown.now.map((one) => one.name).join(', ')})`;
};

/** Whether one may write for the council, and whether the day at the top lets him. */
interface Hands {
  may: boolean;
  /** May, and the day at the top lets one. */
  write: boolean;
  locked: string | undefined;
  today: string;
  asOf: string | null;
}

function useHands(roles: readonly Role[]): Hands {
  const { data } = useRead('settings.me', {});
  const { locked, asOf } = useAsOf();
  const may = data ? roles.includes(data.role) : false;
  return { may, write: may && !locked, locked, today: data?.today ?? '', asOf };
}

/** Who keeps the council's book. */
export const useSecretary = (): Hands => useHands(secretaries);
/** Who reports what became of a conclusion. */
export const useReporter = (): Hands => useHands(reporters);
