// Which employers would lack people, or lack them no more, under another staffing norm or another list of risk sectors.
import type { Db } from '../../../db/schema.ts';
import type { RuleRow } from '../../domain/rules/holding.ts';
import { normWords } from '../../domain/staffing/norm-value.ts';
import type { RiskRow } from '../../domain/staffing/sector-risk.ts';
import type { Staff, StaffingAnswer } from '../../domain/staffing/staffing-norm.ts';
import { staffingBook } from '../../rows/staffing-book.ts';
import { type Effect, type Question, shownRows } from './effect.ts';

interface Law {
  rules: readonly RuleRow[];
  /** Null = those of the register. */
  risks: readonly RiskRow[] | null;
}

const words = (answer: StaffingAnswer): string => {
  if (answer.norm === null) return 'Chưa đủ dữ liệu';
  const norm = normWords(answer.norm);
  return answer.state === 'short' ? `Thiếu ${answer.gap} (${norm})` : `${answer.state === 'contract' ? 'Có hợp đồng' : 'Đủ'} (${norm})`;
};
const number = (value: number) => value.toLocaleString('vi');

interface StaffingLife {
  before: StaffingAnswer;
  after: StaffingAnswer;
}

/** Measures everybody under both laws; `tell` says what moved, of the employers that did. */
const staffingMoves = async (
  { db, day, staff, before, after }: { db: Db; day: string; staff: Staff; before: Law; after: Law },
  tell: (moved: readonly StaffingLife[]) => string,
): Promise<Effect> => {
  const would = await staffingBook(db, day, after.rules, null, after.risks);
  const lives = (await staffingBook(db, day, before.rules, null, before.risks)).map((line, at) => ({
    employer: line.employer,
    before: line[staff],
    after: would[at]![staff],
  }));
  const moved = lives.filter((life) => words(life.before) !== words(life.after));
  const short = (side: 'before' | 'after') => lives.filter((life) => life[side].state === 'short').length;
  const people = (side: 'before' | 'after') => lives.reduce((sum, life) => sum + life[side].gap, 0);
  return {
    sentence: moved.length === 0 ? 'Không doanh nghiệp nào đổi định mức.' : tell(moved),
    counts: [
      { what: 'Doanh nghiệp thiếu người', before: short('before'), after: short('after') },
      { what: 'Số người còn thiếu', before: people('before'), after: people('after') },
    ],
    moved: moved.slice(0, shownRows).map((life) => ({
      register: 'enterprise',
      id: life.employer.id,
      title: life.employer.name ?? '',
      before: words(life.before),
      after: words(life.after),
      from: null,
      to: null,
    })),
    total: moved.length,
  };
};

const underNorm = (moved: readonly StaffingLife[]): string => {
  const [more, fewer] = [
    moved.filter((life) => life.before.state !== 'short' && life.after.state === 'short').length,
    moved.filter((life) => life.before.state === 'short' && life.after.state !== 'short').length,
  ];
  return `${number(moved.length)} doanh nghiệp đổi định mức: thêm ${number(more)} doanh nghiệp thiếu người, ${number(fewer)} doanh nghiệp hết thiếu.`;
};

/** '12 doanh nghiệp đổi mức: 9 cần thêm người, 3 bớt.' */
const underList = (moved: readonly StaffingLife[]): string => {
  const more = moved.filter((life) => life.after.gap > life.before.gap).length;
  const fewer = moved.filter((life) => life.after.gap < life.before.gap).length;
  const same = moved.length - more - fewer;
  const parts = [
    more > 0 && `${number(more)} cần thêm người`,
    fewer > 0 && `${number(fewer)} bớt`,
    same > 0 && `${number(same)} không đổi số người còn thiếu`,
  ];
  return `${number(moved.length)} doanh nghiệp đổi mức: ${parts.filter(Boolean).join(', ')}.`;
};

/** Under another norm. */
export const staffingEffect = ({ db, code, day, before, after }: Question): Promise<Effect> =>
  staffingMoves(
    {
      db,
      day,
      staff: code.startsWith('staffing.osh.') ? 'osh' : 'medical',
      before: { rules: before, risks: null },
      after: { rules: after, risks: null },
    },
    underNorm,
  );

/** Under another list of risk sectors. */
export const sectorEffect = (question: {
  db: Db;
  day: string;
  list: Staff;
  rules: readonly RuleRow[];
  before: readonly RiskRow[];
  after: readonly RiskRow[];
}): Promise<Effect> => {
  const { db, day, list: staff, rules, before, after } = question;
  return staffingMoves({ db, day, staff, before: { rules, risks: before }, after: { rules, risks: after } }, underList);
};
