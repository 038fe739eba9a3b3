-- The register as its migrations make it, with its history triggers and its search index.

CREATE TABLE "agency" ("id" text not null primary key,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "level" text not null,
  "parent_id" text references "agency" ("id") on delete restrict,
  "valid_from" text,
  "valid_to" text,
  "source" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "agency_succession" ("id" text not null primary key,
  "from_id" text not null references "agency" ("id") on delete restrict,
  "to_id" text not null references "agency" ("id") on delete restrict,
  "on_date" text not null,
  "kind" text not null,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "agenda_suggestion" ("id" text not null primary key,
  "title" text not null,
  "agency_id" text references "agency" ("id") on delete restrict,
  "suggested_by" text,
  "on_date" text not null,
  "closed_on" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "area" ("id" text not null primary key,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "level" text not null,
  "parent_id" text references "area" ("id") on delete restrict,
  "valid_from" text,
  "valid_to" text,
  "source" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "area_succession" ("id" text not null primary key,
  "from_id" text not null references "area" ("id") on delete restrict,
  "to_id" text not null references "area" ("id") on delete restrict,
  "on_date" text not null,
  "kind" text not null,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "change" ("seq" integer primary key,
  "command_id" text not null,
  "table_name" text not null,
  "row_id" text not null,
  "before" text,
  "after" text, constraint "change_command" foreign key ("command_id") references "command" ("id") deferrable initially deferred) strict;

CREATE TABLE "checklist" ("id" text not null primary key,
  "kind" text not null,
  "edition" integer not null,
  "basis" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "checklist_item" ("id" text not null primary key,
  "checklist_id" text not null references "checklist" ("id") on delete restrict,
  "position" integer not null,
  "text" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "command" ("id" text not null primary key,
  "seq" integer not null,
  "device" text not null,
  "user" text not null,
  "at" text not null,
  "kind" text not null,
  "method" text not null,
  "label" text not null,
  "undoes" text,
  "hash" text not null) strict;

CREATE TABLE "conclusion" ("id" text not null primary key,
  "meeting_id" text not null references "meeting" ("id") on delete restrict,
  "item_id" text references "meeting_item" ("id") on delete restrict,
  "position" integer not null,
  "content" text not null,
  "due_on" text,
  "topic" text,
  "organization_id" text references "organization" ("id") on delete restrict,
  "service_id" text references "service" ("id") on delete restrict,
  "version" integer default 1 not null) strict;

CREATE TABLE "conclusion_agency" ("id" text not null primary key,
  "conclusion_id" text not null references "conclusion" ("id") on delete restrict,
  "position" integer not null,
  "part" text not null,
  "agency_id" text references "agency" ("id") on delete restrict,
  "agency" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "conclusion_event" ("id" text not null primary key,
  "conclusion_id" text not null references "conclusion" ("id") on delete restrict,
  "position" integer not null,
  "kind" text not null,
  "on_date" text not null,
  "until_on" text,
  "number" text,
  "meeting_id" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "council_member" ("id" text not null primary key,
  "term_id" text not null references "council_term" ("id") on delete restrict,
  "position" integer not null,
  "title" text,
  "name" text not null,
  "agency_id" text references "agency" ("id") on delete restrict,
  "agency" text,
  "post" text,
  "role" text not null,
  "from_on" text not null,
  "to_on" text,
  "decision_number" text,
  "phone" text,
  "email" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "council_term" ("id" text not null primary key,
  "name" text not null,
  "superior" text,
  "symbol" text not null,
  "decision_number" text,
  "decision_on" text,
  "decision_by" text,
  "from_on" text not null,
  "to_on" text,
  "seal" text not null,
  "seal_agency" text,
  "signer_id" text,
  "signer_mode" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "credential" ("id" text not null primary key,
  "service_id" text not null references "service" ("id") on delete restrict,
  "kind" text not null,
  "number" text,
  "issuer" text,
  "issued_on" text,
  "effective_on" text,
  "expires_on" text,
  "class" text,
  "scope_text" text,
  "predecessor_id" text references "credential" ("id") on delete restrict,
  "note" text,
  "version" integer default 1 not null,
  "number_fold" text,
  "issuer_fold" text,
  "scope" text,
  "last_on" text,
  "published_on" text,
  "ministry_notified_on" text,
  "department_notified_on" text) strict;

CREATE TABLE "credential_event" ("id" text not null primary key,
  "credential_id" text not null references "credential" ("id") on delete restrict,
  "kind" text not null,
  "on_date" text,
  "to_date" text,
  "line" text,
  "scope" text,
  "expires_on" text,
  "decision_number" text,
  "decision_agency" text,
  "ground" text,
  "note" text,
  "version" integer default 1 not null,
  "ministry_notified_on" text,
  "department_notified_on" text) strict;

CREATE TABLE "document" ("id" text not null primary key,
  "kind" text not null,
  "series" text not null,
  "year" integer not null,
  "number" integer,
  "symbol" text not null,
  "abstract" text not null,
  "recipient" text,
  "state" text not null,
  "issued_on" text,
  "register" text,
  "row_id" text,
  "organization_id" text,
  "template_id" text,
  "template_name" text,
  "snapshot" text not null,
  "hash" text,
  "file_hash" text,
  "version" integer default 1 not null,
  "amends_id" text) strict;

CREATE TABLE "document_template" ("id" text not null primary key,
  "name" text not null,
  "kind" text not null,
  "replaces" text,
  "file_hash" text not null,
  "file_name" text not null,
  "version" integer default 1 not null,
  "registers" text) strict;

CREATE TABLE "dossier" ("id" text not null primary key,
  "kind" text not null,
  "organization_id" text references "organization" ("id") on delete restrict,
  "unit_name" text not null,
  "received_on" text not null,
  "way" text not null,
  "book_year" integer not null,
  "book_number" integer not null,
  "letter" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "dossier_event" ("id" text not null primary key,
  "dossier_id" text not null references "dossier" ("id") on delete restrict,
  "position" integer not null,
  "kind" text not null,
  "on_date" text not null,
  "officer" text,
  "outcome" text,
  "number" text,
  "credential_id" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "dossier_paper" ("id" text not null primary key,
  "dossier_id" text not null references "dossier" ("id") on delete restrict,
  "position" integer not null,
  "name" text not null,
  "state" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "employer" ("id" text not null primary key,
  "organization_id" text not null references "organization" ("id") on delete restrict,
  "version" integer default 1 not null,
  "find" text) strict;

CREATE TABLE "evidence_file" ("id" text not null primary key,
  "inspection_id" text not null references "inspection" ("id") on delete restrict,
  "finding_id" text references "finding" ("id") on delete restrict,
  "remedy_id" text references "remedy" ("id") on delete restrict,
  "item_id" text,
  "hash" text not null,
  "name" text not null,
  "size" integer not null,
  "added_on" text not null,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "finding" ("id" text not null primary key,
  "inspection_id" text not null references "inspection" ("id") on delete restrict,
  "position" integer not null,
  "item_id" text references "checklist_item" ("id") on delete restrict,
  "what" text not null,
  "basis" text,
  "started_on" text,
  "ended_on" text,
  "offender" text not null,
  "sanction" text,
  "owner" text,
  "due_on" text,
  "credential_event_id" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "foreign_inspection" ("id" text not null primary key,
  "agency" text not null,
  "kind" text not null,
  "tax_code" text,
  "unit_name" text not null,
  "from_on" text not null,
  "to_on" text not null,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "holiday" ("id" text not null primary key,
  "on_date" text not null,
  "kind" text not null,
  "name" text not null,
  "source" text not null,
  "confidence" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "import" ("id" text not null primary key,
  "file_name" text not null,
  "file_hash" text not null,
  "user" text not null,
  "at" text not null,
  "state" text not null,
  "summary" text not null,
  "command_id" text,
  "kept" text default '' not null) strict;

CREATE TABLE "import_part" ("import_id" text not null references "import" ("id") on delete cascade,
  "part" integer not null,
  "added" integer not null,
  "changed" integer not null,
  "same" integer not null,
  "error" integer not null,
  "skipped" integer not null,
  "rows" text not null, constraint "import_part_key" primary key ("import_id",
  "part")) strict;

CREATE TABLE "import_row" ("import_id" text not null references "import" ("id") on delete cascade,
  "position" integer not null,
  "sheet" text not null,
  "row" integer not null,
  "register" text not null,
  "outcome" text not null,
  "decision" text not null,
  "target_id" text,
  "title" text,
  "data" text not null,
  "changed" text default '' not null,
  "kept" text,
  "twin" integer,
  "twin_place" text, constraint "import_row_key" primary key ("import_id",
  "position")) strict;

CREATE TABLE "inspection" ("id" text not null primary key,
  "organization_id" text references "organization" ("id") on delete restrict,
  "subject_id" text references "inspection_subject" ("id") on delete restrict,
  "kind" text not null,
  "agency" text not null,
  "level" text not null,
  "plan_row_id" text,
  "decision_number" text,
  "decision_on" text,
  "decision_by" text,
  "ground_kind" text not null,
  "grounds" text,
  "scope" text,
  "duration_days" integer,
  "planned_on" text,
  "place" text,
  "note" text,
  "checklist_id" text references "checklist" ("id") on delete restrict,
  "opinion" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_amendment" ("id" text not null primary key,
  "plan_id" text not null references "inspection_plan" ("id") on delete restrict,
  "position" integer not null,
  "decision_number" text not null,
  "decided_on" text not null,
  "what" text not null,
  "why" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_answer" ("id" text not null primary key,
  "inspection_id" text not null references "inspection" ("id") on delete restrict,
  "item_id" text not null references "checklist_item" ("id") on delete restrict,
  "answer" text not null,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_event" ("id" text not null primary key,
  "inspection_id" text not null references "inspection" ("id") on delete restrict,
  "position" integer not null,
  "kind" text not null,
  "on_date" text not null,
  "days" integer,
  "until_on" text,
  "number" text,
  "witness" text,
  "witness_kind" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_exemption" ("id" text not null primary key,
  "subject_kind" text not null,
  "subject_id" text not null,
  "year" integer not null,
  "reason" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_leave" ("id" text not null primary key,
  "officer_id" text not null references "inspection_officer" ("id") on delete restrict,
  "from_on" text not null,
  "to_on" text not null,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_member" ("id" text not null primary key,
  "inspection_id" text not null references "inspection" ("id") on delete restrict,
  "position" integer not null,
  "name" text not null,
  "role" text not null,
  "officer" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_officer" ("id" text not null primary key,
  "name" text not null,
  "post" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_plan" ("id" text not null primary key,
  "year" integer not null,
  "agency" text not null,
  "title" text not null,
  "decision_number" text,
  "decided_on" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_plan_row" ("id" text not null primary key,
  "plan_id" text not null references "inspection_plan" ("id") on delete restrict,
  "subject_kind" text not null,
  "subject_id" text not null,
  "organization_id" text,
  "unit_name" text not null,
  "tax_code" text,
  "checklist" text not null,
  "from_on" text,
  "to_on" text,
  "team_id" text references "inspection_team" ("id") on delete restrict,
  "place" text,
  "grounds" text,
  "reason" text,
  "added_by_id" text references "inspection_amendment" ("id") on delete restrict,
  "dropped_by_id" text references "inspection_amendment" ("id") on delete restrict,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_subject" ("id" text not null primary key,
  "kind" text not null,
  "name" text not null,
  "address" text,
  "commune_code" text,
  "owner" text,
  "active_from" text,
  "active_to" text,
  "note" text,
  "name_fold" text default '' not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_team" ("id" text not null primary key,
  "plan_id" text not null references "inspection_plan" ("id") on delete restrict,
  "name" text not null,
  "position" integer not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "inspection_team_member" ("id" text not null primary key,
  "team_id" text not null references "inspection_team" ("id") on delete restrict,
  "officer_id" text not null references "inspection_officer" ("id") on delete restrict,
  "role" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "kept" ("user" text not null,
  "key" text not null,
  "value" text not null,
  "at" text not null, constraint "kept_key" primary key ("user",
  "key")) strict;

CREATE TABLE "meeting" ("id" text not null primary key,
  "term_id" text not null references "council_term" ("id") on delete restrict,
  "kind" text not null,
  "title" text not null,
  "on_date" text not null,
  "starts_at" text not null,
  "ends_at" text,
  "place" text not null,
  "chair_id" text,
  "secretary_id" text,
  "invited_on" text,
  "agenda_on" text,
  "held_on" text,
  "notice_on" text,
  "cancelled_on" text,
  "cancel_reason" text,
  "opened_at" text,
  "closed_at" text,
  "opinions" text,
  "assessment" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "meeting_attendee" ("id" text not null primary key,
  "meeting_id" text not null references "meeting" ("id") on delete restrict,
  "position" integer not null,
  "member_id" text references "council_member" ("id") on delete restrict,
  "side" text not null,
  "name" text,
  "agency" text,
  "post" text,
  "reply" text,
  "replied_on" text,
  "state" text,
  "delegate_name" text,
  "delegate_post" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "meeting_file" ("id" text not null primary key,
  "meeting_id" text not null references "meeting" ("id") on delete restrict,
  "item_id" text references "meeting_item" ("id") on delete restrict,
  "conclusion_id" text references "conclusion" ("id") on delete restrict,
  "position" integer not null,
  "hash" text not null,
  "name" text not null,
  "size" integer not null,
  "added_on" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "meeting_item" ("id" text not null primary key,
  "meeting_id" text not null references "meeting" ("id") on delete restrict,
  "position" integer not null,
  "kind" text not null,
  "title" text not null,
  "presenter_id" text,
  "presenter" text,
  "minutes" integer not null,
  "source" text,
  "topic" text,
  "basis" text,
  "proposal" text,
  "opinions" text,
  "dossier" text,
  "frozen_on" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "meta" ("key" text not null primary key,
  "value" text not null) strict;

CREATE TABLE "organization" ("id" text not null primary key,
  "tax_code" text,
  "abbreviation" text,
  "legal_form" text,
  "phone" text,
  "email" text,
  "website" text,
  "note" text,
  "version" integer default 1 not null,
  "name" text,
  "name_fold" text,
  "name_sort" text,
  "address" text,
  "address_fold" text,
  "commune_code" text,
  "commune_fold" text,
  "commune_sort" text,
  "representative" text,
  "representative_fold" text,
  "representative_sort" text,
  "headcount" integer,
  "female_workers" integer,
  "hazardous_workers" integer,
  "sector" text,
  "sector_fold" text,
  "sector_code" text,
  "presence" text) strict;

CREATE TABLE "organization_period" ("id" text not null primary key,
  "organization_id" text not null references "organization" ("id") on delete restrict,
  "from_on" text,
  "to_on" text,
  "source" text,
  "name" text not null,
  "address" text,
  "commune_code" text,
  "representative" text,
  "headcount" integer,
  "female_workers" integer,
  "hazardous_workers" integer,
  "sector" text,
  "sector_code" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "paper_distinction" ("id" text not null primary key,
  "first_id" text not null,
  "second_id" text not null,
  "reason" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "person" ("id" text not null primary key,
  "name" text not null,
  "given_name" text,
  "birth_date" text,
  "cccd" text,
  "phone" text,
  "version" integer default 1 not null,
  "name_fold" text,
  "name_sort" text,
  "cccd_hash" text,
  "cccd_last4" text) strict;

CREATE TABLE "person_key" ("person_id" text not null primary key,
  "key" text not null) strict;

CREATE TABLE "post" ("id" text not null primary key,
  "person_id" text not null references "person" ("id") on delete restrict,
  "organization_id" text not null references "organization" ("id") on delete restrict,
  "role" text not null,
  "degree" text,
  "from_on" text,
  "to_on" text,
  "note" text,
  "version" integer default 1 not null,
  "find" text) strict;

CREATE TABLE "present_command" ("one" integer primary key,
  "command_id" text) strict;

CREATE TABLE "provider_report" ("id" text not null primary key,
  "service_id" text not null references "service" ("id") on delete restrict,
  "year" integer not null,
  "received_on" text not null,
  "way" text,
  "document_number" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "remedy" ("id" text not null primary key,
  "finding_id" text not null references "finding" ("id") on delete restrict,
  "position" integer not null,
  "kind" text not null,
  "on_date" text not null,
  "outcome" text,
  "inspection_id" text,
  "officer" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "report_reminder" ("id" text not null primary key,
  "service_id" text not null references "service" ("id") on delete restrict,
  "year" integer not null,
  "reminded_on" text not null,
  "way" text not null,
  "document_id" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "rule" ("id" text not null primary key,
  "code" text not null,
  "value" text not null,
  "unit" text not null,
  "effective_from" text,
  "effective_to" text,
  "source" text not null,
  "confidence" text not null,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "search_entry" ("entry" integer primary key,
  "register" text not null,
  "row_id" text not null,
  "title" text not null,
  "detail" text not null,
  "words" text not null,
  "codes" text not null) strict;

CREATE VIRTUAL TABLE search_words using fts5(words, content='', contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 0");

CREATE TABLE 'search_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE "sector_risk" ("id" text not null primary key,
  "list" text not null,
  "prefix" text not null,
  "sector" text not null,
  "words" text not null,
  "edition" text not null,
  "source" text not null,
  "version" integer default 1 not null) strict;

CREATE TABLE "service" ("id" text not null primary key,
  "organization_id" text not null references "organization" ("id") on delete restrict,
  "kind" text not null,
  "version" integer default 1 not null,
  "find" text) strict;

CREATE TABLE "service_contract" ("id" text not null primary key,
  "organization_id" text not null references "organization" ("id") on delete restrict,
  "provider_name" text not null,
  "kind" text not null,
  "from_on" text,
  "to_on" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "service_device" ("id" text not null primary key,
  "service_id" text not null references "service" ("id") on delete restrict,
  "name" text not null,
  "serial" text,
  "scope" text,
  "from_on" text,
  "to_on" text,
  "calibrated_on" text,
  "calibrated_until" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "service_line" ("id" text not null primary key,
  "service_id" text not null references "service" ("id") on delete restrict,
  "code" text not null,
  "scope_text" text,
  "professional_head" text,
  "version" integer default 1 not null,
  "find" text) strict;

CREATE TABLE "service_person" ("id" text not null primary key,
  "service_id" text not null references "service" ("id") on delete restrict,
  "person_id" text not null references "person" ("id") on delete restrict,
  "duties" text not null,
  "subjects" text,
  "scope" text,
  "contract_kind" text,
  "contract_from" text,
  "contract_to" text,
  "left_on" text,
  "certificate_number" text,
  "certificate_issued_on" text,
  "certificate_expires_on" text,
  "degree" text,
  "practice_since" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "service_premises" ("id" text not null primary key,
  "service_id" text not null references "service" ("id") on delete restrict,
  "kind" text not null,
  "address" text,
  "area" integer,
  "tenure" text,
  "from_on" text,
  "to_on" text,
  "note" text,
  "version" integer default 1 not null) strict;

CREATE TABLE "setting" ("id" text not null primary key,
  "key" text not null unique,
  "value" text,
  "version" integer default 1 not null) strict;

CREATE TABLE sqlite_stat1(tbl,idx,stat);

CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample);

CREATE TABLE "standing_period" ("service_id" text not null,
  "line" text not null,
  "from_on" text not null,
  "to_on" text not null,
  "status" text not null,
  "credential_id" text,
  "shown_id" text,
  "shown_scope" text,
  "shown_last_on" text,
  "lines" text, constraint "standing_period_key" primary key ("service_id",
  "line",
  "from_on")) strict, without rowid;

CREATE TABLE "stored_file" ("hash" text not null primary key,
  "name" text not null,
  "size" integer not null,
  "at" text not null) strict;

CREATE TABLE "training_certificate" ("id" text not null primary key,
  "person_id" text not null references "person" ("id") on delete restrict,
  "trainee_group" text,
  "number" text,
  "issuer" text,
  "issued_on" text,
  "expires_on" text,
  "version" integer default 1 not null,
  "number_fold" text,
  "issuer_fold" text) strict;

CREATE TABLE "training_period" ("post_id" text not null references "post" ("id") on delete cascade,
  "from_on" text not null,
  "to_on" text not null,
  "status" text not null,
  "shown_id" text,
  "shown_last_on" text, constraint "training_period_key" primary key ("post_id",
  "from_on")) strict;

CREATE INDEX "agency_code" on "agency" ("code",
  "valid_from");

CREATE INDEX "agency_succession_from" on "agency_succession" ("from_id");

CREATE INDEX "agency_succession_to" on "agency_succession" ("to_id");

CREATE INDEX "agenda_suggestion_agency" on "agenda_suggestion" ("agency_id");

CREATE INDEX "area_code" on "area" ("code",
  "valid_from");

CREATE INDEX "area_succession_from" on "area_succession" ("from_id");

CREATE INDEX "area_succession_to" on "area_succession" ("to_id");

CREATE INDEX "change_command" on "change" ("command_id");

CREATE INDEX "change_row" on "change" ("table_name",
  "row_id",
  "seq");

CREATE INDEX "checklist_item_owner" on "checklist_item" ("checklist_id");

CREATE UNIQUE INDEX "command_seq" on "command" ("seq");

CREATE INDEX "conclusion_item" on "conclusion" ("item_id");

CREATE INDEX "conclusion_meeting" on "conclusion" ("meeting_id");

CREATE INDEX "conclusion_organization" on "conclusion" ("organization_id");

CREATE INDEX "conclusion_service" on "conclusion" ("service_id");

CREATE INDEX "conclusion_agency_agency" on "conclusion_agency" ("agency_id");

CREATE INDEX "conclusion_agency_owner" on "conclusion_agency" ("conclusion_id");

CREATE INDEX "conclusion_event_owner" on "conclusion_event" ("conclusion_id");

CREATE INDEX "council_member_agency" on "council_member" ("agency_id");

CREATE INDEX "council_member_term" on "council_member" ("term_id");

CREATE INDEX "credential_expiry" on "credential" ("expires_on");

CREATE INDEX "credential_kind" on "credential" ("kind",
  "service_id");

CREATE INDEX "credential_number" on "credential" ("number_fold");

CREATE INDEX "credential_owner" on "credential" ("service_id");

CREATE INDEX "credential_predecessor" on "credential" ("predecessor_id");

CREATE INDEX "credential_start" on "credential" ("effective_on");

CREATE INDEX "credential_twin" on "credential" ("number_fold",
  "issuer_fold",
  "kind",
  "service_id");

CREATE INDEX "credential_event_owner" on "credential_event" ("credential_id",
  "on_date");

CREATE UNIQUE INDEX "document_number" on "document" ("series",
  "year",
  "number");

CREATE INDEX "document_owner" on "document" ("organization_id");

CREATE INDEX "document_row" on "document" ("row_id");

CREATE INDEX "dossier_number" on "dossier" ("book_year",
  "book_number");

CREATE INDEX "dossier_owner" on "dossier" ("organization_id");

CREATE INDEX "dossier_event_owner" on "dossier_event" ("dossier_id");

CREATE INDEX "dossier_paper_owner" on "dossier_paper" ("dossier_id");

CREATE INDEX "employer_owner" on "employer" ("organization_id");

CREATE INDEX "evidence_file_finding" on "evidence_file" ("finding_id");

CREATE INDEX "evidence_file_owner" on "evidence_file" ("inspection_id");

CREATE INDEX "evidence_file_remedy" on "evidence_file" ("remedy_id");

CREATE INDEX "finding_item" on "finding" ("item_id");

CREATE INDEX "finding_owner" on "finding" ("inspection_id");

CREATE INDEX "foreign_inspection_days" on "foreign_inspection" ("from_on",
  "to_on");

CREATE INDEX "holiday_day" on "holiday" ("on_date");

CREATE INDEX "import_at" on "import" ("state",
  "at");

CREATE INDEX "import_hash" on "import" ("file_hash");

CREATE INDEX "import_row_outcome" on "import_row" ("import_id",
  "outcome",
  "position");

CREATE INDEX "import_row_twin" on "import_row" ("import_id",
  "twin") where "twin" is not null;

CREATE INDEX "inspection_checklist" on "inspection" ("checklist_id");

CREATE INDEX "inspection_named" on "inspection" ("subject_id");

CREATE INDEX "inspection_owner" on "inspection" ("organization_id");

CREATE INDEX "inspection_planned" on "inspection" ("plan_row_id");

CREATE INDEX "inspection_amendment_owner" on "inspection_amendment" ("plan_id");

CREATE INDEX "inspection_answer_item" on "inspection_answer" ("item_id");

CREATE INDEX "inspection_answer_owner" on "inspection_answer" ("inspection_id");

CREATE INDEX "inspection_event_kind" on "inspection_event" ("kind",
  "on_date");

CREATE INDEX "inspection_event_owner" on "inspection_event" ("inspection_id");

CREATE INDEX "inspection_exemption_year" on "inspection_exemption" ("year");

CREATE INDEX "inspection_leave_owner" on "inspection_leave" ("officer_id");

CREATE INDEX "inspection_member_owner" on "inspection_member" ("inspection_id");

CREATE INDEX "inspection_plan_year" on "inspection_plan" ("year");

CREATE INDEX "inspection_plan_row_owner" on "inspection_plan_row" ("plan_id");

CREATE INDEX "inspection_plan_row_subject" on "inspection_plan_row" ("subject_id");

CREATE INDEX "inspection_plan_row_team" on "inspection_plan_row" ("team_id");

CREATE INDEX "inspection_subject_name" on "inspection_subject" ("name_fold");

CREATE INDEX "inspection_team_owner" on "inspection_team" ("plan_id");

CREATE INDEX "inspection_team_member_officer" on "inspection_team_member" ("officer_id");

CREATE INDEX "inspection_team_member_owner" on "inspection_team_member" ("team_id");

CREATE INDEX "meeting_day" on "meeting" ("on_date");

CREATE INDEX "meeting_term" on "meeting" ("term_id");

CREATE INDEX "meeting_attendee_member" on "meeting_attendee" ("member_id");

CREATE INDEX "meeting_attendee_owner" on "meeting_attendee" ("meeting_id");

CREATE INDEX "meeting_file_conclusion" on "meeting_file" ("conclusion_id");

CREATE INDEX "meeting_file_item" on "meeting_file" ("item_id");

CREATE INDEX "meeting_file_owner" on "meeting_file" ("meeting_id");

CREATE INDEX "meeting_item_owner" on "meeting_item" ("meeting_id");

CREATE INDEX "meeting_item_source" on "meeting_item" ("source");

CREATE INDEX "organization_name_fold" on "organization" ("name_fold");

CREATE INDEX "organization_name_sort" on "organization" ("name_sort",
  "id");

CREATE INDEX "organization_tax_code" on "organization" ("tax_code");

CREATE INDEX "organization_period_from" on "organization_period" ("from_on");

CREATE INDEX "organization_period_owner" on "organization_period" ("organization_id",
  "from_on");

CREATE INDEX "paper_distinction_pair" on "paper_distinction" ("first_id",
  "second_id");

CREATE INDEX "person_cccd_hash" on "person" ("cccd_hash");

CREATE INDEX "person_name_fold" on "person" ("name_fold",
  "birth_date");

CREATE INDEX "person_name_sort" on "person" ("name_sort",
  "id");

CREATE INDEX "post_organization" on "post" ("organization_id",
  "role");

CREATE INDEX "post_person" on "post" ("person_id");

CREATE INDEX "provider_report_owner" on "provider_report" ("service_id",
  "received_on");

CREATE UNIQUE INDEX "provider_report_year" on "provider_report" ("year",
  "service_id");

CREATE INDEX "remedy_owner" on "remedy" ("finding_id");

CREATE INDEX "report_reminder_owner" on "report_reminder" ("service_id");

CREATE INDEX "report_reminder_year" on "report_reminder" ("year",
  "service_id");

CREATE INDEX "rule_code" on "rule" ("code",
  "effective_from");

CREATE UNIQUE INDEX "search_entry_row" on "search_entry" ("row_id");

CREATE INDEX "service_kind" on "service" ("kind");

CREATE INDEX "service_owner" on "service" ("organization_id",
  "kind");

CREATE INDEX "service_contract_owner" on "service_contract" ("organization_id");

CREATE INDEX "service_device_owner" on "service_device" ("service_id");

CREATE INDEX "service_line_owner" on "service_line" ("service_id",
  "code");

CREATE INDEX "service_person_owner" on "service_person" ("service_id");

CREATE INDEX "service_person_person" on "service_person" ("person_id");

CREATE INDEX "service_premises_owner" on "service_premises" ("service_id");

CREATE INDEX "training_certificate_issuer" on "training_certificate" ("issuer_fold",
  "issued_on");

CREATE INDEX "training_certificate_number" on "training_certificate" ("number_fold");

CREATE INDEX "training_certificate_person" on "training_certificate" ("person_id");

CREATE INDEX "training_period_turn" on "training_period" ("from_on");

CREATE TRIGGER history_agency_delete after delete on "agency" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'agency', old.id, json_object('id', old."id", 'code', old."code", 'name', old."name", 'kind', old."kind", 'level', old."level", 'parent_id', old."parent_id", 'valid_from', old."valid_from", 'valid_to', old."valid_to", 'source', old."source"), null); end;

CREATE TRIGGER history_agency_insert after insert on "agency" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'agency', new.id, null, json_object('id', new."id", 'code', new."code", 'name', new."name", 'kind', new."kind", 'level', new."level", 'parent_id', new."parent_id", 'valid_from', new."valid_from", 'valid_to', new."valid_to", 'source', new."source")); end;

CREATE TRIGGER history_agency_update after update on "agency" when old."code" is not new."code" or old."name" is not new."name" or old."kind" is not new."kind" or old."level" is not new."level" or old."parent_id" is not new."parent_id" or old."valid_from" is not new."valid_from" or old."valid_to" is not new."valid_to" or old."source" is not new."source" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'agency', new.id, json_object('id', old."id", 'code', old."code", 'name', old."name", 'kind', old."kind", 'level', old."level", 'parent_id', old."parent_id", 'valid_from', old."valid_from", 'valid_to', old."valid_to", 'source', old."source"), json_object('id', new."id", 'code', new."code", 'name', new."name", 'kind', new."kind", 'level', new."level", 'parent_id', new."parent_id", 'valid_from', new."valid_from", 'valid_to', new."valid_to", 'source', new."source")); end;

CREATE TRIGGER history_agency_succession_delete after delete on "agency_succession" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'agency_succession', old.id, json_object('id', old."id", 'from_id', old."from_id", 'to_id', old."to_id", 'on_date', old."on_date", 'kind', old."kind", 'note', old."note"), null); end;

CREATE TRIGGER history_agency_succession_insert after insert on "agency_succession" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'agency_succession', new.id, null, json_object('id', new."id", 'from_id', new."from_id", 'to_id', new."to_id", 'on_date', new."on_date", 'kind', new."kind", 'note', new."note")); end;

CREATE TRIGGER history_agency_succession_update after update on "agency_succession" when old."from_id" is not new."from_id" or old."to_id" is not new."to_id" or old."on_date" is not new."on_date" or old."kind" is not new."kind" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'agency_succession', new.id, json_object('id', old."id", 'from_id', old."from_id", 'to_id', old."to_id", 'on_date', old."on_date", 'kind', old."kind", 'note', old."note"), json_object('id', new."id", 'from_id', new."from_id", 'to_id', new."to_id", 'on_date', new."on_date", 'kind', new."kind", 'note', new."note")); end;

CREATE TRIGGER history_agenda_suggestion_delete after delete on "agenda_suggestion" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'agenda_suggestion', old.id, json_object('id', old."id", 'title', old."title", 'agency_id', old."agency_id", 'suggested_by', old."suggested_by", 'on_date', old."on_date", 'closed_on', old."closed_on", 'note', old."note"), null); end;

CREATE TRIGGER history_agenda_suggestion_insert after insert on "agenda_suggestion" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'agenda_suggestion', new.id, null, json_object('id', new."id", 'title', new."title", 'agency_id', new."agency_id", 'suggested_by', new."suggested_by", 'on_date', new."on_date", 'closed_on', new."closed_on", 'note', new."note")); end;

CREATE TRIGGER history_agenda_suggestion_update after update on "agenda_suggestion" when old."title" is not new."title" or old."agency_id" is not new."agency_id" or old."suggested_by" is not new."suggested_by" or old."on_date" is not new."on_date" or old."closed_on" is not new."closed_on" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'agenda_suggestion', new.id, json_object('id', old."id", 'title', old."title", 'agency_id', old."agency_id", 'suggested_by', old."suggested_by", 'on_date', old."on_date", 'closed_on', old."closed_on", 'note', old."note"), json_object('id', new."id", 'title', new."title", 'agency_id', new."agency_id", 'suggested_by', new."suggested_by", 'on_date', new."on_date", 'closed_on', new."closed_on", 'note', new."note")); end;

CREATE TRIGGER history_area_delete after delete on "area" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'area', old.id, json_object('id', old."id", 'code', old."code", 'name', old."name", 'kind', old."kind", 'level', old."level", 'parent_id', old."parent_id", 'valid_from', old."valid_from", 'valid_to', old."valid_to", 'source', old."source"), null); end;

CREATE TRIGGER history_area_insert after insert on "area" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'area', new.id, null, json_object('id', new."id", 'code', new."code", 'name', new."name", 'kind', new."kind", 'level', new."level", 'parent_id', new."parent_id", 'valid_from', new."valid_from", 'valid_to', new."valid_to", 'source', new."source")); end;

CREATE TRIGGER history_area_update after update on "area" when old."code" is not new."code" or old."name" is not new."name" or old."kind" is not new."kind" or old."level" is not new."level" or old."parent_id" is not new."parent_id" or old."valid_from" is not new."valid_from" or old."valid_to" is not new."valid_to" or old."source" is not new."source" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'area', new.id, json_object('id', old."id", 'code', old."code", 'name', old."name", 'kind', old."kind", 'level', old."level", 'parent_id', old."parent_id", 'valid_from', old."valid_from", 'valid_to', old."valid_to", 'source', old."source"), json_object('id', new."id", 'code', new."code", 'name', new."name", 'kind', new."kind", 'level', new."level", 'parent_id', new."parent_id", 'valid_from', new."valid_from", 'valid_to', new."valid_to", 'source', new."source")); end;

CREATE TRIGGER history_area_succession_delete after delete on "area_succession" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'area_succession', old.id, json_object('id', old."id", 'from_id', old."from_id", 'to_id', old."to_id", 'on_date', old."on_date", 'kind', old."kind", 'note', old."note"), null); end;

CREATE TRIGGER history_area_succession_insert after insert on "area_succession" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'area_succession', new.id, null, json_object('id', new."id", 'from_id', new."from_id", 'to_id', new."to_id", 'on_date', new."on_date", 'kind', new."kind", 'note', new."note")); end;

CREATE TRIGGER history_area_succession_update after update on "area_succession" when old."from_id" is not new."from_id" or old."to_id" is not new."to_id" or old."on_date" is not new."on_date" or old."kind" is not new."kind" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'area_succession', new.id, json_object('id', old."id", 'from_id', old."from_id", 'to_id', old."to_id", 'on_date', old."on_date", 'kind', old."kind", 'note', old."note"), json_object('id', new."id", 'from_id', new."from_id", 'to_id', new."to_id", 'on_date', new."on_date", 'kind', new."kind", 'note', new."note")); end;

CREATE TRIGGER frozen_change_delete before delete on "change" begin select raise(abort, 'the history is append-only'); end;

CREATE TRIGGER frozen_change_update before update on "change" begin select raise(abort, 'the history is append-only'); end;

CREATE TRIGGER history_checklist_delete after delete on "checklist" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'checklist', old.id, json_object('id', old."id", 'kind', old."kind", 'edition', old."edition", 'basis', old."basis"), null); end;

CREATE TRIGGER history_checklist_insert after insert on "checklist" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'checklist', new.id, null, json_object('id', new."id", 'kind', new."kind", 'edition', new."edition", 'basis', new."basis")); end;

CREATE TRIGGER history_checklist_update after update on "checklist" when old."kind" is not new."kind" or old."edition" is not new."edition" or old."basis" is not new."basis" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'checklist', new.id, json_object('id', old."id", 'kind', old."kind", 'edition', old."edition", 'basis', old."basis"), json_object('id', new."id", 'kind', new."kind", 'edition', new."edition", 'basis', new."basis")); end;

CREATE TRIGGER history_checklist_item_delete after delete on "checklist_item" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'checklist_item', old.id, json_object('id', old."id", 'checklist_id', old."checklist_id", 'position', old."position", 'text', old."text"), null); end;

CREATE TRIGGER history_checklist_item_insert after insert on "checklist_item" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'checklist_item', new.id, null, json_object('id', new."id", 'checklist_id', new."checklist_id", 'position', new."position", 'text', new."text")); end;

CREATE TRIGGER history_checklist_item_update after update on "checklist_item" when old."checklist_id" is not new."checklist_id" or old."position" is not new."position" or old."text" is not new."text" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'checklist_item', new.id, json_object('id', old."id", 'checklist_id', old."checklist_id", 'position', old."position", 'text', old."text"), json_object('id', new."id", 'checklist_id', new."checklist_id", 'position', new."position", 'text', new."text")); end;

CREATE TRIGGER frozen_command_delete before delete on "command" begin select raise(abort, 'the history is append-only'); end;

CREATE TRIGGER frozen_command_update before update on "command" begin select raise(abort, 'the history is append-only'); end;

CREATE TRIGGER history_conclusion_delete after delete on "conclusion" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'conclusion', old.id, json_object('id', old."id", 'meeting_id', old."meeting_id", 'item_id', old."item_id", 'position', old."position", 'content', old."content", 'due_on', old."due_on", 'topic', old."topic", 'organization_id', old."organization_id", 'service_id', old."service_id"), null); end;

CREATE TRIGGER history_conclusion_insert after insert on "conclusion" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'conclusion', new.id, null, json_object('id', new."id", 'meeting_id', new."meeting_id", 'item_id', new."item_id", 'position', new."position", 'content', new."content", 'due_on', new."due_on", 'topic', new."topic", 'organization_id', new."organization_id", 'service_id', new."service_id")); end;

CREATE TRIGGER history_conclusion_update after update on "conclusion" when old."meeting_id" is not new."meeting_id" or old."item_id" is not new."item_id" or old."position" is not new."position" or old."content" is not new."content" or old."due_on" is not new."due_on" or old."topic" is not new."topic" or old."organization_id" is not new."organization_id" or old."service_id" is not new."service_id" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'conclusion', new.id, json_object('id', old."id", 'meeting_id', old."meeting_id", 'item_id', old."item_id", 'position', old."position", 'content', old."content", 'due_on', old."due_on", 'topic', old."topic", 'organization_id', old."organization_id", 'service_id', old."service_id"), json_object('id', new."id", 'meeting_id', new."meeting_id", 'item_id', new."item_id", 'position', new."position", 'content', new."content", 'due_on', new."due_on", 'topic', new."topic", 'organization_id', new."organization_id", 'service_id', new."service_id")); end;

CREATE TRIGGER history_conclusion_agency_delete after delete on "conclusion_agency" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'conclusion_agency', old.id, json_object('id', old."id", 'conclusion_id', old."conclusion_id", 'position', old."position", 'part', old."part", 'agency_id', old."agency_id", 'agency', old."agency"), null); end;

CREATE TRIGGER history_conclusion_agency_insert after insert on "conclusion_agency" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'conclusion_agency', new.id, null, json_object('id', new."id", 'conclusion_id', new."conclusion_id", 'position', new."position", 'part', new."part", 'agency_id', new."agency_id", 'agency', new."agency")); end;

CREATE TRIGGER history_conclusion_agency_update after update on "conclusion_agency" when old."conclusion_id" is not new."conclusion_id" or old."position" is not new."position" or old."part" is not new."part" or old."agency_id" is not new."agency_id" or old."agency" is not new."agency" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'conclusion_agency', new.id, json_object('id', old."id", 'conclusion_id', old."conclusion_id", 'position', old."position", 'part', old."part", 'agency_id', old."agency_id", 'agency', old."agency"), json_object('id', new."id", 'conclusion_id', new."conclusion_id", 'position', new."position", 'part', new."part", 'agency_id', new."agency_id", 'agency', new."agency")); end;

CREATE TRIGGER history_conclusion_event_delete after delete on "conclusion_event" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'conclusion_event', old.id, json_object('id', old."id", 'conclusion_id', old."conclusion_id", 'position', old."position", 'kind', old."kind", 'on_date', old."on_date", 'until_on', old."until_on", 'number', old."number", 'meeting_id', old."meeting_id", 'note', old."note"), null); end;

CREATE TRIGGER history_conclusion_event_insert after insert on "conclusion_event" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'conclusion_event', new.id, null, json_object('id', new."id", 'conclusion_id', new."conclusion_id", 'position', new."position", 'kind', new."kind", 'on_date', new."on_date", 'until_on', new."until_on", 'number', new."number", 'meeting_id', new."meeting_id", 'note', new."note")); end;

CREATE TRIGGER history_conclusion_event_update after update on "conclusion_event" when old."conclusion_id" is not new."conclusion_id" or old."position" is not new."position" or old."kind" is not new."kind" or old."on_date" is not new."on_date" or old."until_on" is not new."until_on" or old."number" is not new."number" or old."meeting_id" is not new."meeting_id" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'conclusion_event', new.id, json_object('id', old."id", 'conclusion_id', old."conclusion_id", 'position', old."position", 'kind', old."kind", 'on_date', old."on_date", 'until_on', old."until_on", 'number', old."number", 'meeting_id', old."meeting_id", 'note', old."note"), json_object('id', new."id", 'conclusion_id', new."conclusion_id", 'position', new."position", 'kind', new."kind", 'on_date', new."on_date", 'until_on', new."until_on", 'number', new."number", 'meeting_id', new."meeting_id", 'note', new."note")); end;

CREATE TRIGGER history_council_member_delete after delete on "council_member" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'council_member', old.id, json_object('id', old."id", 'term_id', old."term_id", 'position', old."position", 'title', old."title", 'name', old."name", 'agency_id', old."agency_id", 'agency', old."agency", 'post', old."post", 'role', old."role", 'from_on', old."from_on", 'to_on', old."to_on", 'decision_number', old."decision_number", 'phone', old."phone", 'email', old."email", 'note', old."note"), null); end;

CREATE TRIGGER history_council_member_insert after insert on "council_member" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'council_member', new.id, null, json_object('id', new."id", 'term_id', new."term_id", 'position', new."position", 'title', new."title", 'name', new."name", 'agency_id', new."agency_id", 'agency', new."agency", 'post', new."post", 'role', new."role", 'from_on', new."from_on", 'to_on', new."to_on", 'decision_number', new."decision_number", 'phone', new."phone", 'email', new."email", 'note', new."note")); end;

