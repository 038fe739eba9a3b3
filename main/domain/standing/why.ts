// Why a line stands as it does: the events that count, the rules, the sum of days, and what would turn it green.
import { addDays, daysBetween, formatVietnamese } from '../dates/plain-date.ts';
import { type EventKind, goneOn, lastDayOn, type Paper, suspensionOn } from './paper-life.ts';
import type { ServiceKind, Status, TrainingRegime } from './standing.ts';

export interface WhyFacts {
  kind: ServiceKind;
  status: Status;
  line: string | null;
  day: string;
  /** The paper that decides; null where none does. */
  paper: (Paper & { number: string | null }) | null;
  /** First and last day of the standing period of that day. */
  from: string;
  to: string | null;
  regime: TrainingRegime | null;
  /** What people call a kind of event. */
  verbs: Readonly<Record<EventKind, string>>;
  /** What people call a scope code. */
  lineWords: (code: string) => string;
}

export interface Why {
  events: { on: string | null; words: string }[];
  /** Codes of the rule rows that the answer rests on. */
  rules: string[];
  sum: { from: string; to: string; passed: number; left: number; words: string } | null;
  back: string[];
}

const papers = { certificate: 'Cấp giấy chứng nhận', notice: 'Thông báo hoạt động', declaration: 'Công bố đủ điều kiện' };

const eventsOf = ({ paper, line, day, verbs, lineWords }: WhyFacts): Why['events'] => {
  if (!paper) return [{ on: null, words: 'Chưa có giấy nào đủ ngày để tính.' }];
  const own = paper.events
    .filter((event) => event.on <= day && (event.line === null || event.line === line))
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const words = own.map((event) => {
    const until =
      event.kind === 'suspended'
        ? event.to === null
          ? ', chưa có ngày kết thúc'
          : ` đến hết ${formatVietnamese(event.to)}`
        : event.expires === null
          ? ''
          : ` đến ${formatVietnamese(event.expires)}`;
    const scope = event.kind === 'scope-changed' && event.scope ? ` còn ${event.scope.map(lineWords).join(', ')}` : '';
    return {
      on: event.on,
      words: `${verbs[event.kind]}${event.line === null || event.kind === 'granted' ? '' : ` ${lineWords(event.line)}`}${scope}${until}`,
    };
  });
  const last = paper.expires === null ? '' : `, có giá trị đến ${formatVietnamese(paper.expires)}`;
  return [{ on: paper.effective, words: `${papers[paper.kind]} ${paper.number ?? '(thiếu số)'}${last}` }, ...words];
};

const rulesOf = ({ kind, status, regime, paper }: WhyFacts): string[] => {
  const training = kind === 'training' || kind === 'self-training';
  const codes = new Set<string>(status === 'SUSPENDED' ? [`suspension.${kind}.max`] : []);
  if (training) codes.add('training.regime');
  if (paper?.kind === 'certificate' && (kind === 'training' || kind === 'technical-inspection')) codes.add(`credential.${kind}.term`);
  if (training && regime === 'TRAIN_NOTIFY' && status !== 'VALID') codes.add('training.notice.start');
  if (status === 'VALID') codes.add('expiring.amber');
  return [...codes];
};

const span = (from: string, to: string, day: string, words: (left: number) => string): NonNullable<Why['sum']> => {
  const left = daysBetween(day, to);
  return { from, to, passed: daysBetween(from, day) + 1, left, words: words(left) };
};

const sumOf = ({ status, paper, line, day, from }: WhyFacts): Why['sum'] => {
  if (!paper || paper.effective === null) return null;
  const last = lastDayOn(paper, day);
  if (status === 'SUSPENDED') {
    const suspension = suspensionOn(paper, line, day);
    return suspension?.to ? span(suspension.on, suspension.to, day, (left) => `còn ${left} ngày, tính cả ngày cuối`) : null;
  }
  if (status === 'VALID' && last !== null)
    return span(paper.effective, last, day, (left) => (left === 0 ? 'hôm nay là ngày cuối' : `còn ${left} ngày`));
  if (last !== null && last < day)
    return {
      from: paper.effective,
      to: last,
      passed: daysBetween(paper.effective, last) + 1,
      left: -daysBetween(last, day),
      words: `quá hạn ${daysBetween(last, day)} ngày`,
    };
  return from > '1900-01-01' && from <= day
    ? { from, to: day, passed: daysBetween(from, day) + 1, left: 0, words: `${daysBetween(from, day) + 1} ngày` }
    : null;
};

const notice = 'Công khai thông tin và thông báo Bộ Nội vụ, Sở Nội vụ trước ít nhất 05 ngày làm việc.';

const backOf = ({ status, paper, line, day, kind }: WhyFacts): string[] => {
  switch (status) {
    case 'SUSPENDED': {
      const until = paper ? suspensionOn(paper, line, day)?.to : null;
      return until
        ? [`Hết ngày ${formatVietnamese(until)}: tự trở lại từ ${formatVietnamese(addDays(until, 1))}.`]
        : ['Có quyết định khôi phục hoạt động.'];
    }
    case 'EXPIRED':
      return ['Được gia hạn hoặc cấp giấy chứng nhận mới.'];
    case 'REVOKED':
    case 'TERMINATED': {
      const gone = paper ? goneOn(paper, day) : null;
      return [`Có giấy mới bắt đầu từ ngày ${gone ? formatVietnamese(gone.on) : 'đó'} trở đi.`];
    }
    case 'NOT_NOTIFIED':
      return [notice];
    case 'NOT_DECLARED':
      return [
        kind === 'health-exam' ? 'Sở Y tế nhận văn bản công bố đủ điều kiện khám.' : 'Sở Y tế nhận hồ sơ công bố đủ điều kiện quan trắc.',
      ];
    case 'UNKNOWN':
      return ['Ghi đủ ngày cấp và ngày hết hạn của giấy, hoặc bổ sung quy định áp dụng cho ngày này.'];
    default:
      return [];
  }
};

/** The answer with its four parts. */
export const why = (facts: WhyFacts): Why => ({ events: eventsOf(facts), rules: rulesOf(facts), sum: sumOf(facts), back: backOf(facts) });
