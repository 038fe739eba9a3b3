// The tables of kept conditions: the people of a service, its devices, its premises; days are whole, a last day still counts.

type Text = string | null;

/** A person at work for a service; `duties`, `subjects` and `scope` are codes joined by ",". */
export interface ServicePersonTable {
  id: string;
  service_id: string;
  person_id: string;
  duties: string;
  /** What a trainer teaches. */
  subjects: Text;
  /** The scope lines that the person covers. */
  scope: Text;
  /** `indefinite`, `fixed`, or null where nobody has said. */
  contract_kind: Text;
  contract_from: Text;
  contract_to: Text;
  /** Last day at work of one who left before the contract ended. */
  left_on: Text;
  certificate_number: Text;
  certificate_issued_on: Text;
  certificate_expires_on: Text;
  degree: Text;
  /** Since when the person has done this work. */
  practice_since: Text;
  note: Text;
  version: number;
}

/** A device of a service. */
export interface ServiceDeviceTable {
  id: string;
  service_id: string;
  name: string;
  serial: Text;
  scope: Text;
  from_on: Text;
  to_on: Text;
  calibrated_on: Text;
  calibrated_until: Text;
  note: Text;
  version: number;
}

/** A place of a service: `classroom`, `practice`, `laboratory`, `office`; own, or rented until `to_on`. */
export interface ServicePremisesTable {
  id: string;
  service_id: string;
  kind: string;
  address: Text;
  /** Whole square metres. */
  area: number | null;
  tenure: Text;
  from_on: Text;
  to_on: Text;
  note: Text;
  version: number;
}