CREATE TRIGGER history_council_member_update after update on "council_member" when old."term_id" is not new."term_id" or old."position" is not new."position" or old."title" is not new."title" or old."name" is not new."name" or old."agency_id" is not new."agency_id" or old."agency" is not new."agency" or old."post" is not new."post" or old."role" is not new."role" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."decision_number" is not new."decision_number" or old."phone" is not new."phone" or old."email" is not new."email" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'council_member', new.id, json_object('id', old."id", 'term_id', old."term_id", 'position', old."position", 'title', old."title", 'name', old."name", 'agency_id', old."agency_id", 'agency', old."agency", 'post', old."post", 'role', old."role", 'from_on', old."from_on", 'to_on', old."to_on", 'decision_number', old."decision_number", 'phone', old."phone", 'email', old."email", 'note', old."note"), json_object('id', new."id", 'term_id', new."term_id", 'position', new."position", 'title', new."title", 'name', new."name", 'agency_id', new."agency_id", 'agency', new."agency", 'post', new."post", 'role', new."role", 'from_on', new."from_on", 'to_on', new."to_on", 'decision_number', new."decision_number", 'phone', new."phone", 'email', new."email", 'note', new."note")); end;

CREATE TRIGGER history_council_term_delete after delete on "council_term" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'council_term', old.id, json_object('id', old."id", 'name', old."name", 'superior', old."superior", 'symbol', old."symbol", 'decision_number', old."decision_number", 'decision_on', old."decision_on", 'decision_by', old."decision_by", 'from_on', old."from_on", 'to_on', old."to_on", 'seal', old."seal", 'seal_agency', old."seal_agency", 'signer_id', old."signer_id", 'signer_mode', old."signer_mode", 'note', old."note"), null); end;

