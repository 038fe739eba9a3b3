// Fills an empty practice register through the same matching and writing as an import.
import { wholeMap } from '../../db/queries/agencies.ts';
import { addSetting } from '../../db/queries/settings.ts';
import { secretOf } from '../../db/queries/set-up.ts';
import type { Transacting } from '../../db/schema.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { Office } from '../../preload/contract/settings.ts';
import { uuidv7 } from '../ids.ts';
import { matchRows } from '../rows/match.ts';
import { checkedValues } from '../rows/split.ts';
import { writeRows } from '../rows/write.ts';
import { practiceRounds } from './rounds.ts';

const source = 'Dữ liệu thực hành';

const office: Partial<Office> = {
  superior: 'Ủy ban nhân dân tỉnh Đắk Lắk',
  agency: 'Sở Nội vụ',
  agencyShort: 'SNV',
  place: 'Đắk Lắk',
  signerMode: 'KT. Giám đốc',
  signerPost: 'Phó Giám đốc',
  signerName: 'Trần Thực Hành',
  preparer: 'Nguyễn Tập Sự',
};

/** Writes all made-up rows and the office of the papers' heads; returns how many rows were written. */
export const fillPractice = async (db: Transacting, today: string, progress: (done: number, total: number) => void): Promise<number> => {
  const rounds = practiceRounds(await wholeMap(db), today);
  const total = rounds.reduce((sum, round) => sum + round.rows.length, 0);
  const secret = await secretOf(db);
  let done = 0;
  for (const { register, rows } of rounds) {
    const record = records[register];
    const values = rows.map((row) => checkedValues(record, row.values));
    const matches = await matchRows(db, record, values, secret, today);
    const changes = rows.map(({ since }, position) => {
      const match = matches[position]!;
      return { id: match.target?.row.id ?? uuidv7(), match, values: values[position]!, since, source };
    });
    await writeRows(db, record, changes, today);
    progress((done += rows.length), total);
  }
  for (const [key, value] of Object.entries(office)) await addSetting(db, uuidv7(), `office.${key}`, value);
  return total;
};
