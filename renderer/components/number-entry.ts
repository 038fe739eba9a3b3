// Reads and writes numbers the Vietnamese way: 1.234.567,89.

export type TypedNumber = { number: number } | { error: string } | { empty: true };

/** '1.234,5' → 1234.5; a single dot that does not part three digits is read as a decimal point of a foreign keyboard. */
export function readTypedNumber(text: string, decimals = 0): TypedNumber {
  const typed = text.replace(/[\s\u00a0]/g, '');
  if (typed === '') return { empty: true };
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed);
  const plain = grouped ? typed.replaceAll('.', '').replace(',', '.') : typed.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return { error: decimals ? 'Phải là số, ví dụ 1.234,5.' : 'Phải là số, ví dụ 30.' };
  const fraction = plain.split('.')[1] ?? '';
  if (fraction.length > decimals)
    return { error: decimals ? `Nhiều nhất ${decimals} chữ số sau dấu phẩy.` : 'Phải là số nguyên, ví dụ 30.' };
  return { number: Number(plain) };
}

/** 1234567.89 → '1.234.567,89'. */
export const writeNumber = (value: number, decimals = 0) => value.toLocaleString('vi', { maximumFractionDigits: decimals });
