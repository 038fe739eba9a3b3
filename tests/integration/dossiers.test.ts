// Dossiers through the core: taken in, waited for, settled; refused in words, taken back and brought again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import type { DossierEvent } from '../../preload/contract/dossiers.ts';
import { dossierForm as form, dossierHands, type DossierSaved as Saved } from '../support/dossiers.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';
import { bothStates } from '../support/rebuilt.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());
const { takeIn, happen, get, state, matters } = dossierHands(() => register);

describe('a dossier', () => {
  it('lives from receipt to result, told on each of its days', async () => {
    const id = await takeIn({ officer: 'Trần Thu Hằng' });
    expect(await state(id)).toEqual(['processing', '2026-11-23', 'hôm nay là hạn trả']);
    await happen(id, 'asked', '2026-11-18');
    expect(await state(id)).toEqual(['waiting', null, 'đã dùng 2/5 ngày làm việc']);
    await happen(id, 'supplemented', '2026-11-20');
    expect(await state(id)).toEqual(['processing', '2026-11-25', 'còn 2 ngày làm việc']);
    await happen(id, 'assigned', '2026-11-23', { officer: 'Y Lâm Niê' });
    expect((await get(id)).row.officer).toBe('Y Lâm Niê');
    expect((await get(id, '2026-11-22')).row.officer).toBe('Trần Thu Hằng');
    await happen(id, 'settled', '2026-11-23', { outcome: 'noted' });
    expect(await state(id)).toEqual(['settled', '2026-11-25', 'trả đúng hạn']);
    expect(await state(id, '2026-11-19')).toEqual(['waiting', null, 'đã dùng 2/5 ngày làm việc']);
    expect((await refusal(get(id, '2026-11-15'))).code).toBe('not-found');
    const { why } = await get(id, '2026-11-22');
    expect(why.facts.map((fact) => fact.on)).toEqual(['2026-11-16', '2026-11-16', '2026-11-18', '2026-11-20']);
    expect(why.rules.map((rule) => [rule.source, rule.confidence])).toEqual([
      ['Thời hạn theo quy chế của cơ quan', 'U'],
      ['Bộ luật Dân sự 2015 Điều 147, 148', 'M'],
    ]);
    expect(why.skips).toEqual(['19/11/2026 – 20/11/2026: chờ đơn vị bổ sung', '21/11/2026 – 22/11/2026: ngày nghỉ hằng tuần']);
  });

  it('of a removed procedure stops on 01/07/2026 with its basis', async () => {
    const id = await takeIn({ kind: 'licence-extension', receivedOn: '2026-06-26' });
    expect((await state(id, '2026-06-30'))[0]).toBe('new');
    expect(await state(id, '2026-07-01')).toEqual(['stopped', null, '']);
    const page = await get(id, '2026-07-01');
    expect(page.findings[0]).toEqual({
      words: 'Dừng giải quyết theo NQ 66.18/2026 Điều 6 từ ngày 01/07/2026. Trả lại hồ sơ cho đơn vị để kết thúc.',
      basis: 'NQ 66.18/2026/NQ-CP Điều 6',
    });
    expect((await matters()).map((one) => [one.key, one.title])).toEqual([
      ['dossier:stopped', 'Hồ sơ của Trung tâm Huấn luyện Ea Kao phải dừng giải quyết'],
    ]);
    await happen(id, 'returned', '2026-07-02', { note: 'Thủ tục đã bỏ' });
    expect((await state(id))[0]).toBe('returned');
    expect(await matters()).toEqual([]);
    const opening = await register.api.dossiers.opening({ receivedOn: '2026-07-01' });
    expect(opening.kinds.find((kind) => kind.code === 'licence-new')?.warning).toContain('đã bỏ từ 01/07/2026');
    expect((await register.api.dossiers.opening({ receivedOn: '2026-06-30' })).kinds.every((kind) => kind.warning === null)).toBe(true);
  });

  it('knows its unit: the name of the register, its papers, where the result is entered', async () => {
    const row = await register.add('training', {
      name: 'Huấn luyện Đất Đỏ',
      taxCode: '6000233488',
      number: '7/TB',
      issuedOn: '2026-11-20',
      paperKind: 'notice',
    });
    const { units } = await register.api.dossiers.units({ text: 'dat do' });
    expect(units.map((unit) => unit.name)).toEqual(['Huấn luyện Đất Đỏ']);
    expect((await register.api.dossiers.units({ text: '60002' })).units).toHaveLength(1);
    expect((await register.api.dossiers.units({ text: ' ' })).units).toEqual([]);
    const organization = units[0]!.id;
    const id = await takeIn({ organization, unitName: 'gì cũng được' });
    const page = await get(id);
    expect(page.row.unit).toBe('Huấn luyện Đất Đỏ');
    expect(page.enter).toEqual({ register: 'training', id: row });
    expect(page.credentials.map((paper) => paper.label)).toEqual(['Thông báo 7/TB ngày 20/11/2026']);
    await happen(id, 'settled', '2026-11-23', { outcome: 'paper', credential: page.credentials[0]!.id, number: '12/SNV' });
    expect((await get(id)).events.at(-1)).toMatchObject({ credentialWords: 'Thông báo 7/TB ngày 20/11/2026', number: '12/SNV' });
    await register.change('training', row, { name: 'Huấn luyện Đất Đỏ Bazan' });
    expect((await register.api.dossiers.of({ organization })).rows.map((one) => one.unit)).toEqual(['Huấn luyện Đất Đỏ Bazan']);
    expect((await register.api.search.find({ text: 'bazan' })).hits.map((hit) => hit.register)).toEqual(
      expect.arrayContaining(['training', 'dossier']),
    );
    // A unit with a dossier outlives its last row.
    await register.api.registers.remove({ register: 'training', ids: [row] });
    expect((await get(id)).row.unit).toBe('Huấn luyện Đất Đỏ Bazan');
    expect((await get(id)).enter).toEqual({ register: 'training', id: null });
  });
});

