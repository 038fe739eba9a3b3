// The PC's clock, read in one place.

/** The calendar day of this moment where the PC stands, as ISO text. */
export const localDay = (now: Date = new Date()): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

/** This instant, ISO with zone Z. */
export const instant = (): string => new Date().toISOString();
