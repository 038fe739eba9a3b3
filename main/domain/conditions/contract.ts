// Whether a contract binds a person on a day, and for long enough (NĐ 44/2016/NĐ-CP art. 3, 4: 12 months or indefinite).
import { addMonths, dayAfter } from '../dates/plain-date.ts';
import { type Contract, dayWords } from './facts.ts';

/** `brief`: in force but shorter than asked; `unknown`: the book does not say enough to count it. */
export type ContractState = 'long' | 'brief' | 'over' | 'not-begun' | 'unknown';

/** Last day on which the person is bound; null = without end or not written. */
export const lastBound = ({ kind, to, left }: Contract): string | null => {
  const end = kind === 'indefinite' ? null : to;
  if (left === null || end === null) return left ?? end;
  return left < end ? left : end;
};

/** Of exactly so many months counts: 01/01–31/12 are twelve. */
const isLong = ({ kind, from, to }: Contract, months: number): boolean =>
  kind === 'indefinite' || (from !== null && to !== null && dayAfter(to) >= addMonths(from, months));

export const contractOn = (contract: Contract, months: number, day: string): ContractState => {
  const { kind, from, to } = contract;
  const last = lastBound(contract);
  if (last !== null && last < day) return 'over';
  if (from !== null && from > day) return 'not-begun';
  if (kind === null || from === null || (kind === 'fixed' && to === null)) return 'unknown';
  return isLong(contract, months) ? 'long' : 'brief';
};

/** In force on the day, of whatever length. */
export const isBound = (contract: Contract, day: string): boolean => ['long', 'brief'].includes(contractOn(contract, 0, day));

/** "hợp đồng 01/01/2026 – 31/12/2026", "hợp đồng không xác định thời hạn từ 01/01/2026". */
export const contractWords = ({ kind, from, to, left }: Contract): string => {
  const end = left === null ? '' : `, làm đến hết ngày ${dayWords(left)}`;
  if (kind === 'indefinite') return `hợp đồng không xác định thời hạn${from ? ` từ ${dayWords(from)}` : ''}${end}`;
  if (from === null && to === null) return `chưa ghi hợp đồng${end}`;
  return `hợp đồng ${from ? dayWords(from) : 'chưa ghi ngày đầu'} – ${to ? dayWords(to) : 'chưa ghi ngày cuối'}${end}`;
};

/** Why a contract does not count, '' when it does. */
export const contractFault = (contract: Contract, months: number, day: string): string =>
  ({
    long: '',
    brief: `hợp đồng dưới ${months} tháng`,
    over: `hợp đồng đã hết trước ngày ${dayWords(day)}`,
    'not-begun': 'hợp đồng chưa bắt đầu',
    unknown: 'chưa ghi đủ ngày của hợp đồng',
  })[contractOn(contract, months, day)];
