// "Phạm vi ảnh hưởng" on a record: stands where the body is, or once was, not allowed to work.
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { useLife } from './use-life.ts';

const bad = new Set(['SUSPENDED', 'REVOKED', 'NOT_NOTIFIED', 'NOT_DECLARED', 'EXPIRED', 'TERMINATED']);

export function BlastRadiusButton({ register, id }: { register: RegisterName; id: string }) {
  const go = useGo();
  const { day } = useAsOf();
  const life = useLife(register, id);
  const had = life?.papers.length ? life.periods.some((one) => bad.has(one.status) && one.from <= day) : false;
  return had ? <Button onClick={() => go(`/so-bo/${register}/${id}/anh-huong`)}>Phạm vi ảnh hưởng</Button> : null;
}
