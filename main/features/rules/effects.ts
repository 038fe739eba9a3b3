// What a change of rules would move, rule by rule: standing, expiring papers, training of people, staff of employers.
import type { Db } from '../../../db/schema.ts';
import type { Moved } from '../../../preload/contract/rules.ts';
import type { RuleRow } from '../../domain/rules/holding.ts';
import { regimeCode } from '../../domain/standing/regimes.ts';
import { monthsCodes } from '../../domain/staffing/training-months.ts';
import { expiringEffect } from './expiring-effect.ts';
import { staffingEffect } from './staffing-effect.ts';
import { standingEffect } from './standing-effect.ts';
import { trainingEffect } from './training-effect.ts';

export interface Question {
  db: Db;
  code: string;
  /** The day by which the counts are taken. */
  day: string;
  /** The rows of all codes as they stand, and as they would. */
  before: readonly RuleRow[];
  after: readonly RuleRow[];
}

export interface Effect {
  sentence: string;
  counts: { what: string; before: number; after: number }[];
  moved: Moved[];
  total: number;
}

const nothingHangs: Effect = {
  sentence: 'Không có trạng thái nào của sổ bộ đổi theo quy định này. Lời nhắc, căn cứ và văn bản dùng quy định này sẽ lấy giá trị mới từ ngày áp dụng.',
  counts: [], moved: [], total: 0,
};

/** How many rows a preview shows. */
export const shownRows = 50;

export const effectOf = (question: Question): Promise<Effect> => {
  const { code } = question;
  if (code === regimeCode) return standingEffect(question);
  if (monthsCodes.includes(code)) return trainingEffect(question);
  if (code.startsWith('expiring.')) return expiringEffect(question);
  if (/^staffing\.(osh|medical)\.(high-risk|risk|other)\./.test(code)) return staffingEffect(question);
  return Promise.resolve(nothingHangs);
};
