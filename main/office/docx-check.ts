// Reads the official layout (NĐ 30/2020, Annex I) back from a Word file, whoever wrote it, and lists what is not so.
import { unzipped } from './zip-bytes.ts';

/** A line of a Word file as far as the layout speaks of it. */
interface Line {
  text: string;
  /** Sizes in points of the runs with text. */
  sizes: number[];
  bold: boolean;
  italic: boolean;
  align: string;
  fonts: string[];
}

const attribute = (xml: string, element: string, name = 'w:val'): string | undefined =>
  new RegExp(`<${element}\\b[^>]*?\\b${name}="([^"]*)"`).exec(xml)?.[1];
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map((found) => found[1])
    .join('')
    .replace(/&(amp|lt|gt|quot|apos);/g, (sign) => entities[sign] ?? sign)
    .normalize('NFC');
const on = (xml: string, element: string) => new RegExp(`<${element}(\\s+w:val="(1|true|on)")?\\s*/>`).test(xml);

const lineOf = (xml: string): Line => {
  const runs = [...xml.matchAll(/<w:r(?:\s[^>]*)?>(.*?)<\/w:r>/gs)]
    .map((found) => found[1] ?? '')
    .filter((run) => textOf(run).trim() !== '');
  const every = (element: string) => runs.length > 0 && runs.every((run) => on(run, element));
  return {
    text: textOf(xml).trim(),
    sizes: runs.flatMap((run) => {
      const size = attribute(run, 'w:sz');
      return size === undefined ? [] : [Number(size) / 2];
    }),
    bold: every('w:b'),
    italic: every('w:i'),
    align: attribute(xml, 'w:jc') ?? 'left',
    fonts: runs.flatMap((run) => attribute(run, 'w:rFonts', 'w:ascii') ?? []),
  };
};

/** Lines of the document; a paragraph without text has its say nowhere. */
const linesOf = (document: string): Line[] =>
  [...document.matchAll(/<w:p(?:\s[^>]*)?>.*?<\/w:p>/gs)].map((found) => lineOf(found[0])).filter((line) => line.text !== '');

const within = (value: number, from: number, to: number) => value >= from - 0.3 && value <= to + 0.3;
const millimetres = (twips: string | undefined) => (twips === undefined ? Number.NaN : (Number(twips) * 25.4) / 1440);
const shown = (value: number) => (Number.isNaN(value) ? 'không rõ' : `${Math.round(value * 10) / 10} mm`.replace('.', ','));

const sheetFaults = (document: string): string[] => {
  const section = document.slice(document.lastIndexOf('<w:sectPr'));
  const size = [attribute(section, 'w:pgSz', 'w:w'), attribute(section, 'w:pgSz', 'w:h')].map(millimetres).toSorted((a, b) => a - b);
  const faults = within(size[0] ?? 0, 210, 210) && within(size[1] ?? 0, 297, 297) ? [] : ['Khổ giấy không phải A4.'];
  const margins = [
    ['trên', 'top', 20, 25],
    ['dưới', 'bottom', 20, 25],
    ['trái', 'left', 30, 35],
    ['phải', 'right', 15, 20],
  ] as const;
  for (const [word, name, from, to] of margins) {
    const value = millimetres(attribute(section, 'w:pgMar', `w:${name}`));
    if (!within(value, from, to)) faults.push(`Lề ${word} ${shown(value)}, phải từ ${from} đến ${to} mm.`);
  }
  return faults;
};

const numberFaults = (document: string, parts: ReadonlyMap<string, Buffer>): string[] => {
  const relations = parts.get('word/_rels/document.xml.rels')?.toString() ?? '';
  const target = (kind: string) => {
    const id = new RegExp(`<w:headerReference(?=[^>]*w:type="${kind}")[^>]*r:id="([^"]+)"`).exec(document)?.[1];
    const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)]
      .map((found) => found[0])
      .find((one) => id !== undefined && one.includes(`Id="${id}"`));
    return relation === undefined ? '' : (parts.get(`word/${/Target="([^"]+)"/.exec(relation)?.[1] ?? ''}`)?.toString() ?? '');
  };
  const header = target('default');
  const numbered = /instrText[^>]*>\s*PAGE\b|w:instr="\s*PAGE\b/;
  if (!numbered.test(header)) return ['Chưa có số trang ở giữa lề trên.'];
  const faults = attribute(header, 'w:jc') === 'center' ? [] : ['Số trang phải ở giữa lề trên.'];
  const size = Number(attribute(header, 'w:sz') ?? 0) / 2;
  if (size !== 0 && !within(size, 13, 14)) faults.push(`Số trang cỡ ${size}, phải cỡ 13 đến 14.`);
  if (!/<w:titlePg\s*\/>/.test(document) || numbered.test(target('first'))) faults.push('Trang đầu không được có số trang.');
  return faults;
};

