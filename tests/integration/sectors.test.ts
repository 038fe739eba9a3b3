// The lists of risk sectors: what they say, what a change of them moves, that it moves just that, and back with undo.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import type { RiskSectorRow } from '../../preload/contract/sectors.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const sector = (more: object = {}) => ({
  id: uuidv7(),
  list: 'osh' as const,
  prefix: '16',
  edition: 'QĐ 27/2018/QĐ-TTg' as const,
  name: 'Chế biến gỗ',
  words: 'chế biến gỗ; xưởng gỗ',
  source: 'QĐ 1/2027 Điều 1',
  ...more,
});
const rows = async (list: 'osh' | 'medical', search = ''): Promise<RiskSectorRow[]> =>
  (await register.api.rules.sectors({ search })).lists.find((one) => one.list === list)!.rows;
const rowOf = async (list: 'osh' | 'medical', prefix: string) => (await rows(list)).find((row) => row.prefix === prefix)!;
const preview = (saved: ReturnType<typeof sector>, version: number | null = null) =>
  register.api.rules.previewSector({ sector: saved, version });
/** Name → state and gap of every employer, as the gap list has them. */
const standing = async (staff: 'osh' | 'medical') =>
  new Map(
    (await register.api.registers.staffing({ limit: 100 })).rows.map((row) => [
      row.name,
      `${row[staff].state} ${row[staff].gap} ${row[staff].needed}`,
    ]),
  );
const movedBetween = (before: Map<string, string>, after: Map<string, string>) =>
  [...before].filter(([name, words]) => after.get(name) !== words).map(([name]) => name);

const firms = async () => {
  const add = (name: string, values: object) => register.add('enterprise', { name, ...values });
  await add('Gỗ Ea Tam', { taxCode: '6000100001', sectorCode: '1610', headcount: 400 });
  await add('Gỗ Krông Búk', { taxCode: '6000100002', sectorCode: '1629', headcount: 40 });
  await add('Xưởng Buôn Hồ', { taxCode: '6000100003', sector: 'Xưởng gỗ mỹ nghệ', headcount: 80 });
  await add('Bán lẻ Ban Mê', { taxCode: '6000100004', sectorCode: '4711', headcount: 400 });
  await add('Xây lắp Ea Kao', { taxCode: '6000100005', sectorCode: '4210', headcount: 60 });
};

describe('the two lists', () => {
  it('hold the sectors of Điều 36 khoản 1 and Điều 37, the second to be checked', async () => {
    const { lists, total, matching } = await register.api.rules.sectors({});
    expect(lists.map(({ list, rows: own, unsure }) => [list, own.length, unsure])).toEqual([
      ['osh', 16, 0],
      ['medical', 19, 19],
    ]);
    expect(matching).toBe(total);
    expect(await rowOf('osh', '20')).toMatchObject({
      name: 'Sản xuất hóa chất',
      edition: 'QĐ 27/2018/QĐ-TTg',
      source: 'NĐ 39/2016/NĐ-CP Điều 36 khoản 1',
      unsure: 'no',
    });
  });
  it('are found by code, name and words, without accents', async () => {
    expect((await rows('osh', 'thuy dien')).map((row) => row.prefix)).toEqual(['351']);
    expect((await rows('medical', 'thuy san')).map((row) => row.prefix)).toEqual(['102']);
    expect(await rows('osh', 'không có')).toEqual([]);
  });
  it('stop asking to be checked once the clause is named', async () => {
    const row = await rowOf('medical', '13');
    const { version, unsure, edition, ...rest } = row;
    const saved = sector({ ...rest, source: 'NĐ 39/2016/NĐ-CP Điều 37 khoản 1' });
    await register.api.rules.saveSector({ sector: saved, version });
    expect([unsure, edition, (await rowOf('medical', '13')).unsure]).toEqual(['yes', 'QĐ 27/2018/QĐ-TTg', 'no']);
  });
});

