// The window's way to the core: the slot that Electron put here, or fetch and events to the browser host.
import type { Bridge, Call, CoreEvent, FileToken, Reply } from '../preload/contract/rpc.ts';

declare global {
  interface Window {
    readonly bridge?: Bridge;
  }
}

const lost = 'Mất liên lạc với chương trình. Hãy xem cửa sổ khởi động Sổ ATVSLĐ còn mở không, rồi tải lại trang.';

function browserBridge(): Bridge {
  const listeners = new Set<(event: CoreEvent) => void>();
  let source: EventSource | null = null;

  return {
    shell: 'browser',
    async invoke(call: Call): Promise<Reply> {
      try {
        const answer = await post('/invoke', call);
        if (answer.headers.get('content-type')?.startsWith('application/json')) return (await answer.json()) as Reply;
        return { ok: false, error: { code: 'unexpected', message: await answer.text() } };
      } catch {
        return { ok: false, error: { code: 'unexpected', message: lost } };
      }
    },
    cancel(job: string): void {
      // Nothing to do when it fails: the job then ends by itself.
      post('/cancel', job).catch(() => undefined);
    },
    on(listener: (event: CoreEvent) => void): () => void {
      listeners.add(listener);
      source ??= openEvents((event) => listeners.forEach((each) => each(event)));
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        source?.close();
        source = null;
      };
    },
    async fileToken(file: File): Promise<FileToken> {
      const answer = await fetch(`/file?name=${encodeURIComponent(file.name)}`, { method: 'PUT', body: file }).catch(() => null);
      if (!answer) throw new Error(lost);
      if (answer.ok) return (await answer.json()) as FileToken;
      const reply = (await answer.json().catch(() => null)) as Reply | null;
      throw new Error(reply && !reply.ok ? reply.error.message : lost);
    },
    saveFile(token: string, suggestedName: string): Promise<string | null> {
      const link = document.createElement('a');
      link.href = `/file/${encodeURIComponent(token)}?name=${encodeURIComponent(suggestedName)}`;
      link.download = suggestedName;
      link.click();
      // The browser does not say whether the person kept it.
      return Promise.resolve(suggestedName);
    },
  };
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** EventSource reconnects by itself after a pause or sleep of the machine; what was written while nobody listened is asked for then. */
function openEvents(tell: (event: CoreEvent) => void): EventSource {
  const source = new EventSource('/events');
  source.addEventListener('open', () => tell({ event: 'changed', tables: [] }));
  source.addEventListener('message', (message: MessageEvent<string>) => tell(JSON.parse(message.data) as CoreEvent));
  return source;
}

export const bridge: Bridge = window.bridge ?? browserBridge();
