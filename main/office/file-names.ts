// Owns names of files that every Windows takes, and that do not stand in each other's way in one folder.

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 90;

/** The name with its ending; what Windows does not take becomes a hyphen. An ending already there is kept as the name's own. */
export const safeName = (name: string, ending: string): string => {
  const plain = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[. ]+$/, '');
  const stem = plain === '' || reserved.test(plain) ? `Tệp ${plain}`.trim() : plain;
  return ending === '' ? stem : `${stem}.${ending}`;
};

/** Name and ending apart; an ending is what follows the last point, of at most five letters. */
export const nameParts = (name: string): { stem: string; ending: string } => {
  const found = /^(.*)\.(\w{1,5})$/su.exec(name.trim());
  return found ? { stem: found[1]!, ending: found[2]!.toLowerCase() } : { stem: name.trim(), ending: '' };
};

/** The same names made safe, a second one of the same name with " (2)"; Windows tells no case apart. */
export const uniqueNames = (names: readonly string[]): string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const { stem, ending } = nameParts(name);
    let free = safeName(stem, ending);
    for (let turn = 2; taken.has(free.toLocaleLowerCase('vi')); turn += 1)
      free = safeName(`${stem.slice(0, longest - 5)} (${turn})`, ending);
    taken.add(free.toLocaleLowerCase('vi'));
    return free;
  });
};
