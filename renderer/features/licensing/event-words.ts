// Events of papers in words: their kinds, what each asks for, one line that tells one.
import { type Event, eventVerbs, grounds } from '../../../preload/contract/licensing.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { writeDay } from '../../components/plain-day.ts';
import { lineLabel } from './standing-words.ts';

export type EventKind = Event['kind'];
export type EnteredKind = Exclude<EventKind, 'granted'>;

/** In the order of the form: what hurts first. */
export const enteredKinds: readonly EnteredKind[] = [
  'suspended',
  'resumed',
  'extended',
  'scope-changed',
  'reissued',
  'moved',
  'revoked',
  'terminated',
];

export const groundWords = (code: string | null) => grounds.find((ground) => ground.code === code)?.label ?? code ?? '';

/** 'Đình chỉ N4 Thiết bị nâng đến hết 31/12/2026' */
export function eventLine(record: AnyRecord, { kind, line, to, expiresOn, scope }: Event): string {
  const parts = [eventVerbs[kind], line && lineLabel(record, line)];
  if (kind === 'suspended') parts.push(to ? `đến hết ${writeDay(to)}` : 'chưa có ngày kết thúc');
  if (expiresOn) parts.push(`đến ${writeDay(expiresOn)}`);
  if (kind === 'scope-changed' && scope)
    parts.push(
      `còn ${scope
        .split(',')
        .map((code) => lineLabel(record, code))
        .join(', ')}`,
    );
  return parts.filter(Boolean).join(' ');
}

/** '214/QĐ-SNV, Sở Nội vụ · Cấp kết quả sai sự thật' */
export const eventBasis = ({ decisionNumber, decisionAgency, ministryNotifiedOn, departmentNotifiedOn, ground, note }: Event) =>
  [
    [decisionNumber, decisionAgency].filter(Boolean).join(', '),
    groundWords(ground),
    ministryNotifiedOn && `Bộ Nội vụ nhận ${writeDay(ministryNotifiedOn)}`,
    departmentNotifiedOn && `Sở Nội vụ nhận ${writeDay(departmentNotifiedOn)}`,
    note,
  ]
    .filter(Boolean)
    .join(' · ');
