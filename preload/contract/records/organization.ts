// The columns that every organisation has, whichever register shows it.
import { presences, statuses } from './choices.ts';
import { area, choice, phone, requiredText, taxCode, text, longText, code } from './column.ts';

/** Identity and whereabouts; `name` is given its own heading by each register. */
export const organizationColumns = (nameLabel: string, alsoNamed: readonly string[]) => ({
  name: requiredText({
    label: nameLabel,
    width: 240,
    pinned: true,
    section: 'Đơn vị',
    at: 'organization.name',
    sort: 'organization.name_sort',
    fold: 'organization.name_fold',
    search: 'words',
    dated: true,
    excel: ['tên đơn vị', 'tên tổ chức', 'đơn vị', 'tên cơ sở', 'cơ sở', 'tên', ...alsoNamed],
  }),
  taxCode: taxCode({ label: 'Mã số thuế', width: 116, section: 'Đơn vị', at: 'organization.tax_code', search: 'code', excel: ['MST', 'mã số DN', 'mã số doanh nghiệp', 'mã thuế'] }),
  address: text({ label: 'Địa chỉ', width: 260, section: 'Đơn vị', at: 'organization.address', fold: 'organization.address_fold', sort: 'organization.address_fold', search: 'words', dated: true, excel: ['địa chỉ trụ sở', 'trụ sở', 'trụ sở chính', 'nơi đặt trụ sở'] }),
  commune: area({ label: 'Xã, phường', width: 120, section: 'Đơn vị', at: 'organization.commune_code', sort: 'organization.commune_sort', fold: 'organization.commune_fold', dated: true, excel: ['xã', 'phường', 'xã phường', 'xã/phường', 'địa bàn'], hint: 'Xã, phường hiện nay; địa chỉ giữ nguyên như trên giấy.' }),
  phone: phone({ label: 'Điện thoại', width: 112, section: 'Đơn vị', at: 'organization.phone', search: 'code', excel: ['số điện thoại', 'SĐT', 'ĐT', 'di động', 'điện thoại liên hệ'] }),
  email: text({ label: 'Thư điện tử', width: 160, hidden: true, section: 'Đơn vị', at: 'organization.email', search: 'words', excel: ['email', 'e-mail', 'hộp thư'] }),
  representative: text({
    label: 'Người đại diện',
    width: 150,
    section: 'Đơn vị',
    at: 'organization.representative',
    fold: 'organization.representative_fold',
    sort: 'organization.representative_sort',
    search: 'words',
    dated: true,
    excel: ['người đứng đầu', 'đại diện pháp luật', 'người đại diện theo pháp luật', 'giám đốc', 'thủ trưởng'],
  }),
  presence: choice(presences, { label: 'Hiện diện', width: 120, hidden: true, section: 'Đơn vị', at: 'organization.presence', excel: ['hiện diện tại tỉnh', 'trụ sở/chi nhánh', 'trụ sở, chi nhánh', 'có mặt tại tỉnh'], hint: 'Trụ sở, chi nhánh trong tỉnh, hay chỉ hoạt động tại tỉnh.' }),
  note: longText({ label: 'Ghi chú', width: 180, hidden: true, section: 'Đơn vị', at: 'organization.note', excel: ['chú thích', 'ghi chú khác'] }),
});

/** The computed standing of the row on the as-of day; only the states that can occur there are offered. */
export const status = (...codes: readonly string[]) =>
  choice(
    statuses.filter((one) => codes.includes(one.code)),
    { label: 'Trạng thái', width: 176, section: 'Giấy tờ', at: 'standing.status', derived: true },
  );

/** Columns of the paper in force; headings differ by register. */
export const paperNumber = (label: string, excel: readonly string[]) => code({ label, width: 120, section: 'Giấy tờ', at: 'paper.number', fold: 'paper.number_fold', search: 'code', excel });
