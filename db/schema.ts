// The tables of the register as Kysely sees them, and which of their columns the history leaves out.
import type { Kysely, Transaction } from 'kysely';

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
  ground: Text;
  note: Text;
  version: number;
}

/** Derived: the standing of a service (line '') and of its lines through all time; `to_on` 9999-12-31 = without end. */
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
  certificate_id: Text;
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
}

export interface AgencyTable {
  id: string;
  code: string;
  name: string;
  kind: string;
  level: string;
  parent_id: Text;
  valid_from: Text;
  valid_to: Text;
  source: Text;
  version: number;
}

export interface AreaTable {
  id: string;
  code: string;
  name: string;
  kind: string;
  level: string;
  parent_id: Text;
  valid_from: Text;
  valid_to: Text;
  source: Text;
  version: number;
}

/** Who followed whom; many-to-many, for agencies and areas alike. */
export interface SuccessionTable {
  id: string;
  from_id: string;
  to_id: string;
  on_date: string;
  kind: string;
  note: Text;
  version: number;
}

export interface RuleTable {
  id: string;
  code: string;
  value: string;
  unit: string;
  effective_from: Text;
  effective_to: Text;
  source: string;
  confidence: string;
  note: Text;
  version: number;
}

export interface SettingTable {
  id: string;
  key: string;
  value: Text;
  version: number;
}

export interface CommandTable {
  id: string;
  seq: number;
  device: string;
  user: string;
  at: string;
  kind: string;
  method: string;
  label: string;
  undoes: Text;
  hash: string;
}

export interface ChangeTable {
  seq: number;
  command_id: string;
  table_name: string;
  row_id: string;
  before: Text;
  after: Text;
}

export interface PresentCommandTable {
  one: number;
  command_id: Text;
}

/** Facts about the file itself: device id, secret of the whole-match hash, day of the last derivation. */
export interface MetaTable {
  key: string;
  value: string;
}

/** What is the user's own: drafts, widths, theme. */
export interface KeptTable {
  user: string;
  key: string;
  value: string;
  at: string;
}

export interface ImportTable {
  id: string;
  file_name: string;
  file_hash: string;
  user: string;
  at: string;
  state: string;
  summary: string;
  command_id: Text;
}

export interface ImportRowTable {
  import_id: string;
  position: number;
  sheet: string;
  row: number;
  register: string;
  outcome: string;
  decision: string;
  target_id: Text;
  title: Text;
  data: string;
}

export interface SearchEntryTable {
  entry: number;
  register: string;
  row_id: string;
  title: string;
  detail: string;
  words: string;
  codes: string;
}

export interface Schema {
  organization: OrganizationTable;
  organization_period: OrganizationPeriodTable;
  service: ServiceTable;
  service_line: ServiceLineTable;
  credential: CredentialTable;
  credential_event: CredentialEventTable;
  standing_period: StandingPeriodTable;
  employer: EmployerTable;
  person: PersonTable;
  person_key: PersonKeyTable;
  post: PostTable;
  training_certificate: TrainingCertificateTable;
  agency: AgencyTable;
  agency_succession: SuccessionTable;
  area: AreaTable;
  area_succession: SuccessionTable;
  rule: RuleTable;
  setting: SettingTable;
  command: CommandTable;
  change: ChangeTable;
  present_command: PresentCommandTable;
  meta: MetaTable;
  kept: KeptTable;
  import: ImportTable;
  import_row: ImportRowTable;
  search_entry: SearchEntryTable;
}

export type Db = Kysely<Schema>;
export type Transacting = Transaction<Schema>;

/** Tables whose every change is remembered, with the columns that are derived and so left out of it. */
export const remembered = {
  organization: [
    'name', 'name_fold', 'name_sort', 'address', 'address_fold', 'commune_code', 'commune_fold', 'commune_sort', 'representative', 'representative_fold',
    'representative_sort', 'headcount', 'female_workers', 'hazardous_workers', 'sector', 'sector_fold', 'sector_code',
  ],
  organization_period: [],
  service: ['find'],
  service_line: ['find'],
  credential: ['number_fold', 'issuer_fold', 'scope', 'last_on'],
  credential_event: [],
  employer: ['find'],
  person: ['name_fold', 'name_sort', 'cccd_hash', 'cccd_last4'],
  post: ['certificate_id', 'find'],
  training_certificate: ['number_fold'],
  agency: [],
  agency_succession: [],
  area: [],
  area_succession: [],
  rule: [],
  setting: [],
} as const satisfies Partial<Record<keyof Schema, readonly string[]>>;

export type RememberedTable = keyof typeof remembered;
export const rememberedTables = Object.keys(remembered) as RememberedTable[];
