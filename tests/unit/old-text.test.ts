// What the office may expect of text in TCVN3 and VNI: every letter, both ways, and right Unicode never touched.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodingOf, modernText, rightness } from '../../main/domain/text/old-text.ts';
import { isSyllable } from '../../main/domain/text/syllable.ts';
import { fromTcvn3, tcvn3Letters } from '../../main/domain/text/tcvn3.ts';
import { fromVni, vniLetters } from '../../main/domain/text/vni.ts';
import { inUnicode } from '../../main/features/excel/cells/old-fonts.ts';
import { sheetOf, type Made } from '../support/sheet-of.ts';
import { toTcvn3, toVni } from '../support/old-text.ts';

const run = { seed: 84_2015, numRuns: 1000 };
const vowels = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].flatMap((tone) =>
  ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].map((vowel) => (vowel + tone).normalize('NFC')),
);
const marked = [...vowels, 'đ'].filter((letter) => /[^a-z]/.test(letter));

describe('the tables', () => {
  test('know all 67 small letters with marks, each once', () => {
    expect(marked.length).toBe(67);
    const tcvn3 = [...tcvn3Letters.values()];
    expect(marked.filter((letter) => !tcvn3.includes(letter))).toEqual([]);
    expect(new Set(tcvn3).size).toBe(74);
    const vni = [...vniLetters.values()];
    expect(marked.filter((letter) => !vni.includes(letter) || !vni.includes(letter.toUpperCase()))).toEqual([]);
  });

  test.each(marked)('%s is read from both encodings and written back', (letter) => {
    expect(fromTcvn3(toTcvn3(letter))).toBe(letter);
    expect(fromVni(toVni(letter))).toBe(letter);
    expect(fromVni(toVni(letter.toUpperCase()))).toBe(letter.toUpperCase());
    expect(toTcvn3(letter)).toHaveLength(1);
    expect(toVni(letter).length).toBeLessThanOrEqual(2);
  });

  test('leave digits, ASCII and other letters alone', () => {
    const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
    expect([fromTcvn3(ascii), fromVni(ascii)]).toEqual([ascii, ascii]);
    expect([fromTcvn3('Đắk ƀ 一'), fromVni('ƀ 一')]).toEqual(['Đắk ƀ 一', 'ƀ 一']);
  });

  // Words as they are known from files of the time.
  test.each([
    ['tcvn3', 'C«ng ty', 'Công ty'],
    ['tcvn3', '§¾k L¾k', 'Đắk Lắk'],
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'Th«ng b¸o sè 05/2019, 1.500.000®', 'Thông báo số 05/2019, 1.500.000đ'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['vni', 'ÑÖÔØNG SOÁ 5, THÒ XAÕ BUOÂN HOÀ', 'ĐƯỜNG SỐ 5, THỊ XÃ BUÔN HỒ'],
    ['vni', 'nöôùc maém, tænh Ñaék Laék, kyõ thuaät, huyønh, kyø', 'nước mắm, tỉnh Đắk Lắk, kỹ thuật, huỳnh, kỳ'],
    ['vni', 'loøng, traêng, chaúng, maët, lyù, Myõ', 'lòng, trăng, chẳng, mặt, lý, Mỹ'],
  ] as const)('%s: %s → %s', (encoding, typed, text) => expect(modernText(typed, encoding)).toBe(text.normalize('NFC')));
});

describe('capitals of TCVN3', () => {
  test.each([
    ['the font of capitals makes every letter one', modernText('danh s¸ch ®¬n vÞ 2019', 'tcvn3', 'yes'), 'DANH SÁCH ĐƠN VỊ 2019'],
    ['words typed with Caps Lock become even', modernText('DANH S¸CH Tæ CHøC', 'tcvn3'), 'DANH SÁCH TỔ CHỨC'],
    ['one such word among others too', modernText('C«ng ty CP X¢Y DùNG sè 5', 'tcvn3'), 'Công ty CP XÂY DỰNG số 5'],
    ['the end of a name', modernText('An toµn §«ng ¸', 'tcvn3'), 'An toàn Đông Á'],
    ['the end of a name before a number', modernText('C«ng ty §«ng ¸ 71', 'tcvn3'), 'Công ty Đông Á 71'],
    ['inside a name', modernText('NguyÔn ¸nh TuyÕt', 'tcvn3'), 'Nguyễn Ánh Tuyết'],
    ['the start of a name', modernText('¸nh D­¬ng', 'tcvn3'), 'Ánh Dương'],
    ['no capitals: an abbreviation beside it', modernText('Së L§TBXH', 'tcvn3'), 'Sở LĐTBXH'],
    ['VNI has capitals of its own', modernText('Sôû LÑTBXH', 'vni'), 'Sở LĐTBXH'],
    ['no name: two words of a thing', modernText('§­êng èng', 'tcvn3'), 'Đường ống'],
    ['no name: pressure', modernText('B×nh chÞu ¸p lùc; b×nh ¸p lùc', 'tcvn3'), 'Bình chịu áp lực; bình áp lực'],
    ['no name: a place word', modernText('Nhµ ë X· héi, TØnh ñy §¾k L¾k', 'tcvn3'), 'Nhà ở Xã hội, Tỉnh ủy Đắk Lắk'],
  ])('%s', (_, read, text) => expect(read).toBe(text.normalize('NFC')));
});

