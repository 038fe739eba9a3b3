// Owns names under which columns stand that say little: they count for less, and nothing about the register.

/** Names that any of the registers may use and that say nothing about which it is; they count for less. */
export const looselyNamed: Readonly<Record<string, readonly string[]>> = {
  issuedOn: ['ngày', 'ngày tiếp nhận', 'ngày tiếp nhận hồ sơ', 'ngày tiếp nhận công bố', 'ngày nhận hồ sơ công bố'],
  certificateIssuedOn: ['ngày'],
  name: [
    'tên doanh nghiệp',
    'company name',
    'name of organization',
    'organization',
    'doanh nghiệp',
    'tên công ty',
    'công ty',
    'tên gọi',
    'tên người sử dụng lao động',
    'danh sách đơn vị',
    'tên cơ quan',
    'cơ quan',
  ],
  employerName: [
    'cơ quan',
    'nơi công tác',
    'cơ sở',
    'tên cơ sở',
    'cơ sở SXKD',
    'người sử dụng lao động',
    'cơ quan công tác',
    'cơ quan, đơn vị',
    'tên công ty',
  ],
};
/** Of people the name is never that of a firm. */
export const looselyPerson: readonly string[] = [
  'ông/bà',
  'ông (bà)',
  'cán bộ ATVSLĐ',
  'tên cán bộ',
  'tên người làm công tác',
  'cán bộ',
  'tên người lao động',
  'họ tên cán bộ',
  'người phụ trách',
  'cán bộ phụ trách',
  'họ tên người phụ trách',
];
