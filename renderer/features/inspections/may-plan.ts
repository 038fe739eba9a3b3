// Whether the person at work may write plans of inspections.
import { inspectors } from '../../../preload/contract/inspection-due.ts';
import { useRead } from '../../api.ts';

export function useMayPlan(): boolean {
  const { data } = useRead('settings.me', {});
  return data !== undefined && inspectors.includes(data.role);
}
