// Which employers would lack people, or lack them no more, under another staffing norm.
import { normWords } from '../../domain/staffing/norm-value.ts';
import type { StaffingAnswer } from '../../domain/staffing/staffing-norm.ts';
import { staffingBook } from '../../rows/staffing-book.ts';
import { type Effect, type Question, shownRows } from './effect.ts';

const words = (answer: StaffingAnswer): string => {
  if (answer.norm === null) return 'Chưa đủ dữ liệu';
  const norm = normWords(answer.norm);
  return answer.state === 'short' ? `Thiếu ${answer.gap} (${norm})` : `${answer.state === 'contract' ? 'Có hợp đồng' : 'Đủ'} (${norm})`;
};

export const staffingEffect = async ({ db, code, day, before, after }: Question): Promise<Effect> => {
  const staff = code.startsWith('staffing.osh.') ? 'osh' : 'medical';
  const would = await staffingBook(db, day, after);
  const lives = (await staffingBook(db, day, before)).map((line, at) => ({
    employer: line.employer,
    before: line[staff],
    after: would[at]![staff],
  }));
  const moved = lives.filter((life) => words(life.before) !== words(life.after));
  const short = (side: 'before' | 'after') => lives.filter((life) => life[side].state === 'short').length;
  const people = (side: 'before' | 'after') => lives.reduce((sum, life) => sum + life[side].gap, 0);
  const [more, fewer] = [
    lives.filter((life) => life.before.state !== 'short' && life.after.state === 'short').length,
    lives.filter((life) => life.before.state === 'short' && life.after.state !== 'short').length,
  ];
  return {
    sentence:
      moved.length === 0
        ? 'Không doanh nghiệp nào đổi định mức.'
        : `${moved.length.toLocaleString('vi')} doanh nghiệp đổi định mức: thêm ${more.toLocaleString('vi')} doanh nghiệp thiếu người, ${fewer.toLocaleString('vi')} doanh nghiệp hết thiếu.`,
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
