// The rules of NĐ 30/2020, Annex I, for the head of a paper: state, motto, issuer, number, place and day, kind and abstract.
import { inCaps, isBold, isItalic, type OfficialPaper, withoutTags } from './docx-official.ts';
import type { DocxLine } from './docx-read.ts';
import { timesWidth } from './times-width.ts';

export const within = (value: number, from: number, to: number, slack = 0.3): boolean => value >= from - slack && value <= to + slack;
export const figure = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

export interface Look {
  sizes: readonly [number, number];
  bold?: 'yes' | 'no';
  italic?: 'yes' | 'no';
  caps?: 'yes';
}

/** What is not so about lines that must look alike. */
export const lookFaults = (name: string, lines: readonly DocxLine[], { sizes: [from, to], bold, italic, caps }: Look): string[] => {
  if (lines.length === 0) return [];
  const wrong = lines.flatMap((line) => line.looks).find((look) => !within(look.size, from, to, 0.1));
  const span = from === to ? `${from}` : `${from} đến ${to}`;
  return [
    ...(wrong === undefined ? [] : [`${name} cỡ ${figure(wrong.size)}, phải cỡ ${span}.`]),
    ...(bold === 'yes' && !lines.every(isBold) ? [`${name} phải in đậm.`] : []),
    ...(bold === 'no' && lines.every(isBold) ? [`${name} không in đậm.`] : []),
    ...(italic === 'yes' && !lines.every(isItalic) ? [`${name} phải in nghiêng.`] : []),
    ...(italic === 'no' && lines.some(isItalic) ? [`${name} không in nghiêng.`] : []),
    ...(caps === 'yes' && !lines.every((line) => inCaps(line.text)) ? [`${name} phải viết hoa.`] : []),
  ];
};

export const missing = (name: string) => `Thiếu ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}, hoặc ghi không đúng.`;

const widthOf = (line: DocxLine): number => timesWidth(line.text, line.looks[0]?.size ?? 13, isBold(line) ? 'bold' : 'regular');

/** The thin line under a text, or under the last of the lines it belongs to; text that does not fit into its column stands on several, so its own length is not known then. */
const ruleFaults = (
  name: string,
  lines: readonly DocxLine[],
  [from, to]: readonly [number, number],
  share: string,
  above = lines,
): string[] => {
  const last = lines.at(-1);
  if (last === undefined || withoutTags(last.text) !== last.text) return [];
  const rule = above.flatMap((line) => line.rules).at(-1);
  if (rule === undefined)
    return [
      last.looks.some((look) => look.underlined)
        ? `Đường kẻ dưới ${name} phải là nét vẽ, không gạch chân chữ.`
        : `Thiếu đường kẻ dưới ${name}.`,
    ];
  const widths = lines.map((line) => Math.min(widthOf(line), line.width));
  const [shortest, longest] = widthOf(last) > last.width ? [last.width * 0.4, last.width] : [Math.min(...widths), Math.max(...widths)];
  return within(rule, shortest * from * 0.85, longest * to * 1.15, 0) ? [] : [`Đường kẻ dưới ${name} phải dài bằng ${share}.`];
};

const stateFaults = ({ state, motto, issuer }: OfficialPaper): string[] => {
  const placed = state !== undefined && state.table !== null && issuer.length === 0;
  return [
    ...(state === undefined ? [missing('Quốc hiệu')] : lookFaults('Quốc hiệu', [state], { sizes: [12, 13], bold: 'yes', caps: 'yes' })),
    ...(motto === undefined
      ? [missing('Tiêu ngữ')]
      : [
          ...(motto.text === 'Độc lập - Tự do - Hạnh phúc' ? [] : ['Tiêu ngữ phải ghi “Độc lập - Tự do - Hạnh phúc”.']),
          ...lookFaults('Tiêu ngữ', [motto], { sizes: [13, 14], bold: 'yes' }),
          ...ruleFaults('tiêu ngữ', [motto], [1, 1], 'dòng chữ'),
        ]),
    ...(placed && state.column === 0 ? ['Tên cơ quan phải ở bên trái, quốc hiệu ở bên phải.'] : []),
  ];
};

