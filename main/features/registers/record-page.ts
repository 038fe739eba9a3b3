// The record page of a row: its values, papers, dated facts, and the other rows of the same organisation or person.
import { credentialsOf, periodsOf } from '../../../db/queries/derive.ts';
import { type FlatRow, rowsByIds, targetsByIds } from '../../../db/queries/registers.ts';
import { relatedRoots } from '../../../db/queries/register-rows.ts';
import type { CredentialTable, Db, OrganizationPeriodTable } from '../../../db/schema.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import type { Paper, Period, Related, registers } from '../../../preload/contract/registers.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { expiringUntil } from '../../rows/expiring.ts';
import { shown } from '../../rows/shown.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { warningsOf } from '../../rows/warnings.ts';

const paperOf = (paper: CredentialTable, current: string | null): Paper => ({
  id: paper.id,
  kind: paper.kind,
  number: paper.number,
  issuer: paper.issuer,
  issuedOn: paper.issued_on,
  effectiveOn: paper.effective_on,
  expiresOn: paper.expires_on,
  class: paper.class,
  scope: paper.scope,
  scopeText: paper.scope_text,
  current: paper.id === current ? 'yes' : 'no',
});

const periodOf = (period: OrganizationPeriodTable): Period => ({
  id: period.id,
  fromOn: period.from_on,
  toOn: period.to_on,
  source: period.source,
  name: period.name,
  address: period.address,
  commune: period.commune_code,
  representative: period.representative,
  headcount: period.headcount,
  sector: period.sector,
});

const relatedRow = (record: AnyRecord, row: FlatRow): Related => {
  const detail =
    record.root === 'post'
      ? `${record.columns.role?.choices.find((choice) => choice.code === row.role)?.label ?? ''} · ${row.employerName ?? ''}`
      : [
          record.root === 'line' && record.columns.examKind?.choices.find((choice) => choice.code === row.examKind)?.label,
          row.number ?? row.taxCode,
        ]
          .filter(Boolean)
          .join(' · ');
  return { register: record.register, id: row.id, title: record.root === 'post' ? String(row.name) : record.label, detail: String(detail) };
};

const relatedRows = async (db: Db, organizationId: string, personId: string | null, own: string, day: string): Promise<Related[]> => {
  const roots = await relatedRoots(db, organizationId, personId);
  const related: Related[] = [];
  for (const record of Object.values(records)) {
    const ids = {
      service: roots.services.filter((service) => record.services.includes(service.kind)).map((service) => service.id),
      line: roots.lines,
      employer: roots.employers,
      post: roots.posts,
    }[record.root];
    const others = ids.filter((id) => id !== own);
    if (others.length > 0)
      related.push(...(await rowsByIds(db, sourceAsOf(record.register, day), others)).map((row) => relatedRow(record, row)));
  }
  return related;
};

const newestFirst = (a: string | null, b: string | null) => (b ?? '').localeCompare(a ?? '');

export const openRecord = async (
  { register, id, asOf }: InputOf<typeof registers.get>,
  { db, today }: Reading,
): Promise<OutputOf<typeof registers.get>> => {
  const record = records[register];
  const day = asOf ?? today;
  const target = (await targetsByIds(db, sourceAsOf(register, day), [id])).get(id);
  if (!target) throw notFound();
  const { service, organization, person, paper } = target.ids;
  const papers = service ? await credentialsOf(db, [service]) : [];
  const own = record.root === 'line' ? papers.filter((one) => (one.scope ?? '').split(',').includes(String(target.row.examKind))) : papers;
  const periods = await periodsOf(db, [organization!]);
  return {
    row: shown(record, target.row, await expiringUntil(db, day)),
    warnings: warningsOf(record, target.row),
    organizationId: organization!,
    papers: own
      .toSorted((a, b) => newestFirst(a.issued_on ?? a.effective_on, b.issued_on ?? b.effective_on))
      .map((one) => paperOf(one, paper ?? null)),
    periods: periods.toSorted((a, b) => newestFirst(a.from_on, b.from_on)).map(periodOf),
    related: await relatedRows(db, organization!, person ?? null, id, day),
  };
};
