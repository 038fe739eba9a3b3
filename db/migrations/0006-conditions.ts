// Migration 0006: the people, devices and premises by which a provider keeps the conditions of its service.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);
const service = (column: ColumnDefinitionBuilder) => column.notNull().references('service.id').onDelete('restrict');

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('service_person')
    .addColumn('id', 'text', key)
    .addColumn('service_id', 'text', service)
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id').onDelete('restrict'))
    .addColumn('duties', 'text', required)
    .addColumn('subjects', 'text')
    .addColumn('scope', 'text')
    .addColumn('contract_kind', 'text')
    .addColumn('contract_from', 'text')
    .addColumn('contract_to', 'text')
    .addColumn('left_on', 'text')
    .addColumn('certificate_number', 'text')
    .addColumn('certificate_issued_on', 'text')
    .addColumn('certificate_expires_on', 'text')
    .addColumn('degree', 'text')
    .addColumn('practice_since', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('service_person_owner').on('service_person').column('service_id').execute();
  await schema.createIndex('service_person_person').on('service_person').column('person_id').execute();

  await schema
    .createTable('service_device')
    .addColumn('id', 'text', key)
    .addColumn('service_id', 'text', service)
    .addColumn('name', 'text', required)
    .addColumn('serial', 'text')
    .addColumn('scope', 'text')
    .addColumn('from_on', 'text')
    .addColumn('to_on', 'text')
    .addColumn('calibrated_on', 'text')
    .addColumn('calibrated_until', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('service_device_owner').on('service_device').column('service_id').execute();

  await schema
    .createTable('service_premises')
    .addColumn('id', 'text', key)
    .addColumn('service_id', 'text', service)
    .addColumn('kind', 'text', required)
    .addColumn('address', 'text')
    .addColumn('area', 'integer')
    .addColumn('tenure', 'text')
    .addColumn('from_on', 'text')
    .addColumn('to_on', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('service_premises_owner').on('service_premises').column('service_id').execute();
}
