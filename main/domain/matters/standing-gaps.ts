// Services that work without the notice or declaration that the law asks for, and papers that say too little (NQ 66.18/2026; NĐ 44/2016; NĐ 283/2026 art. 38).
import { ruleOn } from '../rules/holding.ts';
import { type Matter, type Offer, weights } from './matter.ts';
import { type ProviderFacts, rowsInState, rowsWithoutNumber, type StandingCount } from './provider-registers.ts';
import { counted } from './short-day.ts';

const basisOfDeclaration: Record<string, string> = { monitoring: 'NĐ 44/2016/NĐ-CP chương IV', 'health-exam': 'NĐ 96/2023/NĐ-CP' };

const notNotified: Offer<{ facts: ProviderFacts; count: StandingCount }> = ({ facts: { words }, count }, day, rules) => [
  {
    key: `not-notified:${words.register}`,
    topic: 'notice',
    title: `Đôn đốc ${counted(count.n)} ${words.noun} thông báo hoạt động`,
    why: 'Chưa thông báo Sở Nội vụ',
    basis: ruleOn(rules, 'training.notice.start', day)?.source ?? '',
    due: count.since,
    weight: weights.breach,
    verb: 'Mở danh sách',
    count: count.n,
    opens: rowsInState(words.register, 'NOT_NOTIFIED'),
  },
];

const notDeclared: Offer<{ facts: ProviderFacts; count: StandingCount }> = ({ facts: { words }, count }) => [
  {
    key: `not-declared:${words.register}`,
    topic: 'declaration',
    title: `Đôn đốc ${counted(count.n)} ${words.noun} công bố đủ điều kiện`,
    why: 'Chưa thấy công bố gửi Sở Y tế',
    basis: basisOfDeclaration[words.register] ?? '',
    due: null,
    weight: weights.breach,
    verb: 'Mở danh sách',
    count: count.n,
    opens: rowsInState(words.register, 'NOT_DECLARED'),
  },
];

const unknown = ({ words }: ProviderFacts, count: StandingCount): Matter => ({
  key: `unknown:${words.register}`,
  topic: 'missing',
  title:
    count.noDay === count.n
      ? `Bổ sung ngày cấp cho ${counted(count.n)} ${words.paper}`
      : `Bổ sung dữ liệu cho ${counted(count.n)} ${words.noun}`,
  why:
    count.noDay > 0 && count.noDay < count.n
      ? `Chưa đủ dữ liệu để tính trạng thái; ${counted(count.noDay)} giấy thiếu ngày cấp`
      : 'Chưa đủ dữ liệu để tính trạng thái',
  basis: '',
  due: null,
  weight: weights.books,
  verb: 'Bổ sung',
  count: count.n,
  opens: rowsInState(words.register, 'UNKNOWN'),
});

const withoutNumber = ({ words }: ProviderFacts, count: number): Matter => ({
  key: `no-number:${words.register}`,
  topic: 'missing',
  title: `Bổ sung số cho ${counted(count)} ${words.paper}`,
  why: 'Giấy đã có ngày nhưng chưa ghi số, không đối chiếu được',
  basis: '',
  due: null,
  weight: weights.books,
  verb: 'Bổ sung',
  count,
  opens: rowsWithoutNumber(words.register),
});

/** What a register lacks as of a day. */
export const standingGaps: Offer<ProviderFacts> = (facts, day, rules) => {
  const of = (status: string) => facts.counts.find((one) => one.status === status && one.n > 0);
  const [notify, declare, bare] = [of('NOT_NOTIFIED'), of('NOT_DECLARED'), of('UNKNOWN')];
  const numberless = facts.counts.reduce((sum, one) => sum + one.noNumber, 0);
  return [
    ...(notify ? notNotified({ facts, count: notify }, day, rules) : []),
    ...(declare ? notDeclared({ facts, count: declare }, day, rules) : []),
    ...(bare ? [unknown(facts, bare)] : []),
    ...(numberless > 0 ? [withoutNumber(facts, numberless)] : []),
  ];
};
