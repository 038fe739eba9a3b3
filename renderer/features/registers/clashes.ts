// Somebody was faster: the columns that both changed, in the words of both, and who it was.
import type { AnyRecord, Row, Values } from '../../../preload/contract/records/record.ts';
import { api } from '../../api.ts';
import type { ConflictField } from '../../components/ConflictDialog.tsx';
import { shortMomentOf } from '../../components/moment.ts';

export interface Clash {
  who: string;
  fields: ConflictField[];
  /** All that was to be written. */
  values: Values;
  stands: Row;
}

const same = (a: unknown, b: unknown) => (a ?? '') === (b ?? '');

export async function clashesOf(
  record: AnyRecord,
  id: string,
  values: Values,
  base: Values,
  stands: Row,
  words: (key: string, values: Values) => string,
): Promise<Clash> {
  const both = Object.keys(values).filter((key) => !same(stands[key], base[key]) && !same(stands[key], values[key]));
  const { entries } = await api.history
    .entries({ offset: 0, limit: 1, record: { register: record.register, id } })
    .catch(() => ({ entries: [] }));
  const [last] = entries;
  return {
    who: last ? `${last.user} ghi lúc ${shortMomentOf(last.at)}.` : 'Hồ sơ đã được ghi ở nơi khác.',
    fields: both.map((key) => ({
      name: key,
      label: record.columns[key]?.label ?? key,
      mine: words(key, values),
      theirs: words(key, stands),
    })),
    values,
    stands,
  };
}
