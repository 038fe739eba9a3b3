// The clock of a dossier in words: what is left, the sum of days, the days left out and why.
import { formatVietnamese } from '../dates/plain-date.ts';
import type { Clock, Skip, Term } from './dossier-clock.ts';
import type { DossierAnswer } from './dossier-line.ts';

const unitWords = (term: Term): string => (term.unit === 'working-day' ? 'ngày làm việc' : 'ngày');

/** "5 ngày làm việc". */
export const termWords = (term: Term): string => `${term.days} ${unitWords(term)}`;

/** The kind of a dossier inside a sentence; abbreviations stay: 'góp ý hồ sơ GCN kiểm định'. */
export const inSentence = (kind: string): string => kind.charAt(0).toLocaleLowerCase('vi') + kind.slice(1);

/** Where an unsure row comes from: the office itself sets it. */
export const termSource = (rule: { source: string; confidence: string }): string =>
  rule.confidence === 'U' ? 'thời hạn theo quy chế của cơ quan' : rule.source;

/** "còn 3 ngày làm việc", "quá hạn 2 ngày làm việc", "trả đúng hạn"; '' where nothing runs. */
export const clockWords = ({ clock, term, state, late, stopped }: DossierAnswer): string => {
  if (stopped !== null && clock === null) return '';
  if (state === 'withdrawn' || state === 'returned') return '';
  if (term === null || clock === null) return state === 'settled' ? '' : 'chưa đặt thời hạn';
  const unit = unitWords(term);
  if (state === 'settled') return late ? `trả chậm ${-clock.left} ${unit}` : 'trả đúng hạn';
  if (late) return `quá hạn ${-clock.left} ${unit}`;
  if (state === 'waiting') return `đã dùng ${clock.used}/${term.days} ${unit}`;
  return clock.left === 0 ? 'hôm nay là hạn trả' : `còn ${clock.left} ${unit}`;
};

const reasons: Record<Skip['why'], string> = {
  weekend: 'ngày nghỉ hằng tuần',
  holiday: 'ngày nghỉ lễ, nghỉ bù',
  waiting: 'chờ đơn vị bổ sung',
};
export const skipWords = ({ from, to, why }: Skip): string =>
  from === to ? `${formatVietnamese(from)}: ${reasons[why]}` : `${formatVietnamese(from)} – ${formatVietnamese(to)}: ${reasons[why]}`;

/** The sum, a sentence each. */
export const sumWords = (received: string, answer: DossierAnswer, day: string): string[] => {
  const { clock, term, end, stopped } = answer;
  if (stopped !== null && clock === null) return [`Từ ngày ${formatVietnamese(stopped)} thủ tục đã bỏ, không tính thời hạn nữa.`];
  if (term === null || clock === null) return ['Cơ quan chưa đặt thời hạn cho loại hồ sơ này, nên chưa có hạn trả.'];
  const seen = end?.on ?? day;
  const begin = `Nhận ngày ${formatVietnamese(received)}; tính từ ngày tiếp theo, ${termWords(term)}.`;
  return [begin, ...restOf(clock, term, seen)];
};

const restOf = (clock: Clock, term: Term, seen: string): string[] => {
  const used = `Đến hết ngày ${formatVietnamese(seen)} đã tính ${clock.used} ${unitWords(term)}`;
  if (clock.due === null) return [`${used}; còn ${clock.left}, tính tiếp từ ngày sau ngày nộp bổ sung.`];
  const due = `Hạn trả: ${formatVietnamese(clock.due)}`;
  return seen > clock.due
    ? [`${due}; đến ngày ${formatVietnamese(seen)} đã quá ${-clock.left} ${unitWords(term)}.`]
    : [`${used}, còn ${clock.left}.`, `${due}.`];
};
