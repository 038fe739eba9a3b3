// The standing of a row in a cell: icon and word, or a dash.
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import { StatusWord } from '../../components/StatusWord.tsx';
import { standingOf } from '../../components/row-standing.ts';

export function StandingCell({ record, row, today }: { record: AnyRecord; row: Row; today: string }) {
  const standing = standingOf(record, row, today);
  return standing ? <StatusWord {...standing} /> : '–';
}
