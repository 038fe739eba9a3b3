// Migration 0014: terms and members of the council, meetings with agenda and attendance, conclusions with what became of them.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);
const to = (target: string) => (column: ColumnDefinitionBuilder) => column.references(target).onDelete('restrict');
const owned = (target: string) => (column: ColumnDefinitionBuilder) => column.notNull().references(target).onDelete('restrict');

const council = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema
    .createTable('council_term')
    .addColumn('id', 'text', key)
    .addColumn('name', 'text', required)
    .addColumn('superior', 'text')
    .addColumn('symbol', 'text', required)
    .addColumn('decision_number', 'text')
    .addColumn('decision_on', 'text')
    .addColumn('decision_by', 'text')
    .addColumn('from_on', 'text', required)
    .addColumn('to_on', 'text')
    .addColumn('seal', 'text', required)
    .addColumn('seal_agency', 'text')
    .addColumn('signer_id', 'text')
    .addColumn('signer_mode', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema
    .createTable('council_member')
    .addColumn('id', 'text', key)
    .addColumn('term_id', 'text', owned('council_term.id'))
    .addColumn('position', 'integer', required)
    .addColumn('title', 'text')
    .addColumn('name', 'text', required)
    .addColumn('agency_id', 'text', to('agency.id'))
    .addColumn('agency', 'text')
    .addColumn('post', 'text')
    .addColumn('role', 'text', required)
    .addColumn('from_on', 'text', required)
    .addColumn('to_on', 'text')
    .addColumn('decision_number', 'text')
    .addColumn('phone', 'text')
    .addColumn('email', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('council_member_term').on('council_member').column('term_id').execute();
  await schema.createIndex('council_member_agency').on('council_member').column('agency_id').execute();
};

const meetings = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema
    .createTable('meeting')
    .addColumn('id', 'text', key)
    .addColumn('term_id', 'text', owned('council_term.id'))
    .addColumn('kind', 'text', required)
    .addColumn('title', 'text', required)
    .addColumn('on_date', 'text', required)
    .addColumn('starts_at', 'text', required)
    .addColumn('ends_at', 'text')
    .addColumn('place', 'text', required)
    // Plain text: a member leaves the list of a term by itself.
    .addColumn('chair_id', 'text')
    .addColumn('secretary_id', 'text')
    .addColumn('invited_on', 'text')
    .addColumn('agenda_on', 'text')
    .addColumn('held_on', 'text')
    .addColumn('notice_on', 'text')
    .addColumn('cancelled_on', 'text')
    .addColumn('cancel_reason', 'text')
    .addColumn('opened_at', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('opinions', 'text')
    .addColumn('assessment', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('meeting_term').on('meeting').column('term_id').execute();
  await schema.createIndex('meeting_day').on('meeting').column('on_date').execute();

  await schema
    .createTable('meeting_item')
    .addColumn('id', 'text', key)
    .addColumn('meeting_id', 'text', owned('meeting.id'))
    .addColumn('position', 'integer', required)
    .addColumn('kind', 'text', required)
    .addColumn('title', 'text', required)
    .addColumn('presenter_id', 'text')
    .addColumn('presenter', 'text')
    .addColumn('minutes', 'integer', required)
    .addColumn('source', 'text')
    .addColumn('topic', 'text')
    .addColumn('basis', 'text')
    .addColumn('proposal', 'text')
    .addColumn('opinions', 'text')
    .addColumn('dossier', 'text')
    .addColumn('frozen_on', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('meeting_item_owner').on('meeting_item').column('meeting_id').execute();
  await schema.createIndex('meeting_item_source').on('meeting_item').column('source').execute();

  await schema
    .createTable('meeting_attendee')
    .addColumn('id', 'text', key)
    .addColumn('meeting_id', 'text', owned('meeting.id'))
    .addColumn('position', 'integer', required)
    .addColumn('member_id', 'text', to('council_member.id'))
    .addColumn('side', 'text', required)
    .addColumn('name', 'text')
    .addColumn('agency', 'text')
    .addColumn('post', 'text')
    .addColumn('reply', 'text')
    .addColumn('replied_on', 'text')
    .addColumn('state', 'text')
    .addColumn('delegate_name', 'text')
    .addColumn('delegate_post', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('meeting_attendee_owner').on('meeting_attendee').column('meeting_id').execute();
  await schema.createIndex('meeting_attendee_member').on('meeting_attendee').column('member_id').execute();

  await schema
    .createTable('agenda_suggestion')
    .addColumn('id', 'text', key)
    .addColumn('title', 'text', required)
    .addColumn('agency_id', 'text', to('agency.id'))
    .addColumn('suggested_by', 'text')
    .addColumn('on_date', 'text', required)
    .addColumn('closed_on', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('agenda_suggestion_agency').on('agenda_suggestion').column('agency_id').execute();
};

const conclusions = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema
    .createTable('conclusion')
    .addColumn('id', 'text', key)
    .addColumn('meeting_id', 'text', owned('meeting.id'))
    .addColumn('item_id', 'text', to('meeting_item.id'))
    .addColumn('position', 'integer', required)
    .addColumn('content', 'text', required)
    .addColumn('due_on', 'text')
    .addColumn('topic', 'text')
    .addColumn('organization_id', 'text', to('organization.id'))
    .addColumn('service_id', 'text', to('service.id'))
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('conclusion_meeting').on('conclusion').column('meeting_id').execute();
  await schema.createIndex('conclusion_item').on('conclusion').column('item_id').execute();
  await schema.createIndex('conclusion_organization').on('conclusion').column('organization_id').execute();
  await schema.createIndex('conclusion_service').on('conclusion').column('service_id').execute();

  await schema
    .createTable('conclusion_agency')
    .addColumn('id', 'text', key)
    .addColumn('conclusion_id', 'text', owned('conclusion.id'))
    .addColumn('position', 'integer', required)
    .addColumn('part', 'text', required)
    .addColumn('agency_id', 'text', to('agency.id'))
    .addColumn('agency', 'text', required)
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('conclusion_agency_owner').on('conclusion_agency').column('conclusion_id').execute();
  await schema.createIndex('conclusion_agency_agency').on('conclusion_agency').column('agency_id').execute();

  await schema
    .createTable('conclusion_event')
    .addColumn('id', 'text', key)
    .addColumn('conclusion_id', 'text', owned('conclusion.id'))
    .addColumn('position', 'integer', required)
    .addColumn('kind', 'text', required)
    .addColumn('on_date', 'text', required)
    .addColumn('until_on', 'text')
    .addColumn('number', 'text')
    // The meeting to which an unfinished one came back; plain text, since a meeting may be removed.
    .addColumn('meeting_id', 'text')
    .addColumn('note', 'text')
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('conclusion_event_owner').on('conclusion_event').column('conclusion_id').execute();

  await schema
    .createTable('meeting_file')
    .addColumn('id', 'text', key)
    .addColumn('meeting_id', 'text', owned('meeting.id'))
    .addColumn('item_id', 'text', to('meeting_item.id'))
    .addColumn('conclusion_id', 'text', to('conclusion.id'))
    .addColumn('position', 'integer', required)
    .addColumn('hash', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('size', 'integer', required)
    .addColumn('added_on', 'text', required)
    .addColumn('version', 'integer', version)
    .execute();
  await schema.createIndex('meeting_file_owner').on('meeting_file').column('meeting_id').execute();
  await schema.createIndex('meeting_file_item').on('meeting_file').column('item_id').execute();
  await schema.createIndex('meeting_file_conclusion').on('meeting_file').column('conclusion_id').execute();
};

export async function up(db: Kysely<unknown>): Promise<void> {
  await council(db);
  await meetings(db);
  await conclusions(db);
  // A numbered amendment names what it changes.
  await db.schema.alterTable('document').addColumn('amends_id', 'text').execute();
}
