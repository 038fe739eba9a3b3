// How a paper is signed: TM., Q., KT., TL., TUQ. and for whom, as one line of text (NĐ 30/2020, Annex I).

export const signerModes = [
  { value: 'TM.', label: 'TM. – thay mặt tập thể' },
  { value: 'Q.', label: 'Q. – quyền cấp trưởng' },
  { value: 'KT.', label: 'KT. – ký thay cấp trưởng' },
  { value: 'TL.', label: 'TL. – thừa lệnh' },
  { value: 'TUQ.', label: 'TUQ. – thừa ủy quyền' },
] as const;
export type SignerMode = (typeof signerModes)[number]['value'];

/** 'TM. HỘI ĐỒNG' → TM. and HỘI ĐỒNG; words without a mode are all "for whom". */
export function readSignerMode(text: string): { mode: SignerMode | ''; whom: string } {
  const found = /^\s*(TM|Q|KT|TL|TUQ)\.\s*(.*)$/su.exec(text);
  return found ? { mode: `${found[1] ?? ''}.` as SignerMode, whom: found[2] ?? '' } : { mode: '', whom: text };
}

export const writeSignerMode = (mode: SignerMode | '', whom: string): string => (mode ? `${mode} ${whom}`.trimEnd() : whom);

/** The lines above the name: 'TM. HỘI ĐỒNG' and 'CHỦ TỊCH'; with Q. both are one line. */
export function signatureLines(signerMode: string, post: string): string[] {
  const { mode, whom } = readSignerMode(signerMode);
  const lines = mode === 'Q.' && !whom ? [`Q. ${post}`] : [signerMode, post];
  return lines.map((line) => line.trim().toLocaleUpperCase('vi')).filter(Boolean);
}
