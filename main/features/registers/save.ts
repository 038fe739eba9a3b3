// Saving one row of any register: new or changed, refused when someone was faster.
import { targetsByIds } from '../../../db/queries/registers.ts';
import { credentialsById, certificatesOf } from '../../../db/queries/derive.ts';
import { secretOf } from '../../../db/queries/set-up.ts';
import type { Transacting } from '../../../db/schema.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { AnyRecord, Values } from '../../../preload/contract/records/record.ts';
import type { registers } from '../../../preload/contract/registers.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { conflict, invalid, notFound } from '../../errors.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { type Match, matchRows } from '../../rows/match.ts';
import { expiringUntil } from '../../rows/expiring.ts';
import { shown } from '../../rows/shown.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { checkedValues, missingValues } from '../../rows/split.ts';
import { warningsOf } from '../../rows/warnings.ts';
import { writeRows } from '../../rows/write.ts';

type Input = InputOf<typeof registers.save>;

/** The papers that stand behind an open row: what a form shows is what it corrects. */
const standingPapers = async (db: Transacting, match: Match): Promise<Pick<Match, 'paper' | 'certificate'>> => {
  const { paper, certificate, person } = match.target?.ids ?? {};
  return {
    paper: paper ? ((await credentialsById(db, [paper]))[0] ?? 'new') : 'new',
    certificate: certificate ? ((await certificatesOf(db, [person!])).find((one) => one.id === certificate) ?? 'new') : 'new',
  };
};

/** A new row whose key stands already is refused in the words of the one that stands. */
const refuseTwin = (record: AnyRecord, match: Match): void => {
  if (!match.target) return;
  const field = record.root === 'post' ? 'cccd' : 'taxCode';
  throw invalid(`${record.label}: đã có dòng này trong sổ (${match.target.row.name}). Hãy mở dòng đó để sửa.`, {
    [field]: `Đã có trong sổ: ${match.target.row.name}.`,
  });
};

/** Two bodies without tax codes whose names differ in accents only (Anh, Ánh) are two, when a person writes them. */
const onlyNamesake = (record: AnyRecord, match: Match, values: Values): boolean =>
  record.root !== 'post' && (values.taxCode ?? null) === null && match.organization !== null && match.organization.name !== values.name;

const newMatch = async (db: Transacting, record: AnyRecord, values: Values, today: string): Promise<Match> => {
  const missing = missingValues(record, values);
  if (Object.keys(missing).length > 0) throw invalid(Object.values(missing)[0]!, missing);
  const [found] = await matchRows(db, record, [values], await secretOf(db), today);
  const match = onlyNamesake(record, found!, values) ? { ...found!, target: null, organization: null, service: null } : found!;
  refuseTwin(record, match);
  return { ...match, paper: 'new', certificate: 'new' };
};

const standingMatch = async (db: Transacting, input: Input, record: AnyRecord, values: Values, today: string): Promise<Match> => {
  const target = (await targetsByIds(db, sourceAsOf(input.register, today), [input.id])).get(input.id);
  if (!target) throw notFound();
  if (target.row.version !== input.version)
    throw conflict('Hồ sơ này vừa được sửa ở nơi khác. Hãy chọn giá trị để giữ.', {
      row: shown(record, target.row, await expiringUntil(db, today)),
    });
  const emptied = missingValues(record, { ...target.row, ...values });
  if (Object.keys(emptied).length > 0) throw invalid(Object.values(emptied)[0]!, emptied);
  const found =
    record.root === 'post' && ('employerName' in values || 'employerTaxCode' in values)
      ? (await matchRows(db, record, [{ ...target.row, ...values, cccd: null }], '', today))[0]!
      : null;
  const bare: Match = {
    target,
    organization: found?.organization ?? null,
    service: null,
    person: null,
    employer: found?.employer ?? 'stands',
    paper: null,
    certificate: null,
  };
  return { ...bare, ...(await standingPapers(db, bare)) };
};

/** Employers are a reference of a post: moving to another needs its whole name. */
const withEmployer = (record: AnyRecord, match: Match, values: Values): Values => {
  if (record.root !== 'post' || !('employerName' in values || 'employerTaxCode' in values)) return values;
  const { row } = match.target ?? { row: {} as Values };
  return {
    employerName: row.employerName ?? null,
    ...('employerName' in values ? {} : { employerTaxCode: row.employerTaxCode ?? null }),
    ...values,
  };
};

export const saveRow = async (input: Input, context: Writing): Promise<OutputOf<typeof registers.save>> => {
  const { db, today } = context;
  const record = records[input.register];
  const values = checkedValues(record, input.values);
  const match = input.version === null ? await newMatch(db, record, values, today) : await standingMatch(db, input, record, values, today);
  const source = input.since === null ? 'Ghi tay' : `Ghi tay, từ ngày ${formatVietnamese(input.since)}`;
  await writeRows(db, record, [{ id: input.id, match, values: withEmployer(record, match, values), since: input.since, source }], today);
  const name = String(values.name ?? match.target?.row.name ?? '');
  context.label(input.version === null ? `Thêm ${name}` : `Sửa ${name}`);
  return { id: input.id, warnings: warningsOf(record, { ...match.target?.row, ...values }) };
};
