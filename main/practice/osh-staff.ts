// Owns the made-up people in OSH work: posts at employers by their size, and training certificates in force, ending and lapsed.
import type { Values } from '../../preload/contract/records/record.ts';
import { addDays, addYears } from '../domain/dates/plain-date.ts';
import type { Chance } from './chance.ts';
import { dayBetween, daysBefore, earlier, lastDay, later, yearOf } from './days.ts';
import type { Employer } from './enterprises.ts';
import { newCccd, newMobile } from './identity.ts';
import { newPerson } from './people.ts';

const groupOf: Record<string, string> = { FULL_TIME: 'G2', PART_TIME: 'G2', MEDICAL: 'G5', SAFETY_MEMBER: 'G6', MANAGER: 'G1' };
const degrees: Record<string, readonly string[]> = {
  MEDICAL: ['Bác sĩ đa khoa', 'Y sĩ', 'Điều dưỡng', 'Cử nhân y tế công cộng'],
  SAFETY_MEMBER: ['Trung cấp kỹ thuật', 'Công nhân kỹ thuật bậc 5/7', 'Cao đẳng', 'THPT'],
};
const engineers = [
  'Kỹ sư xây dựng',
  'Kỹ sư điện',
  'Kỹ sư cơ khí',
  'Kỹ sư bảo hộ lao động',
  'Cử nhân kinh tế',
  'Cử nhân luật',
  'Kỹ sư lâm nghiệp',
  'Cao đẳng kỹ thuật',
];

/** Roles that a firm of this size keeps; the smallest have one person beside other work. */
const rolesOf = (chance: Chance, headcount: number): string[] => {
  const members = Array.from({ length: Math.min(4, Math.floor(headcount / 90)) }, () => 'SAFETY_MEMBER');
  if (headcount >= 300) return ['FULL_TIME', 'FULL_TIME', 'MEDICAL', 'MANAGER', ...members];
  if (headcount >= 100) return ['FULL_TIME', 'MEDICAL', ...(chance.happens(40) ? ['MANAGER'] : []), ...members];
  return ['PART_TIME', ...(chance.happens(20) ? ['SAFETY_MEMBER'] : []), ...(chance.happens(12) ? ['MEDICAL'] : [])];
};

const certificate = (chance: Chance, role: string, today: string, issuers: readonly string[]): Values => {
  const standing = chance.weighted([
    ['long', 52],
    ['soon', 16],
    ['lapsed', 22],
    ['none', 10],
  ] as const);
  if (standing === 'none') return {};
  const years = role === 'MEDICAL' ? 5 : 2;
  const wanted = standing === 'long' ? addDays(today, chance.whole(95, years * 365 - 20)) : lastDay(chance, today, standing);
  const certificateIssuedOn = earlier(addYears(wanted, -years), today);
  return {
    traineeGroup: groupOf[role] ?? null,
    certificateNumber: chance.happens(95)
      ? `${String(chance.whole(1, 1900)).padStart(4, '0')}/${yearOf(certificateIssuedOn)}/GCN-HL`
      : null,
    certificateIssuedOn: chance.happens(97) ? certificateIssuedOn : null,
    certificateExpiresOn: addYears(certificateIssuedOn, years),
    certificateIssuer: chance.pick(issuers),
  };
};

/** Rows of posts, `count` of them, at employers whose tax code finds them again. */
export const staffRows = (
  chance: Chance,
  employers: readonly Employer[],
  issuers: readonly string[],
  today: string,
  count: number,
): Values[] => {
  const rows: Values[] = [];
  const numbers = new Set<string>();
  for (const { firm, headcount } of employers.filter((employer) => employer.firm.taxCode !== null)) {
    if (headcount < 12 && chance.happens(55)) continue;
    for (const role of rolesOf(chance, headcount)) {
      if (rows.length === count) return rows;
      const { name, sex } = newPerson(chance, role === 'MEDICAL' ? 35 : 74);
      const birthDate = dayBetween(chance, addYears(today, -58), addYears(today, -24));
      let cccd = newCccd(chance, birthDate, sex);
      while (numbers.has(cccd)) cccd = newCccd(chance, birthDate, sex);
      numbers.add(cccd);
      const appointedOn = later(addYears(birthDate, 22), daysBefore(chance, today, 30, 3600));
      rows.push({
        name,
        role,
        employerName: firm.name,
        employerTaxCode: firm.taxCode,
        degree: chance.happens(90) ? chance.pick(degrees[role] ?? engineers) : null,
        appointedOn: chance.happens(94) ? appointedOn : null,
        birthDate,
        cccd: chance.happens(90) ? cccd : null,
        phone: chance.happens(85) ? newMobile(chance) : null,
        endedOn: chance.happens(4) ? dayBetween(chance, appointedOn, today) : null,
        note: null,
        ...certificate(chance, role, today, issuers),
      });
    }
  }
  return rows;
};
