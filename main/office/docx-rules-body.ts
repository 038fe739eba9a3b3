// The rules of NĐ 30/2020, Annex I, below the head of a paper: text, signature, recipients, annexes.
import type { OfficialPaper } from './docx-official.ts';
import type { DocxLine } from './docx-read.ts';
import { figure, lookFaults, missing, within } from './docx-rules-head.ts';

const begins = (line: DocxLine) => line.part !== 'more';

/** Points between two paragraphs that follow one another. */
const gapOf = (above: DocxLine, below: DocxLine): number =>
  above.paragraph.contextual && below.paragraph.contextual && above.paragraph.style === below.paragraph.style
    ? 0
    : above.paragraph.after + below.paragraph.before;

const spacingOf = ({ paragraph, looks }: DocxLine): number =>
  paragraph.exact === null ? paragraph.spacing : paragraph.exact / ((looks[0]?.size ?? 14) * 1.15);

const textFaults = ({ body }: OfficialPaper, lines: readonly DocxLine[]): string[] => {
  const long = body.filter((line) => line.text.length > 60 && begins(line));
  if (body.every((line) => line.paragraph.align !== 'justify')) return ['Nội dung phải căn đều hai lề.'];
  const gap = body.find((line) => {
    const below = lines[lines.indexOf(line) + 1];
    return below !== undefined && body.includes(below) && begins(below) && gapOf(line, below) < 5.7;
  });
  const indents = body.filter((line) => begins(line) && !line.paragraph.listed).map((line) => line.paragraph.first);
  const spacing = body.map(spacingOf).find((value) => !within(value, 1, 1.5, 0.03));
  return [
    ...lookFaults('Nội dung', body, { sizes: [13, 14] }),
    ...(long.some((line) => line.paragraph.align !== 'justify') ? ['Nội dung phải căn đều hai lề.'] : []),
    ...(indents.some((first) => !within(first, 10, 10, 0.6) && !within(first, 12.7, 12.7, 0.6))
      ? ['Đầu đoạn phải lùi vào 1 cm hoặc 1,27 cm.']
      : []),
    ...(gap === undefined ? [] : ['Khoảng cách giữa các đoạn phải từ 6 pt trở lên.']),
    ...(spacing === undefined ? [] : [`Khoảng cách dòng ${figure(spacing)}, phải từ dòng đơn đến 1,5 dòng.`]),
    ...(body.some((line) => line.text.endsWith('./.')) ? [] : ['Cuối nội dung phải có dấu “./.”.']),
  ];
};

const signatureFaults = ({ signatures, recipientsHead, title }: OfficialPaper): string[] => {
  const lines = signatures.flat();
  if (lines.length === 0) return ['Thiếu phần ký: quyền hạn, chức vụ và họ tên người ký.'];
  const posts = signatures.flatMap((cell) => (cell.length > 1 ? cell.slice(0, -1) : cell));
  const names = signatures.flatMap((cell) => cell.slice(1).slice(-1));
  const [left, right] = ['THƯ KÝ', 'CHỦ TỌA'].map((post) => signatures.findIndex((cell) => cell[0]?.text === post));
  return [
    ...lookFaults('Quyền hạn, chức vụ người ký', posts, { sizes: [13, 14], bold: 'yes', caps: 'yes' }),
    ...lookFaults('Họ tên người ký', names, { sizes: [13, 14], bold: 'yes' }),
    ...(recipientsHead !== undefined &&
    recipientsHead.table !== null &&
    signatures.every((cell) => cell[0]!.table !== recipientsHead.table || cell[0]!.column < recipientsHead.column)
      ? ['Chữ ký phải ở bên phải, nơi nhận ở bên trái.']
      : []),
    ...(title[0]?.text === 'BIÊN BẢN' && left !== undefined && right !== undefined && left >= 0 && right >= 0 && left > right
      ? ['Biên bản: Thư ký ký bên trái, Chủ tọa ký bên phải.']
      : []),
  ];
};

const recipientFaults = ({ recipientsHead, recipients, enclosed }: OfficialPaper): string[] => {
  if (recipientsHead === undefined) return enclosed === 'yes' ? [] : [missing('Nơi nhận')];
  const kept = recipients.findIndex((line) => /^[-–]?\s*Lưu\s*:/i.test(line.text));
  const wrong = recipients.some((line) => line.looks.some((look) => !within(look.size, 11, 11, 0.1)));
  return [
    ...lookFaults('Nơi nhận', [recipientsHead], { sizes: [12, 12], bold: 'yes', italic: 'yes' }),
    ...(wrong ? ['Các dòng nơi nhận phải cỡ 11.'] : []),
    ...(kept < 0 ? ['Nơi nhận thiếu dòng “Lưu: VT, …”.'] : []),
    ...(kept >= 0 && kept < recipients.length - 1 ? ['Dòng “Lưu: VT, …” phải đứng cuối nơi nhận.'] : []),
    ...(kept >= 0 && !/Lưu\s*:\s*VT\b/i.test(recipients[kept]!.text) ? ['Dòng “Lưu” phải ghi “VT” trước.'] : []),
  ];
};

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const annexFaults = ({ annexes }: OfficialPaper): string[] => {
  const heads = annexes.map((one) => one.head);
  const titles = annexes.flatMap((one) => (one.title === undefined ? [] : [one.title]));
  const numbered = heads.every((head, at) => at >= roman.length || head.text === `Phụ lục ${roman[at]}`);
  const alone = heads.length === 1 && heads[0]!.text === 'Phụ lục';
  return [
    ...(heads.length === 0 || numbered || alone ? [] : ['Phụ lục ghi “Phụ lục” và số La Mã theo thứ tự: Phụ lục I, Phụ lục II.']),
    ...lookFaults('Chữ “Phụ lục”', heads, { sizes: [14, 14], bold: 'yes' }),
    ...(titles.length < heads.length ? ['Dưới chữ “Phụ lục” phải có tên phụ lục ở giữa dòng.'] : []),
    ...(annexes.some((one) => one.belongs === undefined)
      ? ['Dưới tên phụ lục phải có dòng “(Kèm theo … số … ngày …)” in nghiêng, ở giữa.']
      : []),
    ...lookFaults('Tên phụ lục', titles, { sizes: [13, 14], bold: 'yes', caps: 'yes' }),
  ];
};

export const bodyFaults = (paper: OfficialPaper, lines: readonly DocxLine[]): string[] => [
  ...textFaults(paper, lines),
  ...signatureFaults(paper),
  ...recipientFaults(paper),
  ...annexFaults(paper),
];
