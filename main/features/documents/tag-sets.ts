// Tags beyond the columns of a register: staff that is lacking, people to be trained, yearly reports, conditions, certificates of bad days.
import { targetsByIds } from '../../../db/queries/registers.ts';
import { rulesUnder } from '../../../db/queries/desk.ts';
import { allRules } from '../../../db/queries/rules.ts';
import { staffOn } from '../../../db/queries/staffing.ts';
import type { Db } from '../../../db/schema.ts';
import type { LetterAsk } from '../../../preload/contract/documents.ts';
import { oshRoles, statuses, traineeGroups } from '../../../preload/contract/records/choices.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { Check } from '../../domain/conditions/check.ts';
import { conditionRules } from '../../domain/conditions/conditions.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { holdsOn } from '../../domain/rules/holding.ts';
import type { TagValues } from '../../domain/papers/fill.ts';
import { dutyOf } from '../../domain/reports/report-duty.ts';
import { choicesWords } from '../../domain/staffing/norm-value.ts';
import { groupOfRole } from '../../domain/staffing/training-validity.ts';
import { notFound } from '../../errors.ts';
import { blastBook, type BlastBook } from '../../rows/blast-book.ts';
import { conditionsBook } from '../../rows/conditions-book.ts';
import { expiringUntil, statusShown } from '../../rows/expiring.ts';
import { shortScopeLabel } from '../../rows/scope.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { staffingBook } from '../../rows/staffing-book.ts';
import { type TagSet, tagSets } from './tag-words.ts';

type Row = Readonly<Record<string, string>>;
/** What a set says of each organisation. */
type Values = Map<string, TagValues>;

const shortGroup = (code: string | null | undefined) => traineeGroups.find((one) => one.code === code)?.short ?? '';
const roleWords = (code: string) => oshRoles.find((one) => one.code === code)?.label ?? '';
const stateWords = (code: string | null) => statuses.find((one) => one.code === code)?.label ?? '';
const numbered = (rows: readonly Row[]): Row[] => rows.map((row, at) => ({ STT: String(at + 1), ...row }));
const dayWords = (day: string | null) => (day === null ? '' : formatVietnamese(day));

const staffing = async (db: Db, day: string): Promise<Values> => {
  const words = { osh: 'Người làm công tác ATVSLĐ', medical: 'Người làm công tác y tế' } as const;
  const values: Values = new Map();
  for (const line of await staffingBook(db, day, await allRules(db))) {
    const short = (['osh', 'medical'] as const).filter((staff) => line[staff].state === 'short');
    const rows = short.map((staff) => ({
      Loại: words[staff],
      'Phải có': choicesWords([line[staff].needed]),
      'Đang có': String(line[staff].present),
      'Còn thiếu': String(line[staff].gap),
      'Căn cứ': line[staff].rule?.source ?? '',
    }));
    values.set(line.employer.organization_id, {
      texts: {
        'Số lao động đang theo dõi': line.employer.headcount?.toLocaleString('vi-VN') ?? '',
        'Ngành nghề đang theo dõi': line.employer.sector ?? line.employer.sector_code ?? '',
      },
      lists: { 'Bộ máy còn thiếu': numbered(rows) },
    });
  }
  return values;
};

const training = async (db: Db, day: string): Promise<Values> => {
  const until = await expiringUntil(db, day);
  const there = (await staffOn(db, day)).filter((post) => (post.from_on ?? '') <= day && (post.to_on === null || post.to_on > day));
  const due = there.flatMap((post) => {
    const status = statusShown(post.status ?? 'UNTRAINED', post.last_on, until);
    return status === 'VALID' || status === null ? [] : [{ ...post, status }];
  });
  const byOwner = Map.groupBy(due, (post) => post.organization_id);
  return new Map(
    [...byOwner].map(([organization, posts]) => [
      organization,
      {
        texts: {},
        lists: {
          'Người cần huấn luyện': numbered(
            posts.map((post) => ({
              'Họ và tên': post.name,
              'Loại hình': roleWords(post.role),
              Nhóm: shortGroup(groupOfRole[post.role]),
              'Huấn luyện đến': post.status === 'UNTRAINED' ? '' : dayWords(post.last_on),
              'Tình trạng': stateWords(post.status),
            })),
          ),
        },
      },
    ]),
  );
};

const reports = async (db: Db, ask: LetterAsk, organizations: readonly string[]): Promise<Values> => {
  const year = ask.reportYear ?? Number(ask.on.slice(0, 4));
  const last = dutyOf(await rulesUnder(db, ['report.', 'provider-report.']), ask.register, year)?.last ?? null;
  const texts = { 'Năm báo cáo': String(year), 'Hạn báo cáo': dayWords(last) };
  return new Map(organizations.map((id) => [id, { texts, lists: {} }]));
};

const conditionNames: Readonly<Record<string, string>> = {
  trainers: 'Người huấn luyện cơ hữu',
  'practice-area': 'Khu vực thực hành',
  inspectors: 'Kiểm định viên',
  'technical-head': 'Người phụ trách kỹ thuật',
  devices: 'Thiết bị',
  'one-body': 'Người, thiết bị chỉ tính cho một đơn vị',
  calibration: 'Hiệu chuẩn thiết bị',
  'monitoring-staff': 'Người làm quan trắc',
  doctor: 'Người hành nghề khám bệnh nghề nghiệp',
  ending: 'Sắp hết hạn',
};

/** What ends soon is not lacking yet. */
const isLacking = ({ state }: Check) => state === 'short' || state === 'review';

