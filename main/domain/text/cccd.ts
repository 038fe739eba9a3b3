// Owns the personal number (CCCD): the zeros that Excel takes away, and what the digits say about birth year and sex.

const plain = (raw: string | number) =>
  String(raw)
    .normalize('NFC')
    .trim()
    .replace(/^'/, '')
    .replace(/[\s.-]/g, '');

/** A personal number with its lost zeros: 10 and 11 digits become 12, the 8 digits of an old CMND become 9. */
export const padCccd = (raw: string | number): { cccd: string; padded: boolean } => {
  const text = plain(raw);
  if (/^\d{10,11}$/.test(text)) return { cccd: text.padStart(12, '0'), padded: true };
  if (/^\d{8}$/.test(text)) return { cccd: text.padStart(9, '0'), padded: true };
  return { cccd: /^\d+$/.test(text) ? text : String(raw).normalize('NFC').trim(), padded: false };
};

/**
 * A Vietnamese note where the number does not fit the birth date (ISO, or a year alone) or the sex, else null.
 * Layout: 3 digits of the province, 1 of century and sex (0/1: 19xx man/woman, 2/3: 20xx …), 2 of the birth year, 6 serial.
 */
export const cccdFinding = (cccd: string, birthDate?: string | null, sex?: 'male' | 'female' | null): string | null => {
  const text = plain(cccd);
  if (text === '') return null;
  if (/^\d{9}$/.test(text)) return 'Đây là số CMND cũ 9 chữ số; nay dùng CCCD 12 chữ số.';
  if (!/^\d{12}$/.test(text)) return 'Số CCCD có 12 chữ số; xin kiểm tra lại.';
  const province = Number(text.slice(0, 3));
  if (province < 1 || province > 96) return 'Ba chữ số đầu của CCCD không phải mã tỉnh nào; xin kiểm tra lại.';
  const century = Number(text[3]);
  const year = 1900 + Math.floor(century / 2) * 100 + Number(text.slice(4, 6));
  if (birthDate && Number(birthDate.slice(0, 4)) !== year) return `CCCD cho thấy sinh năm ${year}, khác với ngày sinh đã ghi.`;
  if (sex && (century % 2 === 0 ? 'male' : 'female') !== sex)
    return `CCCD cho thấy giới tính ${century % 2 === 0 ? 'nam' : 'nữ'}, khác với điều đã ghi.`;
  return null;
};
