// Who may speak to the browser host: a token in the address once, then a cookie that scripts cannot read.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Session {
  /** Stands in the printed address; worth one exchange. */
  readonly token: string;
  /** The Set-Cookie line for the right token, the first time; null afterwards and for any other. */
  exchange(token: string): string | null;
  holds(request: IncomingMessage): boolean;
}

/** The port is part of the cookie's name, for cookies do not know ports and two hosts must not overwrite each other. */
export function openSession(port: number): Session {
  const name = `so-atvsld-${port}`;
  const token = secret();
  const cookie = secret();
  let spent = false;
  return {
    token,
    exchange(offered) {
      if (spent || !same(offered, token)) return null;
      spent = true;
      return `${name}=${cookie}; HttpOnly; SameSite=Strict; Path=/`;
    },
    holds(request) {
      const sent = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
      return sent.some((pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), cookie));
    },
  };
}

/**
 * Whether a request comes from our own page. Host: a foreign name that resolves to this machine is not us (DNS
 * rebinding). Origin: whatever changes something must carry ours; a plain GET may carry none.
 */
export function fromOurPage(request: IncomingMessage, port: number): boolean {
  if (request.headers.host !== `127.0.0.1:${port}`) return false;
  const { origin } = request.headers;
  if (origin === undefined) return request.method === 'GET';
  return origin === `http://127.0.0.1:${port}`;
}

const secret = (): string => randomBytes(32).toString('base64url');

function same(offered: string, kept: string): boolean {
  const [a, b] = [Buffer.from(offered), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
}
