// Owns the placing of a printed address: which commune of a day it lies in, or which ones it could be.
//
// Prices paid (areas.ts says where from): codes and names were given again in 2025, six old names occur twice, eight communes were
// split. So a unit is found by name, kind and district, then followed by its succession; where that leaves a choice, nobody guesses.
import { communesOf, inForce, unitsOn, type AreaBook, type AreaRow } from './area-book.ts';
import { mentionsOf, type Mention, type Mentions } from './mentions.ts';

/** `commune` is set only when there is no choice; `old` is the unit the paper names, if it is gone; `candidates` are codes of the day. */
export interface Placing {
  commune: { id: string; code: string; name: string } | null;
  old: { name: string; district?: string } | null;
  candidates: string[];
  why: string;
}

const titled = (area: AreaRow) => `${area.kind} ${area.name}`;
const distinct = (areas: readonly AreaRow[]) => [...new Map(areas.map((area) => [area.id, area])).values()];
const endsOf = (book: AreaBook, areas: readonly AreaRow[], on: string) => distinct(areas.flatMap((area) => unitsOn(book, area, on)));

/** Of several units those of the kind that is written; where none is of that kind, all. */
const ofKind = (areas: readonly AreaRow[], kinds: readonly string[]) => {
  const same = areas.filter(({ kind }) => kinds.includes(kind));
  return same.length > 0 ? same : [...areas];
};

const provinceOf = (book: AreaBook, area: AreaRow): AreaRow | undefined => {
  const parent = area.parentId === null ? undefined : book.byId.get(area.parentId);
  return parent?.level === 'district' ? provinceOf(book, parent) : parent;
};

/** The units that one mention can mean, given the district and province that stand beside it. */
const meant = (book: AreaBook, mention: Mention, { district, province }: Mentions, on: string): AreaRow[] => {
  const areas = mention.areas.filter(({ validFrom }) => validFrom === null || validFrom <= on);
  if (district) {
    const inside = areas.filter(({ parentId }) => district.areas.some(({ id }) => id === parentId));
    if (inside.length > 0) return ofKind(inside, mention.kinds);
    const land = new Set(district.areas.flatMap((one) => communesOf(book, one, on)).map(({ id }) => id));
    return ofKind(
      areas.filter(({ id }) => land.has(id)),
      mention.kinds,
    );
  }
  if (!province) return ofKind(areas, mention.kinds);
  const fits = (area: AreaRow) => province.areas.some(({ id }) => id === provinceOf(book, area)?.id);
  const twoLevels = areas.filter(
    (area) => inForce(area, on) && fits(area) && (mention.kinds.length === 0 || mention.kinds.includes(area.kind)),
  );
  if (twoLevels.length > 0) return twoLevels;
  const inside = areas.filter(fits);
  return ofKind(inside.length > 0 ? inside : areas, mention.kinds);
};

const unplaced = (why: string, candidates: readonly AreaRow[] = [], old: Placing['old'] = null): Placing => ({
  commune: null,
  old,
  candidates: candidates.map(({ code }) => code).sort(),
  why,
});

const oldOf = (book: AreaBook, units: readonly AreaRow[], on: string): Placing['old'] => {
  const [unit] = units;
  if (!unit || units.some((one) => inForce(one, on))) return null;
  const district = units.length === 1 && unit.parentId !== null ? book.byId.get(unit.parentId) : undefined;
  return district?.level === 'district' ? { name: titled(unit), district: titled(district) } : { name: titled(unit) };
};

/** Said where no district was written: a former unit of the same name whose land went elsewhere. */
const namesake = (book: AreaBook, asked: readonly Mention[], { district }: Mentions, end: AreaRow, on: string): string => {
  if (district) return '';
  const others = asked.flatMap(({ areas, kinds }) =>
    areas.filter((area) => kinds.includes(area.kind) && !unitsOn(book, area, on).some(({ id }) => id === end.id)),
  );
  const named = others.map((area) => {
    const parent = book.byId.get(area.parentId ?? '');
    return parent ? `${titled(area)} (${titled(parent)})` : titled(area);
  });
  return named.length > 0 ? ` Trước đây còn nơi cùng tên: ${named.join('; ')}.` : '';
};

/** Finds the commune of the day `on` in a printed Vietnamese address; asks by `candidates` where the address leaves a choice. */
export const placeAddress = (address: string, areas: AreaBook, on: string): Placing => {
  const found = mentionsOf(areas, address);
  const { communes, district, province, foreign, leftover } = found;
  if (foreign !== null) return unplaced(`"${foreign}" không thuộc tỉnh.`);
  if (communes.length === 0) {
    if (!district) return unplaced('Địa chỉ không có tên xã, phường nào của tỉnh.');
    return unplaced(
      `Địa chỉ chỉ đọc được đến ${district.words}; xin chọn xã, phường.`,
      distinct(district.areas.flatMap((one) => communesOf(areas, one, on))),
    );
  }
  const now = communes.filter((mention) => mention.now);
  const asked = now.length > 0 ? now : communes;
  const units = distinct(asked.flatMap((mention) => meant(areas, mention, found, on)));
  const words = [...new Set(asked.map((mention) => mention.words))].join('; ');
  if (units.length === 0) {
    const elsewhere = endsOf(
      areas,
      asked.flatMap((mention) => mention.areas),
      on,
    ).filter((area) => inForce(area, on));
    return unplaced(`Không thấy ${words} trong ${district?.words ?? province?.words ?? 'tỉnh'}; xin kiểm tra lại.`, elsewhere);
  }
  const ends = endsOf(areas, units, on);
  const old = oldOf(areas, units, on);
  if (!district && !province && leftover !== null)
    return unplaced(`Không rõ "${leftover}" có thuộc tỉnh không; xin chọn xã, phường.`, ends, old);
  const [end] = ends;
  if (ends.length === 1 && end) {
    const why = old ? `${old.name} nay thuộc ${titled(end)}.` : `Địa chỉ ghi ${titled(end)}.`;
    return {
      commune: { id: end.id, code: end.code, name: end.name },
      old,
      candidates: [],
      why: why + namesake(areas, asked, found, end, on),
    };
  }
  if (units.length === 1)
    return unplaced(`${old?.name ?? words} đã chia về nhiều xã, phường: ${ends.map(titled).join(', ')}; xin chọn.`, ends, old);
  return unplaced(`${words} có thể là nhiều nơi: ${ends.map(titled).join(', ')}; xin chọn.`, ends, old);
};
