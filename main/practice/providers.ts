// Owns the made-up bodies of training, technical inspection and monitoring with their papers, some of them several in a row.
import type { RegisterName, Values } from '../../preload/contract/records/record.ts';
import { factorGroups, inspectedObjects } from '../../preload/contract/records/choices.ts';
import { addDays, addYears } from '../domain/dates/plain-date.ts';
import type { Chance } from './chance.ts';
import { certificateDays, dayBetween, daysBefore, earlier, noticesFrom, type Standing, yearOf } from './days.ts';
import type { Firm, Firms } from './firms.ts';

/** A row and the further papers of its service, older ones first. */
export interface Body {
  register: RegisterName;
  firm: Firm;
  papers: Values[];
  /** Values of the service that are no paper's. */
  service: Values;
}

const oldIssuer = (side: Firm['place']['side']) =>
  side === 'phu-yen' ? 'Sở Lao động – Thương binh và Xã hội tỉnh Phú Yên' : 'Sở Lao động – Thương binh và Xã hội tỉnh Đắk Lắk';
const ministry = 'Cục An toàn lao động';
const groupsOf: Record<string, string> = { A: 'G1,G4,G6', B: 'G1,G3,G4,G6', C: 'G1,G2,G3,G4,G6' };
const codes = (choices: readonly { code: string }[]) => choices.map((choice) => choice.code);
/** Old lists lack a number here and a day there. */
const gaps = (chance: Chance, paper: Values): Values =>
  chance.happens(3) ? { ...paper, number: null } : chance.happens(2) ? { ...paper, issuedOn: null } : paper;

const trainingCertificate = (chance: Chance, today: string, firm: Firm, standing: Exclude<Standing, 'open'>): Values => {
  const trainingClass = chance.weighted([
    ['A', 5],
    ['B', 4],
    ['C', 3],
  ]);
  const days = certificateDays(chance, today, standing, 'switch');
  const merged = days.issuedOn >= '2025-03-01';
  const central = trainingClass === 'C';
  const issuer = central ? (merged ? 'Bộ Nội vụ' : ministry) : merged ? 'Sở Nội vụ tỉnh Đắk Lắk' : oldIssuer(firm.place.side);
  const mark = central ? (merged ? 'GCN-BNV' : 'GCN-ATLĐ') : merged ? 'GCN-SNV' : 'GCN-SLĐTBXH';
  const traineeGroups = chance.happens(12)
    ? `${groupsOf[trainingClass]},G5`.split(',').toSorted().join(',')
    : (groupsOf[trainingClass] ?? null);
  return {
    paperKind: 'certificate',
    number: `${chance.whole(1, 420)}/${chance.happens(70) ? `${yearOf(days.issuedOn)}/` : ''}${mark}`,
    ...days,
    effectiveOn: null,
    issuer,
    trainingClass,
    traineeGroups,
  };
};

/** A notice of the new regime: no last day, in force from the start that it names. */
const trainingNotice = (chance: Chance, today: string, trainingClass: string): Values => {
  const issuedOn = dayBetween(chance, noticesFrom, today);
  const effectiveOn = addDays(issuedOn, chance.whole(10, 23));
  // Most are in order: some were never made public, some came to the department too late.
  const late = Number(issuedOn.slice(8)) % 7;
  return {
    publishedOn: late === 0 ? null : addDays(effectiveOn, -4),
    departmentNotifiedOn: late === 1 ? addDays(effectiveOn, -5) : issuedOn,
    paperKind: 'notice',
    number: `${String(chance.whole(1, 90)).padStart(2, '0')}/TB-HLAT`,
    issuedOn,
    effectiveOn,
    expiresOn: null,
    issuer: 'Sở Nội vụ tỉnh Đắk Lắk',
    trainingClass,
    traineeGroups: groupsOf[trainingClass] ?? null,
  };
};

const trainingPapers = (chance: Chance, today: string, firm: Firm): Values[] => {
  const way = chance.weighted([
    ['long', 34],
    ['soon', 12],
    ['lapsed', 20],
    ['noticed', 24],
    ['none', 4],
    ['renewed', 6],
  ] as const);
  if (way === 'none') return [];
  const certificate = trainingCertificate(chance, today, firm, way === 'noticed' ? 'lapsed' : way === 'renewed' ? 'long' : way);
  const older = way === 'renewed' || (way === 'long' && chance.happens(25));
  const last = older
    ? [
        {
          ...certificate,
          number: `${chance.whole(1, 200)}/GCN-SLĐTBXH`,
          issuer: oldIssuer(firm.place.side),
          issuedOn: addYears(String(certificate.issuedOn), -5),
          expiresOn: addDays(String(certificate.issuedOn), -chance.whole(1, 60)),
        },
      ]
    : [];
  const notices = way === 'noticed' && today >= noticesFrom ? [trainingNotice(chance, today, String(certificate.trainingClass))] : [];
  return [...last, notices.length > 0 || older ? certificate : gaps(chance, certificate), ...notices];
};

