// Personal numbers at rest: sealed under a key per person, found again by a keyed hash and the last four digits.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';

/** A new key for one person, hex. */
export const newKey = (): string => randomBytes(32).toString('hex');

/** `iv.tag.text`, base64url; opens only with the key that sealed it. */
export const seal = (number: string, key: string): string => {
  const iv = randomBytes(12);
  const sealing = createCipheriv(cipher, Buffer.from(key, 'hex'), iv);
  const text = Buffer.concat([sealing.update(number, 'utf8'), sealing.final()]);
  return [iv, sealing.getAuthTag(), text].map((part) => part.toString('base64url')).join('.');
};

export const open = (sealed: string, key: string): string => {
  const [iv = '', tag = '', text = ''] = sealed.split('.');
  const opening = createDecipheriv(cipher, Buffer.from(key, 'hex'), Buffer.from(iv, 'base64url'));
  opening.setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([opening.update(Buffer.from(text, 'base64url')), opening.final()]).toString('utf8');
};

/** Whole-match hash of a number under the register's secret. */
export const hashOf = (number: string, secret: string): string => createHmac('sha256', secret).update(number).digest('base64url');

export const lastFour = (number: string): string => number.slice(-4);
/** What lists show of a number: the last four digits behind dots. */
export const masked = (last4: string | null): string | null => (last4 === null ? null : `•••• •••• ${last4}`);
