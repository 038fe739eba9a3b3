// The columns of a record by the sections of form and page, in the order in which they first come.
import type { Column } from '../../../preload/contract/records/column.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { folded } from '../../components/folded.ts';

export interface Section {
  id: string;
  title: string;
  columns: readonly (readonly [key: string, column: Column])[];
}

/** An anchor that an address can carry: 'Đơn vị' → 'don-vi'. */
export const anchorOf = (title: string) => folded(title).replace(/[^a-z0-9]+/g, '-');

/** What people type; computed columns are left out. */
export const typedColumns = (record: AnyRecord) => Object.entries(record.columns).filter(([, column]) => !column.derived);

export const sectionsOf = (record: AnyRecord): Section[] =>
  [...Map.groupBy(typedColumns(record), ([, column]) => column.section)].map(([title, columns]) => ({
    id: anchorOf(title),
    title,
    columns,
  }));

/** Whether a form asks for a column while its paper is of a kind; what stands in the box is never hidden. */
export const fitsPaper = (column: Column, kind: unknown, value: unknown) =>
  column.paper === undefined || kind === column.paper || (value !== '' && value !== null && value !== undefined);

/** Columns that live on the paper in force. */
export const paperColumns = (record: AnyRecord) => Object.entries(record.columns).filter(([, column]) => column.at.startsWith('paper.'));
