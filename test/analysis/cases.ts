// Tables of cases as plain text: a line for what is read, and under it, indented, a line for each thing that must be found.

export type Case = { readonly text: string; readonly expected: readonly string[] };

/** Empty lines part groups for the eye only. */
export function casesIn(table: string): Case[] {
  const cases: { text: string; expected: string[] }[] = [];
  for (const line of table.split('\n'))
    if (/^\s+\S/.test(line)) cases.at(-1)!.expected.push(line.trim());
    else if (line) cases.push({ text: line, expected: [] });
  return cases;
}
