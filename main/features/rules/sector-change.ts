// From a risk sector as typed to the row it would make; refused with sentences beside the fields.
import type { SectorRiskTable } from '../../../db/schema.ts';
import type { RiskSector } from '../../../preload/contract/sectors.ts';
import { wordsListed } from '../../domain/staffing/sector-risk.ts';
import { readPrefix } from '../../domain/staffing/vsic.ts';
import { conflict, invalid, notFound } from '../../errors.ts';

type Values = Omit<SectorRiskTable, 'id' | 'version'>;

interface SectorChange {
  standing: SectorRiskTable | undefined;
  values: Values;
  /** All rows as they would stand. */
  after: SectorRiskTable[];
}

/** `rows` are those of both lists. */
export const sectorChange = (
  rows: readonly SectorRiskTable[],
  { sector, version }: { sector: RiskSector; version: number | null },
): SectorChange => {
  const standing = rows.find((row) => row.id === sector.id);
  if (!standing && version !== null) throw notFound('Không còn ngành này trong danh mục. Có thể nó vừa bị xóa.');
  if (standing && standing.version !== version)
    throw conflict('Ngành này vừa được sửa ở nơi khác. Hãy mở lại rồi sửa.', { sector: standing });
  const faults: Record<string, string> = {};
  const read = readPrefix(sector.prefix, sector.edition);
  const prefix = 'prefix' in read ? read.prefix : sector.prefix;
  const twin = rows.find((row) => row.id !== sector.id && row.list === sector.list && row.prefix === prefix);
  if ('fault' in read) faults['sector.prefix'] = read.fault;
  else if (twin) faults['sector.prefix'] = `Mã ${prefix} đã có trong danh mục này: ${twin.sector}.`;
  const words = wordsListed(sector.words);
  const short = words.find((word) => word.length < 2);
  if (short) faults['sector.words'] = `Từ khóa “${short}” quá ngắn, dễ nhận nhầm ngành khác.`;
  if (standing && standing.list !== sector.list) faults['sector.list'] = 'Muốn chuyển sang danh mục kia thì xóa ở đây rồi thêm ở đó.';
  const [first] = Object.values(faults);
  if (first !== undefined) throw invalid(first, faults);
  const { list, name, edition, source } = sector;
  const values: Values = { list, prefix, sector: name, words: words.join(';'), edition, source };
  const row = { ...values, id: sector.id, version: (standing?.version ?? 0) + 1 };
  return { standing, values, after: [...rows.filter((one) => one.id !== sector.id), row] };
};
