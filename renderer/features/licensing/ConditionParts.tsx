// A small table of a provider's people, devices or places, with "Thêm", opening and taking out.
import Add from '@mui/icons-material/AddRounded';
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import { useState, type ReactNode } from 'react';
import { failureOf } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { toast } from '../../app/toasts.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import css from './conditions.module.css';

interface ConditionPartProps<Item> {
  title: string;
  columns: readonly SmallColumn<Item>[];
  items: readonly Item[];
  mayWrite: boolean;
  empty: string;
  nameOf: (item: Item) => string;
  remove: (item: Item) => Promise<unknown>;
  /** The form; null = a new one. */
  form: (item: Item | null, close: () => void) => ReactNode;
}

export function ConditionPart<Item extends { id: string }>({
  title,
  columns,
  items,
  mayWrite,
  empty,
  nameOf,
  remove,
  form,
}: ConditionPartProps<Item>) {
  const [open, setOpen] = useState<Item | 'new' | null>(null);
  const takeOut = async (item: Item) => {
    try {
      await remove(item);
      await toastWithUndo(`Đã xóa ${nameOf(item)}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const all: SmallColumn<Item>[] = [
    ...columns,
    ...(mayWrite
      ? [
          {
            id: 'remove',
            label: '',
            width: 40,
            render: (item: Item) => (
              <span onClick={(event) => event.stopPropagation()}>
                <IconButton label={`Xóa ${nameOf(item)}`} size={28} onClick={() => void takeOut(item)}>
                  <Delete />
                </IconButton>
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <section className={css.part} aria-label={title}>
      <header>
        <h3>
          {title} {items.length > 0 && <small>{items.length.toLocaleString('vi')}</small>}
        </h3>
        {mayWrite && (
          <Button size={28} icon={<Add />} aria-label={`Thêm: ${title}`} onClick={() => setOpen('new')}>
            Thêm
          </Button>
        )}
      </header>
      {items.length > 0 ? (
        <SmallTable label={title} columns={all} rows={items} rowId={(item) => item.id} {...(mayWrite && { onOpen: setOpen })} />
      ) : (
        <p className={css.none}>{empty}</p>
      )}
      {open && form(open === 'new' ? null : open, () => setOpen(null))}
    </section>
  );
}
