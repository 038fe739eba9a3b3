// Owns the copy of an .xlsx that the library is given: its sheets and what they need, without what it would multiply in memory.
import yauzl from 'yauzl';
import { damaged, Refusal } from './refusal.ts';
import { referringPart } from './xlsx-outline.ts';
import { type ZipItem, zipOf } from './zip-bytes.ts';
import { partsOf } from './zip-parts.ts';

/** The library makes some twenty times as much of it. */
const mostBytes = 64 * 2 ** 20;

export const tooOdd = (): Refusal =>
  new Refusal('too-big', 'Tệp lớn và ghi theo lối lạ nên không đọc được hết. Hãy mở bằng Excel, chỉ giữ trang cần nhập rồi lưu lại.');

const needed = /\.(xml|rels)$/i;
const beside = /(^|\/)(worksheets\/_rels|drawings|charts|comments|externalLinks|pivot\w+|docProps|customXml)[\\/]|(^|\/)calcChain\.xml$/i;
const sheet = /<(?:\w+:)?worksheet[\s>]/;
/** What holds the cells, the texts, the list of sheets; without its end it is cut off. */
const holders = /<((?:\w+:)?(?:sheetData|sst|sheets))(?:\s[^>]*[^>/])?>/;

const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '');

const wide = (bytes: Buffer): string | null =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;

/** Columns and links that reach over the whole sheet, and formulas: a value stays, and that it comes from one. */
const plainSheet = (xml: string): string =>
  xml
    .replace(/<((?:\w+:)?)(cols|hyperlinks|conditionalFormatting|dataValidations)(?=[\s>])[\s\S]*?<\/\1\2\s*>/g, '')
    .replace(/<((?:\w+:)?)f(?=[\s>])[^<>]*>[^<>]+<\/\1f\s*>/g, '<$1f>1</$1f>')
    .replace(/<((?:\w+:)?)f\s[^<>]*si\s*=[^<>]*\/>/g, '<$1f>1</$1f>');

export const plainXlsx = async (bytes: Buffer): Promise<Buffer> => {
  const zip = await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true });
  try {
    const { entries, whole } = await partsOf(zip, 'last');
    const wanted = [...entries.values()].filter(({ fileName }) => needed.test(fileName) && !beside.test(fileName));
    if (wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > mostBytes) throw tooOdd();
    const items: ZipItem[] = [];
    for (const entry of wanted) {
      const part = await whole(entry);
      const encoding = wide(part);
      // Bytes as letters: what is changed is plain ASCII.
      const text = encoding === null ? part.toString('latin1') : new TextDecoder(encoding).decode(part);
      const isSheet = sheet.test(text.slice(0, 4096));
      const holder = holders.exec(text)?.[1];
      if (holder !== undefined && !text.includes(`</${holder}`)) throw damaged();
      if (isSheet && holder === undefined && !/<\/(?:\w+:)?worksheet/.test(text)) throw damaged();
      const name = plainName(entry.fileName);
      if (!isSheet) items.push(referringPart({ name, bytes: part }, entries.keys()));
      else items.push({ name, bytes: Buffer.from(plainSheet(text), encoding === null ? 'latin1' : 'utf8') });
    }
    return zipOf(items);
  } finally {
    zip.close();
  }
};
