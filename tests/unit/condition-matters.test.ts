// What the desk says of providers that lack what they must keep, and of employers that lack staff.
import { expect, it } from 'vitest';
import type { ConditionKind } from '../../main/domain/conditions/check.ts';
import { conditionsLacking, type LackingCount } from '../../main/domain/matters/conditions-lacking.ts';
import { weights } from '../../main/domain/matters/matter.ts';
import { staffGaps } from '../../main/domain/matters/staff-gaps.ts';

const today = '2026-11-23';
const lacking = (kind: ConditionKind, more: Partial<LackingCount> = {}): LackingCount => ({
  register: 'technical-inspection',
  kind,
  state: 'short',
  n: 4,
  first: 'Kiểm định Cư Kuin: N1, cần 2 kiểm định viên, có 1',
  due: null,
  source: 'NĐ 44/2016/NĐ-CP Điều 4',
  ...more,
});

it('reminds of each kind by its number, and opens the list of exactly these', () => {
  expect(conditionsLacking([lacking('inspectors')], today, [])).toEqual([
    {
      key: 'condition:technical-inspection:inspectors:lacking',
      topic: 'condition',
      title: 'Đôn đốc 4 tổ chức kiểm định không đủ kiểm định viên',
      why: 'Kiểm định Cư Kuin: N1, cần 2 kiểm định viên, có 1',
      basis: 'NĐ 44/2016/NĐ-CP Điều 4',
      due: null,
      weight: weights.breach,
      verb: 'Mở danh sách',
      count: 4,
      opens: { path: '/cap-phep/dieu-kien?xem=thieu&loai=inspectors&so=technical-inspection' },
    },
  ]);
});

it('asks to look again where nothing is certain, and by a day where something ends', () => {
  const [shared, ending] = conditionsLacking(
    [lacking('one-body', { state: 'review', n: 2 }), lacking('ending', { state: 'soon', due: '2026-12-01', register: 'training' })],
    today,
    [],
  );
  expect([shared?.title, shared?.weight]).toEqual(['Xác minh người, thiết bị ghi ở nhiều nơi của 2 tổ chức kiểm định', weights.books]);
  expect([ending?.title, ending?.due, ending?.opens]).toEqual([
    'Nhắc 4 tổ chức huấn luyện gia hạn hợp đồng, chứng chỉ, hiệu chuẩn',
    '2026-12-01',
    { path: '/cap-phep/dieu-kien?xem=sap-het&loai=ending&so=training' },
  ]);
});

it('speaks of employers that lack staff, and not of none (NĐ 39/2016 Điều 36, 37)', () => {
  const gaps = staffGaps(
    [
      { staff: 'osh', n: 1204 },
      { staff: 'medical', n: 0 },
    ],
    today,
    [],
  );
  expect(gaps.map(({ title, basis, opens }) => [title, basis, opens])).toEqual([
    [
      'Đôn đốc 1.204 doanh nghiệp thiếu người làm công tác ATVSLĐ',
      'NĐ 39/2016/NĐ-CP Điều 36',
      { path: '/so-bo/enterprise/bo-may?xem=atvsld' },
    ],
  ]);
});
