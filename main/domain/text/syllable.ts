// Owns what a Vietnamese syllable may look like: a beginning, a rime, one tone; for telling right text from garbled text.

const rimes =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen ' +
  'oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi ' +
  'uôm uôn uông uôp uôt up ut uy uya uych uyên uyêt uyn uynh uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
  'y ych yêm yên yêng yêt yêu ynh yt';
const shape = new RegExp(
  `^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:${rimes.split(' ').join('|')})$`.normalize('NFC'),
);
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const known = new Map<string, boolean>();
const mostKnown = 20_000;

const check = (word: string): boolean => {
  const small = word.toLowerCase();
  if (word !== small && word !== word.toUpperCase() && word.slice(1) !== small.slice(1)) return false;
  const apart = small.normalize('NFD');
  const found = apart.match(tone) ?? [];
  const bare = apart.replace(tone, '').normalize('NFC');
  return found.length <= 1 && shape.test(bare) && (!/(?:[cpt]|ch)$/.test(bare) || /[\u0301\u0323]/.test(found[0] ?? ''));
};

/** Whether the word (NFC) can be Vietnamese: its letters, one tone at most, sắc or nặng before a stop, and one way of capitals. */
export const isSyllable = (word: string): boolean => {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const answer = word.length <= 8 && check(word);
  known.set(word, answer);
  return answer;
};
