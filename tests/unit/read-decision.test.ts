// The text of decisions as they are pasted: what is read from it, each with the words it was read from.
import { describe, expect, test } from 'vitest';
import { inspectedObjects, traineeGroups } from '../../preload/contract/records/choices.ts';
import { endOfTerm } from '../../renderer/features/licensing/decision-days.ts';
import { type Decision, readDecision } from '../../renderer/features/licensing/read-decision.ts';

const values = (decision: Decision) => Object.fromEntries(Object.entries(decision).map(([key, found]) => [key, found.value]));

const suspension = `UBND TỈNH ĐẮK LẮK
SỞ NỘI VỤ
Số: 214/QĐ-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Đắk Lắk, ngày 24 tháng 9 năm 2026
QUYẾT ĐỊNH
Về việc đình chỉ hoạt động kiểm định kỹ thuật an toàn lao động
Căn cứ Nghị định số 283/2026/NĐ-CP ngày 15/07/2026 của Chính phủ;
Căn cứ Biên bản ngày 14/09/2026 về hành vi cấp kết quả kiểm định khi không thực hiện kiểm định;
Theo đề nghị của Trưởng phòng Lao động,
QUYẾT ĐỊNH:
Điều 1. Đình chỉ hoạt động kiểm định đối với Công ty CP Kiểm định Kỹ thuật Sơn Nguyên, phạm vi thiết bị nâng, trong thời hạn 03 (ba) tháng kể từ ngày 01/10/2026.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.`;

describe('a suspension', () => {
  const read = readDecision(suspension, inspectedObjects);
  test('gives number, day, agency, unit, scope, term and ground', () => {
    expect(values(read)).toEqual({
      kind: 'suspended',
      number: '214/QĐ-SNV',
      signedOn: '2026-09-24',
      agency: 'Sở Nội vụ',
      unit: 'Công ty CP Kiểm định Kỹ thuật Sơn Nguyên',
      on: '2026-10-01',
      to: '2026-12-31',
      lines: ['N4'],
      ground: 'FALSE_RESULTS',
    });
  });
  test('keeps the words of the text beside each', () => {
    expect(read.number?.quote).toBe('Số: 214/QĐ-SNV');
    expect(read.on?.quote).toBe('kể từ ngày 01/10/2026');
    expect(read.to?.quote).toContain('03 tháng');
    expect(read.lines?.quote).toBe('thiết bị nâng');
  });
});

test.each([
  ['đình chỉ hoạt động từ ngày 15/10/2026 đến hết ngày 15/12/2026', '2026-10-15', '2026-12-15'],
  ['đình chỉ hoạt động từ ngày 15-10-2026 đến trước ngày 15-12-2026', '2026-10-15', '2026-12-14'],
  ['đình chỉ hoạt động 90 ngày kể từ ngày 1.10.2026', '2026-10-01', '2026-12-29'],
  ['tạm đình chỉ hoạt động 02 tháng kể từ ngày 15 tháng 9 năm 2026', '2026-09-15', '2026-11-14'],
  ['đình chỉ hoạt động kể từ ngày 05/10/2026 cho đến khi khắc phục xong', '2026-10-05', undefined],
])('%s', (words, on, to) => {
  const read = readDecision(`Điều 1. Công ty A bị ${words}.`, inspectedObjects);
  expect([read.on?.value, read.to?.value]).toEqual([on, to]);
});

test('takes the day of signing for "kể từ ngày ký"', () => {
  const read = readDecision(
    'Số: 9/QĐ-BNV\nHà Nội, ngày 02 tháng 11 năm 2026\nVề việc thu hồi Giấy chứng nhận\nĐiều 1. Thu hồi Giấy chứng nhận số 61/2022 của Trung tâm Huấn luyện Đông Hòa kể từ ngày ký.',
    traineeGroups,
  );
  expect(values(read)).toMatchObject({
    kind: 'revoked',
    number: '9/QĐ-BNV',
    on: '2026-11-02',
    agency: 'Bộ Nội vụ',
    unit: 'Trung tâm Huấn luyện Đông Hòa',
  });
});

test.each([
  ['Về việc gia hạn Giấy chứng nhận', 'extended'],
  ['Về việc điều chỉnh, bổ sung phạm vi hoạt động', 'scope-changed'],
  ['Về việc hủy bỏ quyết định tạm đình chỉ hoạt động', 'resumed'],
  ['Về việc khôi phục hoạt động huấn luyện', 'resumed'],
  ['V/v cấp lại Giấy chứng nhận bị mất', 'reissued'],
  ['Về việc chuyển trụ sở chính', 'moved'],
  ['Về việc chấm dứt hoạt động huấn luyện', 'terminated'],
])('%s is %s', (subject, kind) => expect(readDecision(subject, traineeGroups).kind?.value).toBe(kind));

test('reads the new last day of an extension and the groups of a changed scope', () => {
  const extended = readDecision(
    'Về việc gia hạn\nĐiều 1. Gia hạn Giấy chứng nhận số 14/2016 của Công ty TNHH Huấn luyện An Phú đến hết ngày 14/07/2031.',
    traineeGroups,
  );
  expect(extended.expiresOn?.value).toBe('2031-07-14');
  const scope = readDecision('Về việc bổ sung phạm vi\nĐiều 1. Phạm vi huấn luyện: nhóm 1, nhóm 2, nhóm 3 và nhóm 6.', traineeGroups);
  expect(scope.lines?.value).toEqual(['G1', 'G2', 'G3', 'G6']);
});

test('n years from 29/02 end on 28/02; months that are too short end on their last day', () => {
  expect(endOfTerm('2024-02-29', { count: 1, unit: 'years' })).toBe('2025-02-28');
  expect(endOfTerm('2026-08-31', { count: 6, unit: 'months' })).toBe('2027-02-28');
  expect(endOfTerm('2026-10-01', { count: 3, unit: 'months' })).toBe('2026-12-31');
});

test('of words that are no decision nothing is read', () => {
  expect(readDecision('Kính gửi các anh chị, mai họp lúc 8 giờ.', inspectedObjects)).toEqual({});
  expect(readDecision('', inspectedObjects)).toEqual({});
});
