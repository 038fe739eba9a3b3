// Who holds the duties of an agency on a day: itself while it stands, afterwards whoever followed it, and those who followed these.

export interface AgencyFact {
  id: string;
  code: string;
  name: string;
  kind: string;
  validFrom: string | null;
  validTo: string | null;
}

/** `on`: the first day of the successor's duty. */
export interface Handover {
  from: string;
  to: string;
  on: string;
}

export interface AgencyMap {
  byId: ReadonlyMap<string, AgencyFact>;
  handovers: ReadonlyMap<string, readonly Handover[]>;
}

export const agencyMap = (agencies: readonly AgencyFact[], handovers: readonly Handover[]): AgencyMap => ({
  byId: new Map(agencies.map((one) => [one.id, one])),
  handovers: Map.groupBy(handovers, (one) => one.from),
});

export const standsOn = ({ validFrom, validTo }: Pick<AgencyFact, 'validFrom' | 'validTo'>, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

/** The holders of its duties on a day; the agency itself where it stands, or where nobody followed. */
export const holdersOn = (map: AgencyMap, id: string, day: string): AgencyFact[] => {
  const seen = new Set<string>();
  const walk = (at: string): AgencyFact[] => {
    const agency = map.byId.get(at);
    if (!agency || seen.has(at)) return [];
    seen.add(at);
    if (standsOn(agency, day)) return [agency];
    const next = (map.handovers.get(at) ?? []).filter((one) => one.on <= day);
    return next.length === 0 ? [agency] : next.flatMap((one) => walk(one.to));
  };
  return walk(id);
};
