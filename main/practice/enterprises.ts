// Owns the made-up employers: the trades of the Central Highlands and the coast, their sizes, and what changed with the years.
import type { Values } from '../../preload/contract/records/record.ts';
import type { Chance } from './chance.ts';
import { daysBefore, later } from './days.ts';
import type { Firm, Firms } from './firms.ts';
import { newPerson } from './people.ts';
import type { Place } from './places.ts';

export interface Employer {
  firm: Firm;
  headcount: number;
  values: Values;
}

interface Trade {
  sector: string;
  code: string;
  names: readonly string[];
  /** Share of workers in heavy, toxic or dangerous work, percent. */
  hazard: number;
  women: number;
  weight: number;
  /** Where the trade is at home: the plateau, the coast, or both. */
  side?: 'dak-lak' | 'phu-yen';
}

/** VSIC codes of QĐ 27/2018/QĐ-TTg. */
const trades: readonly Trade[] = [
  {
    sector: 'Trồng và chế biến cà phê',
    code: '0126',
    names: ['Công ty TNHH MTV Cà phê', 'Công ty CP Cà phê', 'HTX Nông nghiệp Dịch vụ'],
    hazard: 6,
    women: 45,
    weight: 12,
    side: 'dak-lak',
  },
  {
    sector: 'Rang xay, sản xuất cà phê',
    code: '1077',
    names: ['Công ty TNHH Chế biến Cà phê', 'Công ty CP Xuất nhập khẩu Cà phê'],
    hazard: 8,
    women: 50,
    weight: 7,
    side: 'dak-lak',
  },
  {
    sector: 'Trồng cao su, sơ chế mủ',
    code: '0125',
    names: ['Công ty CP Cao su', 'Nông trường Cao su'],
    hazard: 22,
    women: 48,
    weight: 4,
    side: 'dak-lak',
  },
  {
    sector: 'Chế biến hồ tiêu, hạt điều',
    code: '1079',
    names: ['Công ty TNHH Nông sản', 'Công ty CP Gia vị'],
    hazard: 5,
    women: 62,
    weight: 5,
  },
  {
    sector: 'Cưa xẻ, chế biến gỗ',
    code: '1610',
    names: ['Công ty TNHH Chế biến Gỗ', 'Công ty CP Lâm sản', 'DNTN Mộc'],
    hazard: 26,
    women: 28,
    weight: 7,
  },
  {
    sector: 'Sản xuất điện (thủy điện, gió, mặt trời)',
    code: '3511',
    names: ['Công ty CP Thủy điện', 'Công ty CP Điện gió', 'Công ty CP Năng lượng'],
    hazard: 40,
    women: 12,
    weight: 5,
  },
  {
    sector: 'Xây dựng nhà các loại',
    code: '4101',
    names: ['Công ty TNHH Xây dựng', 'Công ty CP Đầu tư Xây dựng'],
    hazard: 38,
    women: 12,
    weight: 13,
  },
  {
    sector: 'Xây dựng công trình đường bộ',
    code: '4212',
    names: ['Công ty CP Xây dựng Giao thông', 'Công ty TNHH Cầu đường'],
    hazard: 42,
    women: 9,
    weight: 6,
  },
  {
    sector: 'Khai thác đá, cát, sỏi',
    code: '0810',
    names: ['Công ty TNHH Khai thác Đá', 'Công ty CP Khoáng sản'],
    hazard: 62,
    women: 8,
    weight: 4,
  },
  { sector: 'Sản xuất gạch, ngói', code: '2392', names: ['Công ty TNHH Gạch Tuynel', 'Nhà máy Gạch'], hazard: 48, women: 36, weight: 3 },
  {
    sector: 'Chế biến thủy sản',
    code: '1020',
    names: ['Công ty TNHH Thủy sản', 'Công ty CP Chế biến Hải sản'],
    hazard: 30,
    women: 68,
    weight: 8,
    side: 'phu-yen',
  },
  {
    sector: 'Nuôi trồng thủy sản biển',
    code: '0321',
    names: ['HTX Nuôi trồng Thủy sản', 'Công ty TNHH Giống Thủy sản'],
    hazard: 18,
    women: 25,
    weight: 4,
    side: 'phu-yen',
  },
  { sector: 'Sản xuất đường', code: '1072', names: ['Công ty CP Mía đường'], hazard: 30, women: 25, weight: 1 },
  {
    sector: 'Sản xuất tinh bột sắn',
    code: '1062',
    names: ['Công ty CP Tinh bột sắn', 'Nhà máy Tinh bột'],
    hazard: 24,
    women: 26,
    weight: 2,
  },
  { sector: 'Sản xuất phân bón', code: '2012', names: ['Công ty CP Phân bón', 'Công ty TNHH Vi sinh'], hazard: 34, women: 24, weight: 3 },
  { sector: 'May trang phục', code: '1410', names: ['Công ty TNHH May', 'Công ty CP May xuất khẩu'], hazard: 4, women: 82, weight: 3 },
  { sector: 'Vận tải hàng hóa đường bộ', code: '4933', names: ['Công ty TNHH Vận tải', 'HTX Vận tải'], hazard: 30, women: 10, weight: 7 },
  {
    sector: 'Bán buôn xăng dầu, khí đốt',
    code: '4661',
    names: ['Công ty TNHH Xăng dầu', 'Công ty CP Khí đốt'],
    hazard: 35,
    women: 30,
    weight: 6,
  },
  { sector: 'Gia công cơ khí', code: '2592', names: ['Công ty TNHH Cơ khí', 'DNTN Cơ khí'], hazard: 40, women: 8, weight: 5 },
  { sector: 'Cấp nước', code: '3600', names: ['Công ty CP Cấp nước'], hazard: 20, women: 30, weight: 1 },
  { sector: 'Thu gom, xử lý rác thải', code: '3811', names: ['Công ty CP Môi trường Đô thị'], hazard: 70, women: 45, weight: 1 },
  { sector: 'Chăn nuôi lợn', code: '0145', names: ['Công ty TNHH Chăn nuôi', 'Trang trại'], hazard: 15, women: 34, weight: 4 },
  {
    sector: 'Bán buôn, bán lẻ tổng hợp',
    code: '4690',
    names: ['Công ty TNHH Thương mại', 'Công ty TNHH MTV Thương mại và Dịch vụ', 'DNTN'],
    hazard: 2,
    women: 52,
    weight: 12,
  },
  { sector: 'Khách sạn, nhà hàng', code: '5510', names: ['Khách sạn', 'Công ty TNHH Du lịch'], hazard: 3, women: 60, weight: 4 },
];

