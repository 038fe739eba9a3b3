// Migration 0008: dossiers with the papers of their checklist and what happened to them.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('dossier')
    .addColumn('id', 'text', key)
    .addColumn('kind', 'text', required)
    .addColumn('organization_id', 'text', (column) => column.references('organization.id').onDelete('restrict'))
    .addColumn('unit_name', 'text', required)
    .addColumn('received_on', 'text', required)
    .addColumn('way', 'text', required)
    .addColumn('book_year', 'integer', required)
    .addColumn('book_number', 'integer', required)
    .addColumn('letter', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  // Not unique: what another PC wrote meanwhile, or an undo brings back, must be able to stand.
  await schema.createIndex('dossier_number').on('dossier').columns(['book_year', 'book_number']).execute();
  await schema.createIndex('dossier_owner').on('dossier').column('organization_id').execute();

  await schema
    .createTable('dossier_paper')
    .addColumn('id', 'text', key)
    .addColumn('dossier_id', 'text', (column) => column.notNull().references('dossier.id').onDelete('restrict'))
    .addColumn('position', 'integer', required)
    .addColumn('name', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('dossier_paper_owner').on('dossier_paper').column('dossier_id').execute();

  await schema
    .createTable('dossier_event')
    .addColumn('id', 'text', key)
    .addColumn('dossier_id', 'text', (column) => column.notNull().references('dossier.id').onDelete('restrict'))
    .addColumn('position', 'integer', required)
    .addColumn('kind', 'text', required)
    .addColumn('on_date', 'text', required)
    .addColumn('officer', 'text')
    .addColumn('outcome', 'text')
    .addColumn('number', 'text')
    .addColumn('credential_id', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('dossier_event_owner').on('dossier_event').column('dossier_id').execute();
}
