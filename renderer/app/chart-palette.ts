// The colours of charts: Chart.js paints on a canvas and knows no custom properties, so it is told the tokens of the scheme in use.
import { useColorScheme } from '@mui/material/styles';
import { tokens } from './tokens.ts';

export type Token = keyof typeof tokens.light;

export function usePalette(): (token: Token) => string {
  const { mode, systemMode } = useColorScheme();
  const scheme = (mode === 'system' ? systemMode : mode) === 'dark' ? 'dark' : 'light';
  return (token) => tokens[scheme][token];
}
