// Builds both shells and the core's threads into dist/main as CommonJS; only better-sqlite3 stays outside.
import { defineConfig } from 'vite';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const entries = ['electron', 'browser-host', 'core-thread', 'copy-thread'];

// The faces of papers lie beside the program, where main/office/tinos.ts looks for them.
const faces = [
  '400Regular/Tinos_400Regular',
  '400Regular_Italic/Tinos_400Regular_Italic',
  '700Bold/Tinos_700Bold',
  '700Bold_Italic/Tinos_700Bold_Italic',
];
const fonts = {
  name: 'fonts',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
    for (const face of faces)
      this.emitFile({
        type: 'asset',
        fileName: `fonts/${basename(face)}.ttf`,
        source: readFileSync(here(`../node_modules/@expo-google-fonts/tinos/${face}.ttf`)),
      });
  },
};

export default defineConfig({
  root: here('.'),
  logLevel: 'warn',
  plugins: [fonts],
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
