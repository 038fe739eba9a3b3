// Owns the signs that nobody sees: zero-width spaces, soft hyphens and direction marks that copies from the web bring along.

export const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const all = new RegExp(invisible.source, 'g');

export const withoutInvisible = (text: string): string => (invisible.test(text) ? text.replace(all, '') : text);
