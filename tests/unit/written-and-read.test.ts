// What our own export writes, whatever stands in it, is read again as the same records.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { choiceWords } from '../../main/features/excel/cells/choice-words.ts';
import { readSheet } from '../../main/features/excel/sheets/read-sheet.ts';
import type { ListColumn, ListKind } from '../../main/office/list-spec.ts';
import { writeList } from '../../main/office/list-workbook.ts';
import { readWorkbook } from '../../main/office/workbook.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { Column } from '../../preload/contract/records/column.ts';

const folder = mkdtempSync(join(tmpdir(), 'written-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what we write comes in the same', () => {
  const kinds: Partial<Record<Column['kind'], ListKind>> = {
    date: 'date',
    number: 'number',
    code: 'code',
    'tax-code': 'code',
    phone: 'code',
    personal: 'code',
  };
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((words) => `Đơn vị ${words.replace(/[\p{C}\ufffe\uffff]/gu, '')}`.normalize('NFC').replace(/\s+/g, ' ').trim());
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const valueOf = (key: string, column: Column): fc.Arbitrary<string | number | null> => {
    const value = ((): fc.Arbitrary<string | number> => {
      switch (column.kind) {
        case 'date':
          return fc
            .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
            .map((moment) => moment.toISOString().slice(0, 10));
        case 'number':
          return fc.nat(9_000_000);
        case 'tax-code':
          return fc.oneof(
            digits(10),
            digits(10).chain((head) => digits(3).map((branch) => `${head}-${branch}`)),
          );
        case 'phone':
          return digits(8).map((rest) => `09${rest}`);
        case 'personal':
          return digits(12);
        case 'choice':
          return fc.constantFrom(...column.choices.map(({ code }) => code));
        case 'choices':
          return fc.subarray([...column.choices], { minLength: 1 }).map((some) => some.map(({ code }) => code).join(','));
        case 'area':
          return digits(5);
        default:
          return key.endsWith('umber')
            ? fc
                .tuple(fc.nat(9999), fc.constantFrom('GCN', 'TB-SNV', 'CNHL'))
                .map(([number, mark]) => `${String(number).padStart(4, '0')}/${mark}`)
            : text;
      }
    })();
    return column.required ? value : fc.option(value, { freq: 4 });
  };

  /** Codes go out in their short words, as the export writes them. */
  const written = (column: Column, value: string | number | null) =>
    column.kind === 'choices' && typeof value === 'string' ? choiceWords(column, value) : value;

  test.each(Object.values(records).map((record) => [record.register, record] as const))(
    '%s',
    async (register, record) => {
      const columns = Object.entries(record.columns).filter(([, column]) => column.derived === undefined);
      const listed: ListColumn[] = [
        { label: 'STT', kind: 'number', width: 50 },
        ...columns.map(([, column]): ListColumn => ({ label: column.label, kind: kinds[column.kind] ?? 'text', width: column.width })),
      ];
      const row = fc.tuple(...columns.map(([key, column]) => valueOf(key, column)));
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
          const path = join(folder, `${register}.xlsx`);
          const head = { parentAgency: 'UBND TỈNH ĐẮK LẮK', agency: 'SỞ NỘI VỤ', placeAndDate: 'Đắk Lắk, ngày 23 tháng 11 năm 2026' };
          await writeList(
            {
              sheetName: record.label,
              head,
              title: `DANH SÁCH ${record.label.toUpperCase()}`,
              subtitle: ['Tính đến ngày 23/11/2026'],
              columns: listed,
              signature: { position: 'GIÁM ĐỐC', name: 'Lý Gia Yến' },
            },
            rows.map((one, at) => [at + 1, ...one.map((value, place) => written(columns[place]![1], value))]),
            path,
          );
          const [sheet] = (await readWorkbook(path)).sheets;
          if (sheet === undefined) throw new Error('no sheet');
          const reading = readSheet(sheet);
          expect(reading.register).toBe(register);
          expect(reading.records.map(({ values }) => columns.map(([key]) => values[key] ?? null))).toEqual(
            rows.map((one) => columns.map(([key], at) => one[at] ?? reading.defaults[key] ?? null)),
          );
        }),
        { numRuns: 25 },
      );
    },
    30_000,
  );
});
