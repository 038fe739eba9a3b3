// The few drawings the icon set lacks, on the same 24 grid.
import type { SVGProps } from 'react';

const drawing = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'aria-hidden': true,
} as const;

/** A window with its left panel: collapse the rail. */
export const PanelIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}>
    <rect x="3.5" y="3.5" width="17" height="17" rx="2.5" />
    <path d="M9 3.5v17M16 9.5 13.5 12l2.5 2.5" />
  </svg>
);

/** Two arrows, up and down: the sorts of a list. */
export const SortIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}>
    <path d="M8 15V4M4.5 7.5 8 4l3.5 3.5M16 9v11M12.5 16.5 16 20l3.5-3.5" />
  </svg>
);

/** Three columns in a frame: which columns are shown. */
export const ColumnsIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}>
    <rect x="3.5" y="5" width="17" height="14" rx="1.5" />
    <path d="M9.2 5v14M14.8 5v14" />
  </svg>
);

/** A sheet with an arrow up: bring in from Excel. */
export const ImportIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}>
    <path d="M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8zM14 3v5h5M12 17.5v-6M9.5 13.8 12 11.3l2.5 2.5" />
  </svg>
);

/** An arrow down into a tray: write to Excel. */
export const ExportIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}>
    <path d="M12 4v11M7.5 11 12 15.5 16.5 11M4 16v2.5A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5V16" />
  </svg>
);

/** An arrow back to the left: take the last step back. */
export const UndoIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}>
    <path d="M8 13 4.5 9.5 8 6M4.5 9.5h9.2a4.75 4.75 0 0 1 0 9.5H8" />
  </svg>
);

/** Its mirror: do the step again. */
export const RedoIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}>
    <path d="m16 13 3.5-3.5L16 6M19.5 9.5h-9.2a4.75 4.75 0 0 0 0 9.5H16" />
  </svg>
);

/** An open book: a register. */
export const BookIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} strokeWidth={1.7} {...props}>
    <path d="M12 6.5v13M12 6.5C9.5 4.8 6 4.5 2.8 5.3v13c3.2-.8 6.7-.5 9.2 1.2 2.5-1.7 6-2 9.2-1.2v-13C18 4.5 14.5 4.8 12 6.500M15 9.300c1.2-.4 2.5-.5 3.7-.4M15 12.300c1.2-.4 2.5-.5 3.7-.4" />
  </svg>
);

/** A full disc with a stroke through it: withdrawn. */
export const RevokedIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg viewBox="0 0 24 24" aria-hidden {...props}>
    <circle cx="12" cy="12" r="10" fill="currentColor" />
    <path d="m6.5 6.5 11 11" stroke="var(--surface)" strokeWidth="2.2" />
  </svg>
);
