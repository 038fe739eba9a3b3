// Migration 0011: who issued a training certificate in folded words, where an organisation is present, and for which registers the office's own template is.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('training_certificate').addColumn('issuer_fold', 'text').execute();
  await schema.createIndex('training_certificate_issuer').on('training_certificate').columns(['issuer_fold', 'issued_on']).execute();
  await schema.alterTable('organization').addColumn('presence', 'text').execute();
  await schema.alterTable('document_template').addColumn('registers', 'text').execute();
}
