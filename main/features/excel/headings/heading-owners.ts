// Owns whose day and place a bare "Ngày cấp", "Nơi cấp" is: that of an identity card or a business registration is not that of the paper.
import { headingWords } from './heading-words.ts';
import type { Header } from './headings.ts';

const bare = /^(ngay|ngay cap|cap ngay|ngay ky|ngay dang ky|noi cap|co quan cap|don vi cap|ngay het han|het han|thoi han|noi dang ky)$/;
const foreign =
  /\b(cccd|cmnd|can cuoc|ho chieu|dinh danh|dang ky kinh doanh|dang ky doanh nghiep|hanh nghe|cchn|tot nghiep|bang cap|hop dong)\b/;
/** "Giấy chứng nhận cũ": a paper that another one of the sheet came after. */
const former = /\b(cu|truoc day|truoc do|lan truoc|da het han|het hieu luc cu)\b/;
const code = /\b(ma so thue|ma so doanh nghiep|ma doanh nghiep)\b/;

/** What both papers of a sheet are called alike. */
const withoutAge = (text: string): string =>
  text
    .replace(former, ' ')
    .replace(/\b(moi|hien tai|hien hanh|cap lai|gia han|cap doi|thay the)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** Places in `headers` of bare headings that speak of another paper than the register's own. */
export const ownedElsewhere = (headers: readonly Header[]): ReadonlySet<number> => {
  const words = headers.map(({ parts }) => headingWords(parts.at(-1) ?? ''));
  const found = new Set<number>();
  const whole = headers.map(({ parts }) => headingWords(parts.join(' ')));
  whole.forEach((text, at) => {
    const rest = withoutAge(text);
    if (former.test(text) && whole.some((other) => !former.test(other) && withoutAge(other) === rest)) found.add(at);
  });
  let owner = '';
  headers.forEach(({ parts }, at) => {
    const own = words[at] ?? '';
    const above = headingWords(parts.slice(0, -1).join(' '));
    if (!bare.test(own)) {
      owner = own;
      return;
    }
    if (foreign.test(above === '' ? owner : above)) found.add(at);
    // After a tax code too, where the paper has such a heading of its own further on.
    else if (above === '' && code.test(owner) && words.indexOf(own, at + 1) > at) found.add(at);
  });
  return found;
};
