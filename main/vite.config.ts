// Builds both shells and the core's threads into dist/main as CommonJS; only better-sqlite3 stays outside.
import { defineConfig } from 'vite';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const entries = ['electron', 'browser-host', 'core-thread', 'job-thread'].filter((name) => existsSync(here(`./${name}.ts`)));

export default defineConfig({
  root: here('.'),
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: here('../dist/main'),
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((name) => [name, here(`./${name}.ts`)])),
      // One flat folder: thread-entry looks for its neighbours beside itself, whatever chunk it lands in.
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});
