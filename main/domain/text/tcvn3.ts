// Owns TCVN3 (ABC), the one-byte letters of the .Vn fonts, read back into Unicode.

/** TCVN 5712:1993 (VN3), hex byte and its letter. */
const table =
  'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ ' +
  'CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ ' +
  'EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ';

/** Character as it stands in the file (Latin-1) → letter. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  table.split(' ').map((pair) => [String.fromCharCode(Number.parseInt(pair.slice(0, 2), 16)), pair.slice(2).normalize('NFC')]),
);

/** The text in Unicode NFC; digits, ASCII and what the table does not know stay. Capitals with marks have no bytes: the font says them. */
export const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00fe]/g, (character) => tcvn3Letters.get(character) ?? character).normalize('NFC');