describe('a change', () => {
  it('moves just what its preview says, the gap list at once, and back with undo', async () => {
    await firms();
    const before = await standing('osh');
    const told = await preview(sector());
    expect(told.sentence).toBe('2 doanh nghiệp đổi mức: 1 cần thêm người, 1 không đổi số người còn thiếu.');
    expect(told.counts).toContainEqual({ what: 'Số người còn thiếu', before: 5, after: 6 });
    await register.api.rules.saveSector({ sector: sector(), version: null });
    const after = await standing('osh');
    expect(movedBetween(before, after).toSorted()).toEqual(told.moved.map((one) => one.title).toSorted());
    expect([before.get('Gỗ Ea Tam'), after.get('Gỗ Ea Tam')]).toEqual(['short 1 1 chuyên trách', 'short 2 2 chuyên trách']);
    const { undo } = await register.api.history.state({});
    expect(undo!.label).toBe('Thêm ngành nguy cơ 16: Chế biến gỗ');
    await register.undo();
    expect(await standing('osh')).toEqual(before);
    await register.redo();
    expect(await standing('osh')).toEqual(after);
  });
  it.each<[string, string, object | null, string[]]>([
    ['a row taken out', '42', null, ['Xây lắp Ea Kao']],
    ['a longer prefix', '42', { prefix: '4229' }, ['Xây lắp Ea Kao']],
    ['another division', '42', { prefix: '47' }, ['Bán lẻ Ban Mê', 'Xây lắp Ea Kao']],
    ['other words', '20', { words: 'xuong go' }, ['Xưởng Buôn Hồ']],
    ['another name', '20', { name: 'Hóa chất' }, []],
  ])('%s moves just those that were told', async (_, prefix, more, names) => {
    await firms();
    const before = await standing('osh');
    const { version, unsure: __, ...row } = await rowOf('osh', prefix);
    const asked = sector({ ...row, ...more });
    const told = await (more ? preview(asked, version) : register.api.rules.previewSector({ remove: row.id }));
    expect(told.moved.map((one) => one.title)).toEqual(names);
    await (more ? register.api.rules.saveSector({ sector: asked, version }) : register.api.rules.removeSector({ id: row.id }));
    expect(movedBetween(before, await standing('osh')).toSorted()).toEqual(names);
    await register.undo();
    expect(await standing('osh')).toEqual(before);
  });
  it('reaches the desk and the due list at once, and leaves them with undo', async () => {
    await firms();
    await register.add('osh-staff', {
      name: 'Y Lâm Niê',
      role: 'PART_TIME',
      employerName: 'Xưởng Buôn Hồ',
      employerTaxCode: '6000100003',
      traineeGroup: 'G2',
      certificateNumber: '12/HL',
      certificateIssuedOn: '2025-12-01',
    });
    const seen = async () => {
      const { rows: due } = await register.api.inspections.due({ view: 'all', search: 'xuong' });
      const { figures } = await register.api.desk.show({});
      return [(await standing('osh')).get('Xưởng Buôn Hồ'), due[0]!.score, JSON.stringify(figures.shortages)] as const;
    };
    const before = await seen();
    await register.api.rules.saveSector({ sector: sector(), version: null });
    const after = await seen();
    expect([before[0], after[0]]).toEqual(['enough 0 1 bán chuyên trách', 'short 1 1 chuyên trách']);
    expect(after[1]).toBeGreaterThan(before[1]);
    expect(after[2]).not.toBe(before[2]);
    await register.undo();
    expect(await seen()).toEqual(before);
  });
  it('of the medical list leaves the other alone', async () => {
    await firms();
    const osh = await standing('osh');
    const asked = sector({ list: 'medical', prefix: 'G', name: 'Bán buôn, bán lẻ', words: '' });
    expect((await preview(asked)).moved.map((one) => one.title)).toEqual(['Bán lẻ Ban Mê']);
    await register.api.rules.saveSector({ sector: asked, version: null });
    expect(await standing('osh')).toEqual(osh);
    expect((await standing('medical')).get('Bán lẻ Ban Mê')).toMatch(/^short 2 /);
  });
  it('keeps words once each and the code without its letter', async () => {
    const asked = sector({ prefix: 'c 16', words: ' Xưởng gỗ ;xuong go, mộc;; ' });
    await register.api.rules.saveSector({ sector: asked, version: null });
    expect(await rowOf('osh', '16')).toMatchObject({ words: 'Xưởng gỗ; mộc', version: 1 });
    const { lists } = await register.api.rules.sectors({ search: 'che bien go' });
    expect(lists[0]!.rows).toHaveLength(1);
  });
});

