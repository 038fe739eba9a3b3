// The nine entries of the rail with their fixed numbers; an entry is shown from the day a page answers at its address.
import BarChart from '@mui/icons-material/BarChartRounded';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import FlagFilled from '@mui/icons-material/FlagRounded';
import Flag from '@mui/icons-material/FlagOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import Injury from '@mui/icons-material/PersonalInjuryOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import Dashboard from '@mui/icons-material/SpaceDashboardOutlined';
import DashboardFilled from '@mui/icons-material/SpaceDashboardRounded';
import Verified from '@mui/icons-material/VerifiedOutlined';
import { records } from '../../preload/contract/records/index.ts';
import type { ComponentType, SVGProps } from 'react';
import { BookIcon } from '../components/icons.tsx';

type Icon = ComponentType<Pick<SVGProps<SVGSVGElement>, 'className'> & { 'aria-hidden'?: true }>;

export interface RailEntry {
  number: number;
  label: string;
  to: string;
  icon: Icon;
  /** Shown while the entry is the present one: outline = action, filled = state. */
  iconFilled?: Icon;
  /** A number at the right, from the feature (things to do). */
  count?: number;
  children?: { label: string; to: string }[];
}

/** The six registers; their word in the address is the register's own name. */
export const registers = Object.values(records).map(({ register, label }) => ({ label, to: `/so-bo/${register}` }));

export const railEntries: RailEntry[] = [
  { number: 1, label: 'Bàn làm việc', to: '/ban-lam-viec', icon: Dashboard, iconFilled: DashboardFilled },
  { number: 2, label: 'Sổ bộ', to: '/so-bo', icon: BookIcon, children: registers },
  {
    number: 3,
    label: 'Cấp phép',
    to: '/cap-phep',
    icon: Verified,
    children: [
      { label: 'Hồ sơ', to: '/cap-phep/ho-so' },
      { label: 'Điều kiện hoạt động', to: '/cap-phep/dieu-kien' },
      { label: 'Rà soát giấy', to: '/cap-phep/ra-soat' },
    ],
  },
  { number: 4, label: 'Kiểm tra', to: '/kiem-tra', icon: FactCheck },
  {
    number: 5,
    label: 'Hội đồng',
    to: '/hoi-dong',
    icon: Groups,
    children: [
      { label: 'Cuộc họp', to: '/hoi-dong' },
      { label: 'Kết luận', to: '/hoi-dong/ket-luan' },
      { label: 'Thành viên', to: '/hoi-dong/thanh-vien' },
    ],
  },
  { number: 6, label: 'Kế hoạch 224', to: '/ke-hoach-224', icon: Flag, iconFilled: FlagFilled },
  { number: 7, label: 'Tai nạn – BNN', to: '/tai-nan', icon: Injury },
  { number: 8, label: 'Báo cáo', to: '/bao-cao', icon: BarChart },
  { number: 9, label: 'Cài đặt', to: '/cai-dat', icon: Settings },
];

/** The entries whose address has a page; one with children also needs only a page below it. */
export const workingEntries = (paths: readonly string[], entries = railEntries) =>
  entries.filter((entry) => paths.some((path) => path === entry.to || path.startsWith(`${entry.to}/`)));
