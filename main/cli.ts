// The commands for scripts, through the same router as the window: core, core --describe, import:check, standing:check.
import { createInterface } from 'node:readline';
import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { contract } from '../preload/contract/index.ts';
import type { Feature, Reply } from '../preload/contract/rpc.ts';
import { createCore } from './core.ts';
import { Refusal } from './errors.ts';
import { LaunchError, launchOptions } from './launch-options.ts';

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io, unrepresentable: 'any' });

/** Every method with its kind, roles and the JSON Schema of its input and output, one a line. */
const describeAll = (): void => {
  for (const [feature, methods] of Object.entries(contract as Record<string, Feature>))
    for (const [name, method] of Object.entries(methods))
      print({
        name: `${feature}.${name}`,
        kind: method.kind,
        roles: method.roles,
        what: method.what,
        input: schemaOf(method.input, 'input'),
        output: schemaOf(method.output, 'input'),
      });
};

const readCall = (line: string): { name: string; input: unknown } | null => {
  try {
    const call: unknown = JSON.parse(line);
    if (typeof call === 'object' && call !== null && 'name' in call && typeof call.name === 'string')
      return { name: call.name, input: 'input' in call ? call.input : {} };
  } catch {
    return null;
  }
  return null;
};

/** A path in a call's `file` becomes the token that the core expects; a file written for the caller is told by its path. */
const runCore = async (file: string, args: string[]): Promise<void> => {
  const { today, user, role, demo } = launchOptions(args, { platform: process.platform, env: process.env, home: homedir() }, process.cwd());
  const core = await createCore({ file, today, user, role, practice: demo ? 'yes' : undefined });
  const withToken = (input: unknown): unknown =>
    typeof input === 'object' && input !== null && 'file' in input && typeof input.file === 'string' && /[\\/.]/.test(input.file)
      ? { ...input, file: core.files.issue(input.file).token }
      : input;
  const withPath = (reply: Reply): unknown => {
    const value = reply.ok ? (reply.value as { token?: unknown } | null) : null;
    return value && typeof value.token === 'string' ? { ...reply, path: core.files.resolve(value.token).path } : reply;
  };
  try {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue;
      const call = readCall(line);
      if (!call)
        print({
          ok: false,
          error: { code: 'invalid', message: 'Mỗi dòng phải là một lời gọi dạng {"name": "registers.list", "input": {…}}.' },
        });
      else print(withPath(await core.invoke({ name: call.name, input: withToken(call.input) })));
    }
  } finally {
    await core.close();
  }
};

const [command = '', ...rest] = process.argv.slice(2);
try {
  const { values, positionals } = parseArgs({
    args: rest,
    strict: false,
    allowPositionals: true,
    options: {
      file: { type: 'string' },
      describe: { type: 'boolean' },
      today: { type: 'string' },
      user: { type: 'string' },
      role: { type: 'string' },
    },
  });
  if (command === 'core' && values.describe === true) describeAll();
  else if (command === 'core' && typeof values.file === 'string') await runCore(values.file, rest);
  else if (command === 'import:check' && positionals.length > 0)
    await (await import('./cli/import-check.ts')).checkFiles(positionals.map(String), print);
  else if (command === 'standing:check' && positionals.length === 1)
    await (await import('./cli/standing-check.ts')).checkLives(String(positionals[0]), print);
  else
    throw new LaunchError(
      'Dùng: npm run -s core -- --file SỔ [--today NGÀY] [--user TÊN] [--role VAI] | --describe; hoặc npm run -s import:check -- TỆP…; hoặc npm run -s standing:check -- TỆP',
    );
} catch (error) {
  process.stderr.write(
    `${error instanceof LaunchError || error instanceof Refusal ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
}
