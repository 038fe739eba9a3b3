// Owns the words by which a title, a heading or a group says which register its rows are of.
import type { RegisterName } from '../../../../preload/contract/records/record.ts';
import { fold } from '../../../domain/text/fold.ts';

const titleWords: readonly (readonly [RegisterName, RegExp])[] = [
  ['training', /huan luyen|\bhlat(vsld|ld)?\b/],
  ['technical-inspection', /kiem dinh|\b(kdat|ktat|kdkt|kdktat)(ld)?\b/],
  ['monitoring', /quan trac|\bqtmt(ld)?\b/],
  ['health-exam', /\bkham (sk|suc khoe|bnn|benh|truoc|dinh ky)|co so kham/],
  [
    'osh-staff',
    /(nguoi|can bo|nhan su).{0,12} (lam cong tac|atvsld|an toan|phu trach)|\bhoc vien\b|an toan,? ve sinh vien|\batvsv\b|the an toan/,
  ],
  ['enterprise', /(doanh nghiep|co so san xuat|nguoi su dung lao dong)/],
];

export const speaksOf = (register: RegisterName, text: string): boolean =>
  titleWords.some(([own, words]) => own === register && words.test(fold(text)));

/** Registers of what bodies do for others; "doanh nghiệp" and "cán bộ" stand in their titles too. */
const services = new Set<RegisterName>(['training', 'technical-inspection', 'monitoring', 'health-exam']);
const left = /\((?:[^()]*\b)?(?:không bao gồm|không gồm|trừ|ngoài)\b[^()]*\)/giu;

/** The one service that the text names; null where it names none, or several. */
export const serviceIn = (text: string): RegisterName | null => {
  const own = text.normalize('NFC').replace(left, ' ');
  const found = [...services].filter((register) => speaksOf(register, own));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** Of several lines above a list the lowest that begins as a title does and names one service speaks for it; null where there is none. */
export const tellingTitle = (titles: readonly string[]): string | null =>
  titles
    .findLast(
      (title) =>
        /^\W*(\S{1,3}[.)] |(bieu|phu luc|bang|mau)( so)? ?\S{0,4}[.:]? )?(danh sach|ds|danh muc|tong hop|bang tong hop|cac to chuc|to chuc|co so|don vi)\b/.test(
          fold(title),
        ) && serviceIn(title) !== null,
    )
    ?.normalize('NFC')
    .replace(left, ' ') ?? null;
