// How a list arranges its columns, sorts, moves and chooses.
import { describe, expect, it } from 'vitest';
import {
  columnWidths,
  hideColumn,
  moveColumn,
  nextSort,
  nudgeColumn,
  resizeColumn,
  shippedLayout,
  shownColumns,
  type GridColumn,
} from '../../renderer/components/grid-layout.ts';
import {
  everythingSelected,
  isSelected,
  nothingSelected,
  select,
  selectedCount,
  toggle,
} from '../../renderer/components/grid-selection.ts';

const column = (id: string, hidden = false): GridColumn<string> => ({ id, label: id, width: 100, hidden, text: (row) => row });
const columns = [column('name'), column('status'), column('tax', true), column('until')];
const ids = (layout = shippedLayout) => shownColumns(columns, layout).map((one) => one.id);

describe('the columns of a list', () => {
  it('ship in their order without the hidden ones', () => expect(ids()).toEqual(['name', 'status', 'until']));
  it('move before another or to the end', () => {
    expect(ids(moveColumn(columns, shippedLayout, 'until', 'name'))).toEqual(['until', 'name', 'status']);
    expect(ids(moveColumn(columns, shippedLayout, 'name', null))).toEqual(['status', 'until', 'name']);
  });
  it('step over their neighbour and stop at the edge', () => {
    expect(ids(nudgeColumn(columns, shippedLayout, 'until', -1))).toEqual(['name', 'until', 'status']);
    expect(ids(nudgeColumn(columns, shippedLayout, 'until', 1))).toEqual(['name', 'status', 'until']);
  });
  it('a column that came with an update stands after its neighbour', () => {
    expect(ids({ ...shippedLayout, order: ['until', 'name'] })).toEqual(['until', 'name', 'status']);
  });
  it('show and hide', () =>
    expect(ids(hideColumn(hideColumn(shippedLayout, 'tax', false), 'status', true))).toEqual(['name', 'tax', 'until']));
  it('are never narrower than a letter or wider than a window', () => {
    expect(resizeColumn(shippedLayout, 'name', 3).widths).toEqual({ name: 44 });
    expect(resizeColumn(shippedLayout, 'name', 5000).widths).toEqual({ name: 900 });
  });
  it('give spare room to the name, up to twice its width, unless its width was set', () => {
    const shown = shownColumns(columns, shippedLayout);
    expect(columnWidths(shown, shippedLayout, 400)).toEqual([156, 100, 100]);
    expect(columnWidths(shown, shippedLayout, 4000)).toEqual([200, 100, 100]);
    expect(columnWidths(shown, resizeColumn(shippedLayout, 'name', 120), 4000)).toEqual([120, 100, 100]);
  });
});

describe('sorting', () => {
  const up = { column: 'name', direction: 'ascending' } as const;
  const down = { column: 'name', direction: 'descending' } as const;
  const until = { column: 'until', direction: 'ascending' } as const;
  it('turns with each click', () => {
    expect(nextSort([], 'name', false)).toEqual([up]);
    expect(nextSort([up], 'name', false)).toEqual([down]);
    expect(nextSort([down], 'until', false)).toEqual([until]);
  });
  it('with Shift adds, turns, then lets go', () => {
    expect(nextSort([up], 'until', true)).toEqual([up, until]);
    expect(nextSort([up, until], 'name', true)).toEqual([down, until]);
    expect(nextSort([down, until], 'name', true)).toEqual([until]);
  });
});

describe('choosing rows', () => {
  it('counts all but some without naming all', () => {
    const allButOne = toggle(everythingSelected, 'a');
    expect(selectedCount(allButOne, 1204)).toBe(1203);
    expect(isSelected(allButOne, 'a')).toBe(false);
    expect(isSelected(allButOne, 'b')).toBe(true);
    expect(selectedCount(select(allButOne, ['a'], true), 1204)).toBe(1204);
  });
  it('toggles one', () => expect(selectedCount(toggle(toggle(nothingSelected, 'a'), 'a'), 9)).toBe(0));
});
