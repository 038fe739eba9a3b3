// The settings of an office that heads, signatures and file copies of papers need.
import type { Register } from './register.ts';

export const office = {
  superior: 'UBND tỉnh Đắk Lắk',
  agency: 'Sở Nội vụ',
  agencyShort: 'SNV',
  place: 'Đắk Lắk',
  signerMode: 'KT. Giám đốc',
  signerPost: 'Phó Giám đốc',
  signerName: 'Lý Gia Yến',
};

export const setOffice = async ({ api }: Register): Promise<void> => {
  await api.settings.save({ version: (await api.settings.get({})).version, office });
};
