// A conclusion as it is typed in one line, "nội dung @cơ quan dd/mm": its words, who leads and who helps, and the last day in time.
import { addDays, formatVietnamese, isoDate } from '../dates/plain-date.ts';
import { fold } from '../text/fold.ts';

export interface KnownAgency {
  id: string;
  /** Abbreviation: SNV. */
  code: string;
  name: string;
}

export interface TypedAgency {
  typed: string;
  /** Null where nobody, or more than one, is meant. */
  id: string | null;
  name: string;
  candidates: { id: string; name: string }[];
}

export interface ConclusionWords {
  content: string;
  /** The first leads. */
  agencies: TypedAgency[];
  due: string | null;
  /** What must be asked or put right, in words. */
  faults: { field: 'content' | 'agencies' | 'due'; words: string }[];
}

const dayPattern =
  /(?:(trước|truoc)(?:\s+ng(?:à|a)y)?\s+|(?:đến|den|hạn|han|chậm nhất|xong)(?:\s+ng(?:à|a)y)?\s+)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?/giu;

/** The last day in the text; "trước ngày 15/12" means the 14th (its own day is too late). */
const dayIn = (text: string, meeting: string): { due: string | null; bad: boolean; rest: string } => {
  const found = [...text.matchAll(dayPattern)].at(-1);
  if (!found) return { due: null, bad: false, rest: text };
  const [whole, before, day, month, year] = found;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`;
  const on = (ofYear: number) => isoDate(ofYear, Number(month), Number(day));
  const own = Number(meeting.slice(0, 4));
  const same = on(year === undefined ? own : Number(year));
  const named = year === undefined && (same === null || same < meeting) ? (on(own + 1) ?? same) : same;
  return { due: named !== null && before !== undefined ? addDays(named, -1) : named, bad: named === null, rest };
};

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '')
    .trim();

/** Shorter ways to write a name that nobody mistakes: without the province, people's committees by their initials. */
const spellings = ({ code, name }: KnownAgency): string[] => {
  const own = fold(name);
  const bare = own.replace(/ tinh( dak lak)?$/, '');
  const committee = own.replace(/^uy ban nhan dan/, 'ubnd');
  const initials = own
    .replace(/[^a-z ]/g, ' ')
    .split(' ')
    .filter(Boolean)
    .map((word) => word[0])
    .join('');
  const group = own.replace(/^cac /, '');
  return [fold(code), own, bare, committee, committee.replace(/ tinh( dak lak)?$/, ' tinh'), initials, group];
};

const told = ({ id, name }: KnownAgency) => ({ id, name });

/** The agencies that a text may mean: those it spells, else those whose name has all of its words. */
const meant = (text: string, agencies: readonly KnownAgency[], wordsToo: boolean): KnownAgency[] => {
  const typed = fold(text);
  if (typed === '') return [];
  const exact = agencies.filter((one) => spellings(one).includes(typed));
  if (exact.length > 0 || !wordsToo) return exact;
  const having = (words: readonly string[]) =>
    agencies.filter((one) => {
      const own = fold(one.name).split(' ');
      return words.every((word) => own.includes(word));
    });
  const words = typed.split(' ');
  const found = having(words);
  // A xã that has become a phường is still called by its old kind.
  return found.length > 0 || words[0] !== 'ubnd' ? found : having(words.filter((word) => !['xa', 'phuong'].includes(word)));
};

/** The longest beginning that names an agency; the rest are words of the conclusion. */
const readAgency = (segment: string, agencies: readonly KnownAgency[]): { agency: TypedAgency; rest: string } => {
  const words = tidy(segment).split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const head = tidy(words.slice(0, length).join(' '));
    const found = meant(head, agencies, length === words.length);
    if (found.length > 0) {
      const one = found.length === 1 ? found[0]! : null;
      return {
        agency: { typed: head, id: one?.id ?? null, name: one?.name ?? head, candidates: one ? [] : found.slice(0, 12).map(told) },
        rest: tidy(words.slice(length).join(' ')),
      };
    }
  }
  return { agency: { typed: tidy(segment), id: null, name: tidy(segment), candidates: [] }, rest: '' };
};

const faultsOf = (
  { content, agencies, due }: Omit<ConclusionWords, 'faults'>,
  bad: boolean,
  meeting: string,
): ConclusionWords['faults'] => [
  ...(content === '' ? [{ field: 'content' as const, words: 'Chưa có nội dung kết luận.' }] : []),
  ...(agencies.length === 0
    ? [{ field: 'agencies' as const, words: 'Chưa có cơ quan thực hiện: ghi @ rồi tên hoặc chữ viết tắt, ví dụ @SNV.' }]
    : []),
  ...agencies
    .filter((one) => one.id === null)
    .map(({ typed, candidates }) => ({
      field: 'agencies' as const,
      words:
        candidates.length === 0
          ? `Không rõ “${typed}” là cơ quan nào.`
          : `“${typed}” có thể là ${candidates.map((one) => one.name).join(', ')}. Hãy chọn một.`,
    })),
  ...(bad ? [{ field: 'due' as const, words: 'Ngày hạn không có trong lịch.' }] : []),
  ...(due !== null && due < meeting
    ? [{ field: 'due' as const, words: `Hạn ${formatVietnamese(due)} đứng trước ngày họp ${formatVietnamese(meeting)}.` }]
    : []),
];

/** `meeting`: its day. `agencies`: those that stand on it. */
export const readConclusion = (line: string, agencies: readonly KnownAgency[], meeting: string): ConclusionWords => {
  const [first = '', ...segments] = line.normalize('NFC').split('@');
  const after = segments.length > 0;
  const { due, bad, rest } = dayIn(after ? segments.join('@') : first, meeting);
  const read = after ? rest.split('@').map((segment) => readAgency(segment, agencies)) : [];
  const named = read.filter((one) => one.agency.typed !== '');
  const once = [...new Map(named.map((one) => [one.agency.id ?? one.agency.typed, one.agency])).values()];
  const content = tidy([after ? first : rest, ...named.map((one) => one.rest)].map(tidy).filter(Boolean).join(' '));
  const words = { content, agencies: once, due };
  return { ...words, faults: faultsOf(words, bad, meeting) };
};
