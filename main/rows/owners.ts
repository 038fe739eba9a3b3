// The organisation behind a row: the one the register knows, one met earlier in the same batch, or a new one.
import { fold } from '../domain/text/fold.ts';
import { uuidv7 } from '../ids.ts';
import type { Plan } from './plan.ts';
import { type Cell, datedFacts } from './split.ts';
import type { Piece } from './piece.ts';

export interface OwnersBook {
  /** Id of the row's organisation; writes what the row says of it. */
  ownerOf(piece: Piece): string;
  /** Id of a post's employer: a reference, whose facts the row does not change. */
  employerOf(piece: Piece): string;
  serviceOf(organizationId: string, kind: string): string | null;
  remember(organizationId: string, kind: string, serviceId: string): void;
}

const split = (values: Record<string, Cell>) => {
  const entries = Object.entries(values);
  const pick = (dated: boolean) => Object.fromEntries(entries.filter(([name]) => datedFacts.has(name) === dated));
  return { own: pick(false), dated: pick(true) };
};
const filled = (values: Record<string, Cell>) => Object.keys(values).length > 0;

export const newBook = (plan: Plan): OwnersBook => {
  const met = new Map<string, string>();
  const services = new Map<string, string>();
  const employers = new Set<string>();
  const periodOf = new Map<string, string>();

  const create = (values: Record<string, Cell>, source: string): string => {
    const { own, dated } = split(values);
    const id = uuidv7();
    const period = uuidv7();
    plan.insert('organization', { id, version: 1, ...own });
    plan.insert('organization_period', { id: period, organization_id: id, from_on: null, to_on: null, source, version: 1, ...dated });
    periodOf.set(id, period);
    return id;
  };
  const keysOf = (values: Record<string, Cell>) => [
    ...(values.tax_code ? [`tax ${values.tax_code}`] : []),
    ...(values.name ? [`name ${fold(String(values.name))}`] : []),
  ];
  /** By tax code first; by name only when one of the two has no tax code. */
  const find = (values: Record<string, Cell>) => {
    const [first, second] = keysOf(values);
    return (first && met.get(first)) ?? (second && values.tax_code === undefined ? met.get(second) : undefined) ?? null;
  };
  const meet = (values: Record<string, Cell>, id: string) => keysOf(values).forEach((key) => met.set(key, id));

  const book: OwnersBook = {
    ownerOf: ({ match, parts, since, source }) => {
      const values = parts.organization;
      const standing = match.target?.ids.organization ?? match.organization?.id ?? null;
      if (standing === null) {
        const known = find(values);
        const id = known ?? create(values, source);
        const { own, dated } = split(values);
        if (known && filled(own)) plan.patch('organization', known, 1, own);
        if (known && filled(dated) && periodOf.has(known)) plan.patch('organization_period', periodOf.get(known)!, 1, dated);
        meet(values, id);
        return id;
      }
      const { own, dated } = split(values);
      const version = match.target?.versions.organization ?? match.organization?.version ?? 1;
      // Raised even when only facts change, so that an older form of the same organisation is a conflict.
      if (filled(own) || filled(dated)) plan.patch('organization', standing, version, own);
      if (filled(dated)) plan.facts(standing, { values: dated, since, source });
      return standing;
    },
    employerOf: ({ match, parts, source }) => {
      const values = parts.organization;
      const id =
        match.organization?.id ?? (filled(values) ? find(values) : (match.target?.ids.organization ?? null)) ?? create(values, source);
      if (match.employer === 'missing' && !match.target && !employers.has(id))
        plan.insert('employer', { id: uuidv7(), organization_id: id, version: 1 });
      employers.add(id);
      meet(values, id);
      return id;
    },
    serviceOf: (organizationId, kind) => services.get(`${organizationId} ${kind}`) ?? null,
    remember: (organizationId, kind, serviceId) => void services.set(`${organizationId} ${kind}`, serviceId),
  };
  return book;
};
