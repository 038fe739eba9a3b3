// `npm start`: builds what is old, looks for Electron or fetches it, and else opens the register in the browser.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, isStale } from './start/build.ts';
import { electronBinary, fetchElectron, obstacle } from './start/electron-binary.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const say = (sentence: string): void => console.log(sentence);

/** Longer than this and it was the person who ended it, not a library that this machine lacks. */
const toppled = 8_000;
/** Electron's end by our own word (electron/life.ts): a wrong switch, a register that cannot be opened. */
const ownWords = [0, 64, 70];

async function run(args: readonly string[]): Promise<number> {
  if (Number(process.versions.napi) < 10) {
    say(`Cần Node 22.14 trở lên; máy đang dùng ${process.version}. Hãy chạy “npm ci” rồi “npm start”.`);
    return 1;
  }
  if (isStale(home)) {
    say('Đang dựng chương trình từ mã nguồn …');
    if (!build(home)) return 1;
  }
  const why = obstacle(process.platform, process.env, process.getuid?.()) ?? (await missingElectron());
  if (why === null) {
    const started = performance.now();
    const code = await wait(electronBinary(home), ['.', ...args]);
    if (ownWords.includes(code) || interrupted || performance.now() - started > toppled) return code;
  }
  say(why ?? 'Electron không chạy được trên máy này, nên Sổ ATVSLĐ mở trong trình duyệt.');
  return wait(process.execPath, ['dist/main/browser-host.cjs', ...args]);
}

/** Null when Electron is there, or has just come. */
async function missingElectron(): Promise<string | null> {
  if (existsSync(electronBinary(home))) return null;
  return fetchElectron(home, say);
}

let interrupted = false;

/** Waits for a program; Ctrl+C reaches it through the terminal, and it closes the register by itself. */
function wait(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { cwd: home, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      interrupted = true;
      if (signal !== 'SIGINT') child.kill(signal);
    });
  }
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

process.exit(await run(process.argv.slice(2)));
