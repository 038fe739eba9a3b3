// A page of a paper on the screen: the same lines and sizes as Word and PDF, Tinos, black on white in both themes.
import type { CSSProperties } from 'react';
import type { Page, PageLine, PagePart, PageSide } from '../../preload/contract/paper-page.ts';
import css from './paper-page.module.css';

/** Millimetres and points of the paper in parts of the sheet's width on the screen. */
const mm = (value: number) => `calc(var(--mm) * ${value})`;
const pt = (value: number) => mm(value * 0.3528);

function Line({ line }: { line: PageLine }) {
  const size = line.runs[0]?.size ?? 6;
  const style: CSSProperties = {
    textAlign: line.align,
    fontSize: pt(size),
    lineHeight: line.spacing * 1.15,
    minHeight: pt(size * 1.15),
    margin: `${pt(line.before)} 0 ${pt(line.after)} ${mm(line.indent)}`,
    textIndent: mm(line.first),
  };
  return (
    <p style={style}>
      {line.runs.map((run, at) => (
        <span key={at} data-style={run.style} style={{ fontSize: pt(run.size) }}>
          {run.text}
        </span>
      ))}
    </p>
  );
}

const Rule = ({ width }: { width: number }) => <i className={css.rule} style={{ width: mm(width) }} />;

const Side = ({ parts, width }: { parts: PageSide; width: number }) => (
  <div style={{ width: mm(width) }}>
    {parts.map((part, at) => (part.kind === 'rule' ? <Rule key={at} width={part.width} /> : <Line key={at} line={part} />))}
  </div>
);

function Part({ part }: { part: PagePart }) {
  if (part.kind === 'line') return <Line line={part} />;
  if (part.kind === 'rule') return <Rule width={part.width} />;
  if (part.kind === 'break') return <hr className={css.end} />;
  if (part.kind === 'sides')
    return (
      <div className={css.sides}>
        <Side parts={part.left} width={part.widths[0]} />
        <Side parts={part.right} width={part.widths[1]} />
      </div>
    );
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {part.heading.map((cell, at) => (
            <th key={at} scope="col" style={{ width: mm(part.widths[at] ?? 20) }}>
              <Line line={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, place) => (
              <td key={place}>
                <Line line={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sheet fills the width it is given; a text longer than one page makes the sheet longer. */
export function PaperPage({ page, label }: { page: Page; label: string }) {
  const wide = page.landscape === 'yes';
  const { top, right, bottom, left } = page.margins;
  return (
    <div className={css.frame} style={{ '--width': wide ? 297 : 210 } as CSSProperties}>
      <article
        className={css.sheet}
        aria-label={label}
        style={{ minHeight: mm(wide ? 210 : 297), padding: [top, right, bottom, left].map(mm).join(' ') }}
      >
        {page.parts.map((part, at) => (
          <Part key={at} part={part} />
        ))}
      </article>
    </div>
  );
}
