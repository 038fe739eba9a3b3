// Random rows of any register as its form would send them, each its own: what an export must carry out and an import know again.
import fc from 'fast-check';
import { records } from '../../preload/contract/records/index.ts';
import type { AnyRecord, RegisterName, Values } from '../../preload/contract/records/record.ts';

const word = fc.constantFrom('Cà phê', 'Đắk Lắk', "Ea H'Leo", 'Kđoh', 'Phú Thịnh', 'Ngọc – Ánh', 'Số 1', '<A&B>', '“Đất”', 'Ayŭn ê̆');
const phrase = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' ').normalize('NFC'));
const day = fc.integer({ min: 0, max: 12_000 }).map((n) => new Date(Date.UTC(1995, 0, 1 + n)).toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** A random value of a column as its form would send it. */
const valueOf = (name: RegisterName, key: string): fc.Arbitrary<string | number | null> => {
  const column = records[name].columns[key]!;
  if (column.kind === 'choice') return fc.constantFrom(...column.choices.map((choice) => choice.code));
  if (column.kind === 'choices')
    return fc
      .subarray(
        column.choices.map((choice) => choice.code),
        { minLength: 1 },
      )
      .map((codes) => codes.join(','));
  if (column.kind === 'date') return column.label === 'Ngày sinh' ? day : maybe(day);
  if (column.kind === 'number') return maybe(fc.integer({ min: 0, max: 9999 }));
  if (column.kind === 'phone') return maybe(fc.constantFrom('0262 3 812 345', '0914950695', '0257.3354646'));
  if (column.kind === 'area') return maybe(fc.constantFrom('24133', '24163', '22015'));
  return maybe(phrase);
};

/** Rows without personal numbers; every one has its own owner, tax code and paper number, counted from `first`. */
export const randomRows = (record: AnyRecord, count: number, first = 0, seed = 20261123): Values[] => {
  const keys = Object.keys(record.columns).filter(
    (key) => !record.columns[key]!.derived && record.columns[key]!.kind !== 'personal' && !/[tT]axCode$/.test(key),
  );
  const row = fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(record.register, key)]))) as fc.Arbitrary<Values>;
  return fc.sample(row, { numRuns: count, seed }).map((values, index) => {
    const at = first + index;
    const owner: Values =
      record.root === 'post'
        ? { employerName: `Đơn vị ${at}`, employerTaxCode: String(6_000_000_000 + at), name: `Người ${at}` }
        : { name: `Đơn vị ${at} ${String(values.name ?? '')}`.trim(), taxCode: String(6_000_000_000 + at) };
    const paper: Values =
      'number' in values ? { number: `${at}/GCN` } : 'certificateNumber' in values ? { certificateNumber: `${at}/CNHL` } : {};
    return { ...values, ...owner, ...paper };
  });
};
