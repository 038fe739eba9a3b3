// Files that one can take in at a glance: not too long, opened by one sentence, named after what they are.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from '../support/source-files.ts';

const toolConfig = /(\.config\.ts)$/;

describe('a code file', () => {
  it('has 300 lines at most, data apart', () => {
    const long = sourceFiles.filter(({ file, text }) => !file.startsWith('db/seeds/') && text.trimEnd().split('\n').length > 300);
    expect(long.map(({ file, text }) => `${file}: ${text.split('\n').length}`)).toEqual([]);
  });
  it('begins with one sentence that says what it owns', () => {
    expect(
      sourceFiles.filter(({ text }) => !/^\/\/ \S.{15,}[.:?]\s*\n/.test(text)).map(({ file, text }) => `${file}: ${text.split('\n')[0]}`),
    ).toEqual([]);
  });
  it('is not a drawer for everything', () => {
    expect(
      sourceFiles.filter(({ file }) => /(^|[/.-])(utils?|helpers?|common|misc|managers?)([/.-]|$)/i.test(file)).map(({ file }) => file),
    ).toEqual([]);
  });
  it('is named in small letters with hyphens, a component in its own', () => {
    expect(
      sourceFiles
        .filter(({ file }) => !/^([a-z0-9-]+|[A-Z][A-Za-z0-9]+(?=\.tsx)|\d{4}-[a-z-]+)(\.[a-z0-9-]+)*\.tsx?$/.test(path.basename(file)))
        .map(({ file }) => file),
    ).toEqual([]);
  });
  it('has no default export, tool configs apart', () => {
    expect(
      sourceFiles
        .filter(({ file, text }) => !toolConfig.test(file) && /^export default\b|^export \{[^}]*\bas default\b/m.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
  });
  it('carries the ending of what it imports', () => {
    const bare = sourceFiles.flatMap(({ file, text }) =>
      [...text.matchAll(/from '(\.{1,2}\/[^']+)'/g)]
        .filter(([, to]) => !/\.(ts|tsx|css|json)$/.test(to!))
        .map(([, to]) => `${file} → ${to}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('the house', () => {
  it('has the rooms of its map and nothing beside them', () => {
    const rooms = ['main', 'renderer', 'preload', 'db', 'tests', 'docs'];
    const papers = ['package.json', 'package-lock.json', 'tsconfig.json', 'electron-builder.yml', 'README.md', 'CHANGELOG.md', 'LICENSE'];
    const kept = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((file) => file !== '')
      .map((file) => file.split('/')[0]!);
    expect([...new Set(kept)].filter((name) => !name.startsWith('.') && !rooms.includes(name) && !papers.includes(name))).toEqual([]);
  });
  it('has no drawer among its folders', () => {
    const folders = ['main', 'preload', 'db', 'renderer', 'tests']
      .flatMap((room) => readdirSync(path.join(root, room), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).filter((name) => /^(utils?|helpers?|common|misc|managers?)$/i.test(name))).toEqual([]);
  });
});
