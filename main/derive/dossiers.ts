// What Ctrl+K finds of dossiers: number, unit, kind and the unit's letter; dossiers hang on the name of their unit.
import { dossiersToFind } from '../../db/queries/dossiers.ts';
import { searchIndex } from '../../db/queries/search.ts';
import type { Db } from '../../db/schema.ts';
import { dossierKinds, dossierWord } from '../../preload/contract/records/dossier-choices.ts';
import { formatVietnamese } from '../domain/dates/plain-date.ts';
import { fold } from '../domain/text/fold.ts';
import { bookNumber, unitOf } from '../rows/dossier-book.ts';

/** Puts the touched dossiers and those of touched organisations into search; takes removed ones out. */
export const findableDossiers = async (db: Db, ids: ReadonlySet<string>, organizations: ReadonlySet<string>): Promise<void> => {
  const own = await dossiersToFind(db, 'dossier.id', [...ids]);
  const theirs = await dossiersToFind(db, 'dossier.organization_id', [...organizations]);
  const rows = [...new Map([...own, ...theirs].map((row) => [row.id, row])).values()];
  await searchIndex.index(
    db,
    rows.map((row) => {
      const kind = dossierWord(dossierKinds, row.kind);
      return {
        register: 'dossier',
        row_id: row.id,
        title: `Hồ sơ ${bookNumber(row)}: ${unitOf(row)}`,
        detail: `${kind} · nhận ${formatVietnamese(row.received_on)}`,
        words: fold(['hồ sơ', unitOf(row), row.unit_name, kind, row.letter].filter(Boolean).join(' ')),
        codes: [bookNumber(row), row.tax_code, row.letter && fold(row.letter).replace(/[\s.-]/g, '')].filter(Boolean).join(' '),
      };
    }),
  );
  const standing = new Set(rows.map((row) => row.id));
  await searchIndex.forget(
    db,
    [...ids].filter((id) => !standing.has(id)),
  );
};
