// The lists that an office hands over again and again: which rows, in what order, with which columns, under what title.
import type { Filter, Sort } from '../primitives.ts';
import { records } from './index.ts';
import type { AnyRecord, RegisterName } from './record.ts';

export interface ReadyList {
  id: string;
  register: RegisterName;
  /** In the menu. */
  label: string;
  /** After "DANH SÁCH " on the paper. */
  title: string;
  filters: readonly Filter[];
  sort: readonly Sort[];
  /** Columns of the register in the order of the paper; personal numbers are never among them. */
  columns: readonly string[];
}

const set = (column: string, ...values: string[]): Filter => ({ kind: 'set', column, values });
const by = (column: string, direction: Sort['direction'] = 'ascending'): Sort => ({ column, direction });

type Providers = 'training' | 'technical-inspection' | 'monitoring' | 'health-exam';
/** Who they are on the paper, and the columns that only they have. */
const providers: Record<Providers, readonly [string, ...string[]]> = {
  training: ['tổ chức huấn luyện', 'trainingClass', 'traineeGroups'],
  'technical-inspection': ['tổ chức kiểm định', 'scope'],
  monitoring: ['tổ chức quan trắc môi trường lao động', 'scope'],
  'health-exam': ['cơ sở khám bệnh nghề nghiệp', 'examKind', 'scopeText', 'professionalHead'],
};

/** The same questions are asked of every kind of provider; one whose standings a register does not know is not asked there. */
const ofProviders = (Object.keys(providers) as Providers[]).flatMap((register): ReadyList[] => {
  const [who, ...own] = providers[register];
  const record: AnyRecord = records[register];
  const known = record.columns.status?.choices.map(({ code }) => code) ?? [];
  const list = (id: string, label: string, words: string, asked: string[], sort: Sort[]): ReadyList[] => {
    const statuses = asked.filter((code) => known.includes(code));
    const columns = ['name', 'taxCode', 'address', ...own, 'number', 'issuedOn', 'expiresOn', 'status', 'phone'].filter((key) => record.columns[key]);
    const filters = [set('status', ...statuses)];
    return statuses.length === 0 ? [] : [{ id: `${register}-${id}`, register, label, title: `${who} ${words}`, filters, sort, columns }];
  };
  return [
    ...list('working', 'Đang được hoạt động', 'đang được hoạt động', ['VALID', 'EXPIRING', 'NOTIFIED', 'DECLARED'], [by('name')]),
    ...list('expiring', 'Giấy sắp hết hạn', 'có giấy sắp hết hạn', ['EXPIRING'], [by('expiresOn'), by('name')]),
    ...list('expired', 'Giấy đã hết hạn', 'có giấy đã hết hạn', ['EXPIRED'], [by('expiresOn'), by('name')]),
    ...list('stopped', 'Đình chỉ, thu hồi, chấm dứt', 'bị đình chỉ, thu hồi hoặc đã chấm dứt hoạt động', ['SUSPENDED', 'REVOKED', 'TERMINATED'], [by('status'), by('name')]),
    ...list('lacking', 'Còn thiếu giấy tờ hoặc dữ liệu', 'chưa thông báo, chưa công bố hoặc chưa đủ dữ liệu', ['NOT_NOTIFIED', 'NOT_DECLARED', 'UNKNOWN'], [by('status'), by('name')]),
  ];
});

const people = (id: string, label: string, words: string, filters: readonly Filter[], sort: readonly Sort[]): ReadyList => ({
  id: `osh-staff-${id}`,
  register: 'osh-staff',
  label,
  title: `người làm công tác an toàn, vệ sinh lao động ${words}`.trim(),
  filters,
  sort,
  columns: ['name', 'role', 'employerName', 'employerTaxCode', 'traineeGroup', 'certificateNumber', 'trainedUntil', 'status', 'phone'],
});

const firms = (id: string, label: string, words: string, filters: readonly Filter[], sort: readonly Sort[]): ReadyList => ({
  id: `enterprise-${id}`,
  register: 'enterprise',
  label,
  title: `doanh nghiệp ${words}`.trim(),
  filters,
  sort,
  columns: ['name', 'taxCode', 'sector', 'headcount', 'femaleWorkers', 'hazardousWorkers', 'address', 'commune', 'phone'],
});

export const readyLists: readonly ReadyList[] = [
  ...ofProviders,
  people('by-unit', 'Theo đơn vị', '', [], [by('employerName'), by('name')]),
  people('untrained', 'Chưa huấn luyện hoặc đã hết hạn', 'chưa huấn luyện hoặc đã hết hạn huấn luyện', [set('status', 'UNTRAINED', 'EXPIRED')], [by('employerName'), by('name')]),
  people('expiring', 'Sắp đến hạn huấn luyện lại', 'sắp đến hạn huấn luyện lại', [set('status', 'EXPIRING')], [by('trainedUntil'), by('name')]),
  firms('by-commune', 'Theo xã, phường', 'theo xã, phường', [], [by('commune'), by('name')]),
  firms('hazardous', 'Có việc nặng nhọc, độc hại', 'có lao động làm nghề nặng nhọc, độc hại, nguy hiểm', [{ kind: 'number', column: 'hazardousWorkers', from: 1, to: null }], [by('hazardousWorkers', 'descending'), by('name')]),
  // From so many workers two full-time officers in the named sectors, one in the others (NĐ 39/2016 art. 36).
  firms('large', 'Từ 300 lao động trở lên', 'từ 300 lao động trở lên', [{ kind: 'number', column: 'headcount', from: 300, to: null }], [by('headcount', 'descending'), by('name')]),
  firms('uncounted', 'Chưa có số lao động', 'chưa có số lao động', [{ kind: 'empty', column: 'headcount', empty: 'yes' }], [by('name')]),
];

export const readyListsOf = (register: RegisterName): readonly ReadyList[] => readyLists.filter((list) => list.register === register);

/** Throws where no list has this id. */
export const readyListOf = (id: string): ReadyList => {
  const list = readyLists.find((one) => one.id === id);
  if (list === undefined) throw new Error(`No ready list ${id}.`);
  return list;
};
