// What a list shows, in the words of the database: folded texts, hashed numbers, known columns only.
import type { Chip, Query } from '../../db/queries/registers.ts';
import { secretOf } from '../../db/queries/set-up.ts';
import type { Db } from '../../db/schema.ts';
import type { Filter } from '../../preload/contract/primitives.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../preload/contract/records/record.ts';
import type { View } from '../../preload/contract/registers.ts';
import { invalid } from '../errors.ts';
import { fold, foldCode } from '../domain/text/fold.ts';
import { expiringUntil } from './expiring.ts';
import { hashOf } from './personal.ts';

const wholeNumber = /^(\d{12}|\d{9})$/;

const chipOf = (record: AnyRecord, filter: Filter, secret: string, until: string): Chip => {
  const column = record.columns[filter.column];
  if (!column) throw invalid('Bộ lọc nói đến một cột không có trong sổ này.', { [filter.column]: 'Không có cột này.' });
  if (filter.kind === 'text') {
    const text = filter.text.trim();
    if (column.kind === 'personal')
      return { kind: 'personal', last4: /^\d{4}$/.test(text) ? text : null, hash: wholeNumber.test(text) ? hashOf(text, secret) : null };
    return {
      kind: 'text',
      key: filter.column,
      words: (column.at.endsWith('.number') ? [foldCode(text)] : fold(text).split(' ')).filter((word) => word !== ''),
    };
  }
  if (filter.kind === 'set' && column.at === 'standing.status') return { kind: 'status', values: filter.values, until };
  if (filter.kind === 'set') return { kind: 'set', key: filter.column, values: filter.values };
  if (filter.kind === 'empty') return { kind: 'empty', key: filter.column, empty: filter.empty };
  return { kind: 'range', key: filter.column, from: filter.from, to: filter.to };
};

const defaultSort = [{ column: 'name', direction: 'ascending' as const }];

/** The query of a view; without an order of its own a list goes by name. */
export const queryOf = async (db: Db, view: View, today: string): Promise<Query> => {
  const record = records[view.register];
  const until = record.columns.status ? await expiringUntil(db, view.asOf ?? today) : '';
  const typed = view.search.trim();
  const personal = Object.values(record.columns).some((column) => column.kind === 'personal');
  const secret = personal ? await secretOf(db) : '';
  const order = view.sort.filter((one) => record.columns[one.column]);
  return {
    words: fold(typed)
      .split(' ')
      .filter((word) => word !== ''),
    hash: personal && wholeNumber.test(typed) ? hashOf(typed, secret) : null,
    chips: view.filters.map((filter) => chipOf(record, filter, secret, until)),
    sort: (order.length > 0 ? order : defaultSort).map(({ column, direction }) => ({ key: column, direction })),
  };
};
