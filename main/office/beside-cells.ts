// Owns what a file holds beside its cells, in words: macros that do not run, files that are not opened.

const besides: readonly (readonly [name: RegExp, words: string])[] = [
  [
    /(^|[/\\])(vbaProject\.bin|macrosheets[/\\].+)$|^Basic\/.+\/(?!script-lb\.xml)[^/]+\.xml$|^Scripts\/.+|(^|\/)_VBA_PROJECT(_CUR)?(\/|$)/i,
    'Tệp có macro: macro không được chạy, chỉ đọc các ô.',
  ],
  [/(^|[/\\])externalLinks[/\\].+/i, 'Tệp lấy số liệu từ tệp khác: tệp đó không được mở, chỉ đọc giá trị đã lưu.'],
];

/** `names`: of the parts of the file. */
export const besideCells = (names: readonly string[]): string[] =>
  besides.flatMap(([name, words]) => (names.some((one) => name.test(one)) ? [words] : []));
