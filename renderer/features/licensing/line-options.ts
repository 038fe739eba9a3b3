// The scope lines that a person or a device can be tied to: those of the provider, and whatever was chosen before.
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { scopeChoices } from './standing-words.ts';

/** Empty for registers whose people and devices serve the whole. */
export const lineOptions = (record: AnyRecord, lines: readonly string[], chosen: readonly string[]): { value: string; label: string }[] => {
  if (record.register !== 'technical-inspection' && record.register !== 'monitoring') return [];
  return scopeChoices(record)
    .filter(({ code }) => lines.length === 0 || lines.includes(code) || chosen.includes(code))
    .map(({ code, label }) => ({ value: code, label }));
};
