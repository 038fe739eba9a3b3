// Whether the person at work may change the registers, and the day that the register works by.
import { registrars } from '../../preload/contract/rpc.ts';
import { useRead } from '../api.ts';

export function useMe(): { mayWrite: boolean; today: string; known: boolean } {
  const { data } = useRead('settings.me', {});
  return { mayWrite: data ? registrars.includes(data.role) : false, today: data?.today ?? '', known: data !== undefined };
}