describe('the term of a kind', () => {
  it('is set by the office: what moves is shown first, dossiers received before keep theirs, 0 = none', async () => {
    const old = await takeIn({ kind: 'report' });
    const { topics } = await register.api.rules.list({ search: 'báo cáo' });
    const rule = topics.flatMap((topic) => topic.rules).find((one) => one.code === 'dossier.term.report')!;
    const [row] = rule.rows;
    expect([row!.confidence, row!.source]).toEqual(['U', 'Quy chế của cơ quan']);
    const change = { code: rule.code, value: '3', source: 'Quy chế 12/QC-SNV', confidence: 'F' as const };
    const right = { ...change, mode: 'correct' as const, id: row!.id, effectiveFrom: null };
    const preview = await register.api.rules.preview(right);
    expect(preview.counts).toEqual([{ what: 'Hồ sơ quá hạn', before: 0, after: 1 }]);
    expect(preview.moved.map((row) => [row.register, row.id, row.before, row.after])).toEqual([
      ['dossier', old, 'Mới nhận, hạn trả 23/11/2026', 'Quá hạn, hạn trả 19/11/2026'],
    ]);
    await register.api.rules.save({ ...change, mode: 'from', id: uuidv7(), effectiveFrom: '2026-11-20', version: rule.version });
    const next = await takeIn({ kind: 'report', number: 2, receivedOn: '2026-11-20' });
    expect([(await state(old))[1], (await state(next))[1]]).toEqual(['2026-11-23', '2026-11-25']);
    expect((await get(next)).why.rules[0]).toMatchObject({ source: 'Quy chế 12/QC-SNV', words: 'Báo cáo: 3 ngày làm việc.' });
    const { version } = (await register.api.rules.list({})).topics.flatMap((topic) => topic.rules).find((one) => one.code === rule.code)!;
    await register.api.rules.save({ ...change, value: '0', mode: 'from', id: uuidv7(), effectiveFrom: '2026-11-23', version });
    const last = await takeIn({ kind: 'report', number: 3, receivedOn: '2026-11-23' });
    expect(await state(last)).toEqual(['new', null, 'chưa đặt thời hạn']);
  });
});

