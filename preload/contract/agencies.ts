// Agencies and areas with their days: who stands where today, and what came before.
import { z } from 'zod';
import { IsoDate } from './primitives.ts';
import { everyone, read } from './rpc.ts';

const Unit = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});

export const agencies = {
  areas: read({
    what: 'Xem xã, phường của một ngày',
    roles: everyone,
    input: z.object({ on: IsoDate.nullable().default(null) }),
    output: z.object({ areas: z.array(Unit.extend({ formerly: z.array(z.string()) })) }),
  }),
  list: read({
    what: 'Xem các cơ quan của một ngày',
    roles: everyone,
    input: z.object({ on: IsoDate.nullable().default(null) }),
    output: z.object({ agencies: z.array(Unit) }),
  }),
};
