// The desk: what is to be done on a day, in its order, each number with exactly its rows; what is done leaves, what is put aside comes back.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Matter, Opening } from '../../preload/contract/desk.ts';
import { uuidv7 } from '../../main/ids.ts';
import { newRegister, refusal, today, type Register } from '../support/register.ts';

const matching = async (register: Register, opening: Opening, asOf: string | null = null) =>
  (await register.api.registers.list({ ...opening, asOf, limit: 0 })).matching;
/** Rows behind an opening: of a register, of the list of shortages or of staff gaps; null of another page. */
const behind = async (register: Register, opens: Matter['opens'], asOf: string | null): Promise<number | null> => {
  if (!('path' in opens)) return matching(register, opens, asOf);
  const [page = '', search = ''] = opens.path.split('?');
  const asked = new URLSearchParams(search);
  if (page === '/cap-phep/dieu-kien') {
    const show = asked.get('xem') === 'sap-het' ? ('ending' as const) : ('lacking' as const);
    const of = { kind: asked.get('loai') as 'devices', register: asked.get('so') as 'training' };
    return (await register.api.licensing.shortages({ show, ...of, asOf, limit: 0 })).matching;
  }
  if (page !== '/so-bo/enterprise/bo-may') return null;
  const staff = asked.get('xem') === 'y-te' ? ('medical' as const) : ('osh' as const);
  return (await register.api.registers.staffing({ gap: 'yes', staff, asOf, limit: 0 })).matching;
};
/** Yearly reports have their own tests (reports.test.ts). */
const show = async (register: Register, asOf: string | null = null) => {
  const { queue, ...rest } = await register.api.desk.show({ asOf });
  return { ...rest, queue: queue.filter((matter) => matter.topic !== 'report') };
};

describe('the practice register', () => {
  let register: Register;
  beforeAll(async () => {
    register = await newRegister({ practice: 'yes', file: path.join(mkdtempSync(path.join(tmpdir(), 'so-ban-')), 'practice.sodb') });
  }, 60_000);
  afterAll(() => register.close());

  it.each([null, '2026-06-30', '2027-01-15', '2027-03-01'])(
    'as of %s: every number is the number of the rows that it opens',
    async (asOf) => {
      const { queue, figures } = await register.api.desk.show({ asOf });
      expect(queue.length).toBeGreaterThan(3);
      for (const { key, count, opens } of queue) {
        const rows = await behind(register, opens, asOf);
        if (rows !== null) expect([key, rows]).toEqual([key, count]);
      }
      const cells = Object.values(figures).flatMap((figure) => figure.rows.flatMap((row) => row.cells));
      const open = cells.filter((cell) => cell.opens !== null);
      expect(await Promise.all(open.map((cell) => behind(register, cell.opens!, asOf)))).toEqual(open.map((cell) => cell.n));
      const { services, training, endings } = figures;
      for (const { all, rows } of [services, training, endings])
        expect(rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.n, 0)).toBe(all);
    },
  );
});

