// What the schema of a worksheet asks for (ECMA-376 part 1, CT_Worksheet and its children): order of elements, required attributes.
import { unzipped } from '../../main/office/zip-bytes.ts';
import { readFileSync } from 'node:fs';

const worksheet = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];
const workbook = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];
const styleSheet = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const children: Readonly<Record<string, readonly string[]>> = {
  worksheet,
  workbook,
  styleSheet,
  sheetView: ['pane', 'selection'],
  font: ['b', 'i', 'strike', 'sz', 'color', 'name', 'family', 'charset'],
  border: ['left', 'right', 'top', 'bottom', 'diagonal'],
  c: ['f', 'v', 'is'],
  dataValidation: ['formula1', 'formula2'],
  xf: ['alignment', 'protection'],
  headerFooter: ['oddHeader', 'oddFooter'],
};
/** Attributes that the schema knows, those that it demands first. */
const attributes: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  row: [[], ['r', 'spans', 's', 'customFormat', 'ht', 'hidden', 'customHeight', 'outlineLevel', 'collapsed']],
  c: [[], ['r', 's', 't', 'cm', 'vm', 'ph']],
  col: [
    ['min', 'max'],
    ['width', 'style', 'hidden', 'customWidth'],
  ],
  mergeCell: [['ref'], []],
  autoFilter: [[], ['ref']],
  pane: [[], ['xSplit', 'ySplit', 'topLeftCell', 'activePane', 'state']],
  selection: [[], ['pane', 'activeCell', 'activeCellId', 'sqref']],
  sheetFormatPr: [['defaultRowHeight'], ['baseColWidth', 'defaultColWidth', 'customHeight']],
  dataValidations: [[], ['disablePrompts', 'xWindow', 'yWindow', 'count']],
  dataValidation: [
    ['sqref'],
    [
      'type',
      'errorStyle',
      'imeMode',
      'operator',
      'allowBlank',
      'showDropDown',
      'showInputMessage',
      'showErrorMessage',
      'errorTitle',
      'error',
      'promptTitle',
      'prompt',
    ],
  ],
  pageMargins: [['left', 'right', 'top', 'bottom', 'header', 'footer'], []],
  pageSetup: [[], ['paperSize', 'scale', 'firstPageNumber', 'fitToWidth', 'fitToHeight', 'orientation']],
  printOptions: [[], ['horizontalCentered', 'verticalCentered', 'headings', 'gridLines']],
  ignoredError: [['sqref'], ['numberStoredAsText']],
  sheet: [['name', 'sheetId', 'r:id'], ['state']],
  definedName: [['name'], ['localSheetId', 'hidden']],
};
/** Excel's own limits beside the schema's. */
const longest: Readonly<Record<string, number>> = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225, name: 255 };

const unescaped = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

interface Open {
  name: string;
  last: number;
}

const faultsOf = (xml: string): string[] => {
  const faults: string[] = [];
  const open: Open[] = [];
  for (const [, closing, name = '', inner = '', empty] of xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop()?.name !== name) faults.push(`</${name}> closes nothing`);
      continue;
    }
    const parent = open.at(-1);
    const order = parent && children[parent.name];
    if (parent && order) {
      const place = order.indexOf(name);
      if (place < parent.last) faults.push(`<${name}> in <${parent.name}> stands too late or is unknown`);
      parent.last = Math.max(parent.last, place);
    }
    const found = [...inner.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => ({ key, value: unescaped(value) }));
    const [needed, allowed] = attributes[name] ?? [[], null];
    for (const key of needed) if (!found.some((one) => one.key === key)) faults.push(`<${name}> lacks ${key}`);
    for (const { key, value } of found) {
      if (allowed !== null && !needed.includes(key) && !allowed.includes(key)) faults.push(`<${name}> does not know ${key}`);
      if (longest[key] !== undefined && value.length > longest[key]) faults.push(`${key} of <${name}> is longer than ${longest[key]}`);
    }
    if (empty !== '/') open.push({ name, last: 0 });
  }
  if (open.length > 0) faults.push(`<${open[0]!.name}> is not closed`);
  return [...new Set(faults)];
};

/** What is against the schema in a workbook of ours; [] where nothing is. */
export const schemaFaults = async (file: string): Promise<string[]> => {
  const parts = await unzipped(readFileSync(file));
  return [...parts]
    .filter(([name]) => /^xl\/.*\.xml$/.test(name))
    .flatMap(([name, bytes]) => faultsOf(bytes.toString('utf8')).map((fault) => `${name}: ${fault}`));
};
