// Owns the made-up luck of the practice register: the same seed gives the same rows on every PC.

export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in `percent` of a hundred cases. */
  happens(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the pairs by its weight. */
  weighted<T>(pairs: readonly (readonly [T, number])[]): T;
  /** `count` different ones, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
  digits(count: number): string;
}

/** Mulberry32; good enough for names and days, and the same everywhere. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]!;
  return {
    whole,
    pick,
    happens: (percent) => next() * 100 < percent,
    weighted: (pairs) => {
      let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
      return (pairs.find(([, weight]) => (left -= weight) < 0) ?? pairs.at(-1)!)[0];
    },
    some: (list, count) => {
      const places = new Set<number>();
      while (places.size < Math.min(count, list.length)) places.add(whole(0, list.length - 1));
      return list.filter((_, place) => places.has(place));
    },
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  };
};
