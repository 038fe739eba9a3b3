// What the browser host lets in, what it refuses, and what it carries.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserCommand } from '../../main/browser-host/open-browser.ts';
import { disposition, openBrowserHost, type BrowserHost } from '../../main/browser-host/server.ts';
import { stubCore, type StubCore } from '../support/stub-core.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}
interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

let core: StubCore;
let host: BrowserHost;
let root: string;
let reports: unknown[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'so-atvsld-web-'));
  mkdirSync(join(root, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(root, 'renderer', 'index.html'), '<!doctype html><title>Sổ ATVSLĐ</title>');
  writeFileSync(join(root, 'renderer', 'assets', 'a.js'), 'export {};');
  writeFileSync(join(root, 'secret.json'), '{}');
  reports = [];
  core = stubCore();
  const report = (error: unknown): void => void reports.push(error);
  host = await openBrowserHost({ core, root: join(root, 'renderer'), port: 0, report, limits: { json: 2000, file: 200_000 } });
});

afterEach(async () => {
  await host.close();
  await core.close();
  rmSync(root, { recursive: true, force: true });
});

/** node:http and not fetch, since fetch writes Host and Origin itself. */
function send(path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask({ host: '127.0.0.1', port: host.port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

const doorway = (): string => `/${new URL(host.address).search}`;
const origin = (): string => `http://127.0.0.1:${host.port}`;

async function enter(): Promise<Record<string, string>> {
  const { headers } = await send(doorway());
  const cookie = headers['set-cookie']?.[0]?.split(';')[0];
  if (!cookie) throw new Error('no cookie');
  return { cookie, origin: origin() };
}
const invoke = (headers: Record<string, string>, body: string): Promise<Answer> =>
  send('/invoke', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('the door', () => {
  it('gives a cookie for the token once, and nothing the second time', async () => {
    const first = await send(doorway());
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(first.headers['set-cookie']?.[0]).toMatch(/^so-atvsld-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    const second = await send(doorway());
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it('refuses a wrong token and keeps the right one good', async () => {
    expect((await send('/?token=x')).status).toBe(403);
    expect((await send(doorway())).status).toBe(303);
  });

  it('listens on this machine alone', () => {
    expect(new URL(host.address).hostname).toBe('127.0.0.1');
  });

  it.each(['/', '/assets/a.js', '/events', '/file/00000000-0000-0000-0000-000000000000'])(
    'shows nothing of %s without the cookie',
    async (path) => {
      expect((await send(path)).status).toBe(403);
      expect((await send(path, { headers: { cookie: `so-atvsld-${host.port}=x` } })).status).toBe(403);
    },
  );

  it('answers under its own name only, whatever name leads to this machine', async () => {
    const headers = await enter();
    for (const name of ['evil.example', `localhost:${host.port}`, `evil.example:${host.port}`]) {
      expect((await send('/', { headers: { ...headers, host: name } })).status).toBe(403);
    }
  });

  it('takes no change from another page, nor from a page that does not say where it comes from', async () => {
    const { cookie } = await enter();
    expect((await invoke({ cookie: cookie!, origin: 'https://evil.example' }, '{"name":"a.b"}')).status).toBe(403);
    expect((await invoke({ cookie: cookie!, origin: 'null' }, '{"name":"a.b"}')).status).toBe(403);
    expect((await invoke({ cookie: cookie! }, '{"name":"a.b"}')).status).toBe(403);
    expect(core.calls).toEqual([]);
  });
});

describe('the window', () => {
  it('is served under a content policy that lets nothing out', async () => {
    const headers = await enter();
    expect((await send('/assets/a.js', { headers })).headers['content-type']).toContain('text/javascript');
    const page = await send('/', { headers });
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = page.headers['content-security-policy'] as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/../secret.json', '/%2e%2e/secret.json', '/..%2fsecret.json', '/..%5csecret.json', '/assets/%00a.js', '/C:/x.js', '/assets'])(
    'has no %s',
    async (path) => {
      expect((await send(path, { headers: await enter() })).status).toBe(404);
    },
  );
});

describe('calls', () => {
  it('reach the core and bring its reply back', async () => {
    const answer = await invoke(await enter(), JSON.stringify({ name: 'registers.list', input: { q: 'Đắk Lắk' }, job: 'j1' }));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { q: 'Đắk Lắk' } });
    expect(core.calls).toEqual([{ name: 'registers.list', input: { q: 'Đắk Lắk' }, job: 'j1' }]);
  });

  it.each(['[]', '{"name":1}', '{"name":"a.b","job":7}', 'null'])('refuse the shape %s before the core', async (body) => {
    expect(JSON.parse((await invoke(await enter(), body)).text)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(core.calls).toEqual([]);
  });

  it('refuse what is too long or no JSON, with a sentence', async () => {
    const headers = await enter();
    const long = await invoke(headers, JSON.stringify({ name: 'a.b', input: 'x'.repeat(3000) }));
    expect(long.status).toBe(413);
    expect(JSON.parse(long.text)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect((await invoke(headers, '{')).status).toBe(400);
    expect((await invoke({ ...headers, 'content-type': 'text/plain' }, '{}')).status).toBe(415);
  });

  it('answer in words when the core itself breaks, and leave the cause in the log', async () => {
    core.invoke = () => Promise.reject(new Error('thread died'));
    const answer = JSON.parse((await invoke(await enter(), '{"name":"a.b"}')).text);
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(answer.error.message).not.toContain('thread');
    expect(reports).toHaveLength(1);
  });

  it('are cancelled by their job', async () => {
    const headers = { 'content-type': 'application/json', ...(await enter()) };
    expect((await send('/cancel', { method: 'POST', headers, body: '"j1"' })).status).toBe(204);
    expect(core.cancelled).toEqual(['j1']);
  });
});

it('tells what the core tells, and stops listening when the page goes', async () => {
  const headers = await enter();
  const heard = await new Promise<string>((resolve, reject) => {
    const request = ask({ host: '127.0.0.1', port: host.port, path: '/events', headers, agent: false }, (response) => {
      expect(response.headers['content-type']).toContain('text/event-stream');
      let text = '';
      response.on('data', (chunk: Buffer) => {
        if (text === '') core.tell({ event: 'changed', tables: ['organization'] });
        text += chunk.toString('utf8');
        if (!text.includes('data:')) return;
        request.destroy();
        resolve(text);
      });
    });
    request.on('error', reject);
    request.end();
  });
  expect(heard).toContain('data: {"event":"changed","tables":["organization"]}\n\n');
  await expect.poll(() => core.listeners.size).toBe(0);
});

describe('files', () => {
  const put = async (name: string, body: Buffer, headers: Record<string, string> = {}): Promise<Answer> =>
    send(`/file?name=${encodeURIComponent(name)}`, { method: 'PUT', headers: { ...(await enter()), ...headers }, body });

  it('go up into a private folder and get a token, a name and a size', async () => {
    const answer = await put('Danh sách tổ chức huấn luyện.xlsx', Buffer.from('PK..'));
    const token = JSON.parse(answer.text);
    expect(token).toMatchObject({ name: 'Danh sách tổ chức huấn luyện.xlsx', size: 4 });
    expect(readFileSync(core.files.resolve(token.token).path, 'utf8')).toBe('PK..');
  });

  it('cannot name their way out of that folder', async () => {
    const { token, name } = JSON.parse((await put('../../etc/so.xlsx', Buffer.from('x'))).text);
    expect(name).toBe('so.xlsx');
    expect(core.files.resolve(token).path).not.toContain('..');
  });

  it('are refused when too big, also without a length, and leave nothing behind', async () => {
    const big = Buffer.alloc(300_000);
    expect((await put('big.xlsx', big)).status).toBe(413);
    const output = core.files.output.bind(core.files);
    let path = '';
    core.files.output = (name) => {
      const made = output(name);
      ({ path } = made);
      return made;
    };
    host = await reopened();
    const chunked = await put('big.xlsx', big, { 'transfer-encoding': 'chunked' });
    expect(chunked.status).toBe(413);
    expect(JSON.parse(chunked.text).error.message).toContain('quá lớn');
    expect(existsSync(dirname(path))).toBe(false);
  });

  it('come down with their Vietnamese name', async () => {
    const { token, path } = core.files.output('out.xlsx');
    writeFileSync(path, 'rows');
    const answer = await send(`/file/${token}?name=${encodeURIComponent('Sổ đăng ký (quý 4).xlsx')}`, { headers: await enter() });
    expect(answer.text).toBe('rows');
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="So dang ky (quy 4).xlsx"; filename*=UTF-8''S%E1%BB%95%20%C4%91%C4%83ng%20k%C3%BD%20%28qu%C3%BD%204%29.xlsx`,
    );
  });

  it('are unknown without their token', async () => {
    expect((await send('/file/00000000-0000-0000-0000-000000000000', { headers: await enter() })).status).toBe(404);
  });

  async function reopened(): Promise<BrowserHost> {
    await host.close();
    return openBrowserHost({ core, root: join(root, 'renderer'), port: 0, report: () => undefined, limits: { json: 2000, file: 200_000 } });
  }
});

it('keeps quotes and line breaks out of a header', () => {
  expect(disposition('a"b.xlsx')).toBe(`attachment; filename="a_b.xlsx"; filename*=UTF-8''a%22b.xlsx`);
  expect(disposition('a\r\nb')).not.toMatch(/[\r\n]/);
});

it('opens a browser only where somebody sees it', () => {
  expect(browserCommand('http://x', 'linux', {})).toBeNull();
  expect(browserCommand('http://x', 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', 'http://x']);
  expect(browserCommand('http://x', 'win32', {})?.[0]).toBe('rundll32');
  expect(browserCommand('http://x', 'darwin', {})).toEqual(['open', 'http://x']);
});
