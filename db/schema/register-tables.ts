// The tables of the registers: legal entities and their facts, services, papers with their events, people, posts, certificates.
type Text = string | null;
type Whole = number | null;

/** A legal entity, once. Names and other facts with days live in `organization_period`; the present ones are derived here. */
export interface OrganizationTable {
  id: string;
  tax_code: Text;
  abbreviation: Text;
  legal_form: Text;
  phone: Text;
  email: Text;
  website: Text;
  note: Text;
  /** head-office · branch · operates-only; null = nobody wrote it down. */
  presence: Text;
  version: number;
  name: Text;
  name_fold: Text;
  name_sort: Text;
  address: Text;
  address_fold: Text;
  commune_code: Text;
  commune_fold: Text;
  commune_sort: Text;
  representative: Text;
  representative_fold: Text;
  representative_sort: Text;
  headcount: Whole;
  female_workers: Whole;
  hazardous_workers: Whole;
  sector: Text;
  sector_fold: Text;
  sector_code: Text;
}

/** What was true of an organisation from one day to another; null = from the beginning, without end. */
export interface OrganizationPeriodTable {
  id: string;
  organization_id: string;
  from_on: Text;
  to_on: Text;
  source: Text;
  name: string;
  address: Text;
  commune_code: Text;
  representative: Text;
  headcount: Whole;
  female_workers: Whole;
  hazardous_workers: Whole;
  sector: Text;
  sector_code: Text;
  version: number;
}

/** One of the five services that an organisation offers. */
export interface ServiceTable {
  id: string;
  organization_id: string;
  kind: string;
  version: number;
  find: Text;
}

/** A scope line that is a row of its own in its register: an exam kind of a health facility. */
export interface ServiceLineTable {
  id: string;
  service_id: string;
  code: string;
  scope_text: Text;
  professional_head: Text;
  version: number;
  find: Text;
}

export interface CredentialTable {
  id: string;
  service_id: string;
  kind: string;
  number: Text;
  issuer: Text;
  issued_on: Text;
  effective_on: Text;
  expires_on: Text;
  class: Text;
  scope_text: Text;
  predecessor_id: Text;
  /** Of a notice of training: made public, received by the ministry, by the department. */
  published_on: Text;
  ministry_notified_on: Text;
  department_notified_on: Text;
  note: Text;
  version: number;
  number_fold: Text;
  issuer_fold: Text;
  scope: Text;
  last_on: Text;
}

export interface CredentialEventTable {
  id: string;
  credential_id: string;
  kind: string;
  on_date: Text;
  to_date: Text;
  line: Text;
  scope: Text;
  expires_on: Text;
  decision_number: Text;
  decision_agency: Text;
  ministry_notified_on: Text;
  department_notified_on: Text;
  ground: Text;
  note: Text;
  version: number;
}

/**
 * Derived: the standing of a service (line '') through all time, and of its lines where they stand otherwise than the whole or are rows
 * of a list; `to_on` 9999-12-31 = without end.
 */
export interface StandingPeriodTable {
  service_id: string;
  line: string;
  from_on: string;
  to_on: string;
  status: string;
  /** The paper that decides. */
  credential_id: Text;
  /** The paper that lists show, with its scope and last day as of the period. */
  shown_id: Text;
  shown_scope: Text;
  shown_last_on: Text;
  /** Of the whole: the lines that papers cover, joined by ",". */
  lines: Text;
}

export interface EmployerTable {
  id: string;
  organization_id: string;
  version: number;
  find: Text;
}

export interface PersonTable {
  id: string;
  name: string;
  given_name: Text;
  birth_date: Text;
  cccd: Text;
  phone: Text;
  version: number;
  name_fold: Text;
  name_sort: Text;
  cccd_hash: Text;
  cccd_last4: Text;
}

/** The key that opens one person's sealed number; destroying it is the lawful erasure. */
export interface PersonKeyTable {
  person_id: string;
  key: string;
}

export interface PostTable {
  id: string;
  person_id: string;
  organization_id: string;
  role: string;
  degree: Text;
  from_on: Text;
  to_on: Text;
  note: Text;
  version: number;
  find: Text;
}

export interface TrainingCertificateTable {
  id: string;
  person_id: string;
  trainee_group: Text;
  number: Text;
  issuer: Text;
  issued_on: Text;
  expires_on: Text;
  version: number;
  number_fold: Text;
  issuer_fold: Text;
}
