// Which rows are chosen: some by name, or all but some, so that "all 1.204" needs no list of names.

export interface GridSelection {
  mode: 'some' | 'all-but';
  ids: ReadonlySet<string>;
}

export const nothingSelected: GridSelection = { mode: 'some', ids: new Set() };
export const everythingSelected: GridSelection = { mode: 'all-but', ids: new Set() };

export const isSelected = ({ mode, ids }: GridSelection, id: string) => (mode === 'some') === ids.has(id);

export const selectedCount = ({ mode, ids }: GridSelection, total: number) => (mode === 'some' ? ids.size : total - ids.size);

/** Sets rows to chosen or not. */
export function select({ mode, ids }: GridSelection, rows: Iterable<string>, chosen: boolean): GridSelection {
  const after = new Set(ids);
  for (const id of rows) {
    if (chosen === (mode === 'some')) after.add(id);
    else after.delete(id);
  }
  return { mode, ids: after };
}

export const toggle = (selection: GridSelection, id: string) => select(selection, [id], !isSelected(selection, id));
