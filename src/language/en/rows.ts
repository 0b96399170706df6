// Word lists are written as lines; here they become rows of names that stand for one thing, fullest first.

/** One line an entry, names of it divided by "|". */
export const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((name) => name.trim()))
    .filter((names) => names[0] !== '');
