// Owns what the office may expect of text: finding, ordering, names, tax codes, phones and personal numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cccdFinding, padCccd } from '../../main/domain/text/cccd.ts';
import { fold, foldCode, nfc } from '../../main/domain/text/fold.ts';
import { givenName, personSortKey } from '../../main/domain/text/person-name.ts';
import { phoneFinding, tidyPhone } from '../../main/domain/text/phone.ts';
import { sortKey } from '../../main/domain/text/sort-key.ts';
import { padTaxCode, taxCodeFinding } from '../../main/domain/text/tax-code.ts';

const run = { seed: 84_2015, numRuns: 3000 };
const collator = new Intl.Collator('vi');
const binary = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('finding', () => {
  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['Đắk Lắk', 'đak lak'],
    ['Ðắk Lắk', 'dak lak'],
    ['H’Linh Kđoh', "h'linh kdoh"],
    ['Hʼlinh', "h'linh"],
    ['Bƀ', 'bb'],
    ['Nam\u00a0Ka', 'nam ka'],
    ['  Ê  Đê\t', 'e de'],
    ['ê̆ ô̆ ơ̆ ư̆ č ñ ŭ', 'e o o u c n u'],
    ['Kho A – B', 'kho a - b'],
  ])('takes %j and %j for the same words', (a, b) => {
    expect(fold(a)).toBe(fold(b));
    expect(fold(a.normalize('NFD'))).toBe(fold(a.normalize('NFC')));
  });

  test('stores NFC', () => expect(nfc('Ba\u0302y'.normalize('NFD'))).toBe('Bây'));
  test('finds a number however it was spaced', () => expect(foldCode(' 257 / gcnkđ ')).toBe('257/GCNKĐ'));
});

const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
const consonants = "|b|c|ch|d|đ|g|gh|h|k|kh|l|m|n|ng|nh|ph|qu|r|s|t|th|tr|v|x|f|j|w|z|ƀ|č|ñ|h'|h’|m'".split('|');
const endings = ['', '', 'n', 'ng', 'nh', 'm', 'p', 't', 'c', 'ch', 'k', 'l', 'r', 'i', 'a', 'y', 'u'];
const minority = ['ĕ', 'ĭ', 'ŏ', 'ŭ', 'ê̆', 'ô̆', 'ơ̆', 'ư̆'];
const syllable = fc
  .tuple(
    fc.constantFrom(...consonants),
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...vowels) }, { weight: 1, arbitrary: fc.constantFrom(...minority) }),
    fc.constantFrom(...endings),
    fc.constantFrom('lower', 'title', 'upper'),
  )
  .map(([head, vowel, tail, letterCase]) => {
    const word = head + vowel + tail;
    return letterCase === 'lower' ? word : letterCase === 'upper' ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
  });
const piece = fc.oneof(
  { weight: 8, arbitrary: syllable },
  { weight: 1, arbitrary: fc.nat(2030).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('&', 'TNHH', '(cũ)', '"An"', 'A/B', 'số 1', 'MTV') },
);
const phrase = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '-', ' - ', '.', ', ', '/')), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.map(([word, gap], place) => (place === pieces.length - 1 ? word : word + gap)).join(''));

const realNames = `
An|Ân|Ấn|Ẩn|Anh|Ánh|Ảnh|Áo|Ba|Bá|Bà|Bạch|Băng|Bằng|Bảo|Bình|Bích|Bảy|Cúc|Cường|Châu|Chi|Chí|Chiến|Công|Cư M'gar|Cư Êwi
Cư Êbur|Dung|Dũng|Duy|Duyên|Dương|Đan|Đạt|Đăng|Đặng|Đức|Đông|Đồng|Ê Đê|Êban|Ea Kar|Ea H'Leo|Ea H’Leo|Ea Păl|Ea Pal
Ea Drông|Ea Drơng|Ea Drăng|Giang|Gia Lai|Hà|Hạ|Hải|Hạnh|Hằng|Hân|Hậu|Hiền|Hiển|Hiếu|Hoa|Hòa|Hoà|Hóa|Hoá|Hỏa|Họa|Hồng|Huệ
Hùng|Hưng|Hương|Hường|H'Linh Kđoh|H’Linh Kđoh|H’ Hồng Nhung|H'Bia Mlô|Khánh|Khoa|Krông Á|Krông Ana|Krông Bông|Kđăm|Ksơr
Lan|Lắk|Lâm|Liên|Linh|Lộc|Long|Lý|Ly|M'Drắk|Mai|Mạnh|Minh|Mlô|My|Mỹ|Nam|Nga|Ngà|Ngân|Ngọc|Nguyên|Nguyễn|Nguyệt|Niê
Niê Kđăm|Nhân|Nhật|Nhi|Nhung|Nông|Oanh|Ô Loan|Ơn|Phát|Phong|Phú|Phúc|Phương|Phượng|Quân|Quang|Quốc|Quý|Quyên|Rơ Châm|Siu
Sơn|Tài|Tâm|Tân|Tấn|Thắng|Thanh|Thành|Thạnh|Thảo|Thu|Thư|Thứ|Thủy|Thuỷ|Thúy|Trang|Trâm|Trân|Trần|Tú|Tư|Từ|Tuấn|Tuyết|Uyên
Ưng|Vân|Văn|Việt|Vinh|Vũ|Võ|Vy|Xuân|Y Lâm Niê|Y-Lâm Niê|Yến|Ý|Ynuê|Phường 1|Phường 10|Phường 2|Công ty TNHH A
Công ty TNHH An|CÔNG TY TNHH AN|Công ty CP A - B|Công ty CP A&B|Công ty Á|ñ|n|ñh|č|c|ƀ|b|ĕ|ê|ê̆|ể|ô̆|ồ|ơ̆|ợ|ư̆|ự|ŭ|ụ|Ayŭn
Ayun|Buôn Dŭr|Kčơ̆ng`
  .trim()
  .split(/[|\n]/);

