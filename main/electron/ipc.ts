// The wires between slot and core, each of which looks first at who is speaking.
import { ipcMain, type BrowserWindow, type WebFrameMain } from 'electron';
import { channels } from '../../preload/contract/channels.ts';
import type { FileToken, Reply } from '../../preload/contract/rpc.ts';
import type { RunningCore } from '../core-pool.ts';
import { isJob, refusal, relay } from '../relay.ts';
import { saveFile } from './dialogs.ts';
import { log } from './log.ts';
import { isOurs } from './protocol.ts';

interface Sent {
  senderFrame: WebFrameMain | null;
}

export function wire(window: BrowserWindow, core: RunningCore): void {
  const report = (error: unknown): void => log.error(error);
  /** The main frame of our window, showing our page; a frame that is already gone is null. */
  const ours = ({ senderFrame }: Sent): boolean =>
    senderFrame !== null && !window.isDestroyed() && senderFrame === window.webContents.mainFrame && isOurs(senderFrame.url);
  const check = (event: Sent): void => {
    if (!ours(event)) throw new Error('Refused: not our window.');
  };

  ipcMain.handle(channels.invoke, (event, call: unknown) => {
    check(event);
    return relay(core, call, report);
  });
  ipcMain.on(channels.cancel, (event, job: unknown) => {
    if (ours(event) && isJob(job)) core.cancel(job);
  });
  ipcMain.handle(channels.file, (event, path: unknown, name: unknown): Reply<FileToken> => {
    check(event);
    try {
      return { ok: true, value: core.files.issue(String(path), String(name)) };
    } catch (error) {
      return refused(error);
    }
  });
  ipcMain.handle(channels.save, async (event, token: unknown, name: unknown): Promise<Reply<string | null>> => {
    check(event);
    try {
      return { ok: true, value: await saveFile(window, core.files, String(token), String(name)) };
    } catch (error) {
      return refused(error);
    }
  });
  const off = core.on((told) => {
    if (!window.isDestroyed()) window.webContents.send(channels.event, told);
  });
  window.once('closed', off);
}

/** A sentence crosses as a value: a thrown error would arrive with Electron's own words before it. */
function refused(error: unknown): Reply<never> {
  log.warn(error);
  return refusal('invalid', error instanceof Error ? error.message : String(error));
}
