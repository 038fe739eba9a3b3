// The table of pages: a feature adds its line here on the day its page works; the rail shows what stands here.
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import type { Page } from './router.tsx';

export const pages: readonly Page[] = [
  { path: '/cai-dat', component: SettingsPage },
];

/** Where the application opens. */
export const home = '/so-bo/training';
