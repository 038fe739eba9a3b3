// The seeds in the order of their references, as rows of their tables.
import { agencySeeds, agencySuccessionSeeds } from './agencies.ts';
import { areaSeeds, areaSuccessionSeeds } from './areas.ts';
import { checklistItemSeeds, checklistSeeds } from './checklists.ts';
import { holidaySeeds } from './holidays.ts';
import { ruleSeeds } from './rules.ts';
import { medicalRiskSeeds, sectorRiskSeeds } from './sector-risk.ts';

type SeedTable = 'area' | 'area_succession' | 'agency' | 'agency_succession' | 'rule' | 'holiday' | 'sector_risk' | 'checklist' | 'checklist_item';
type SeedRow = { id: string } & Record<string, string | number | null>;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const asRow = (seed: { id: string }): SeedRow => Object.fromEntries(Object.entries(seed).map(([name, value]) => [snake(name), value])) as SeedRow;

export const seeds: readonly { table: SeedTable; rows: readonly SeedRow[] }[] = [
  { table: 'area', rows: areaSeeds.map(asRow) },
  { table: 'area_succession', rows: areaSuccessionSeeds.map(asRow) },
  { table: 'agency', rows: agencySeeds.map(asRow) },
  { table: 'agency_succession', rows: agencySuccessionSeeds.map(asRow) },
  { table: 'rule', rows: ruleSeeds.map(asRow) },
  { table: 'holiday', rows: holidaySeeds.map(asRow) },
  { table: 'checklist', rows: checklistSeeds.map(asRow) },
  { table: 'checklist_item', rows: checklistItemSeeds.map(asRow) },
  { table: 'sector_risk', rows: [...sectorRiskSeeds, ...medicalRiskSeeds].map(asRow) },
];