CREATE TRIGGER history_council_term_insert after insert on "council_term" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'council_term', new.id, null, json_object('id', new."id", 'name', new."name", 'superior', new."superior", 'symbol', new."symbol", 'decision_number', new."decision_number", 'decision_on', new."decision_on", 'decision_by', new."decision_by", 'from_on', new."from_on", 'to_on', new."to_on", 'seal', new."seal", 'seal_agency', new."seal_agency", 'signer_id', new."signer_id", 'signer_mode', new."signer_mode", 'note', new."note")); end;

CREATE TRIGGER history_council_term_update after update on "council_term" when old."name" is not new."name" or old."superior" is not new."superior" or old."symbol" is not new."symbol" or old."decision_number" is not new."decision_number" or old."decision_on" is not new."decision_on" or old."decision_by" is not new."decision_by" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."seal" is not new."seal" or old."seal_agency" is not new."seal_agency" or old."signer_id" is not new."signer_id" or old."signer_mode" is not new."signer_mode" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'council_term', new.id, json_object('id', old."id", 'name', old."name", 'superior', old."superior", 'symbol', old."symbol", 'decision_number', old."decision_number", 'decision_on', old."decision_on", 'decision_by', old."decision_by", 'from_on', old."from_on", 'to_on', old."to_on", 'seal', old."seal", 'seal_agency', old."seal_agency", 'signer_id', old."signer_id", 'signer_mode', old."signer_mode", 'note', old."note"), json_object('id', new."id", 'name', new."name", 'superior', new."superior", 'symbol', new."symbol", 'decision_number', new."decision_number", 'decision_on', new."decision_on", 'decision_by', new."decision_by", 'from_on', new."from_on", 'to_on', new."to_on", 'seal', new."seal", 'seal_agency', new."seal_agency", 'signer_id', new."signer_id", 'signer_mode', new."signer_mode", 'note', new."note")); end;

