// The HTTP face of the core on this machine alone: window files, calls, events, uploads and downloads.
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { RunningCore } from '../core-pool.ts';
import { fileName, UnknownFileToken } from '../file-desk.ts';
import { isJob, refusal, relay } from '../relay.ts';
import { webFile, webHeaders } from '../web-files.ts';
import { BodyError, readJson, receiveFile } from './body.ts';
import { fromOurPage, openSession, type Session } from './session.ts';

export interface HostOptions {
  core: RunningCore;
  /** The built window. */
  root: string;
  port: number;
  report: (error: unknown) => void;
  /** Bytes; for tests. */
  limits?: { json: number; file: number };
}

export interface BrowserHost {
  port: number;
  /** The address with the one-time token. */
  address: string;
  close(): Promise<void>;
}

interface Desk extends HostOptions {
  port: number;
  session: Session;
  limits: { json: number; file: number };
}

const reopen = 'Địa chỉ này không còn dùng được. Hãy mở lại bằng địa chỉ in ra khi khởi động Sổ ATVSLĐ.';

export async function openBrowserHost(options: HostOptions): Promise<BrowserHost> {
  let desk: Desk | null = null;
  const server = createServer((request, response) => {
    const failed = (error: unknown): void => {
      // What is left of a refused body is read and forgotten, so that the answer arrives.
      request.resume();
      fail(response, error, options.report);
    };
    if (desk) serve(desk, request, response).catch(failed);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: options.port, exclusive: true }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const session = openSession(port);
  desk = { limits: { json: 16_000_000, file: 200_000_000 }, ...options, port, session };
  return {
    port,
    address: `http://127.0.0.1:${port}/?token=${session.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!fromOurPage(request, desk.port)) return say(response, 403, reopen);
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${desk.port}`);
  const token = url.searchParams.get('token');
  const cookie = request.method === 'GET' && url.pathname === '/' && token ? desk.session.exchange(token) : null;
  if (cookie) return void response.writeHead(303, { ...webHeaders, location: '/', 'set-cookie': cookie }).end();
  if (!desk.session.holds(request)) return say(response, 403, reopen);

  const route = `${request.method} ${url.pathname}`;
  if (route === 'POST /invoke') return json(response, await relay(desk.core, await readJson(request, desk.limits.json), desk.report));
  if (route === 'POST /cancel') {
    const job = await readJson(request, 1000);
    if (isJob(job)) desk.core.cancel(job);
    return void response.writeHead(204, webHeaders).end();
  }
  if (route === 'GET /events') return events(desk, response);
  if (route === 'PUT /file') {
    return json(response, await receiveFile(request, url.searchParams.get('name') ?? '', desk.core.files, desk.limits.file));
  }
  const file = /^GET \/file\/([\w-]+)$/.exec(route)?.[1];
  if (file) return download(desk, file, url.searchParams.get('name'), response);
  if (request.method !== 'GET') return say(response, 405, 'Không có việc này.');
  const page = await webFile(desk.root, url.pathname);
  if (!page) return say(response, 404, 'Không có trang này.');
  response.writeHead(200, { ...webHeaders, 'content-type': page.type, 'content-length': page.body.length }).end(page.body);
}

/** Server-Sent Events: one line of JSON an event, and a sign of life every 25 s, so that no proxy or sleep cuts it. */
function events(desk: Desk, response: ServerResponse): void {
  response.writeHead(200, { ...webHeaders, 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(': ok\n\n');
  const off = desk.core.on((event) => void response.write(`data: ${JSON.stringify(event)}\n\n`));
  const alive = setInterval(() => void response.write(': .\n\n'), 25_000);
  response.once('close', () => {
    clearInterval(alive);
    off();
  });
}

async function download(desk: Desk, token: string, wanted: string | null, response: ServerResponse): Promise<void> {
  const { path, name } = desk.core.files.resolve(token);
  const { size } = desk.core.files.describe(token);
  const shown = fileName(wanted ?? name);
  response.writeHead(200, {
    ...webHeaders,
    'content-type': 'application/octet-stream',
    'content-length': size,
    'content-disposition': disposition(shown),
  });
  await pipeline(createReadStream(path), response);
}

/** RFC 6266: a plain name for old readers, the Vietnamese one in the form of RFC 5987. */
export function disposition(name: string): string {
  const unmarked = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const plain = unmarked.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const coded = encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}

function fail(response: ServerResponse, error: unknown, report: (error: unknown) => void): void {
  if (response.headersSent) return void response.destroy();
  if (error instanceof BodyError) return json(response, refusal('invalid', error.message), error.status);
  if (error instanceof UnknownFileToken) return say(response, 404, error.message);
  report(error);
  say(response, 500, 'Chương trình gặp trục trặc. Hãy thử lại.');
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { ...webHeaders, 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...webHeaders, 'content-type': 'text/plain; charset=utf-8' }).end(sentence);
}
