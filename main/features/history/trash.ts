// The trash: a view of what the history knows as removed, and the way back with all that was removed along.
import { changesOf, lastNames, type RemovedRow, removedRoots } from '../../../db/queries/history.ts';
import { serviceOwners } from '../../../db/queries/standing.ts';
import { netChanges, type Net, standing, writeOpposite } from '../../../db/queries/undo.ts';
import type { Db } from '../../../db/schema.ts';
import type { Removed } from '../../../preload/contract/history.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { Writing } from '../../context.ts';
import { notFound, refusedByRule } from '../../errors.ts';

type Image = Record<string, string | null>;

const registerOf = (table: string, image: Image): Removed['register'] | null => {
  if (table === 'dossier') return 'dossier';
  if (table === 'inspection') return 'inspection';
  if (table === 'service_line') return 'health-exam';
  if (table === 'post') return 'osh-staff';
  if (table === 'employer') return 'enterprise';
  // A health facility is told by its exam kinds, not by its service.
  return Object.values(records).find((record) => record.root === 'service' && record.services.includes(image.kind ?? ''))?.register ?? null;
};

/** Names that were removed along with the rows, by organisation and person. */
const namesAlong = async (db: Db, commands: readonly string[]): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  for (const command of new Set(commands))
    for (const change of await changesOf(db, command, null, 100_000)) {
      if (change.before === null || (change.table_name !== 'organization_period' && change.table_name !== 'person')) continue;
      const image = JSON.parse(change.before) as Image;
      names.set(image.organization_id ?? image.id ?? '', image.name ?? '');
    }
  return names;
};

const servicesAlong = async (db: Db, commands: readonly string[]): Promise<Map<string, string>> => {
  const owners = new Map<string, string>();
  for (const row of await serviceOwners(db)) owners.set(row.id, row.organization_id);
  for (const command of new Set(commands))
    for (const change of await changesOf(db, command, null, 100_000))
      if (change.table_name === 'service' && change.before !== null) {
        const image = JSON.parse(change.before) as Image;
        owners.set(image.id ?? '', image.organization_id ?? '');
      }
  return owners;
};

/** Removed rows, newest first. */
export const trashRows = async (db: Db, offset: number, limit: number): Promise<{ rows: Removed[]; total: number }> => {
  const all = (await removedRoots(db))
    .map((row) => ({ row, image: JSON.parse(row.before) as Image }))
    .filter(({ row, image }) => registerOf(row.table, image) !== null);
  const page = all.slice(offset, offset + limit);
  const commands = page.map(({ row }) => row.command);
  const along = await namesAlong(db, commands);
  const owners = await servicesAlong(db, commands);
  const organizationOf = ({ row, image }: { row: RemovedRow; image: Image }) =>
    image.organization_id ?? owners.get(image.service_id ?? '') ?? row.row;
  const present = await lastNames(
    db,
    page.flatMap((one) => [organizationOf(one), one.image.person_id ?? '']),
  );
  const nameOf = (id: string) => present.get(id) ?? along.get(id) ?? '';
  const rows = page.map((one) => {
    const register = registerOf(one.row.table, one.image)!;
    const employer = nameOf(organizationOf(one));
    const named = one.row.table === 'inspection' && employer === '' ? `Cuộc kiểm tra ${one.image.decision_number ?? ''}`.trim() : employer;
    const title = one.row.table === 'post' ? nameOf(one.image.person_id ?? '') : (one.image.unit_name ?? named);
    return {
      register,
      id: one.row.row,
      title,
      detail:
        one.row.table === 'post'
          ? employer
          : register === 'dossier'
            ? `Số ${one.image.book_number}/${one.image.book_year}`
            : register === 'inspection'
              ? (one.image.decision_number ?? 'Chưa có quyết định')
              : records[register].label,
      command: one.row.command,
      at: one.row.at,
      user: one.row.user,
    };
  });
  return { rows, total: all.length };
};

const owning = ['organization_id', 'service_id', 'person_id', 'credential_id', 'dossier_id', 'inspection_id', 'finding_id'] as const;

/** A removed row with what it points to and what points to it, of the same command, as far as it is gone. */
const branchOf = (nets: readonly Net[], root: string): Net[] => {
  const taken = new Set<string>();
  const take = (id: string) => {
    const net = nets.find((one) => one.id === id);
    if (!net || taken.has(id)) return;
    taken.add(id);
    for (const column of owning) if (net.before?.[column]) take(String(net.before[column]));
  };
  take(root);
  const below = () =>
    nets.filter(
      (net) =>
        !taken.has(net.id) &&
        !['service', 'service_line', 'post', 'employer', 'dossier', 'inspection'].includes(net.table) &&
        owning.some((column) => taken.has(String(net.before?.[column]))),
    );
  for (let found = below(); found.length > 0; found = below()) found.forEach((net) => take(net.id));
  return nets.filter((net) => taken.has(net.id));
};

export const restoreRows = async (rows: readonly { command: string; id: string }[], context: Writing): Promise<{ restored: number }> => {
  const wanted = new Map<string, Net>();
  for (const { command, id } of rows) {
    const removed = netChanges(await changesOf(context.db, command, null, Number.MAX_SAFE_INTEGER)).filter((net) => net.after === null);
    if (!removed.some((net) => net.id === id)) throw notFound('Không còn thấy dòng này trong thùng rác.');
    for (const net of branchOf(removed, id)) wanted.set(`${net.table} ${net.id}`, net);
  }
  const there = await standing(context.db, [...wanted.values()]);
  const missing = [...wanted.values()].filter((net) => !there.has(net.id));
  if (missing.length === 0) throw refusedByRule('Các dòng này đã có lại trong sổ.');
  await writeOpposite(context.db, missing, (done, total) => context.progress('Đang khôi phục', done, total));
  context.label(rows.length === 1 ? 'Khôi phục một dòng đã xóa' : `Khôi phục ${rows.length} dòng đã xóa`);
  return { restored: rows.length };
};