CREATE TRIGGER history_credential_delete after delete on "credential" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'credential', old.id, json_object('id', old."id", 'service_id', old."service_id", 'kind', old."kind", 'number', old."number", 'issuer', old."issuer", 'issued_on', old."issued_on", 'effective_on', old."effective_on", 'expires_on', old."expires_on", 'class', old."class", 'scope_text', old."scope_text", 'predecessor_id', old."predecessor_id", 'note', old."note", 'published_on', old."published_on", 'ministry_notified_on', old."ministry_notified_on", 'department_notified_on', old."department_notified_on"), null); end;

CREATE TRIGGER history_credential_insert after insert on "credential" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'credential', new.id, null, json_object('id', new."id", 'service_id', new."service_id", 'kind', new."kind", 'number', new."number", 'issuer', new."issuer", 'issued_on', new."issued_on", 'effective_on', new."effective_on", 'expires_on', new."expires_on", 'class', new."class", 'scope_text', new."scope_text", 'predecessor_id', new."predecessor_id", 'note', new."note", 'published_on', new."published_on", 'ministry_notified_on', new."ministry_notified_on", 'department_notified_on', new."department_notified_on")); end;

CREATE TRIGGER history_credential_update after update on "credential" when old."service_id" is not new."service_id" or old."kind" is not new."kind" or old."number" is not new."number" or old."issuer" is not new."issuer" or old."issued_on" is not new."issued_on" or old."effective_on" is not new."effective_on" or old."expires_on" is not new."expires_on" or old."class" is not new."class" or old."scope_text" is not new."scope_text" or old."predecessor_id" is not new."predecessor_id" or old."note" is not new."note" or old."published_on" is not new."published_on" or old."ministry_notified_on" is not new."ministry_notified_on" or old."department_notified_on" is not new."department_notified_on" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'credential', new.id, json_object('id', old."id", 'service_id', old."service_id", 'kind', old."kind", 'number', old."number", 'issuer', old."issuer", 'issued_on', old."issued_on", 'effective_on', old."effective_on", 'expires_on', old."expires_on", 'class', old."class", 'scope_text', old."scope_text", 'predecessor_id', old."predecessor_id", 'note', old."note", 'published_on', old."published_on", 'ministry_notified_on', old."ministry_notified_on", 'department_notified_on', old."department_notified_on"), json_object('id', new."id", 'service_id', new."service_id", 'kind', new."kind", 'number', new."number", 'issuer', new."issuer", 'issued_on', new."issued_on", 'effective_on', new."effective_on", 'expires_on', new."expires_on", 'class', new."class", 'scope_text', new."scope_text", 'predecessor_id', new."predecessor_id", 'note', new."note", 'published_on', new."published_on", 'ministry_notified_on', new."ministry_notified_on", 'department_notified_on', new."department_notified_on")); end;

CREATE TRIGGER history_credential_event_delete after delete on "credential_event" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'credential_event', old.id, json_object('id', old."id", 'credential_id', old."credential_id", 'kind', old."kind", 'on_date', old."on_date", 'to_date', old."to_date", 'line', old."line", 'scope', old."scope", 'expires_on', old."expires_on", 'decision_number', old."decision_number", 'decision_agency', old."decision_agency", 'ground', old."ground", 'note', old."note", 'ministry_notified_on', old."ministry_notified_on", 'department_notified_on', old."department_notified_on"), null); end;

CREATE TRIGGER history_credential_event_insert after insert on "credential_event" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'credential_event', new.id, null, json_object('id', new."id", 'credential_id', new."credential_id", 'kind', new."kind", 'on_date', new."on_date", 'to_date', new."to_date", 'line', new."line", 'scope', new."scope", 'expires_on', new."expires_on", 'decision_number', new."decision_number", 'decision_agency', new."decision_agency", 'ground', new."ground", 'note', new."note", 'ministry_notified_on', new."ministry_notified_on", 'department_notified_on', new."department_notified_on")); end;

CREATE TRIGGER history_credential_event_update after update on "credential_event" when old."credential_id" is not new."credential_id" or old."kind" is not new."kind" or old."on_date" is not new."on_date" or old."to_date" is not new."to_date" or old."line" is not new."line" or old."scope" is not new."scope" or old."expires_on" is not new."expires_on" or old."decision_number" is not new."decision_number" or old."decision_agency" is not new."decision_agency" or old."ground" is not new."ground" or old."note" is not new."note" or old."ministry_notified_on" is not new."ministry_notified_on" or old."department_notified_on" is not new."department_notified_on" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'credential_event', new.id, json_object('id', old."id", 'credential_id', old."credential_id", 'kind', old."kind", 'on_date', old."on_date", 'to_date', old."to_date", 'line', old."line", 'scope', old."scope", 'expires_on', old."expires_on", 'decision_number', old."decision_number", 'decision_agency', old."decision_agency", 'ground', old."ground", 'note', old."note", 'ministry_notified_on', old."ministry_notified_on", 'department_notified_on', old."department_notified_on"), json_object('id', new."id", 'credential_id', new."credential_id", 'kind', new."kind", 'on_date', new."on_date", 'to_date', new."to_date", 'line', new."line", 'scope', new."scope", 'expires_on', new."expires_on", 'decision_number', new."decision_number", 'decision_agency', new."decision_agency", 'ground', new."ground", 'note', new."note", 'ministry_notified_on', new."ministry_notified_on", 'department_notified_on', new."department_notified_on")); end;

CREATE TRIGGER history_document_delete after delete on "document" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'document', old.id, json_object('id', old."id", 'kind', old."kind", 'series', old."series", 'year', old."year", 'number', old."number", 'symbol', old."symbol", 'abstract', old."abstract", 'recipient', old."recipient", 'state', old."state", 'issued_on', old."issued_on", 'register', old."register", 'row_id', old."row_id", 'organization_id', old."organization_id", 'template_id', old."template_id", 'template_name', old."template_name", 'snapshot', old."snapshot", 'hash', old."hash", 'file_hash', old."file_hash", 'amends_id', old."amends_id"), null); end;

CREATE TRIGGER history_document_insert after insert on "document" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'document', new.id, null, json_object('id', new."id", 'kind', new."kind", 'series', new."series", 'year', new."year", 'number', new."number", 'symbol', new."symbol", 'abstract', new."abstract", 'recipient', new."recipient", 'state', new."state", 'issued_on', new."issued_on", 'register', new."register", 'row_id', new."row_id", 'organization_id', new."organization_id", 'template_id', new."template_id", 'template_name', new."template_name", 'snapshot', new."snapshot", 'hash', new."hash", 'file_hash', new."file_hash", 'amends_id', new."amends_id")); end;

CREATE TRIGGER history_document_update after update on "document" when old."kind" is not new."kind" or old."series" is not new."series" or old."year" is not new."year" or old."number" is not new."number" or old."symbol" is not new."symbol" or old."abstract" is not new."abstract" or old."recipient" is not new."recipient" or old."state" is not new."state" or old."issued_on" is not new."issued_on" or old."register" is not new."register" or old."row_id" is not new."row_id" or old."organization_id" is not new."organization_id" or old."template_id" is not new."template_id" or old."template_name" is not new."template_name" or old."snapshot" is not new."snapshot" or old."hash" is not new."hash" or old."file_hash" is not new."file_hash" or old."amends_id" is not new."amends_id" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'document', new.id, json_object('id', old."id", 'kind', old."kind", 'series', old."series", 'year', old."year", 'number', old."number", 'symbol', old."symbol", 'abstract', old."abstract", 'recipient', old."recipient", 'state', old."state", 'issued_on', old."issued_on", 'register', old."register", 'row_id', old."row_id", 'organization_id', old."organization_id", 'template_id', old."template_id", 'template_name', old."template_name", 'snapshot', old."snapshot", 'hash', old."hash", 'file_hash', old."file_hash", 'amends_id', old."amends_id"), json_object('id', new."id", 'kind', new."kind", 'series', new."series", 'year', new."year", 'number', new."number", 'symbol', new."symbol", 'abstract', new."abstract", 'recipient', new."recipient", 'state', new."state", 'issued_on', new."issued_on", 'register', new."register", 'row_id', new."row_id", 'organization_id', new."organization_id", 'template_id', new."template_id", 'template_name', new."template_name", 'snapshot', new."snapshot", 'hash', new."hash", 'file_hash', new."file_hash", 'amends_id', new."amends_id")); end;

CREATE TRIGGER history_document_template_delete after delete on "document_template" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'document_template', old.id, json_object('id', old."id", 'name', old."name", 'kind', old."kind", 'replaces', old."replaces", 'file_hash', old."file_hash", 'file_name', old."file_name", 'registers', old."registers"), null); end;

CREATE TRIGGER history_document_template_insert after insert on "document_template" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'document_template', new.id, null, json_object('id', new."id", 'name', new."name", 'kind', new."kind", 'replaces', new."replaces", 'file_hash', new."file_hash", 'file_name', new."file_name", 'registers', new."registers")); end;

CREATE TRIGGER history_document_template_update after update on "document_template" when old."name" is not new."name" or old."kind" is not new."kind" or old."replaces" is not new."replaces" or old."file_hash" is not new."file_hash" or old."file_name" is not new."file_name" or old."registers" is not new."registers" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'document_template', new.id, json_object('id', old."id", 'name', old."name", 'kind', old."kind", 'replaces', old."replaces", 'file_hash', old."file_hash", 'file_name', old."file_name", 'registers', old."registers"), json_object('id', new."id", 'name', new."name", 'kind', new."kind", 'replaces', new."replaces", 'file_hash', new."file_hash", 'file_name', new."file_name", 'registers', new."registers")); end;

CREATE TRIGGER history_dossier_delete after delete on "dossier" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'dossier', old.id, json_object('id', old."id", 'kind', old."kind", 'organization_id', old."organization_id", 'unit_name', old."unit_name", 'received_on', old."received_on", 'way', old."way", 'book_year', old."book_year", 'book_number', old."book_number", 'letter', old."letter", 'note', old."note"), null); end;

CREATE TRIGGER history_dossier_insert after insert on "dossier" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'dossier', new.id, null, json_object('id', new."id", 'kind', new."kind", 'organization_id', new."organization_id", 'unit_name', new."unit_name", 'received_on', new."received_on", 'way', new."way", 'book_year', new."book_year", 'book_number', new."book_number", 'letter', new."letter", 'note', new."note")); end;

CREATE TRIGGER history_dossier_update after update on "dossier" when old."kind" is not new."kind" or old."organization_id" is not new."organization_id" or old."unit_name" is not new."unit_name" or old."received_on" is not new."received_on" or old."way" is not new."way" or old."book_year" is not new."book_year" or old."book_number" is not new."book_number" or old."letter" is not new."letter" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'dossier', new.id, json_object('id', old."id", 'kind', old."kind", 'organization_id', old."organization_id", 'unit_name', old."unit_name", 'received_on', old."received_on", 'way', old."way", 'book_year', old."book_year", 'book_number', old."book_number", 'letter', old."letter", 'note', old."note"), json_object('id', new."id", 'kind', new."kind", 'organization_id', new."organization_id", 'unit_name', new."unit_name", 'received_on', new."received_on", 'way', new."way", 'book_year', new."book_year", 'book_number', new."book_number", 'letter', new."letter", 'note', new."note")); end;

CREATE TRIGGER history_dossier_event_delete after delete on "dossier_event" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'dossier_event', old.id, json_object('id', old."id", 'dossier_id', old."dossier_id", 'position', old."position", 'kind', old."kind", 'on_date', old."on_date", 'officer', old."officer", 'outcome', old."outcome", 'number', old."number", 'credential_id', old."credential_id", 'note', old."note"), null); end;

CREATE TRIGGER history_dossier_event_insert after insert on "dossier_event" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'dossier_event', new.id, null, json_object('id', new."id", 'dossier_id', new."dossier_id", 'position', new."position", 'kind', new."kind", 'on_date', new."on_date", 'officer', new."officer", 'outcome', new."outcome", 'number', new."number", 'credential_id', new."credential_id", 'note', new."note")); end;

CREATE TRIGGER history_dossier_event_update after update on "dossier_event" when old."dossier_id" is not new."dossier_id" or old."position" is not new."position" or old."kind" is not new."kind" or old."on_date" is not new."on_date" or old."officer" is not new."officer" or old."outcome" is not new."outcome" or old."number" is not new."number" or old."credential_id" is not new."credential_id" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'dossier_event', new.id, json_object('id', old."id", 'dossier_id', old."dossier_id", 'position', old."position", 'kind', old."kind", 'on_date', old."on_date", 'officer', old."officer", 'outcome', old."outcome", 'number', old."number", 'credential_id', old."credential_id", 'note', old."note"), json_object('id', new."id", 'dossier_id', new."dossier_id", 'position', new."position", 'kind', new."kind", 'on_date', new."on_date", 'officer', new."officer", 'outcome', new."outcome", 'number', new."number", 'credential_id', new."credential_id", 'note', new."note")); end;

