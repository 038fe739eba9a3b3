// What a save or an import is about to write, gathered row by row and written table by table.
import { periodsOf } from '../../db/queries/derive.ts';
import { insertRows, patchRows, type Patch, type WritableTable } from '../../db/queries/rows.ts';
import type { OrganizationPeriodTable, Transacting } from '../../db/schema.ts';
import { uuidv7 } from '../ids.ts';
import { bornWhole } from './born-whole.ts';
import { changedPeriods } from './periods.ts';
import type { Cell } from './split.ts';

type Row = Record<string, Cell>;

export interface FactChange {
  values: Row;
  /** First day of the new values; null = they are put right as they always were. */
  since: string | null;
  source: string;
}

export interface Plan {
  insert(table: WritableTable, row: Row & { id?: string }): void;
  /** Values of one row; several patches of a row become one. */
  patch(table: WritableTable, id: string, version: number, values: Row): void;
  /** Dated facts of an organisation that stands already. */
  facts(organizationId: string, change: FactChange): void;
  /** A part ends here: what was planned so far names no row that is planned later. */
  cut(): void;
  /** Writes everything, part by part; what hangs on a part is derived while its pages are still at hand. */
  write(db: Transacting, today: string, told?: WriteTold): Promise<void>;
}

/** Who is told while rows are written: of each statement, and of each part with the ids that carry their derived columns already. */
export interface WriteTold {
  progress?(done: number, total: number): void;
  settle?(whole: ReadonlySet<string>): Promise<void>;
}

const order: readonly WritableTable[] = [
  'organization',
  'organization_period',
  'service',
  'service_line',
  'credential',
  'credential_event',
  'employer',
  'person',
  'person_key',
  'post',
  'training_certificate',
];

const noRows = () => new Map<WritableTable, Row[]>(order.map((table) => [table, []]));

export const newPlan = (): Plan => {
  const parts = [noRows()];
  const patches = new Map<string, Patch>();
  const facts = new Map<string, FactChange>();
  const fresh = new Map<string, Row>();

  const addPeriods = async (db: Transacting, today: string, plan: Plan) => {
    const periods = Map.groupBy(await periodsOf(db, [...facts.keys()]), (period) => period.organization_id);
    for (const [organizationId, change] of facts) {
      const { patched, added } = changedPeriods(periods.get(organizationId) ?? [], change, today);
      for (const period of patched) plan.patch('organization_period', period.id, period.version, period.values);
      for (const period of added) plan.insert('organization_period', { ...period, id: uuidv7() });
    }
  };

  const plan: Plan = {
    insert: (table, row) => {
      parts.at(-1)!.get(table)!.push(row);
      if (row.id) fresh.set(row.id, row);
    },
    patch: (table, id, version, values) => {
      const born = fresh.get(id);
      if (born) return void Object.assign(born, values);
      const key = `${table} ${id}`;
      const standing = patches.get(key);
      if (standing) Object.assign(standing.values, values);
      else patches.set(key, { table, id, version, values: { ...values } });
    },
    facts: (organizationId, change) => {
      const standing = facts.get(organizationId);
      facts.set(organizationId, standing ? { ...change, values: { ...standing.values, ...change.values } } : change);
    },
    cut: () => void parts.push(noRows()),
    write: async (db, today, { progress = () => {}, settle = async () => {} } = {}) => {
      if (facts.size > 0) await addPeriods(db, today, plan);
      const changed = [...patches.values()];
      const total = parts.flatMap((part) => [...part.values()]).reduce((sum, rows) => sum + rows.length, 0) + changed.length;
      let done = 0;
      const step = (count: number) => progress((done += count), total);
      for (let part = parts.shift(); part; part = parts.shift()) {
        const whole = await bornWhole(db, part, today);
        for (const table of order) await insertRows(db, table, part.get(table)!, step);
        await settle(whole);
      }
      await patchRows(db, changed, step);
    },
  };
  return plan;
};

export type PeriodRow = OrganizationPeriodTable;
