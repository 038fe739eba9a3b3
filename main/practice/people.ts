// Owns made-up people: Kinh, Ê Đê, M'Nông, Gia Rai and Tày names as they are written in the province.
import type { Chance } from './chance.ts';

export interface PersonName {
  name: string;
  sex: 'male' | 'female';
}
type Namer = (chance: Chance, sex: PersonName['sex']) => string;

const families = [
  ['Nguyễn', 34],
  ['Trần', 13],
  ['Lê', 11],
  ['Phạm', 8],
  ['Huỳnh', 6],
  ['Võ', 6],
  ['Phan', 5],
  ['Đặng', 4],
  ['Bùi', 3],
  ['Đỗ', 3],
  ['Hồ', 3],
  ['Dương', 2],
  ['Lương', 2],
  ['Trương', 2],
  ['Cao', 1],
  ['Mai', 1],
] as const;
const middles = {
  male: ['Văn', 'Hữu', 'Đức', 'Minh', 'Quốc', 'Thanh', 'Xuân', 'Công', 'Ngọc', 'Anh'],
  female: ['Thị', 'Thị', 'Thị Thu', 'Thị Ngọc', 'Thị Kim', 'Ngọc', 'Thanh', 'Thị Bích', 'Hoàng'],
};
const given = {
  male: [
    'An',
    'Ân',
    'Bảo',
    'Bình',
    'Chiến',
    'Cường',
    'Dũng',
    'Duy',
    'Đạt',
    'Đông',
    'Hải',
    'Hào',
    'Hiếu',
    'Hoàng',
    'Hưng',
    'Khánh',
    'Khoa',
    'Lâm',
    'Long',
    'Lực',
    'Nam',
    'Nghĩa',
    'Phong',
    'Phúc',
    'Quân',
    'Sơn',
    'Tài',
    'Tâm',
    'Thắng',
    'Thịnh',
    'Toàn',
    'Trí',
    'Trung',
    'Tú',
    'Tuấn',
    'Vinh',
    'Vũ',
  ],
  female: [
    'Anh',
    'Ánh',
    'Châu',
    'Dung',
    'Duyên',
    'Đào',
    'Giang',
    'Hà',
    'Hạnh',
    'Hằng',
    'Hiền',
    'Hoa',
    'Hồng',
    'Huệ',
    'Hương',
    'Lan',
    'Liên',
    'Linh',
    'Loan',
    'Mai',
    'Nga',
    'Ngân',
    'Nhung',
    'Oanh',
    'Phương',
    'Thảo',
    'Thủy',
    'Trang',
    'Trâm',
    'Vân',
    'Yến',
  ],
};
const uplandGiven = {
  male: ['Bhuôn', 'Čuôn', 'Djông', 'Bliu', 'Khem', 'Lâm', 'Nguyên', 'Thanh', 'Thuyên', 'Wơn', 'Siêm', 'Brim', 'Ñhiam'],
  female: ['Linh', 'Ngăm', 'Bluăn', 'Djuên', 'Hằng', 'Mer', 'Nguôm', 'Yŭl', 'Wăn', 'Loan', 'Ƀrĕ'],
};
const edeClans = ['Niê', 'Mlô', 'Kđoh', 'Ayŭn', 'Êban', 'Ƀyă', 'Kbuôr', 'Êñuôl', 'Niê Kđăm', 'Hđơk', 'Ktla', 'Knul', 'Hmok', 'Buôn Yă'];
const mnongClans = ['Bkrông', 'Rlŭk', 'Teh', 'Liêng', 'Pang Ting', 'Cil', 'Bing', 'Ông', 'Rơ Yam', 'Buôn Krông'];
const giaRaiClans = ['Siu', 'Ksor', 'Kpă', 'Rơ Mah', 'Rơ Châm', 'Nay', 'Rah Lan', 'Rcom'];

const kinh: Namer = (chance, sex) => `${chance.weighted(families)} ${chance.pick(middles[sex])} ${chance.pick(given[sex])}`;
/** The sign of sex and the given name first, the clan last. */
const clanLast =
  (clans: readonly string[]): Namer =>
  (chance, sex) =>
    `${sex === 'male' ? chance.pick(['Y ', 'Y ', 'Y-']) : chance.pick(["H'", "H'", 'H’', "H' "])}${chance.pick(uplandGiven[sex])} ${chance.pick(clans)}`;
const giaRai: Namer = (chance, sex) => `${chance.pick(giaRaiClans)} ${sex === 'male' ? 'Y ' : "H'"}${chance.pick(uplandGiven[sex])}`;
const tay: Namer = (chance, sex) =>
  `${chance.pick(['Nông', 'Hoàng', 'Lý', 'Ma', 'Bế', 'Triệu'])} ${sex === 'male' ? 'Văn' : 'Thị'} ${chance.pick(given[sex])}`;

const namers: readonly (readonly [Namer, number])[] = [
  [kinh, 77],
  [clanLast(edeClans), 11],
  [clanLast(mnongClans), 4],
  [giaRai, 3],
  [tay, 5],
];

export const newPerson = (chance: Chance, men = 65): PersonName => {
  const sex = chance.happens(men) ? 'male' : 'female';
  return { sex, name: chance.weighted(namers)(chance, sex).normalize('NFC') };
};

/** A doctor or a manager, mostly Kinh; the title stands before the name. */
export const newDoctor = (chance: Chance): string =>
  `${chance.pick(['BS.', 'BSCKI.', 'BSCKII.', 'ThS.BS.'])} ${newPerson(chance, 55).name}`;
