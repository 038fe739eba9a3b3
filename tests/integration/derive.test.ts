// The derivation gate: after any work every derived column stands as if it had been made from nothing, and a new day turns it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { perform, walk, walks } from '../support/hands.ts';
import { bothStates } from '../support/rebuilt.ts';
import { newRegister, today } from '../support/register.ts';

const days = ['2019-06-01', '2026-11-22', today, '2026-11-24', '2027-06-02', '2032-01-01'] as const;

it('leaves nothing to add after any walk, on any day', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(walk(20), fc.shuffledSubarray([...days], { minLength: 1, maxLength: 4 }), async (deeds, turns) => {
      const register = await newRegister();
      try {
        for (const one of deeds) await perform(register, one);
        let day: string = today;
        for (const next of [today, ...turns]) {
          await register.reopen({ today: next });
          day = next;
          // The reading connection sees the file alone once the core has closed it.
          await register.core.close();
          const { kept, rebuilt } = await bothStates(register.file, day);
          expect(kept).toEqual(rebuilt);
          await register.reopen({ today: next });
        }
      } finally {
        await register.close();
      }
    }),
    walks(5),
  );
});

it('turns facts and papers with the day, back and forth', async () => {
  const register = await newRegister();
  try {
    const id = await register.add('training', {
      name: 'Cũ',
      number: '1',
      issuedOn: '2026-01-01',
      expiresOn: '2026-11-30',
      address: 'Buôn Hồ',
    });
    await register.change('training', id, { name: 'Mới', address: 'Krông Búk' }, '2026-12-01');
    await register.api.registers.addPaper({
      register: 'training',
      id,
      paperId: '01890000-0000-7000-8000-000000000001',
      values: { number: '2', effectiveOn: '2026-12-01' },
    });
    const seen = async (day: string) => {
      await register.reopen({ today: day });
      const { name, number } = await register.row('training', id);
      const found = async (text: string) => (await register.api.search.find({ text })).hits.length;
      return [name, number, await found('krong buk'), await found('buon ho')];
    };
    expect(await seen('2026-11-30')).toEqual(['Cũ', '1', 0, 1]);
    expect(await seen('2026-12-01')).toEqual(['Mới', '2', 1, 0]);
    expect(await seen('2026-11-30')).toEqual(['Cũ', '1', 0, 1]);
    expect(await register.look((db) => db.selectFrom('command').select('method').where('kind', '!=', 'seed').execute())).toHaveLength(3);
  } finally {
    await register.close();
  }
});
