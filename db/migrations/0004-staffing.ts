// Migration 0004: hired providers and units in place of own staff, the sectors under risk lists, and the derived training state of posts.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('service_contract')
    .addColumn('id', 'text', key)
    .addColumn('organization_id', 'text', (column) => column.notNull().references('organization.id').onDelete('restrict'))
    .addColumn('provider_name', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('from_on', 'text')
    .addColumn('to_on', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('service_contract_owner').on('service_contract').column('organization_id').execute();

  await schema
    .createTable('sector_risk')
    .addColumn('id', 'text', key)
    .addColumn('list', 'text', required)
    .addColumn('prefix', 'text', required)
    .addColumn('sector', 'text', required)
    .addColumn('words', 'text', required)
    .addColumn('edition', 'text', required)
    .addColumn('source', 'text', required)
    .addColumn('version', 'integer', version)
    .execute();

  await schema
    .createTable('training_period')
    .addColumn('post_id', 'text', (column) => column.notNull().references('post.id').onDelete('cascade'))
    .addColumn('from_on', 'text', required)
    .addColumn('to_on', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('shown_id', 'text')
    .addColumn('shown_last_on', 'text')
    .addPrimaryKeyConstraint('training_period_key', ['post_id', 'from_on'])
    .execute();
  // Which certificate a post shows follows from the day now.
  await schema.alterTable('post').dropColumn('certificate_id').execute();
  await schema.createIndex('training_period_turn').on('training_period').column('from_on').execute();
}
