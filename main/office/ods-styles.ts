// Owns what the styles of an .ods say of its cells: whether a number shows in full or in a format of its own, and which sheets are hidden.
import { eachAttribute, textOf } from './xml-scan.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Attributes of a tag by their local names; those of extensions do not hide the plain ones. */
export const attributesOf = (bytes: Buffer, nameEnd: number, end: number): Attributes => {
  const found: Record<string, string> = {};
  eachAttribute(bytes, nameEnd, end, (from, to, valueFrom, valueTo) => {
    const name = bytes.toString('latin1', from, to);
    if (!name.startsWith('calcext:')) found[name.slice(name.indexOf(':') + 1)] = textOf(bytes, valueFrom, valueTo);
  });
  return found;
};

const numberStyles = new Set([
  'number-style',
  'currency-style',
  'percentage-style',
  'date-style',
  'time-style',
  'boolean-style',
  'text-style',
]);
const deepest = 20;

/** Takes the tags of styles.xml and of the automatic styles before the sheets. */
export const odsStyles = () => {
  const cells = new Map<string, Attributes>();
  const plain = new Map<string, boolean>();
  const hidden = new Set<string>();
  let [style, format, isPlain]: [Attributes, string | null, boolean] = [{}, null, true];
  return {
    open: (tag: string, attributes: () => Attributes): void => {
      if (tag === 'style') {
        style = attributes();
        if (style['family'] === 'table-cell') cells.set(style['name'] ?? '', style);
      } else if (tag === 'table-properties') {
        if (style['family'] === 'table' && attributes()['display'] === 'false') hidden.add(style['name'] ?? '');
      } else if (numberStyles.has(tag)) [format, isPlain] = [attributes()['name'] ?? '', tag === 'number-style'];
      else if (format !== null) {
        const { 'decimal-places': places, grouping, 'min-integer-digits': digits } = tag === 'number' ? attributes() : {};
        if (tag !== 'number' || places !== undefined || grouping === 'true' || Number(digits ?? 1) > 1) isPlain = false;
      }
    },
    close: (tag: string): void => {
      if (format === null || !numberStyles.has(tag)) return;
      plain.set(format, isPlain);
      format = null;
    },
    /** A number under this style is written in full. */
    showsAll: (name: string | undefined): boolean => {
      let at = name === undefined ? undefined : cells.get(name);
      for (let depth = 0; at !== undefined && depth < deepest; depth += 1) {
        const own = at['data-style-name'];
        if (own !== undefined) return plain.get(own) ?? own === 'N0';
        at = cells.get(at['parent-style-name'] ?? '');
      }
      return true;
    },
    isHidden: (name: string | undefined): boolean => name !== undefined && hidden.has(name),
  };
};
export type OdsStyles = ReturnType<typeof odsStyles>;
