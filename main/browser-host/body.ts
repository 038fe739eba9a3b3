// Bodies that come in, each with its limit: JSON into memory, files straight to disk.
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { FileToken } from '../../preload/contract/rpc.ts';
import type { FileDesk } from '../file-desk.ts';

/** `status` is what HTTP says; the message is for people. */
export class BodyError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw new BodyError(415, 'Chỉ nhận JSON.');
  const chunks: Buffer[] = [];
  for await (const chunk of counted(request, limit)) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BodyError(400, 'Nội dung gửi lên không phải JSON.');
  }
}

/** Streams an upload into the desk's private folder; a broken or too long one leaves nothing behind. */
export async function receiveFile(request: IncomingMessage, name: string, desk: FileDesk, limit: number): Promise<FileToken> {
  const { token, path } = desk.output(name);
  try {
    await pipeline(counted(request, limit), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return desk.describe(token);
  } catch (error) {
    desk.discard(token);
    throw error;
  }
}

async function* counted(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  const tooMuch = new BodyError(413, `Nội dung gửi lên quá lớn (tối đa ${Math.round(limit / 1_000_000)} MB).`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooMuch;
  let seen = 0;
  // The request lives on after a refusal, or the page would see a broken connection instead of the sentence.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    seen += chunk.length;
    if (seen > limit) throw tooMuch;
    yield chunk;
  }
}
