// The blast radius of a training body: what it issued on days on which it might not train, whom that touches, and the same as Excel.
import { rulesOf } from '../../../db/queries/rules.ts';
import { targetsByIds } from '../../../db/queries/registers.ts';
import { settingRows } from '../../../db/queries/settings.ts';
import type { Db } from '../../../db/schema.ts';
import type { BlastAsk, blastRadiusMethods } from '../../../preload/contract/blast-radius.ts';
import { oshRoles, statuses, traineeGroups } from '../../../preload/contract/records/choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Working } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { upper } from '../../domain/papers/paper.ts';
import { holdsOn } from '../../domain/rules/holding.ts';
import { invalid, notFound, refusedByRule } from '../../errors.ts';
import { writeList } from '../../office/list-workbook.ts';
import { type BlastBook, blastBook } from '../../rows/blast-book.ts';
import { sourceAsOf } from '../../rows/sources.ts';

type Methods = typeof blastRadiusMethods;
type Told = OutputOf<Methods['blastRadius']>;

/** Services whose results the register does not keep yet. */
const unknowns: Partial<Record<string, string>> = {
  'technical-inspection': 'Sổ chưa có kết quả kiểm định của từng máy, thiết bị nên chưa tính được phạm vi ảnh hưởng.',
  monitoring: 'Sổ chưa có kết quả quan trắc của từng cơ sở nên chưa tính được phạm vi ảnh hưởng.',
  'health-exam': 'Sổ không giữ kết quả khám sức khỏe của từng người nên không tính được phạm vi ảnh hưởng.',
};

/** Fines for training that should not have been, of training bodies (art. 36.2, 36.4) and self-training employers (art. 36.3). */
const basisCodes = (kind: string) => ['conditions', 'false-results', 'unlawful'].map((act) => `fine.${kind}.${act}`);

const checkedSpan = ({ from, to }: Pick<BlastAsk, 'from' | 'to'>) => {
  if (from !== null && to !== null && to < from)
    throw invalid('Ngày kết thúc đứng trước ngày bắt đầu.', { to: 'Ngày kết thúc đứng trước ngày bắt đầu.' });
};

const bookOf = async (db: Db, ask: BlastAsk, today: string): Promise<{ name: string; kind: string; book: BlastBook; day: string }> => {
  checkedSpan(ask);
  const day = ask.asOf ?? today;
  const target = (await targetsByIds(db, sourceAsOf('training', day), [ask.id])).get(ask.id);
  const { service, organization } = target?.ids ?? {};
  if (!target || !service || !organization) throw notFound();
  const { from, to, days, include, exclude } = ask;
  const book = await blastBook(db, { service, organization, day, from, to, days, include, exclude });
  return { name: String(target.row.name ?? ''), kind: String(target.row.serviceKind ?? 'training'), book, day };
};

const peopleOf = (book: BlastBook) => book.employers.flatMap((one) => one.people);
const distinct = (people: readonly { person: string }[]) => new Set(people.map((one) => one.person)).size;

const basisOf = async (db: Db, book: BlastBook, kind: string, day: string): Promise<Told['basis']> => {
  const last = book.periods.reduce((latest, one) => (one.to > latest ? one.to : latest), '') || day;
  const regime = (await rulesOf(db, ['sanction.regime'])).filter((rule) => holdsOn(rule, last));
  const fines = (await rulesOf(db, basisCodes(kind))).filter((rule) => holdsOn(rule, last));
  return [...fines, ...regime].map((rule) => ({ source: rule.source, words: rule.note ?? rule.code }));
};

