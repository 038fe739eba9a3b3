// From the changes of a command to the ids on which derived values hang.
import type { Change } from '../../db/queries/commands.ts';

export type Touched = Record<
  'organization' | 'service' | 'service_line' | 'credential' | 'employer' | 'person' | 'post' | 'dossier',
  Set<string>
>;

const owners: Record<string, Partial<Record<keyof Touched, string>>> = {
  organization: { organization: 'id' },
  organization_period: { organization: 'organization_id' },
  service: { service: 'id', organization: 'organization_id' },
  service_line: { service_line: 'id', service: 'service_id' },
  credential: { credential: 'id', service: 'service_id' },
  credential_event: { credential: 'credential_id' },
  employer: { employer: 'id' },
  person: { person: 'id' },
  post: { post: 'id', person: 'person_id' },
  training_certificate: { person: 'person_id' },
  dossier: { dossier: 'id' },
};

/** Ids named by the rows before and after each change; a deleted row still names its owners. */
export const touchedIds = (changes: readonly Change[]): Touched => {
  const touched: Touched = {
    organization: new Set(),
    service: new Set(),
    service_line: new Set(),
    credential: new Set(),
    employer: new Set(),
    person: new Set(),
    post: new Set(),
    dossier: new Set(),
  };
  for (const change of changes) {
    const owned = owners[change.table_name];
    if (!owned) continue;
    for (const image of [change.before, change.after]) {
      if (image === null) continue;
      const row = JSON.parse(image) as Record<string, unknown>;
      for (const [kind, column] of Object.entries(owned)) {
        const id = row[column];
        if (typeof id === 'string') touched[kind as keyof Touched].add(id);
      }
    }
  }
  return touched;
};
