// A row of the staff register: the person with the sealed number, the post at an employer, the training certificate.
import { uuidv7 } from '../ids.ts';
import { newKey, seal } from './personal.ts';
import type { Cell } from './split.ts';
import type { Bench } from './bench.ts';
import type { Piece } from './piece.ts';

const keyOf = ({ plan, keys }: Bench, personId: string): string => {
  const standing = keys.get(personId);
  if (standing) return standing;
  const key = newKey();
  keys.set(personId, key);
  plan.insert('person_key', { person_id: personId, key });
  return key;
};

const sealed = (bench: Bench, personId: string, values: Record<string, Cell>): Record<string, Cell> =>
  typeof values.cccd === 'string' ? { ...values, cccd: seal(values.cccd, keyOf(bench, personId)) } : values;

const personFor = (bench: Bench, { match, parts }: Piece): string => {
  const standing = match.target?.ids.person ?? match.person?.id ?? null;
  const id = standing ?? uuidv7();
  const values = sealed(bench, id, parts.person);
  if (standing === null) bench.plan.insert('person', { id, version: 1, ...values });
  else if (Object.keys(values).length > 0)
    bench.plan.patch('person', id, match.target?.versions.person ?? match.person?.version ?? 1, values);
  return id;
};

const writeCertificate = ({ plan }: Bench, { match, parts }: Piece, personId: string): void => {
  const values = parts.certificate;
  const { certificate } = match;
  if (certificate === null || Object.keys(values).length === 0) return;
  if (certificate !== 'new') plan.patch('training_certificate', certificate.id, certificate.version, values);
  else if (Object.values(values).some((value) => value !== null))
    plan.insert('training_certificate', { id: uuidv7(), person_id: personId, version: 1, ...values });
};

export const writePost = (bench: Bench, piece: Piece): void => {
  const { match, parts, id } = piece;
  const employer = bench.book.employerOf(piece);
  const personId = personFor(bench, piece);
  const moved: Record<string, Cell> = match.target && match.target.ids.organization !== employer ? { organization_id: employer } : {};
  if (!match.target) bench.plan.insert('post', { id, person_id: personId, organization_id: employer, version: 1, ...parts.post });
  else if (Object.keys({ ...parts.post, ...moved }).length > 0)
    bench.plan.patch('post', id, match.target.versions.post ?? 1, { ...parts.post, ...moved });
  writeCertificate(bench, piece, personId);
};
