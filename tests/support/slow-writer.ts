// A program that writes row after row until it is killed, and says which are committed; for the tests of a sudden end.
import { startCore } from '../../main/core-pool.ts';
import { uuidv7 } from '../../main/ids.ts';

const [file = ''] = process.argv.slice(2);
const core = await startCore({ file, today: '2026-11-23', user: 'Lan', role: 'administrator' });
for (let n = 0; ; n += 1) {
  const id = uuidv7();
  const values = {
    name: `Đơn vị ${n}`,
    taxCode: String(6_000_000_000 + n),
    number: `${n}/GCN`,
    traineeGroups: 'G1,G2',
    address: 'Buôn Ma Thuột',
  };
  const reply = await core.invoke({ name: 'registers.save', input: { register: 'training', id, version: null, values } });
  if (!reply.ok) throw new Error(reply.error.message);
  process.stdout.write(`${id}\n`);
}
