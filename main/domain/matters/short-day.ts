// A day within a line of the desk: the year only where it is another one.

/** `12/12`, or `12/12/2027` seen from another year. */
export const shortDay = (on: string, day: string): string => {
  const [year = '', month = '', date = ''] = on.split('-');
  return on.slice(0, 4) === day.slice(0, 4) ? `${date}/${month}` : `${date}/${month}/${year}`;
};

/** `1.204` */
export const counted = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