CREATE TRIGGER history_dossier_paper_delete after delete on "dossier_paper" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'dossier_paper', old.id, json_object('id', old."id", 'dossier_id', old."dossier_id", 'position', old."position", 'name', old."name", 'state', old."state"), null); end;

CREATE TRIGGER history_dossier_paper_insert after insert on "dossier_paper" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'dossier_paper', new.id, null, json_object('id', new."id", 'dossier_id', new."dossier_id", 'position', new."position", 'name', new."name", 'state', new."state")); end;

CREATE TRIGGER history_dossier_paper_update after update on "dossier_paper" when old."dossier_id" is not new."dossier_id" or old."position" is not new."position" or old."name" is not new."name" or old."state" is not new."state" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'dossier_paper', new.id, json_object('id', old."id", 'dossier_id', old."dossier_id", 'position', old."position", 'name', old."name", 'state', old."state"), json_object('id', new."id", 'dossier_id', new."dossier_id", 'position', new."position", 'name', new."name", 'state', new."state")); end;

CREATE TRIGGER history_employer_delete after delete on "employer" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'employer', old.id, json_object('id', old."id", 'organization_id', old."organization_id"), null); end;

CREATE TRIGGER history_employer_insert after insert on "employer" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'employer', new.id, null, json_object('id', new."id", 'organization_id', new."organization_id")); end;

CREATE TRIGGER history_employer_update after update on "employer" when old."organization_id" is not new."organization_id" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'employer', new.id, json_object('id', old."id", 'organization_id', old."organization_id"), json_object('id', new."id", 'organization_id', new."organization_id")); end;

CREATE TRIGGER history_evidence_file_delete after delete on "evidence_file" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'evidence_file', old.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'finding_id', old."finding_id", 'remedy_id', old."remedy_id", 'item_id', old."item_id", 'hash', old."hash", 'name', old."name", 'size', old."size", 'added_on', old."added_on", 'note', old."note"), null); end;

CREATE TRIGGER history_evidence_file_insert after insert on "evidence_file" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'evidence_file', new.id, null, json_object('id', new."id", 'inspection_id', new."inspection_id", 'finding_id', new."finding_id", 'remedy_id', new."remedy_id", 'item_id', new."item_id", 'hash', new."hash", 'name', new."name", 'size', new."size", 'added_on', new."added_on", 'note', new."note")); end;

CREATE TRIGGER history_evidence_file_update after update on "evidence_file" when old."inspection_id" is not new."inspection_id" or old."finding_id" is not new."finding_id" or old."remedy_id" is not new."remedy_id" or old."item_id" is not new."item_id" or old."hash" is not new."hash" or old."name" is not new."name" or old."size" is not new."size" or old."added_on" is not new."added_on" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'evidence_file', new.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'finding_id', old."finding_id", 'remedy_id', old."remedy_id", 'item_id', old."item_id", 'hash', old."hash", 'name', old."name", 'size', old."size", 'added_on', old."added_on", 'note', old."note"), json_object('id', new."id", 'inspection_id', new."inspection_id", 'finding_id', new."finding_id", 'remedy_id', new."remedy_id", 'item_id', new."item_id", 'hash', new."hash", 'name', new."name", 'size', new."size", 'added_on', new."added_on", 'note', new."note")); end;

CREATE TRIGGER history_finding_delete after delete on "finding" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'finding', old.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'position', old."position", 'item_id', old."item_id", 'what', old."what", 'basis', old."basis", 'started_on', old."started_on", 'ended_on', old."ended_on", 'offender', old."offender", 'sanction', old."sanction", 'owner', old."owner", 'due_on', old."due_on", 'credential_event_id', old."credential_event_id"), null); end;

CREATE TRIGGER history_finding_insert after insert on "finding" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'finding', new.id, null, json_object('id', new."id", 'inspection_id', new."inspection_id", 'position', new."position", 'item_id', new."item_id", 'what', new."what", 'basis', new."basis", 'started_on', new."started_on", 'ended_on', new."ended_on", 'offender', new."offender", 'sanction', new."sanction", 'owner', new."owner", 'due_on', new."due_on", 'credential_event_id', new."credential_event_id")); end;

CREATE TRIGGER history_finding_update after update on "finding" when old."inspection_id" is not new."inspection_id" or old."position" is not new."position" or old."item_id" is not new."item_id" or old."what" is not new."what" or old."basis" is not new."basis" or old."started_on" is not new."started_on" or old."ended_on" is not new."ended_on" or old."offender" is not new."offender" or old."sanction" is not new."sanction" or old."owner" is not new."owner" or old."due_on" is not new."due_on" or old."credential_event_id" is not new."credential_event_id" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'finding', new.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'position', old."position", 'item_id', old."item_id", 'what', old."what", 'basis', old."basis", 'started_on', old."started_on", 'ended_on', old."ended_on", 'offender', old."offender", 'sanction', old."sanction", 'owner', old."owner", 'due_on', old."due_on", 'credential_event_id', old."credential_event_id"), json_object('id', new."id", 'inspection_id', new."inspection_id", 'position', new."position", 'item_id', new."item_id", 'what', new."what", 'basis', new."basis", 'started_on', new."started_on", 'ended_on', new."ended_on", 'offender', new."offender", 'sanction', new."sanction", 'owner', new."owner", 'due_on', new."due_on", 'credential_event_id', new."credential_event_id")); end;

CREATE TRIGGER history_foreign_inspection_delete after delete on "foreign_inspection" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'foreign_inspection', old.id, json_object('id', old."id", 'agency', old."agency", 'kind', old."kind", 'tax_code', old."tax_code", 'unit_name', old."unit_name", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), null); end;

CREATE TRIGGER history_foreign_inspection_insert after insert on "foreign_inspection" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'foreign_inspection', new.id, null, json_object('id', new."id", 'agency', new."agency", 'kind', new."kind", 'tax_code', new."tax_code", 'unit_name', new."unit_name", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_foreign_inspection_update after update on "foreign_inspection" when old."agency" is not new."agency" or old."kind" is not new."kind" or old."tax_code" is not new."tax_code" or old."unit_name" is not new."unit_name" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'foreign_inspection', new.id, json_object('id', old."id", 'agency', old."agency", 'kind', old."kind", 'tax_code', old."tax_code", 'unit_name', old."unit_name", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), json_object('id', new."id", 'agency', new."agency", 'kind', new."kind", 'tax_code', new."tax_code", 'unit_name', new."unit_name", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_holiday_delete after delete on "holiday" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'holiday', old.id, json_object('id', old."id", 'on_date', old."on_date", 'kind', old."kind", 'name', old."name", 'source', old."source", 'confidence', old."confidence"), null); end;

CREATE TRIGGER history_holiday_insert after insert on "holiday" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'holiday', new.id, null, json_object('id', new."id", 'on_date', new."on_date", 'kind', new."kind", 'name', new."name", 'source', new."source", 'confidence', new."confidence")); end;

CREATE TRIGGER history_holiday_update after update on "holiday" when old."on_date" is not new."on_date" or old."kind" is not new."kind" or old."name" is not new."name" or old."source" is not new."source" or old."confidence" is not new."confidence" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'holiday', new.id, json_object('id', old."id", 'on_date', old."on_date", 'kind', old."kind", 'name', old."name", 'source', old."source", 'confidence', old."confidence"), json_object('id', new."id", 'on_date', new."on_date", 'kind', new."kind", 'name', new."name", 'source', new."source", 'confidence', new."confidence")); end;

CREATE TRIGGER history_inspection_delete after delete on "inspection" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection', old.id, json_object('id', old."id", 'organization_id', old."organization_id", 'subject_id', old."subject_id", 'kind', old."kind", 'agency', old."agency", 'level', old."level", 'plan_row_id', old."plan_row_id", 'decision_number', old."decision_number", 'decision_on', old."decision_on", 'decision_by', old."decision_by", 'ground_kind', old."ground_kind", 'grounds', old."grounds", 'scope', old."scope", 'duration_days', old."duration_days", 'planned_on', old."planned_on", 'place', old."place", 'note', old."note", 'checklist_id', old."checklist_id", 'opinion', old."opinion"), null); end;

CREATE TRIGGER history_inspection_insert after insert on "inspection" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection', new.id, null, json_object('id', new."id", 'organization_id', new."organization_id", 'subject_id', new."subject_id", 'kind', new."kind", 'agency', new."agency", 'level', new."level", 'plan_row_id', new."plan_row_id", 'decision_number', new."decision_number", 'decision_on', new."decision_on", 'decision_by', new."decision_by", 'ground_kind', new."ground_kind", 'grounds', new."grounds", 'scope', new."scope", 'duration_days', new."duration_days", 'planned_on', new."planned_on", 'place', new."place", 'note', new."note", 'checklist_id', new."checklist_id", 'opinion', new."opinion")); end;

CREATE TRIGGER history_inspection_update after update on "inspection" when old."organization_id" is not new."organization_id" or old."subject_id" is not new."subject_id" or old."kind" is not new."kind" or old."agency" is not new."agency" or old."level" is not new."level" or old."plan_row_id" is not new."plan_row_id" or old."decision_number" is not new."decision_number" or old."decision_on" is not new."decision_on" or old."decision_by" is not new."decision_by" or old."ground_kind" is not new."ground_kind" or old."grounds" is not new."grounds" or old."scope" is not new."scope" or old."duration_days" is not new."duration_days" or old."planned_on" is not new."planned_on" or old."place" is not new."place" or old."note" is not new."note" or old."checklist_id" is not new."checklist_id" or old."opinion" is not new."opinion" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection', new.id, json_object('id', old."id", 'organization_id', old."organization_id", 'subject_id', old."subject_id", 'kind', old."kind", 'agency', old."agency", 'level', old."level", 'plan_row_id', old."plan_row_id", 'decision_number', old."decision_number", 'decision_on', old."decision_on", 'decision_by', old."decision_by", 'ground_kind', old."ground_kind", 'grounds', old."grounds", 'scope', old."scope", 'duration_days', old."duration_days", 'planned_on', old."planned_on", 'place', old."place", 'note', old."note", 'checklist_id', old."checklist_id", 'opinion', old."opinion"), json_object('id', new."id", 'organization_id', new."organization_id", 'subject_id', new."subject_id", 'kind', new."kind", 'agency', new."agency", 'level', new."level", 'plan_row_id', new."plan_row_id", 'decision_number', new."decision_number", 'decision_on', new."decision_on", 'decision_by', new."decision_by", 'ground_kind', new."ground_kind", 'grounds', new."grounds", 'scope', new."scope", 'duration_days', new."duration_days", 'planned_on', new."planned_on", 'place', new."place", 'note', new."note", 'checklist_id', new."checklist_id", 'opinion', new."opinion")); end;

CREATE TRIGGER history_inspection_amendment_delete after delete on "inspection_amendment" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_amendment', old.id, json_object('id', old."id", 'plan_id', old."plan_id", 'position', old."position", 'decision_number', old."decision_number", 'decided_on', old."decided_on", 'what', old."what", 'why', old."why"), null); end;

CREATE TRIGGER history_inspection_amendment_insert after insert on "inspection_amendment" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_amendment', new.id, null, json_object('id', new."id", 'plan_id', new."plan_id", 'position', new."position", 'decision_number', new."decision_number", 'decided_on', new."decided_on", 'what', new."what", 'why', new."why")); end;

CREATE TRIGGER history_inspection_amendment_update after update on "inspection_amendment" when old."plan_id" is not new."plan_id" or old."position" is not new."position" or old."decision_number" is not new."decision_number" or old."decided_on" is not new."decided_on" or old."what" is not new."what" or old."why" is not new."why" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_amendment', new.id, json_object('id', old."id", 'plan_id', old."plan_id", 'position', old."position", 'decision_number', old."decision_number", 'decided_on', old."decided_on", 'what', old."what", 'why', old."why"), json_object('id', new."id", 'plan_id', new."plan_id", 'position', new."position", 'decision_number', new."decision_number", 'decided_on', new."decided_on", 'what', new."what", 'why', new."why")); end;

CREATE TRIGGER history_inspection_answer_delete after delete on "inspection_answer" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_answer', old.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'item_id', old."item_id", 'answer', old."answer", 'note', old."note"), null); end;

CREATE TRIGGER history_inspection_answer_insert after insert on "inspection_answer" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_answer', new.id, null, json_object('id', new."id", 'inspection_id', new."inspection_id", 'item_id', new."item_id", 'answer', new."answer", 'note', new."note")); end;

CREATE TRIGGER history_inspection_answer_update after update on "inspection_answer" when old."inspection_id" is not new."inspection_id" or old."item_id" is not new."item_id" or old."answer" is not new."answer" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_answer', new.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'item_id', old."item_id", 'answer', old."answer", 'note', old."note"), json_object('id', new."id", 'inspection_id', new."inspection_id", 'item_id', new."item_id", 'answer', new."answer", 'note', new."note")); end;

CREATE TRIGGER history_inspection_event_delete after delete on "inspection_event" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_event', old.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'position', old."position", 'kind', old."kind", 'on_date', old."on_date", 'days', old."days", 'until_on', old."until_on", 'number', old."number", 'witness', old."witness", 'witness_kind', old."witness_kind", 'note', old."note"), null); end;

CREATE TRIGGER history_inspection_event_insert after insert on "inspection_event" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_event', new.id, null, json_object('id', new."id", 'inspection_id', new."inspection_id", 'position', new."position", 'kind', new."kind", 'on_date', new."on_date", 'days', new."days", 'until_on', new."until_on", 'number', new."number", 'witness', new."witness", 'witness_kind', new."witness_kind", 'note', new."note")); end;

CREATE TRIGGER history_inspection_event_update after update on "inspection_event" when old."inspection_id" is not new."inspection_id" or old."position" is not new."position" or old."kind" is not new."kind" or old."on_date" is not new."on_date" or old."days" is not new."days" or old."until_on" is not new."until_on" or old."number" is not new."number" or old."witness" is not new."witness" or old."witness_kind" is not new."witness_kind" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_event', new.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'position', old."position", 'kind', old."kind", 'on_date', old."on_date", 'days', old."days", 'until_on', old."until_on", 'number', old."number", 'witness', old."witness", 'witness_kind', old."witness_kind", 'note', old."note"), json_object('id', new."id", 'inspection_id', new."inspection_id", 'position', new."position", 'kind', new."kind", 'on_date', new."on_date", 'days', new."days", 'until_on', new."until_on", 'number', new."number", 'witness', new."witness", 'witness_kind', new."witness_kind", 'note', new."note")); end;

CREATE TRIGGER history_inspection_exemption_delete after delete on "inspection_exemption" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_exemption', old.id, json_object('id', old."id", 'subject_kind', old."subject_kind", 'subject_id', old."subject_id", 'year', old."year", 'reason', old."reason"), null); end;

