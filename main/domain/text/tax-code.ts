// Owns the tax code (MST): its check digit, and the zeros that Excel takes away.

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
const compact = (raw: string | number) =>
  String(raw)
    .normalize('NFC')
    .trim()
    .replace(/^'/, '')
    .replace(/[\s.]/g, '')
    .replace(/[‐‑‒–—]/g, '-');

/** The tenth digit is 10 − (weighted sum of the nine before it mod 11); a result of 10 was never given out. */
const checkDigit = (nine: string): number => 10 - (weights.reduce((sum, weight, place) => sum + weight * Number(nine[place]), 0) % 11);

/** A Vietnamese warning where the shape or the check digit is wrong, else null. Never an error: old codes exist. */
export const taxCodeFinding = (code: string): string | null => {
  const text = compact(code);
  if (text === '' || /^\d{12}$/.test(text)) return null;
  const [, ten] = /^(\d{10})(?:-?\d{3})?$/.exec(text) ?? [];
  if (ten === undefined) return 'Mã số thuế thường có 10 chữ số, 10 và 3 chữ số chi nhánh, hoặc 12 chữ số của cá nhân; xin kiểm tra lại.';
  if (checkDigit(ten.slice(0, 9)) === Number(ten[9])) return null;
  return 'Chữ số kiểm tra của mã số thuế không khớp; có thể gõ nhầm một chữ số.';
};

/**
 * A tax code as the register keeps it: 8 and 9 digits get their lost zeros back, 13 digits their hyphen.
 * `padded` says that zeros were added, for the note to the user. Anything else comes back as it was.
 */
export const padTaxCode = (raw: string | number): { code: string; padded: boolean } => {
  const text = compact(raw);
  const [, head = '', branch = ''] = /^(\d{8,10})(-\d{3})?$/.exec(text) ?? [];
  if (head !== '') return { code: head.padStart(10, '0') + branch, padded: head.length < 10 };
  // Three zeros are rarely lost, so the check digit must bear it out.
  if (/^\d{7}$/.test(text) && taxCodeFinding(`000${text}`) === null) return { code: `000${text}`, padded: true };
  if (/^\d{13}$/.test(text)) return { code: `${text.slice(0, 10)}-${text.slice(10)}`, padded: false };
  return { code: /^[\d-]+$/.test(text) ? text : String(raw).normalize('NFC').trim(), padded: false };
};
