// The MUI theme made of our tokens, so that any MUI part a feature takes looks like the rest of the house.
import { createTheme } from '@mui/material/styles';
import { tokens, type Scheme } from './tokens.ts';

const palette = (scheme: Scheme) => {
  const t = tokens[scheme];
  return {
    primary: { main: t.accent, dark: t['accent-hover'], contrastText: t['on-accent'] },
    error: { main: t.danger, contrastText: t['on-bad'] },
    warning: { main: t['near-bar'], contrastText: t.text },
    success: { main: t['ok-text'] },
    info: { main: t['fact-text'] },
    background: { default: t.bg, paper: t.surface },
    text: { primary: t.text, secondary: t['text-2'], disabled: t['text-3'] },
    divider: t.line,
  };
};

const family = "'So Digits', 'Be Vietnam Pro', 'So Letters', system-ui, sans-serif";
const body = { fontSize: 13, lineHeight: '20px', letterSpacing: 0 };

export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-scheme' },
  colorSchemes: { light: { palette: palette('light') }, dark: { palette: palette('dark') } },
  shape: { borderRadius: 6 },
  spacing: 8,
  typography: {
    fontFamily: family,
    fontSize: 13,
    htmlFontSize: 16,
    body1: body,
    body2: body,
    button: { ...body, fontWeight: 500, textTransform: 'none' },
    caption: { fontSize: 12, lineHeight: '16px' },
  },
  transitions: {
    duration: { shortest: 100, shorter: 120, short: 150, standard: 150, complex: 150, enteringScreen: 120, leavingScreen: 100 },
  },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiPopover: { styleOverrides: { paper: { borderRadius: 8, boxShadow: 'var(--shadow)', marginTop: 4 } } },
    MuiMenu: { styleOverrides: { list: { padding: 4 } } },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          ...body,
          minHeight: 32,
          padding: '4px 8px',
          borderRadius: 6,
          gap: 8,
          '&:hover, &.Mui-focusVisible': { backgroundColor: 'var(--surface-3)', outline: 'none' },
          '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': {
            backgroundColor: 'var(--accent-weak)',
            color: 'var(--accent-text)',
          },
        },
      },
    },
    MuiDialog: { styleOverrides: { paper: { borderRadius: 10, boxShadow: 'var(--shadow)' } } },
    MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'var(--scrim)' } } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 400, enterNextDelay: 200, disableInteractive: true },
      styleOverrides: {
        tooltip: {
          fontSize: 12,
          lineHeight: '16px',
          fontWeight: 400,
          padding: '6px 8px',
          borderRadius: 6,
          maxWidth: 320,
          backgroundColor: 'var(--toast)',
          color: 'var(--on-toast)',
        },
      },
    },
  },
});
