// The workbook of a visit goes out, is filled by another program, and comes back: looked at first, then one write and one undo.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newRegister, refusal, type Register } from '../support/register.ts';
import { visitHands } from '../support/visits.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());
const { site, visit, happen, get, answerAll, finding } = visitHands(() => register);
const api = () => register.api.inspections;

const held = async (name = 'Công trường cầu Ea Kao') => {
  const id = await visit({ subject: await site(name), kind: 'DN' });
  await happen(id, 'announced', '2026-11-09');
  return id;
};
const out = async (id: string): Promise<WorkBook> => {
  const { token } = await api().takeOut({ visit: id });
  return read(readFileSync(register.core.files.resolve(token).path), { type: 'buffer', cellStyles: true });
};
type Cells = Record<string, string | number>;
/** Another program types into cells and saves. */
const filled = (book: WorkBook, sheets: Record<string, Cells>, name = 'da-ghi.xlsx'): string => {
  for (const [sheet, cells] of Object.entries(sheets))
    for (const [at, value] of Object.entries(cells)) utils.sheet_add_aoa(book.Sheets[sheet]!, [[value]], { origin: at });
  const file = path.join(register.folder, name);
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }));
  return file;
};
const back = (id: string, file: string) => api().readBack({ visit: id, file: register.core.files.issue(file).token });
const rowOf = (book: WorkBook, sheet: string, first: string): number =>
  1 + utils.sheet_to_json<string[]>(book.Sheets[sheet]!, { header: 1, blankrows: true }).findIndex((row) => `${row[0] ?? ''}` === first);
type Back = Awaited<ReturnType<typeof back>>;
const take = (id: string, { answers, findings }: Back) =>
  api().bringBack({
    visit: id,
    answers: answers.filter((one) => one.change !== 'error').map(({ item, back: says, now }) => ({ item, ...says, seen: now })),
    findings: findings
      .filter((one) => one.change !== 'error')
      .map(({ id: finding, back: says, now }) => ({ id: finding, ...says, seen: now?.version ?? null })),
  });
/** Answers to items 1–17 with the note of item 2, and one finding, typed by somebody. */
const typed = (book: WorkBook): Record<string, Cells> => {
  const item = rowOf(book, 'Bảng kiểm', '1');
  const found = rowOf(book, 'Tồn tại', '1');
  return {
    'Bảng kiểm': {
      ...Object.fromEntries(
        Array.from({ length: 17 }, (_, at) => [`C${item + at}`, at === 1 ? 'Không đạt' : at === 2 ? 'khong ap dung' : 'Đạt']),
      ),
      [`D${item + 1}`]: 'Chưa bố trí\nngười làm y tế',
    },
    'Tồn tại': {
      [`B${found}`]: 2,
      [`C${found}`]: 'Không có người làm công tác y tế',
      [`I${found}`]: '20/12/2026',
      [`H${found}`]: 'Y Lâm Niê',
    },
  };
};