describe('bad input', () => {
  it('is refused beside its field, and nothing is written', async () => {
    await takeIn({ number: 7 });
    const before = await register.api.dossiers.list({});
    const fields = async (more: Partial<Saved>) => (await refusal(register.api.dossiers.save(form({ number: 8, ...more })))).fields;
    expect(await fields({ receivedOn: '2026-11-24' })).toEqual({ receivedOn: 'Ngày nhận chưa đến.' });
    expect(await fields({ number: 7 })).toEqual({ number: 'Số 7/2026 đã dùng cho hồ sơ của Trung tâm Huấn luyện Ea Kao.' });
    expect(await fields({ number: 0 })).toEqual({ number: 'Số bắt đầu từ 1.' });
    expect(await fields({ unitName: '  ' })).toEqual({ unitName: 'Ô này phải có chữ.' });
    expect((await fields({ organization: uuidv7() }))?.unitName).toContain('Không còn đơn vị này trong sổ');
    expect(Object.keys((await fields({ papers: [{ id: uuidv7(), name: '', state: 'missing' }] })) ?? {})).toEqual(['papers.0.name']);
    expect(await register.api.dossiers.list({})).toEqual(before);
    // The same number of another year is another number.
    await takeIn({ number: 7, receivedOn: '2025-12-31' });
  });
  it('of an event says what cannot have happened', async () => {
    const id = await takeIn();
    const fields = async (kind: DossierEvent['kind'], on: string, more: Partial<DossierEvent> = {}) =>
      (await refusal(happen(id, kind, on, more))).fields;
    expect(await fields('settled', '2026-11-15', { outcome: 'noted' })).toEqual({
      'event.on': 'Ngày này trước ngày nhận hồ sơ (16/11/2026).',
    });
    expect(await fields('settled', '2026-11-24', { outcome: 'noted' })).toEqual({ 'event.on': 'Ngày này chưa đến.' });
    expect(await fields('settled', '2026-11-20')).toEqual({ 'event.outcome': 'Chọn kết quả.' });
    expect(await fields('settled', '2026-11-20', { outcome: 'refused' })).toEqual({ 'event.note': 'Ghi lý do từ chối.' });
    expect(await fields('settled', '2026-11-20', { outcome: 'paper', credential: uuidv7() })).toEqual({
      'event.credential': 'Giấy này không phải của đơn vị nộp hồ sơ.',
    });
    expect(await fields('assigned', '2026-11-20')).toEqual({ 'event.officer': 'Ghi tên người thụ lý.' });
    expect(await fields('returned', '2026-11-20')).toEqual({ 'event.note': 'Ghi lý do trả lại hồ sơ.' });
    expect(await fields('supplemented', '2026-11-20')).toEqual({ 'event.kind': 'Chưa có yêu cầu bổ sung nào đang chờ.' });
    const asked = await happen(id, 'asked', '2026-11-18');
    expect(await fields('supplemented', '2026-11-17')).toEqual({ 'event.on': 'Ngày này trước ngày yêu cầu bổ sung (18/11/2026).' });
    await happen(id, 'supplemented', '2026-11-19');
    expect(await fields('settled', '2026-11-17', { outcome: 'noted' })).toEqual({
      'event.on': 'Không hợp với “Yêu cầu bổ sung” ngày 18/11/2026: Hồ sơ đã kết thúc ngày 17/11/2026; sau đó không ghi thêm được.',
    });
    expect((await refusal(register.api.dossiers.removeEvent({ dossier: id, event: asked }))).message).toContain(
      'Hãy xóa việc ghi sau trước',
    );
    expect((await get(id)).events.map((event) => event.kind)).toEqual(['asked', 'supplemented']);
    const { version } = await get(id);
    const late = await refusal(register.api.dossiers.save(form({ id, version, receivedOn: '2026-11-19' })));
    expect(late.fields).toEqual({ receivedOn: 'Ngày nhận sau việc đã ghi ngày 18/11/2026.' });
  });
  it('of an older form is a conflict, also after an undo', async () => {
    const id = await takeIn();
    const { version } = await get(id);
    await happen(id, 'assigned', '2026-11-17', { officer: 'Lan' });
    expect((await refusal(register.api.dossiers.save(form({ id, version })))).code).toBe('conflict');
    await register.undo();
    expect((await refusal(register.api.dossiers.save(form({ id, version })))).code).toBe('conflict');
    expect((await refusal(register.api.dossiers.save(form({ id, version: null })))).code).toBe('conflict');
    expect((await refusal(register.api.dossiers.save(form({ version: 1 })))).code).toBe('not-found');
  });
  it('of a reader is refused', async () => {
    const id = await takeIn();
    await register.reopen({ role: 'reader' });
    expect((await refusal(happen(id, 'assigned', '2026-11-17', { officer: 'Lan' }))).code).toBe('forbidden');
    expect((await get(id)).row.state).toBe('new');
  });
});

