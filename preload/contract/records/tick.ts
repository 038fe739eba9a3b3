// Owns the name of a column of ticks: one sheet column for one item of a closed list ("traineeGroups:G1").
import type { AnyRecord } from './record.ts';

export interface Tick {
  key: string;
  code: string;
}

/** The item that the name stands for; null where it names a whole column, or no item of the record. */
export const tickOf = (record: AnyRecord, name: string): Tick | null => {
  const [key = '', code] = name.split(':');
  return code !== undefined && record.columns[key]?.choices.some((choice) => choice.code === code) ? { key, code } : null;
};

export const tickName = ({ key, code }: Tick): string => `${key}:${code}`;

/** "Nhóm huấn luyện: 1"; of a whole column its label. */
export const sourceLabel = (record: AnyRecord, name: string): string | undefined => {
  const tick = tickOf(record, name);
  if (tick === null) return record.columns[name]?.label;
  const choice = record.columns[tick.key]!.choices.find(({ code }) => code === tick.code);
  return `${record.columns[tick.key]!.label}: ${choice?.short ?? choice?.label ?? tick.code}`;
};
