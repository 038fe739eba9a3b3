// The tables of inspection plans: the plan of a year with its rows, teams and amendments, inspectors and their leave, others' visits.

type Text = string | null;

/** The plan of a year; a draft until `decided_on`, from then on changed by amendments alone. */
export interface InspectionPlanTable {
  id: string;
  year: number;
  agency: string;
  title: string;
  decision_number: Text;
  decided_on: Text;
  note: Text;
  version: number;
}

/** A later decision that changes an approved plan; `position` is its number, `what` the changes in words. */
export interface InspectionAmendmentTable {
  id: string;
  plan_id: string;
  position: number;
  decision_number: string;
  decided_on: string;
  what: string;
  why: string;
  version: number;
}

export interface InspectionTeamTable {
  id: string;
  plan_id: string;
  name: string;
  position: number;
  version: number;
}

export interface InspectionOfficerTable {
  id: string;
  name: string;
  post: Text;
  version: number;
}

/** `role`: leader · deputy · member. */
export interface InspectionTeamMemberTable {
  id: string;
  team_id: string;
  officer_id: string;
  role: string;
  version: number;
}

/** Days on which an inspector cannot go; both included. */
export interface InspectionLeaveTable {
  id: string;
  officer_id: string;
  from_on: string;
  to_on: string;
  note: Text;
  version: number;
}

/**
 * A planned visit. `subject_kind`: service · employer · named, with the id of that row; the names stand as they were when it was picked.
 * Without days it waits for its place in the calendar. `reason`: the lawful exception, as it is printed.
 */
export interface InspectionPlanRowTable {
  id: string;
  plan_id: string;
  subject_kind: string;
  subject_id: string;
  organization_id: Text;
  unit_name: string;
  tax_code: Text;
  checklist: string;
  from_on: Text;
  to_on: Text;
  team_id: Text;
  place: Text;
  grounds: Text;
  reason: Text;
  /** The amendments that brought it in and took it out of an approved plan. */
  added_by_id: Text;
  dropped_by_id: Text;
  version: number;
}

/** A visit that another agency plans or made. `kind`: inspection · inspectorate · audit. */
export interface ForeignInspectionTable {
  id: string;
  agency: string;
  kind: string;
  tax_code: Text;
  unit_name: string;
  from_on: string;
  to_on: string;
  note: Text;
  version: number;
}

/** A good complier that is not visited in a year, with the reason. */
export interface InspectionExemptionTable {
  id: string;
  subject_kind: string;
  subject_id: string;
  year: number;
  reason: string;
  version: number;
}
