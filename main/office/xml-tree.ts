// Owns reading XML into a tree: enough for the parts of a Word file; no DTD, no entities but the five, no depth that breaks a stack.
import { Refusal } from './refusal.ts';

export interface XmlNode {
  /** With its prefix: w:p. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  /** Text right inside. */
  text: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
        if (!name.startsWith('#')) return entities[name] ?? whole;
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;

const attributesOf = (text: string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name] = decoded(double ?? single ?? '');
  return found;
};

const most = { signs: 24_000_000, nodes: 1_500_000, depth: 400 };
const damaged = () => new Refusal('damaged', 'Tệp Word bị hỏng, không đọc được. Hãy mở bằng Word rồi lưu lại dạng .docx.');

/** The root of a part, holding its elements; refuses what is not well closed or swells beyond reason. */
export const xmlTree = (xml: string): XmlNode => {
  if (xml.length > most.signs) throw new Refusal('too-big', 'Tệp Word quá dài nên không đọc. Hãy chia thành nhiều văn bản.');
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  let nodes = 0;
  for (const [, skipped, closing, name = '', inside = '', alone, text] of xml.matchAll(
    /(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>)|<(\/)?([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/)?>|([^<]+)/g,
  )) {
    if (skipped !== undefined) continue;
    const within = open.at(-1)!;
    if (text !== undefined) within.text += decoded(text);
    else if (closing !== undefined) {
      if (open.length === 1 || within.name !== name) throw damaged();
      open.pop();
    } else {
      const node: XmlNode = { name, attributes: attributesOf(inside), children: [], text: '' };
      within.children.push(node);
      nodes += 1;
      if (nodes > most.nodes || open.length > most.depth) throw damaged();
      if (alone === undefined) open.push(node);
    }
  }
  if (open.length > 1) throw damaged();
  return root;
};

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined => node?.children.find((one) => one.name === name);

/** The attribute of a child: valueOf(rPr, 'w:sz') is its w:val. */
export const valueOf = (node: XmlNode | undefined, child: string, attribute = 'w:val'): string | undefined =>
  childOf(node, child)?.attributes[attribute];

/** All elements of a name, however deep. */
export const allOf = (node: XmlNode, name: string, found: XmlNode[] = []): XmlNode[] => {
  for (const child of node.children) {
    if (child.name === name) found.push(child);
    allOf(child, name, found);
  }
  return found;
};
