// Owns how papers write a value of a register: days, lists of choices, communes by the names of a day.
import { unitsOn } from '../../db/queries/agencies.ts';
import type { Db } from '../../db/schema.ts';
import type { Column } from '../../preload/contract/records/column.ts';
import { formatVietnamese } from '../domain/dates/plain-date.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of the communes of a day as addresses write them, by code. */
export const communeWords = async (db: Db, day: string): Promise<Map<string, string>> =>
  new Map((await unitsOn(db, 'area', day, 'commune')).map((unit) => [unit.code, `${capital(unit.kind)} ${unit.name}`]));

/** A cell as people read it; '' where there is nothing, and of a personal number. */
export const cellWords = (column: Column, value: string | number | null | undefined, communes: ReadonlyMap<string, string>): string => {
  if (value === null || value === undefined) return '';
  const text = String(value);
  if (column.kind === 'personal') return '';
  if (column.kind === 'area') return communes.get(text) ?? text;
  if (column.kind === 'date') return formatVietnamese(text);
  if (column.kind === 'number') return Number(value).toLocaleString('vi-VN');
  if (column.choices.length === 0) return text;
  return text
    .split(',')
    .map((code) => column.choices.find((choice) => choice.code === code))
    .map((choice) => choice?.label ?? '')
    .filter(Boolean)
    .join('; ');
};
