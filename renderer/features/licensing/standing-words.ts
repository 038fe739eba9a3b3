// The states, lines and services of the core in the house's words.
import type { StandingPeriod } from '../../../preload/contract/licensing.ts';
import type { Choice } from '../../../preload/contract/records/column.ts';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import { statusLooks, type Status } from '../../components/status.ts';
import { addDays } from '../../components/plain-day.ts';

/** 'NOT_NOTIFIED' → 'not-notified'; a word that nobody knows is not known. */
export function statusOf(code: string): Status {
  const word = code.toLowerCase().replaceAll('_', '-');
  return word in statusLooks ? (word as Status) : 'unknown';
}

const standing = new Set(['VALID', 'NOTIFIED', 'DECLARED']);
/** Whether the body may work in this state. */
export const mayWork = (code: string) => standing.has(code);

/** The scope lines that papers of this register can cover. */
export const scopeChoices = (record: AnyRecord): readonly Choice[] =>
  Object.values(record.columns).find((column) => column.at === 'paper.scope' || column.at === 'line.code')?.choices ?? [];

/** 'N4 Thiết bị nâng', 'Nhóm 3', as short as a row of a drawing bears. */
export function lineLabel(record: AnyRecord, code: string): string {
  const parts = (
    scopeChoices(record)
      .find((one) => one.code === code)
      ?.label.split(':')[0] ?? code
  ).split(', ');
  const enough = parts.findIndex((_, at) => parts.slice(0, at + 1).join(', ').length >= 10);
  return parts.slice(0, enough < 0 ? undefined : enough + 1).join(', ');
}

const shortLabels: Partial<Record<string, string>> = {
  training: 'Huấn luyện',
  'self-training': 'Tự huấn luyện',
  'technical-inspection': 'Kiểm định',
  monitoring: 'Quan trắc',
  'health-exam': 'Khám sức khỏe',
};

/** 'Huấn luyện hạng B', 'Kiểm định', 'Khám bệnh nghề nghiệp' */
export function serviceLabel(record: AnyRecord, row: Row): string {
  if (record.root === 'line') return lineLabel(record, String(row.examKind ?? ''));
  const label = shortLabels[String(row.serviceKind ?? record.services[0])] ?? record.label;
  return row.trainingClass ? `${label} hạng ${row.trainingClass}` : label;
}

/** Stretches of one line (null = the whole) in their order; neighbours that say the same are one. */
export function stretchesOf(periods: readonly StandingPeriod[], line: string | null): StandingPeriod[] {
  const joined: StandingPeriod[] = [];
  for (const period of periods.filter((one) => one.line === line).toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = joined.at(-1);
    if (last?.to && last.status === period.status && last.paper === period.paper && addDays(last.to, 1) === period.from)
      joined[joined.length - 1] = { ...last, to: period.to };
    else joined.push(period);
  }
  return joined;
}

export const holdsOn =
  (day: string) =>
  ({ from, to }: { from: string; to: string | null }) =>
    from <= day && (to === null || to >= day);
