// The whole window: theme, data cache and router around the shell.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Outlet, RouterProvider } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { makeRouter, type Page } from './router.tsx';
import { Shell, type Frame } from './Shell.tsx';
import { Theme, type ThemeMode } from './Theme.tsx';

/** Nothing is asked over a network: 'always', or every question waits while the cable is out. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 30_000 },
    mutations: { networkMode: 'always', retry: false },
  },
});

export interface AppProps {
  pages: readonly Page[];
  home: string;
  useFrame: () => Frame;
  useThemeMode?: () => ThemeMode;
}

function Framed({ useFrame, pages, children }: Pick<AppProps, 'useFrame' | 'pages'> & { children: ReactNode }) {
  return (
    <Shell frame={useFrame()} paths={pages.map((page) => page.path)}>
      {children}
    </Shell>
  );
}

function Themed({ useThemeMode = () => 'system', children }: Pick<AppProps, 'useThemeMode'> & { children: ReactNode }) {
  return <Theme mode={useThemeMode()}>{children}</Theme>;
}

export function App({ pages, home, useFrame, useThemeMode }: AppProps) {
  const [router] = useState(() =>
    makeRouter(
      pages,
      (outlet) => (
        <Framed useFrame={useFrame} pages={pages}>
          {outlet}
        </Framed>
      ),
      <Outlet />,
      home,
    ),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <Themed useThemeMode={useThemeMode}>
        <RouterProvider router={router} />
      </Themed>
    </QueryClientProvider>
  );
}
