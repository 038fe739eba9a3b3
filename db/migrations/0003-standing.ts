// Migration 0003: the derived standing of services and of their scope lines, as periods; derived alone, so nothing refers to or from it.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('standing_period')
    .addColumn('service_id', 'text', required)
    .addColumn('line', 'text', required)
    .addColumn('from_on', 'text', required)
    .addColumn('to_on', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('credential_id', 'text')
    .addColumn('shown_id', 'text')
    .addColumn('shown_scope', 'text')
    .addColumn('shown_last_on', 'text')
    .addColumn('lines', 'text')
    .addPrimaryKeyConstraint('standing_period_key', ['service_id', 'line', 'from_on'])
    .execute();
}
