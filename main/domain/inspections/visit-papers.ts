// The papers of a visit: minutes, report, correction letter, the blank checklist; words of the regime of their day, layout of NĐ 30/2020.
import { formatVietnamese } from '../dates/plain-date.ts';
import { frame, paragraph } from '../papers/letter-frame.ts';
import type { Paper, PaperBlock } from '../papers/paper.ts';
import type { ControlWords } from './control-regime.ts';

export interface PaperFacts {
  words: ControlWords;
  name: string;
  address: string | null;
  taxCode: string | null;
  representative: string | null;
  decision: { number: string | null; on: string | null; by: string | null };
  grounds: string | null;
  scope: string | null;
  place: string | null;
  announced: string | null;
  minuted: string | null;
  opinion: string | null;
  refusal: { witness: string; kind: string } | null;
  members: { name: string; role: string; officer: string | null }[];
  items: { position: number; text: string; answer: string; note: string | null }[];
  findings: { what: string; basis: string | null; due: string | null }[];
}

const day = (value: string | null) => (value === null ? '…/…/……' : formatVietnamese(value));
const heading = (text: string): PaperBlock => ({ kind: 'heading', text });
const list = (items: string[]): PaperBlock => ({ kind: 'list', items });

const decisionWords = ({ words, decision }: PaperFacts): string =>
  `${words.decision} số ${decision.number ?? '……'} ngày ${day(decision.on)}${decision.by ? ` của ${decision.by}` : ''}`;

const unitWords = ({ name, taxCode, address }: PaperFacts): string =>
  `${name}${taxCode ? ` (mã số thuế: ${taxCode})` : ''}${address ? `, ${address}` : ''}`;

const itemTable = (items: PaperFacts['items']): PaperBlock => ({
  kind: 'table',
  columns: [
    { label: 'STT', width: 8, align: 'center' },
    { label: 'Nội dung kiểm tra', width: 50 },
    { label: 'Kết quả', width: 18, align: 'center' },
    { label: 'Ghi chú', width: 24 },
  ],
  rows: items.map((item) => [String(item.position), item.text, item.answer, item.note ?? '']),
});

const findingTable = (findings: PaperFacts['findings']): PaperBlock => ({
  kind: 'table',
  columns: [
    { label: 'STT', width: 8, align: 'center' },
    { label: 'Tồn tại, vi phạm', width: 46 },
    { label: 'Căn cứ', width: 28 },
    { label: 'Hạn khắc phục', width: 18, align: 'center' },
  ],
  rows: findings.map((one, at) => [String(at + 1), one.what, one.basis ?? '', one.due === null ? '' : formatVietnamese(one.due)]),
});

const found = (findings: PaperFacts['findings']): PaperBlock[] =>
  findings.length === 0 ? [paragraph('Không phát hiện tồn tại, vi phạm.')] : [findingTable(findings)];

/** Only the first letter is made small: UBND stays as it is. */
const withinSentence = (words: string) => `${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)}`;
const signed = (facts: PaperFacts, role: string) => facts.members.find((member) => member.role === role)?.name ?? '';

/** NĐ 217/2025 art. 15: team, subject, content, findings, the subject's opinion; signed by both, or with a witness. */
export const minutesPaper = (facts: PaperFacts): Paper => ({
  ...frame,
  kind: facts.words.minutes,
  symbol: '{Ký hiệu}',
  abstract: `Việc chấp hành pháp luật về an toàn, vệ sinh lao động tại ${facts.name}`,
  addressees: [],
  body: [
    paragraph(`Căn cứ ${decisionWords(facts)};`),
    ...(facts.grounds ? [paragraph(`Căn cứ kiểm tra: ${facts.grounds}.`)] : []),
    paragraph(
      `${facts.words.team} lập biên bản ngày ${day(facts.minuted)}${facts.place ? ` tại ${facts.place}` : ''}; công bố quyết định ngày ${day(facts.announced)}.`,
    ),
    heading(`I. ${facts.words.team}`),
    list(facts.members.map(({ name, role, officer }) => [name, officer, role].filter(Boolean).join(', '))),
    heading('II. Đối tượng kiểm tra'),
    paragraph(unitWords(facts)),
    ...(facts.representative ? [paragraph(`Người đại diện: ${facts.representative}.`)] : []),
    heading('III. Nội dung và kết quả kiểm tra'),
    ...(facts.scope ? [paragraph(`Nội dung: ${facts.scope}.`)] : []),
    itemTable(facts.items),
    heading('IV. Tồn tại, vi phạm'),
    ...found(facts.findings),
    heading('V. Ý kiến của đối tượng kiểm tra'),
    paragraph(facts.opinion ?? 'Không có ý kiến khác.'),
    ...(facts.refusal
      ? [paragraph(`Đối tượng kiểm tra không ký biên bản; ${withinSentence(facts.refusal.kind)} ký xác nhận: ${facts.refusal.witness}.`)]
      : []),
    paragraph('Biên bản được đọc lại cho những người có mặt cùng nghe, lập thành 02 bản, mỗi bên giữ 01 bản.'),
  ],
  signature: { mode: '', post: `Trưởng ${facts.words.team.toLocaleLowerCase('vi')}`, agencyPost: '', name: signed(facts, 'Trưởng đoàn') },
  secretary: facts.refusal
    ? { post: facts.refusal.kind, name: facts.refusal.witness }
    : { post: 'Đại diện đối tượng kiểm tra', name: facts.representative ?? '' },
  recipients: ['Đối tượng kiểm tra', 'Lưu: VT, hồ sơ cuộc kiểm tra'],
});

