// Owns what the made-up council is told to be: its people, its past meetings with their conclusions, who came.

/** Title, name, code of the agency, post, role. */
export const people = [
  ['Ông', 'Nguyễn Văn Chính', 'UBNDT', 'Phó Chủ tịch', 'chair'],
  ['Ông', 'Hoàng Văn Trường', 'SNV', 'Giám đốc', 'standing-vice'],
  ['Bà', 'Phạm Thị Thu Hà', 'LDLD', 'Phó Chủ tịch', 'vice'],
  ['Bà', 'H’Linh Niê', 'SYT', 'Phó Giám đốc', 'member'],
  ['Ông', 'Lê Quốc Dũng', 'SXD', 'Phó Giám đốc', 'member'],
  ['Ông', 'Trần Đình Khoa', 'SCT', 'Phó Giám đốc', 'member'],
  ['Ông', 'Y Moan Kbuôr', 'HND', 'Phó Chủ tịch', 'member'],
  ['Ông', 'Đặng Minh Sơn', 'BQLKCN', 'Phó Trưởng ban', 'member'],
  ['Bà', 'Vũ Thị Hồng', 'BHXH', 'Phó Giám đốc', 'member'],
  ['Ông', 'Bùi Quang Huy', 'CAT', 'Trưởng phòng', 'member'],
  ['Bà', 'Trần Thu Hằng', 'SNV', 'Trưởng phòng Việc làm và An toàn lao động', 'secretary'],
  ['Ông', 'Nguyễn Tập Sự', 'SNV', 'Chuyên viên', 'secretariat'],
] as const;

interface Told {
  content: string;
  agencies: readonly string[];
  /** Days after the meeting; null = no deadline. */
  due: number | null;
  topic: string;
  /** Kind, days after the meeting, words. */
  steps: readonly (readonly [kind: string, after: number, note: string])[];
}

interface Past {
  ago: number;
  items: readonly string[];
  conclusions: readonly Told[];
}

export const past: readonly Past[] = [
  {
    ago: 340,
    items: ['Kết quả công tác an toàn, vệ sinh lao động trong năm', 'Kế hoạch kiểm tra năm tới'],
    conclusions: [
      {
        content: 'Phê duyệt kế hoạch kiểm tra chuyên đề',
        agencies: ['SNV', 'SYT'],
        due: 30,
        topic: 'inspection',
        steps: [['done', 26, 'Quyết định phê duyệt kế hoạch']],
      },
      {
        content: 'Rà soát danh mục thiết bị nâng đang sử dụng tại công trường',
        agencies: ['SXD'],
        due: 60,
        topic: 'inspection',
        steps: [
          ['progress', 40, 'Đã rà soát 12 công trường'],
          ['done', 58, 'Báo cáo kết quả rà soát'],
        ],
      },
      {
        content: 'Tập huấn an toàn hóa chất cho hợp tác xã',
        agencies: ['HND'],
        due: 90,
        topic: 'training',
        steps: [['cancelled', 80, 'Lồng ghép vào kế hoạch của ngành nông nghiệp']],
      },
    ],
  },
  {
    ago: 190,
    items: ['Kết quả Tháng hành động về an toàn, vệ sinh lao động', 'Tình hình tai nạn lao động sáu tháng'],
    conclusions: [
      {
        content: 'Thống kê lao động không theo hợp đồng bị tai nạn',
        agencies: ['SNV', 'LDLD'],
        due: 60,
        topic: 'accident',
        steps: [['done', 55, 'Báo cáo tổng hợp của các xã, phường']],
      },
      {
        content: 'Công bố danh sách cơ sở quan trắc đủ điều kiện',
        agencies: ['SYT'],
        due: 100,
        topic: 'declaration',
        steps: [
          ['reminder', 110, ''],
          ['reminder', 150, ''],
        ],
      },
    ],
  },
  {
    ago: 101,
    items: ['Kết quả thực hiện Kế hoạch 224', 'Quản lý huấn luyện, kiểm định', 'Quan trắc môi trường lao động, khám sức khỏe'],
    conclusions: [
      {
        content: 'Rà soát vận thăng nhà cao tầng',
        agencies: ['SXD', 'SNV'],
        due: 98,
        topic: 'inspection',
        steps: [['progress', 60, 'Đã kiểm tra 7 trong 15 công trình']],
      },
      {
        content: 'Hướng dẫn xã, phường thống kê tai nạn lao động',
        agencies: ['SNV'],
        due: 108,
        topic: 'accident',
        steps: [['progress', 80, 'Đã có dự thảo hướng dẫn']],
      },
      { content: 'Kiểm tra lò hơi tại cơ sở chế biến gỗ', agencies: ['SCT', 'BQLKCN'], due: 113, topic: 'inspection', steps: [] },
      {
        content: 'Cập nhật danh sách tổ chức huấn luyện theo chế độ thông báo',
        agencies: ['SNV'],
        due: 45,
        topic: 'notice',
        steps: [['done', 44, 'Đã đăng trên trang thông tin của Sở']],
      },
      {
        content: 'Theo dõi chi trả bảo hiểm tai nạn lao động, báo cáo Hội đồng hằng quý',
        agencies: ['BHXH'],
        due: null,
        topic: 'accident',
        steps: [],
      },
    ],
  },
];

/** Present but for some: one excused, one represented. */
export const states = [
  'present',
  'present',
  'present',
  'delegate',
  'present',
  'present',
  'excused',
  'present',
  'present',
  'absent',
  'present',
  'present',
];
