// The tables of provider reports: what was received for a year, and which units were reminded of it.

type Text = string | null;

/** The yearly report of a service; `received_on` the day it came; there is one of a year. */
export interface ProviderReportTable {
  id: string;
  service_id: string;
  year: number;
  received_on: string;
  way: Text;
  document_number: Text;
  note: Text;
  version: number;
}

/** A reminder of the report of a year; one by letter counts once its document is issued, on the day of issue. */
export interface ReportReminderTable {
  id: string;
  service_id: string;
  year: number;
  reminded_on: string;
  way: string;
  document_id: Text;
  version: number;
}
