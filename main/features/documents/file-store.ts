// Files kept by content in the folder `tep` beside the register: the name of a file is the SHA-256 of its bytes, so none lies there twice.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../errors.ts';

export const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

const folderOf = (register: string) => path.join(path.dirname(register), 'tep');

/** Where a kept file lies. */
export const placeOf = (register: string, hash: string): string => path.join(folderOf(register), hash);

export type FileState = 'there' | 'missing' | 'changed';

const bytesAt = async (place: string): Promise<Buffer | null> => readFile(place).catch(() => null);

/** Whether a kept file still is what was put there. */
export const stateOf = async (register: string, hash: string): Promise<FileState> => {
  const bytes = await bytesAt(placeOf(register, hash));
  return bytes === null ? 'missing' : hashOf(bytes) === hash ? 'there' : 'changed';
};

/** Puts bytes into the folder and gives their hash; what lies there whole already is left alone. */
export const putFile = async (register: string, bytes: Buffer): Promise<string> => {
  const hash = hashOf(bytes);
  const place = placeOf(register, hash);
  if ((await stateOf(register, hash)) === 'there') return hash;
  await mkdir(folderOf(register), { recursive: true });
  // Beside first and then renamed: a power cut leaves no half file under a whole name.
  const beside = `${place}.${randomUUID()}`;
  await writeFile(beside, bytes);
  await rename(beside, place);
  return hash;
};

/** The bytes of a kept file; says in words when it is gone or was changed. */
export const getFile = async (register: string, hash: string, name: string): Promise<Buffer> => {
  const bytes = await bytesAt(placeOf(register, hash));
  if (bytes === null) throw new Refusal('not-found', `Tệp “${name}” không còn trong thư mục “tep” cạnh sổ. Hãy chép lại từ bản sao lưu.`);
  if (hashOf(bytes) !== hash)
    throw new Refusal('conflict', `Tệp “${name}” trong thư mục “tep” đã bị sửa sau khi lưu. Hãy chép lại từ bản sao lưu.`);
  return bytes;
};
