// The table of pages: a feature adds its line here on the day its page works; the rail shows what stands here.
import { RegisterPage } from '../features/registers/RegisterPage.tsx';
import type { Page } from './router.tsx';

export const pages: readonly Page[] = [{ path: '/so-bo/:register', component: RegisterPage }];

/** Where the application opens. */
export const home = '/so-bo/training';
