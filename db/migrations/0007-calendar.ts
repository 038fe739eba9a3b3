// Migration 0007: the days that do not follow the week, free or worked, as the yearly decisions set them.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('holiday')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('on_date', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('source', 'text', required)
    .addColumn('confidence', 'text', required)
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema.createIndex('holiday_day').on('holiday').column('on_date').execute();
}
