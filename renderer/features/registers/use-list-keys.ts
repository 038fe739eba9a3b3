// The keys of a list beyond those of the grid itself.
import { useShortcut } from '../../app/shortcuts.ts';
import { useListShortcuts } from '../../app/use-list-shortcuts.ts';

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
  const exportRef = useListShortcuts(group, 'Lọc trong sổ');
  useShortcut('Ctrl+N Alt+N', add, { label: 'Thêm mới', group, when: mayWrite });
  useShortcut('F2', edit, { label: 'Sửa dòng đang đứng', group, when: mayWrite });
  useShortcut('Delete', remove, { label: 'Xóa các dòng đã chọn, hoặc dòng đang đứng', group, when: mayWrite });
  useShortcut('Escape', () => clear?.(), { label: 'Bỏ chọn', group, when: clear !== undefined });
  return { exportRef };
}
