// Owns the texts of several fonts in an .xls: the formatting runs of its shared strings (SST with its CONTINUE records).

/** Where a run begins and the number of its font, as the file counts fonts. */
export interface NumberedRun {
  at: number;
  font: number;
}

/** Reads across the ends of records; characters that go on in the next record begin there with their width again. */
const across = (records: readonly Buffer[]) => {
  let [record, at] = [0, 0];
  const step = (): Buffer | null => {
    while (record < records.length && at >= (records[record]?.length ?? 0)) [record, at] = [record + 1, 0];
    return records[record] ?? null;
  };
  return {
    number: (bytes: number): number => {
      let value = 0;
      for (let place = 0; place < bytes; place += 1) {
        value += (step()?.[at] ?? 0) * 256 ** place;
        at += 1;
      }
      return value;
    },
    skip: (bytes: number): void => {
      for (let left = bytes; left > 0;) {
        const body = step();
        if (body === null) return;
        const taken = Math.min(left, body.length - at);
        [at, left] = [at + taken, left - taken];
      }
    },
    skipCharacters: (count: number, flags: number): void => {
      let width = (flags & 1) + 1;
      for (let left = count; left > 0;) {
        if (at >= (records[record]?.length ?? 0)) {
          const body = step();
          if (body === null) return;
          width = ((body[at] ?? 0) & 1) + 1;
          at += 1;
        }
        const room = Math.max(0, Math.floor(((records[record]?.length ?? 0) - at) / width));
        const taken = Math.min(left, room);
        [at, left] = [at + taken * width, left - taken];
        if (room === 0) at = records[record]?.length ?? 0;
      }
    },
    ended: (): boolean => step() === null,
  };
};

/** Runs by the number of the shared string; texts of one font are left out, and so is what is cut off. */
export const runsOfStrings = (records: readonly Buffer[]): Map<number, NumberedRun[]> => {
  const found = new Map<number, NumberedRun[]>();
  const reader = across(records);
  reader.skip(4);
  const count = reader.number(4);
  for (let string = 0; string < count && !reader.ended(); string += 1) {
    const length = reader.number(2);
    const flags = reader.number(1);
    const runs = flags & 8 ? reader.number(2) : 0;
    const extra = flags & 4 ? reader.number(4) : 0;
    reader.skipCharacters(length, flags);
    const own: NumberedRun[] = [];
    for (let run = 0; run < runs && !reader.ended(); run += 1) own.push({ at: reader.number(2), font: reader.number(2) });
    if (own.length > 0) found.set(string, own);
    reader.skip(extra);
  }
  return found;
};
