// Files that lie, burst or are no workbook at all: each is answered, with its rows or with a sentence; nothing is evaluated and nothing leaves the file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB, read, utils, write, type BookType } from '@e965/xlsx';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../main/cli/import-check.ts';
import { importCheck, type ImportCheck } from '../../main/features/excel/intake/import-check.ts';
import { bookOf, rowOf, sheetXml, zipOf } from '../support/hostile-books.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const check = (name: string, bytes: Buffer | string): Promise<ImportCheck> => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return importCheck(file, null);
};

const head = ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'Địa chỉ', 'Số lao động'];
const list = rowOf(head) + rowOf([1, 'Công ty A', '0312345678', 'Số 1', 30]) + rowOf([2, 'Công ty B', '6001234567', 'Số 2', 40]);
const namesOf = (answer: ImportCheck) => answer.sheets.flatMap(({ records }) => records.map(({ name }) => name));
const empties = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 4}"/>`).join('');

test.each<[what: string, sheet: string]>([
  ['whose dimension is the whole sheet', sheetXml(list, '<dimension ref="A1:XFD1048576"/>')],
  ['whose dimension is one cell', sheetXml(list, '<dimension ref="A1"/>')],
  ['whose dimension is nonsense', sheetXml(list, '<dimension ref="ZZZZ99999999:-1"/>')],
  ['with a million empty rows', sheetXml(list + empties)],
  ['with rows numbered past the end', sheetXml(`${list}<row r="99999999"><c r="ZZZZZ99999999"><v>1</v></c></row>`)],
  [
    'with sixty thousand merges',
    sheetXml(
      list,
      '',
      `<mergeCells>${Array.from({ length: 60_000 }, (_, at) => `<mergeCell ref="A${at * 2 + 10}:C${at * 2 + 11}"/>`).join('')}</mergeCells>`,
    ),
  ],
])('a sheet %s gives its rows', async (_, sheet) =>
  expect(namesOf(await check('list.xlsx', bookOf([sheet])))).toEqual(['Công ty A', 'Công ty B']),
);

test('a cell of ten megabytes makes its row an error and nothing else', async () => {
  const answer = await check(
    'big.xlsx',
    bookOf([sheetXml(rowOf(head) + rowOf([1, 'Công ty '.repeat(1_300_000), '0312345678', 'Số 1', 30]))]),
  );
  expect(answer.sheets[0]!.problems).toMatchObject([{ row: 2, column: 'Tên doanh nghiệp' }]);
  expect(JSON.stringify(answer).length).toBeLessThan(5000);
});

test('16,384 columns, a heading of megabytes and three hundred sheets are answered', async () => {
  const wide = rowOf(Array.from({ length: 16_384 }, (_, at) => `Cột ${at}`)) + rowOf(Array.from({ length: 16_384 }, (_, at) => at));
  expect((await check('wide.xlsx', bookOf([sheetXml(wide)]))).sheets).toMatchObject([{ register: null, rows: 0 }]);
  expect(
    (
      await check(
        'heading.xlsx',
        bookOf([sheetXml(rowOf([...head, 'Tên '.repeat(500_000)]) + rowOf([1, 'Công ty A', '0312345678', 'Số 1', 3]))]),
      )
    ).ok,
  ).toBe(true);
  expect((await check('many.xlsx', bookOf(Array.from({ length: 300 }, () => sheetXml(list))))).sheets).toHaveLength(300);
});

test('formulas give their last values and are never evaluated; error cells are errors of their rows', async () => {
  const cells =
    '<c><v>1</v></c><c t="str"><f>HYPERLINK("http://x","Công ty A")</f><v>Công ty A</v></c><c t="str"><f>WEBSERVICE("http://x")</f><v>0312345678</v></c><c t="e"><v>#N/A</v></c><c><f>SUM(A:A)</f><v>30</v></c>';
  const answer = await check('formulas.xlsx', bookOf([sheetXml(`${rowOf(head)}<row>${cells}</row>`)]));
  expect(answer.sheets[0]).toMatchObject({
    records: [{ name: 'Công ty A', taxCode: '0312345678', headcount: 30 }],
    problems: [{ row: 2, column: 'Địa chỉ' }],
  });
});

describe('what a file holds beside its cells is left alone, and said:', () => {
  const macros = 'Tệp có macro: macro không được chạy, chỉ đọc các ô.';
  const links = 'Tệp lấy số liệu từ tệp khác: tệp đó không được mở, chỉ đọc giá trị đã lưu.';
  const withPart = (name: string) => bookOf([sheetXml(list)], [[name, '<x/>']]);
  test('macros of an .xlsm', async () => expect((await check('list.xlsm', withPart('xl/vbaProject.bin'))).notes).toEqual([macros]));
  test('links to other files', async () =>
    expect((await check('list.xlsx', withPart('xl/externalLinks/externalLink1.xml'))).notes).toEqual([links]));
  test('macros of an .xls', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([head, [1, 'Công ty A', '0312345678', 'Số 1', 30]]), 'A');
    const ole = CFB.read(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer, { type: 'buffer' });
    CFB.utils.cfb_add(ole, '/_VBA_PROJECT_CUR/VBA/dir', Buffer.from('x'));
    const answer = await check('list.xls', CFB.write(ole, { type: 'buffer' }) as Buffer);
    expect([answer.notes, namesOf(answer)]).toEqual([[macros], ['Công ty A']]);
  });
  test('nothing is said of a file without them', async () =>
    expect((await check('list.xlsx', bookOf([sheetXml(list)]))).notes).toBeUndefined());
});

test('XML entities are not read into the file', async () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const answer = await check(
    'entities.xlsx',
    bookOf([sheetXml(`${rowOf(head)}<row><c><v>1</v></c><c t="inlineStr"><is><t>A &b;&x;</t></is></c></row>`, '', '', doctype)]),
  );
  expect(JSON.stringify(answer)).not.toMatch(/root:|aaaaaaaaaa/);
});