describe('the checklist', () => {
  const paper = (name: string, stands: 'present' | 'missing') => ({ id: uuidv7(), name, state: stands });
  it('is edited line by line, marked, and taken back', async () => {
    const papers = [paper('Văn bản thông báo', 'present'), paper('Minh chứng công khai', 'missing')];
    const id = await takeIn({ papers });
    expect((await get(id)).papers.map((one) => [one.name, one.state])).toEqual([
      ['Văn bản thông báo', 'present'],
      ['Minh chứng công khai', 'missing'],
    ]);
    expect((await get(id)).findings.map((one) => one.words)).toEqual(['Còn thiếu 1 giấy tờ; ghi yêu cầu bổ sung để dừng tính thời hạn.']);
    await register.api.dossiers.mark({ dossier: id, paper: papers[1]!.id, state: 'present' });
    expect((await get(id)).row.missing).toBe(0);
    await register.undo();
    expect((await get(id)).row.missing).toBe(1);
    const { version } = await get(id);
    await register.api.dossiers.save(
      form({ id, version, papers: [{ ...papers[1]!, name: 'Ảnh chụp' }, paper('Giấy giới thiệu', 'missing')] }),
    );
    expect((await get(id)).papers.map((one) => one.name)).toEqual(['Ảnh chụp', 'Giấy giới thiệu']);
    await register.undo();
    expect((await get(id)).papers.map((one) => one.name)).toEqual(['Văn bản thông báo', 'Minh chứng công khai']);
  });
});

describe('what was written', () => {
  it('is taken back, brought again, and kept in the history in words', async () => {
    const id = await takeIn({ officer: 'Lan', papers: [{ id: uuidv7(), name: 'Văn bản', state: 'present' }] });
    await happen(id, 'asked', '2026-11-18', { note: 'Hợp đồng' });
    await register.api.dossiers.remove({ id });
    expect((await register.api.dossiers.list({})).total).toBe(0);
    const { rows } = await register.api.history.trash({});
    expect(rows.map((row) => [row.register, row.title, row.detail])).toEqual([['dossier', 'Trung tâm Huấn luyện Ea Kao', 'Số 1/2026']]);
    await register.api.history.restore({ rows: rows.map(({ command, id: row }) => ({ command, id: row })) });
    const page = await get(id);
    expect([page.row.state, page.papers.length, page.events.length]).toEqual(['waiting', 1, 2]);
    await register.undo();
    await register.undo();
    expect((await get(id)).row.state).toBe('waiting');
    await register.undo();
    await register.undo();
    expect((await register.api.dossiers.list({})).total).toBe(0);
    await register.redo();
    await register.redo();
    expect((await state(id))[0]).toBe('waiting');
    const own = (await register.api.history.entries({ record: { register: 'dossier', id } })).entries;
    expect(own.map((entry) => entry.label.split(':')[0])).toEqual(expect.arrayContaining(['Yêu cầu bổ sung']));
    const { entries } = await register.api.history.entries({});
    expect(entries.map((entry) => entry.label)).toContain('Yêu cầu bổ sung: hồ sơ số 1/2026 của Trung tâm Huấn luyện Ea Kao');
    expect(entries.flatMap((entry) => entry.changes.map((change) => change.what))).toEqual(
      expect.arrayContaining(['Đơn vị nộp hồ sơ', 'Người thụ lý', 'Giấy tờ', 'Nội dung']),
    );
  });
  it('is found by number and unit, and no more when removed; rebuilt from nothing it is the same', async () => {
    const id = await takeIn({ number: 123, letter: '45/CV-EK' });
    const hits = async (text: string) => (await register.api.search.find({ text })).hits.map((hit) => [hit.register, hit.id]);
    expect(await hits('123/2026')).toEqual([['dossier', id]]);
    expect(await hits('ea kao')).toEqual([['dossier', id]]);
    expect(await hits('45/CV')).toEqual([['dossier', id]]);
    await register.api.dossiers.remove({ id });
    expect(await hits('123/2026')).toEqual([]);
    await takeIn({ number: 124 });
    await register.core.close();
    const { kept, rebuilt } = await bothStates(register.file, '2026-11-23');
    expect(rebuilt).toEqual(kept);
    await register.reopen();
  });
});
