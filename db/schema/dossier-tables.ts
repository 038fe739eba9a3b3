// The tables of dossiers: what a unit handed in, the papers of it, what happened to it.

type Text = string | null;

/** `organization_id` names a unit of the registers; `unit_name` is the name as handed in. `book_number` counts in the book of receipt of `book_year`. */
export interface DossierTable {
  id: string;
  kind: string;
  organization_id: Text;
  unit_name: string;
  received_on: string;
  way: string;
  book_year: number;
  book_number: number;
  /** Number and sign of the unit's own letter. */
  letter: Text;
  note: Text;
  version: number;
}

/** A line of the checklist; `state`: present or missing. */
export interface DossierPaperTable {
  id: string;
  dossier_id: string;
  position: number;
  name: string;
  state: string;
  version: number;
}

/** `position` orders events of one day. `officer`: to whom it was given; `outcome`, `number`, `credential_id`: of a settled one. */
export interface DossierEventTable {
  id: string;
  dossier_id: string;
  position: number;
  kind: string;
  on_date: string;
  officer: Text;
  outcome: Text;
  number: Text;
  credential_id: Text;
  note: Text;
  version: number;
}
