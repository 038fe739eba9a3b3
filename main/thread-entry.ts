// Where the pieces lie that are found by path and not by import: thread scripts, the slot and the built window.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path to give to `new Worker`: beside this file as .ts when run from source (Node 24 strips the types), as
 * .cjs when built. Works inside the asar too: Electron reads worker scripts from it, so only native binaries are unpacked.
 */
export function threadEntry(name: string, here: string = import.meta.url): string {
  return fileURLToPath(new URL(`./${name}${fromSource(here) ? '.ts' : '.cjs'}`, here));
}

/** A file or folder of dist: `built('renderer')`, `built('preload', 'index.cjs')`. */
export function built(room: string, file = '', here: string = import.meta.url): string {
  const folder = dirname(fileURLToPath(here));
  return join(folder, '..', fromSource(here) ? 'dist' : '', room, file);
}

const fromSource = (here: string): boolean => here.endsWith('.ts');
