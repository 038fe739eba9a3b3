// Puts the theme around everything and follows the system's light or dark unless the user chose one.
import GlobalStyles from '@mui/material/GlobalStyles';
import { StyledEngineProvider, ThemeProvider, useColorScheme } from '@mui/material/styles';
import { useLayoutEffect, type ReactNode } from 'react';
import './fonts.css';
import './base.css';
import { theme } from './theme.ts';
import { cssVariables } from './tokens.ts';

export type ThemeMode = 'system' | 'light' | 'dark';

const variables = (
  <GlobalStyles styles={{ ':root, [data-scheme="light"]': cssVariables('light'), '[data-scheme="dark"]': cssVariables('dark') }} />
);

function Mode({ mode }: { mode: ThemeMode }) {
  const { setMode } = useColorScheme();
  useLayoutEffect(() => setMode(mode), [mode, setMode]);
  return null;
}

/** `mode` comes from the user's settings; nothing is remembered in the window. */
export function Theme({ mode = 'system', children }: { mode?: ThemeMode; children: ReactNode }) {
  return (
    <StyledEngineProvider injectFirst>
      <ThemeProvider theme={theme} defaultMode={mode} storageManager={null} disableTransitionOnChange>
        {variables}
        <Mode mode={mode} />
        {children}
      </ThemeProvider>
    </StyledEngineProvider>
  );
}