describe('matters', () => {
  let register: Register;
  beforeEach(async () => void (register = await newRegister()));
  afterEach(() => register.close());
  const queue = async (asOf: string | null = null) => (await show(register, asOf)).queue;
  const keys = async () => (await queue()).map((matter) => matter.key);

  it('an empty register has none, and still knows the next report deadlines', async () => {
    const { queue: nothing, snoozed, reports } = await register.api.desk.show({});
    expect([nothing, snoozed]).toEqual([[], []]);
    expect(reports[0]).toMatchObject({ label: 'Kết quả Kế hoạch 224', last: '2026-12-14', before: '2026-12-15' });
    expect(reports.filter((one) => one.label === 'Báo cáo của đơn vị dịch vụ')).toMatchObject([{ last: '2026-12-31', before: null }]);
    expect(reports.map((one) => one.last)).toEqual(reports.map((one) => one.last).toSorted());
  });

  it('reminds training bodies of the notice that must come five full working days before (NQ 66.18 Phụ lục I.4 B.III)', async () => {
    await register.add('training', {
      name: 'Công ty CP Tư vấn Đất Bazan',
      number: '92/2021',
      issuedOn: '2021-12-12',
      expiresOn: '2026-12-12',
      traineeGroups: 'G1',
    });
    await register.add('training', {
      name: 'Êa Kao',
      number: '93/2021',
      issuedOn: '2022-01-12',
      expiresOn: '2027-01-12',
      traineeGroups: 'G1',
    });
    const [first] = await queue();
    expect(first).toMatchObject({
      key: 'ending:training:certificate',
      title: 'Nhắc 2 tổ chức huấn luyện sắp hết hạn giấy chứng nhận',
      why: 'Sớm nhất 12/12: Công ty CP Tư vấn Đất Bazan',
      basis: 'NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III: thông báo trước 05 ngày làm việc',
      due: '2026-12-04',
    });
  });

  it('reminds inspection bodies thirty days before the last day, and lets a renewed one leave by itself', async () => {
    const id = await register.add('technical-inspection', {
      name: 'Kiểm định Sơn Nguyên',
      number: '1',
      issuedOn: '2021-12-31',
      expiresOn: '2026-12-31',
      scope: 'N1',
    });
    expect(await queue()).toMatchObject([
      {
        key: 'ending:technical-inspection:certificate',
        due: '2026-12-01',
        why: 'Hết hạn 31/12: Kiểm định Sơn Nguyên',
        basis: 'NĐ 44/2016/NĐ-CP: nộp hồ sơ trước 30 ngày',
      },
    ]);
    await register.api.registers.addPaper({
      register: 'technical-inspection',
      id,
      paperId: uuidv7(),
      values: { number: '2', issuedOn: '2026-11-20', expiresOn: '2031-11-19', scope: 'N1' },
    });
    expect(await queue()).toEqual([]);
    await register.undo();
    expect(await keys()).toEqual(['ending:technical-inspection:certificate']);
  });

  it('looks as far ahead as the widest lead time, its last day counted', async () => {
    await register.add('technical-inspection', {
      name: 'Đúng 90 ngày',
      number: '1',
      issuedOn: '2022-01-01',
      expiresOn: '2027-02-21',
      scope: 'N1',
    });
    await register.add('technical-inspection', {
      name: 'Quá 90 ngày',
      number: '2',
      issuedOn: '2022-01-01',
      expiresOn: '2027-02-22',
      scope: 'N1',
    });
    expect(await queue()).toMatchObject([{ count: 1 }]);
    expect(await queue('2026-11-24')).toMatchObject([{ count: 2 }]);
    expect((await queue('2027-02-22')).filter((one) => one.topic === 'certificate')).toMatchObject([{ count: 1 }]);
  });

  it('asks bodies without certificate or notice to notify from 01/07/2026, and takes it back with the notice', async () => {
    const id = await register.add('training', {
      name: 'An Phú',
      number: '41',
      issuedOn: '2018-01-01',
      expiresOn: '2023-01-01',
      traineeGroups: 'G1',
    });
    expect(await queue('2026-06-30')).toEqual([]);
    expect(await queue()).toMatchObject([
      { key: 'not-notified:training', due: '2026-07-01', count: 1, basis: 'NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III' },
    ]);
    await register.api.registers.addPaper({
      register: 'training',
      id,
      paperId: uuidv7(),
      values: { paperKind: 'notice', number: '7/TB', issuedOn: '2026-11-10', traineeGroups: 'G1' },
    });
    expect(await queue()).toEqual([]);
  });

  it('speaks of the end of the notification regime from 01/01/2027 to its last day', async () => {
    await register.add('training', { name: 'An Phú', paperKind: 'notice', number: '7/TB', issuedOn: '2026-11-10', traineeGroups: 'G1' });
    expect(await queue('2026-12-31')).toEqual([]);
    for (const day of ['2027-01-01', '2027-02-28'])
      expect(await queue(day)).toMatchObject([{ key: 'regime:training', due: '2027-02-28', count: 1 }]);
    expect((await queue('2027-03-01')).map((one) => one.key)).toEqual(['unknown:training']);
  });

  it('speaks of a suspension that ends within thirty days, of one line too, and no more once it is lifted', async () => {
    const id = await register.add('technical-inspection', {
      name: 'Sơn Nguyên',
      number: '1',
      issuedOn: '2025-01-01',
      expiresOn: '2030-01-01',
      scope: 'N1,N4',
    });
    const paper = (await register.api.licensing.timeline({ register: 'technical-inspection', id })).papers[0]!.id;
    const record = (event: object) =>
      register.api.licensing.record({ register: 'technical-inspection', id, paper, event: { id: uuidv7(), ...event } as never });
    await record({ kind: 'suspended', line: 'N4', on: '2026-11-01', to: '2026-12-23', decisionNumber: '214/QĐ-SNV' });
    expect(await queue()).toMatchObject([
      {
        topic: 'suspension',
        due: '2026-12-23',
        basis: '214/QĐ-SNV',
        why: 'Đình chỉ phạm vi N4 đến hết ngày 23/12',
        opens: { path: `/so-bo/technical-inspection/${id}` },
      },
    ]);
    expect(await queue('2026-11-22')).toEqual([]);
    await record({ kind: 'resumed', line: 'N4', on: '2026-11-20' });
    expect(await queue()).toEqual([]);
  });

  it('counts lapsing, lapsed and missing training of people still in their post, by group', async () => {
    const person = (name: string, values: object) =>
      register.add('osh-staff', { name, role: 'FULL_TIME', employerName: 'Đất Đỏ', ...values });
    await person('H’Linh', {
      traineeGroup: 'G2',
      certificateNumber: '1',
      certificateIssuedOn: '2024-12-12',
      certificateExpiresOn: '2026-12-12',
    });
    await person('Y Blô', {
      traineeGroup: 'G2',
      certificateNumber: '2',
      certificateIssuedOn: '2023-01-01',
      certificateExpiresOn: '2025-01-01',
    });
    await person('Hương', {
      traineeGroup: 'G2',
      certificateNumber: '3',
      certificateIssuedOn: '2023-01-01',
      certificateExpiresOn: '2025-01-02',
      endedOn: '2026-01-01',
    });
    await person('Tuấn', {});
    expect(await queue()).toMatchObject([
      { key: 'training:lapsed', count: 1, due: '2025-01-01', why: 'Nhóm 2: 1' },
      { key: 'training:ending', count: 1, due: '2026-12-12', why: 'Sớm nhất 12/12: H’Linh; nhóm 2: 1' },
      { key: 'training:never', count: 1, due: null },
    ]);
  });

  it('asks for what papers lack, without a day', async () => {
    await register.add('monitoring', { name: 'Viện A', number: '5/CB' });
    await register.add('monitoring', { name: 'Viện B', issuedOn: '2024-01-01' });
    await register.add('monitoring', { name: 'Viện C' });
    expect(await queue()).toMatchObject([
      { key: 'not-declared:monitoring', count: 1, due: null },
      { key: 'no-number:monitoring', count: 1, title: 'Bổ sung số cho 1 công bố quan trắc' },
      { key: 'unknown:monitoring', count: 1, title: 'Bổ sung ngày cấp cho 1 công bố quan trắc', due: null },
    ]);
  });
});

