// The tables of visits: whom they may concern, the visit and what happened on it, its checklist, findings and their remedy.

type Text = string | null;

/** What has no tax code: a building site, a private house under construction, a contractor without legal person, a craft village. */
export interface InspectionSubjectTable {
  id: string;
  kind: string;
  name: string;
  address: Text;
  commune_code: Text;
  owner: Text;
  active_from: Text;
  active_to: Text;
  note: Text;
  name_fold: string;
  version: number;
}

/** Exactly one of `organization_id` and `subject_id`. `level` decides the limits of the days: department, commune, ministry, inspectorate. */
export interface InspectionTable {
  id: string;
  organization_id: Text;
  subject_id: Text;
  /** HL, KD, QT, KS or DN. */
  kind: string;
  agency: string;
  level: string;
  /** The row of a plan of a year; plain text, since a plan comes and goes by itself. */
  plan_row_id: Text;
  decision_number: Text;
  decision_on: Text;
  decision_by: Text;
  ground_kind: string;
  grounds: Text;
  scope: Text;
  duration_days: number | null;
  planned_on: Text;
  place: Text;
  note: Text;
  /** The version of the checklist that this visit keeps. */
  checklist_id: Text;
  opinion: Text;
  version: number;
}

/** `role`: leader, deputy, member. `officer`: post and agency as they stand in the decision. */
export interface InspectionMemberTable {
  id: string;
  inspection_id: string;
  position: number;
  name: string;
  role: string;
  officer: Text;
  version: number;
}

/** `kind`: announced, extended, postponed, stopped, minutes-signed, signature-refused, reported, corrected, closed. `days` of an extension. */
export interface InspectionEventTable {
  id: string;
  inspection_id: string;
  position: number;
  kind: string;
  on_date: string;
  days: number | null;
  until_on: Text;
  number: Text;
  witness: Text;
  witness_kind: Text;
  note: Text;
  version: number;
}

/** One version of the list of a kind; never edited once a visit keeps it. */
export interface ChecklistTable {
  id: string;
  kind: string;
  edition: number;
  basis: Text;
  version: number;
}

export interface ChecklistItemTable {
  id: string;
  checklist_id: string;
  position: number;
  text: string;
  version: number;
}

/** `answer`: pass, fail, not-applicable. */
export interface InspectionAnswerTable {
  id: string;
  inspection_id: string;
  item_id: string;
  answer: string;
  note: Text;
  version: number;
}

/** `offender`: organisation or individual. `sanction`: the code of a fine. `credential_event_id`: the suspension that came with it. */
export interface FindingTable {
  id: string;
  inspection_id: string;
  position: number;
  item_id: Text;
  what: string;
  basis: Text;
  started_on: Text;
  ended_on: Text;
  offender: string;
  sanction: Text;
  owner: Text;
  due_on: Text;
  credential_event_id: Text;
  version: number;
}

/** `kind`: proof, recheck, closed, reopened. `inspection_id`: the visit that looked again; `outcome`: remedied or not-yet. */
export interface RemedyTable {
  id: string;
  finding_id: string;
  position: number;
  kind: string;
  on_date: string;
  outcome: Text;
  inspection_id: Text;
  officer: Text;
  note: Text;
  version: number;
}

/** A file in the register's folder, by SHA-256 of its bytes; of a visit, of one finding or of one step of its remedy. */
export interface EvidenceFileTable {
  id: string;
  inspection_id: string;
  finding_id: Text;
  remedy_id: Text;
  item_id: Text;
  hash: string;
  name: string;
  size: number;
  added_on: string;
  note: Text;
  version: number;
}
