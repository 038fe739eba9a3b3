// The letters of the house by the word for what they are written for; their ids are fixed.
const id = (n: number) => `01890000-0000-7000-8d00-${String(n).padStart(12, '0')}`;

export const letterIds = {
  trainingBody: id(1),
  anyReport: id(2),
  renewal: id(3),
  notification: id(4),
  monitoringDeclaration: id(5),
  healthDeclaration: id(6),
  yearlyReport: id(7),
  conditions: id(8),
  staffing: id(9),
  periodicTraining: id(10),
  blastEmployer: id(11),
  blastProvider: id(12),
} as const;
export type LetterPurpose = keyof typeof letterIds;

/** The word of a template of the house; '' of one of the office. */
export const purposeOf = (template: string): string => Object.entries(letterIds).find(([, one]) => one === template)?.[0] ?? '';