describe('a wrong sector', () => {
  const shape = 'Mã ngành gồm 2–5 chữ số, như 20, 351, 3315, hoặc một chữ cái A–U.';
  it.each([
    ['no code', { prefix: ' ' }, 'prefix', 'Ghi phần đầu của mã ngành, ví dụ 20, 351 hoặc F.'],
    ['one digit', { prefix: '4' }, 'prefix', shape],
    ['six digits', { prefix: '421000' }, 'prefix', shape],
    ['a word', { prefix: 'gỗ' }, 'prefix', shape],
    ['a letter past U', { prefix: 'V' }, 'prefix', shape],
    ['a division that is none', { prefix: '34' }, 'prefix', 'Bảng mã không có ngành 34.'],
    ['a division of another section', { prefix: 'C42' }, 'prefix', 'Ngành 42 không thuộc mục C.'],
    [
      'a later letter of the newer edition',
      { prefix: 'G', edition: 'QĐ 36/2025/QĐ-TTg' },
      'prefix',
      'Bảng mã QĐ 36/2025/QĐ-TTg xếp lại các mục từ G. Ghi mã bằng chữ số.',
    ],
    ['a code twice in one list', { prefix: '20' }, 'prefix', 'Mã 20 đã có trong danh mục này: Sản xuất hóa chất.'],
    ['no name', { name: ' ' }, 'name', 'Ô này phải có chữ.'],
    ['no basis', { source: '' }, 'source', 'Ghi văn bản, điều, khoản làm căn cứ.'],
    ['an unknown edition', { edition: 'QĐ 10/2007' }, 'edition', 'Chọn bảng mã ngành.'],
    ['a word of one letter', { words: 'gỗ; x' }, 'words', 'Từ khóa “x” quá ngắn, dễ nhận nhầm ngành khác.'],
  ])('%s is told beside its field, in the preview and in the save', async (_, more, field, sentence) => {
    const asked = sector(more);
    expect((await refusal(register.api.rules.saveSector({ sector: asked, version: null }))).fields).toEqual({
      [`sector.${field}`]: sentence,
    });
    expect((await refusal(preview(asked))).fields).toEqual({ [`sector.${field}`]: sentence });
    expect(await rows('osh')).toHaveLength(16);
  });
  it('may stand in both lists, is a conflict with an old version, and nobody but an administrator writes it', async () => {
    const both = sector({ list: 'medical' });
    await register.api.rules.saveSector({ sector: sector(), version: null });
    await register.api.rules.saveSector({ sector: both, version: null });
    await register.api.rules.saveSector({ sector: { ...both, name: 'Gỗ' }, version: 1 });
    expect((await refusal(register.api.rules.saveSector({ sector: both, version: 1 }))).code).toBe('conflict');
    const other = await refusal(register.api.rules.saveSector({ sector: { ...both, list: 'osh', prefix: '17' }, version: 2 }));
    expect(other.fields).toEqual({ 'sector.list': 'Muốn chuyển sang danh mục kia thì xóa ở đây rồi thêm ở đó.' });
    expect((await refusal(register.api.rules.removeSector({ id: uuidv7() }))).code).toBe('not-found');
    for (const role of ['secretary', 'licensing', 'inspection', 'reader'] as const) {
      await register.reopen({ role });
      expect((await refusal(register.api.rules.saveSector({ sector: sector(), version: null }))).code).toBe('forbidden');
      expect((await refusal(register.api.rules.removeSector({ id: both.id }))).code).toBe('forbidden');
      expect((await register.api.rules.previewSector({ remove: both.id })).total).toBe(0);
    }
  });
});

describe('one sector tried', () => {
  const tried = async (text: string) =>
    (await register.api.rules.trySector({ text })).answers.map(({ risk, row, why }) => [risk, row?.prefix ?? null, why]);
  it.each([
    ['4210', ['yes', '42', 'Mã 4210 bắt đầu bằng 42.'], ['no', null, 'Không dòng nào của danh mục bao gồm mã 4210.']],
    ['F', ['yes', '41', 'Cả mục F (ngành 41, 42, 43) nằm trong danh mục.'], ['no', null, 'Không dòng nào của danh mục bao gồm mã F.']],
    [
      'D',
      ['unknown', null, 'Chỉ một phần của mục D nằm trong danh mục; cần mã có chữ số hoặc tên ngành.'],
      ['no', null, 'Không dòng nào của danh mục bao gồm mã D.'],
    ],
    ['che bien thuy san', ['no', null, 'Tên ngành không có từ khóa nào của danh mục.'], ['yes', '102', 'Tên ngành có từ “thủy sản”.']],
    ['351', ['yes', '351', 'Danh mục có đúng mã 351.'], ['no', null, 'Không dòng nào của danh mục bao gồm mã 351.']],
  ])('%s', async (text, osh, medical) => expect(await tried(text)).toEqual([osh, medical]));
  it('that is no code is told so', async () => {
    expect((await refusal(tried('34'))).fields).toEqual({ text: 'Bảng mã không có ngành 34.' });
    expect((await refusal(tried(' '))).fields).toEqual({ text: 'Gõ mã ngành hoặc tên ngành.' });
  });
});
