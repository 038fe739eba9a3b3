// Owns the account of repairs: how often each was made, and one sample of it.
import { repairTable, type RepairKind } from './cell-reading.ts';

export interface Repair {
  kind: RepairKind;
  label: string;
  count: number;
  sample: { before: string; after: string; row: number };
}

export const repairLedger = () => {
  const repairs = new Map<RepairKind, Repair>();
  return {
    /** `row` counts from 1; `label` of the first says more than the words of its kind. */
    note: (kind: RepairKind, before: string, after: string, row: number, label: string = repairTable[kind].label): void => {
      const known = repairs.get(kind);
      if (known === undefined) repairs.set(kind, { kind, label, count: 1, sample: { before, after, row } });
      else {
        known.count += 1;
        // A sample that shows a difference says more than "21/02/2024 → 21/02/2024".
        if (known.sample.before === known.sample.after && before !== after) known.sample = { before, after, row };
      }
    },
    list: (): Repair[] => [...repairs.values()],
  };
};
export type RepairLedger = ReturnType<typeof repairLedger>;
