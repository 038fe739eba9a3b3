// Yearly reports of providers that are missing: before the last day a reminder, after it a breach; where none was ever written down, a gap in our books.
import { type Matter, type Offer, weights } from './matter.ts';
import { counted } from './short-day.ts';

export interface MissingReports {
  register: string;
  noun: string;
  year: number;
  /** The last good day. */
  last: string;
  owed: number;
  missing: number;
  never: number;
  /** How many of the missing were reminded. */
  reminded: number;
  source: string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Nothing of this kind was ever written down: what came is not known, so nobody is pressed. */
const unwritten = ({ owed, noun, year }: MissingReports): Pick<Matter, 'title' | 'why' | 'due' | 'weight' | 'verb'> => ({
  title: `Ghi nhận báo cáo năm ${year} của ${counted(owed)} ${noun}`,
  why: 'Sổ chưa ghi báo cáo năm nào của các đơn vị này',
  due: null,
  weight: weights.books,
  verb: 'Ghi nhận',
});

const pressing = ({ missing, never, reminded, noun, year, last }: MissingReports): ReturnType<typeof unwritten> => ({
  title: `Đôn đốc ${counted(missing)} ${noun} chưa nộp báo cáo năm ${year}`,
  why: capital(
    [never > 0 ? `${counted(never)} chưa từng nộp` : '', reminded > 0 ? `đã nhắc ${counted(reminded)}` : 'chưa nhắc đơn vị nào']
      .filter((words) => words !== '')
      .join('; '),
  ),
  due: last,
  weight: weights.breach,
  verb: 'Đôn đốc',
});

const coming = ({ missing, reminded, noun, year, last }: MissingReports): ReturnType<typeof unwritten> => ({
  title: `Nhắc ${counted(missing)} ${noun} nộp báo cáo năm ${year}`,
  why: reminded > 0 ? `Sắp đến hạn; đã nhắc ${counted(reminded)}` : 'Sắp đến hạn',
  due: last,
  weight: weights.duty,
  verb: 'Mở danh sách',
});

export const missingReports: Offer<readonly MissingReports[]> = (facts, day) =>
  facts
    .filter((one) => one.missing > 0)
    .map((one) => ({
      key: `report:${one.register}:${one.year}`,
      topic: 'report',
      ...(day <= one.last ? coming(one) : one.never === one.owed ? unwritten(one) : pressing(one)),
      basis: one.source,
      count: one.missing,
      opens: { path: `/bao-cao?nam=${one.year}&loai=${one.register}&xem=missing` },
    }));
