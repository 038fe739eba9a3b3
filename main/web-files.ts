// The built window as both shells serve it: which files, which types, under which content policy.
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Inline styles are Emotion's price; scripts come from our own files alone, and nothing leaves the machine. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const webHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export interface WebFile {
  type: string;
  body: Buffer<ArrayBuffer>;
}

/**
 * The file of a path as it stands in the address, or null. Refuses whatever leaves the folder: dots, encoded
 * dots and slashes, backslashes, drive letters, NUL. Only the types above are served.
 */
export async function webFile(root: string, address: string): Promise<WebFile | null> {
  const path = webPath(root, address);
  const type = path === null ? undefined : types[extname(path).toLowerCase()];
  if (path === null || type === undefined) return null;
  try {
    return { type, body: await readFile(path) };
  } catch {
    return null;
  }
}

export function webPath(root: string, address: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (!plain.startsWith('/') || /[\\:\0]/.test(plain)) return null;
  const parts = plain.split('/').slice(1);
  if (parts.some((part) => part === '..' || part === '.')) return null;
  const path = resolve(join(root, plain === '/' ? 'index.html' : plain));
  return path.startsWith(resolve(root) + sep) ? path : null;
}
