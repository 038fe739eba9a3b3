// What a training body must keep: own trainers by class, a practice area for group 2 (NQ 66.18/2026/NQ-CP annex I.4 B.III; NĐ 44/2016/NĐ-CP art. 3).
import type { RuleRow } from '../rules/holding.ts';
import { type Check, numberOn, untold, withoutRule } from './check.ts';
import { contractFault, contractOn, contractWords } from './contract.ts';
import { type Body, type BodyPremises, dayWords, isOn, isTold } from './facts.ts';

const contractCode = 'training.trainer.contract';
const areaCode = 'training.practice-area';

const trainersCheck = (body: Body, rules: readonly RuleRow[], day: string): Check => {
  if (body.class === null)
    return untold('trainers', null, 'Giấy đang có hiệu lực chưa ghi hạng', [], 'Ghi hạng A, B hoặc C vào giấy đang có hiệu lực.');
  const code = `training.trainers.class-${body.class.toLowerCase()}`;
  const need = numberOn(rules, code, day);
  const months = numberOn(rules, contractCode, day);
  if (!need || !months) return withoutRule('trainers', [code, contractCode], rules, day);
  const basis = [need.rule, months.rule];
  if (
    !isTold(
      body.people.map((one) => one.contract),
      day,
    )
  )
    return untold('trainers', null, 'Chưa ghi người huấn luyện nào', basis, 'Ghi những người huấn luyện của tổ chức, với hợp đồng.');
  const trainers = body.people.filter((one) => one.duties.includes('TRAINER'));
  const counted = new Set(trainers.filter((one) => contractOn(one.contract, months.n, day) === 'long').map((one) => one.person));
  const lacking = Math.max(0, need.n - counted.size);
  const line = trainers.map((one) => {
    const fault = contractFault(one.contract, months.n, day);
    return `${one.name}: ${contractWords(one.contract)}; ${fault ? `không tính: ${fault}` : 'cơ hữu'}.`;
  });
  const brief = trainers.filter((one) => !counted.has(one.person) && contractOn(one.contract, months.n, day) !== 'over');
  return {
    kind: 'trainers',
    line: null,
    state: lacking > 0 ? 'short' : 'met',
    words: `Cần ${need.n} người huấn luyện cơ hữu (hạng ${body.class}), có ${counted.size}`,
    need: need.n,
    have: counted.size,
    facts: [
      `Hạng ${body.class} theo giấy có hiệu lực ngày ${dayWords(day)}.`,
      ...(line.length > 0 ? line : ['Chưa ghi người huấn luyện nào.']),
    ],
    rules: basis,
    sum: `Cần ${need.n}, có ${counted.size}: ${lacking > 0 ? `thiếu ${lacking}` : 'đủ'}. Cơ hữu: hợp đồng từ ${months.n} tháng trở lên hoặc không xác định thời hạn, còn hiệu lực.`,
    mend:
      lacking === 0
        ? []
        : [
            ...brief.map((one) => `Ký hợp đồng từ ${months.n} tháng trở lên với ${one.name}, hoặc bổ sung ngày của hợp đồng.`),
            `Ký hợp đồng từ ${months.n} tháng trở lên với thêm ${lacking} người huấn luyện.`,
          ],
    due: null,
  };
};

const placeWords = ({ area, tenure, to }: BodyPremises): string =>
  `Khu thực hành ${area === null ? 'chưa ghi diện tích' : `${area.toLocaleString('vi')} m²`}${tenure === 'rent' ? `, thuê${to ? ` đến ${dayWords(to)}` : ''}` : ''}.`;

const areaCheck = (body: Body, rules: readonly RuleRow[], day: string): Check => {
  const need = numberOn(rules, areaCode, day);
  if (!need) return withoutRule('practice-area', [areaCode], rules, day);
  if (!isTold(body.premises, day))
    return untold(
      'practice-area',
      'G2',
      'Chưa ghi cơ sở vật chất nào',
      [need.rule],
      'Ghi khu thực hành với diện tích, của mình hay đi thuê.',
    );
  const places = body.premises.filter((one) => one.kind === 'practice');
  const standing = places.filter((one) => isOn(one, day));
  const have = standing.reduce((sum, one) => sum + (one.area ?? 0), 0);
  const gone = places.filter((one) => one.to !== null && one.to < day);
  const base = {
    kind: 'practice-area' as const,
    line: 'G2',
    need: need.n,
    have,
    facts: [
      'Phạm vi có nhóm 2.',
      ...standing.map(placeWords),
      ...gone.map((one) => `Khu thực hành ${(one.area ?? 0).toLocaleString('vi')} m² hết thời hạn sau ngày ${dayWords(one.to!)}.`),
      ...(places.length === 0 ? ['Chưa ghi khu thực hành nào.'] : []),
    ],
    rules: [need.rule],
    due: null,
  };
  if (have < need.n && standing.some((one) => one.area === null))
    return {
      ...base,
      state: 'unknown',
      words: 'Khu thực hành chưa ghi diện tích',
      sum: 'Chưa đủ dữ liệu để tính.',
      mend: ['Ghi diện tích của khu thực hành.'],
    };
  const lacking = Math.max(0, need.n - have);
  return {
    ...base,
    state: lacking > 0 ? 'short' : 'met',
    words: `Cần khu thực hành ${need.n.toLocaleString('vi')} m², có ${have.toLocaleString('vi')} m²`,
    sum: `Tổng các khu thực hành đang dùng: ${have.toLocaleString('vi')} m²; ${lacking > 0 ? `thiếu ${lacking.toLocaleString('vi')} m²` : 'đủ'}.`,
    mend: lacking > 0 ? [`Có thêm ${lacking.toLocaleString('vi')} m² khu thực hành, của mình hoặc thuê, hoặc bỏ nhóm 2 khỏi phạm vi.`] : [],
  };
};

/** Of a training body or a self-training employer. */
export const trainingConditions = (body: Body, rules: readonly RuleRow[], day: string): Check[] => [
  trainersCheck(body, rules, day),
  ...(body.lines.includes('G2') ? [areaCheck(body, rules, day)] : []),
];
