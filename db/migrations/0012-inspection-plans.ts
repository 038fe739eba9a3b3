// Migration 0012: inspection plans with rows, teams and amendments, inspectors and their leave, others' visits, exemptions.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);
const to = (target: string) => (column: ColumnDefinitionBuilder) => column.references(target).onDelete('restrict');
const owned = (target: string) => (column: ColumnDefinitionBuilder) => column.notNull().references(target).onDelete('restrict');

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('inspection_plan')
    .addColumn('id', 'text', key)
    .addColumn('year', 'integer', required)
    .addColumn('agency', 'text', required)
    .addColumn('title', 'text', required)
    .addColumn('decision_number', 'text')
    .addColumn('decided_on', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_plan_year').on('inspection_plan').column('year').execute();

  await schema
    .createTable('inspection_amendment')
    .addColumn('id', 'text', key)
    .addColumn('plan_id', 'text', owned('inspection_plan.id'))
    .addColumn('position', 'integer', required)
    .addColumn('decision_number', 'text', required)
    .addColumn('decided_on', 'text', required)
    .addColumn('what', 'text', required)
    .addColumn('why', 'text', required)
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_amendment_owner').on('inspection_amendment').column('plan_id').execute();

  await schema
    .createTable('inspection_team')
    .addColumn('id', 'text', key)
    .addColumn('plan_id', 'text', owned('inspection_plan.id'))
    .addColumn('name', 'text', required)
    .addColumn('position', 'integer', required)
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_team_owner').on('inspection_team').column('plan_id').execute();

  await schema
    .createTable('inspection_officer')
    .addColumn('id', 'text', key)
    .addColumn('name', 'text', required)
    .addColumn('post', 'text')
    .addColumn('version', 'integer', version)
    .execute();

  await schema
    .createTable('inspection_team_member')
    .addColumn('id', 'text', key)
    .addColumn('team_id', 'text', owned('inspection_team.id'))
    .addColumn('officer_id', 'text', owned('inspection_officer.id'))
    .addColumn('role', 'text', required)
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_team_member_owner').on('inspection_team_member').column('team_id').execute();
  await schema.createIndex('inspection_team_member_officer').on('inspection_team_member').column('officer_id').execute();

  await schema
    .createTable('inspection_leave')
    .addColumn('id', 'text', key)
    .addColumn('officer_id', 'text', owned('inspection_officer.id'))
    .addColumn('from_on', 'text', required)
    .addColumn('to_on', 'text', required)
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_leave_owner').on('inspection_leave').column('officer_id').execute();

  await schema
    .createTable('inspection_plan_row')
    .addColumn('id', 'text', key)
    .addColumn('plan_id', 'text', owned('inspection_plan.id'))
    .addColumn('subject_kind', 'text', required)
    // A subject that was removed since stays a row of the plan, and is found by the check.
    .addColumn('subject_id', 'text', required)
    .addColumn('organization_id', 'text')
    .addColumn('unit_name', 'text', required)
    .addColumn('tax_code', 'text')
    .addColumn('checklist', 'text', required)
    .addColumn('from_on', 'text')
    .addColumn('to_on', 'text')
    .addColumn('team_id', 'text', to('inspection_team.id'))
    .addColumn('place', 'text')
    .addColumn('grounds', 'text')
    .addColumn('reason', 'text')
    .addColumn('added_by_id', 'text', to('inspection_amendment.id'))
    .addColumn('dropped_by_id', 'text', to('inspection_amendment.id'))
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_plan_row_owner').on('inspection_plan_row').column('plan_id').execute();
  await schema.createIndex('inspection_plan_row_subject').on('inspection_plan_row').column('subject_id').execute();
  await schema.createIndex('inspection_plan_row_team').on('inspection_plan_row').column('team_id').execute();

  await schema
    .createTable('foreign_inspection')
    .addColumn('id', 'text', key)
    .addColumn('agency', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('tax_code', 'text')
    .addColumn('unit_name', 'text', required)
    .addColumn('from_on', 'text', required)
    .addColumn('to_on', 'text', required)
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('foreign_inspection_days').on('foreign_inspection').columns(['from_on', 'to_on']).execute();

  await schema
    .createTable('inspection_exemption')
    .addColumn('id', 'text', key)
    .addColumn('subject_kind', 'text', required)
    .addColumn('subject_id', 'text', required)
    .addColumn('year', 'integer', required)
    .addColumn('reason', 'text', required)
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('inspection_exemption_year').on('inspection_exemption').column('year').execute();
}
