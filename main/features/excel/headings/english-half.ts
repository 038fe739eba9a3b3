// Owns headings of two languages: "Ngày cấp/ Date of issue" says what its Vietnamese half says.

const english = new Set(
  'a address agency and area authority by certificate class code company contact date day email enterprise establishment expiration expired expiry facility factors for full group groups head holder issue issued issuing legal licence license list monitoring name no note notes notice notification number of office organisation organization phone place provider register registered registration remark remarks representative scope service start status tax tel telephone the training type until valid validity web website working'.split(
    ' ',
  ),
);
const isEnglish = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.length > 0 && words.every((word) => english.has(word));
};

/** The half that is not English; the text itself where it has no such half. */
export const vietnameseHalf = (text: string): string => {
  const [, first = '', second = ''] = /^([^/(\n|]+?)\s*[/(\n|]\s*([^/(\n|)]+?)\s*\)?$/u.exec(text.trim()) ?? [];
  if (first === '' || isEnglish(first) === isEnglish(second)) return text;
  return isEnglish(first) ? second : first;
};
