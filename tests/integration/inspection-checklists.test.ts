// Checklists of the office: a new edition begins from the last, and what a visit began with stays its own.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newRegister, refusal, type Register } from '../support/register.ts';
import { visitHands } from '../support/visits.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());
const { site, visit, happen, get, answerAll } = visitHands(() => register);
const api = () => register.api.inspections;
const editions = async () => (await api().checklists({ kind: 'DN' })).editions;
const newest = async () => (await editions())[0]!;
const renew = async (change: (items: string[]) => string[], more: { from?: string; basis?: string | null } = {}) => {
  const { id, basis, items } = await newest();
  return api().saveChecklist({ kind: 'DN', from: id, basis, items: change(items.map((item) => item.text)), ...more });
};

it('a new edition adds, moves, rewords and leaves out items, and says what changed', async () => {
  const before = await newest();
  await visit({ subject: await site(), kind: 'DN' });
  expect(await renew(([first, second, ...rest]) => [second!, first!, ...rest.slice(1), 'Camera giám sát'])).toMatchObject({ edition: 2 });
  const [now, old] = await editions();
  expect([now!.edition, now!.items.length, now!.visits, old!.visits]).toEqual([2, before.items.length, 0, 1]);
  expect([now!.added, now!.removed]).toEqual([['Camera giám sát'], [before.items[2]!.text]]);
  expect(now!.items.slice(0, 2).map((item) => [item.position, item.text])).toEqual([
    [1, before.items[1]!.text],
    [2, before.items[0]!.text],
  ]);
  expect(old!.items).toEqual(before.items);
  // Nobody began with it: it is put right in its place; undo brings back what stood there.
  expect(await renew((items) => items.slice(1), { basis: 'Luật 84/2015/QH13' })).toMatchObject({ edition: 2 });
  expect((await editions()).map((one) => [one.edition, one.items.length])).toEqual([
    [2, before.items.length - 1],
    [1, before.items.length],
  ]);
  await register.undo();
  expect(await newest()).toEqual(now);
  await register.undo();
  expect((await editions()).map((one) => one.edition)).toEqual([1]);
});
it('a visit keeps the edition it began with; one not yet announced begins with the newest', async () => {
  const begun = await visit({ subject: await site(), kind: 'DN' });
  await happen(begun, 'announced', '2026-11-09');
  await answerAll(begun, [2]);
  const waiting = await visit({ subject: await site('Nhà ở số 5'), kind: 'DN' });
  await renew((items) => [...items, 'Camera giám sát']);
  const editionOf = async (id: string) => (await get(id)).checklist.edition;
  expect([await editionOf(begun), await editionOf(waiting)]).toEqual([1, 1]);
  await happen(waiting, 'announced', '2026-11-10');
  expect([await editionOf(begun), await editionOf(waiting)]).toEqual([1, 2]);
  expect((await get(waiting)).checklist.items.at(-1)?.text).toBe('Camera giám sát');
  // Last time's answers stand beside the same words in the newer edition.
  const subject = (await get(begun)).row.subject;
  const next = await visit({ subject, kind: 'DN' });
  const { checklist } = await get(next);
  expect([checklist.edition, checklist.items[1]!.before, checklist.items.at(-1)!.before]).toEqual([2, 'fail', null]);
  await renew((items) => items.slice(2));
  expect((await editions()).map((one) => [one.edition, one.visits])).toEqual([
    [3, 0],
    [2, 2],
    [1, 1],
  ]);
});
it('refuses in words: nothing, twice the same, an edition that is not the last, no change', async () => {
  const [first] = await editions();
  expect((await refusal(renew(() => []))).fields).toEqual({ items: 'Bảng kiểm phải có ít nhất một mục.' });
  expect((await refusal(renew((items) => [...items, items[0]!.toUpperCase()]))).fields).toEqual({
    [`items.${first!.items.length}`]: 'Trùng với một mục ở trên.',
  });
  expect((await refusal(renew((items) => items))).message).toBe('Không khác bản thứ 1; không có gì để ghi.');
  await renew((items) => items.slice(1));
  const late = renew((items) => items.slice(1), { from: first!.id });
  expect(await refusal(late)).toMatchObject({
    code: 'conflict',
    message: 'Đã có bản thứ 2 do người khác ghi. Hãy mở lại rồi sửa từ bản ấy.',
  });
  await register.reopen({ role: 'reader' });
  expect((await refusal(renew((items) => items.slice(1)))).code).toBe('forbidden');
  expect((await api().blankChecklist({ id: first!.id, as: 'word' })).name).toBe('Bảng kiểm Doanh nghiệp, bản thứ 1.docx');
});
