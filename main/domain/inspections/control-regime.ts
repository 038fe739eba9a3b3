// Which law of control holds on a day, and the words that papers of that time use (Luật 11/2022, Luật 84/2025 Điều 61, NĐ 217/2025).
import { ruleOn, type RuleRow } from '../rules/holding.ts';

export interface ControlWords {
  /** thanhtra: as before 01/07/2025 or of Thanh tra tỉnh; kiemtra: since then. */
  manner: 'thanhtra' | 'kiemtra';
  visit: string;
  decision: string;
  team: string;
  minutes: string;
  result: string;
  correction: string;
}

const thanhTra: ControlWords = {
  manner: 'thanhtra',
  visit: 'Cuộc thanh tra',
  decision: 'Quyết định thanh tra',
  team: 'Đoàn thanh tra',
  minutes: 'Biên bản thanh tra',
  result: 'Kết luận thanh tra',
  correction: 'Văn bản kiến nghị',
};
const kiemTra: ControlWords = {
  manner: 'kiemtra',
  visit: 'Cuộc kiểm tra',
  decision: 'Quyết định kiểm tra',
  team: 'Đoàn kiểm tra',
  minutes: 'Biên bản kiểm tra',
  result: 'Thông báo kết quả kiểm tra',
  correction: 'Văn bản yêu cầu chấn chỉnh',
};

/** The regime of a day and its words; Thanh tra tỉnh keeps its own. */
export const controlOn = (
  rules: readonly RuleRow[],
  level: string,
  day: string,
): { regime: string; words: ControlWords; rule: RuleRow | null } => {
  const rule = ruleOn(rules, 'control.regime', day);
  const regime = rule?.value ?? '';
  return { regime, rule, words: level === 'inspectorate' || regime === 'CONTROL_THANHTRA' ? thanhTra : kiemTra };
};