export const blastRadius = async ({ register, limit, ...ask }: InputOf<Methods['blastRadius']>, { db, today }: Reading): Promise<Told> => {
  const unknown = unknowns[register] ?? null;
  if (unknown !== null || register !== 'training') {
    const day = ask.asOf ?? today;
    const target = (await targetsByIds(db, sourceAsOf(register, day), [ask.id])).get(ask.id);
    if (!target) throw notFound();
    return {
      unknown: unknown ?? 'Chỉ tổ chức huấn luyện có phạm vi ảnh hưởng.',
      day,
      name: String(target.row.name ?? ''),
      names: [],
      periods: [],
      issuers: [],
      undated: 0,
      counts: { certificates: 0, people: 0, employers: 0, valid: 0, lose: 0, gaps: 0 },
      employers: [],
      employerIds: [],
      basis: [],
    };
  }
  const { name, kind, book, day } = await bookOf(db, ask, today);
  const { names, periods, issuers, undated, certificates, people, employers } = book;
  const all = peopleOf(book);
  return {
    unknown: null,
    day,
    name,
    names,
    periods,
    issuers,
    undated,
    counts: {
      certificates,
      people,
      employers: employers.length,
      valid: distinct(all.filter((one) => one.valid === 'yes')),
      lose: distinct(all.filter((one) => one.loses === 'yes')),
      gaps: employers.filter(({ opens }) => opens.osh + opens.medical > 0).length,
    },
    employers: employers.slice(0, limit),
    employerIds: employers.flatMap((one) => one.employer ?? []),
    basis: await basisOf(db, book, kind, day),
  };
};

const labelOf = (choices: readonly { code: string; label: string; short?: string }[], code: string | null) =>
  choices.find((one) => one.code === code)?.label ?? '';
const yes = (value: 'yes' | 'no', words: string) => (value === 'yes' ? words : '');

export const blastRadiusExcel = async (
  ask: InputOf<Methods['blastRadiusExcel']>,
  context: Working,
): Promise<OutputOf<Methods['blastRadiusExcel']>> => {
  context.progress('Đang lấy dữ liệu', 0, null);
  const { name, book, day } = await bookOf(context.db, ask, context.today);
  const rows = book.employers.flatMap((employer) =>
    employer.people.flatMap((person) => person.certificates.map((certificate) => ({ employer, person, certificate }))),
  );
  if (rows.length === 0) throw refusedByRule('Không có chứng nhận nào để xuất.');
  const words = new Map((await settingRows(context.db)).map((row) => [row.key, row.value ?? '']));
  const output = context.output(`Phạm vi ảnh hưởng ${name}.xlsx`.replace(/[\\/:*?"<>|]+/g, '-').slice(0, 120));
  await writeList(
    {
      sheetName: 'Phạm vi ảnh hưởng',
      head: { parentAgency: upper(words.get('office.superior') ?? ''), agency: upper(words.get('office.agency') ?? '') },
      title: 'CHỨNG NHẬN HUẤN LUYỆN BỊ ẢNH HƯỞNG',
      subtitle: [name, `Tính đến ngày ${formatVietnamese(day)}`],
      columns: [
        { label: 'STT', kind: 'number', width: 44 },
        { label: 'Đơn vị', kind: 'text', width: 240 },
        { label: 'Mã số thuế', kind: 'code', width: 116 },
        { label: 'Họ và tên', kind: 'text', width: 170 },
        { label: 'Loại hình', kind: 'text', width: 140 },
        { label: 'Nhóm', kind: 'code', width: 60 },
        { label: 'Số chứng nhận', kind: 'code', width: 130 },
        { label: 'Ngày cấp', kind: 'date', width: 98 },
        { label: 'Đến ngày', kind: 'date', width: 98 },
        { label: 'Tình trạng tổ chức ngày cấp', kind: 'text', width: 150 },
        { label: 'Ghi chú', kind: 'text', width: 200 },
      ],
      frozenColumns: 2,
    },
    rows.map(({ employer, person, certificate }, at) => [
      at + 1,
      employer.name,
      employer.taxCode,
      person.name,
      labelOf(oshRoles, person.role),
      traineeGroups.find((one) => one.code === certificate.group)?.short ?? '',
      certificate.number,
      certificate.issuedOn,
      certificate.lastOn,
      labelOf(statuses, certificate.stood),
      yes(person.loses, 'Không còn chứng nhận nào khác'),
    ]),
    output.path,
  );
  await context.inner('staging.exported', {
    label: `Xuất phạm vi ảnh hưởng của ${name}: ${rows.length.toLocaleString('vi-VN')} chứng nhận`,
  });
  return { token: output.token, name: output.name, rows: rows.length };
};
