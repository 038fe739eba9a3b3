// The tables of staff norms: what an employer has in place of own people, the sectors under risk lists, the training state of posts.

type Text = string | null;

/** A hired provider that closes a gap (`osh`, `medical`), or a unit set up (`osh-unit`, `medical-unit`); `to_on` is the last day. */
export interface ServiceContractTable {
  id: string;
  organization_id: string;
  provider_name: string;
  kind: string;
  from_on: Text;
  to_on: Text;
  note: Text;
  version: number;
}

/** A sector under a risk list (`osh`: NĐ 39/2016 art. 36.1; `medical`: art. 37), by the beginning of its VSIC code or the letter of a section; `words` as written, joined by ";". */
export interface SectorRiskTable {
  id: string;
  list: string;
  prefix: string;
  sector: string;
  words: string;
  edition: string;
  source: string;
  version: number;
}

/** Derived: the training of a post through all time; of a post the certificate that lists show, and its last good day. */
export interface TrainingPeriodTable {
  post_id: string;
  from_on: string;
  to_on: string;
  status: string;
  shown_id: Text;
  shown_last_on: Text;
}
