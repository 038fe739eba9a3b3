// Which two days of a typed notice the live count is about: the later receipt, each being the notice's own day where it is not written.
import type { Values } from '../../../preload/contract/records/record.ts';

const words = (day: Values[string] | undefined) => String(day ?? '');

export function noticeDays({ issuedOn, ministryNotifiedOn, departmentNotifiedOn, effectiveOn }: Values): { notified: string; on: string } {
  const ministry = words(ministryNotifiedOn) || words(issuedOn);
  const department = words(departmentNotifiedOn) || words(issuedOn);
  return { notified: ministry > department ? ministry : department, on: words(effectiveOn) };
}
