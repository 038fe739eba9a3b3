// The way to the row that already has this number, beside the field that was refused.
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { LinkButton } from '../../components/Button.tsx';

export function TwinLink({ record, name, value }: { record: AnyRecord; name: string; value: string | number | null | undefined }) {
  const go = useGo();
  const text = String(value ?? '').replace(/\s/g, '');
  const { data } = useRead(
    'registers.list',
    { register: record.register, filters: [{ kind: 'text', column: name, text }], limit: 1 },
    { enabled: text !== '' },
  );
  const twin = data?.rows[0];
  return twin ? <LinkButton onClick={() => go(`/so-bo/${record.register}/${twin.id}`)}>Mở dòng đã có</LinkButton> : null;
}
