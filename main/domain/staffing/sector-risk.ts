// Which risk list a firm belongs to: by its VSIC code, else by the words of its trade (NĐ 39/2016 art. 36.1, 37).
import { fold } from '../text/fold.ts';

export interface RiskRow {
  /** osh = NĐ 39/2016 art. 36.1; medical = art. 37. */
  list: 'osh' | 'medical';
  /** Beginning of a VSIC code without its letter. */
  prefix: string;
  sector: string;
  /** Folded words, separated by ";", by which a trade without a code is recognised. */
  words: string;
  source: string;
}

export interface Sector {
  code: string | null;
  text: string | null;
}

export interface Risk {
  /** unknown: neither code nor words. */
  risk: 'yes' | 'no' | 'unknown';
  row: RiskRow | null;
  by: 'code' | 'words' | 'nothing';
}

/** A section letter alone stands for its first division: B mining, F construction. */
const sections: Record<string, string> = { b: '05', f: '41' };

const digitsOf = (code: string | null): string => {
  const text = fold(code ?? '').trim();
  return text.replace(/\D/g, '') || (sections[text] ?? '');
};

/** The risk of a sector under one list; the longest fitting prefix speaks. */
export const riskOf = (rows: readonly RiskRow[], list: RiskRow['list'], sector: Sector): Risk => {
  const own = rows.filter((row) => row.list === list);
  const digits = digitsOf(sector.code);
  if (digits !== '') {
    const row = own
      .filter((one) => digits.startsWith(one.prefix))
      .toSorted((a, b) => a.prefix.length - b.prefix.length)
      .at(-1);
    return { risk: row ? 'yes' : 'no', row: row ?? null, by: 'code' };
  }
  const text = fold(sector.text ?? '').trim();
  if (text === '') return { risk: 'unknown', row: null, by: 'nothing' };
  const row = own.find((one) => one.words.split(';').some((word) => word !== '' && ` ${text} `.includes(` ${word} `)));
  return { risk: row ? 'yes' : 'no', row: row ?? null, by: 'words' };
};
