// Makes the router from the table of pages: hash addresses, so that it works from a file and in both shells.
import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';

export interface Page {
  /** '/so-bo/:register/:id' */
  path: string;
  component: () => ReactNode;
}

const lost = () => <EmptyState title="Không có trang này" text="Địa chỉ đã cũ hoặc chưa đúng. Chọn một phần ở thanh bên trái." />;

/** `home` is where an empty address leads. */
export function makeRouter(pages: readonly Page[], frame: (outlet: ReactNode) => ReactNode, outlet: ReactNode, home: string) {
  const root = createRootRoute({ component: () => frame(outlet), notFoundComponent: lost });
  const index = createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      if (home !== '/') throw redirect({ to: home });
    },
  });
  const routes = pages.map(({ path, component }) =>
    createRoute({ getParentRoute: () => root, path: path.replace(/:(\w+)/g, '$$$1'), component }),
  );
  return createRouter({ routeTree: root.addChildren([index, ...routes]), history: createHashHistory(), defaultNotFoundComponent: lost });
}