const conditions = async (db: Db, day: string): Promise<Values> => {
  const lines = await conditionsBook(db, day, await rulesUnder(db, conditionRules));
  return new Map(
    [...Map.groupBy(lines, (line) => line.body.organization)].map(([organization, own]) => [
      organization,
      {
        texts: {},
        lists: {
          'Điều kiện chưa bảo đảm': numbered(
            own.flatMap(({ checks, register }) =>
              checks.filter(isLacking).map(({ kind, line, words, rules }) => ({
                'Điều kiện': conditionNames[kind] ?? '',
                'Nội dung':
                  line === null
                    ? words
                    : `${shortScopeLabel(records[register], line)}: ${words.replace(/^./, (first) => first.toLowerCase())}`,
                'Căn cứ': [...new Set(rules.map((rule) => rule.source))].join('; '),
              })),
            ),
          ),
        },
      },
    ]),
  );
};

/** "từ 01/08/2026 đến 31/10/2026; …": the days that were asked about, else those of the whole service that were bad. */
const spanWords = ({ periods }: BlastBook, ask: NonNullable<LetterAsk['blast']>, day: string): string => {
  if (ask.from !== null || ask.to !== null || ask.days === 'all')
    return [ask.from === null ? '' : `từ ${formatVietnamese(ask.from)}`, `đến ${formatVietnamese(ask.to ?? day)}`]
      .filter(Boolean)
      .join(' ');
  const wholes = periods.filter((one) => one.line === '');
  return (wholes.length > 0 ? wholes : periods)
    .map((one) => `${stateWords(one.status).toLowerCase()} từ ${formatVietnamese(one.from)} đến ${formatVietnamese(one.to)}`)
    .join('; ');
};

const blast = async (db: Db, ask: NonNullable<LetterAsk['blast']>, today: string): Promise<Values> => {
  const day = ask.asOf ?? today;
  const target = (await targetsByIds(db, sourceAsOf('training', day), [ask.id])).get(ask.id);
  const { service, organization } = target?.ids ?? {};
  if (!target || !service || !organization) throw notFound();
  const book = await blastBook(db, { ...ask, service, organization, day });
  const last = book.periods.reduce((latest, one) => (one.to > latest ? one.to : latest), '') || day;
  const regime = (await rulesUnder(db, ['sanction.regime'])).find((rule) => holdsOn(rule, last));
  const common = {
    'Nghị định xử phạt':
      regime?.value === 'SANCTION_283'
        ? 'Nghị định số 283/2026/NĐ-CP của Chính phủ (Điều 36)'
        : `${regime?.source.replace('NĐ ', 'Nghị định số ') ?? ''} của Chính phủ`,
    'Tổ chức huấn luyện': String(target.row.name ?? ''),
    'Thời gian ảnh hưởng': spanWords(book, ask, day),
  };
  const rowsOf = (employers: BlastBook['employers']) =>
    employers.flatMap((employer) =>
      employer.people.flatMap((person) =>
        person.certificates.map((one) => ({
          'Họ và tên': person.name,
          'Đơn vị công tác': employer.name,
          Nhóm: shortGroup(one.group),
          'Số chứng nhận': one.number ?? '',
          'Ngày cấp': dayWords(one.issuedOn),
          'Đến ngày': dayWords(one.lastOn),
          'Ghi chú': person.loses === 'yes' ? 'Không còn chứng nhận nào khác' : '',
        })),
      ),
    );
  const told = (employers: BlastBook['employers'], certificates: number, people: number): TagValues => ({
    texts: {
      ...common,
      'Số chứng nhận bị ảnh hưởng': certificates.toLocaleString('vi-VN'),
      'Số người bị ảnh hưởng': people.toLocaleString('vi-VN'),
    },
    lists: { 'Chứng nhận bị ảnh hưởng': numbered(rowsOf(employers)) },
  });
  const values: Values = new Map(
    book.employers.map((one) => [
      one.organization,
      told([one], one.people.flatMap((person) => person.certificates).length, one.people.length),
    ]),
  );
  return values.set(organization, told(book.employers, book.certificates, book.people));
};

const readers: Record<TagSet, (db: Db, ask: LetterAsk, today: string, organizations: readonly string[]) => Promise<Values>> = {
  staffing: (db, ask, today) => staffing(db, ask.asOf ?? today),
  training: (db, ask, today) => training(db, ask.asOf ?? today),
  reports: (db, ask, _, organizations) => reports(db, ask, organizations),
  conditions: (db, ask, today) => conditions(db, ask.asOf ?? today),
  blast: async (db, ask, today) => (ask.blast === null ? new Map() : blast(db, ask.blast, today)),
};

/** What the sets that a template uses say of each organisation; each of their tags has at least an empty value. */
export const setsOf = async (
  db: Db,
  ask: LetterAsk,
  today: string,
  used: ReadonlySet<string>,
  organizations: readonly string[],
): Promise<(organization: string | null) => TagValues> => {
  const sets = tagSets.filter(
    (set) => set.registers.includes(ask.register) && [...set.texts, ...set.lists].some(({ tag }) => used.has(tag)),
  );
  const empty: TagValues = {
    texts: Object.fromEntries(sets.flatMap((set) => set.texts.map(({ tag }) => [tag, '']))),
    lists: Object.fromEntries(sets.flatMap((set) => set.lists.map(({ tag }) => [tag, []]))),
  };
  const found = await Promise.all(sets.map((set) => readers[set.set](db, ask, today, organizations)));
  return (organization) => {
    const own = organization === null ? [] : found.flatMap((values) => values.get(organization) ?? []);
    return {
      texts: Object.assign({}, empty.texts, ...own.map((one) => one.texts)) as TagValues['texts'],
      lists: Object.assign({}, empty.lists, ...own.map((one) => one.lists)) as TagValues['lists'],
    };
  };
};
