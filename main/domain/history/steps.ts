// Which step Ctrl+Z takes back and which Ctrl+Y brings again; redo is the undo of an undo.

export interface Stepping {
  id: string;
  /** The step whose opposite this is; null = done by hand. */
  undoes: string | null;
}

/** `steps` newest first. `undo` is a step by hand that still holds; `redo` the newest opposite that still holds, unless something was done by hand since. */
export const nextSteps = <S extends Stepping>(steps: readonly S[]): { undo: S | null; redo: S | null } => {
  const opposite = new Map<string, S>();
  // Oldest first, so that the last word on a step is the newest one.
  for (const step of steps.toReversed()) if (step.undoes !== null) opposite.set(step.undoes, step);
  const undone = (step: S): boolean => {
    const by = opposite.get(step.id);
    return by !== undefined && !undone(by);
  };
  const byHand = new Set(steps.filter((step) => step.undoes === null).map((step) => step.id));
  const newest = steps.find((step) => !undone(step) && (step.undoes === null || byHand.has(step.undoes)));
  return {
    undo: steps.find((step) => step.undoes === null && !undone(step)) ?? null,
    redo: newest && newest.undoes !== null ? newest : null,
  };
};

/** The step that took `id` back and still holds; null while `id` stands. `opposites` oldest first. */
export const takenBackBy = <S extends Stepping>(id: string, opposites: readonly S[]): S | null => {
  const by = opposites.findLast((step) => step.undoes === id);
  return by !== undefined && takenBackBy(by.id, opposites) === null ? by : null;
};
