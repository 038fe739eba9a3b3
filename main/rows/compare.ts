// What a row from outside would change: old value beside new, column by column; what is missing or empty erases nothing.
import type { AnyRecord, Values } from '../../preload/contract/records/record.ts';
import type { Match } from './match.ts';
import { hashOf } from './personal.ts';

/** The value that stands, for comparing: of the paper that the row speaks of, not of the one shown. */
export const standingValue = (record: AnyRecord, match: Match, key: string): string | number | null => {
  const [table, name = ''] = (record.columns[key]?.at ?? '').split('.');
  const paper = table === 'paper' ? match.paper : table === 'certificate' ? match.certificate : null;
  if (paper === 'new') return null;
  // A paper is compared by its last day as extended, which is what lists show and exports carry.
  if (paper !== null)
    return (
      (paper as unknown as Record<string, string | number | null>)[name === 'expires_on' && table === 'paper' ? 'last_on' : name] ?? null
    );
  return match.target?.row[key] ?? null;
};

/** Columns of `values` that differ from what stands, with the old value of each. */
export const differences = (record: AnyRecord, match: Match, values: Values, secret: string): Values => {
  const before: Values = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === '') continue;
    if (record.columns[key]?.kind === 'personal') {
      if (match.target?.cccdHash !== hashOf(String(value), secret)) before[key] = match.target?.row[key] ?? null;
      continue;
    }
    const standing = standingValue(record, match, key);
    if (standing !== value) before[key] = standing;
  }
  return before;
};
