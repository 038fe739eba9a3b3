// Owns how wide a text stands in Times New Roman, from the widths that the face has had since PostScript; marks take no room.

const regular: Record<string, string> = {
  278: 'ijlt:;/',
  333: 'fr-I',
  389: 'sJ',
  444: 'acez',
  500: 'bdghknopquvxy0123456789',
  556: 'PSF',
  611: 'ELTZ',
  667: 'BCR',
  722: 'wADGHKNOQUVXY',
  778: 'm',
  889: 'M',
  944: 'W',
};
const bold: Record<string, string> = {
  278: 'il/',
  333: 'fjt-:;',
  389: 'sI',
  444: 'cerz',
  500: 'agovxy0123456789J',
  556: 'bdhknpquS',
  611: 'FP',
  667: 'BELTZ',
  722: 'wACDNRUVXY',
  778: 'GHKOQ',
  833: 'm',
  944: 'M',
  1000: 'W',
};

const table = (groups: Record<string, string>): ReadonlyMap<string, number> =>
  new Map(Object.entries(groups).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)] as const)));
const faces = { regular: table(regular), bold: table(bold) };

/** Millimetres of a text of so many points. */
export const timesWidth = (text: string, points: number, face: 'regular' | 'bold'): number => {
  let units = 0;
  for (const sign of text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'))
    units += sign === ' ' || sign === ',' || sign === '.' ? 250 : (faces[face].get(sign) ?? 500);
  return ((units / 1000) * points * 25.4) / 72;
};
