// The service behind a row of a provider register.
import { targetsByIds } from '../../db/queries/registers.ts';
import type { Db } from '../../db/schema.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import { notFound } from '../errors.ts';
import { sourceAsOf } from './sources.ts';

export const serviceBehind = async (db: Db, register: RegisterName, id: string, today: string) => {
  const target = (await targetsByIds(db, sourceAsOf(register, today), [id])).get(id);
  const service = target?.ids.service;
  if (!target || !service) throw notFound();
  return { service, target, record: records[register] };
};
