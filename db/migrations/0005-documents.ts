// Migration 0005: documents with their numbers and frozen snapshots, the office's own templates, the files kept by content.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('document')
    .addColumn('id', 'text', key)
    .addColumn('kind', 'text', required)
    .addColumn('series', 'text', required)
    .addColumn('year', 'integer', required)
    .addColumn('number', 'integer')
    .addColumn('symbol', 'text', required)
    .addColumn('abstract', 'text', required)
    .addColumn('recipient', 'text')
    .addColumn('state', 'text', required)
    .addColumn('issued_on', 'text')
    .addColumn('register', 'text')
    .addColumn('row_id', 'text')
    .addColumn('organization_id', 'text')
    .addColumn('template_id', 'text')
    .addColumn('template_name', 'text')
    .addColumn('snapshot', 'text', required)
    .addColumn('hash', 'text')
    .addColumn('file_hash', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('document_number').unique().on('document').columns(['series', 'year', 'number']).execute();
  await schema.createIndex('document_owner').on('document').column('organization_id').execute();
  await schema.createIndex('document_row').on('document').column('row_id').execute();

  await schema
    .createTable('document_template')
    .addColumn('id', 'text', key)
    .addColumn('name', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('replaces', 'text')
    .addColumn('file_hash', 'text', required)
    .addColumn('file_name', 'text', required)
    .addColumn('version', 'integer', version)
    .execute();

  await schema
    .createTable('stored_file')
    .addColumn('hash', 'text', key)
    .addColumn('name', 'text', required)
    .addColumn('size', 'integer', required)
    .addColumn('at', 'text', required)
    .execute();
}
