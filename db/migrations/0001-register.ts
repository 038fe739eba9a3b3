// Migration 0001: organisations with their dated facts, services, papers with their events, people, posts and training certificates.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);
const points = (target: string) => (column: ColumnDefinitionBuilder) => column.notNull().references(target).onDelete('restrict');

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('organization')
    .addColumn('id', 'text', key)
    .addColumn('tax_code', 'text')
    .addColumn('abbreviation', 'text')
    .addColumn('legal_form', 'text')
    .addColumn('phone', 'text')
    .addColumn('email', 'text')
    .addColumn('website', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .addColumn('name', 'text')
    .addColumn('name_fold', 'text')
    .addColumn('name_sort', 'text')
    .addColumn('address', 'text')
    .addColumn('address_fold', 'text')
    .addColumn('commune_code', 'text')
    .addColumn('commune_fold', 'text')
    .addColumn('commune_sort', 'text')
    .addColumn('representative', 'text')
    .addColumn('representative_fold', 'text')
    .addColumn('representative_sort', 'text')
    .addColumn('headcount', 'integer')
    .addColumn('female_workers', 'integer')
    .addColumn('hazardous_workers', 'integer')
    .addColumn('sector', 'text')
    .addColumn('sector_fold', 'text')
    .addColumn('sector_code', 'text')
    .execute();
  await schema.createIndex('organization_tax_code').on('organization').column('tax_code').execute();
  await schema.createIndex('organization_name_sort').on('organization').columns(['name_sort', 'id']).execute();
  await schema.createIndex('organization_name_fold').on('organization').column('name_fold').execute();

  await schema
    .createTable('organization_period')
    .addColumn('id', 'text', key)
    .addColumn('organization_id', 'text', points('organization.id'))
    .addColumn('from_on', 'text')
    .addColumn('to_on', 'text')
    .addColumn('source', 'text')
    .addColumn('name', 'text', required)
    .addColumn('address', 'text')
    .addColumn('commune_code', 'text')
    .addColumn('representative', 'text')
    .addColumn('headcount', 'integer')
    .addColumn('female_workers', 'integer')
    .addColumn('hazardous_workers', 'integer')
    .addColumn('sector', 'text')
    .addColumn('sector_code', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('organization_period_owner').on('organization_period').columns(['organization_id', 'from_on']).execute();
  await schema.createIndex('organization_period_from').on('organization_period').column('from_on').execute();

  await schema
    .createTable('service')
    .addColumn('id', 'text', key)
    .addColumn('organization_id', 'text', points('organization.id'))
    .addColumn('kind', 'text', required)
    .addColumn('version', 'integer', version)
    .addColumn('find', 'text')
    .execute();
  await schema.createIndex('service_owner').on('service').columns(['organization_id', 'kind']).execute();
  await schema.createIndex('service_kind').on('service').column('kind').execute();

  await schema
    .createTable('service_line')
    .addColumn('id', 'text', key)
    .addColumn('service_id', 'text', points('service.id'))
    .addColumn('code', 'text', required)
    .addColumn('scope_text', 'text')
    .addColumn('professional_head', 'text')
    .addColumn('version', 'integer', version)
    .addColumn('find', 'text')
    .execute();
  await schema.createIndex('service_line_owner').on('service_line').columns(['service_id', 'code']).execute();

  await schema
    .createTable('credential')
    .addColumn('id', 'text', key)
    .addColumn('service_id', 'text', points('service.id'))
    .addColumn('kind', 'text', required)
    .addColumn('number', 'text')
    .addColumn('issuer', 'text')
    .addColumn('issued_on', 'text')
    .addColumn('effective_on', 'text')
    .addColumn('expires_on', 'text')
    .addColumn('class', 'text')
    .addColumn('scope_text', 'text')
    .addColumn('predecessor_id', 'text', (column) => column.references('credential.id').onDelete('restrict'))
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .addColumn('number_fold', 'text')
    .addColumn('issuer_fold', 'text')
    .addColumn('scope', 'text')
    .addColumn('last_on', 'text')
    .execute();
  await schema.createIndex('credential_owner').on('credential').column('service_id').execute();
  await schema.createIndex('credential_number').on('credential').column('number_fold').execute();
  await schema.createIndex('credential_expiry').on('credential').column('expires_on').execute();
  await schema.createIndex('credential_start').on('credential').column('effective_on').execute();
  await schema.createIndex('credential_predecessor').on('credential').column('predecessor_id').execute();

  await schema
    .createTable('credential_event')
    .addColumn('id', 'text', key)
    .addColumn('credential_id', 'text', points('credential.id'))
    .addColumn('kind', 'text', required)
    .addColumn('on_date', 'text')
    .addColumn('to_date', 'text')
    .addColumn('line', 'text')
    .addColumn('scope', 'text')
    .addColumn('expires_on', 'text')
    .addColumn('decision_number', 'text')
    .addColumn('decision_agency', 'text')
    .addColumn('ground', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('credential_event_owner').on('credential_event').columns(['credential_id', 'on_date']).execute();

  await schema
    .createTable('employer')
    .addColumn('id', 'text', key)
    .addColumn('organization_id', 'text', points('organization.id'))
    .addColumn('version', 'integer', version)
    .addColumn('find', 'text')
    .execute();
  await schema.createIndex('employer_owner').on('employer').column('organization_id').execute();

  await schema
    .createTable('person')
    .addColumn('id', 'text', key)
    .addColumn('name', 'text', required)
    .addColumn('given_name', 'text')
    .addColumn('birth_date', 'text')
    .addColumn('cccd', 'text')
    .addColumn('phone', 'text')
    .addColumn('version', 'integer', version)
    .addColumn('name_fold', 'text')
    .addColumn('name_sort', 'text')
    .addColumn('cccd_hash', 'text')
    .addColumn('cccd_last4', 'text')
    .execute();
  await schema.createIndex('person_name_sort').on('person').columns(['name_sort', 'id']).execute();
  await schema.createIndex('person_name_fold').on('person').columns(['name_fold', 'birth_date']).execute();
  await schema.createIndex('person_cccd_hash').on('person').column('cccd_hash').execute();

  await schema.createTable('person_key').addColumn('person_id', 'text', key).addColumn('key', 'text', required).execute();

  await schema
    .createTable('post')
    .addColumn('id', 'text', key)
    .addColumn('person_id', 'text', points('person.id'))
    .addColumn('organization_id', 'text', points('organization.id'))
    .addColumn('role', 'text', required)
    .addColumn('degree', 'text')
    .addColumn('from_on', 'text')
    .addColumn('to_on', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .addColumn('certificate_id', 'text')
    .addColumn('find', 'text')
    .execute();
  await schema.createIndex('post_person').on('post').column('person_id').execute();
  await schema.createIndex('post_organization').on('post').columns(['organization_id', 'role']).execute();

  await schema
    .createTable('training_certificate')
    .addColumn('id', 'text', key)
    .addColumn('person_id', 'text', points('person.id'))
    .addColumn('trainee_group', 'text')
    .addColumn('number', 'text')
    .addColumn('issuer', 'text')
    .addColumn('issued_on', 'text')
    .addColumn('expires_on', 'text')
    .addColumn('version', 'integer', version)
    .addColumn('number_fold', 'text')
    .execute();
  await schema.createIndex('training_certificate_person').on('training_certificate').column('person_id').execute();
  await schema.createIndex('training_certificate_number').on('training_certificate').column('number_fold').execute();
}
