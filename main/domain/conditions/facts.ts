// What is known of a provider when its conditions are looked at: people, devices, premises, and what it may do on the day.
import { formatVietnamese } from '../dates/plain-date.ts';

export interface Contract {
  kind: 'indefinite' | 'fixed' | null;
  from: string | null;
  /** Last day. */
  to: string | null;
  /** Last day at work of one who left earlier. */
  left: string | null;
}

export interface BodyPerson {
  /** The row, not the person. */
  id: string;
  person: string;
  name: string;
  duties: readonly string[];
  lines: readonly string[];
  contract: Contract;
  certificate: { number: string | null; issued: string | null; expires: string | null };
  practiceSince: string | null;
}

export interface BodyDevice {
  id: string;
  name: string;
  serial: string | null;
  lines: readonly string[];
  from: string | null;
  to: string | null;
  calibratedUntil: string | null;
}

export interface BodyPremises {
  id: string;
  kind: string;
  area: number | null;
  tenure: string | null;
  from: string | null;
  to: string | null;
}

export interface Body {
  service: string;
  organization: string;
  name: string;
  kind: string;
  /** Standing of the whole on the day; null = none. */
  status: string | null;
  /** Class of the paper in force on the day. */
  class: string | null;
  /** Scope lines in force on the day. */
  lines: readonly string[];
  people: readonly BodyPerson[];
  devices: readonly BodyDevice[];
  premises: readonly BodyPremises[];
}

type Days = { from: string | null; to: string | null };

/** Both days are inside; an open first day means "always before". */
export const isOn = ({ from, to }: Days, day: string): boolean => (from ?? '') <= day && (to ?? '9999-12-31') >= day;

/** Whether anything was said of these by a day: rows that begin later say nothing about it. */
export const isTold = (rows: readonly { from: string | null }[], day: string): boolean => rows.some((row) => (row.from ?? '') <= day);

/** The day as people write it. */
export const dayWords = (day: string): string => formatVietnamese(day);