/** Training bodies and, of firms given, employers that train their own people. */
export const trainingBodies = (chance: Chance, firms: Firms, today: string, bodies: number, selfTraining: readonly Firm[]): Body[] => {
  const kinds = [
    (brand: string) => `Công ty TNHH Huấn luyện An toàn ${brand}`,
    (brand: string) => `Công ty CP Đào tạo và Tư vấn ${brand}`,
    (brand: string) => `Trung tâm Huấn luyện ATVSLĐ ${brand}`,
    (brand: string) => `Công ty TNHH MTV Giáo dục nghề nghiệp ${brand}`,
    (brand: string) => `Trường Trung cấp nghề ${brand}`,
    (brand: string) => `Công ty TNHH Kỹ thuật An toàn ${brand}`,
  ];
  const own = Array.from({ length: bodies }, () => ({ firm: firms.newFirm((_, brand) => chance.pick(kinds)(brand)), kind: 'training' }));
  return [...own, ...selfTraining.map((firm) => ({ firm, kind: 'self-training' }))].map(({ firm, kind }) => {
    const papers = trainingPapers(chance, today, firm);
    return { register: 'training', firm, papers: firm.taxCode === null ? papers.slice(-1) : papers, service: { serviceKind: kind } };
  });
};

export const inspectionBodies = (chance: Chance, firms: Firms, today: string, count: number): Body[] => {
  const kinds = [
    'Công ty CP Kiểm định Kỹ thuật An toàn',
    'Công ty TNHH Kiểm định',
    'Trung tâm Kiểm định Công nghiệp',
    'Công ty CP Kiểm định và Huấn luyện',
  ];
  const ministries: readonly (readonly [{ issuer: string; letter: string }, number])[] = [
    [{ issuer: 'Bộ Nội vụ', letter: 'N' }, 7],
    [{ issuer: 'Bộ Công Thương', letter: 'C' }, 1],
    [{ issuer: 'Bộ Xây dựng', letter: 'X' }, 3],
  ];
  return Array.from({ length: count }, () => {
    const firm = firms.newFirm((_, brand) => `${chance.pick(kinds)} ${brand}`);
    const { issuer, letter } = chance.weighted(ministries);
    const objects = chance
      .some(
        codes(inspectedObjects).filter((code) => code.startsWith(letter)),
        chance.whole(2, 6),
      )
      .join(',');
    const days = certificateDays(
      chance,
      today,
      chance.weighted([
        ['long', 60],
        ['soon', 15],
        ['lapsed', 25],
      ]),
      'today',
    );
    const paper: Values = {
      number: `${String(chance.whole(1, 340)).padStart(3, '0')}/GCNKĐ`,
      ...days,
      scope: objects,
      scopeText: null,
      issuer: days.issuedOn < '2025-03-01' && letter === 'N' ? ministry : issuer,
    };
    const older =
      firm.taxCode !== null && chance.happens(30)
        ? [
            {
              ...paper,
              number: `${chance.whole(1, 99)}/GCNKĐ`,
              issuedOn: addYears(days.issuedOn, -5),
              expiresOn: addDays(days.issuedOn, -1),
              issuer: ministry,
            },
          ]
        : [];
    return { register: 'technical-inspection', firm, papers: chance.happens(3) ? [] : [...older, gaps(chance, paper)], service: {} };
  });
};

export const monitoringBodies = (chance: Chance, firms: Firms, today: string, count: number): Body[] => {
  const kinds = [
    'Trung tâm Quan trắc và Phân tích',
    'Công ty TNHH Môi trường',
    'Công ty CP Tư vấn Môi trường lao động',
    'Công ty TNHH Kỹ thuật Môi trường',
  ];
  return Array.from({ length: count }, () => {
    const firm = firms.newFirm((_, brand) => `${chance.pick(kinds)} ${brand}`);
    const issuedOn = daysBefore(chance, today, 20, 3000);
    const issuer =
      issuedOn >= '2025-07-01' || firm.place.side === 'dak-lak'
        ? 'Sở Y tế tỉnh Đắk Lắk'
        : firm.place.side === 'phu-yen'
          ? 'Sở Y tế tỉnh Phú Yên'
          : 'Cục Quản lý môi trường y tế';
    const paper: Values = {
      number: `${chance.whole(8, 990)}/CBĐĐK-SYT`,
      issuedOn,
      scope: chance.some(codes(factorGroups), chance.whole(2, 6)).join(','),
      scopeText: null,
      issuer,
    };
    const older =
      firm.taxCode !== null && chance.happens(20)
        ? [
            {
              ...paper,
              number: `${chance.whole(2, 300)}/CBĐĐK-SYT`,
              issuedOn: earlier(addYears(issuedOn, -chance.whole(2, 5)), issuedOn),
              scope: 'MICROCLIMATE,PHYSICAL',
            },
          ]
        : [];
    return { register: 'monitoring', firm, papers: chance.happens(5) ? [] : [...older, gaps(chance, paper)], service: {} };
  });
};
