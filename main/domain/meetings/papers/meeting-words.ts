// How the papers of a meeting call things: the meeting, people, hours, counts; and the frames they stand in.
import { formatVietnamese, weekday } from '../../dates/plain-date.ts';
import { dateInWords, type Paper, type PaperBlock } from '../../papers/paper.ts';
import type { Delegate, MeetingFacts, Signer } from './meeting-facts.ts';

const days = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const two = (value: number | string) => String(value).padStart(2, '0');

/** "03 thành viên": numbers under 10 are written with a zero. */
export const counted = (n: number): string => two(n);

/** "08 giờ 05 phút"; dots where the hour is not fixed. */
export const hourInWords = (time: string): string => {
  const [hour = '', minute = ''] = time.split(':');
  return time === '' ? '…… giờ …… phút' : `${two(hour)} giờ ${two(minute)} phút`;
};

/** "thứ Năm, ngày 10 tháng 12 năm 2026". */
export const dayOfMeeting = (day: string): string => `${days[weekday(day) - 1] ?? ''}, ${dateInWords(day)}`;

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The meeting inside a sentence: "cuộc họp Hội đồng kỳ cuối năm 2026", "hội nghị đối thoại về …", "phiên họp thứ 5 …". */
export const meetingName = ({ title }: Pick<MeetingFacts, 'title'>): string => {
  const plain = title.replaceAll('**', '').trim();
  if (/^họp /iu.test(plain)) return `cuộc họp ${plain.slice(4)}`;
  return /^(cuộc họp|phiên họp|hội nghị|đối thoại|hội thảo)/iu.test(plain)
    ? `${plain.charAt(0).toLocaleLowerCase('vi')}${plain.slice(1)}`
    : `cuộc họp “${plain}”`;
};

/** "cuộc họp", "phiên họp" or "hội nghị", for sentences about it. */
export const meetingWord = (facts: Pick<MeetingFacts, 'title'>): string =>
  /^(phiên họp|hội nghị|hội thảo)/u.exec(meetingName(facts))?.[0] ?? 'cuộc họp';

const heads = /^(phó )?(tổng )?(giám đốc|chủ tịch|trưởng ban|chánh thanh tra|cục trưởng|viện trưởng|hiệu trưởng)( thường trực)?$/i;

/** "Phó Giám đốc Sở Y tế", "Trưởng phòng Việc làm, Sở Nội vụ". */
export const postInWords = ({ post, agency }: Pick<Delegate, 'post' | 'agency'>): string => {
  if (post === '' || agency === '' || post.toLocaleLowerCase('vi').includes(agency.toLocaleLowerCase('vi'))) return post || agency;
  return `${post}${heads.test(post.trim()) ? ' ' : ', '}${agency}`;
};

/** "Ông Lê Văn Bình, Phó Giám đốc Sở Y tế, Phó Chủ tịch Hội đồng". */
export const personInWords = (person: Delegate): string =>
  [[person.title, person.name].filter(Boolean).join(' '), postInWords(person), person.role].filter(Boolean).join(', ');

/** The same inside a sentence: "bà Trần Thu Hằng, Giám đốc Sở Nội vụ". */
export const personInside = (person: Delegate): string => personInWords({ ...person, title: person.title.toLocaleLowerCase('vi') });

/** Lines of a list: each ends with a semicolon, the last with a full stop. */
export const listed = (lines: readonly string[]): string[] =>
  lines.map((line, at) => `${line.replace(/[.;]+$/, '')}${at === lines.length - 1 ? '.' : ';'}`);

/** Letters of points as Vietnamese counts them: a, b, c, d, đ, e, g …; beyond them with a second letter. */
export const pointLetter = (at: number): string => {
  const letters = 'abcdđeghiklmnopqrstuvxy';
  const all = [...letters];
  return at < all.length ? all[at]! : `${all[Math.floor(at / all.length) - 1] ?? ''}${all[at % all.length] ?? ''}`;
};

/** Typed text as paragraphs, one a line; its own asterisks do not make it bold. */
export const paragraphs = (text: string): PaperBlock[] =>
  text
    .split('\n')
    .map((line) => line.replaceAll('**', '').trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: line }));

/** Ends a typed sentence once. */
export const sentence = (text: string): string =>
  `${text
    .replaceAll('**', '')
    .trim()
    .replace(/[.;,\s]+$/, '')}.`;

/** "chậm nhất ngày 31/12/2026": that day included. */
export const dueInWords = (due: string | null): string => (due === null ? '' : `chậm nhất ngày ${formatVietnamese(due)}`);

const signed = ({ mode, post, agencyPost, name }: Signer, seal: MeetingFacts['council']['seal']): Paper['signature'] => ({
  mode,
  post,
  agencyPost: seal === 'office' ? agencyPost : '',
  name,
});

/** "GM-HĐATVSLĐ"; a công văn shows no kind, but who drafted it. */
export const councilSymbol = ({ council }: MeetingFacts, kind: string): string =>
  kind === 'CV' ? [council.short, council.unit].filter(Boolean).join('-') : `${kind}-${council.short}`;

const fileCopy = ({ council, office }: MeetingFacts) => `Lưu: VT, ${council.unit || office.short || council.short}`;

/** A chair who signs needs no report of it. */
export const toldChair = ({ signer }: MeetingFacts): string[] => (signer.post === 'Chủ tịch' ? [] : ['Chủ tịch Hội đồng (để báo cáo)']);

/** A paper of the council: its head, its own series, council title over agency post when the seal is the office's. */
export const ofCouncil = (facts: MeetingFacts, kind: string, recipients: readonly string[]) => ({
  head: { superior: facts.council.superior, agency: facts.council.name, place: facts.office.place, dated: '{Ngày văn bản}' },
  number: '{Số}',
  symbol: councilSymbol(facts, kind),
  addressees: [],
  signature: signed(facts.signer, facts.council.seal),
  recipients: [...recipients, fileCopy(facts)],
});

/** A paper of the standing agency to the council. */
export const ofOffice = (facts: MeetingFacts, kind: string, recipients: readonly string[]) => ({
  head: { superior: facts.office.superior, agency: facts.office.agency, place: facts.office.place, dated: '{Ngày văn bản}' },
  number: '{Số}',
  symbol: `${kind}-${facts.office.short || facts.office.agency}`,
  addressees: [facts.council.name],
  signature: signed(facts.office.signer, 'own'),
  recipients: [...recipients, fileCopy(facts)],
});
