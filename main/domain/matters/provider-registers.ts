// The four provider registers in the words of the desk, and the facts that it is given of each.
import type { WorkingCalendar } from '../dates/working-days.ts';
import type { Opening } from './matter.ts';

export type ProviderRegister = 'training' | 'technical-inspection' | 'monitoring' | 'health-exam';

export interface ProviderWords {
  register: ProviderRegister;
  /** "3 tổ chức huấn luyện" */
  noun: string;
  /** The paper of the register. */
  paper: string;
  kind: 'certificate' | 'declaration';
  /** Whether its list has a last day to filter by. */
  ends: 'yes' | 'no';
}

export const providerRegisters: readonly ProviderWords[] = [
  { register: 'training', noun: 'tổ chức huấn luyện', paper: 'giấy chứng nhận huấn luyện', kind: 'certificate', ends: 'yes' },
  { register: 'technical-inspection', noun: 'tổ chức kiểm định', paper: 'giấy chứng nhận kiểm định', kind: 'certificate', ends: 'yes' },
  { register: 'monitoring', noun: 'tổ chức quan trắc', paper: 'công bố quan trắc', kind: 'declaration', ends: 'no' },
  { register: 'health-exam', noun: 'cơ sở khám sức khỏe', paper: 'công bố khám sức khỏe', kind: 'declaration', ends: 'yes' },
];

export interface StandingCount {
  status: string;
  n: number;
  /** First day of the oldest of these states. */
  since: string | null;
  /** Papers with a day but without a number; papers with a number but without an issue day. */
  noNumber: number;
  noDay: number;
}

/** Papers in force by their last day. */
export interface Ending {
  status: string;
  on: string;
  n: number;
}

export interface ProviderFacts {
  words: ProviderWords;
  counts: readonly StandingCount[];
  endings: readonly Ending[];
  /** Name of the first row of a list; asked only of what ends soonest. */
  first: ReadonlyMap<string, string>;
  calendar: WorkingCalendar;
}

/** States that a list shows for a paper in force of each kind. */
export const inForce: Readonly<Record<string, { shown: string[]; lead: string }>> = {
  VALID: { shown: ['VALID', 'EXPIRING'], lead: 'certificate' },
  NOTIFIED: { shown: ['NOTIFIED'], lead: 'notice' },
  DECLARED: { shown: ['DECLARED'], lead: 'declaration' },
};

/** Rows whose paper in force ends between two days, soonest first. */
export const endingRows = (register: ProviderRegister, statuses: readonly string[], from: string, to: string): Opening => ({
  register,
  filters: [
    { kind: 'set', column: 'status', values: statuses.flatMap((status) => inForce[status]?.shown ?? []) },
    { kind: 'date', column: 'expiresOn', from, to },
  ],
  sort: [{ column: 'expiresOn', direction: 'ascending' }],
});

/** NONE = rows that no period speaks of. */
export const rowsInState = (register: ProviderRegister, status: string): Opening => ({
  register,
  filters: [status === 'NONE' ? { kind: 'empty', column: 'status', empty: 'yes' } : { kind: 'set', column: 'status', values: [status] }],
  sort: [],
});

/** Papers that bear a day but no number. */
export const rowsWithoutNumber = (register: ProviderRegister): Opening => ({
  register,
  filters: [
    { kind: 'empty', column: 'number', empty: 'yes' },
    { kind: 'empty', column: 'issuedOn', empty: 'no' },
  ],
  sort: [],
});
