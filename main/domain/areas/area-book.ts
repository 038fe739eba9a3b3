// Owns the administrative map in memory: which unit bore which name when, and which unit of a later day took its place.
import { addDays } from '../dates/plain-date.ts';
import { exactKey, looseKey } from './place-name.ts';

/** One unit in one of its lives; `kind` is xã, phường, thị trấn, huyện, thị xã, thành phố or tỉnh. */
export interface AreaRow {
  id: string;
  code: string;
  name: string;
  kind: string;
  level: 'province' | 'district' | 'commune';
  parentId: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** Who followed whom on which day; a unit may have several successors. */
export interface AreaSuccessionRow {
  fromId: string;
  toId: string;
  onDate: string;
}

interface Named {
  area: AreaRow;
  exact: string;
}

export interface AreaBook {
  byId: ReadonlyMap<string, AreaRow>;
  /** By the loose key of a name or alias. */
  named: ReadonlyMap<string, readonly Named[]>;
  successors: ReadonlyMap<string, readonly AreaSuccessionRow[]>;
  predecessors: ReadonlyMap<string, readonly AreaSuccessionRow[]>;
}

const groupBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

/** Builds the map from rows, successions and, if there are any, other spellings of names. */
export const areaBook = (
  rows: readonly AreaRow[],
  successions: readonly AreaSuccessionRow[],
  aliases: readonly { areaId: string; alias: string }[] = [],
): AreaBook => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const names = [
    ...rows.map((area) => ({ area, name: area.name })),
    ...aliases.flatMap(({ areaId, alias }) => {
      const area = byId.get(areaId);
      return area ? [{ area, name: alias }] : [];
    }),
  ].map(({ area, name }) => ({ area, exact: exactKey(name), loose: looseKey(name) }));
  return {
    byId,
    named: groupBy(names, ({ loose }) => loose),
    successors: groupBy(successions, ({ fromId }) => fromId),
    predecessors: groupBy(successions, ({ toId }) => toId),
  };
};

/** Whether the unit existed on the day. */
export const inForce = (area: AreaRow, on: string): boolean =>
  (area.validFrom === null || area.validFrom <= on) && (area.validTo === null || on <= area.validTo);

/**
 * The units that hold the territory of this one on the day: itself while it lives, then whoever followed at its end, and so on.
 * Parts it gave away while it went on are not counted. Several = it was split.
 */
export const unitsOn = (book: AreaBook, area: AreaRow, on: string): AreaRow[] => {
  if (area.validTo === null || on <= area.validTo) return [area];
  const end = addDays(area.validTo, 1);
  const next = (book.successors.get(area.id) ?? []).filter(({ onDate }) => onDate === end).flatMap(({ toId }) => book.byId.get(toId) ?? []);
  return [...new Map(next.flatMap((one) => unitsOn(book, one, on)).map((one) => [one.id, one])).values()];
};

/** The communes of the day that hold land of this district. */
export const communesOf = (book: AreaBook, district: AreaRow, on: string): AreaRow[] => {
  const former = [...book.byId.values()].filter(({ parentId, level }) => parentId === district.id && level === 'commune');
  return [...new Map(former.flatMap((one) => unitsOn(book, one, on)).map((one) => [one.id, one])).values()];
};
