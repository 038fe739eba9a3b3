// Where a thread's file lies: beside this one as .ts when run from source, as .cjs when built.
import { fileURLToPath } from 'node:url';

/**
 * The path to give to `new Worker`. Works from source (Node 24 strips the types), in dist and inside the asar:
 * Electron reads worker scripts from it, so only native binaries are unpacked.
 */
export function threadEntry(name: string, here: string = import.meta.url): string {
  return fileURLToPath(new URL(`./${name}${here.endsWith('.ts') ? '.ts' : '.cjs'}`, here));
}
