// Owns what the register may rely on in its seeds: ids for ever, no gaps in the map, every number of the law with its basis.
import { describe, expect, test } from 'vitest';
import { agencySeeds, agencySuccessionSeeds } from '../../db/seeds/agencies.ts';
import { areaAliasSeeds, areaSeeds, areaSuccessionSeeds } from '../../db/seeds/areas.ts';
import { checklistItemSeeds, checklistSeeds } from '../../db/seeds/checklists.ts';
import { holidaySeeds } from '../../db/seeds/holidays.ts';
import { ruleSeeds } from '../../db/seeds/rules.ts';
import { sectorRiskSeeds } from '../../db/seeds/sector-risk.ts';
import { isIsoDate } from '../../main/domain/dates/plain-date.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const all = [
  ...areaSeeds,
  ...areaSuccessionSeeds,
  ...agencySeeds,
  ...agencySuccessionSeeds,
  ...ruleSeeds,
  ...sectorRiskSeeds,
  ...holidaySeeds,
  ...checklistSeeds,
  ...checklistItemSeeds,
];

test('every row has an id of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id } of all) expect(id).toMatch(uuid);
});

describe.each([
  ['areas', areaSeeds, areaSuccessionSeeds],
  ['agencies', agencySeeds, agencySuccessionSeeds],
] as const)('%s', (_, rows, successions) => {
  const byId = new Map<string, { validFrom: string | null; validTo: string | null }>(rows.map((row) => [row.id, row]));

  test('name parents that come before them and cover their days', () => {
    const seen = new Set<string>();
    for (const row of rows) {
      if (row.parentId !== null) expect(seen.has(row.parentId)).toBe(true);
      seen.add(row.id);
    }
  });
  test('bear a code once at a time', () => {
    const lives = new Map<string, (typeof rows)[number][]>();
    for (const row of rows)
      lives.set(`${'level' in row ? row.level : ''} ${row.code}`, [...(lives.get(`${row.level} ${row.code}`) ?? []), row]);
    for (const same of lives.values()) {
      const sorted = [...same].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
      sorted
        .slice(1)
        .forEach((row, place) => expect([row.code, (sorted[place]?.validTo ?? '9999') < (row.validFrom ?? '')]).toEqual([row.code, true]));
    }
  });
  test('are followed by those that exist on that day, not before their own last one unless a part left', () => {
    for (const { fromId, toId, onDate, kind } of successions) {
      const [from, to] = [byId.get(fromId), byId.get(toId)];
      expect(from && to && isIsoDate(onDate)).toBe(true);
      expect((to?.validFrom ?? '') <= onDate && onDate <= (to?.validTo ?? '9999')).toBe(true);
      if (kind !== 'split') expect(from?.validTo !== null && (from?.validTo ?? '') < onDate).toBe(true);
    }
  });
  test('that ended have a successor', () => {
    const followed = new Set(successions.map(({ fromId }) => fromId));
    for (const row of rows) if (row.validTo !== null) expect([row.code, followed.has(row.id)]).toEqual([row.code, true]);
  });
  test('write their names in NFC with the plain apostrophe', () => {
    for (const { name } of rows) expect(name).toBe(name.normalize('NFC').replace(/[’‘ʼ]/g, "'").trim());
  });
});

test('the map has 102 communes of today, 286 and 24 districts to 30/06/2025, 10 that ended in 2024', () => {
  const communes = areaSeeds.filter(({ level }) => level === 'commune');
  expect(communes.filter(({ validTo }) => validTo === null)).toHaveLength(102);
  expect(communes.filter(({ validTo, kind }) => validTo === null && kind === 'phường')).toHaveLength(14);
  expect(communes.filter(({ validTo }) => validTo === '2025-06-30')).toHaveLength(286);
  expect(communes.filter(({ validTo }) => validTo === '2024-10-31')).toHaveLength(10);
  expect(areaSeeds.filter(({ level }) => level === 'district')).toHaveLength(24);
  expect(areaAliasSeeds.every(({ areaId }) => areaSeeds.some(({ id }) => id === areaId))).toBe(true);
});

