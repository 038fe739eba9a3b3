// The communes of today's map, loaded once: by code, with the short names that rows show.
import { useMemo } from 'react';
import { useRead } from '../api.ts';

export interface Commune {
  code: string;
  /** 'phường Tuy Hòa' */
  name: string;
  /** 'P. Tuy Hòa' */
  short: string;
  /** Names of the units it was made of; numbers alone ('5') say nothing and are left out. */
  formerly: readonly string[];
}

export type Communes = ReadonlyMap<string, Commune>;

const prefixes: Record<string, string> = { phường: 'P.', xã: 'X.', 'đặc khu': 'ĐK.' };

export function useCommunes(): Communes {
  const { data } = useRead('agencies.areas', {});
  return useMemo(
    () =>
      new Map(
        (data?.areas ?? []).map(({ code, name, kind, formerly }) => [
          code,
          {
            code,
            name: `${kind} ${name}`,
            short: `${prefixes[kind] ?? kind} ${name}`,
            formerly: formerly.filter((one) => !/^\d+$/.test(one)),
          },
        ]),
      ),
    [data],
  );
}