interface Rule {
  name: string;
  find: (line: Line) => boolean;
  sizes: [number, number];
  bold?: boolean;
  italic?: boolean;
}

const rules: readonly Rule[] = [
  { name: 'Quốc hiệu', find: (line) => line.text === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', sizes: [12, 13], bold: true },
  { name: 'Tiêu ngữ', find: (line) => line.text === 'Độc lập - Tự do - Hạnh phúc', sizes: [13, 14], bold: true },
  { name: 'Số, ký hiệu văn bản', find: (line) => line.text.startsWith('Số:'), sizes: [13, 13] },
  {
    name: 'Địa danh và thời gian',
    find: (line) => /ngày\s+(\d|\{|…|tháng)|\{[^}]*ngày[^}]*\}/i.test(line.text) && line.italic,
    sizes: [13, 14],
    italic: true,
  },
  { name: 'Nơi nhận', find: (line) => /^Nơi nhận:?$/.test(line.text), sizes: [12, 12], bold: true, italic: true },
];

const ruleFaults = (lines: readonly Line[]): string[] =>
  rules.flatMap((rule) => {
    const line = lines.find(rule.find);
    if (!line) return [`Thiếu ${rule.name.toLowerCase()}, hoặc ghi không đúng.`];
    const wrong = line.sizes.find((size) => !within(size, ...rule.sizes));
    const span = rule.sizes[0] === rule.sizes[1] ? `${rule.sizes[0]}` : `${rule.sizes[0]} đến ${rule.sizes[1]}`;
    return [
      ...(wrong === undefined ? [] : [`${rule.name} cỡ ${wrong}, phải cỡ ${span}.`]),
      ...(rule.bold && !line.bold ? [`${rule.name} phải in đậm.`] : []),
      ...(rule.italic && !line.italic ? [`${rule.name} phải in nghiêng.`] : []),
    ];
  });

const wordFaults = (lines: readonly Line[]): string[] => {
  const faults: string[] = [];
  const number = lines.find((line) => line.text.startsWith('Số:'))?.text ?? '';
  if (/^Số:\s*\d\//.test(number)) faults.push('Số văn bản nhỏ hơn 10 phải có số 0 đứng trước.');
  const dated = lines.find((line) => line.italic && /ngày\s+\d/.test(line.text))?.text ?? '';
  if (/ngày\s+\d\s/.test(dated) || /tháng\s+[12]\s/.test(dated)) faults.push('Ngày nhỏ hơn 10, tháng 1 và 2 phải có số 0 đứng trước.');
  const body = lines.filter((line) => line.align === 'both');
  if (body.length === 0) return [...faults, 'Nội dung phải căn đều hai lề.'];
  const wrong = body.flatMap((line) => line.sizes).find((size) => !within(size, 13, 14));
  if (wrong !== undefined) faults.push(`Nội dung cỡ ${wrong}, phải cỡ 13 đến 14.`);
  if (!body.some((line) => line.text.endsWith('./.'))) faults.push('Cuối nội dung phải có dấu “./.”.');
  const head = lines.findIndex((line) => /^Nơi nhận:?$/.test(line.text));
  const recipients = head < 0 ? [] : lines.slice(head + 1).filter((line) => line.text.startsWith('-'));
  if (recipients.some((line) => line.sizes.some((size) => !within(size, 11, 11)))) faults.push('Các dòng nơi nhận phải cỡ 11.');
  if (recipients.length > 0 && !recipients.some((line) => line.text.startsWith('- Lưu:'))) faults.push('Nơi nhận thiếu dòng “Lưu: VT, …”.');
  return faults;
};

const fontFaults = (lines: readonly Line[], styles: string): string[] => {
  const used = new Set([attribute(styles, 'w:rFonts', 'w:ascii') ?? 'Times New Roman', ...lines.flatMap((line) => line.fonts)]);
  used.delete('Times New Roman');
  return used.size === 0 ? [] : [`Phông chữ ${[...used].join(', ')}, phải là Times New Roman.`];
};

/** Faults of layout as sentences; none when the file keeps every rule that can be seen. Throws a Refusal when it is no Word file. */
export const layoutFaults = async (bytes: Buffer): Promise<string[]> => {
  const parts = await unzipped(bytes);
  const document = parts.get('word/document.xml')?.toString();
  if (document === undefined) return ['Tệp không phải văn bản Word (.docx).'];
  const lines = linesOf(document);
  return [
    ...sheetFaults(document),
    ...numberFaults(document, parts),
    ...fontFaults(lines, parts.get('word/styles.xml')?.toString() ?? ''),
    ...ruleFaults(lines),
    ...wordFaults(lines),
  ];
};
