// Migration 0009: yearly reports received from providers, and reminders of those that did not come.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);
const service = (column: ColumnDefinitionBuilder) => column.notNull().references('service.id').onDelete('restrict');

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('provider_report')
    .addColumn('id', 'text', key)
    .addColumn('service_id', 'text', service)
    .addColumn('year', 'integer', required)
    .addColumn('received_on', 'text', required)
    .addColumn('way', 'text')
    .addColumn('document_number', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('provider_report_owner').on('provider_report').columns(['service_id', 'received_on']).execute();
  await schema.createIndex('provider_report_year').unique().on('provider_report').columns(['year', 'service_id']).execute();

  await schema
    .createTable('report_reminder')
    .addColumn('id', 'text', key)
    .addColumn('service_id', 'text', service)
    .addColumn('year', 'integer', required)
    .addColumn('reminded_on', 'text', required)
    .addColumn('way', 'text', required)
    .addColumn('document_id', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('report_reminder_owner').on('report_reminder').column('service_id').execute();
  await schema.createIndex('report_reminder_year').on('report_reminder').columns(['year', 'service_id']).execute();
}
