// Owns what the office may expect when a printed address is placed on today's map.
import { describe, expect, test } from 'vitest';
import { areaAliasSeeds, areaSeeds, areaSuccessionSeeds } from '../../db/seeds/areas.ts';
import { areaBook, communesOf, unitsOn } from '../../main/domain/areas/area-book.ts';
import { placeAddress } from '../../main/domain/areas/place.ts';

const book = areaBook(areaSeeds, areaSuccessionSeeds, areaAliasSeeds);
const today = '2026-11-23';
const unit = (code: string, day: string) => {
  const found = areaSeeds.find(
    (area) => area.code === code && area.level === 'commune' && (area.validFrom ?? '') <= day && day <= (area.validTo ?? '9999'),
  );
  if (!found) throw new Error(`no unit ${code} on ${day}`);
  return found;
};

describe('placing an address', () => {
  test.each([
    ['204 Nguyễn Tất Thành, xã Hòa Thuận, TP. Buôn Ma Thuột, tỉnh Đắk Lắk', '24163', 'xã Hòa Thuận'],
    ['12 Lê Duẩn, thị trấn Krông Năng, Huyện Krông Năng, tỉnh Đắk Lắk', '24343', 'thị trấn Krông Năng'],
    ['P. Tân Lập, TP BMT', '24121', 'phường Tân Lập'],
    ['P.Tân Lập, Tp.Buôn Mê Thuột, Đăk Lăk', '24121', 'phường Tân Lập'],
    ['xã Ea Kar, tỉnh Đắk Lắk', '24373', null],
    ['XÃ EA KAR TỈNH ĐẮK LẮK', '24373', null],
    ['xã Ea Kar-huyện Ea Kar-tỉnh Đắk Lắk', '24373', 'thị trấn Ea Kar'],
    ['TT. Ea Drăng, H. Ea H’leo', '24181', 'thị trấn Ea Drăng'],
    ["tt Ea Drăng, Ea H'leo, Đắk Lắk", '24181', 'thị trấn Ea Drăng'],
    ["Xã Ea HLeo, H. Ea H'Leo", '24184', "xã Ea H'Leo"],
    ['thôn 3, X. Krông Búk, H. Krông Pắk', '24496', 'xã Krông Búk'],
    ['phường Thắng Lợi, TP. Buôn Ma Thuột', '24133', 'phường Thắng Lợi'],
    ['phường Thành Công, TP. Buôn Ma Thuột', '24133', 'phường Thành Công'],
    ['xã Ea Blang, TX. Buôn Hồ', '24328', 'xã Ea Blang'],
    ['P3, TP Tuy Hoà, Phú Yên', '22015', 'phường 3'],
    ['phường 02, Tp Tuy Hòa', '22015', 'phường 2'],
    ['12 Lê Duẩn, Tân Lập, Buôn Ma Thuột, Đắk Lắk', '24121', 'phường Tân Lập'],
    ["Km 5 Tỉnh lộ 8, xã Cư M'gar, H. Cư Mgar, Đăk Lăk, Việt Nam", '24280', "xã Cư M'gar"],
    ['thôn 3, xã Hòa Thuận (nay là phường Tân An), tỉnh Đắk Lắk', '24163', null],
    ['phường Phú Yên, tỉnh Đắk Lắk', '22240', null],
    ['phường Buôn Hồ, TX Buôn Hồ, Đắk Lắk', '24305', null],
    ['phường Thắng Lợi, TP. Buôn Ma Thuột'.normalize('NFD'), '24133', 'phường Thắng Lợi'],
  ])('%s lies in %s', (address, code, old) => {
    const placed = placeAddress(address, book, today);
    expect(placed.commune?.code).toBe(code);
    expect(placed.old?.name ?? null).toBe(old);
    expect(placed.candidates).toEqual([]);
  });

  test.each([
    ['a split commune', 'xã Ea Bhốk, Huyện Cư Kuin, tỉnh Đắk Lắk', ['24544', '24561'], 'đã chia'],
    ['another split commune', 'P9, Tp. Tuy Hoà, Phú Yên', ['22015', '22045'], 'đã chia'],
    ['an old name that occurs twice', 'xã Hòa Phong', ['22255', '24478'], 'nhiều nơi'],
    ['wards of two towns', 'phường Thống Nhất, tỉnh Đắk Lắk', ['24133', '24305'], 'nhiều nơi'],
    ['a town alone', '12 Lê Duẩn, Buôn Ma Thuột, Đắk Lắk', ['24121', '24133', '24154', '24163', '24169', '24175'], 'chỉ đọc được'],
    ['an unknown commune of a known district', 'xã Đông Hải, huyện Krông Búk', ['24310', '24313', '24316'], 'chỉ đọc được'],
    ['a commune of another district', 'xã Hòa Thuận, huyện Lắk', ['24163'], 'Không thấy'],
    ['our name before an unknown place', 'Phường Tân Lập, Gia Lai', ['24121'], 'Không rõ'],
  ])('asks about %s', (_, address, candidates, words) => {
    const asked = placeAddress(address, book, today);
    expect(asked.commune).toBeNull();
    expect(asked.candidates).toEqual(candidates);
    expect(asked.why).toContain(words);
  });

  test.each([
    'phường Tân Tiến, TP Biên Hòa, tỉnh Đồng Nai',
    'phường Tân Lập, thành phố Thủ Đức, TP. Hồ Chí Minh',
    'xã Ea Pô, huyện Cư Jút, tỉnh Đắk Nông',
    'Hà Nội',
    'chưa rõ',
    '',
  ])('finds no place of ours in %j', (address) =>
    expect(placeAddress(address, book, today)).toMatchObject({ commune: null, old: null, candidates: [] }),
  );

  test('tells Ea Drông from Ea Drơng where the letters are written, by district where they are not', () => {
    expect(placeAddress('xã Ea Drơng, tỉnh Đắk Lắk', book, today).commune?.code).toBe('24301');
    expect(placeAddress('xã Ea Drông, tỉnh Đắk Lắk', book, today).commune?.code).toBe('24328');
    expect(placeAddress("xa Ea Drong, huyen Cu M'gar", book, today).commune?.code).toBe('24301');
  });

  test('takes an address of two levels as of today and mentions the namesake of before', () => {
    const placed = placeAddress('xã Hòa Xuân, tỉnh Đắk Lắk', book, today);
    expect(placed.commune?.code).toBe('22291');
    expect(placed.why).toContain('xã Hòa Xuân (thành phố Buôn Ma Thuột)');
    expect(placeAddress('xã Hòa Xuân, TP Buôn Ma Thuột, tỉnh Đắk Lắk', book, today).commune?.code).toBe('24175');
  });

  test('names the unit of the asked day: the old one to 30/06/2025, the new one from 01/07/2025', () => {
    const address = 'xã Hòa Thuận, TP. Buôn Ma Thuột';
    expect(placeAddress(address, book, '2025-06-30').commune?.name).toBe('Hòa Thuận');
    expect(placeAddress(address, book, '2025-07-01').commune?.name).toBe('Tân An');
    expect(placeAddress('phường Thắng Lợi, TP BMT', book, '2024-10-31').commune?.name).toBe('Thắng Lợi');
    expect(placeAddress('phường Thắng Lợi, TP BMT', book, '2024-11-01').commune?.name).toBe('Thành Công');
  });

  test('places every former commune that was not split, written in full, in the unit that holds its land', () => {
    let split = 0;
    for (const former of areaSeeds.filter(({ level, validTo }) => level === 'commune' && validTo === '2025-06-30')) {
      const district = book.byId.get(former.parentId ?? '');
      const ends = unitsOn(book, former, today);
      const placed = placeAddress(`Tổ 3, ${former.kind} ${former.name}, ${district?.kind} ${district?.name}`, book, today);
      if (ends.length === 1) expect([former.name, placed.commune?.id]).toEqual([former.name, ends[0]?.id]);
      else expect([former.name, placed.candidates]).toEqual([former.name, ends.map(({ code }) => code).sort()]);
      if (ends.length > 1) split += 1;
    }
    expect(split).toBe(8);
  });

  test('places every commune of today, written in full, in itself', () => {
    for (const area of areaSeeds.filter(({ level, validTo }) => level === 'commune' && validTo === null))
      expect(placeAddress(`${area.kind} ${area.name}, tỉnh Đắk Lắk`, book, today).commune?.id).toBe(area.id);
  });
});

describe('the map', () => {
  test('a code names a unit only together with a day', () => {
    expect(unit('24133', '2024-10-31').name).toBe('Thắng Lợi');
    expect(unit('24133', '2025-06-30').name).toBe('Thành Công');
    expect(unit('24133', '2025-07-01').name).toBe('Buôn Ma Thuột');
  });
  test('every former commune has its land in some unit of today', () => {
    for (const area of areaSeeds) expect(unitsOn(book, area, today).length).toBeGreaterThan(0);
  });
  test('knows the communes of today on the land of a former district', () => {
    const district = areaSeeds.find(({ code, level }) => code === '656' && level === 'district');
    expect(
      district &&
        communesOf(book, district, today)
          .map(({ name }) => name)
          .sort(),
    ).toEqual(['Krông Nô', 'Liên Sơn Lắk', 'Nam Ka', 'Đắk Liêng', 'Đắk Phơi']);
  });
});
