// Made-up rows for the gallery: the fourteen of the picture, then as many more as one likes.
import type { Status } from '../components/status.ts';

export interface GalleryRow {
  id: string;
  name: string;
  status: Status;
  detail: string;
  class: string;
  prefix: string;
  number: string;
  place: string;
  until: string;
}

const lines: [string, Status, string, string, string, string, string, string][] = [
  ['Công ty CP An toàn Nguyên Xanh', 'valid', '', 'C', 'GCN', '118/2024', 'P. Buôn Ma Thuột', '14/05/2029'],
  ['Công ty CP Đào tạo Tây Nguyên', 'notified', '', 'B', 'TB', '07/2026', 'P. Tân Lập', '–'],
  ['Công ty CP Tư vấn Đất Bazan', 'expiring', '· 19 ngày', 'C', 'GCN', '92/2021', 'P. Ea Kao', '12/12/2026'],
  ['Công ty TNHH Huấn luyện An Phú', 'not-notified', '', 'B', 'GCN', '41/2021', 'P. Tuy Hòa', '30/09/2026'],
  ['Công ty TNHH Huấn luyện Sông Ba', 'valid', '', 'C', 'GCN', '63/2023', 'X. Phú Hòa 1', '21/08/2028'],
  ['Công ty TNHH Kỹ thuật Ea Nuôl', 'suspended', 'đến 15/12', 'B', 'GCN', '77/2022', 'X. Ea Nuôl', '09/11/2027'],
  ['Công ty TNHH Kỹ thuật Hòa Hiệp', 'notified', '', 'C', 'TB', '15/2026', 'P. Hòa Hiệp', '–'],
  ['Công ty TNHH MTV Lâm Phúc', 'not-notified', '', 'B', '', 'chưa có', 'X. Krông Năng', '–'],
  ['Công ty TNHH Tư vấn Minh Gia', 'expiring', '· 56 ngày', 'B', 'GCN', '08/2022', 'P. Buôn Hồ', '18/01/2027'],
  ['Công ty TNHH Xây lắp Nguyên Vũ', 'notified', '', 'B', 'TB', '22/2026', 'X. Ea Kar', '–'],
  ["Hợp tác xã An toàn Cư M'gar", 'terminated', '', 'B', 'GCN', '12/2022', "X. Cư M'gar", '03/07/2027'],
  ['Trung tâm An toàn Sông Hinh', 'unknown', '', 'B', 'GCN', 'thiếu ngày', 'X. Sông Hinh', '–'],
  ['Trung tâm Huấn luyện Đông Hòa', 'revoked', '06/10', 'C', 'GCN', '55/2022', 'P. Đông Hòa', '25/04/2027'],
  ['Trường Cao đẳng Kỹ nghệ Bazan', 'valid', '', 'C', 'GCN', '104/2025', 'P. Thành Nhất', '27/02/2030'],
];

const made = new Map<number, GalleryRow>();

/** The same object for the same place, as a cache of loaded rows gives. */
export function galleryRow(index: number): GalleryRow {
  const known = made.get(index);
  if (known) return known;
  const [name, status, detail, trainingClass, prefix, number, place, until] = lines[index % lines.length] ?? lines[0]!;
  const again = Math.floor(index / lines.length);
  const row = {
    id: `row-${index}`,
    name: again ? `${name} ${again + 1}` : name,
    status,
    detail,
    class: trainingClass,
    prefix,
    number,
    place,
    until,
  };
  made.set(index, row);
  return row;
}
