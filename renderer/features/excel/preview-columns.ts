// Which three columns stand beside the name in the preview: the number, the place and what matters most of a register.
import { records } from '../../../preload/contract/records/index.ts';
import type { PreviewRow } from '../../../preload/contract/excel.ts';
import type { Column } from '../../../preload/contract/records/column.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';

const wishes = {
  code: ['taxCode', 'employerTaxCode'],
  place: ['commune', 'employerName'],
  end: ['headcount', 'expiresOn', 'certificateExpiresOn', 'issuedOn'],
} as const;
export type Slot = keyof typeof wishes;
export const slots = Object.keys(wishes) as Slot[];

/** The record column of a slot. */
export const slotColumn = (register: RegisterName, slot: Slot): string =>
  wishes[slot].find((name) => name in records[register].columns) ?? '';
export const columnOf = (register: RegisterName, name: string): Column | undefined => records[register].columns[name];

/** The heading of a slot; of several registers their words side by side. */
export const slotLabel = (registers: readonly RegisterName[], slot: Slot): string =>
  [...new Set(registers.map((register) => columnOf(register, slotColumn(register, slot))?.label ?? ''))].slice(0, 2).join(', ');

export const nameLabel = (registers: readonly RegisterName[]): string => {
  const labels = new Set(registers.map((register) => records[register].columns['name']?.label ?? ''));
  return labels.size === 1 ? ([...labels][0] ?? '') : 'Tên';
};

/** Changed columns that have no place of their own in the row. */
export const otherChanges = (row: PreviewRow): string[] => {
  const seen = new Set<string>(['name', ...slots.map((slot) => slotColumn(row.register, slot))]);
  return Object.keys(row.before).filter((name) => !seen.has(name));
};
