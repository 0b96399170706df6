// Word lists are written as lines; here they become lists of words, or rows of names that stand for one thing, fullest first.

/** Words parted by white space. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** One line an entry, names of it divided by "|". */
export const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((name) => name.trim()))
    .filter((names) => names[0] !== '');
