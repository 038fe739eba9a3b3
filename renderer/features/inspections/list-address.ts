// Filters of a list in its address, so that a figure opens exactly its rows and the way back brings the figure again.
import type { Filter } from '../../../preload/contract/primitives.ts';

/** Word of the address → column and kind of its filter. */
export type AddressWords = Readonly<Record<string, readonly [column: string, kind: 'set' | 'date']>>;

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
};
export const findingWords: AddressWords = {
  loai: ['kind', 'set'],
  muc: ['item', 'set'],
  'so-voi-han': ['timing', 'set'],
  'lap-lai': ['again', 'set'],
  'don-vi': ['owner', 'set'],
  'cong-bo': ['announcedOn', 'date'],
  'han-khac-phuc': ['dueOn', 'date'],
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const dayOr = (text: string | undefined): string | null => (text !== undefined && day.test(text) ? text : null);

const filterOf = (column: string, kind: 'set' | 'date', text: string): Filter | null => {
  if (kind === 'set') return { kind, column, values: text.split(',').filter((value) => value !== '') };
  const [from, to] = text.split('..');
  const both = { from: dayOr(from), to: dayOr(to) };
  return both.from === null && both.to === null ? null : { kind, column, ...both };
};

/** What the address asks for; words that nobody knows are passed over. */
export const filtersOf = (search: Readonly<Record<string, unknown>>, words: AddressWords): Filter[] =>
  Object.entries(search).flatMap(([word, value]) => {
    const known = words[word];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return known && text !== '' ? (filterOf(...known, text) ?? []) : [];
  });
