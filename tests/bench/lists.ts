// What lists and boxes cost at several sizes: first page, deep page, orders, chips, every key of a search, a save.
import type { Core } from '../../main/core.ts';
import { uuidv7 } from '../../main/ids.ts';
import type { Row, Values } from '../../preload/contract/records/record.ts';
import type { Reply } from '../../preload/contract/rpc.ts';
import { type Figure, figureOf, measured, timed } from './measure.ts';

export const valueOf = <T>(reply: Reply): T => {
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value as T;
};

const typed = 'huấn luyện ban mê';
const byExpiry = [{ column: 'expiresOn', direction: 'descending' }];

/** List and search figures of the training register behind `core`, which holds `rows` rows. */
export const listFigures = async (core: Core, rows: number): Promise<Figure[]> => {
  const size = `${rows.toLocaleString('vi-VN')} dòng`;
  const runs = rows > 100_000 ? 9 : 25;
  const list = async (more: Values | object) =>
    valueOf(await core.invoke({ name: 'registers.list', input: { register: 'training', limit: 100, ...more } }));
  const find = async (text: string) => valueOf(await core.invoke({ name: 'search.find', input: { text } }));
  const perKey = async (what: string, ask: (text: string) => Promise<unknown>): Promise<Figure> => {
    const times: number[] = [];
    await ask('h');
    for (let length = 1; length <= typed.length; length += 1) times.push(await timed(() => ask(typed.slice(0, length))));
    return figureOf(what, times, 'mỗi phím một lần hỏi');
  };
  return [
    await measured(`Danh sách ${size}: trang đầu, theo tên`, runs, () => list({})),
    await measured(`Danh sách ${size}: trang ở 90 %, theo tên`, runs, () => list({ offset: Math.floor(rows * 0.9) })),
    await measured(`Danh sách ${size}: trang đầu, theo ngày hết hạn`, runs, () => list({ sort: byExpiry })),
    await measured(`Danh sách ${size}: trang ở 90 %, theo ngày hết hạn`, runs, () =>
      list({ sort: byExpiry, offset: Math.floor(rows * 0.9) }),
    ),
    await measured(`Danh sách ${size}: lọc hạng A`, runs, () =>
      list({ filters: [{ kind: 'set', column: 'trainingClass', values: ['A'] }] }),
    ),
    await measured(`Danh sách ${size}: lọc hết hạn trong 90 ngày`, runs, () =>
      list({ filters: [{ kind: 'date', column: 'expiresOn', from: '2026-11-23', to: '2027-02-21' }] }),
    ),
    await perKey(`Ô lọc của danh sách ${size}`, (text) => list({ search: text })),
    await perKey(`Ctrl+K trên ${size}`, find),
  ];
};

/** Opens a record and saves one field of it, with history, derivation and search. */
export const saveFigures = async (core: Core, rows: number): Promise<Figure[]> => {
  const size = `${rows.toLocaleString('vi-VN')} dòng`;
  const { rows: some } = valueOf<{ rows: Row[] }>(
    await core.invoke({ name: 'registers.list', input: { register: 'training', limit: 40 } }),
  );
  const save = async (input: object) =>
    valueOf(await core.invoke({ name: 'registers.save', input: { register: 'training', since: null, ...input } }));
  const changed = await measured(`Sửa một ô, sổ ${size}`, 30, async (run) => {
    const row = some[run + 1]!;
    await save({ id: row.id, version: row.version, values: { phone: `0262 3 ${String(800_000 + run)}` } });
  });
  const added = await measured(`Thêm một dòng, sổ ${size}`, 20, (run) =>
    save({
      id: uuidv7(),
      version: null,
      values: { name: `Công ty TNHH Thêm Mới ${run + 1}`, serviceKind: 'training', number: `${run + 2}/GCN`, issuedOn: '2025-01-05' },
    }),
  );
  return [changed, added];
};