const sizes: readonly (readonly [readonly [number, number], number])[] = [
  [[3, 9], 26],
  [[10, 49], 42],
  [[50, 199], 20],
  [[200, 499], 8],
  [[500, 990], 3],
  [[1000, 2600], 1],
];
const tradeAt = (chance: Chance, place: Place): Trade =>
  chance.weighted(
    trades.map((trade) => [trade, trade.weight * (trade.side === undefined || trade.side === place.side ? 1 : 0.05)] as const),
  );
const share = (chance: Chance, all: number, percent: number) => Math.min(all, Math.round((all * percent * chance.whole(60, 140)) / 10_000));

export const newEmployers = (chance: Chance, firms: Firms, count: number): Employer[] =>
  Array.from({ length: count }, () => {
    let trade = trades[0]!;
    const firm = firms.newFirm((place, brand) => {
      trade = tradeAt(chance, place);
      return `${chance.pick(trade.names)} ${brand}`;
    }, 'local');
    const headcount = chance.whole(...chance.weighted(sizes));
    const told = chance.happens(95);
    const values: Values = {
      sector: trade.sector,
      sectorCode: chance.happens(80) ? trade.code : null,
      headcount: told ? headcount : null,
      femaleWorkers: told && chance.happens(92) ? share(chance, headcount, trade.women) : null,
      hazardousWorkers: told && chance.happens(80) ? share(chance, headcount, trade.hazard) : null,
    };
    return { firm, headcount, values };
  });

export interface Change {
  firm: Firm;
  values: Values;
  since: string;
}

/** What changed at some firms: who speaks for them, how many work there. */
export const laterFacts = (chance: Chance, employers: readonly Employer[], today: string): Change[] =>
  employers
    .filter(({ firm }) => firm.taxCode !== null && chance.happens(8))
    .map(({ firm, headcount }) => ({
      firm,
      since: later('2024-01-01', daysBefore(chance, today, 20, 700)),
      values: (chance.happens(50)
        ? { representative: newPerson(chance, 74).name }
        : { headcount: Math.max(2, Math.round((headcount * chance.whole(70, 150)) / 100)) }) as Values,
    }));
