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
