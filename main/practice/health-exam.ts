// Owns the made-up health facilities with one to four exam kinds each.
import type { Values } from '../../preload/contract/records/record.ts';
import type { Chance } from './chance.ts';
import { daysBefore } from './days.ts';
import type { Firm, Firms } from './firms.ts';
import { newDoctor } from './people.ts';

export interface ExamRow {
  firm: Firm;
  values: Values;
}

const kinds = [
  'Bệnh viện Đa khoa',
  'Phòng khám Đa khoa',
  'Phòng khám Đa khoa',
  'Bệnh viện Mắt',
  'Trung tâm Y khoa',
  'Bệnh viện Y học cổ truyền',
];
const diseases = [
  'Bệnh bụi phổi silic',
  'Bệnh điếc nghề nghiệp do tiếng ồn',
  'Bệnh nhiễm độc hóa chất bảo vệ thực vật',
  'Bệnh da nghề nghiệp',
  'Bệnh bụi phổi bông',
  'Bệnh viêm phế quản mạn tính nghề nghiệp',
  'Bệnh hen nghề nghiệp',
  'Bệnh rung cục bộ',
];
const sets = [
  ['PERIODIC'],
  ['PERIODIC', 'GENERAL'],
  ['PERIODIC', 'OCC_DISEASE', 'GENERAL'],
  ['PERIODIC', 'OCC_DISEASE', 'PRE_PLACEMENT', 'GENERAL'],
  ['GENERAL'],
  ['PERIODIC', 'PRE_PLACEMENT'],
];

/** Exam rows up to `count`; every kind of a facility carries its licence number, the declaration days differ. */
export const examRows = (chance: Chance, firms: Firms, today: string, count: number): ExamRow[] => {
  const rows: ExamRow[] = [];
  while (rows.length < count) {
    const firm = firms.newFirm(
      (place, brand) =>
        chance.happens(25) && place.communeName !== ''
          ? `Trung tâm Y tế khu vực ${place.communeName} ${brand.split(' ')[0] ?? ''}`
          : `${chance.pick(kinds)} ${brand}`,
      'local',
    );
    const number = chance.happens(95)
      ? `${String(chance.whole(11, 1980)).padStart(5, '0')}/${firm.place.side === 'phu-yen' ? 'PY' : 'ĐL'}-GPHĐ`
      : null;
    const head = newDoctor(chance);
    for (const examKind of chance.pick(sets).slice(0, firm.taxCode === null ? 1 : 4)) {
      const issuedOn = chance.happens(93) ? daysBefore(chance, today, 15, 3400) : null;
      const scopeText = examKind === 'OCC_DISEASE' ? chance.some(diseases, chance.whole(1, 4)).join('; ') : null;
      rows.push({
        firm,
        values: {
          examKind,
          number,
          issuedOn,
          scopeText,
          professionalHead: chance.happens(85) ? head : newDoctor(chance),
          issuer: firm.place.side === 'phu-yen' && (issuedOn ?? '') < '2025-07-01' ? 'Sở Y tế tỉnh Phú Yên' : 'Sở Y tế tỉnh Đắk Lắk',
        },
      });
    }
  }
  return rows.slice(0, count);
};
