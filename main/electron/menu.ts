// The menu bar in Vietnamese: words of the application go to the window as events, words of editing are the system's.
import { app, Menu, shell, type BrowserWindow, type MenuItemConstructorOptions as Item } from 'electron';
import { channels } from '../../preload/contract/channels.ts';
import type { CoreEvent } from '../../preload/contract/rpc.ts';
import { checkForUpdate, hasUpdater } from './updater.ts';

/** What the window may be told by `{ event: 'menu', command }`. */
export type MenuCommand = 'new' | 'export' | 'undo' | 'redo' | 'search' | 'keys';

export function setMenu(window: BrowserWindow, folder: string): void {
  const send = (command: MenuCommand): void => {
    const told: CoreEvent = { event: 'menu', command };
    if (!window.isDestroyed()) window.webContents.send(channels.event, told);
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(send, window, folder)));
}

export function menuTemplate(send: (command: MenuCommand) => void, window: BrowserWindow, folder: string): Item[] {
  // Shown but not registered: the page has one map of keys for both shells, and Ctrl+Z in a box is the box's own.
  const tell = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    registerAccelerator: false,
    click: () => send(command),
  });
  const line: Item = { type: 'separator' };
  const update: Item[] = hasUpdater() ? [{ label: 'Kiểm tra bản mới', click: () => void checkForUpdate(window) }] : [];
  const tools: Item[] = app.isPackaged ? [] : [line, { label: 'Công cụ lập trình', role: 'toggleDevTools' }];
  return [
    {
      label: '&Tệp',
      submenu: [
        tell('Thêm mới', 'new', 'CmdOrCtrl+N'),
        tell('Xuất Excel', 'export', 'CmdOrCtrl+E'),
        line,
        { label: 'Mở thư mục dữ liệu', click: () => void shell.openPath(folder) },
        line,
        { label: 'Thoát', role: 'quit' },
      ],
    },
    {
      label: '&Sửa',
      submenu: [
        tell('Hoàn tác', 'undo', 'CmdOrCtrl+Z'),
        tell('Làm lại', 'redo', 'CmdOrCtrl+Y'),
        line,
        { label: 'Cắt', role: 'cut' },
        { label: 'Sao chép', role: 'copy' },
        { label: 'Dán', role: 'paste' },
        { label: 'Chọn tất cả', role: 'selectAll' },
        line,
        tell('Tìm và lệnh', 'search', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: '&Xem',
      submenu: [
        { label: 'Phóng to', role: 'zoomIn' },
        { label: 'Thu nhỏ', role: 'zoomOut' },
        { label: 'Cỡ gốc', role: 'resetZoom' },
        { label: 'Toàn màn hình', role: 'togglefullscreen' },
        ...tools,
      ],
    },
    { label: 'Trợ &giúp', submenu: [tell('Phím tắt (?)', 'keys'), ...update, { label: 'Giới thiệu', role: 'about' }] },
  ];
}
