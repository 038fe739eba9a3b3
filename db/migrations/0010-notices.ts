// Migration 0010: the days of notices of training (published, received by ministry and department), and papers with one number that are two.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  for (const name of ['published_on', 'ministry_notified_on', 'department_notified_on'])
    await schema.alterTable('credential').addColumn(name, 'text').execute();
  for (const name of ['ministry_notified_on', 'department_notified_on'])
    await schema.alterTable('credential_event').addColumn(name, 'text').execute();
  await schema.createIndex('credential_twin').on('credential').columns(['number_fold', 'issuer_fold', 'kind', 'service_id']).execute();
  await schema.createIndex('credential_kind').on('credential').columns(['kind', 'service_id']).execute();

  await schema
    .createTable('paper_distinction')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('first_id', 'text', required)
    .addColumn('second_id', 'text', required)
    .addColumn('reason', 'text', required)
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await schema.createIndex('paper_distinction_pair').on('paper_distinction').columns(['first_id', 'second_id']).execute();
}
