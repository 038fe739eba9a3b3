// What else the law asks of an establishment: safety members and its own council (law 84/2015 art. 74–75; NĐ 39/2016 art. 38).
import { type RuleRow, ruleOn } from '../rules/holding.ts';
import type { Risk } from './sector-risk.ts';
import type { StaffingFacts } from './staffing-norm.ts';

export interface Also {
  words: string;
  source: string;
}

const councilOf = (headcount: number, risk: Risk, rules: readonly RuleRow[], day: string): Also[] => {
  const rule = ruleOn(rules, `staffing.council.${risk.risk === 'yes' ? 'high-risk' : 'other'}`, day);
  if (!rule || risk.risk === 'unknown') return [];
  const threshold = Number(rule.value);
  const must = headcount >= threshold;
  return [
    {
      words: must
        ? `Phải lập Hội đồng ATVSLĐ cơ sở (từ ${threshold.toLocaleString('vi')} lao động).`
        : `Không bắt buộc lập Hội đồng ATVSLĐ cơ sở (dưới ${threshold.toLocaleString('vi')} lao động).`,
      source: rule.source,
    },
  ];
};

/** Sentences with their source; empty where no rule row says. */
export const alsoAsked = (facts: StaffingFacts, risk: Risk, rules: readonly RuleRow[], day: string): Also[] => {
  const member = ruleOn(rules, 'staffing.safety-member', day);
  const members = facts.posts.filter(
    (post) => post.role === 'SAFETY_MEMBER' && (post.from ?? '') <= day && (post.to === null || post.to > day),
  );
  const trained = members.filter((post) => post.state === 'VALID').length;
  return [
    ...(member
      ? [
          {
            words: `An toàn, vệ sinh viên: có ${members.length} người, ${trained} còn hiệu lực huấn luyện; mỗi tổ sản xuất cần ít nhất ${member.value}.`,
            source: member.source,
          },
        ]
      : []),
    ...(facts.headcount === null ? [] : councilOf(facts.headcount, risk, rules, day)),
  ];
};