test('Sở Nội vụ follows Sở Lao động - Thương binh và Xã hội on 01/03/2025', () => {
  const [old, next] = ['SLDTBXH', 'SNV'].map((code) => agencySeeds.find((agency) => agency.code === code)?.id);
  expect(agencySuccessionSeeds.find(({ fromId, toId }) => fromId === old && toId === next)).toMatchObject({
    onDate: '2025-03-01',
    kind: 'merge',
  });
});

test('every commune of today and every former district has its people’s committee', () => {
  expect(agencySeeds.filter(({ kind, level }) => kind === 'people-committee' && level === 'commune')).toHaveLength(102);
  expect(agencySeeds.filter(({ kind, level }) => kind === 'people-committee' && level === 'district')).toHaveLength(24);
});

describe('rules', () => {
  const rule = (code: string, day: string) =>
    ruleSeeds.find((row) => row.code === code && (row.effectiveFrom ?? '') <= day && day <= (row.effectiveTo ?? '9999'))?.value;

  test('state a code once for each first day, without overlap', () => {
    expect(new Set(ruleSeeds.map(({ code, effectiveFrom }) => `${code} ${effectiveFrom}`)).size).toBe(ruleSeeds.length);
    for (const row of ruleSeeds) {
      const overlapping = ruleSeeds.filter(
        (other) =>
          other.code === row.code &&
          (other.effectiveFrom ?? '') <= (row.effectiveTo ?? '9999') &&
          (row.effectiveFrom ?? '') <= (other.effectiveTo ?? '9999'),
      );
      expect([row.code, overlapping.length]).toEqual([row.code, 1]);
    }
  });
  test('give value, unit and basis, and days of the calendar', () => {
    for (const { code, value, unit, source, effectiveFrom, effectiveTo, confidence } of ruleSeeds) {
      expect(code).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
      expect([value, unit, source].every((text) => text.trim() !== '')).toBe(true);
      for (const day of [effectiveFrom, effectiveTo]) expect(day === null || isIsoDate(day)).toBe(true);
      expect(['F', 'M', 'U']).toContain(confidence);
      if (['day', 'working-day', 'month', 'year', 'hour', 'person', 'count', 'm2', 'workers', 'percent'].includes(unit))
        expect(Number.isFinite(Number(value))).toBe(true);
      if (['before-day', 'last-day'].includes(unit)) expect(isIsoDate(`2024-${value}`)).toBe(true);
      if (unit.startsWith('million-dong')) expect(value).toMatch(/^\d+(?:\.\d+)?(?:-\d+)?$/);
      if (unit === 'workers|roles') expect(value).toMatch(/^\d+\|(?:[A-Z_]+:\d+[+/]?)+$/);
    }
  });
  test.each([
    ['training.regime', '2026-06-30', 'TRAIN_LICENCE'],
    ['training.regime', '2026-07-01', 'TRAIN_NOTIFY'],
    ['training.regime', '2027-02-28', 'TRAIN_NOTIFY'],
    ['training.regime', '2027-03-01', 'TRAIN_AFTER'],
    ['sanction.regime', '2026-09-09', 'SANCTION_12'],
    ['sanction.regime', '2026-09-10', 'SANCTION_283'],
    ['control.regime', '2025-06-30', 'CONTROL_THANHTRA'],
    ['control.regime', '2025-07-01', 'CONTROL_GAP'],
    ['control.regime', '2025-08-04', 'CONTROL_GAP'],
    ['control.regime', '2025-08-05', 'CONTROL_KIEMTRA'],
    ['area.regime', '2025-06-30', 'ADMIN_3TIER'],
    ['area.regime', '2025-07-01', 'ADMIN_2TIER'],
    ['agency.lead', '2025-02-28', 'SLDTBXH'],
    ['agency.lead', '2025-03-01', 'SNV'],
    ['training.group-4.validity', '2026-11-23', '12'],
    ['training.group-2.validity', '2026-11-23', '24'],
    ['accident.investigation.fatal', '2026-11-23', '30'],
    ['inspection.duration.department', '2026-11-23', '10'],
    ['report.plan224.y', '2026-11-23', '12-15'],
    ['training.practice-area', '2026-11-23', '300'],
  ])('%s on %s is %s', (code, day, value) => expect(rule(code, day)).toBe(value));
});

test('no sector prefix is listed twice', () =>
  expect(new Set(sectorRiskSeeds.map(({ prefix }) => prefix)).size).toBe(sectorRiskSeeds.length));
