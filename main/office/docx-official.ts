// Finds in the lines of a Word file what an official paper consists of: head, title, body, signature, recipients, annexes.
import type { DocxLine } from './docx-read.ts';

export interface OfficialPaper {
  state: DocxLine | undefined;
  motto: DocxLine | undefined;
  /** Agency above and agency that issues, as they stand. */
  issuer: readonly DocxLine[];
  number: DocxLine | undefined;
  /** V/v of a công văn. */
  subject: readonly DocxLine[];
  dated: DocxLine | undefined;
  /** The kind, then its abstract; none of a công văn. */
  title: readonly DocxLine[];
  /** Paragraphs outside tables from the first to the one that ends the paper. */
  body: readonly DocxLine[];
  recipientsHead: DocxLine | undefined;
  recipients: readonly DocxLine[];
  /** Cells of the signature from left to right. */
  signatures: readonly (readonly DocxLine[])[];
  annexes: readonly { head: DocxLine; title: DocxLine | undefined; belongs: DocxLine | undefined }[];
  /** A list or form that goes with another paper: without number and recipients of its own. */
  enclosed: 'yes' | 'no';
}

const stateWords = /^CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/i;
const mottoWords = /^Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc\.?$/i;
const numberWords = /^Số\s*:/i;
const subjectWords = /^V\/v\b/i;
const datedWords = /ngày\s*(\d|\{|…|\.|\s).*tháng.*năm|\{[^}]*ngày[^}]*\}/i;
const annexWords = /^Phụ lục(\s+(số\s+)?[IVXLC\d]+)?[.:]?$/i;
const enclosedWords = /^(DANH SÁCH|BẢNG|BIỂU|PHIẾU)/;
const recipientsWords = /^Nơi nhận\s*:?$/i;

/** Tags of a template stand for words of any case. */
export const withoutTags = (text: string): string => text.replace(/\{[^}]*\}/g, '');
export const inCaps = (text: string): boolean => withoutTags(text) === withoutTags(text).toLocaleUpperCase('vi');
export const isBold = (line: DocxLine) => line.looks.every((look) => look.bold);
export const isItalic = (line: DocxLine) => line.looks.every((look) => look.italic);

/** Several papers in one file: each begins with the row of its state's name. */
const papersOf = (lines: readonly DocxLine[]): DocxLine[][] => {
  const starts = lines.flatMap((line, at) =>
    stateWords.test(line.text) ? [line.table === null ? at : lines.findIndex((one) => one.table === line.table)] : [],
  );
  const [, ...later] = starts;
  return [0, ...later].map((from, at, all) => lines.slice(from, all[at + 1] ?? lines.length));
};

const issuerOf = (head: readonly DocxLine[], state: DocxLine | undefined): DocxLine[] => {
  const own = head.filter(
    (line) => !numberWords.test(line.text) && !subjectWords.test(line.text) && !mottoWords.test(line.text) && line !== state,
  );
  if (state === undefined || state.table === null) {
    const number = head.findIndex((line) => numberWords.test(line.text));
    return own.filter((line) => line.column === 0 && !datedWords.test(line.text) && (number < 0 || head.indexOf(line) < number));
  }
  return own.filter((line) => line.table === state.table && line.row === state.row && line.column < state.column);
};

const titleOf = (lines: readonly DocxLine[], from: number): DocxLine[] => {
  const found: DocxLine[] = [];
  for (const line of lines.slice(from)) {
    const centred = line.table === null && line.paragraph.align === 'center' && !/^Kính gửi/i.test(line.text);
    if (!centred || isItalic(line) || (found.length === 0 && !inCaps(line.text))) break;
    found.push(line);
  }
  return found;
};

/** Where the addressees end: "Kính gửi" with the lines under it that are no paragraphs of text. */
const afterAddressees = (lines: readonly DocxLine[], from: number): number => {
  const at = lines.findIndex((line, place) => place >= from && /^Kính gửi/i.test(line.text));
  if (at < 0 || at > from + 1) return from;
  const end = lines.findIndex(
    (line, place) => place > at && line.table === null && line.column === 0 && line.paragraph.left < 15 && !/^[-+–]/.test(line.text),
  );
  return end < 0 ? lines.length : end;
};

