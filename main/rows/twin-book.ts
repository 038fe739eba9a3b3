// Papers that bear one number of one issuer twice, each with the row that opens it.
import { credentialsById } from '../../db/queries/derive.ts';
import { sameNumbers, servicesNamed, toldNumbers, twinPapers } from '../../db/queries/notices.ts';
import type { Db } from '../../db/schema.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';

export interface TwinSide {
  paper: string;
  register: RegisterName;
  /** The row's id in its register. */
  row: string;
  name: string;
  issuedOn: string | null;
}

export interface Twin {
  kind: string;
  number: string;
  issuer: string;
  one: TwinSide;
  other: TwinSide;
}

const registerOf = (kind: string): RegisterName =>
  Object.values(records).find((record) => record.services.includes(kind))?.register ?? 'training';

/** A list filled with one careless number has more pairs than anybody reads. */
const mostPairs = 500;

/** Numbers of which at least one pair is still to be settled. */
const unsettledNumbers = async (db: Db): Promise<string[]> => {
  const numbers = await sameNumbers(db);
  const told = new Set(await toldNumbers(db));
  const asked = numbers.filter((number) => told.has(number));
  if (asked.length === 0) return numbers;
  const left = new Set<string>();
  for (const number of asked) if ((await twinPapers(db, { numbers: [number] }, 1)).length > 0) left.add(number);
  return numbers.filter((number) => !told.has(number) || left.has(number));
};

/** How many numbers are to be settled, and the first pair of them. */
export const twinCount = async (db: Db): Promise<{ numbers: number; first: Twin | null }> => {
  const numbers = await unsettledNumbers(db);
  const [first] = numbers;
  return {
    numbers: numbers.length,
    first: first === undefined ? null : ((await named(db, await twinPapers(db, { numbers: [first] }, 1)))[0] ?? null),
  };
};

/** Pairs that nobody has called two, 500 at the most; those of one service where asked, that service first. */
export const twinBook = async (db: Db, serviceId: string | null = null): Promise<Twin[]> => {
  if (serviceId !== null) return named(db, await twinPapers(db, { service: serviceId }, mostPairs));
  const numbers = (await unsettledNumbers(db)).slice(0, mostPairs);
  return numbers.length === 0 ? [] : named(db, await twinPapers(db, { numbers }, mostPairs));
};

/** Pairs with the rows that open them. */
const named = async (db: Db, pairs: Awaited<ReturnType<typeof twinPapers>>): Promise<Twin[]> => {
  if (pairs.length === 0) return [];
  const services = Map.groupBy(
    await servicesNamed(db, [...new Set(pairs.flatMap((pair) => [pair.service_id, pair.other_service_id]))]),
    ({ id }) => id,
  );
  const papers = new Map(
    (await credentialsById(db, [...new Set(pairs.flatMap((pair) => [pair.id, pair.other_id]))])).map((paper) => [paper.id, paper]),
  );
  const side = (paper: string, service: string): TwinSide => {
    const lines = services.get(service) ?? [];
    const scope = (papers.get(paper)?.scope ?? '').split(',');
    const register = registerOf(lines[0]?.kind ?? '');
    const line = lines.find((one) => one.code !== null && scope.includes(one.code)) ?? lines[0];
    return {
      paper,
      register,
      row: records[register].root === 'line' ? (line?.line_id ?? service) : service,
      name: lines[0]?.name ?? '',
      issuedOn: papers.get(paper)?.issued_on ?? null,
    };
  };
  return pairs.map((pair) => ({
    kind: pair.kind,
    number: pair.number ?? '',
    issuer: pair.issuer ?? '',
    one: side(pair.id, pair.service_id),
    other: side(pair.other_id, pair.other_service_id),
  }));
};
