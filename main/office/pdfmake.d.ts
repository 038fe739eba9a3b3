// What we use of pdfmake 0.3, which brings no types of its own.
declare module 'pdfmake' {
  interface Output {
    getBuffer(): Promise<Buffer>;
  }
  const pdfmake: {
    setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string | [Buffer]>>): void;
    setUrlAccessPolicy(allowed: (url: string) => boolean): void;
    setLocalAccessPolicy(allowed: (path: string) => boolean): void;
    createPdf(definition: object): Output;
  };
  export default pdfmake;
}
declare module 'pdfmake/js/PDFDocument.js' {
  interface Glyphs {
    glyphs: { advanceWidth: number; codePoints: number[]; bbox: { minX: number; maxX: number; maxY: number } }[];
    positions: { xOffset: number; yOffset: number; xAdvance: number }[];
  }
  export interface ProvidedFont {
    font: { layout(text: string, features?: unknown): Glyphs; raised?: 'yes' };
    constructor: new (doc: PdfDocument, font: ProvidedFont['font'], id: string) => ProvidedFont;
  }
  /** The parts of pdfkit's document that hold its fonts. */
  export interface PdfDocument {
    fontCache: Record<string, Record<string, ProvidedFont>>;
    _fontFamilies: Record<string, ProvidedFont>;
    _fontCount: number;
  }
  const PDFDocument: { prototype: { provideFont(this: PdfDocument, family: string, bold: boolean, italic: boolean): ProvidedFont } };
  export default PDFDocument;
}
