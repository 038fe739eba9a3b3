// Owns what text may stand in a workbook: escapes, forbidden characters, the longest cell, names of sheets, days as numbers.

/** Excel's longest cell. */
export const longestText = 32_767;

const special = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9a-f]{4}_/i;
const invalid = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const hex = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text of a cell as XML: control characters as _xHHHH_, a literal _xHHHH_ kept, line ends as \n, what XML cannot carry left out. */
export const cellXml = (text: string): string => {
  const short = text.length > longestText ? text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '') : text;
  if (!special.test(short)) return short;
  return short
    .replace(/\r\n?/g, '\n')
    .replace(invalid, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, hex);
};

/** Text of an attribute or a plain XML element: control characters left out. */
export const attributeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(invalid, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** Outer spaces and line breaks survive only with xml:space. */
export const keepsSpace = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return text.charCodeAt(0) <= 32 || last <= 32 || text.includes('\n');
};

/** Column letters, from 0: A … Z, AA … */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Names that Excel accepts: at most 31 characters, none of []:*?/\, no outer apostrophe, each once. */
export const sheetNames = (wanted: readonly string[]): string[] => {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name
      .replace(/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '');
    const clean = plain === '' || plain.toLowerCase() === 'history' ? 'Danh sách' : plain;
    for (let copy = 1; ; copy += 1) {
      const tail = copy === 1 ? '' : ` (${copy})`;
      const one = clean.slice(0, 31 - tail.length).replace(/['\s\ud800-\udbff]+$/, '') + tail;
      if (taken.has(one.toLowerCase())) continue;
      taken.add(one.toLowerCase());
      return one;
    }
  });
};

/** Excel's number of an ISO day, or null where Excel has none it shows right (before 01/03/1900, after 9999) or the text is no day. */
export const daySerial = (iso: string): number | null => {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return null;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const from = month > 2 ? year : year - 1;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  const serial = from * 365 + leaps + Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 693_900;
  return serial >= 61 ? serial : null;
};
