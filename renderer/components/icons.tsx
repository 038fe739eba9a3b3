// The few drawings the icon set lacks, on the same 24 grid.
import type { SVGProps } from 'react';

const drawing = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round', strokeLinejoin: 'round', 'aria-hidden': true } as const;

/** A window with its left panel: collapse the rail. */
export const PanelIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}><rect x="3.5" y="3.5" width="17" height="17" rx="2.5" /><path d="M9 3.5v17M16 9.5 13.5 12l2.5 2.5" /></svg>
);

/** Two arrows, up and down: the sorts of a list. */
export const SortIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}><path d="M8 15V4M4.5 7.5 8 4l3.5 3.5M16 9v11M12.5 16.5 16 20l3.5-3.5" /></svg>
);

/** Three columns in a frame: which columns are shown. */
export const ColumnsIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}><rect x="3.5" y="5" width="17" height="14" rx="1.5" /><path d="M9.2 5v14M14.8 5v14" /></svg>
);

/** A sheet with an arrow up: bring in from Excel. */
export const ImportIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}><path d="M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8zM14 3v5h5M12 17.5v-6M9.5 13.8 12 11.3l2.5 2.5" /></svg>
);

/** An arrow down into a tray: write to Excel. */
export const ExportIcon = (props: SVGProps<SVGSVGElement>) => (
  <svg {...drawing} {...props}><path d="M12 4v11M7.5 11 12 15.5 16.5 11M4 16v2.5A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5V16" /></svg>
);