CREATE TRIGGER history_inspection_exemption_insert after insert on "inspection_exemption" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_exemption', new.id, null, json_object('id', new."id", 'subject_kind', new."subject_kind", 'subject_id', new."subject_id", 'year', new."year", 'reason', new."reason")); end;

CREATE TRIGGER history_inspection_exemption_update after update on "inspection_exemption" when old."subject_kind" is not new."subject_kind" or old."subject_id" is not new."subject_id" or old."year" is not new."year" or old."reason" is not new."reason" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_exemption', new.id, json_object('id', old."id", 'subject_kind', old."subject_kind", 'subject_id', old."subject_id", 'year', old."year", 'reason', old."reason"), json_object('id', new."id", 'subject_kind', new."subject_kind", 'subject_id', new."subject_id", 'year', new."year", 'reason', new."reason")); end;

CREATE TRIGGER history_inspection_leave_delete after delete on "inspection_leave" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_leave', old.id, json_object('id', old."id", 'officer_id', old."officer_id", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), null); end;

CREATE TRIGGER history_inspection_leave_insert after insert on "inspection_leave" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_leave', new.id, null, json_object('id', new."id", 'officer_id', new."officer_id", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_inspection_leave_update after update on "inspection_leave" when old."officer_id" is not new."officer_id" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_leave', new.id, json_object('id', old."id", 'officer_id', old."officer_id", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), json_object('id', new."id", 'officer_id', new."officer_id", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_inspection_member_delete after delete on "inspection_member" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_member', old.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'position', old."position", 'name', old."name", 'role', old."role", 'officer', old."officer"), null); end;

CREATE TRIGGER history_inspection_member_insert after insert on "inspection_member" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_member', new.id, null, json_object('id', new."id", 'inspection_id', new."inspection_id", 'position', new."position", 'name', new."name", 'role', new."role", 'officer', new."officer")); end;

CREATE TRIGGER history_inspection_member_update after update on "inspection_member" when old."inspection_id" is not new."inspection_id" or old."position" is not new."position" or old."name" is not new."name" or old."role" is not new."role" or old."officer" is not new."officer" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_member', new.id, json_object('id', old."id", 'inspection_id', old."inspection_id", 'position', old."position", 'name', old."name", 'role', old."role", 'officer', old."officer"), json_object('id', new."id", 'inspection_id', new."inspection_id", 'position', new."position", 'name', new."name", 'role', new."role", 'officer', new."officer")); end;

CREATE TRIGGER history_inspection_officer_delete after delete on "inspection_officer" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_officer', old.id, json_object('id', old."id", 'name', old."name", 'post', old."post"), null); end;

CREATE TRIGGER history_inspection_officer_insert after insert on "inspection_officer" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_officer', new.id, null, json_object('id', new."id", 'name', new."name", 'post', new."post")); end;

CREATE TRIGGER history_inspection_officer_update after update on "inspection_officer" when old."name" is not new."name" or old."post" is not new."post" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_officer', new.id, json_object('id', old."id", 'name', old."name", 'post', old."post"), json_object('id', new."id", 'name', new."name", 'post', new."post")); end;

CREATE TRIGGER history_inspection_plan_delete after delete on "inspection_plan" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_plan', old.id, json_object('id', old."id", 'year', old."year", 'agency', old."agency", 'title', old."title", 'decision_number', old."decision_number", 'decided_on', old."decided_on", 'note', old."note"), null); end;

CREATE TRIGGER history_inspection_plan_insert after insert on "inspection_plan" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_plan', new.id, null, json_object('id', new."id", 'year', new."year", 'agency', new."agency", 'title', new."title", 'decision_number', new."decision_number", 'decided_on', new."decided_on", 'note', new."note")); end;

CREATE TRIGGER history_inspection_plan_update after update on "inspection_plan" when old."year" is not new."year" or old."agency" is not new."agency" or old."title" is not new."title" or old."decision_number" is not new."decision_number" or old."decided_on" is not new."decided_on" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_plan', new.id, json_object('id', old."id", 'year', old."year", 'agency', old."agency", 'title', old."title", 'decision_number', old."decision_number", 'decided_on', old."decided_on", 'note', old."note"), json_object('id', new."id", 'year', new."year", 'agency', new."agency", 'title', new."title", 'decision_number', new."decision_number", 'decided_on', new."decided_on", 'note', new."note")); end;

CREATE TRIGGER history_inspection_plan_row_delete after delete on "inspection_plan_row" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_plan_row', old.id, json_object('id', old."id", 'plan_id', old."plan_id", 'subject_kind', old."subject_kind", 'subject_id', old."subject_id", 'organization_id', old."organization_id", 'unit_name', old."unit_name", 'tax_code', old."tax_code", 'checklist', old."checklist", 'from_on', old."from_on", 'to_on', old."to_on", 'team_id', old."team_id", 'place', old."place", 'grounds', old."grounds", 'reason', old."reason", 'added_by_id', old."added_by_id", 'dropped_by_id', old."dropped_by_id"), null); end;

CREATE TRIGGER history_inspection_plan_row_insert after insert on "inspection_plan_row" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_plan_row', new.id, null, json_object('id', new."id", 'plan_id', new."plan_id", 'subject_kind', new."subject_kind", 'subject_id', new."subject_id", 'organization_id', new."organization_id", 'unit_name', new."unit_name", 'tax_code', new."tax_code", 'checklist', new."checklist", 'from_on', new."from_on", 'to_on', new."to_on", 'team_id', new."team_id", 'place', new."place", 'grounds', new."grounds", 'reason', new."reason", 'added_by_id', new."added_by_id", 'dropped_by_id', new."dropped_by_id")); end;

CREATE TRIGGER history_inspection_plan_row_update after update on "inspection_plan_row" when old."plan_id" is not new."plan_id" or old."subject_kind" is not new."subject_kind" or old."subject_id" is not new."subject_id" or old."organization_id" is not new."organization_id" or old."unit_name" is not new."unit_name" or old."tax_code" is not new."tax_code" or old."checklist" is not new."checklist" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."team_id" is not new."team_id" or old."place" is not new."place" or old."grounds" is not new."grounds" or old."reason" is not new."reason" or old."added_by_id" is not new."added_by_id" or old."dropped_by_id" is not new."dropped_by_id" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_plan_row', new.id, json_object('id', old."id", 'plan_id', old."plan_id", 'subject_kind', old."subject_kind", 'subject_id', old."subject_id", 'organization_id', old."organization_id", 'unit_name', old."unit_name", 'tax_code', old."tax_code", 'checklist', old."checklist", 'from_on', old."from_on", 'to_on', old."to_on", 'team_id', old."team_id", 'place', old."place", 'grounds', old."grounds", 'reason', old."reason", 'added_by_id', old."added_by_id", 'dropped_by_id', old."dropped_by_id"), json_object('id', new."id", 'plan_id', new."plan_id", 'subject_kind', new."subject_kind", 'subject_id', new."subject_id", 'organization_id', new."organization_id", 'unit_name', new."unit_name", 'tax_code', new."tax_code", 'checklist', new."checklist", 'from_on', new."from_on", 'to_on', new."to_on", 'team_id', new."team_id", 'place', new."place", 'grounds', new."grounds", 'reason', new."reason", 'added_by_id', new."added_by_id", 'dropped_by_id', new."dropped_by_id")); end;

CREATE TRIGGER history_inspection_subject_delete after delete on "inspection_subject" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_subject', old.id, json_object('id', old."id", 'kind', old."kind", 'name', old."name", 'address', old."address", 'commune_code', old."commune_code", 'owner', old."owner", 'active_from', old."active_from", 'active_to', old."active_to", 'note', old."note", 'name_fold', old."name_fold"), null); end;

CREATE TRIGGER history_inspection_subject_insert after insert on "inspection_subject" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_subject', new.id, null, json_object('id', new."id", 'kind', new."kind", 'name', new."name", 'address', new."address", 'commune_code', new."commune_code", 'owner', new."owner", 'active_from', new."active_from", 'active_to', new."active_to", 'note', new."note", 'name_fold', new."name_fold")); end;

CREATE TRIGGER history_inspection_subject_update after update on "inspection_subject" when old."kind" is not new."kind" or old."name" is not new."name" or old."address" is not new."address" or old."commune_code" is not new."commune_code" or old."owner" is not new."owner" or old."active_from" is not new."active_from" or old."active_to" is not new."active_to" or old."note" is not new."note" or old."name_fold" is not new."name_fold" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_subject', new.id, json_object('id', old."id", 'kind', old."kind", 'name', old."name", 'address', old."address", 'commune_code', old."commune_code", 'owner', old."owner", 'active_from', old."active_from", 'active_to', old."active_to", 'note', old."note", 'name_fold', old."name_fold"), json_object('id', new."id", 'kind', new."kind", 'name', new."name", 'address', new."address", 'commune_code', new."commune_code", 'owner', new."owner", 'active_from', new."active_from", 'active_to', new."active_to", 'note', new."note", 'name_fold', new."name_fold")); end;

CREATE TRIGGER history_inspection_team_delete after delete on "inspection_team" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_team', old.id, json_object('id', old."id", 'plan_id', old."plan_id", 'name', old."name", 'position', old."position"), null); end;

CREATE TRIGGER history_inspection_team_insert after insert on "inspection_team" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_team', new.id, null, json_object('id', new."id", 'plan_id', new."plan_id", 'name', new."name", 'position', new."position")); end;

CREATE TRIGGER history_inspection_team_update after update on "inspection_team" when old."plan_id" is not new."plan_id" or old."name" is not new."name" or old."position" is not new."position" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_team', new.id, json_object('id', old."id", 'plan_id', old."plan_id", 'name', old."name", 'position', old."position"), json_object('id', new."id", 'plan_id', new."plan_id", 'name', new."name", 'position', new."position")); end;

CREATE TRIGGER history_inspection_team_member_delete after delete on "inspection_team_member" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_team_member', old.id, json_object('id', old."id", 'team_id', old."team_id", 'officer_id', old."officer_id", 'role', old."role"), null); end;

CREATE TRIGGER history_inspection_team_member_insert after insert on "inspection_team_member" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_team_member', new.id, null, json_object('id', new."id", 'team_id', new."team_id", 'officer_id', new."officer_id", 'role', new."role")); end;

CREATE TRIGGER history_inspection_team_member_update after update on "inspection_team_member" when old."team_id" is not new."team_id" or old."officer_id" is not new."officer_id" or old."role" is not new."role" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'inspection_team_member', new.id, json_object('id', old."id", 'team_id', old."team_id", 'officer_id', old."officer_id", 'role', old."role"), json_object('id', new."id", 'team_id', new."team_id", 'officer_id', new."officer_id", 'role', new."role")); end;

CREATE TRIGGER history_meeting_delete after delete on "meeting" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting', old.id, json_object('id', old."id", 'term_id', old."term_id", 'kind', old."kind", 'title', old."title", 'on_date', old."on_date", 'starts_at', old."starts_at", 'ends_at', old."ends_at", 'place', old."place", 'chair_id', old."chair_id", 'secretary_id', old."secretary_id", 'invited_on', old."invited_on", 'agenda_on', old."agenda_on", 'held_on', old."held_on", 'notice_on', old."notice_on", 'cancelled_on', old."cancelled_on", 'cancel_reason', old."cancel_reason", 'opened_at', old."opened_at", 'closed_at', old."closed_at", 'opinions', old."opinions", 'assessment', old."assessment", 'note', old."note"), null); end;

CREATE TRIGGER history_meeting_insert after insert on "meeting" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting', new.id, null, json_object('id', new."id", 'term_id', new."term_id", 'kind', new."kind", 'title', new."title", 'on_date', new."on_date", 'starts_at', new."starts_at", 'ends_at', new."ends_at", 'place', new."place", 'chair_id', new."chair_id", 'secretary_id', new."secretary_id", 'invited_on', new."invited_on", 'agenda_on', new."agenda_on", 'held_on', new."held_on", 'notice_on', new."notice_on", 'cancelled_on', new."cancelled_on", 'cancel_reason', new."cancel_reason", 'opened_at', new."opened_at", 'closed_at', new."closed_at", 'opinions', new."opinions", 'assessment', new."assessment", 'note', new."note")); end;

CREATE TRIGGER history_meeting_update after update on "meeting" when old."term_id" is not new."term_id" or old."kind" is not new."kind" or old."title" is not new."title" or old."on_date" is not new."on_date" or old."starts_at" is not new."starts_at" or old."ends_at" is not new."ends_at" or old."place" is not new."place" or old."chair_id" is not new."chair_id" or old."secretary_id" is not new."secretary_id" or old."invited_on" is not new."invited_on" or old."agenda_on" is not new."agenda_on" or old."held_on" is not new."held_on" or old."notice_on" is not new."notice_on" or old."cancelled_on" is not new."cancelled_on" or old."cancel_reason" is not new."cancel_reason" or old."opened_at" is not new."opened_at" or old."closed_at" is not new."closed_at" or old."opinions" is not new."opinions" or old."assessment" is not new."assessment" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting', new.id, json_object('id', old."id", 'term_id', old."term_id", 'kind', old."kind", 'title', old."title", 'on_date', old."on_date", 'starts_at', old."starts_at", 'ends_at', old."ends_at", 'place', old."place", 'chair_id', old."chair_id", 'secretary_id', old."secretary_id", 'invited_on', old."invited_on", 'agenda_on', old."agenda_on", 'held_on', old."held_on", 'notice_on', old."notice_on", 'cancelled_on', old."cancelled_on", 'cancel_reason', old."cancel_reason", 'opened_at', old."opened_at", 'closed_at', old."closed_at", 'opinions', old."opinions", 'assessment', old."assessment", 'note', old."note"), json_object('id', new."id", 'term_id', new."term_id", 'kind', new."kind", 'title', new."title", 'on_date', new."on_date", 'starts_at', new."starts_at", 'ends_at', new."ends_at", 'place', new."place", 'chair_id', new."chair_id", 'secretary_id', new."secretary_id", 'invited_on', new."invited_on", 'agenda_on', new."agenda_on", 'held_on', new."held_on", 'notice_on', new."notice_on", 'cancelled_on', new."cancelled_on", 'cancel_reason', new."cancel_reason", 'opened_at', new."opened_at", 'closed_at', new."closed_at", 'opinions', new."opinions", 'assessment', new."assessment", 'note', new."note")); end;

CREATE TRIGGER history_meeting_attendee_delete after delete on "meeting_attendee" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting_attendee', old.id, json_object('id', old."id", 'meeting_id', old."meeting_id", 'position', old."position", 'member_id', old."member_id", 'side', old."side", 'name', old."name", 'agency', old."agency", 'post', old."post", 'reply', old."reply", 'replied_on', old."replied_on", 'state', old."state", 'delegate_name', old."delegate_name", 'delegate_post', old."delegate_post", 'note', old."note"), null); end;

