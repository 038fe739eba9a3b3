// The states of the law and of work as words with their colour and icon: every colour has its word.
import Article from '@mui/icons-material/ArticleRounded';
import Campaign from '@mui/icons-material/CampaignRounded';
import Cancel from '@mui/icons-material/CancelRounded';
import CheckCircle from '@mui/icons-material/CheckCircleRounded';
import DoDisturbOn from '@mui/icons-material/DoDisturbOnRounded';
import ErrorIcon from '@mui/icons-material/ErrorRounded';
import NotificationImportant from '@mui/icons-material/NotificationImportantRounded';
import PauseCircle from '@mui/icons-material/PauseCircleRounded';
import Schedule from '@mui/icons-material/WatchLaterRounded';
import Timelapse from '@mui/icons-material/TimelapseRounded';
import type { ComponentType, SVGProps } from 'react';
import { RevokedIcon } from './icons.tsx';

export type Tone = 'ok' | 'near' | 'bad' | 'suspended' | 'revoked' | 'ended' | 'fact' | 'unknown';

interface StatusLook {
  word: string;
  tone: Tone;
  /** None for `unknown`: a hatched square stands there. */
  icon?: ComponentType<Pick<SVGProps<SVGSVGElement>, 'className'> & { 'aria-hidden'?: true }>;
}

export const statusLooks = {
  valid: { word: 'Còn hiệu lực', tone: 'ok', icon: CheckCircle },
  expiring: { word: 'Sắp hết hạn', tone: 'near', icon: Schedule },
  expired: { word: 'Hết hạn', tone: 'bad', icon: Cancel },
  suspended: { word: 'Đình chỉ', tone: 'suspended', icon: PauseCircle },
  revoked: { word: 'Thu hồi', tone: 'revoked', icon: RevokedIcon },
  terminated: { word: 'Chấm dứt', tone: 'ended', icon: DoDisturbOn },
  notified: { word: 'Đã thông báo', tone: 'fact', icon: Campaign },
  'not-notified': { word: 'Chưa thông báo', tone: 'bad', icon: NotificationImportant },
  declared: { word: 'Đã công bố', tone: 'fact', icon: Article },
  'not-declared': { word: 'Chưa công bố', tone: 'bad', icon: NotificationImportant },
  untrained: { word: 'Chưa có chứng nhận', tone: 'bad', icon: NotificationImportant },
  unknown: { word: 'Chưa đủ dữ liệu', tone: 'unknown' },
  passed: { word: 'Đạt', tone: 'ok', icon: CheckCircle },
  done: { word: 'Xong', tone: 'ok', icon: CheckCircle },
  'in-progress': { word: 'Đang làm', tone: 'fact', icon: Timelapse },
  'not-started': { word: 'Chưa làm', tone: 'ended', icon: DoDisturbOn },
  late: { word: 'Chậm', tone: 'bad', icon: ErrorIcon },
} satisfies Record<string, StatusLook>;

export type Status = keyof typeof statusLooks;
export const lookOf = (status: Status): StatusLook => statusLooks[status];
