// From the changes of a command to the ids on which derived values hang.
import type { Change } from '../../db/queries/commands.ts';

/** Under `organization_period` stand the organisations whose dated facts changed. */
export type Touched = Record<
  | 'organization'
  | 'organization_period'
  | 'service'
  | 'service_line'
  | 'credential'
  | 'employer'
  | 'person'
  | 'post'
  | 'dossier'
  | 'inspection'
  | 'inspection_subject'
  | 'inspection_plan'
  | 'meeting'
  | 'conclusion',
  Set<string>
>;

const owners: Record<string, Partial<Record<keyof Touched, string>>> = {
  organization: { organization: 'id' },
  organization_period: { organization: 'organization_id', organization_period: 'organization_id' },
  service: { service: 'id', organization: 'organization_id' },
  service_line: { service_line: 'id', service: 'service_id' },
  credential: { credential: 'id', service: 'service_id' },
  credential_event: { credential: 'credential_id' },
  employer: { employer: 'id' },
  person: { person: 'id' },
  post: { post: 'id', person: 'person_id' },
  training_certificate: { person: 'person_id' },
  dossier: { dossier: 'id' },
  inspection: { inspection: 'id' },
  inspection_subject: { inspection_subject: 'id' },
  inspection_plan: { inspection_plan: 'id' },
  meeting: { meeting: 'id' },
  conclusion: { conclusion: 'id' },
  conclusion_agency: { conclusion: 'conclusion_id' },
};

/** Ids named by the rows before and after each change; a deleted row still names its owners. */
export const touchedIds = (changes: readonly Change[]): Touched => {
  const touched: Touched = {
    organization: new Set(),
    organization_period: new Set(),
    service: new Set(),
    service_line: new Set(),
    credential: new Set(),
    employer: new Set(),
    person: new Set(),
    post: new Set(),
    dossier: new Set(),
    inspection: new Set(),
    inspection_subject: new Set(),
    inspection_plan: new Set(),
    meeting: new Set(),
    conclusion: new Set(),
  };
  for (const change of changes) {
    const owned = owners[change.table_name];
    if (!owned) continue;
    for (const [kind, column] of Object.entries(owned)) {
      const own = touched[kind as keyof Touched];
      if (column === 'id') own.add(change.row_id);
      else
        for (const image of [change.before, change.after]) {
          const id = image === null ? null : idIn(image, column);
          if (id !== null) own.add(id);
        }
    }
  }
  return touched;
};

const places = new Map<string, RegExp>();

/** An id within the JSON of a row: parsing every image of an import whole takes ten times as long. Quotes within texts are escaped there. */
const idIn = (image: string, column: string): string | null => {
  const place = places.get(column) ?? new RegExp(`[{,] ?"${column}" ?: ?"([^"\\\\]*)"`);
  places.set(column, place);
  return place.exec(image)?.[1] ?? null;
};
