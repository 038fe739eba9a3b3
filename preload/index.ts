// The one slot between window and main process: the only user of ipcRenderer.
import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import { channels } from './contract/channels.ts';
import type { Bridge, Call, CoreEvent, FileToken, Reply } from './contract/rpc.ts';

const bridge: Bridge = {
  shell: 'electron',
  invoke: (call: Call): Promise<Reply> => ipcRenderer.invoke(channels.invoke, call) as Promise<Reply>,
  cancel: (job: string): void => ipcRenderer.send(channels.cancel, job),
  on(listener: (event: CoreEvent) => void): () => void {
    // The event object of Electron stays here: it carries the sender, which the page must not hold.
    const relay = (_event: IpcRendererEvent, told: CoreEvent): void => listener(told);
    ipcRenderer.on(channels.event, relay);
    // Braces, not an arrow's value: removeListener answers with ipcRenderer itself.
    return () => {
      ipcRenderer.removeListener(channels.event, relay);
    };
  },
  fileToken: (file: File): Promise<FileToken> =>
    ipcRenderer.invoke(channels.file, webUtils.getPathForFile(file), file.name) as Promise<FileToken>,
  saveFile: (token: string, suggestedName: string): Promise<string | null> =>
    ipcRenderer.invoke(channels.save, token, suggestedName) as Promise<string | null>,
};

contextBridge.exposeInMainWorld('bridge', bridge);
