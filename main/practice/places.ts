// Owns where made-up firms stand: communes of today by their weight, streets, hamlets, and a few old addresses as papers have them.
import type { wholeMap } from '../../db/queries/agencies.ts';
import type { Chance } from './chance.ts';

type TheMap = Awaited<ReturnType<typeof wholeMap>>;
type Area = TheMap['areas'][number];
export type Side = 'dak-lak' | 'phu-yen' | 'elsewhere';

export interface Place {
  side: Side;
  address: string;
  /** Code of today's commune; null where the paper does not say or the body sits elsewhere. */
  commune: string | null;
  communeName: string;
}

export interface Places {
  newPlace(chance: Chance): Place;
  /** The same place as it was written before 01/07/2025, with its district; null where nothing is known. */
  formerAddress(place: Place, chance: Chance): string | null;
}

const streets = [
  'Lê Duẩn',
  'Nguyễn Tất Thành',
  'Phan Bội Châu',
  'Y Jút',
  'Y Ngông',
  'Hùng Vương',
  'Trần Hưng Đạo',
  'Lý Thường Kiệt',
  'Nguyễn Huệ',
  'Hoàng Diệu',
  'Quang Trung',
  'Điện Biên Phủ',
  'Nơ Trang Lơng',
  'Mai Xuân Thưởng',
  'Ama Khê',
  'Ama Jhao',
  'Võ Văn Kiệt',
  'Lê Thánh Tông',
  'Trường Chinh',
  'Giải Phóng',
  'Đinh Tiên Hoàng',
  'Nguyễn Văn Cừ',
  'Trần Phú',
  'Bà Triệu',
];
const hamlets = [
  'Kla',
  'Tơng Jú',
  'Ky',
  'Hra',
  'Drai',
  'Pốk',
  'Mùi',
  'Knia',
  'Ea Sin',
  'Kmrơng',
  'Trấp',
  'Jung',
  'Tung',
  'Sút',
  'Đung',
  'Cư Kruê',
];
const far = [
  'Số {n} Điện Biên Phủ, phường Thạnh Mỹ Tây, Thành phố Hồ Chí Minh',
  'Số {n} Nguyễn Văn Trỗi, phường Phú Nhuận, Thành phố Hồ Chí Minh',
  'Số {n} Trần Duy Hưng, phường Yên Hòa, thành phố Hà Nội',
  'Số {n} Nguyễn Hữu Thọ, phường Cẩm Lệ, thành phố Đà Nẵng',
  'Số {n} đường 23 Tháng 10, phường Tây Nha Trang, tỉnh Khánh Hòa',
];

/** Communes east of the pass came from Phú Yên; their codes lie below 24000. */
const sideOf = (code: string): Side => (Number(code) < 24_000 ? 'phu-yen' : 'dak-lak');
const title = (area: Area) => `${area.kind} ${area.name}`;

const local = (chance: Chance, area: Area): Place => {
  const town = area.kind === 'phường';
  const ede = sideOf(area.code) === 'dak-lak';
  const where =
    town || chance.happens(30)
      ? `${chance.pick(['Số ', 'Số ', ''])}${chance.whole(1, 420)} ${chance.happens(60) ? 'đường ' : ''}${chance.pick(streets)}`
      : ede && chance.happens(30)
        ? `Buôn ${chance.pick(hamlets)}`
        : `Thôn ${chance.whole(1, 14)}`;
  const province = chance.weighted([
    [', tỉnh Đắk Lắk', 7],
    [', Đắk Lắk', 3],
  ]);
  return {
    side: sideOf(area.code),
    address: `${where}, ${title(area)}${province}`,
    commune: chance.happens(96) ? area.code : null,
    communeName: area.name,
  };
};

/** Places by the map of the register; wards and the communes around towns have more firms. */
export const placesOf = ({ areas, successions }: TheMap): Places => {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const communes = areas
    .filter((area) => area.level === 'commune' && area.valid_to === null)
    .toSorted((a, b) => a.code.localeCompare(b.code));
  const weighted = communes.map(
    (area) => [area, ['24133', '24121', '22015'].includes(area.code) ? 24 : area.kind === 'phường' ? 9 : 2] as const,
  );
  const forerunners = Map.groupBy(
    successions.filter((one) => byId.get(one.to_id)?.level === 'commune' && one.on_date === '2025-07-01'),
    (one) => byId.get(one.to_id)!.code,
  );
  return {
    newPlace: (chance) => {
      if (chance.happens(7))
        return {
          side: 'elsewhere',
          address: chance.pick(far).replace('{n}', String(chance.whole(3, 480))),
          commune: null,
          communeName: '',
        };
      return local(chance, chance.weighted(weighted));
    },
    formerAddress: (place, chance) => {
      const known = forerunners.get(place.commune ?? '') ?? [];
      const before = known.length === 0 ? undefined : byId.get(chance.pick(known).from_id);
      const district = byId.get(before?.parent_id ?? '');
      if (!before || !district) return null;
      const [where = ''] = place.address.split(', ');
      return `${where}, ${title(before)}, ${title(district)}, tỉnh ${place.side === 'phu-yen' ? 'Phú Yên' : 'Đắk Lắk'}`;
    },
  };
};