test.each<[what: string, name: string, bytes: Buffer | string, words: RegExp]>([
  ['an empty file', 'a.xlsx', '', /rỗng/],
  ['spaces alone', 'a.csv', '  \n \n', /không có ô nào/],
  ['random bytes', 'a.xls', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)), /không phải bảng tính/],
  ['a PDF', 'a.xlsx', '%PDF-1.4', /không phải bảng tính/],
  ['a web page of an error', 'a.xls', '<html><body><h1>403</h1></body></html>', /trang web không có bảng/],
  [
    'a zip with paths that climb out',
    'a.xlsx',
    zipOf([
      ['../../../evil.txt', 'x'],
      ['xl/workbook.xml', '<workbook/>'],
    ]),
    /hỏng/,
  ],
  ['a zip that lies about its sizes', 'a.xlsx', zipOf([['xl/workbook.xml', 'x'.repeat(50 * 2 ** 20), 10]]), /hỏng/],
  [
    'a zip of twenty thousand parts',
    'a.xlsx',
    zipOf(Array.from({ length: 20_000 }, (_, at) => [`xl/f${at}.xml`, 'x'] as const)),
    /quá lớn/,
  ],
  [
    'a book whose sheet is missing',
    'a.xlsx',
    zipOf([['xl/workbook.xml', '<workbook><sheets><sheet name="a"/></sheets></workbook>']]),
    /hỏng|không có ô/,
  ],
])('%s is refused in a sentence', async (_, name, bytes, words) => {
  const answer = await check(name, bytes);
  expect([answer.ok, answer.sheets]).toEqual([false, []]);
  expect(answer.refusal).toMatch(words);
});

const nonsense = (number: string, cells = '<c><v>9</v></c>') => `<row r="${number}">${cells}</row>`;
test.each<[what: string, rows: string]>([
  ['begins with a row -5', nonsense('-5') + list],
  ['begins with an empty row -5', `<row r="-5"/>${list}`],
  ['begins with a row -1, whose heading would be lost', nonsense('-1') + list],
  ['begins with a row 0', nonsense('0') + list],
  ['begins with a row of no number', nonsense('x') + list],
  ['has its heading in row -5', list.replace('<row>', '<row r="-5">')],
  ['has a row -5 in the end', list + nonsense('-5')],
  ['has a row -5 of cells with places', nonsense('-5', '<c r="A-5"><v>9</v></c>') + list],
])('a sheet that %s is refused as damaged, never read upside down', async (_, rows) => {
  for (const before of ['', '<dimension ref="A1:E3"/>']) {
    const answer = await check('nonsense.xlsx', bookOf([sheetXml(rows, before)]));
    expect([answer.ok, answer.sheets]).toEqual([false, []]);
    expect(answer.refusal).toMatch(/^Tệp bị hỏng/);
  }
});

test('a row -5 is found also where the library reads the sheet, for a row that stands twice', async () => {
  const answer = await check('twice.xlsx', bookOf([sheetXml(list + nonsense('1') + nonsense('-5'))]));
  expect([answer.ok, answer.sheets]).toEqual([false, []]);
});

test('bytes cut off or turned over anywhere end in rows or in a sentence', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([head, [1, 'Công ty A', '0312345678', 'Số 1', 30]]), 'A');
  const whole = (['xlsx', 'biff8', 'xlsb', 'ods', 'xlml'] satisfies BookType[]).map(
    (bookType) => write(book, { type: 'buffer', bookType }) as Buffer,
  );
  expect(read(whole[0]!).SheetNames).toEqual(['A']);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 40 }),
      async (bytes, cut, turned) => {
        const hurt = Buffer.from(bytes.subarray(0, cut > 0.5 ? bytes.length : Math.floor(bytes.length * cut * 2)));
        for (const [at, value] of turned) if (hurt.length > 0) hurt[at % hurt.length] = value;
        const answer = await check('hurt.xls', hurt);
        expect(answer.ok || (answer.refusal ?? '').length > 10).toBe(true);
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});

test('import:check goes on after a file that takes too long, and says so', async () => {
  writeFileSync(join(folder, 'slow.xlsx'), bookOf([sheetXml(list)]));
  const answers: ImportCheck[] = [];
  await checkFiles([join(folder, 'slow.xlsx')], (answer) => answers.push(answer), { seconds: 0, memoryMb: 512 });
  await checkFiles([join(folder, 'slow.xlsx')], (answer) => answers.push(answer));
  expect(answers.map(({ ok, refusal }) => [ok, refusal?.slice(0, 12)])).toEqual([
    [false, 'Đọc quá lâu '],
    [true, undefined],
  ]);
});

test('import:check answers for every file around one that fills its memory, one that is not there and a folder', async () => {
  const [good, fat] = [join(folder, 'good.xlsx'), join(folder, 'fat.csv')];
  writeFileSync(good, bookOf([sheetXml(list)]));
  writeFileSync(fat, Array.from({ length: 600_000 }, (_, at) => `công ty ${at};số ${at}`).join('\n'));
  const answers: ImportCheck[] = [];
  await checkFiles([good, fat, join(folder, 'none.xlsx'), folder, good], (answer) => answers.push(answer), { seconds: 120, memoryMb: 96 });
  expect(answers.map(({ ok, refusal }) => [ok, refusal?.slice(0, 24)])).toEqual([
    [true, undefined],
    [false, 'Tệp cần quá nhiều bộ nhớ'],
    [false, 'Không thấy tệp này. Hãy '],
    [false, 'Đây là thư mục hoặc thiế'],
    [true, undefined],
  ]);
});