/** NĐ 217/2025 art. 15: the report of the team to whoever signed the decision. */
export const reportPaper = (facts: PaperFacts): Paper => ({
  ...frame,
  kind: 'Báo cáo',
  symbol: '{Ký hiệu}',
  abstract: `Kết quả kiểm tra việc chấp hành pháp luật về an toàn, vệ sinh lao động tại ${facts.name}`,
  addressees: [],
  body: [
    paragraph(`Thực hiện ${decisionWords(facts)}, ${facts.words.team.toLocaleLowerCase('vi')} đã làm việc với ${unitWords(facts)}.`),
    paragraph(`Công bố ngày ${day(facts.announced)}; lập biên bản ngày ${day(facts.minuted)}.`),
    heading('I. Kết quả kiểm tra'),
    itemTable(facts.items.filter((item) => item.answer !== '')),
    heading('II. Tồn tại, vi phạm'),
    ...found(facts.findings),
    heading('III. Kiến nghị'),
    paragraph(
      facts.findings.length === 0
        ? 'Đề nghị kết thúc cuộc kiểm tra.'
        : 'Đề nghị ban hành văn bản yêu cầu chấn chỉnh, theo dõi việc khắc phục và xử lý vi phạm (nếu có) theo thẩm quyền.',
    ),
  ],
  signature: { mode: '', post: `Trưởng ${facts.words.team.toLocaleLowerCase('vi')}`, agencyPost: '', name: signed(facts, 'Trưởng đoàn') },
  recipients: ['Người ra quyết định', 'Lưu: VT, {Tên viết tắt cơ quan}'],
});

/** NĐ 217/2025 art. 15, 16: what is to be put right, until when, with proof. */
export const correctionPaper = (facts: PaperFacts): Paper => ({
  ...frame,
  abstract: 'V/v chấn chỉnh, khắc phục tồn tại sau kiểm tra về an toàn, vệ sinh lao động',
  addressees: [facts.name],
  body: [
    paragraph(`Căn cứ ${decisionWords(facts)} và biên bản ngày ${day(facts.minuted)};`),
    paragraph(`{Cơ quan} yêu cầu ${facts.name} chấn chỉnh, khắc phục các tồn tại sau:`),
    ...found(facts.findings),
    paragraph('Báo cáo kết quả khắc phục kèm tài liệu chứng minh về {Cơ quan} trong hạn ghi ở từng tồn tại.'),
    paragraph('Quá hạn mà không khắc phục, {Cơ quan} sẽ xem xét xử lý theo quy định.'),
  ],
});

/** The list to be filled by hand. */
export const blankPaper = (facts: PaperFacts): Paper => ({
  ...frame,
  kind: 'Bảng kiểm',
  symbol: '',
  abstract: `Kiểm tra ${facts.name}`,
  addressees: [],
  body: [
    paragraph(`Theo ${decisionWords(facts)}. Ngày kiểm tra: …/…/……`),
    itemTable(facts.items.map((item) => ({ ...item, answer: '□ Đ  □ KĐ  □ KAD', note: null }))),
    paragraph('Đ: đạt; KĐ: không đạt; KAD: không áp dụng.'),
  ],
  signature: { mode: '', post: 'Người kiểm tra', agencyPost: '', name: '' },
  recipients: [],
});

/** A list of the office without a visit, to be filled by hand. */
export const blankListPaper = (list: {
  name: string;
  basis: string | null;
  items: readonly { position: number; text: string }[];
}): Paper => ({
  ...frame,
  kind: 'Bảng kiểm',
  symbol: '',
  abstract: list.name,
  addressees: [],
  body: [
    paragraph('Đơn vị được kiểm tra: ……………………………………………………………………'),
    paragraph('Quyết định kiểm tra số …… ngày …/…/……. Ngày kiểm tra: …/…/……'),
    ...(list.basis === null ? [] : [paragraph(`Căn cứ: ${list.basis}.`)]),
    itemTable(list.items.map((item) => ({ ...item, answer: '□ Đ  □ KĐ  □ KAD', note: null }))),
    paragraph('Đ: đạt; KĐ: không đạt; KAD: không áp dụng.'),
  ],
  signature: { mode: '', post: 'Người kiểm tra', agencyPost: '', name: '' },
  recipients: [],
});
