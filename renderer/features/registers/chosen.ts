// The names of the chosen rows: at once where they were chosen one by one, asked for where all but some were.
import type { AskedView } from './asked-view.ts';
import { api } from '../../api.ts';
import type { GridSelection } from '../../components/grid-selection.ts';

export async function chosenIds(selection: GridSelection, view: AskedView): Promise<string[]> {
  if (selection.mode === 'some') return [...selection.ids];
  const { ids } = await api.registers.ids(view);
  return ids.filter((id) => !selection.ids.has(id));
}
