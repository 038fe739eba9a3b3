// Notices of training through the router: what is late or lacking follows entries, events, holidays and the day one looks from; numbers that stand twice.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import type { Values } from '../../preload/contract/records/record.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const late = { paperKind: 'notice', number: '12/TB', issuedOn: '2026-08-12', effectiveOn: '2026-08-19', publishedOn: '2026-08-12' };
const body = (values: Values = {}) =>
  register.add('training', { name: 'Trung tâm An Phát', taxCode: '6000111222', traineeGroups: 'G1,G4', ...late, ...values });
const findings = async (id: string, asOf: string | null = null) =>
  (await register.api.licensing.findings({ register: 'training', id, asOf })).notices.map(({ fault, words }) => `${fault}: ${words}`);
const matters = async (asOf: string | null = null) => (await register.api.desk.show({ asOf })).queue;
const event = async (id: string, more: { kind: 'moved' | 'scope-changed' | 'terminated'; on: string } & Record<string, string | null>) => {
  const { papers } = await register.api.licensing.timeline({ register: 'training', id });
  await register.api.licensing.record({ register: 'training', id, paper: papers.at(-1)!.id, event: { id: uuidv7(), to: null, ...more } });
};

describe('a notice entered too late', () => {
  it('is a finding with its sum, on the desk too, and is none once put right; undo brings it back', async () => {
    const id = await body();
    expect(await findings(id)).toEqual(['start-late: Thông báo 12/08/2026, bắt đầu 19/08/2026: 04 ngày làm việc, cần 05']);
    const [matter] = (await matters()).filter((one) => one.key === 'late-notices');
    expect(matter).toMatchObject({
      title: 'Nhắc 1 tổ chức huấn luyện thông báo chậm hoặc thiếu',
      basis: 'NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III',
      due: '2026-08-11',
      opens: { path: '/cap-phep/ra-soat' },
    });
    await register.change('training', id, { departmentNotifiedOn: '2026-08-11', ministryNotifiedOn: '2026-08-10' });
    expect(await findings(id)).toEqual([]);
    expect((await matters()).some((one) => one.key === 'late-notices')).toBe(false);
    await register.undo();
    expect(await findings(id)).toHaveLength(1);
  });
  it('follows the holiday table', async () => {
    const id = await body({ issuedOn: '2026-08-11' });
    expect(await findings(id)).toEqual([]);
    const holiday = { id: uuidv7(), on: '2026-08-13', kind: 'free' as const, name: 'Nghỉ theo quyết định' };
    await register.api.rules.saveHoliday({ holiday, version: null });
    expect(await findings(id)).toEqual(['start-late: Thông báo 11/08/2026, bắt đầu 19/08/2026: 04 ngày làm việc, cần 05']);
    const count = await register.api.licensing.countNotice({ kind: 'start', notified: '2026-08-11', on: '2026-08-19' });
    expect(count.count).toMatchObject({ enough: 'no', by: '2026-08-10' });
  });
  it('needs no notice while a certificate stands, and needs one when it has ended the day before', async () => {
    const certificate = { paperKind: 'certificate', number: '9/GCN', issuedOn: '2021-08-20', effectiveOn: null, publishedOn: null };
    const add = async (name: string, taxCode: string, expiresOn: string) => {
      const id = await body({ ...certificate, name, taxCode, expiresOn });
      await register.api.registers.addPaper({ register: 'training', id, paperId: uuidv7(), values: { ...late, traineeGroups: 'G1' } });
      return findings(id);
    };
    expect(await add('Còn giấy', '6000111333', '2026-08-19')).toEqual([]);
    expect(await add('Hết giấy', '6000111444', '2026-08-18')).toHaveLength(1);
  });
  it('looks from the day asked for', async () => {
    const id = await body({ publishedOn: null, issuedOn: '2026-08-10' });
    expect([await findings(id, '2026-08-18'), await findings(id, '2026-08-19')]).toEqual([
      [],
      ['unpublished: Bắt đầu 19/08/2026 mà chưa ghi ngày công khai'],
    ]);
  });
});

describe('events of a notice', () => {
  it('that moved, changed or stopped without telling are findings, those told in time are none', async () => {
    const id = await body({ issuedOn: '2026-08-03' });
    await event(id, { kind: 'moved', on: '2026-11-12', departmentNotifiedOn: '2026-11-03' });
    await event(id, { kind: 'scope-changed', on: '2026-11-13', scope: 'G1', departmentNotifiedOn: '2026-11-02' });
    await event(id, { kind: 'terminated', on: '2026-11-20', departmentNotifiedOn: '2026-11-19' });
    expect(await findings(id)).toEqual([
      'move-late: Thông báo 03/11/2026, chuyển trụ sở 12/11/2026: 06 ngày làm việc, cần 07',
      'stop-unknown: Chấm dứt 20/11/2026 mà chưa ghi ngày thông báo Bộ Nội vụ',
    ]);
  });
});

