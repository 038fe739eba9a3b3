// Starts the window.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { useFrame } from './app/frame.ts';
import { home, pages } from './app/pages.ts';
import { useThemeMode } from './features/settings/theme-mode.ts';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App pages={pages} home={home} useFrame={useFrame} useThemeMode={useThemeMode} />
    </StrictMode>,
  );
