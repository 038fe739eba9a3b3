// Migration 0013: subjects without a tax code, visits with team and events, checklists with answers, findings, remedies, evidence.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);
const to = (target: string) => (column: ColumnDefinitionBuilder) => column.references(target).onDelete('restrict');
const owned = (target: string) => (column: ColumnDefinitionBuilder) => column.notNull().references(target).onDelete('restrict');

const visits = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema
    .createTable('inspection_subject')
    .addColumn('id', 'text', key)
    .addColumn('kind', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('address', 'text')
    .addColumn('commune_code', 'text')
    .addColumn('owner', 'text')
    .addColumn('active_from', 'text')
    .addColumn('active_to', 'text')
    .addColumn('note', 'text')
    .addColumn('name_fold', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_subject_name').on('inspection_subject').column('name_fold').execute();

  await schema
    .createTable('inspection')
    .addColumn('id', 'text', key)
    .addColumn('organization_id', 'text', to('organization.id'))
    .addColumn('subject_id', 'text', to('inspection_subject.id'))
    .addColumn('kind', 'text', required)
    .addColumn('agency', 'text', required)
    .addColumn('level', 'text', required)
    // Plain text: a plan comes and goes by itself.
    .addColumn('plan_row_id', 'text')
    .addColumn('decision_number', 'text')
    .addColumn('decision_on', 'text')
    .addColumn('decision_by', 'text')
    .addColumn('ground_kind', 'text', required)
    .addColumn('grounds', 'text')
    .addColumn('scope', 'text')
    .addColumn('duration_days', 'integer')
    .addColumn('planned_on', 'text')
    .addColumn('place', 'text')
    .addColumn('note', 'text')
    .addColumn('checklist_id', 'text', to('checklist.id'))
    .addColumn('opinion', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_owner').on('inspection').column('organization_id').execute();
  await schema.createIndex('inspection_named').on('inspection').column('subject_id').execute();
  await schema.createIndex('inspection_planned').on('inspection').column('plan_row_id').execute();
  await schema.createIndex('inspection_checklist').on('inspection').column('checklist_id').execute();

  await schema
    .createTable('inspection_member')
    .addColumn('id', 'text', key)
    .addColumn('inspection_id', 'text', owned('inspection.id'))
    .addColumn('position', 'integer', required)
    .addColumn('name', 'text', required)
    .addColumn('role', 'text', required)
    .addColumn('officer', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_member_owner').on('inspection_member').column('inspection_id').execute();

  await schema
    .createTable('inspection_event')
    .addColumn('id', 'text', key)
    .addColumn('inspection_id', 'text', owned('inspection.id'))
    .addColumn('position', 'integer', required)
    .addColumn('kind', 'text', required)
    .addColumn('on_date', 'text', required)
    .addColumn('days', 'integer')
    .addColumn('until_on', 'text')
    .addColumn('number', 'text')
    .addColumn('witness', 'text')
    .addColumn('witness_kind', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_event_owner').on('inspection_event').column('inspection_id').execute();
  await schema.createIndex('inspection_event_kind').on('inspection_event').columns(['kind', 'on_date']).execute();
};

const checklists = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema
    .createTable('checklist')
    .addColumn('id', 'text', key)
    .addColumn('kind', 'text', required)
    .addColumn('edition', 'integer', required)
    .addColumn('basis', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema
    .createTable('checklist_item')
    .addColumn('id', 'text', key)
    .addColumn('checklist_id', 'text', owned('checklist.id'))
    .addColumn('position', 'integer', required)
    .addColumn('text', 'text', required)
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('checklist_item_owner').on('checklist_item').column('checklist_id').execute();
};

const outcome = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema
    .createTable('inspection_answer')
    .addColumn('id', 'text', key)
    .addColumn('inspection_id', 'text', owned('inspection.id'))
    .addColumn('item_id', 'text', owned('checklist_item.id'))
    .addColumn('answer', 'text', required)
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_answer_owner').on('inspection_answer').column('inspection_id').execute();
  await schema.createIndex('inspection_answer_item').on('inspection_answer').column('item_id').execute();

  await schema
    .createTable('finding')
    .addColumn('id', 'text', key)
    .addColumn('inspection_id', 'text', owned('inspection.id'))
    .addColumn('position', 'integer', required)
    .addColumn('item_id', 'text', to('checklist_item.id'))
    .addColumn('what', 'text', required)
    .addColumn('basis', 'text')
    .addColumn('started_on', 'text')
    .addColumn('ended_on', 'text')
    .addColumn('offender', 'text', required)
    .addColumn('sanction', 'text')
    .addColumn('owner', 'text')
    .addColumn('due_on', 'text')
    .addColumn('credential_event_id', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('finding_owner').on('finding').column('inspection_id').execute();
  await schema.createIndex('finding_item').on('finding').column('item_id').execute();

  await schema
    .createTable('remedy')
    .addColumn('id', 'text', key)
    .addColumn('finding_id', 'text', owned('finding.id'))
    .addColumn('position', 'integer', required)
    .addColumn('kind', 'text', required)
    .addColumn('on_date', 'text', required)
    .addColumn('outcome', 'text')
    .addColumn('inspection_id', 'text')
    .addColumn('officer', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('remedy_owner').on('remedy').column('finding_id').execute();

  await schema
    .createTable('evidence_file')
    .addColumn('id', 'text', key)
    .addColumn('inspection_id', 'text', owned('inspection.id'))
    .addColumn('finding_id', 'text', to('finding.id'))
    .addColumn('remedy_id', 'text', to('remedy.id'))
    .addColumn('item_id', 'text')
    .addColumn('hash', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('size', 'integer', required)
    .addColumn('added_on', 'text', required)
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('evidence_file_owner').on('evidence_file').column('inspection_id').execute();
  await schema.createIndex('evidence_file_finding').on('evidence_file').column('finding_id').execute();
  await schema.createIndex('evidence_file_remedy').on('evidence_file').column('remedy_id').execute();
};

export async function up(db: Kysely<unknown>): Promise<void> {
  await checklists(db);
  await visits(db);
  await outcome(db);
}