test.each(['Công', 'nghĩa', 'quyết', 'Giếng', 'THUẬT', 'ở', 'khuỷu', 'gì', 'Á'])('%s is a syllable', (word) =>
  expect(isSyllable(word.normalize('NFC'))).toBe(true),
);
test.each(['C«ng', 'Coâng', 'thuËt', 'cÊp', 'Krông', 'hộc̀', 'một1', 'cat', 'Vieät'])('%s is none', (word) =>
  expect(isSyllable(word.normalize('NFC'))).toBe(false),
);

const syllables =
  'công ty trách nhiệm hữu hạn kiểm định kỹ thuật an toàn lao động huấn luyện trung tâm tư vấn phường xã tỉnh huyện đường số nguyễn hùng vương thị trấn ' +
  'xây dựng khai thác đá cà phê điện nước hưng thịnh phú yên đắk lắk môi trường sức khỏe bệnh viện nghề nghiệp thiết bị áp lực nồi hơi thang máy';
const syllable = fc.constantFrom(...syllables.normalize('NFC').split(' '));
const title = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const phrase = fc.array(syllable, { minLength: 2, maxLength: 8 }).map((words) => words.join(' '));
const column = fc.array(phrase, { minLength: 6, maxLength: 30 }).filter(
  (texts) =>
    new Set(
      texts
        .join(' ')
        .split(' ')
        .filter((word) => /[^a-z]/.test(word)),
    ).size > 6,
);

describe('telling the encoding of a column', () => {
  test('right Vietnamese in Unicode, composed or not, is never taken for an old encoding', () => {
    fc.assert(
      fc.property(column, fc.constantFrom('NFC', 'NFD'), (texts, form) => {
        const rows: Made[][] = [['Tên đơn vị', 'Địa chỉ'], ...texts.map((text) => [title(text).normalize(form), '25°C, 5 m², «Ê Đê»'])];
        const sheet = sheetOf(rows);
        const book = { kind: 'xlsx', date1904: 'no', sheets: [sheet], notes: [] } as const;
        expect(encodingOf(texts)).toBe(null);
        expect(inUnicode({ ...book, sheets: [sheet], notes: [] }).sheets[0]!.rows).toEqual(sheet.rows);
      }),
      run,
    );
  });

  test.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ] as const)('Vietnamese written in %s comes back the same', (encoding, written) => {
    fc.assert(
      fc.property(column, (texts) => {
        const old = texts.map(written);
        expect(encodingOf(old)).toBe(encoding);
        const book = inUnicode({ kind: 'csv', date1904: 'no', sheets: [sheetOf(old.map((text) => [text]))], notes: [] });
        expect(book.sheets[0]!.rows.map((row) => row?.[0]?.text)).toEqual(texts);
        expect(book.sheets[0]!.rows.flatMap((row) => row?.[0]?.old?.text ?? [])).toEqual(old.filter((text, at) => text !== texts[at]));
      }),
      run,
    );
  });

  test.each([
    ['too little to tell', ['Y Thñ']],
    ['symbols of right text', ['25°C', '5 m²', '«Tên»', '± 3 µm', '© 2019', '§ 5']],
    ['names of foreigners', ['Müller', 'Núñez', 'Gonçalves', 'Sørensen', 'Ångström', 'Crème brûlée']],
    ['a column of Unicode with a minority name', ['Trường Cao đẳng', 'Buôn Mê Thuột', 'Y Thñ Niê', 'Hội đồng', 'Mã số']],
  ])('%s is left alone', (_, texts) => expect(encodingOf(texts)).toBe(null));

  test('says how much of a text reads right', () => {
    expect(rightness('Công ty Hoà Bình')).toBe(1);
    expect(rightness('C«ng ty Hoµ B×nh')).toBe(0);
    expect(rightness('ABC 123')).toBe(1);
  });
});