describe('ordering', () => {
  test('orders every pair of real names as the Vietnamese collator does', () => {
    for (const a of realNames)
      for (const b of realNames) expect([a, b, binary(sortKey(a), sortKey(b))]).toEqual([a, b, Math.sign(collator.compare(a, b))]);
  });

  test('agrees with the Vietnamese collator on made-up names and firms', () => {
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        expect(binary(sortKey(a), sortKey(b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      run,
    );
  });

  test('agrees on words that differ in one letter, tone or capital only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vowels, ...minority),
        fc.constantFrom(...vowels, ...minority),
        fc.constantFrom(...endings),
        fc.boolean(),
        fc.boolean(),
        (x, y, tail, bigX, bigY) => {
          const a = `Kr${bigX ? x.toUpperCase() : x}${tail}`;
          const b = `Kr${bigY ? y.toUpperCase() : y}${tail}`;
          expect(binary(sortKey(a), sortKey(b))).toBe(Math.sign(collator.compare(a, b)));
        },
      ),
      run,
    );
  });

  test('gives ASCII keys, the same for NFC and NFD', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(sortKey(text)).toMatch(/^[\x20-\x7e]*$/);
        expect(sortKey(text.normalize('NFD'))).toBe(sortKey(text.normalize('NFC')));
      }),
      run,
    );
  });

  test('puts the tones in order ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
    expect([...tones].reverse().sort((a, b) => binary(sortKey(a), sortKey(b)))).toEqual(tones);
  });

  test('orders letters it does not know after z and never fails', () => {
    expect(binary(sortKey('zzz'), sortKey('Ж'))).toBe(-1);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(sortKey(text)).toMatch(/^[\x20-\x7e]*$/)),
      run,
    );
  });
});

describe('names of people', () => {
  test.each([
    ['Nguyễn Văn An', 'An'],
    ['  Trần  Thị\u00a0Bích ', 'Bích'],
    ["H'Linh Kđoh", "H'Linh"],
    ['H’Linh Kđoh', 'H’Linh'],
    ['H’ Hồng Nhung', 'H’ Hồng'],
    ["H' Công Oanh", "H' Công"],
    ["H'BIA MLÔ", "H'BIA"],
    ['Y Lâm Niê', 'Y Lâm'],
    ['Y-Lâm Niê', 'Y-Lâm'],
    ['Y- Lâm Niê', 'Y- Lâm'],
    ['Y Phôn Niê Kđăm', 'Y Phôn'],
    ['Niê Anh Mai', 'Mai'],
    ['Phạm Như Ý', 'Ý'],
    ['Hà Y', 'Y'],
    ['Lan', 'Lan'],
    ['', ''],
  ])('%j is called %j', (full, given) => expect(givenName(full)).toBe(given));

  test('orders people by given name, then family and middle name', () => {
    const people = [
      'Bùi Văn An',
      'NGUYỄN THỊ AN',
      'Trần An',
      'Lê Ân',
      'Trần Thị Ánh',
      'Đỗ Hoa',
      'Vũ Hoa',
      'An Thị Hòa',
      "H'Linh Kđoh",
      "H'Linh Niê",
      'Đinh Linh',
      'Y Lâm Niê',
      'Lê Như Ý',
    ];
    const sorted = [...people].sort((a, b) => binary(personSortKey(a), personSortKey(b)));
    expect(sorted).toEqual([
      'Bùi Văn An',
      'NGUYỄN THỊ AN',
      'Trần An',
      'Trần Thị Ánh',
      'Lê Ân',
      "H'Linh Kđoh",
      "H'Linh Niê",
      'Đỗ Hoa',
      'Vũ Hoa',
      'An Thị Hòa',
      'Đinh Linh',
      'Lê Như Ý',
      'Y Lâm Niê',
    ]);
  });

  test('follows the office where it has written the given name itself', () => {
    expect(binary(personSortKey('Trần Zung', 'An'), personSortKey('Lê Bình'))).toBe(-1);
    expect(binary(personSortKey('Siu Blơ', 'Siu'), personSortKey('Trần Tâm'))).toBe(-1);
  });
});

