// Owns made-up firms: names by trade, their numbers, their place and who speaks for them; no two alike.
import type { Values } from '../../preload/contract/records/record.ts';
import { fold } from '../domain/text/fold.ts';
import type { Chance } from './chance.ts';
import { newPhone, newTaxCode } from './identity.ts';
import { newPerson } from './people.ts';
import type { Place, Places } from './places.ts';

export interface Firm {
  name: string;
  taxCode: string | null;
  place: Place;
  /** Values of the organisation's columns, as any register takes them. */
  values: Values;
}

export interface Firms {
  /** A new firm whose name is made by `named` from the place and a made-up brand. */
  newFirm(named: (place: Place, brand: string) => string, local?: 'local'): Firm;
}

const first = [
  'An',
  'Bảo',
  'Bình',
  'Cao',
  'Đại',
  'Đông',
  'Gia',
  'Hải',
  'Hoàng',
  'Hưng',
  'Khánh',
  'Kim',
  'Long',
  'Minh',
  'Nam',
  'Ngọc',
  'Nhật',
  'Phú',
  'Phúc',
  'Quang',
  'Sơn',
  'Tân',
  'Thành',
  'Thiên',
  'Toàn',
  'Trường',
  'Vạn',
  'Việt',
  'Xuân',
];
const second = [
  'An',
  'Cường',
  'Đạt',
  'Điền',
  'Đức',
  'Hà',
  'Hòa',
  'Hưng',
  'Khang',
  'Lâm',
  'Lộc',
  'Long',
  'Nguyên',
  'Phát',
  'Phong',
  'Phú',
  'Quý',
  'Sáng',
  'Sơn',
  'Tâm',
  'Thắng',
  'Thịnh',
  'Tiến',
  'Vinh',
  'Vượng',
  'Yên',
];
const colours = [
  'Tây Nguyên',
  'Cao Nguyên',
  'Ban Mê',
  'Krông Ana',
  'Sêrêpốk',
  'Biển Hồ',
  'Đá Bĩa',
  'Sông Ba',
  'Hòn Yến',
  'Dray',
  'Chư Yang',
  'Gành Đá',
];

const newBrand = (chance: Chance): string => {
  const brand = `${chance.pick(first)} ${chance.pick(second)}`;
  return chance.weighted([
    [brand, 6],
    [`${brand} ${chance.pick(['Phát', 'Thịnh', 'Lợi', 'Group', 'Xanh', '68', '79', 'Plus'])}`, 3],
    [`${brand} ${chance.pick(colours)}`, 2],
  ]);
};

/** Mail under `.example`, a name that no network ever gives out. */
const mailOf = (name: string, chance: Chance) =>
  `${chance.pick(['lienhe', 'vanphong', 'info', 'atvsld'])}@${fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .slice(-2)
    .join('')}.example`;
const notes = [
  'Liên hệ qua phòng Tổ chức – Hành chính.',
  'Hồ sơ giấy lưu tại tủ số 3.',
  'Đã gọi xác nhận địa chỉ mới.',
  'Cần bổ sung bản sao giấy đăng ký kinh doanh.',
  'Chuyển trụ sở sau khi sắp xếp xã, phường.',
];

/** A firm without a tax code cannot be met again, so few lack one. */
export const firmsOf = (chance: Chance, places: Places): Firms => {
  const names = new Set<string>();
  const codes = new Set<string>();
  const unused = <T>(known: Set<T>, make: () => T): T => {
    for (;;) {
      const made = make();
      if (known.has(made)) continue;
      known.add(made);
      return made;
    }
  };
  return {
    newFirm: (named, local) => {
      let place = places.newPlace(chance);
      while (local && place.side === 'elsewhere') place = places.newPlace(chance);
      const name = unused(names, () => named(place, newBrand(chance)).normalize('NFC'));
      const taxCode = chance.happens(3) ? null : unused(codes, () => newTaxCode(chance, place.side));
      const former = chance.happens(8) ? places.formerAddress(place, chance) : null;
      const values: Values = {
        name,
        taxCode,
        address: former ?? place.address,
        commune: place.commune,
        phone: chance.happens(92) ? newPhone(chance, place.side) : null,
        representative: chance.happens(94) ? newPerson(chance, 74).name : null,
        email: chance.happens(45) ? mailOf(name, chance) : null,
        note: chance.happens(5) ? chance.pick(notes) : null,
      };
      return { name, taxCode, place, values };
    },
  };
};
