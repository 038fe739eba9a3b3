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
  fileToken: async (file: File): Promise<FileToken> =>
    value((await ipcRenderer.invoke(channels.file, webUtils.getPathForFile(file), file.name)) as Reply<FileToken>),
  saveFile: async (token: string, suggestedName: string): Promise<string | null> =>
    value((await ipcRenderer.invoke(channels.save, token, suggestedName)) as Reply<string | null>),
};

function value<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Error(reply.error.message);
}

contextBridge.exposeInMainWorld('bridge', bridge);
