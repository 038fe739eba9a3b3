// All employers, or one, with what they need, have and lack on a day: the facts of the register brought to the norms.
import { contractsOf, employersOn, sectorRisks, staffOn } from '../../db/queries/staffing.ts';
import type { Db, ServiceContractTable } from '../../db/schema.ts';
import type { RuleRow } from '../domain/rules/holding.ts';
import type { RiskRow } from '../domain/staffing/sector-risk.ts';
import {
  type ServiceContract,
  type StaffingAnswer,
  type StaffingFacts,
  staffingLaw,
  staffingOn,
  type StaffPost,
} from '../domain/staffing/staffing-norm.ts';
import type { TrainingState } from '../domain/staffing/training-validity.ts';

type Employer = Awaited<ReturnType<typeof employersOn>>[number];
type Post = Awaited<ReturnType<typeof staffOn>>[number];

export interface StaffingLine {
  employer: Employer;
  facts: StaffingFacts;
  osh: StaffingAnswer;
  medical: StaffingAnswer;
}

const postOf = (post: Post): StaffPost => ({
  id: post.id,
  name: post.name,
  role: post.role,
  degree: post.degree,
  from: post.from_on,
  to: post.to_on,
  state: (post.status ?? 'UNTRAINED') as TrainingState,
  last: post.last_on,
});
const contractOf = (one: ServiceContractTable): ServiceContract => ({
  kind: one.kind,
  provider: one.provider_name,
  from: one.from_on,
  to: one.to_on,
});

/** Reads set by set, then measures each employer; `rules` and `risks` are the rows under which it is measured, those of the register where not given. */
export const staffingBook = async (
  db: Db,
  day: string,
  rules: readonly RuleRow[],
  organizationId: string | null = null,
  risks: readonly RiskRow[] | null = null,
): Promise<StaffingLine[]> => {
  const employers = await employersOn(db, day, organizationId);
  const posts = Map.groupBy(await staffOn(db, day, organizationId), (post) => post.organization_id);
  const contracts = Map.groupBy(await contractsOf(db, organizationId), (one) => one.organization_id);
  const law = staffingLaw(rules, risks ?? ((await sectorRisks(db)) as RiskRow[]), day);
  return employers.map((employer) => {
    const facts: StaffingFacts = {
      headcount: employer.headcount,
      sector: { code: employer.sector_code, text: employer.sector },
      posts: (posts.get(employer.organization_id) ?? []).map(postOf),
      contracts: (contracts.get(employer.organization_id) ?? []).map(contractOf),
    };
    return { employer, facts, osh: staffingOn('osh', facts, law), medical: staffingOn('medical', facts, law) };
  });
};
