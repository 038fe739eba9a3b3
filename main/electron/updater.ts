// The door to electron-updater: asks when told to, downloads and installs only on a yes. Updates from a folder are to come.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { log } from './log.ts';

/** Only an installed copy that knows where its updates lie has this file; portable and zip copies do not. */
export const hasUpdater = (): boolean => app.isPackaged && existsSync(join(process.resourcesPath, 'app-update.yml'));

export async function checkForUpdate(window: BrowserWindow): Promise<void> {
  if (!hasUpdater()) return;
  const say = (message: string, buttons: string[]): Promise<{ response: number }> =>
    dialog.showMessageBox(window, { message, buttons, defaultId: 0, cancelId: buttons.length - 1 });
  try {
    const { autoUpdater } = await import('electron-updater');
    autoUpdater.logger = log;
    autoUpdater.autoDownload = false;
    autoUpdater.autoInstallOnAppQuit = false;
    autoUpdater.disableWebInstaller = true;
    const found = await autoUpdater.checkForUpdates();
    if (!found?.isUpdateAvailable) return void (await say('Đây là bản mới nhất.', ['Đóng']));
    const version = found.updateInfo.version;
    if ((await say(`Có bản ${version}. Tải về bây giờ?`, ['Tải về', 'Để sau'])).response !== 0) return;
    await autoUpdater.downloadUpdate();
    if ((await say(`Đã tải bản ${version}. Cài và mở lại bây giờ?`, ['Cài và mở lại', 'Để sau'])).response === 0)
      autoUpdater.quitAndInstall();
  } catch (error) {
    log.error(error);
    await say('Không kiểm tra được bản mới. Có thể máy đang không nối mạng.', ['Đóng']);
  }
}
