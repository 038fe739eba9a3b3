// Owns what a run and a paragraph of a Word file look like in the end: their own marks, else those of their style and its ancestors.
import { allOf, childOf, valueOf, type XmlNode, xmlTree } from './xml-tree.ts';

export interface RunLook {
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  underlined: boolean;
  font: string;
  /** Six hexadecimal digits, or auto. */
  color: string;
}

export interface ParagraphLook {
  align: 'left' | 'center' | 'right' | 'justify';
  /** Points. */
  before: number;
  after: number;
  /** Times the single line; of an exact height as near as it comes. */
  spacing: number;
  exact: number | null;
  /** Millimetres. */
  first: number;
  left: number;
  right: number;
  contextual: boolean;
  listed: boolean;
  style: string;
}

const twips = (value: string | undefined) => (Number(value ?? 0) * 25.4) / 1440;
const isOn = (node: XmlNode | undefined, name: string): boolean | undefined => {
  const found = childOf(node, name);
  return found === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
};
const aligned: Record<string, ParagraphLook['align']> = {
  both: 'justify',
  distribute: 'justify',
  center: 'center',
  right: 'right',
  end: 'right',
};

/** The first of several property blocks that answers. */
const first = <T>(blocks: readonly (XmlNode | undefined)[], ask: (block: XmlNode | undefined) => T | undefined): T | undefined => {
  for (const block of blocks) {
    const answer = ask(block);
    if (answer !== undefined) return answer;
  }
  return undefined;
};

export interface DocxStyles {
  run(own: XmlNode | undefined, paragraph: XmlNode | undefined): RunLook;
  paragraph(own: XmlNode | undefined): ParagraphLook;
}

/** Styles of a file with the fonts of its theme; without the part everything is Word's own default. */
export const docxStyles = (styles: string | undefined, theme: string | undefined): DocxStyles => {
  const root = styles === undefined ? undefined : xmlTree(styles).children.find((one) => one.name === 'w:styles');
  const own = (root?.children ?? []).filter((one) => one.name === 'w:style');
  const byId = new Map(own.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const normal = own.find((style) => style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1');
  const defaults = childOf(root, 'w:docDefaults');
  const [runDefaults, paragraphDefaults] = [
    childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
    childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
  ];
  const themed = theme === undefined ? undefined : allOf(xmlTree(theme), 'a:minorFont')[0];
  const themeFont = valueOf(themed, 'a:latin', 'typeface') ?? '';

  /** A style and its ancestors; a circle ends where it closes. */
  const chain = (id: string | undefined): XmlNode[] => {
    const found: XmlNode[] = [];
    let style = id === undefined ? undefined : byId.get(id);
    while (style !== undefined && !found.includes(style)) {
      found.push(style);
      style = byId.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  const ofParagraph = (properties: XmlNode | undefined) => chain(valueOf(properties, 'w:pStyle') ?? normal?.attributes['w:styleId']);
  const fontOf = (block: XmlNode | undefined) => {
    const fonts = childOf(block, 'w:rFonts')?.attributes;
    return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? (fonts?.['w:asciiTheme'] === undefined ? undefined : themeFont || undefined);
  };

  return {
    run: (properties, paragraph) => {
      const styled = [...chain(valueOf(properties, 'w:rStyle')), ...ofParagraph(paragraph)].map((style) => childOf(style, 'w:rPr'));
      const blocks = [properties, ...styled, runDefaults];
      return {
        size: Number(first(blocks, (block) => valueOf(block, 'w:sz')) ?? 20) / 2,
        bold: first(blocks, (block) => isOn(block, 'w:b')) ?? false,
        italic: first(blocks, (block) => isOn(block, 'w:i')) ?? false,
        caps: first(blocks, (block) => isOn(block, 'w:caps')) ?? false,
        underlined: first(blocks, (block) => isOn(block, 'w:u')) ?? false,
        font: first(blocks, fontOf) ?? 'Times New Roman',
        color: (first(blocks, (block) => valueOf(block, 'w:color')) ?? 'auto').toUpperCase(),
      };
    },
    paragraph: (properties) => {
      const chained = ofParagraph(properties);
      const blocks = [properties, ...chained.map((style) => childOf(style, 'w:pPr')), paragraphDefaults];
      const of = (child: string, ...names: string[]) =>
        first(blocks, (block) => names.map((name) => valueOf(block, child, name)).find((value) => value !== undefined));
      const line = Number(of('w:spacing', 'w:line') ?? 240);
      const exact = ['exact', 'atLeast'].includes(of('w:spacing', 'w:lineRule') ?? 'auto');
      return {
        align: aligned[of('w:jc', 'w:val') ?? ''] ?? 'left',
        before: Number(of('w:spacing', 'w:before') ?? 0) / 20,
        after: Number(of('w:spacing', 'w:after') ?? 0) / 20,
        spacing: exact ? 1 : line / 240,
        exact: exact ? line / 20 : null,
        first: twips(of('w:ind', 'w:firstLine')) - twips(of('w:ind', 'w:hanging')),
        left: twips(of('w:ind', 'w:left', 'w:start')),
        right: twips(of('w:ind', 'w:right', 'w:end')),
        contextual: first(blocks, (block) => isOn(block, 'w:contextualSpacing')) ?? false,
        listed: blocks.some((block) => childOf(block, 'w:numPr') !== undefined),
        style: chained[0]?.attributes['w:styleId'] ?? '',
      };
    },
  };
};
