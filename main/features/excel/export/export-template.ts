// A workbook to be filled in: the columns of a register, its lists to choose from, a note on each cell, one example row.
import type { excel } from '../../../../preload/contract/excel.ts';
import type { Column } from '../../../../preload/contract/records/column.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Working } from '../../../context.ts';
import { firstRowOf } from '../../../office/list-layout.ts';
import type { ListColumn, ListSheet, ListSpec, ListValue } from '../../../office/list-spec.ts';
import { writeLists } from '../../../office/list-workbook.ts';
import { fitsInRule, type WordSource } from '../../../office/sheet-entry.ts';
import { columnLetters } from '../../../office/xlsx-text.ts';
import { communeWords } from '../../../rows/cell-words.ts';
import { kindOf } from './export-rows.ts';

const emptyRows = 300;
const wordsSheet = 'Danh mục';

const wordsOf = (column: Column, communes: readonly string[]): readonly string[] => {
  if (column.kind === 'area') return communes;
  return column.choices.map((choice) => (column.kind === 'choices' ? (choice.short ?? choice.label) : choice.label));
};

const expected: Partial<Record<Column['kind'], string>> = {
  date: 'Đủ ngày, tháng, năm, ví dụ 15/03/2026.',
  number: 'Số nguyên, ví dụ 30.',
  'tax-code': '10 số, hoặc 10 số và 3 số chi nhánh: 0123456789-001.',
  phone: 'Ví dụ 0262 3 812 345.',
  personal: '12 số; chương trình niêm phong khi ghi vào sổ.',
  choice: 'Chọn một mục trong danh sách.',
  area: 'Chọn xã, phường hiện nay trong danh sách.',
};

const noteOf = (column: Column, words: readonly string[]): string => {
  const several = `Chọn một mục, hoặc ghi nhiều mục cách nhau bằng dấu phẩy: ${words.slice(0, 2).join(', ')}.`;
  return [column.required ? 'Phải có.' : '', column.kind === 'choices' ? several : (expected[column.kind] ?? ''), column.hint ?? '']
    .filter((part) => part !== '')
    .join(' ');
};

const samples: Readonly<Record<string, ListValue>> = {
  employerName: 'Công ty TNHH Ví Dụ',
  address: '12 Lê Duẩn, phường Buôn Ma Thuột',
  representative: 'Nguyễn Thị Ví Dụ',
  sector: 'Chế biến cà phê',
  degree: 'Kỹ sư điện',
  headcount: 120,
  femaleWorkers: 45,
};

const sampleOf = (record: AnyRecord, key: string, column: Column, words: readonly string[]): ListValue => {
  if (key === 'name') return record.root === 'post' ? 'Trần Văn Ví Dụ' : 'Công ty TNHH Ví Dụ';
  if (key in samples) return samples[key] ?? null;
  if (column.kind === 'choices') return words.slice(0, 2).join(', ');
  if (column.kind === 'choice' || column.kind === 'area') return words[0] ?? null;
  if (column.kind === 'tax-code') return '0123456789';
  if (column.kind === 'phone') return '0262 3 812 345';
  return column.kind === 'code' && column.at.endsWith('.number') ? '12/2025' : null;
};

export const exportTemplate = async (
  { register }: InputOf<typeof excel.template>,
  context: Working,
): Promise<OutputOf<typeof excel.template>> => {
  const record = records[register];
  const communes = [...(await communeWords(context.db, context.today)).values()].toSorted(new Intl.Collator('vi').compare);
  const columns = Object.entries(record.columns)
    .filter(([, column]) => column.derived === undefined)
    .map(([key, column]) => ({ key, column, words: wordsOf(column, communes) }));
  const long = columns.filter(({ words }) => words.length > 0 && !fitsInRule(words));
  const lists: ListSpec = {
    sheetName: wordsSheet,
    title: 'DANH MỤC ĐỂ CHỌN',
    columns: long.map(({ column }) => ({ label: column.label, kind: 'text', width: 260 })),
    hidden: 'yes',
  };
  const rangeOf = (place: number): string => {
    const [letters, first] = [columnLetters(place), firstRowOf(lists)];
    return `'${wordsSheet}'!$${letters}$${first}:$${letters}$${first + (long[place]?.words.length ?? 1) - 1}`;
  };
  const columnOf = (one: (typeof columns)[number]): ListColumn => {
    const { column, words } = one;
    const note = noteOf(column, words);
    const choices: WordSource | null = words.length === 0 ? null : fitsInRule(words) ? words : rangeOf(long.indexOf(one));
    return {
      label: `${column.label}${column.required ? ' *' : ''}`,
      kind: kindOf(column),
      width: Math.max(column.width, 96),
      ...(choices === null ? {} : { choices, others: column.kind === 'choices' ? ('take' as const) : ('warn' as const) }),
      ...(note === '' ? {} : { note }),
    };
  };
  const spec: ListSpec = {
    sheetName: record.label.slice(0, 31),
    title: `MẪU ĐIỀN DANH SÁCH ${record.label.toUpperCase()}`,
    subtitle: [
      'Điền từ dòng dưới dòng “Ví dụ”; cột có dấu * phải có. Chọn một ô để xem cách ghi.',
      'Điền xong thì nhập tệp này bằng “Nhập từ Excel”; dòng “Ví dụ” được bỏ qua.',
    ],
    columns: [{ label: 'STT', kind: 'text', width: 52 }, ...columns.map(columnOf)],
    frozenColumns: 2,
    rowLines: 1,
  };
  const rows: ListValue[][] = [
    ['Ví dụ', ...columns.map(({ key, column, words }) => sampleOf(record, key, column, words))],
    ...Array.from({ length: emptyRows }, (): ListValue[] => []),
  ];
  const deepest = Math.max(0, ...long.map(({ words }) => words.length));
  const wordRows = Array.from({ length: deepest }, (_, row) => long.map(({ words }) => words[row] ?? null));
  const sheets: ListSheet[] = [{ spec, rows }, ...(long.length > 0 ? [{ spec: lists, rows: wordRows }] : [])];
  const name = `Mẫu điền ${record.label}.xlsx`;
  const output = context.output(name);
  await writeLists(sheets, output.path);
  await context.inner('staging.exported', { label: `Lập mẫu Excel để điền: ${record.label}` });
  return { token: output.token, name };
};
