// Papers that bear one number of one issuer twice, each with the row that opens it.
import { credentialsById } from '../../db/queries/derive.ts';
import { servicesNamed, twinPapers } from '../../db/queries/notices.ts';
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

/** Pairs that nobody has called two; those of one service where asked, that service first. */
export const twinBook = async (db: Db, serviceId: string | null = null): Promise<Twin[]> => {
  const pairs = await twinPapers(db, serviceId);
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
