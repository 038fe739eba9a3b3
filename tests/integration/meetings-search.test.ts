// Ctrl+K and the council: meetings by title, kind, place and day, conclusions by words and agencies with how far they are; both follow what is written.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openForWriting } from '../../db/dialect/sqlite/connection.ts';
import { agencyIds, meetingHands } from '../support/meetings.ts';
import { bothStates } from '../support/rebuilt.ts';
import { newRegister, type Register, today } from '../support/register.ts';

let register: Register;
let past: string;
const { council, meeting, hold, conclude, step } = meetingHands(() => register);
beforeEach(async () => {
  register = await newRegister();
  await council();
  past = await meeting({ on: '2026-08-14', title: 'Họp Hội đồng kỳ giữa năm 2026' });
  await hold(past, '2026-08-14');
});
afterEach(() => register.close());

const hits = async (text: string, asOf: string | null = null) =>
  (await register.api.search.find({ text, asOf })).hits.filter((hit) => hit.register === 'meeting' || hit.register === 'conclusion');
const found = async (text: string) => (await hits(text)).map((hit) => hit.title);

it('finds a meeting by its title, kind, place and day', async () => {
  const late = await meeting({ kind: 'dialogue', title: 'Đối thoại năm 2026', place: 'Hội trường Liên đoàn Lao động' });
  expect(await hits('doi thoai hang nam')).toEqual([
    {
      register: 'meeting',
      id: late,
      title: 'Đối thoại năm 2026',
      detail: 'Đối thoại hằng năm · 14:00 ngày 09/12/2026 · Hội trường Liên đoàn Lao động',
      row: null,
    },
  ]);
  expect(await found('lien doan')).toEqual(['Đối thoại năm 2026']);
  expect(await found('14/08/2026')).toEqual(['Họp Hội đồng kỳ giữa năm 2026']);
  expect(await found('ky giua')).toEqual(['Họp Hội đồng kỳ giữa năm 2026']);
  await register.api.meetings.cancelMeeting({ id: late, on: today, reason: 'Lùi sang năm sau' });
  expect((await hits('lien doan'))[0]!.detail).toContain('· đã hủy');
});

it('finds a conclusion by its words and its agencies, and tells how far it is on the day asked', async () => {
  const id = await conclude(past, 'Rà soát vận thăng', {
    due: '2026-11-20',
    agencies: [
      { part: 'lead', id: agencyIds.construction, name: 'Sở Xây dựng' },
      { part: 'co', id: agencyIds.health, name: 'Sở Y tế' },
    ],
  });
  const hit = { register: 'conclusion', id, title: 'Rà soát vận thăng', row: null };
  expect(await hits('van thang')).toEqual([{ ...hit, detail: 'Sở Xây dựng · Quá 3 ngày · hạn 20/11/2026' }]);
  expect(await hits('so y te', '2026-11-19')).toEqual([{ ...hit, detail: 'Sở Xây dựng · Còn 1 ngày · hạn 20/11/2026' }]);
  await step(id, 'extended', '2026-11-22', { until: '2026-12-20' });
  expect((await hits('van thang'))[0]!.detail).toBe('Sở Xây dựng · Còn 27 ngày · hạn 20/12/2026');
  // The copy sees the file alone once the core has closed it.
  await register.core.close();
  const { kept, rebuilt } = await bothStates(register.file, today);
  expect(rebuilt).toEqual(kept);
});

it('follows what is rewritten, removed and taken back', async () => {
  const id = await conclude(past, 'Rà soát vận thăng');
  const { version } = await register.api.meetings.conclusion({ id });
  const agencies = [{ part: 'lead' as const, id: agencyIds.health, name: 'Sở Y tế' }];
  await conclude(past, 'Rà soát cần trục', { id, version, agencies });
  expect([await found('van thang'), await found('xay dung'), await found('can truc y te')]).toEqual([[], [], ['Rà soát cần trục']]);
  await register.api.meetings.removeConclusion({ id });
  expect(await found('can truc')).toEqual([]);
  await register.undo();
  expect(await found('can truc')).toEqual(['Rà soát cần trục']);
});

it('learns what was written before it looked at meetings', async () => {
  await conclude(past, 'Rà soát vận thăng');
  const writer = openForWriting(register.file);
  writer.bare.exec(`
    delete from search_words where rowid in (select entry from search_entry where register in ('meeting', 'conclusion'));
    delete from search_entry where register in ('meeting', 'conclusion');
  `);
  await writer.close();
  expect([await found('ky giua'), await found('van thang')]).toEqual([[], []]);
  await register.reopen({ today: '2026-11-24' });
  expect([await found('ky giua'), await found('van thang')]).toEqual([['Họp Hội đồng kỳ giữa năm 2026'], ['Rà soát vận thăng']]);
});
