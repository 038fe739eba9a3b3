// What the tags of letters stand for: the office, the letter, the unit it goes to, and the unit's rows as a list.
import { cellWords, communeWords } from '../../rows/cell-words.ts';
import { officeSettings, officeTexts } from '../../rows/office-book.ts';
import { type FlatRow, listIds, targetsByIds } from '../../../db/queries/registers.ts';
import type { Db } from '../../../db/schema.ts';
import type { LetterAsk } from '../../../preload/contract/documents.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import type { Office } from '../../../preload/contract/settings.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import type { TagValues } from '../../domain/papers/fill.ts';
import { dateInWords } from '../../domain/papers/paper.ts';
import { expiringUntil, statusShown } from '../../rows/expiring.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { queryOf } from '../../rows/view-query.ts';
import { setsOf } from './tag-sets.ts';
import { letterTags, rowTags, type TagLoop, tagSets, type TagWord, unitTags } from './tag-words.ts';

export const rowList = 'Danh sách';

/** One letter: its unit, the rows it is about, and their values. */
export interface Letter {
  rowId: string;
  organizationId: string | null;
  recipient: string;
  values: TagValues;
}

/** Tags of the office and the letter; the number comes when it is given. */
export const letterTexts = (office: Office, ask: LetterAsk, asOf: string): Record<string, string> => ({
  ...officeTexts(office, ask.symbol, ask.on),
  'Người lập': office.preparer,
  'Thể thức ký': ask.signerMode,
  'Chức vụ người ký': ask.signerPost,
  'Người ký': ask.signerName,
  'Tính đến ngày': formatVietnamese(asOf),
  'Hạn trả lời': ask.answerBy === null ? '' : formatVietnamese(ask.answerBy),
  Năm: ask.on.slice(0, 4),
});

/** Number and day of a letter; a draft has blanks in their place. */
export const dayTexts = (number: string | null, day: string | null, on: string): Record<string, string> => ({
  Số: number ?? '',
  'Ngày văn bản': dateInWords(day, on.slice(0, 4)),
});

/** The unit behind a row: registers of people name their employer otherwise. */
const unitTexts = (row: FlatRow): Record<string, string> => ({
  'Tên đơn vị': String(row.employerName ?? row.name ?? ''),
  'Mã số thuế': String(row.employerTaxCode ?? row.taxCode ?? ''),
  'Địa chỉ': String(row.address ?? ''),
  'Người đại diện': String(row.representative ?? ''),
  'Điện thoại': String(row.phone ?? ''),
});

/** What a row says under the same tags in every register. */
const rowTexts = (row: FlatRow, status: string): Record<string, string> => {
  const day = (value: string | number | null | undefined) => (typeof value === 'string' ? formatVietnamese(value) : '');
  return {
    'Số giấy': String(row.number ?? row.certificateNumber ?? ''),
    'Ngày giấy': day(row.issuedOn ?? row.certificateIssuedOn),
    'Hiệu lực đến': day(row.expiresOn ?? row.trainedUntil),
    'Tình trạng': status,
  };
};

export interface RegisterTags {
  texts: TagWord[];
  lists: TagLoop[];
}

/** Every tag that a letter to rows of a register may use, with its meaning. */
export const tagsOfRegister = (register: RegisterName): RegisterTags => {
  const columns = Object.values(records[register].columns).map(({ label }) => ({ tag: label, means: 'Cột của sổ' }));
  const sets = tagSets.filter((set) => set.registers.includes(register));
  const texts = [...letterTags, ...unitTags, ...sets.flatMap((set) => set.texts), ...rowTags, ...columns];
  return {
    texts: [...new Map(texts.toReversed().map((one) => [one.tag, one])).values()].toReversed(),
    lists: [
      { tag: rowList, means: 'Các dòng của đơn vị trong sổ', tags: [{ tag: 'STT', means: 'Số thứ tự' }, ...rowTags, ...columns] },
      ...sets.flatMap((set) => set.lists),
    ],
  };
};

/** The same as bare words, for test-fills. */
export const knownTags = (register: RegisterName): Set<string> => {
  const { texts, lists } = tagsOfRegister(register);
  return new Set([...texts, ...lists, ...lists.flatMap((list) => list.tags)].map(({ tag }) => tag.normalize('NFC')));
};

/** The letters of a round, one for each unit, in the order of the list; `used`: the tags of its template. */
export const lettersOf = async (db: Db, ask: LetterAsk, today: string, used: ReadonlySet<string>): Promise<Letter[]> => {
  const day = ask.asOf ?? today;
  const source = sourceAsOf(ask.register, day);
  const ids = ask.ids ?? (await listIds(db, source, await queryOf(db, ask, day)));
  const targets = await targetsByIds(db, source, ids);
  const communes = await communeWords(db, day);
  const until = await expiringUntil(db, day);
  const common = letterTexts(await officeSettings(db), ask, day);
  const columns = Object.entries(records[ask.register].columns);
  const texts = (row: FlatRow) => {
    const status = statusShown(row.status ?? null, row.expiresOn ?? row.trainedUntil ?? null, until);
    const own = Object.fromEntries(
      columns.map(([key, column]) => [column.label, cellWords(column, key === 'status' ? status : row[key], communes)]),
    );
    const state = columns.find(([key]) => key === 'status');
    return { ...own, ...rowTexts(row, state ? cellWords(state[1], status, communes) : '') };
  };
  const units = Map.groupBy(
    ids.flatMap((id) => targets.get(id) ?? []),
    (target) => target.ids.organization ?? target.row.id,
  );
  const organizations = [...targets.values()].flatMap((target) => target.ids.organization ?? []);
  const sets = await setsOf(db, ask, today, used, [...new Set(organizations)]);
  return [...units.values()].flatMap((members): Letter[] => {
    const [first] = members;
    if (first === undefined) return [];
    const unit = unitTexts(first.row);
    const more = sets(first.ids.organization ?? null);
    const rows = members.map((member, at) => ({ STT: String(at + 1), ...texts(member.row) }));
    return [
      {
        rowId: first.row.id,
        organizationId: first.ids.organization ?? null,
        recipient: unit['Tên đơn vị'] ?? '',
        values: { texts: { ...texts(first.row), ...more.texts, ...common, ...unit }, lists: { [rowList]: rows, ...more.lists } },
      },
    ];
  });
};
