// The table of papers that bear the same number of one issuer and are two all the same.

/** `first_id` is the smaller of the two paper ids; `reason` is what the office says. */
export interface PaperDistinctionTable {
  id: string;
  first_id: string;
  second_id: string;
  reason: string;
  version: number;
}
