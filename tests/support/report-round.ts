// Work on yearly reports that asks every query behind them, for the test of the second engine.
import type { Register } from './register.ts';

/** Receipts, a correction, a withdrawal, reminders with and without letters, lists on several days, of a training body of its own. */
export const reportRound = async ({ api, add }: Register): Promise<void> => {
  const service = await add('training', { name: 'Báo Cáo', number: '9/GCN', issuedOn: '2024-01-01', expiresOn: '2028-12-31' });
  const { reports } = api;
  await reports.receive({ year: 2024, services: [service], on: '2024-12-20' });
  await reports.receive({ year: 2025, services: [service], on: '2026-01-05', documentNumber: '1/BC' });
  await reports.receive({ year: 2025, services: [service], on: '2025-12-31', again: 'correct' });
  for (const asOf of [null, '2025-12-30', '2026-01-02'])
    for (const year of [null, 2024, 2025]) {
      await reports.list({ year, view: 'all', asOf });
      await reports.ofService({ service, asOf });
    }
  await reports.withdraw({ year: 2025, services: [service] });
  await reports.match({ year: 2025, text: 'Đất Đỏ\n6000999991' });
  await reports.remind({ year: 2025, services: [service], on: '2026-02-01' });
  const { templates } = await api.documents.templates({});
  const template = templates.find((one) => one.registers.includes('training'))!.id;
  const letters = await api.documents.letters({
    register: 'training',
    ids: [service],
    template,
    series: 'ĐĐ',
    symbol: 'SNV',
    on: '2026-11-23',
    issue: 'yes',
  });
  await reports.remind({ year: 2025, services: [service], on: '2026-11-23', documents: letters.ids });
  await reports.list({ year: 2025, view: 'missing', asOf: '2026-12-31' });
};