describe('tax codes', () => {
  test.each(['0100233488', '0100107518', '0101243150', '6000181156', '0100109106', '0300588569', '0100109106-001', '066085001234', ''])(
    'finds nothing wrong with %j',
    (code) => expect(taxCodeFinding(code)).toBeNull(),
  );
  test.each(['0100233489', '6000181157', '0100109105-001'])('warns that the check digit of %j is wrong', (code) =>
    expect(taxCodeFinding(code)).toMatch('Chữ số kiểm tra'),
  );
  test.each(['12345', '01002334881', 'không có'])('warns that %j has another length', (code) =>
    expect(taxCodeFinding(code)).toMatch('10 chữ số'),
  );
  test('warns of any single wrong digit of a good code', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = [...'6000181156'];
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(taxCodeFinding(digits.join(''))).not.toBeNull();
      }),
      run,
    );
  });
  test.each([
    [908301668, '0908301668', true],
    ['93786577', '0093786577', true],
    ['100109106-001', '0100109106-001', true],
    ['0100109106001', '0100109106-001', false],
    [' 6000 181 156 ', '6000181156', false],
    ['066085001234', '066085001234', false],
    ['chưa có', 'chưa có', false],
    ['1234', '1234', false],
  ])('reads %j as %j', (raw, code, padded) => expect(padTaxCode(raw)).toEqual({ code, padded }));
});

describe('telephones', () => {
  test.each([
    [914247157, '0914247157', 1],
    ['2623436700', '02623436700', 1],
    ['914 247 157; 0905123456', '0914 247 157; 0905123456', 1],
    ['0262 3 812 345 - 0914.492.235', '0262 3 812 345 - 0914.492.235', 0],
    ['+84 914 492 235', '+84 914 492 235', 0],
    ['1900 1234', '1900 1234', 0],
    ['1662345678', '01662345678', 2],
    ['01662345678', '01662345678', 1],
    ['05003812345', '05003812345', 1],
    ['0914492235 (chị Lan)', '0914492235 (chị Lan)', 0],
    ['914492235 (chị Lan)', '0914492235 (chị Lan)', 1],
    ['262-3812345', '0262-3812345', 1],
    ['0262.3812345/0914492235', '0262.3812345/0914492235', 0],
    ['', '', 0],
  ])('keeps %j as %j', (raw, phone, notes) => {
    const read = tidyPhone(raw);
    expect(read.phone).toBe(phone);
    expect(read.notes).toHaveLength(notes);
  });
  test('never loses a letter or digit of the cell', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const kept = tidyPhone(text).phone.replace(/\s/g, '').replaceAll('0', '');
        expect(kept).toBe(text.normalize('NFC').replace(/^'/, '').replace(/\s/g, '').replaceAll('0', ''));
      }),
      run,
    );
  });
  test.each([
    ['01662345678', '11 chữ số'],
    ['0914492235, 0123', 'không đúng dạng'],
    ['05003812345', 'Mã vùng cũ'],
    ['hỏi bảo vệ', 'không có số'],
  ])('notes of %j: %s', (phone, words) => expect(phoneFinding(phone)).toMatch(words));
});

describe('personal numbers', () => {
  test.each([
    [66080759132, '066080759132', true],
    ['54065905703', '054065905703', true],
    [1085012345, '001085012345', true],
    ['066075784930', '066075784930', false],
    ['240123456', '240123456', false],
    ['chưa có', 'chưa có', false],
  ])('reads %j as %j', (raw, cccd, padded) => expect(padCccd(raw)).toEqual({ cccd, padded }));
  test.each([
    ['066075784930', '1975-08-25', 'male', null],
    ['066175784930', '1975-08-25', 'female', null],
    ['066203784930', '2003-01-01', 'male', null],
    ['066075784930', '1976-08-25', 'male', 'sinh năm 1975'],
    ['066075784930', '1975-08-25', 'female', 'giới tính nam'],
    ['066075784930', null, null, null],
    ['066075784930', '1975', null, null],
    ['240123456', '1975-08-25', 'male', 'CMND cũ'],
    ['06607578493', null, null, '12 chữ số'],
    ['999075784930', null, null, 'mã tỉnh'],
  ] as const)('%s born %s, %s', (cccd, born, sex, words) => {
    if (words === null) expect(cccdFinding(cccd, born, sex)).toBeNull();
    else expect(cccdFinding(cccd, born, sex)).toMatch(words);
  });
});
