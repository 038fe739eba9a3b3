// A register as a list: everything a person does with many rows, each part in its own file.
import { useCallback, useMemo } from 'react';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { AskedView } from './asked-view.ts';
import { api, failureOf } from '../../api.ts';
import { usePlace, useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { nothingSelected, selectedCount } from '../../components/grid-selection.ts';
import { ListPage } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { chosenIds } from './chosen.ts';
import { useGridColumns } from './grid-columns.tsx';
import { useListMemory, type ListMemory } from '../../app/list-memory.ts';
import { ListFoot } from './ListFoot.tsx';
import { ListHead } from './ListHead.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { useMe } from '../../app/may-write.ts';
import { EmptyRegister, NothingFound } from './NothingFound.tsx';
import { Peek } from './Peek.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useRemoval } from './use-removal.tsx';
import { useRowsByWindow } from '../../app/rows-by-window.ts';
import css from './registers.module.css';

export function RegisterPage() {
  const { register = '' } = usePlace().params;
  const [memory, remember] = useListMemory(register as RegisterName);
  if (!(register in records)) return <EmptyState title="Không có sổ này" text="Chọn một sổ ở thanh bên trái." />;
  if (!memory) return null;
  return <Register key={register} register={register as RegisterName} memory={memory} remember={remember} />;
}

interface RegisterProps {
  register: RegisterName;
  memory: ListMemory;
  remember: (change: Partial<ListMemory>) => void;
}

function Register({ register, memory, remember }: RegisterProps) {
  const go = useGo();
  const record = records[register];
  const { mayWrite, today } = useMe();
  const { asOf, locked } = useAsOf();
  const { search, filters, sort, selection, cursor, layout } = memory;
  const view = useMemo<AskedView>(
    () => ({ register, search: search.trim(), filters: [...filters], sort: [...sort], asOf }),
    [register, search, filters, sort, asOf],
  );
  const { head, active, matching, getRow, onRange } = useRowsByWindow('registers.list', view, Math.floor(memory.scrollTop / 36));
  const total = head.data?.total ?? 0;
  const columns = useGridColumns(record);

  /** Another question: the place and what was chosen belonged to the old answer. */
  const ask = (change: Partial<ListMemory>) => remember({ ...change, cursor: 0, scrollTop: 0, selection: nothingSelected });
  const at = Math.min(cursor, Math.max(0, matching - 1));
  const row = matching > 0 ? getRow(at) : undefined;
  const open = (index: number, end = '') => {
    const opened = getRow(index);
    if (opened) go(`/so-bo/${register}/${opened.id}${end}`);
  };
  const removal = useRemoval(record, () => remember({ selection: nothingSelected }));
  const count = selectedCount(selection, matching);
  const remove = () => {
    if (count === 0) return row && removal.ask([row.id], String(row.name));
    return void chosenIds(selection, view).then((ids) =>
      removal.ask(ids, ids.length === 1 && row?.id === ids[0] ? String(row?.name) : undefined),
    );
  };
  const add = () => go(`/so-bo/${register}/moi`);
  const edit = () => row && open(at, '/sua');
  const { exportRef } = useListKeys({
    mayWrite: mayWrite && !locked,
    add,
    edit,
    remove,
    clear: count > 0 ? () => remember({ selection: nothingSelected }) : undefined,
  });
  const onCursor = useCallback((index: number) => remember({ cursor: index }), [remember]);
  const onScrollTop = useCallback((scrollTop: number) => remember({ scrollTop }), [remember]);
  const rangeIds = useCallback(async (first: number, last: number) => (await api.registers.ids(view)).ids.slice(first, last + 1), [view]);

  if (head.isError)
    return (
      <EmptyState title="Chưa đọc được danh sách" text={failureOf(head.error).message}>
        <Button variant="filled" onClick={() => void head.refetch()}>
          Đọc lại
        </Button>
      </EmptyState>
    );
  const nothing =
    total === 0 ? (
      <EmptyRegister
        record={record}
        onImport={mayWrite ? () => go('/nhap', { search: { register } }) : undefined}
        onAdd={mayWrite ? add : undefined}
      />
    ) : (
      <NothingFound record={record} view={active} onChange={ask} />
    );
  return (
    <ListPage
      head={
        <ListHead
          record={record}
          view={view}
          columns={columns}
          memory={memory}
          counts={head.data}
          today={today}
          mayWrite={mayWrite}
          onAsk={ask}
          onRemember={remember}
          onAdd={add}
          locked={locked}
          exportRef={exportRef}
        />
      }
      peek={row && <Peek record={record} row={row} onOpen={() => open(at)} onEdit={mayWrite ? edit : undefined} locked={locked} />}
    >
      {head.data ? (
        <DataGrid
          label={record.label}
          columns={columns}
          total={matching}
          getRow={getRow}
          rowId={(one) => one.id}
          onRange={onRange}
          sort={sort}
          onSort={(next) => remember({ sort: next, cursor: 0, scrollTop: 0 })}
          selection={selection}
          onSelect={(next) => remember({ selection: next })}
          rangeIds={rangeIds}
          cursor={matching > 0 ? at : null}
          onCursor={onCursor}
          onOpen={open}
          layout={layout}
          onLayout={(next) => remember({ layout: next })}
          initialScrollTop={memory.scrollTop}
          onScrollTop={onScrollTop}
          autoFocus
          empty={nothing}
        />
      ) : (
        <div className={css.skeleton}>
          <SkeletonRows rows={14} />
        </div>
      )}
      <ListFoot
        record={record}
        view={view}
        columns={columns}
        layout={layout}
        selection={selection}
        count={count}
        matching={matching}
        total={total}
        onClear={() => remember({ selection: nothingSelected })}
        onRemove={mayWrite ? remove : undefined}
        locked={locked}
      />
      {removal.dialog}
    </ListPage>
  );
}
