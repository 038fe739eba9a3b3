// The value of a staffing norm: from how many workers on, and which people in which alternatives ("50|FULL_TIME:1", "1000|UNIT:1/FULL_TIME:3").

export type Position = 'FULL_TIME' | 'PART_TIME' | 'DOCTOR' | 'PHYSICIAN_ASSISTANT' | 'INTERMEDIATE' | 'OTHER' | 'UNIT';

export interface Need {
  position: Position;
  count: number;
}

export interface Norm {
  /** The norm holds from this many workers on. */
  from: number;
  /** One of these is enough; of one, all are needed. */
  choices: readonly (readonly Need[])[];
}

const words: Record<Position, string> = {
  FULL_TIME: 'chuyên trách',
  PART_TIME: 'bán chuyên trách',
  DOCTOR: 'bác sĩ',
  PHYSICIAN_ASSISTANT: 'y sĩ',
  INTERMEDIATE: 'trung cấp y',
  OTHER: 'nhân viên y tế khác',
  UNIT: 'bộ phận riêng',
};
const positions = Object.keys(words) as Position[];
const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A stored value; null where it cannot be read. */
export const readNorm = (value: string): Norm | null => {
  const [from = '', people = ''] = value.split('|');
  if (!/^\d+$/.test(from)) return null;
  const choices = people.split('/').map((choice) =>
    choice.split('+').map((need) => {
      const [position = '', count = ''] = need.split(':');
      return positions.includes(position as Position) && /^[1-9]\d*$/.test(count)
        ? { position: position as Position, count: Number(count) }
        : null;
    }),
  );
  return choices.some((choice) => choice.includes(null)) ? null : { from: Number(from), choices: choices as Need[][] };
};

const needWords = ({ position, count }: Need) => `${count} ${words[position]}`;

/** "1 bác sĩ và 1 trung cấp y, hoặc 1 bộ phận riêng". */
export const choicesWords = (choices: Norm['choices']): string =>
  choices.map((choice) => choice.map(needWords).join(' và ')).join(', hoặc ');

/** "từ 1.000 lao động: 1 bộ phận riêng, hoặc 3 chuyên trách". */
export const normWords = (norm: Norm): string => `từ ${norm.from.toLocaleString('vi')} lao động: ${choicesWords(norm.choices)}`;

const readNeed = (text: string): Need | null => {
  const match = /^(\d+)\s+(.+)$/.exec(plain(text));
  const position = match && positions.find((one) => words[one] === match[2]);
  return position && Number(match[1]) > 0 ? { position, count: Number(match[1]) } : null;
};

/** What `normWords` writes, typed by hand, as a stored value; null where it cannot be read. */
export const writtenNorm = (text: string): string | null => {
  const match = /^(?:từ )?([\d.]+)(?: lao động)?\s*:\s*(.+)$/.exec(plain(text));
  if (!match) return null;
  const choices = match[2]!.split(/,?\s*hoặc\s+/).map((choice) => choice.split(/\s+và\s+|\s*\+\s*/).map(readNeed));
  if (choices.some((choice) => choice.includes(null))) return null;
  const stored = (choices as Need[][]).map((choice) => choice.map(({ position, count }) => `${position}:${count}`).join('+')).join('/');
  return `${Number(match[1]!.replaceAll('.', ''))}|${stored}`;
};
