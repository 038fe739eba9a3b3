// Providers that stand suspended on a day, register by register.
import { type ProviderFacts, rowsInState } from '../matters/provider-registers.ts';
import type { Proposal } from './proposal.ts';

export const suspendedNow = (providers: readonly ProviderFacts[], day: string): Proposal[] => {
  const counts = providers.flatMap(({ words, counts: all }) => {
    const n = all.find((one) => one.status === 'SUSPENDED')?.n ?? 0;
    return n === 0 ? [] : [{ register: words.register, n }];
  });
  const first = counts[0];
  if (!first) return [];
  const all = counts.reduce((sum, one) => sum + one.n, 0);
  const named = (register: string) => registers[register] ?? register;
  return [
    {
      key: 'suspended',
      topic: 'suspension',
      title: 'Đơn vị dịch vụ đang bị đình chỉ',
      why: `${all.toLocaleString('vi-VN')} đơn vị đang bị đình chỉ toàn bộ hoặc một phần`,
      basis: '',
      weight: 3,
      due: null,
      minutes: 15,
      dossier: {
        asOf: day,
        figures: counts.map(({ register, n }) => ({ label: named(register), value: n.toLocaleString('vi-VN') })),
        rows: counts.map(({ register, n }) => ({
          words: `${named(register)}: ${n.toLocaleString('vi-VN')} đơn vị`,
          detail: '',
          opens: rowsInState(register, 'SUSPENDED'),
        })),
        count: all,
        opens: rowsInState(first.register, 'SUSPENDED'),
      },
    },
  ];
};

const registers: Record<string, string> = {
  training: 'Tổ chức huấn luyện',
  'technical-inspection': 'Tổ chức kiểm định',
  monitoring: 'Quan trắc môi trường lao động',
  'health-exam': 'Cơ sở khám sức khỏe',
};
