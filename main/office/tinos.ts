// The faces of Tinos for PDF: found beside the built program or in node_modules; the breve of Ê Đê letters put over its letter.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument, { type PdfDocument, type ProvidedFont } from 'pdfmake/js/PDFDocument.js';

const faces = {
  normal: '400Regular/Tinos_400Regular',
  bold: '700Bold/Tinos_700Bold',
  italics: '400Regular_Italic/Tinos_400Regular_Italic',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic',
};

const placeOf = (face: string): string => {
  const file = `${face}.ttf`;
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (let step = 0; step < 6; step += 1) {
    const found = [path.join(folder, 'fonts', path.basename(file)), path.join(folder, 'node_modules/@expo-google-fonts/tinos', file)].find(
      (one) => existsSync(one),
    );
    if (found) return found;
    folder = path.dirname(folder);
  }
  throw new Error(`no font ${file}`);
};

/** The four faces as pdfmake takes them. */
export const tinos = (): Record<keyof typeof faces, string> =>
  Object.fromEntries(Object.entries(faces).map(([style, face]) => [style, placeOf(face)])) as Record<keyof typeof faces, string>;

const breve = 0x306;
/** Of the font's own units: how high the bold faces put a breve over a circumflex. */
const overCircumflex = 440;

/** Regular has no anchors for U+0306: its breve would stand half a letter too far right, and in the circumflex. */
const raiseBreve = (provided: ProvidedFont): ProvidedFont => {
  const { font } = provided;
  if (font.raised === 'yes') return provided;
  font.raised = 'yes';
  const layout = font.layout.bind(font);
  font.layout = (text, features) => {
    const run = layout(text, features);
    if (!text.includes('\u0306')) return run;
    run.glyphs.forEach((glyph, at) => {
      const base = run.glyphs[at - 1];
      const position = run.positions[at];
      if (!base || !position || glyph.codePoints[0] !== breve || position.xOffset !== 0) return;
      position.xOffset = (base.bbox.minX + base.bbox.maxX) / 2 - base.advanceWidth;
      if (base.bbox.maxY > 1300) position.yOffset = overCircumflex;
    });
    return run;
  };
  return provided;
};

const kept = new Map<string, { Face: ProvidedFont['constructor']; font: ProvidedFont['font'] }>();

/** Opening and reading the faces costs more than writing a letter: every later document gets the ones that were opened for the first. */
const provideKept = (doc: PdfDocument, family: string, style: string, open: () => ProvidedFont): ProvidedFont => {
  const known = kept.get(style);
  if (known === undefined) {
    const first = raiseBreve(open());
    kept.set(style, { Face: first.constructor, font: first.font });
    return first;
  }
  const faces = (doc.fontCache[family] ??= {});
  doc._fontCount += 1;
  const id = `F${doc._fontCount}`;
  return (faces[style] ??= doc._fontFamilies[id] = new known.Face(doc, known.font, id));
};

/** Once: every font that pdfmake opens passes here. CommonJS seen from a module hides its class one step deeper. */
export const keepFaces = (): void => {
  const Doc = 'default' in PDFDocument ? (PDFDocument.default as typeof PDFDocument) : PDFDocument;
  const provide = Doc.prototype.provideFont;
  Doc.prototype.provideFont = function provideFont(this: PdfDocument, family, bold, italic) {
    const style = `${bold ? 'bold' : ''}${italic ? 'italics' : ''}` || 'normal';
    return this.fontCache[family]?.[style] ?? provideKept(this, family, style, () => provide.call(this, family, bold, italic));
  };
};
