// Which sectors count as risky: two lists that the office keeps, what a change of them would move, and one sector tried.
import { z } from 'zod';
import { Id, IsoDate, RequiredText, Text } from './primitives.ts';
import { administrators, everyone, read, write } from './rpc.ts';
import { Moves } from './rule-moves.ts';

export const riskLists = [
  { code: 'osh', label: 'Ngành nguy cơ cao về ATVSLĐ', basis: 'NĐ 39/2016/NĐ-CP Điều 36 khoản 1' },
  { code: 'medical', label: 'Ngành có nguy cơ về vệ sinh lao động, y tế', basis: 'NĐ 39/2016/NĐ-CP Điều 37' },
] as const;
export const vsicEditions = ['QĐ 27/2018/QĐ-TTg', 'QĐ 36/2025/QĐ-TTg'] as const;

export const RiskSector = z.object({
  id: Id,
  list: z.enum(riskLists.map((one) => one.code)),
  /** Beginning of a VSIC code, or the letter of a section; as typed. */
  prefix: Text,
  edition: z.enum(vsicEditions, 'Chọn bảng mã ngành.'),
  name: RequiredText,
  /** Separated by ";". */
  words: Text.default(''),
  source: RequiredText.refine((text) => text.length >= 3, 'Ghi văn bản, điều, khoản làm căn cứ.'),
});
export type RiskSector = z.output<typeof RiskSector>;

/** What it is checked against before it is written; `version` null = a new row. */
const Saved = z.object({ sector: RiskSector, version: z.int().nullable() });
export const RiskSectorRow = RiskSector.extend({
  edition: z.string(),
  version: z.int(),
  /** The basis names the article alone: nobody has checked the row against its clause. */
  unsure: z.enum(['yes', 'no']),
});
export type RiskSectorRow = z.output<typeof RiskSectorRow>;

export const sectorMethods = {
  sectors: read({
    what: 'Xem các ngành nguy cơ',
    roles: everyone,
    input: z.object({ search: z.string().max(200).default('') }),
    output: z.object({
      lists: z.array(z.object({ list: RiskSector.shape.list, rows: z.array(RiskSectorRow), unsure: z.int() })),
      matching: z.int(),
      total: z.int(),
    }),
  }),
  previewSector: read({
    what: 'Xem trước những gì sẽ thay đổi theo một ngành nguy cơ',
    roles: everyone,
    /** A sector as it would be written, or one that would be removed. */
    input: z.object({
      sector: RiskSector.nullable().default(null),
      version: z.int().nullable().default(null),
      remove: Id.nullable().default(null),
    }),
    output: Moves.extend({ day: IsoDate }),
  }),
  trySector: read({
    what: 'Thử một ngành với các danh mục nguy cơ',
    roles: everyone,
    /** A VSIC code or the name of a trade. */
    input: z.object({ text: z.string().max(200) }),
    output: z.object({
      answers: z.array(
        z.object({
          list: RiskSector.shape.list,
          risk: z.enum(['yes', 'no', 'unknown']),
          row: RiskSectorRow.nullable(),
          why: z.string(),
        }),
      ),
    }),
  }),
  saveSector: write({
    what: 'Ghi ngành nguy cơ',
    roles: administrators,
    input: Saved,
    output: z.object({ id: Id }),
  }),
  removeSector: write({
    what: 'Xóa ngành nguy cơ',
    roles: administrators,
    input: z.object({ id: Id }),
    output: z.object({ id: Id }),
  }),
};