CREATE TRIGGER history_meeting_attendee_insert after insert on "meeting_attendee" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting_attendee', new.id, null, json_object('id', new."id", 'meeting_id', new."meeting_id", 'position', new."position", 'member_id', new."member_id", 'side', new."side", 'name', new."name", 'agency', new."agency", 'post', new."post", 'reply', new."reply", 'replied_on', new."replied_on", 'state', new."state", 'delegate_name', new."delegate_name", 'delegate_post', new."delegate_post", 'note', new."note")); end;

CREATE TRIGGER history_meeting_attendee_update after update on "meeting_attendee" when old."meeting_id" is not new."meeting_id" or old."position" is not new."position" or old."member_id" is not new."member_id" or old."side" is not new."side" or old."name" is not new."name" or old."agency" is not new."agency" or old."post" is not new."post" or old."reply" is not new."reply" or old."replied_on" is not new."replied_on" or old."state" is not new."state" or old."delegate_name" is not new."delegate_name" or old."delegate_post" is not new."delegate_post" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting_attendee', new.id, json_object('id', old."id", 'meeting_id', old."meeting_id", 'position', old."position", 'member_id', old."member_id", 'side', old."side", 'name', old."name", 'agency', old."agency", 'post', old."post", 'reply', old."reply", 'replied_on', old."replied_on", 'state', old."state", 'delegate_name', old."delegate_name", 'delegate_post', old."delegate_post", 'note', old."note"), json_object('id', new."id", 'meeting_id', new."meeting_id", 'position', new."position", 'member_id', new."member_id", 'side', new."side", 'name', new."name", 'agency', new."agency", 'post', new."post", 'reply', new."reply", 'replied_on', new."replied_on", 'state', new."state", 'delegate_name', new."delegate_name", 'delegate_post', new."delegate_post", 'note', new."note")); end;

CREATE TRIGGER history_meeting_file_delete after delete on "meeting_file" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting_file', old.id, json_object('id', old."id", 'meeting_id', old."meeting_id", 'item_id', old."item_id", 'conclusion_id', old."conclusion_id", 'position', old."position", 'hash', old."hash", 'name', old."name", 'size', old."size", 'added_on', old."added_on"), null); end;

CREATE TRIGGER history_meeting_file_insert after insert on "meeting_file" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting_file', new.id, null, json_object('id', new."id", 'meeting_id', new."meeting_id", 'item_id', new."item_id", 'conclusion_id', new."conclusion_id", 'position', new."position", 'hash', new."hash", 'name', new."name", 'size', new."size", 'added_on', new."added_on")); end;

CREATE TRIGGER history_meeting_file_update after update on "meeting_file" when old."meeting_id" is not new."meeting_id" or old."item_id" is not new."item_id" or old."conclusion_id" is not new."conclusion_id" or old."position" is not new."position" or old."hash" is not new."hash" or old."name" is not new."name" or old."size" is not new."size" or old."added_on" is not new."added_on" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting_file', new.id, json_object('id', old."id", 'meeting_id', old."meeting_id", 'item_id', old."item_id", 'conclusion_id', old."conclusion_id", 'position', old."position", 'hash', old."hash", 'name', old."name", 'size', old."size", 'added_on', old."added_on"), json_object('id', new."id", 'meeting_id', new."meeting_id", 'item_id', new."item_id", 'conclusion_id', new."conclusion_id", 'position', new."position", 'hash', new."hash", 'name', new."name", 'size', new."size", 'added_on', new."added_on")); end;

CREATE TRIGGER history_meeting_item_delete after delete on "meeting_item" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting_item', old.id, json_object('id', old."id", 'meeting_id', old."meeting_id", 'position', old."position", 'kind', old."kind", 'title', old."title", 'presenter_id', old."presenter_id", 'presenter', old."presenter", 'minutes', old."minutes", 'source', old."source", 'topic', old."topic", 'basis', old."basis", 'proposal', old."proposal", 'opinions', old."opinions", 'dossier', old."dossier", 'frozen_on', old."frozen_on"), null); end;

CREATE TRIGGER history_meeting_item_insert after insert on "meeting_item" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting_item', new.id, null, json_object('id', new."id", 'meeting_id', new."meeting_id", 'position', new."position", 'kind', new."kind", 'title', new."title", 'presenter_id', new."presenter_id", 'presenter', new."presenter", 'minutes', new."minutes", 'source', new."source", 'topic', new."topic", 'basis', new."basis", 'proposal', new."proposal", 'opinions', new."opinions", 'dossier', new."dossier", 'frozen_on', new."frozen_on")); end;

CREATE TRIGGER history_meeting_item_update after update on "meeting_item" when old."meeting_id" is not new."meeting_id" or old."position" is not new."position" or old."kind" is not new."kind" or old."title" is not new."title" or old."presenter_id" is not new."presenter_id" or old."presenter" is not new."presenter" or old."minutes" is not new."minutes" or old."source" is not new."source" or old."topic" is not new."topic" or old."basis" is not new."basis" or old."proposal" is not new."proposal" or old."opinions" is not new."opinions" or old."dossier" is not new."dossier" or old."frozen_on" is not new."frozen_on" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'meeting_item', new.id, json_object('id', old."id", 'meeting_id', old."meeting_id", 'position', old."position", 'kind', old."kind", 'title', old."title", 'presenter_id', old."presenter_id", 'presenter', old."presenter", 'minutes', old."minutes", 'source', old."source", 'topic', old."topic", 'basis', old."basis", 'proposal', old."proposal", 'opinions', old."opinions", 'dossier', old."dossier", 'frozen_on', old."frozen_on"), json_object('id', new."id", 'meeting_id', new."meeting_id", 'position', new."position", 'kind', new."kind", 'title', new."title", 'presenter_id', new."presenter_id", 'presenter', new."presenter", 'minutes', new."minutes", 'source', new."source", 'topic', new."topic", 'basis', new."basis", 'proposal', new."proposal", 'opinions', new."opinions", 'dossier', new."dossier", 'frozen_on', new."frozen_on")); end;

CREATE TRIGGER history_organization_delete after delete on "organization" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'organization', old.id, json_object('id', old."id", 'tax_code', old."tax_code", 'abbreviation', old."abbreviation", 'legal_form', old."legal_form", 'phone', old."phone", 'email', old."email", 'website', old."website", 'note', old."note", 'presence', old."presence"), null); end;

CREATE TRIGGER history_organization_insert after insert on "organization" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'organization', new.id, null, json_object('id', new."id", 'tax_code', new."tax_code", 'abbreviation', new."abbreviation", 'legal_form', new."legal_form", 'phone', new."phone", 'email', new."email", 'website', new."website", 'note', new."note", 'presence', new."presence")); end;

CREATE TRIGGER history_organization_update after update on "organization" when old."tax_code" is not new."tax_code" or old."abbreviation" is not new."abbreviation" or old."legal_form" is not new."legal_form" or old."phone" is not new."phone" or old."email" is not new."email" or old."website" is not new."website" or old."note" is not new."note" or old."presence" is not new."presence" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'organization', new.id, json_object('id', old."id", 'tax_code', old."tax_code", 'abbreviation', old."abbreviation", 'legal_form', old."legal_form", 'phone', old."phone", 'email', old."email", 'website', old."website", 'note', old."note", 'presence', old."presence"), json_object('id', new."id", 'tax_code', new."tax_code", 'abbreviation', new."abbreviation", 'legal_form', new."legal_form", 'phone', new."phone", 'email', new."email", 'website', new."website", 'note', new."note", 'presence', new."presence")); end;

CREATE TRIGGER history_organization_period_delete after delete on "organization_period" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'organization_period', old.id, json_object('id', old."id", 'organization_id', old."organization_id", 'from_on', old."from_on", 'to_on', old."to_on", 'source', old."source", 'name', old."name", 'address', old."address", 'commune_code', old."commune_code", 'representative', old."representative", 'headcount', old."headcount", 'female_workers', old."female_workers", 'hazardous_workers', old."hazardous_workers", 'sector', old."sector", 'sector_code', old."sector_code"), null); end;

CREATE TRIGGER history_organization_period_insert after insert on "organization_period" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'organization_period', new.id, null, json_object('id', new."id", 'organization_id', new."organization_id", 'from_on', new."from_on", 'to_on', new."to_on", 'source', new."source", 'name', new."name", 'address', new."address", 'commune_code', new."commune_code", 'representative', new."representative", 'headcount', new."headcount", 'female_workers', new."female_workers", 'hazardous_workers', new."hazardous_workers", 'sector', new."sector", 'sector_code', new."sector_code")); end;

CREATE TRIGGER history_organization_period_update after update on "organization_period" when old."organization_id" is not new."organization_id" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."source" is not new."source" or old."name" is not new."name" or old."address" is not new."address" or old."commune_code" is not new."commune_code" or old."representative" is not new."representative" or old."headcount" is not new."headcount" or old."female_workers" is not new."female_workers" or old."hazardous_workers" is not new."hazardous_workers" or old."sector" is not new."sector" or old."sector_code" is not new."sector_code" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'organization_period', new.id, json_object('id', old."id", 'organization_id', old."organization_id", 'from_on', old."from_on", 'to_on', old."to_on", 'source', old."source", 'name', old."name", 'address', old."address", 'commune_code', old."commune_code", 'representative', old."representative", 'headcount', old."headcount", 'female_workers', old."female_workers", 'hazardous_workers', old."hazardous_workers", 'sector', old."sector", 'sector_code', old."sector_code"), json_object('id', new."id", 'organization_id', new."organization_id", 'from_on', new."from_on", 'to_on', new."to_on", 'source', new."source", 'name', new."name", 'address', new."address", 'commune_code', new."commune_code", 'representative', new."representative", 'headcount', new."headcount", 'female_workers', new."female_workers", 'hazardous_workers', new."hazardous_workers", 'sector', new."sector", 'sector_code', new."sector_code")); end;

CREATE TRIGGER history_paper_distinction_delete after delete on "paper_distinction" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'paper_distinction', old.id, json_object('id', old."id", 'first_id', old."first_id", 'second_id', old."second_id", 'reason', old."reason"), null); end;

CREATE TRIGGER history_paper_distinction_insert after insert on "paper_distinction" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'paper_distinction', new.id, null, json_object('id', new."id", 'first_id', new."first_id", 'second_id', new."second_id", 'reason', new."reason")); end;

CREATE TRIGGER history_paper_distinction_update after update on "paper_distinction" when old."first_id" is not new."first_id" or old."second_id" is not new."second_id" or old."reason" is not new."reason" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'paper_distinction', new.id, json_object('id', old."id", 'first_id', old."first_id", 'second_id', old."second_id", 'reason', old."reason"), json_object('id', new."id", 'first_id', new."first_id", 'second_id', new."second_id", 'reason', new."reason")); end;

CREATE TRIGGER history_person_delete after delete on "person" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'person', old.id, json_object('id', old."id", 'name', old."name", 'given_name', old."given_name", 'birth_date', old."birth_date", 'cccd', old."cccd", 'phone', old."phone"), null); end;

CREATE TRIGGER history_person_insert after insert on "person" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'person', new.id, null, json_object('id', new."id", 'name', new."name", 'given_name', new."given_name", 'birth_date', new."birth_date", 'cccd', new."cccd", 'phone', new."phone")); end;

CREATE TRIGGER history_person_update after update on "person" when old."name" is not new."name" or old."given_name" is not new."given_name" or old."birth_date" is not new."birth_date" or old."cccd" is not new."cccd" or old."phone" is not new."phone" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'person', new.id, json_object('id', old."id", 'name', old."name", 'given_name', old."given_name", 'birth_date', old."birth_date", 'cccd', old."cccd", 'phone', old."phone"), json_object('id', new."id", 'name', new."name", 'given_name', new."given_name", 'birth_date', new."birth_date", 'cccd', new."cccd", 'phone', new."phone")); end;

CREATE TRIGGER history_post_delete after delete on "post" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'post', old.id, json_object('id', old."id", 'person_id', old."person_id", 'organization_id', old."organization_id", 'role', old."role", 'degree', old."degree", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), null); end;

CREATE TRIGGER history_post_insert after insert on "post" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'post', new.id, null, json_object('id', new."id", 'person_id', new."person_id", 'organization_id', new."organization_id", 'role', new."role", 'degree', new."degree", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_post_update after update on "post" when old."person_id" is not new."person_id" or old."organization_id" is not new."organization_id" or old."role" is not new."role" or old."degree" is not new."degree" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'post', new.id, json_object('id', old."id", 'person_id', old."person_id", 'organization_id', old."organization_id", 'role', old."role", 'degree', old."degree", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), json_object('id', new."id", 'person_id', new."person_id", 'organization_id', new."organization_id", 'role', new."role", 'degree', new."degree", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_provider_report_delete after delete on "provider_report" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'provider_report', old.id, json_object('id', old."id", 'service_id', old."service_id", 'year', old."year", 'received_on', old."received_on", 'way', old."way", 'document_number', old."document_number", 'note', old."note"), null); end;

CREATE TRIGGER history_provider_report_insert after insert on "provider_report" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'provider_report', new.id, null, json_object('id', new."id", 'service_id', new."service_id", 'year', new."year", 'received_on', new."received_on", 'way', new."way", 'document_number', new."document_number", 'note', new."note")); end;

CREATE TRIGGER history_provider_report_update after update on "provider_report" when old."service_id" is not new."service_id" or old."year" is not new."year" or old."received_on" is not new."received_on" or old."way" is not new."way" or old."document_number" is not new."document_number" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'provider_report', new.id, json_object('id', old."id", 'service_id', old."service_id", 'year', old."year", 'received_on', old."received_on", 'way', old."way", 'document_number', old."document_number", 'note', old."note"), json_object('id', new."id", 'service_id', new."service_id", 'year', new."year", 'received_on', new."received_on", 'way', new."way", 'document_number', new."document_number", 'note', new."note")); end;

CREATE TRIGGER history_remedy_delete after delete on "remedy" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'remedy', old.id, json_object('id', old."id", 'finding_id', old."finding_id", 'position', old."position", 'kind', old."kind", 'on_date', old."on_date", 'outcome', old."outcome", 'inspection_id', old."inspection_id", 'officer', old."officer", 'note', old."note"), null); end;

CREATE TRIGGER history_remedy_insert after insert on "remedy" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'remedy', new.id, null, json_object('id', new."id", 'finding_id', new."finding_id", 'position', new."position", 'kind', new."kind", 'on_date', new."on_date", 'outcome', new."outcome", 'inspection_id', new."inspection_id", 'officer', new."officer", 'note', new."note")); end;

