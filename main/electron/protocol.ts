// app://so-atvsld: the built window as a secure origin of its own, read from dist/renderer and nowhere else.
import { protocol } from 'electron';
import { built } from '../thread-entry.ts';
import { webFile, webHeaders } from '../web-files.ts';

export const scheme = 'app';
const host = 'so-atvsld';
export const home = `${scheme}://${host}/`;

/** Before `ready`, or the page has no storage, no fetch and no origin. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

export function serveWindow(root: string = built('renderer')): void {
  protocol.handle(scheme, (request) => answer(request, root));
}

export async function answer(request: Request, root: string): Promise<Response> {
  const url = new URL(request.url);
  const file = request.method === 'GET' && url.host === host ? await webFile(root, url.pathname) : null;
  if (!file)
    return new Response('Không có trang này.', { status: 404, headers: { ...webHeaders, 'content-type': 'text/plain; charset=utf-8' } });
  return new Response(file.body, { headers: { ...webHeaders, 'content-type': file.type } });
}

/** Whether an address is a page of ours. Not by `origin`: for a scheme of one's own Node calls that "null". */
export function isOurs(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === `${scheme}:` && url.host === host;
}
