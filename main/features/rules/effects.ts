// What a change of rules would move, rule by rule: standing, expiring papers, training of people, staff of employers, dossiers.
import { regimeCode } from '../../domain/standing/regimes.ts';
import { monthsCodes } from '../../domain/staffing/training-months.ts';
import { dossierEffect } from './dossier-effect.ts';
import { conditionsEffect, isConditionRule } from './conditions-effect.ts';
import type { Effect, Question } from './effect.ts';
import { expiringEffect } from './expiring-effect.ts';
import { staffingEffect } from './staffing-effect.ts';
import { standingEffect } from './standing-effect.ts';
import { trainingEffect } from './training-effect.ts';

const nothingHangs: Effect = {
  sentence:
    'Không có trạng thái nào của sổ bộ đổi theo quy định này. Lời nhắc, căn cứ và văn bản dùng quy định này sẽ lấy giá trị mới từ ngày áp dụng.',
  counts: [],
  moved: [],
  total: 0,
};

export const effectOf = (question: Question): Promise<Effect> => {
  const { code } = question;
  if (code === regimeCode) return standingEffect(question);
  if (monthsCodes.includes(code)) return trainingEffect(question);
  if (isConditionRule(code)) return conditionsEffect(question);
  if (code.startsWith('expiring.')) return expiringEffect(question);
  if (/^staffing\.(osh|medical)\.(high-risk|risk|other)\./.test(code)) return staffingEffect(question);
  if (/^dossier\.(term|removed)\./.test(code)) return dossierEffect(question);
  return Promise.resolve(nothingHangs);
};
