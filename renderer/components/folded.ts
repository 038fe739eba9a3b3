// Text without accents as the window compares it (đ = d, ƀ = b), and where the words that were asked for stand in it.

/** One folded letter per letter of the text, so that places in both agree. */
const letter = (char: string) => {
  const bare = char
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return ({ đ: 'd', ƀ: 'b', '’': "'" } as Record<string, string>)[bare] ?? (bare[0] || ' ');
};

export const folded = (text: string) => Array.from(text.normalize('NFC'), letter).join('');

const wordsOf = (asked: string) => folded(asked).split(/\s+/).filter(Boolean);

/** True when every asked word stands somewhere in the text. */
export const holds = (text: string, asked: string) => {
  const inside = folded(text);
  return wordsOf(asked).every((word) => inside.includes(word));
};

/** The text in pieces, those that were asked for marked. */
export function marked(text: string, asked: string): { text: string; hit: boolean }[] {
  const letters = Array.from(text.normalize('NFC'));
  const inside = letters.map(letter).join('');
  const hits = letters.map(() => false);
  for (const word of wordsOf(asked))
    for (let at = inside.indexOf(word); at >= 0; at = inside.indexOf(word, at + 1)) hits.fill(true, at, at + word.length);
  const pieces: { text: string; hit: boolean }[] = [];
  letters.forEach((char, at) => {
    const last = pieces.at(-1);
    if (last && last.hit === hits[at]) last.text += char;
    else pieces.push({ text: char, hit: hits[at] ?? false });
  });
  return pieces;
}
