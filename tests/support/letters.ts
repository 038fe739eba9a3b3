// A register with its office set, and the few words that letters are asked with, shared by the tests of documents.
import { readFileSync } from 'node:fs';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { newRegister, type Register } from './register.ts';

export const reminder = '01890000-0000-7000-8d00-000000000001';

/** A new register of an office that can sign. */
export const officeRegister = async (): Promise<Register> => {
  const register = await newRegister();
  await register.api.settings.save({
    version: '0',
    office: {
      superior: 'UBND tỉnh Đắk Lắk',
      agency: 'Sở Nội vụ',
      agencyShort: 'SNV',
      place: 'Đắk Lắk',
      signerMode: 'KT. Giám đốc',
      signerPost: 'Phó Giám đốc',
      signerName: 'Trần Thu Hằng',
    },
  });
  return register;
};

/** What a round of letters is asked with. */
export const ask = (more: object = {}) => ({
  register: 'training' as const,
  template: reminder,
  series: 'CV',
  symbol: 'SNV-LĐVL',
  on: '2026-11-23',
  answerBy: '2026-12-15',
  signerMode: 'KT. Giám đốc',
  signerPost: 'Phó Giám đốc',
  signerName: 'Trần Thu Hằng',
  ...more,
});

/** Adds training bodies whose certificates end soon; gives their ids. */
export const firms = async (register: Register, count: number) => {
  const ids: string[] = [];
  for (let at = 1; at <= count; at += 1)
    ids.push(
      await register.add('training', {
        name: `Tổ chức ${at}`,
        taxCode: String(6009100000 + at),
        address: `${at} Lê Duẩn`,
        number: `${at}/GCN`,
        issuedOn: '2021-12-12',
        expiresOn: '2026-12-12',
        trainingClass: 'B',
      }),
    );
  return ids;
};

export const zipAt = (register: Register, token: string) => unzipped(readFileSync(register.core.files.resolve(token).path));

export const textIn = async (docx: Buffer) =>
  (await unzipped(docx))
    .get('word/document.xml')!
    .toString()
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

export const documentsOf = async (register: Register, id: string) =>
  (await register.api.documents.ofRow({ register: 'training', id })).documents;
