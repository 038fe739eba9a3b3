// Owns one PDF out of many: pages of our own, PDFs and pictures that were attached, with bookmarks and a number "n/m" on every page.
import type { PDFDocument as Doc, PDFNumber as Count, PDFPage, PDFRef as Ref } from '@cantoo/pdf-lib';
import { Refusal } from './refusal.ts';

/** Loaded by the first kit: the core's threads start without it. */
const load = () => import('@cantoo/pdf-lib');
type Lib = Awaited<ReturnType<typeof load>>;

export interface Bookmark {
  title: string;
  /** 0 = top. */
  level: 0 | 1;
  /** Counted from 0. */
  page: number;
}

const a4 = [595.28, 841.89] as const;
const edge = 40;

const why = (error: unknown): Refusal =>
  error instanceof Error && /encrypt/i.test(`${error.name} ${error.message}`)
    ? new Refusal('password', 'được đặt mật khẩu')
    : new Refusal('damaged', 'bị hỏng hoặc không phải tệp như tên gọi');

/** Where the number stands on a page that is shown turned: at the lower right as one reads it. */
const placeOf = (page: PDFPage, width: number) => {
  const { x, y, width: w, height: h } = page.getCropBox();
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  const [inwards, up] = [edge + width, 18];
  if (turn === 90) return { x: x + w - up, y: y + h - inwards, turn };
  if (turn === 180) return { x: x + inwards, y: y + h - up, turn };
  if (turn === 270) return { x: x + up, y: y + inwards, turn };
  return { x: x + w - inwards, y: y + up, turn: 0 };
};

const outlined = ({ PDFHexString, PDFName, PDFNumber, PDFNull }: Lib, doc: Doc, marks: readonly Bookmark[]): void => {
  if (marks.length === 0) return;
  const { context } = doc;
  const pages = doc.getPages();
  const root = context.nextRef();
  const refs = marks.map(() => context.nextRef());
  const parentOf = (at: number): number =>
    marks[at]!.level === 0 ? -1 : marks.findLastIndex((one, place) => place < at && one.level === 0);
  const children = (parent: number) => marks.flatMap((_, at) => (parentOf(at) === parent ? [at] : []));
  const family = (parent: number): Record<string, Ref | Count> => {
    const own = children(parent);
    if (own.length === 0) return {};
    // Positive: shown open.
    return { First: refs[own[0]!]!, Last: refs[own.at(-1)!]!, Count: PDFNumber.of(parent === -1 ? own.length : -own.length) };
  };
  marks.forEach((mark, at) => {
    const parent = parentOf(at);
    const siblings = children(parent);
    const place = siblings.indexOf(at);
    const dict = context.obj({
      Parent: parent === -1 ? root : refs[parent]!,
      ...(place > 0 ? { Prev: refs[siblings[place - 1]!]! } : {}),
      ...(place < siblings.length - 1 ? { Next: refs[siblings[place + 1]!]! } : {}),
      ...family(at),
    });
    dict.set(PDFName.of('Title'), PDFHexString.fromText(mark.title));
    const page = pages[Math.min(mark.page, pages.length - 1)]!;
    dict.set(PDFName.of('Dest'), context.obj([page.ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull]));
    context.assign(refs[at]!, dict);
  });
  context.assign(root, context.obj({ Type: 'Outlines', ...family(-1) }));
  doc.catalog.set(PDFName.of('Outlines'), root);
  doc.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
};

/** A PDF to which parts are added one after the other; only the parts' pages stay in memory, never two whole files at once. */
export const openKit = async (title: string) => {
  const lib = await load();
  const doc = await lib.PDFDocument.create();
  doc.setTitle(title);
  doc.setCreator('Sổ ATVSLĐ');
  doc.setLanguage('vi');

  /** Puts the pages of a PDF at a place; answers how many. */
  const addPdf = async (bytes: Buffer, at = doc.getPageCount()): Promise<number> => {
    try {
      const other = await lib.PDFDocument.load(bytes, { updateMetadata: false });
      const pages = await doc.copyPages(other, other.getPageIndices());
      pages.forEach((page, place) => doc.insertPage(at + place, page));
      return pages.length;
    } catch (error) {
      throw why(error);
    }
  };

  return {
    pages: () => doc.getPageCount(),
    addPdf,
    /** A picture on a page of its own, turned as the picture lies, never larger than it is at 96 dots an inch. */
    addImage: async (bytes: Buffer, kind: 'png' | 'jpg'): Promise<number> => {
      try {
        const image = await (kind === 'png' ? doc.embedPng(bytes) : doc.embedJpg(bytes));
        const [short, long] = a4;
        const [width, height] = image.width > image.height ? [long, short] : [short, long];
        const scale = Math.min((width - 2 * edge) / image.width, (height - 2 * edge) / image.height, 0.75);
        const page = doc.addPage([width, height]);
        page.drawImage(image, {
          x: (width - image.width * scale) / 2,
          y: (height - image.height * scale) / 2,
          width: image.width * scale,
          height: image.height * scale,
        });
        return 1;
      } catch (error) {
        throw why(error);
      }
    },
    /** Numbers every page and writes the bookmarks; the bytes of the whole. */
    close: async (marks: readonly Bookmark[]): Promise<Buffer> => {
      const font = await doc.embedFont(lib.StandardFonts.TimesRoman);
      const pages = doc.getPages();
      pages.forEach((page, at) => {
        const text = `${at + 1}/${pages.length}`;
        const { turn, ...place } = placeOf(page, font.widthOfTextAtSize(text, 11));
        page.drawText(text, { ...place, size: 11, font, rotate: lib.degrees(turn) });
      });
      outlined(lib, doc, marks);
      return Buffer.from(await doc.save({ objectsPerTick: 2000 }));
    },
  };
};
