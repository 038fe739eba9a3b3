// One word, five rooms: each feature has its files, each method its handler and roles, each column its words.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { features } from '../../main/features/index.ts';
import { contract } from '../../preload/contract/index.ts';
import { records } from '../../preload/contract/records/index.ts';
import { type Feature, roles } from '../../preload/contract/rpc.ts';
import { root } from '../support/source-files.ts';

const words =
  'registers equipment licensing rules dossiers inspections meetings plan programmes accidents reports agencies documents excel search desk history backup users settings'.split(
    ' ',
  );
const there = (...parts: string[]) => existsSync(path.join(root, ...parts));
const methods = Object.entries(contract as Record<string, Feature>).flatMap(([feature, own]) =>
  Object.entries(own).map(([name, method]) => ({ feature, name, method })),
);

describe('a feature word', () => {
  it.each(Object.keys(contract))('%s has its files', (word) => {
    expect(words).toContain(word);
    const rooms = [`preload/contract/${word}.ts`, `main/features/${word}.ts`, `tests/integration/${word}.test.ts`];
    expect(rooms.filter((file) => !there(file))).toEqual([]);
    expect(features.filter((one) => one.feature === word && one.inner === undefined)).toHaveLength(1);
  });
  it('is the only name of a folder of features in the window', () => {
    expect(readdirSync(path.join(root, 'renderer/features')).filter((name) => !words.includes(name))).toEqual([]);
  });
});

describe('a method', () => {
  it.each(methods.map(({ feature, name, method }) => [`${feature}.${name}`, feature, name, method] as const))(
    '%s has a handler, roles and a sentence',
    (_, feature, name, method) => {
      const implemented = features.find((one) => one.feature === feature);
      expect(typeof implemented?.handlers[name]).toBe('function');
      expect(implemented?.methods[name]).toBe(method);
      expect(method.roles.length).toBeGreaterThan(0);
      expect(method.roles.filter((role) => !roles.includes(role))).toEqual([]);
      expect(method.what).toMatch(/^\p{Lu}.{3,}[^.]$/u);
    },
  );
  it('is implemented only when the contract has it', () => {
    for (const one of features.filter((feature) => feature.inner === undefined))
      expect(Object.keys(one.handlers).toSorted()).toEqual(
        Object.keys((contract as Record<string, Feature>)[one.feature] ?? {}).toSorted(),
      );
  });
});

describe('a register', () => {
  it.each(Object.values(records).map((record) => [record.register, record] as const))(
    '%s: every column has a label of its own, a section, a width and a place',
    (_, record) => {
      const columns = Object.values(record.columns);
      expect(
        columns.filter(
          (column) => column.label === '' || column.section === '' || column.width < 40 || !/^[a-z]+\.[a-z_0-9]+$/.test(column.at),
        ),
      ).toEqual([]);
      const labels = columns.map((column) => column.label);
      expect(labels.filter((label, position) => labels.indexOf(label) !== position)).toEqual([]);
      const places = columns.map((column) => column.at);
      expect(places.filter((at, position) => places.indexOf(at) !== position)).toEqual([]);
    },
  );
});
