// Migration 0002: what the house itself keeps: history, settings, rules, agencies and areas, the user's own things, imports, search.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('command')
    .addColumn('id', 'text', key)
    .addColumn('seq', 'integer', required)
    .addColumn('device', 'text', required)
    .addColumn('user', 'text', required)
    .addColumn('at', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('method', 'text', required)
    .addColumn('label', 'text', required)
    .addColumn('undoes', 'text')
    .addColumn('hash', 'text', required)
    .execute();
  await schema.createIndex('command_seq').on('command').column('seq').unique().execute();

  await schema
    .createTable('change')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('command_id', 'text', required)
    .addColumn('table_name', 'text', required)
    .addColumn('row_id', 'text', required)
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addForeignKeyConstraint('change_command', ['command_id'], 'command', ['id'], (constraint) =>
      constraint.deferrable().initiallyDeferred(),
    )
    .execute();
  await schema.createIndex('change_command').on('change').column('command_id').execute();
  await schema.createIndex('change_row').on('change').columns(['table_name', 'row_id', 'seq']).execute();

  await schema
    .createTable('present_command')
    .addColumn('one', 'integer', (column) => column.primaryKey())
    .addColumn('command_id', 'text')
    .execute();
  await schema.createTable('meta').addColumn('key', 'text', key).addColumn('value', 'text', required).execute();
  await schema
    .createTable('kept')
    .addColumn('user', 'text', required)
    .addColumn('key', 'text', required)
    .addColumn('value', 'text', required)
    .addColumn('at', 'text', required)
    .addPrimaryKeyConstraint('kept_key', ['user', 'key'])
    .execute();
  await schema
    .createTable('setting')
    .addColumn('id', 'text', key)
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('value', 'text')
    .addColumn('version', 'integer', version)
    .execute();

  for (const table of ['agency', 'area']) {
    await schema
      .createTable(table)
      .addColumn('id', 'text', key)
      .addColumn('code', 'text', required)
      .addColumn('name', 'text', required)
      .addColumn('kind', 'text', required)
      .addColumn('level', 'text', required)
      .addColumn('parent_id', 'text', (column) => column.references(`${table}.id`).onDelete('restrict'))
      .addColumn('valid_from', 'text')
      .addColumn('valid_to', 'text')
      .addColumn('source', 'text')
      .addColumn('version', 'integer', version)
      .execute();
    await schema.createIndex(`${table}_code`).on(table).columns(['code', 'valid_from']).execute();
    await schema
      .createTable(`${table}_succession`)
      .addColumn('id', 'text', key)
      .addColumn('from_id', 'text', (column) => column.notNull().references(`${table}.id`).onDelete('restrict'))
      .addColumn('to_id', 'text', (column) => column.notNull().references(`${table}.id`).onDelete('restrict'))
      .addColumn('on_date', 'text', required)
      .addColumn('kind', 'text', required)
      .addColumn('note', 'text')
      .addColumn('version', 'integer', version)
      .execute();
    await schema.createIndex(`${table}_succession_from`).on(`${table}_succession`).column('from_id').execute();
    await schema.createIndex(`${table}_succession_to`).on(`${table}_succession`).column('to_id').execute();
  }

  await schema
    .createTable('rule')
    .addColumn('id', 'text', key)
    .addColumn('code', 'text', required)
    .addColumn('value', 'text', required)
    .addColumn('unit', 'text', required)
    .addColumn('effective_from', 'text')
    .addColumn('effective_to', 'text')
    .addColumn('source', 'text', required)
    .addColumn('confidence', 'text', required)
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('rule_code').on('rule').columns(['code', 'effective_from']).execute();

  await schema
    .createTable('import')
    .addColumn('id', 'text', key)
    .addColumn('file_name', 'text', required)
    .addColumn('file_hash', 'text', required)
    .addColumn('user', 'text', required)
    .addColumn('at', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('summary', 'text', required)
    .addColumn('command_id', 'text')
    .execute();
  await schema.createIndex('import_hash').on('import').column('file_hash').execute();
  await schema
    .createTable('import_row')
    .addColumn('import_id', 'text', (column) => column.notNull().references('import.id').onDelete('cascade'))
    .addColumn('position', 'integer', required)
    .addColumn('sheet', 'text', required)
    .addColumn('row', 'integer', required)
    .addColumn('register', 'text', required)
    .addColumn('outcome', 'text', required)
    .addColumn('decision', 'text', required)
    .addColumn('target_id', 'text')
    .addColumn('title', 'text')
    .addColumn('data', 'text', required)
    .addPrimaryKeyConstraint('import_row_key', ['import_id', 'position'])
    .execute();
  await schema.createIndex('import_row_outcome').on('import_row').columns(['import_id', 'outcome', 'position']).execute();

  await schema
    .createTable('search_entry')
    .addColumn('entry', 'integer', (column) => column.primaryKey())
    .addColumn('register', 'text', required)
    .addColumn('row_id', 'text', required)
    .addColumn('title', 'text', required)
    .addColumn('detail', 'text', required)
    .addColumn('words', 'text', required)
    .addColumn('codes', 'text', required)
    .execute();
  await schema.createIndex('search_entry_row').on('search_entry').column('row_id').unique().execute();
}