const issuerFaults = ({ issuer, state }: OfficialPaper): string[] => {
  if (issuer.length === 0)
    return state !== undefined && state.table !== null && state.column === 0 ? [] : [missing('Tên cơ quan ban hành')];
  const bold = issuer.filter(isBold);
  const own = bold.length === 0 ? issuer.slice(-1) : bold;
  const above = issuer.filter((line) => !own.includes(line));
  return [
    ...lookFaults('Tên cơ quan chủ quản', above, { sizes: [12, 13], caps: 'yes' }),
    ...lookFaults('Tên cơ quan ban hành', own, { sizes: [12, 13], bold: 'yes', caps: 'yes' }),
    ...(above.some((line) => issuer.indexOf(line) > issuer.indexOf(own[0]!))
      ? ['Tên cơ quan chủ quản phải đứng trên tên cơ quan ban hành.']
      : []),
    ...ruleFaults('tên cơ quan ban hành', own, [1 / 3, 1 / 2], '1/3 đến 1/2 dòng chữ', issuer),
  ];
};

const numberFaults = ({ number, enclosed }: OfficialPaper): string[] => {
  if (number === undefined) return enclosed === 'yes' ? [] : [missing('Số, ký hiệu văn bản')];
  return [
    ...lookFaults('Số, ký hiệu văn bản', [number], { sizes: [13, 13] }),
    ...(/^Số\s*:\s*\d\//.test(number.text) ? ['Số văn bản nhỏ hơn 10 phải có số 0 đứng trước.'] : []),
    ...(/^Số: *(\d+|[\s….]*|\{[^}]*\})\/(\{[^}]*\}|\S)+$/.test(number.text)
      ? []
      : ['Số, ký hiệu ghi liền nhau, cách bằng dấu gạch chéo, như “Số: 05/GM-HĐATVSLĐ”.']),
  ];
};

const datedFaults = ({ dated, enclosed }: OfficialPaper): string[] => {
  if (dated === undefined) return enclosed === 'yes' ? [] : [missing('Địa danh và thời gian')];
  return [
    ...lookFaults('Địa danh và thời gian', [dated], { sizes: [13, 14], italic: 'yes', bold: 'no' }),
    ...(/ngày\s+\d\s/.test(dated.text) || /tháng\s+[12]\s/.test(dated.text)
      ? ['Ngày nhỏ hơn 10, tháng 1 và 2 phải có số 0 đứng trước.']
      : []),
    ...(/^ngày/i.test(dated.text) ? ['Trước ngày, tháng, năm phải có địa danh.'] : []),
  ];
};

const titleFaults = ({ title, subject }: OfficialPaper): string[] => {
  const [kind, ...abstract] = title;
  if (kind === undefined)
    return subject.length === 0
      ? ['Thiếu tên loại văn bản và trích yếu; công văn thì thiếu dòng “V/v …” dưới số, ký hiệu.']
      : lookFaults('Trích yếu công văn', subject, { sizes: [12, 13], bold: 'no', italic: 'no' });
  return [
    ...lookFaults('Tên loại văn bản', [kind], { sizes: [13, 14], bold: 'yes', caps: 'yes' }),
    ...lookFaults('Trích yếu', abstract, { sizes: [13, 14], bold: 'yes' }),
    ...ruleFaults('trích yếu', abstract.length === 0 ? [kind] : abstract, [1 / 3, 1 / 2], '1/3 đến 1/2 dòng chữ'),
  ];
};

export const headFaults = (paper: OfficialPaper): string[] => [
  ...stateFaults(paper),
  ...issuerFaults(paper),
  ...numberFaults(paper),
  ...datedFaults(paper),
  ...titleFaults(paper),
];