describe('the workbook of a visit', () => {
  it('says whom it is for, opens only the cells to fill, and hides its marks', async () => {
    const book = await out(await held());
    expect(book.SheetNames).toEqual(['Bảng kiểm', 'Tồn tại', 'Mã']);
    expect(book.Workbook?.Sheets?.map((one) => one.Hidden)).toEqual([0, 0, 2]);
    const words = utils.sheet_to_csv(book.Sheets['Bảng kiểm']!);
    for (const one of [
      'Công trường cầu Ea Kao',
      'Quyết định kiểm tra số 15/QĐ-SNV ngày 02/11/2026',
      'Trần Thu Hằng (trưởng đoàn)',
      'bản thứ 1',
    ])
      expect(words).toContain(one);
  });
  it('comes back whole: looked at first, written as one step, undone as one', async () => {
    const id = await held();
    const book = await out(id);
    const seen = await back(id, filled(book, typed(book)));
    expect((await get(id)).checklist.items.every((item) => item.answer === null)).toBe(true);
    expect([seen.outOn, seen.answers.length, seen.findings.length, seen.same, seen.notes]).toEqual(['2026-11-23', 17, 1, 0, []]);
    expect(new Set(seen.answers.map((one) => one.change))).toEqual(new Set(['new']));
    expect(await take(id, seen)).toEqual({ answers: 17, findings: 1 });
    const after = await get(id);
    expect(after.checklist.items.map((item) => item.answer)).toEqual([
      'pass',
      'fail',
      'not-applicable',
      ...Array.from({ length: 14 }, () => 'pass'),
    ]);
    expect(after.checklist.items[1]!.note).toBe('Chưa bố trí\nngười làm y tế');
    expect(after.findings).toMatchObject([
      {
        item: after.checklist.items[1]!.id,
        what: 'Không có người làm công tác y tế',
        dueOn: '2026-12-20',
        owner: 'Y Lâm Niê',
        offender: 'organisation',
      },
    ]);
    expect((await register.api.history.state({})).undo?.label).toBe('Nhập tệp kiểm tra đã ghi: 17 mục, 1 tồn tại – Công trường cầu Ea Kao');
    await register.undo();
    expect((await get(id)).checklist.items.every((item) => item.answer === null)).toBe(true);
    expect((await get(id)).findings).toEqual([]);
  });
  it('that comes a second time has nothing new, and one taken out again comes back as it is', async () => {
    const id = await held();
    const book = await out(id);
    const file = filled(book, typed(book));
    await take(id, await back(id, file));
    expect(await back(id, file)).toMatchObject({ answers: [], findings: [], same: 18 });
    expect((await refusal(api().bringBack({ visit: id, answers: [], findings: [] }))).message).toBe('Không có gì để ghi.');
    const again = await out(id);
    expect(again.SheetNames).toEqual(['Bảng kiểm', 'Tồn tại', 'Đã ghi trong sổ', 'Mã']);
    expect(utils.sheet_to_csv(again.Sheets['Đã ghi trong sổ']!)).toContain('Không có người làm công tác y tế');
    expect(await back(id, filled(again, {}, 'lan-2.xlsx'))).toMatchObject({ answers: [], findings: [], same: 0 });
  });
  it('tells what was entered in the register meanwhile, and writes what was chosen', async () => {
    const id = await held();
    await answerAll(id);
    const book = await out(id);
    const item = rowOf(book, 'Bảng kiểm', '1');
    const { items } = (await get(id)).checklist;
    await api().answer({
      visit: id,
      answers: [
        { item: items[0]!.id, answer: 'fail', note: 'Thiếu quyết định' },
        { item: items[3]!.id, answer: 'fail' },
      ],
    });
    await finding(id);
    const seen = await back(
      id,
      filled(book, {
        'Bảng kiểm': { [`C${item}`]: 'Không áp dụng', [`C${item + 1}`]: 'Không đạt', [`C${item + 2}`]: '', [`C${item + 3}`]: 'Không đạt' },
      }),
    );
    expect(seen.answers.map((one) => [one.position, one.change, one.now.answer, one.back.answer])).toEqual([
      [1, 'conflict', 'fail', 'not-applicable'],
      [2, 'changed', 'pass', 'fail'],
      [3, 'changed', 'pass', null],
    ]);
    expect([seen.same, seen.notes]).toEqual([1, ['Từ khi lấy tệp ngày 23/11/2026, cuộc kiểm tra đã được ghi thêm trong sổ.']]);
    await take(id, { ...seen, answers: seen.answers.slice(1) });
    expect((await get(id)).checklist.items.slice(0, 4).map((one) => one.answer)).toEqual(['fail', 'fail', null, 'fail']);
    // What was looked at has changed since: nothing is written over.
    expect((await refusal(take(id, seen))).message).toContain('vừa được sửa ở nơi khác');
  });
  it('shows a finding typed over after its import beside the one in the register', async () => {
    const id = await held();
    const book = await out(id);
    const cells = typed(book);
    await take(id, await back(id, filled(book, cells)));
    const found = rowOf(book, 'Tồn tại', '1');
    const seen = await back(id, filled(book, { 'Tồn tại': { [`C${found}`]: 'Chưa có hợp đồng với trạm y tế' } }));
    expect(seen.findings).toMatchObject([
      { change: 'conflict', back: { what: 'Chưa có hợp đồng với trạm y tế' }, now: { what: 'Không có người làm công tác y tế' } },
    ]);
    await take(id, seen);
    expect((await get(id)).findings.map((one) => one.what)).toEqual(['Chưa có hợp đồng với trạm y tế']);
  });
  it('says the errors of a row beside it and still takes the others', async () => {
    const id = await held();
    const book = await out(id);
    const item = rowOf(book, 'Bảng kiểm', '1');
    const found = rowOf(book, 'Tồn tại', '1');
    const seen = await back(
      id,
      filled(book, {
        'Bảng kiểm': { [`C${item}`]: 'Tốt', [`D${item + 1}`]: 'Có sổ theo dõi', [`C${item + 2}`]: 'Đạt' },
        'Tồn tại': {
          [`B${found}`]: 99,
          [`C${found}`]: 'Thiếu biển báo',
          [`E${found}`]: '31/02/2026',
          [`H${found + 1}`]: 'Y Lâm Niê',
          [`C${found + 2}`]: 'Thiếu lan can',
          [`I${found + 2}`]: '08/11/2026',
          [`C${found + 60}`]: 'ngoài bảng',
        },
      }),
    );
    expect(seen.answers.map((one) => [one.row - item, one.change, one.fault])).toEqual([
      [0, 'error', '“Tốt” không phải Đạt, Không đạt hay Không áp dụng.'],
      [1, 'error', 'Có ghi chú nhưng chưa chọn kết quả.'],
      [2, 'new', null],
    ]);
    expect(seen.findings.map((one) => one.fault)).toEqual([
      'Không có mục “99” trong bảng kiểm. Vi phạm từ ngày: Ngày 31/2/2026 không có trong lịch.',
      'Chưa ghi tồn tại, vi phạm.',
      'Hạn khắc phục đứng trước ngày kiểm tra (09/11/2026).',
    ]);
    expect(seen.notes).toEqual([`Trang “Tồn tại” có chữ ở dòng ${found + 60}, ngoài bảng; sổ không đọc các dòng này.`]);
    expect(await take(id, seen)).toEqual({ answers: 1, findings: 0 });
  });
});

