// Unit, integration and architecture tests in Node, and the checks that need an office program, each a project of its own.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// better-sqlite3 ends the process without a word below Node-API 10.
if (Number(process.versions.napi) < 10)
  throw new Error(`Cần Node 22.14 trở lên (npm ci đặt Node 24 vào node_modules/.bin); đang chạy ${process.version}.`);

const root = fileURLToPath(new URL('..', import.meta.url));
const project = (name: string) => ({ extends: true as const, test: { name, include: [`tests/${name}/**/*.test.ts`] } });

export default defineConfig({
  root,
  test: {
    environment: 'node',
    include: [],
    projects: ['unit', 'integration', 'architecture', 'office'].map(project),
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  },
});