/** "(Kèm theo Quyết định số …)" under the title of an annex. */
const isBelonging = (line: DocxLine) => line.paragraph.align === 'center' && isItalic(line) && /^\(Kèm theo\s/i.test(line.text);

const annexTitle = (line: DocxLine | undefined) => (line?.paragraph.align === 'center' && !isBelonging(line) ? line : undefined);

const annexesOf = (lines: readonly DocxLine[]) =>
  lines.flatMap((line, at) =>
    line.table === null && line.paragraph.align === 'center' && annexWords.test(line.text)
      ? [{ at, head: line, title: annexTitle(lines[at + 1]), belongs: lines.slice(at + 1, at + 4).find(isBelonging) }]
      : [],
  );

const read = (lines: readonly DocxLine[]): OfficialPaper => {
  const state = lines.find((line) => stateWords.test(line.text));
  const motto = lines.find((line) => mottoWords.test(line.text));
  const above = Math.max(0, ...[state, motto].map((line) => (line === undefined ? 0 : lines.indexOf(line) + 1)));
  const begins = lines.findIndex(
    (line, at) =>
      at >= above &&
      line.table === null &&
      !numberWords.test(line.text) &&
      !subjectWords.test(line.text) &&
      ((line.paragraph.align === 'center' && !isItalic(line)) || line.paragraph.align === 'justify' || /^Kính gửi/i.test(line.text)),
  );
  const start = begins < 0 ? lines.length : begins;
  const head = lines.slice(0, start);
  const subjectAt = head.findIndex((line) => subjectWords.test(line.text));
  const title = titleOf(lines, start);
  const annexes = annexesOf(lines);
  const end = annexes[0]?.at ?? lines.length;
  const from = afterAddressees(lines, start + title.length);
  const isText = (line: DocxLine, at: number) => at >= from && at < end && line.table === null;
  const recipientsAt = lines.findIndex((line, at) => at >= from && at < end && recipientsWords.test(line.text));
  const ended = lines.findLastIndex((line, at) => isText(line, at) && line.text.endsWith('./.'));
  const bodyEnd = ended >= 0 ? ended : lines.findLastIndex((line, at) => isText(line, at) && line.paragraph.align === 'justify');
  const body = lines.filter((line, at) => isText(line, at) && at <= bodyEnd && line.paragraph.align !== 'center');
  const recipientsHead = lines[recipientsAt];
  const foot = lines.slice(Math.max(bodyEnd + 1, from), end);
  const recipients =
    recipientsHead === undefined
      ? []
      : lines
          .slice(recipientsAt + 1, end)
          .filter(
            (line) => line.table === recipientsHead.table && line.column === recipientsHead.column && line.paragraph.align !== 'center',
          );
  const signing = foot.filter(
    (line) => line.lined === 'no' && line.paragraph.align === 'center' && !recipients.includes(line) && !line.text.startsWith('('),
  );
  return {
    state,
    motto,
    issuer: issuerOf(head, state),
    number: head.find((line) => numberWords.test(line.text)),
    subject:
      subjectAt < 0
        ? []
        : head
            .slice(subjectAt)
            .filter(
              (line, at) => at === 0 || (line.column === head[subjectAt]!.column && !datedWords.test(line.text) && line.part === 'more'),
            ),
    dated: head.find((line) => datedWords.test(line.text) && !mottoWords.test(line.text)),
    title,
    body,
    recipientsHead,
    recipients,
    signatures: [...Map.groupBy(signing, (line) => line.column)].toSorted(([a], [b]) => a - b).map(([, cell]) => cell),
    annexes,
    enclosed: title[0] !== undefined && enclosedWords.test(title[0].text) ? 'yes' : 'no',
  };
};

/** Each paper of a file. */
export const officialPapers = (lines: readonly DocxLine[]): OfficialPaper[] => papersOf(lines).map(read);
