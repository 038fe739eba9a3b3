// The tables of the house itself: agencies and areas, rules, settings, history, the user's own things, imports, search.
type Text = string | null;

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
  /** Columns whose standing values stay, for every row: "enterprise:headcount,…". */
  kept: string;
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
  /** Columns in which the row differs from what stands: "headcount,phone". */
  changed: string;
  /** Of this row alone, the columns whose standing values stay; null = as for every row. */
  kept: Text;
  /** Of rows with one key in the file: the position of the first of them, and whether this is the first, middle or last. */
  twin: number | null;
  twin_place: Text;
}

/** Some hundred rows of a written import: what became of each. */
export interface ImportPartTable {
  import_id: string;
  part: number;
  added: number;
  changed: number;
  same: number;
  error: number;
  skipped: number;
  rows: string;
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
