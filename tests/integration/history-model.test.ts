// Undo and redo against a model of two piles: whatever was done, each step back and forth shows exactly what stood there.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everyRow, perform, walk, walks } from '../support/hands.ts';
import { newRegister } from '../support/register.ts';

it('stands after any walk where a pile of pictures would stand', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(walk(24), async (deeds) => {
      const register = await newRegister();
      try {
        let present = await everyRow(register);
        const past: (typeof present)[] = [];
        const future: (typeof present)[] = [];
        for (const one of deeds) {
          const steps = (await register.api.history.entries({ limit: 0 })).total;
          const done = await perform(register, one);
          const wrote = (await register.api.history.entries({ limit: 0 })).total > steps;
          const now = await everyRow(register);
          if (one.do === 'undo' && done) {
            expect(now).toEqual(past.at(-1));
            future.push(present);
            past.pop();
          } else if (one.do === 'redo' && done) {
            expect(now).toEqual(future.at(-1));
            past.push(present);
            future.pop();
          } else if (wrote) {
            past.push(present);
            future.length = 0;
          } else expect(now).toEqual(present);
          present = now;
          const { undo, redo } = await register.api.history.state({});
          expect([undo !== null, redo !== null]).toEqual([past.length > 0, future.length > 0]);
        }
      } finally {
        await register.close();
      }
    }),
    walks(8),
  );
});
