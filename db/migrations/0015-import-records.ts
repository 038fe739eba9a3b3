// Migration 0015: what became of each row of an import, kept with its record; which values the person keeps, and rows of one key in a file.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const empty = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo('');

export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('import').addColumn('kept', 'text', empty).execute();
  await schema.alterTable('import_row').addColumn('changed', 'text', empty).execute();
  await schema.alterTable('import_row').addColumn('kept', 'text').execute();
  await schema.alterTable('import_row').addColumn('twin', 'integer').execute();
  await schema.alterTable('import_row').addColumn('twin_place', 'text').execute();
  await schema.createIndex('import_row_twin').on('import_row').columns(['import_id', 'twin']).where('twin', 'is not', null).execute();
  await schema.createIndex('import_at').on('import').columns(['state', 'at']).execute();

  await schema
    .createTable('import_part')
    .addColumn('import_id', 'text', (column) => column.notNull().references('import.id').onDelete('cascade'))
    .addColumn('part', 'integer', required)
    .addColumn('added', 'integer', required)
    .addColumn('changed', 'integer', required)
    .addColumn('same', 'integer', required)
    .addColumn('error', 'integer', required)
    .addColumn('skipped', 'integer', required)
    // Some hundred rows as JSON: one row each would cost five times the room.
    .addColumn('rows', 'text', required)
    .addPrimaryKeyConstraint('import_part_key', ['import_id', 'part'])
    .execute();
}