CREATE TRIGGER history_remedy_update after update on "remedy" when old."finding_id" is not new."finding_id" or old."position" is not new."position" or old."kind" is not new."kind" or old."on_date" is not new."on_date" or old."outcome" is not new."outcome" or old."inspection_id" is not new."inspection_id" or old."officer" is not new."officer" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'remedy', new.id, json_object('id', old."id", 'finding_id', old."finding_id", 'position', old."position", 'kind', old."kind", 'on_date', old."on_date", 'outcome', old."outcome", 'inspection_id', old."inspection_id", 'officer', old."officer", 'note', old."note"), json_object('id', new."id", 'finding_id', new."finding_id", 'position', new."position", 'kind', new."kind", 'on_date', new."on_date", 'outcome', new."outcome", 'inspection_id', new."inspection_id", 'officer', new."officer", 'note', new."note")); end;

CREATE TRIGGER history_report_reminder_delete after delete on "report_reminder" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'report_reminder', old.id, json_object('id', old."id", 'service_id', old."service_id", 'year', old."year", 'reminded_on', old."reminded_on", 'way', old."way", 'document_id', old."document_id"), null); end;

CREATE TRIGGER history_report_reminder_insert after insert on "report_reminder" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'report_reminder', new.id, null, json_object('id', new."id", 'service_id', new."service_id", 'year', new."year", 'reminded_on', new."reminded_on", 'way', new."way", 'document_id', new."document_id")); end;

CREATE TRIGGER history_report_reminder_update after update on "report_reminder" when old."service_id" is not new."service_id" or old."year" is not new."year" or old."reminded_on" is not new."reminded_on" or old."way" is not new."way" or old."document_id" is not new."document_id" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'report_reminder', new.id, json_object('id', old."id", 'service_id', old."service_id", 'year', old."year", 'reminded_on', old."reminded_on", 'way', old."way", 'document_id', old."document_id"), json_object('id', new."id", 'service_id', new."service_id", 'year', new."year", 'reminded_on', new."reminded_on", 'way', new."way", 'document_id', new."document_id")); end;

CREATE TRIGGER history_rule_delete after delete on "rule" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'rule', old.id, json_object('id', old."id", 'code', old."code", 'value', old."value", 'unit', old."unit", 'effective_from', old."effective_from", 'effective_to', old."effective_to", 'source', old."source", 'confidence', old."confidence", 'note', old."note"), null); end;

CREATE TRIGGER history_rule_insert after insert on "rule" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'rule', new.id, null, json_object('id', new."id", 'code', new."code", 'value', new."value", 'unit', new."unit", 'effective_from', new."effective_from", 'effective_to', new."effective_to", 'source', new."source", 'confidence', new."confidence", 'note', new."note")); end;

CREATE TRIGGER history_rule_update after update on "rule" when old."code" is not new."code" or old."value" is not new."value" or old."unit" is not new."unit" or old."effective_from" is not new."effective_from" or old."effective_to" is not new."effective_to" or old."source" is not new."source" or old."confidence" is not new."confidence" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'rule', new.id, json_object('id', old."id", 'code', old."code", 'value', old."value", 'unit', old."unit", 'effective_from', old."effective_from", 'effective_to', old."effective_to", 'source', old."source", 'confidence', old."confidence", 'note', old."note"), json_object('id', new."id", 'code', new."code", 'value', new."value", 'unit', new."unit", 'effective_from', new."effective_from", 'effective_to', new."effective_to", 'source', new."source", 'confidence', new."confidence", 'note', new."note")); end;

CREATE TRIGGER history_sector_risk_delete after delete on "sector_risk" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'sector_risk', old.id, json_object('id', old."id", 'list', old."list", 'prefix', old."prefix", 'sector', old."sector", 'words', old."words", 'edition', old."edition", 'source', old."source"), null); end;

CREATE TRIGGER history_sector_risk_insert after insert on "sector_risk" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'sector_risk', new.id, null, json_object('id', new."id", 'list', new."list", 'prefix', new."prefix", 'sector', new."sector", 'words', new."words", 'edition', new."edition", 'source', new."source")); end;

CREATE TRIGGER history_sector_risk_update after update on "sector_risk" when old."list" is not new."list" or old."prefix" is not new."prefix" or old."sector" is not new."sector" or old."words" is not new."words" or old."edition" is not new."edition" or old."source" is not new."source" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'sector_risk', new.id, json_object('id', old."id", 'list', old."list", 'prefix', old."prefix", 'sector', old."sector", 'words', old."words", 'edition', old."edition", 'source', old."source"), json_object('id', new."id", 'list', new."list", 'prefix', new."prefix", 'sector', new."sector", 'words', new."words", 'edition', new."edition", 'source', new."source")); end;

CREATE TRIGGER history_service_delete after delete on "service" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service', old.id, json_object('id', old."id", 'organization_id', old."organization_id", 'kind', old."kind"), null); end;

CREATE TRIGGER history_service_insert after insert on "service" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service', new.id, null, json_object('id', new."id", 'organization_id', new."organization_id", 'kind', new."kind")); end;

CREATE TRIGGER history_service_update after update on "service" when old."organization_id" is not new."organization_id" or old."kind" is not new."kind" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service', new.id, json_object('id', old."id", 'organization_id', old."organization_id", 'kind', old."kind"), json_object('id', new."id", 'organization_id', new."organization_id", 'kind', new."kind")); end;

CREATE TRIGGER history_service_contract_delete after delete on "service_contract" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_contract', old.id, json_object('id', old."id", 'organization_id', old."organization_id", 'provider_name', old."provider_name", 'kind', old."kind", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), null); end;

CREATE TRIGGER history_service_contract_insert after insert on "service_contract" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_contract', new.id, null, json_object('id', new."id", 'organization_id', new."organization_id", 'provider_name', new."provider_name", 'kind', new."kind", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_service_contract_update after update on "service_contract" when old."organization_id" is not new."organization_id" or old."provider_name" is not new."provider_name" or old."kind" is not new."kind" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_contract', new.id, json_object('id', old."id", 'organization_id', old."organization_id", 'provider_name', old."provider_name", 'kind', old."kind", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), json_object('id', new."id", 'organization_id', new."organization_id", 'provider_name', new."provider_name", 'kind', new."kind", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_service_device_delete after delete on "service_device" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_device', old.id, json_object('id', old."id", 'service_id', old."service_id", 'name', old."name", 'serial', old."serial", 'scope', old."scope", 'from_on', old."from_on", 'to_on', old."to_on", 'calibrated_on', old."calibrated_on", 'calibrated_until', old."calibrated_until", 'note', old."note"), null); end;

CREATE TRIGGER history_service_device_insert after insert on "service_device" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_device', new.id, null, json_object('id', new."id", 'service_id', new."service_id", 'name', new."name", 'serial', new."serial", 'scope', new."scope", 'from_on', new."from_on", 'to_on', new."to_on", 'calibrated_on', new."calibrated_on", 'calibrated_until', new."calibrated_until", 'note', new."note")); end;

CREATE TRIGGER history_service_device_update after update on "service_device" when old."service_id" is not new."service_id" or old."name" is not new."name" or old."serial" is not new."serial" or old."scope" is not new."scope" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."calibrated_on" is not new."calibrated_on" or old."calibrated_until" is not new."calibrated_until" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_device', new.id, json_object('id', old."id", 'service_id', old."service_id", 'name', old."name", 'serial', old."serial", 'scope', old."scope", 'from_on', old."from_on", 'to_on', old."to_on", 'calibrated_on', old."calibrated_on", 'calibrated_until', old."calibrated_until", 'note', old."note"), json_object('id', new."id", 'service_id', new."service_id", 'name', new."name", 'serial', new."serial", 'scope', new."scope", 'from_on', new."from_on", 'to_on', new."to_on", 'calibrated_on', new."calibrated_on", 'calibrated_until', new."calibrated_until", 'note', new."note")); end;

CREATE TRIGGER history_service_line_delete after delete on "service_line" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_line', old.id, json_object('id', old."id", 'service_id', old."service_id", 'code', old."code", 'scope_text', old."scope_text", 'professional_head', old."professional_head"), null); end;

CREATE TRIGGER history_service_line_insert after insert on "service_line" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_line', new.id, null, json_object('id', new."id", 'service_id', new."service_id", 'code', new."code", 'scope_text', new."scope_text", 'professional_head', new."professional_head")); end;

CREATE TRIGGER history_service_line_update after update on "service_line" when old."service_id" is not new."service_id" or old."code" is not new."code" or old."scope_text" is not new."scope_text" or old."professional_head" is not new."professional_head" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_line', new.id, json_object('id', old."id", 'service_id', old."service_id", 'code', old."code", 'scope_text', old."scope_text", 'professional_head', old."professional_head"), json_object('id', new."id", 'service_id', new."service_id", 'code', new."code", 'scope_text', new."scope_text", 'professional_head', new."professional_head")); end;

CREATE TRIGGER history_service_person_delete after delete on "service_person" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_person', old.id, json_object('id', old."id", 'service_id', old."service_id", 'person_id', old."person_id", 'duties', old."duties", 'subjects', old."subjects", 'scope', old."scope", 'contract_kind', old."contract_kind", 'contract_from', old."contract_from", 'contract_to', old."contract_to", 'left_on', old."left_on", 'certificate_number', old."certificate_number", 'certificate_issued_on', old."certificate_issued_on", 'certificate_expires_on', old."certificate_expires_on", 'degree', old."degree", 'practice_since', old."practice_since", 'note', old."note"), null); end;

CREATE TRIGGER history_service_person_insert after insert on "service_person" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_person', new.id, null, json_object('id', new."id", 'service_id', new."service_id", 'person_id', new."person_id", 'duties', new."duties", 'subjects', new."subjects", 'scope', new."scope", 'contract_kind', new."contract_kind", 'contract_from', new."contract_from", 'contract_to', new."contract_to", 'left_on', new."left_on", 'certificate_number', new."certificate_number", 'certificate_issued_on', new."certificate_issued_on", 'certificate_expires_on', new."certificate_expires_on", 'degree', new."degree", 'practice_since', new."practice_since", 'note', new."note")); end;

CREATE TRIGGER history_service_person_update after update on "service_person" when old."service_id" is not new."service_id" or old."person_id" is not new."person_id" or old."duties" is not new."duties" or old."subjects" is not new."subjects" or old."scope" is not new."scope" or old."contract_kind" is not new."contract_kind" or old."contract_from" is not new."contract_from" or old."contract_to" is not new."contract_to" or old."left_on" is not new."left_on" or old."certificate_number" is not new."certificate_number" or old."certificate_issued_on" is not new."certificate_issued_on" or old."certificate_expires_on" is not new."certificate_expires_on" or old."degree" is not new."degree" or old."practice_since" is not new."practice_since" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_person', new.id, json_object('id', old."id", 'service_id', old."service_id", 'person_id', old."person_id", 'duties', old."duties", 'subjects', old."subjects", 'scope', old."scope", 'contract_kind', old."contract_kind", 'contract_from', old."contract_from", 'contract_to', old."contract_to", 'left_on', old."left_on", 'certificate_number', old."certificate_number", 'certificate_issued_on', old."certificate_issued_on", 'certificate_expires_on', old."certificate_expires_on", 'degree', old."degree", 'practice_since', old."practice_since", 'note', old."note"), json_object('id', new."id", 'service_id', new."service_id", 'person_id', new."person_id", 'duties', new."duties", 'subjects', new."subjects", 'scope', new."scope", 'contract_kind', new."contract_kind", 'contract_from', new."contract_from", 'contract_to', new."contract_to", 'left_on', new."left_on", 'certificate_number', new."certificate_number", 'certificate_issued_on', new."certificate_issued_on", 'certificate_expires_on', new."certificate_expires_on", 'degree', new."degree", 'practice_since', new."practice_since", 'note', new."note")); end;

CREATE TRIGGER history_service_premises_delete after delete on "service_premises" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_premises', old.id, json_object('id', old."id", 'service_id', old."service_id", 'kind', old."kind", 'address', old."address", 'area', old."area", 'tenure', old."tenure", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), null); end;

CREATE TRIGGER history_service_premises_insert after insert on "service_premises" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_premises', new.id, null, json_object('id', new."id", 'service_id', new."service_id", 'kind', new."kind", 'address', new."address", 'area', new."area", 'tenure', new."tenure", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_service_premises_update after update on "service_premises" when old."service_id" is not new."service_id" or old."kind" is not new."kind" or old."address" is not new."address" or old."area" is not new."area" or old."tenure" is not new."tenure" or old."from_on" is not new."from_on" or old."to_on" is not new."to_on" or old."note" is not new."note" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'service_premises', new.id, json_object('id', old."id", 'service_id', old."service_id", 'kind', old."kind", 'address', old."address", 'area', old."area", 'tenure', old."tenure", 'from_on', old."from_on", 'to_on', old."to_on", 'note', old."note"), json_object('id', new."id", 'service_id', new."service_id", 'kind', new."kind", 'address', new."address", 'area', new."area", 'tenure', new."tenure", 'from_on', new."from_on", 'to_on', new."to_on", 'note', new."note")); end;

CREATE TRIGGER history_setting_delete after delete on "setting" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'setting', old.id, json_object('id', old."id", 'key', old."key", 'value', old."value"), null); end;

CREATE TRIGGER history_setting_insert after insert on "setting" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'setting', new.id, null, json_object('id', new."id", 'key', new."key", 'value', new."value")); end;

CREATE TRIGGER history_setting_update after update on "setting" when old."key" is not new."key" or old."value" is not new."value" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'setting', new.id, json_object('id', old."id", 'key', old."key", 'value', old."value"), json_object('id', new."id", 'key', new."key", 'value', new."value")); end;

CREATE TRIGGER history_training_certificate_delete after delete on "training_certificate" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'training_certificate', old.id, json_object('id', old."id", 'person_id', old."person_id", 'trainee_group', old."trainee_group", 'number', old."number", 'issuer', old."issuer", 'issued_on', old."issued_on", 'expires_on', old."expires_on"), null); end;

CREATE TRIGGER history_training_certificate_insert after insert on "training_certificate" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'training_certificate', new.id, null, json_object('id', new."id", 'person_id', new."person_id", 'trainee_group', new."trainee_group", 'number', new."number", 'issuer', new."issuer", 'issued_on', new."issued_on", 'expires_on', new."expires_on")); end;

CREATE TRIGGER history_training_certificate_update after update on "training_certificate" when old."person_id" is not new."person_id" or old."trainee_group" is not new."trainee_group" or old."number" is not new."number" or old."issuer" is not new."issuer" or old."issued_on" is not new."issued_on" or old."expires_on" is not new."expires_on" begin insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), 'training_certificate', new.id, json_object('id', old."id", 'person_id', old."person_id", 'trainee_group', old."trainee_group", 'number', old."number", 'issuer', old."issuer", 'issued_on', old."issued_on", 'expires_on', old."expires_on"), json_object('id', new."id", 'person_id', new."person_id", 'trainee_group', new."trainee_group", 'number', new."number", 'issuer', new."issuer", 'issued_on', new."issued_on", 'expires_on', new."expires_on")); end;