describe('the page of papers to look at again', () => {
  it('finds bodies by name and fault, the day one looks from kept', async () => {
    await body();
    await body({ name: 'Công ty Bình Minh', taxCode: '6000111555', issuedOn: '2026-08-03', publishedOn: null, number: '13/TB' });
    const review = (more: object = {}) => register.api.licensing.review(more);
    expect((await review()).notices.map(({ name, fault }) => `${name}: ${fault}`)).toEqual([
      'Công ty Bình Minh: unpublished',
      'Trung tâm An Phát: start-late',
    ]);
    expect((await review({ fault: 'unpublished' })).notices).toHaveLength(1);
    expect(await review({ search: 'an phat' })).toMatchObject({ bodies: 1 });
    expect(await review({ asOf: '2026-08-01' })).toMatchObject({ bodies: 1, notices: [{ fault: 'start-late' }] });
  });
});

describe('a number used twice', () => {
  const certificate = (name: string, taxCode: string, more: Values = {}) =>
    register.add('training', {
      name,
      taxCode,
      number: '15/2024/GCN',
      issuer: 'Sở LĐTBXH',
      issuedOn: '2024-02-01',
      expiresOn: '2029-01-31',
      ...more,
    });
  const twins = async (id: string) =>
    (await register.api.licensing.findings({ register: 'training', id })).twins.map(({ one, other }) => [one.name, other.name]);

  it('is a finding on both records and on the desk, until somebody says that they are two', async () => {
    const a = await certificate('An Bình', '6000222111');
    const b = await certificate('Bình An', '6000222112', { number: '15/2024 / gcn' });
    await certificate('Khác số', '6000222113', { number: '16/2024/GCN' });
    await certificate('Khác cơ quan', '6000222114', { issuer: 'Cục An toàn lao động' });
    await certificate('Không cơ quan', '6000222115', { issuer: null });
    expect([await twins(a), await twins(b)]).toEqual([[['An Bình', 'Bình An']], [['Bình An', 'An Bình']]]);
    const onDesk = async () => (await matters()).find((one) => one.key === 'twin-numbers')?.title;
    expect(await onDesk()).toBe('Xem lại 1 số giấy bị ghi hai lần');
    const { twins: found } = await register.api.licensing.review({});
    const papers: [string, string] = [found[0]!.one.paper, found[0]!.other.paper];
    expect((await refusal(register.api.licensing.settleTwin({ id: uuidv7(), papers, reason: ' ' }))).fields).toHaveProperty('reason');
    await register.api.licensing.settleTwin({ id: uuidv7(), papers, reason: 'Cấp theo hai sổ của hai phòng' });
    expect([await twins(a), await twins(b), await onDesk()]).toEqual([[], [], undefined]);
    await register.undo();
    expect(await twins(a)).toHaveLength(1);
    await register.redo();
    expect(await twins(a)).toEqual([]);
  });
  it('speaks up again for a third paper', async () => {
    const a = await certificate('An Bình', '6000222111');
    await certificate('Bình An', '6000222112');
    const { twins: found } = await register.api.licensing.review({});
    await register.api.licensing.settleTwin({ id: uuidv7(), papers: [found[0]!.one.paper, found[0]!.other.paper], reason: 'Hai sổ' });
    const c = await certificate('Thứ Ba', '6000222116');
    expect([await twins(a), (await twins(c)).length]).toEqual([[['An Bình', 'Thứ Ba']], 2]);
  });
  it('opens the row of an exam kind', async () => {
    const exam = { number: '7/CB', issuer: 'Sở Y tế', issuedOn: '2024-02-01', examKind: 'PERIODIC' };
    const id = await register.add('health-exam', { name: 'Bệnh viện A', taxCode: '6000222117', ...exam });
    await register.add('health-exam', { name: 'Bệnh viện B', taxCode: '6000222118', ...exam });
    const { twins: found } = await register.api.licensing.findings({ register: 'health-exam', id });
    expect(found[0]!.one).toMatchObject({ register: 'health-exam', row: id, name: 'Bệnh viện A' });
  });
  it('is found along its index', async () => {
    const plan = await register.look(async (db) => {
      const { sql } = await import('kysely');
      const { twinPapers } = await import('../../db/queries/notices.ts');
      const asked: string[] = [];
      const spy = db.withPlugin({
        transformQuery: ({ node }) => {
          asked.push(db.getExecutor().compileQuery(node, { queryId: 'plan' }).sql);
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      await twinPapers(spy, { numbers: ['15/2024/gcn'] }, 10);
      const steps = await sql<{ detail: string }>`${sql.raw(`explain query plan ${asked[0]!.replaceAll('?', "'x'")}`)}`.execute(db);
      return steps.rows.map((step) => step.detail);
    });
    expect(plan).toContainEqual(
      expect.stringMatching(/SEARCH other USING INDEX credential_twin \(number_fold=\? AND issuer_fold=\? AND kind=\?/),
    );
    expect(plan).toContainEqual(expect.stringMatching(/paper_distinction_pair/));
  });
});
