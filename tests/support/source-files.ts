// The code of the house as the architecture tests read it: its files, their first lines and what they import.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = ['main', 'preload', 'db', 'renderer', 'tests'];

export interface SourceFile {
  /** Path from the top of the house, with slashes. */
  file: string;
  text: string;
}

export const sourceFiles: readonly SourceFile[] = rooms
  .flatMap((room) => readdirSync(path.join(root, room), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .toSorted()
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

export interface Arrow {
  from: string;
  /** A file of the house, or the name of a package. */
  to: string;
  /** The import brings types alone and is gone when the program runs. */
  type: boolean;
}

const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/g;
const packageOf = (name: string) => (name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0]!);

/** All imports of a file. `{ type A, type B }` counts as types alone too. */
export const arrowsOf = ({ file, text }: SourceFile): Arrow[] =>
  [...text.matchAll(pattern)].map((match) => {
    const [whole, type, name, later] = match;
    const target = name ?? later ?? '';
    const named = /\{([^}]*)\}/
      .exec(whole)?.[1]
      ?.split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const typed =
      type !== undefined ||
      (named !== undefined && named.length > 0 && /import\s*\{/.test(whole) && named.every((one) => one.startsWith('type ')));
    const to = target.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), target)
      : target.startsWith('node:')
        ? target
        : packageOf(target);
    return { from: file, to, type: typed };
  });
