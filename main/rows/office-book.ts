// The settings of the office, as heads and signatures of papers need them.
import { settingRows } from '../../db/queries/settings.ts';
import type { Db } from '../../db/schema.ts';
import { Office } from '../../preload/contract/settings.ts';
import { dateInWords, upper } from '../domain/papers/paper.ts';

export const officeSettings = async (db: Db): Promise<Office> =>
  Office.parse(Object.fromEntries((await settingRows(db)).map((row) => [row.key.replace(/^office\./, ''), row.value ?? ''])));

/** What the tags of a paper's frame say before it has a number and a day. */
export const officeTexts = (office: Office, symbol: string, today: string): Record<string, string> => ({
  'Cơ quan chủ quản': upper(office.superior),
  'Cơ quan ban hành': upper(office.agency),
  'Cơ quan': office.agency,
  'Tên viết tắt cơ quan': office.agencyShort === '' ? office.agency : office.agencyShort,
  'Địa danh': office.place,
  'Ký hiệu': symbol,
  'Thể thức ký': office.signerMode,
  'Chức vụ người ký': office.signerPost,
  'Người ký': office.signerName,
  Số: '',
  'Ngày văn bản': dateInWords(null, today.slice(0, 4)),
});
