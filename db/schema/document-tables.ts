// The tables of documents: letters and papers with their numbers, templates of the office, files kept by content.

type Text = string | null;

/** `number` null while a draft; `snapshot` is JSON, frozen with `hash` (SHA-256 of its text) when `state` is issued. */
export interface DocumentTable {
  id: string;
  kind: string;
  series: string;
  year: number;
  number: number | null;
  symbol: string;
  abstract: string;
  recipient: Text;
  state: string;
  issued_on: Text;
  register: Text;
  row_id: Text;
  organization_id: Text;
  template_id: Text;
  template_name: Text;
  snapshot: string;
  hash: Text;
  file_hash: Text;
  /** Of a numbered amendment: what it changes. */
  amends_id: Text;
  version: number;
}

/** A Word file of the office: in place of a template of the house (`replaces`), or a new one for some `registers`, joined by ",". */
export interface DocumentTemplateTable {
  id: string;
  name: string;
  kind: string;
  replaces: Text;
  registers: Text;
  file_hash: string;
  file_name: string;
  version: number;
}

/** What lies in the folder `tep` beside the register, by SHA-256 of its bytes. */
export interface StoredFileTable {
  hash: string;
  name: string;
  size: number;
  at: string;
}
