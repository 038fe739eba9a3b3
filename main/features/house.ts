// Inner feature `house`: what the pool asks of the writing thread between the calls of people.
import { z } from 'zod';
import { everyone, keep } from '../../preload/contract/rpc.ts';
import { toDay } from '../derive/new-day.ts';
import { implementInner } from '../implement.ts';

const methods = {
  newDay: keep({ what: 'Sang ngày mới', roles: everyone, input: z.object({}), output: z.object({}) }),
};

export const house = implementInner('house', methods, {
  newDay: async (_, { db, today }) => {
    await toDay(db, today);
    return {};
  },
});
