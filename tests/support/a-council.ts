// A council with its members and a meeting, as the browser tests begin with.
import type { Page } from '@playwright/test';
import { ask } from './ask.ts';

export const uid = (n: number) => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const term = {
  id: uid(1),
  version: null,
  name: 'Hội đồng An toàn, vệ sinh lao động tỉnh Đắk Lắk',
  symbol: 'HĐATVSLĐ',
  decisionNumber: '1520/QĐ-UBND',
  decisionOn: '2025-09-15',
  from: '2025-09-15',
  seal: 'own',
};
const people = [
  ['Nguyễn Văn Bình', 'UBND tỉnh', 'chair'],
  ['Hoàng Văn Trường', 'Sở Nội vụ', 'standing-vice'],
  ['Trần Đức Long', 'Sở Công Thương', 'member'],
  ['Trần Thu Hằng', 'Sở Nội vụ', 'secretary'],
] as const;

/** The term with its four members. */
export const council = async (page: Page): Promise<void> => {
  await ask(page, 'meetings.saveTerm', term);
  for (const [at, [name, agency, role]] of people.entries())
    await ask(page, 'meetings.saveMember', { id: uid(10 + at), version: null, term: term.id, name, agency, role, from: term.from });
};

export const meeting = {
  id: uid(50),
  version: null,
  kind: 'regular',
  title: 'Họp Hội đồng kỳ cuối năm 2026',
  on: '2026-12-09',
  starts: '14:00',
  ends: '17:00',
  place: 'Phòng họp A, UBND tỉnh',
};
