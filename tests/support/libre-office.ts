// LibreOffice as an independent reader: opens a file and tells it as CSV, one text a sheet.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const program = (): string => {
  const found = [process.env.SOFFICE, '/usr/bin/soffice', '/usr/bin/libreoffice'].find((place) => place !== undefined && existsSync(place));
  if (found === undefined) throw new Error('LibreOffice is not installed; `npm run check:office` installs it on Debian as root.');
  return found;
};

/** Converts a workbook to CSV (UTF-8, all sheets, as shown); rows of cells by sheet name. Throws what LibreOffice complained of. */
export const asLibreOfficeReads = (file: string): Map<string, string[][]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-atvsld-office-'));
  try {
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const args = [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      filter,
      '--outdir',
      path.join(folder, 'out'),
      file,
    ];
    const { status, stderr } = spawnSync(program(), args, { encoding: 'utf8', timeout: 120_000 });
    const written = existsSync(path.join(folder, 'out')) ? readdirSync(path.join(folder, 'out')) : [];
    if (status !== 0 || written.length === 0) throw new Error(`LibreOffice did not open ${path.basename(file)}: ${stderr}`);
    return new Map(
      written.map((name) => [
        name.replace(/^.*?-(?=[^-]*\.csv$)|\.csv$/g, ''),
        csvRows(readFileSync(path.join(folder, 'out', name), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const csvRows = (text: string): string[][] => {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted && sign === '"' && text[at + 1] === '"') cell += text[(at += 1)];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || sign === '\n')) {
      row.push(cell);
      cell = '';
      if (sign === '\n') rows.push(row.splice(0));
    } else if (sign !== '\r') cell += sign;
  }
  return rows;
};