describe('a matter put aside', () => {
  let register: Register;
  beforeEach(async () => {
    register = await newRegister();
    await register.add('technical-inspection', {
      name: 'Sơn Nguyên',
      number: '1',
      issuedOn: '2021-12-31',
      expiresOn: '2026-12-31',
      scope: 'N1',
    });
  });
  afterEach(() => register.close());
  const key = 'ending:technical-inspection:certificate';
  const snooze = (until: string, reason = 'Đã gọi điện') => register.api.desk.snooze({ key, until, reason });

  it('is counted with its reason until its day, is the user’s own, and leaves no step to take back', async () => {
    const before = await register.api.history.state({});
    await snooze('2026-11-30');
    expect(await show(register)).toMatchObject({ queue: [], snoozed: [{ key, until: '2026-11-30', reason: 'Đã gọi điện' }] });
    expect(await register.api.history.state({})).toEqual(before);
    await register.reopen({ user: 'Hằng' });
    expect(await show(register)).toMatchObject({ queue: [{ key }], snoozed: [] });
    await register.reopen({ today: '2026-11-30' });
    expect(await show(register)).toMatchObject({ queue: [{ key }], snoozed: [] });
  });

  it('comes back when it is woken, and by itself when it has become more urgent', async () => {
    await snooze('2027-01-31');
    await register.api.desk.wake({ key });
    expect((await show(register)).queue).toHaveLength(1);
    await snooze('2027-01-31');
    await register.add('technical-inspection', {
      name: 'Gấp hơn',
      number: '2',
      issuedOn: '2021-12-01',
      expiresOn: '2026-12-01',
      scope: 'N1',
    });
    expect((await show(register)).queue).toMatchObject([{ key, count: 2, due: '2026-11-01' }]);
  });

  it('asks for a reason, a later day and a matter that stands', async () => {
    expect(await refusal(snooze('2026-11-30', '  '))).toMatchObject({ code: 'invalid', fields: { reason: 'Ô này phải có chữ.' } });
    expect(await refusal(snooze(today))).toMatchObject({ code: 'invalid', fields: { until: 'Ngày này phải sau hôm nay.' } });
    expect(await refusal(register.api.desk.snooze({ key: 'x', until: '2026-12-01', reason: 'y' }))).toMatchObject({ code: 'not-found' });
  });
});
