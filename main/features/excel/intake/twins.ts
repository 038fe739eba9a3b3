// Owns rows of one file that speak of the same thing: none of them counts silently, the person says which one does.
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import { fold } from '../../../domain/text/fold.ts';
import type { ReadRow } from '../sheets/read-row.ts';

/** What stands beside a row that is not alone. */
export interface Twin {
  /** Position of the first of them in the file. */
  group: number;
  place: 'first' | 'middle' | 'last';
  /** Says everything as the first one does: nothing is lost when it is left out. */
  alike: 'yes' | 'no';
  message: string;
}

const mostNamed = 5;
const mostCompared = 50;

/** What a row is about: its tax code or folded name, and what tells apart rows of one owner; null where the row names nothing. */
export const keyOf = (record: AnyRecord, values: Values): string | null => {
  const owner = (tax: string, name: string) => String(values[tax] ?? fold(String(values[name] ?? '')));
  if (record.root === 'employer') return owner('taxCode', 'name') || null;
  if (record.root === 'post')
    return [
      owner('employerTaxCode', 'employerName'),
      values.role,
      values.cccd ?? `${fold(String(values.name ?? ''))} ${values.birthDate}`,
      values.certificateNumber ?? '',
    ].join('|');
  const own = owner('taxCode', 'name');
  return own === '' ? null : [own, values.examKind ?? '', values.serviceKind ?? '', values.number ?? ''].join('|');
};

export interface KeyedRow {
  record: AnyRecord;
  sheet: string;
  row: ReadRow;
}

const said = (value: Values[string] | undefined) => (value === '' ? null : (value ?? null));

/** Labels of the columns in which two rows say different things. */
export const differingColumns = (record: AnyRecord, one: Values, other: Values): string[] =>
  Object.keys(record.columns).filter((key) => said(one[key]) !== said(other[key]));

const messageOf = ({ record, sheet, row }: KeyedRow, others: readonly KeyedRow[], alike: boolean): string => {
  const named = others
    .slice(0, mostNamed)
    .map((other) => (other.sheet === sheet ? String(other.row.row) : `${other.row.row} của trang “${other.sheet}”`));
  const rest = others.length - named.length;
  const whom = `dòng ${named.join(', ')}${rest > 0 ? ` và ${rest} dòng nữa` : ''}`;
  if (alike) return `Trùng hệt ${whom} trong tệp.`;
  const columns = new Set(others.slice(0, mostCompared).flatMap((other) => differingColumns(record, row.values, other.row.values)));
  const labels = [...columns].map((key) => record.columns[key]!.label);
  return labels.length === 0 ? `Trùng với ${whom} trong tệp.` : `Trùng với ${whom} trong tệp; khác ở: ${labels.join(', ')}.`;
};

/** Twins by position; rows in error are wrong by themselves and stand beside nobody. */
export const twinsOf = (rows: readonly KeyedRow[]): Map<number, Twin> => {
  const groups = new Map<string, number[]>();
  rows.forEach(({ record, row }, position) => {
    if (row.problems.some(({ severity }) => severity === 'error')) return;
    const key = keyOf(record, row.values);
    if (key === null) return;
    const name = `${record.register}|${key}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [position]);
    else group.push(position);
  });
  const twins = new Map<number, Twin>();
  for (const group of groups.values()) {
    const first = rows[group[0]!]!;
    if (group.length < 2) continue;
    const differs = (position: number) => differingColumns(first.record, first.row.values, rows[position]!.row.values).length > 0;
    const allAlike = !group.some(differs);
    group.forEach((position, at) => {
      // Of copies the first one counts and is a row like any other.
      if (allAlike && at === 0) return;
      const alike = at > 0 && (allAlike || !differs(position));
      const others = (alike ? [first] : group.filter((one) => one !== position).map((one) => rows[one]!)) as KeyedRow[];
      twins.set(position, {
        group: group[0]!,
        place: at === 0 ? 'first' : at === group.length - 1 ? 'last' : 'middle',
        alike: alike ? 'yes' : 'no',
        message: messageOf(rows[position]!, others, alike),
      });
    });
  }
  return twins;
};
