// Owns how a day stands among other words: "13/3/2021", "13 tháng 3 năm 2021".

/** Source of a pattern, for patterns of more words. */
export const dayWords =
  '(?<!\\d)(?:\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})(?!\\d)';