describe('a file that is not the sheet of this visit', () => {
  const refusedWith = async (id: string, file: string) => (await refusal(back(id, file))).message;
  it('is refused in words: foreign, of another visit, of a visit that is gone', async () => {
    const id = await held();
    const foreign = utils.book_new(utils.aoa_to_sheet([['TT', 'Nội dung kiểm tra', 'Kết quả', 'Ghi chú, chứng cứ']]), 'Bảng kiểm');
    expect(await refusedWith(id, filled(foreign, {}, 'la.xlsx'))).toContain('“la.xlsx” không phải tệp mang đi kiểm tra lấy từ sổ');
    const other = await held('Nhà ở số 5');
    const file = filled(await out(other), {});
    expect(await refusedWith(id, file)).toContain('là của cuộc kiểm tra Nhà ở số 5 (quyết định 15/QĐ-SNV), không phải cuộc đang mở');
    await api().removeVisit({ id: other });
    expect(await refusedWith(id, file)).toContain('không còn trong sổ');
    expect((await get(id)).checklist.items.every((item) => item.answer === null)).toBe(true);
  });
  it('is refused in words: rows moved, headings changed, hidden marks touched, a sheet gone, the visit ended', async () => {
    const id = await held();
    const moved = await out(id);
    const item = rowOf(moved, 'Bảng kiểm', '1');
    expect(await refusedWith(id, filled(moved, { 'Bảng kiểm': { [`B${item + 1}`]: 'Dòng khác' } }))).toContain(
      `dòng ${item + 1} của trang “Bảng kiểm” không còn là mục 2`,
    );
    expect(await refusedWith(id, filled(await out(id), { 'Bảng kiểm': { [`C${item - 1}`]: 'KQ' } }))).toContain('mất dòng tiêu đề');
    const touched = await out(id);
    const mark = utils.sheet_to_json<string[]>(touched.Sheets['Mã']!, { header: 1 }).findIndex(([kind]) => kind === 'item') + 1;
    expect(await refusedWith(id, filled(touched, { Mã: { [`D${mark}`]: 'pass' } }))).toContain('Phần mã ẩn của “da-ghi.xlsx” đã bị sửa');
    const torn = await out(id);
    delete torn.Sheets['Tồn tại'];
    torn.SheetNames.splice(1, 1);
    torn.Workbook!.Sheets!.splice(1, 1);
    expect(await refusedWith(id, filled(torn, {}))).toContain('không thấy trang “Tồn tại”');
    const file = filled(await out(id), {});
    await answerAll(id);
    await happen(id, 'minutes-signed', '2026-11-10');
    await happen(id, 'closed', '2026-11-12');
    expect(await refusedWith(id, file)).toContain('Cuộc kiểm tra đã kết thúc');
    expect((await refusal(api().takeOut({ visit: id }))).message).toContain('Cuộc kiểm tra đã kết thúc');
  });
});
