// A paper by its short name: its kind with its number.
import { paperKinds } from '../../../preload/contract/records/choices.ts';

/** 'GCN 92/2021', 'TB thiếu số' */
export const paperWords = ({ kind, number }: { kind: string; number: string | null }) =>
  `${paperKinds.find((one) => one.code === kind)?.short ?? 'Giấy'} ${number ?? 'thiếu số'}`;
