// The keys of a list beyond those of the grid itself.
import { useRef } from 'react';
import { useShortcut } from '../../app/shortcuts.ts';

interface ListKeys {
  mayWrite: boolean;
  add: () => void;
  edit: () => void;
  remove: () => void;
  /** Undefined: nothing is chosen. */
  clear: (() => void) | undefined;
}

const group = 'Danh sách';

export function useListKeys({ mayWrite, add, edit, remove, clear }: ListKeys) {
  const exportRef = useRef<HTMLButtonElement>(null);
  useShortcut('Ctrl+N Alt+N', add, { label: 'Thêm mới', group, when: mayWrite });
  useShortcut('Ctrl+E', () => exportRef.current?.click(), { label: 'Xuất Excel đúng như đang xem', group });
  useShortcut('F2', edit, { label: 'Sửa dòng đang đứng', group, when: mayWrite });
  useShortcut('Delete', remove, { label: 'Xóa các dòng đã chọn, hoặc dòng đang đứng', group, when: mayWrite });
  useShortcut('Ctrl+F', () => document.querySelector<HTMLInputElement>('[role="search"] input')?.select(), {
    label: 'Lọc trong sổ',
    group,
  });
  useShortcut('Escape', () => clear?.(), { label: 'Bỏ chọn', group, when: clear !== undefined });
  return { exportRef };
}
