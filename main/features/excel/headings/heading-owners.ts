// Owns whose day and place a bare "Ngày cấp", "Nơi cấp" is: that of an identity card or a business registration is not that of the paper.
import { headingWords } from './heading-words.ts';
import type { Header } from './headings.ts';

const bare = /^(ngay|ngay cap|cap ngay|ngay ky|ngay dang ky|noi cap|co quan cap|don vi cap|ngay het han|het han|thoi han|noi dang ky)$/;
const foreign =
  /\b(cccd|cmnd|can cuoc|ho chieu|dinh danh|dang ky kinh doanh|dang ky doanh nghiep|hanh nghe|cchn|tot nghiep|bang cap|hop dong)\b/;
/** Decisions about the body itself: neither their number nor their day is that of its paper. */
const decision = /\b(thanh lap|thu hoi|dinh chi|xu phat|cham dut|tam dung)\b/;
const ofDecision = /^(so|ngay|quyet dinh|van ban|noi dung|ly do)\b/;
const code = /\b(ma so thue|ma so doanh nghiep|ma doanh nghiep)\b/;

/** Places in `headers` of bare headings that speak of another paper than the register's own. */
export const ownedElsewhere = (headers: readonly Header[]): ReadonlySet<number> => {
  const words = headers.map(({ parts }) => headingWords(parts.at(-1) ?? ''));
  const found = new Set<number>();
  let owner = '';
  headers.forEach(({ parts }, at) => {
    const own = words[at] ?? '';
    const above = headingWords(parts.slice(0, -1).join(' '));
    if (decision.test(`${above} ${own}`) && ofDecision.test(own)) found.add(at);
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
