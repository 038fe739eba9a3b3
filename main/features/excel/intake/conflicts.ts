// What stands in the way of taking an import back: fields that were changed since, rows that others hang on, and by whom.
import { changesOf, lastNames } from '../../../../db/queries/history.ts';
import { changesAfter, lastChangeOf, type LaterChange, organizationsBehind } from '../../../../db/queries/import-records.ts';
import { importById } from '../../../../db/queries/imports.ts';
import { clashesOf, type Net, netChanges } from '../../../../db/queries/undo.ts';
import type { Db } from '../../../../db/schema.ts';
import type { excel } from '../../../../preload/contract/excel.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Working } from '../../../context.ts';
import { notFound } from '../../../errors.ts';
import { clashWords, thingWords } from '../../../rows/history-words.ts';

type Image = Record<string, unknown>;
const imageOf = (text: string | null): Image => (text === null ? {} : (JSON.parse(text) as Image));
const most = 500;

/** Ids by which the owner of a row is known: itself, or what it belongs to. */
const owners = ['person_id', 'organization_id', 'credential_id', 'service_id'] as const;
const ownerOf = (id: string, image: Image): string => {
  const name = owners.find((one) => typeof image[one] === 'string');
  return name === undefined ? id : String(image[name]);
};

interface Found {
  owner: string;
  what: string;
  by: LaterChange | undefined;
}

/** Fields of the import's rows that stand otherwise than it left them. */
const changedSince = async (db: Db, nets: readonly Net[], seq: number): Promise<Found[]> => {
  const clashes = await clashesOf(db, nets);
  const later = Map.groupBy(await changesAfter(db, seq, [...new Set(clashes.map(({ id }) => id))]), (change) => change.row_id);
  const images = new Map(nets.map((net) => [net.id, net.after ?? net.before ?? {}]));
  return clashes.map((clash) => {
    const changes = later.get(clash.id) ?? [];
    const by =
      clash.field === null
        ? changes.at(-1)
        : changes.findLast((change) => imageOf(change.before)[clash.field!] !== imageOf(change.after)[clash.field!]);
    return { owner: ownerOf(clash.id, images.get(clash.id) ?? {}), what: clashWords(clash), by };
  });
};

/** Rows added since that hang on rows which the import brought and which would go. */
export const hangingSince = async (db: Db, nets: readonly Net[], seq: number): Promise<Found[]> => {
  const brought = new Set(nets.flatMap((net) => (net.before === null ? [net.id] : [])));
  if (brought.size === 0) return [];
  const later = await changesAfter(db, seq, null);
  const gone = new Set(later.flatMap((change) => (change.after === null ? [change.row_id] : [])));
  return later.flatMap((change) => {
    if (change.before !== null || gone.has(change.row_id)) return [];
    const image = imageOf(change.after);
    const held = Object.entries(image).find(([name, value]) => name.endsWith('_id') && brought.has(String(value)));
    return held === undefined ? [] : [{ owner: ownerOf(String(held[1]), image), what: thingWords(change.table_name), by: change }];
  });
};

export const findConflicts = async (
  { import: id }: InputOf<typeof excel.conflicts>,
  { db, progress }: Working,
): Promise<OutputOf<typeof excel.conflicts>> => {
  const opened = await importById(db, id);
  if (!opened?.command_id) throw notFound('Không còn thấy lần nhập này.');
  progress('Đang tìm các sửa đổi sau lần nhập', 0, null);
  const nets = netChanges(await changesOf(db, opened.command_id, null, Number.MAX_SAFE_INTEGER));
  const seq = await lastChangeOf(db, opened.command_id);
  const found = [...(await changedSince(db, nets, seq)), ...(await hangingSince(db, nets, seq))];
  const behind = await organizationsBehind(db, [...new Set(found.map(({ owner }) => owner))]);
  const names = await lastNames(db, [...new Set(found.map(({ owner }) => behind.get(owner) ?? owner))]);
  const told = new Map(
    found.map(({ owner, what, by }) => {
      const title = names.get(behind.get(owner) ?? owner) ?? '';
      const said = { title, what, user: by?.user ?? '', at: by?.at ?? '', label: by?.label ?? '' };
      return [`${title}|${what}|${by?.command}`, said] as const;
    }),
  );
  return { conflicts: [...told.values()].slice(0, most), total: told.size };
};
