// Filters of a list in its address, so that a figure opens exactly its rows and the way back brings the figure again.
import type { Filter } from '../../../preload/contract/primitives.ts';

type Kind = 'set' | 'date' | 'number';
/** Word of the address → column and kind of its filter. */
export type AddressWords = Readonly<Record<string, readonly [column: string, kind: Kind]>>;

export const visitWords: AddressWords = {
  loai: ['kind', 'set'],
  'co-quan': ['agency', 'set'],
  'truong-doan': ['leader', 'set'],
  'ke-hoach': ['planned', 'set'],
  'ton-tai': ['remedy', 'set'],
  'don-vi': ['owner', 'set'],
  'cong-bo': ['announcedOn', 'date'],
  'du-kien': ['plannedOn', 'date'],
  'ket-thuc': ['closedOn', 'date'],
  'so-ngay': ['closingDays', 'number'],
};
export const findingWords: AddressWords = {
  loai: ['kind', 'set'],
  muc: ['item', 'set'],
  'so-voi-han': ['timing', 'set'],
  'lap-lai': ['again', 'set'],
  'don-vi': ['owner', 'set'],
  'cong-bo': ['announcedOn', 'date'],
  'han-khac-phuc': ['dueOn', 'date'],
  'so-ngay': ['remedyDays', 'number'],
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const dayOr = (text: string | undefined): string | null => (text !== undefined && day.test(text) ? text : null);
const numberOr = (text: string | undefined): number | null => (text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null);

/** "a,b" of a set, "from..to" of days and numbers, "-" for what is not there. */
const filterOf = (column: string, kind: Kind, text: string): Filter | null => {
  if (text === '-') return { kind: 'empty', column, empty: 'yes' };
  if (kind === 'set') return { kind, column, values: text.split(',').filter((value) => value !== '') };
  const [first, last] = text.split('..');
  const filter =
    kind === 'date' ? { kind, column, from: dayOr(first), to: dayOr(last) } : { kind, column, from: numberOr(first), to: numberOr(last) };
  return filter.from === null && filter.to === null ? null : filter;
};

/** What the address asks for; words that nobody knows are passed over. */
export const filtersOf = (search: Readonly<Record<string, unknown>>, words: AddressWords): Filter[] =>
  Object.entries(search).flatMap(([word, value]) => {
    const known = words[word];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return known && text !== '' ? (filterOf(...known, text) ?? []) : [];
  });
