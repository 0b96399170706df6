// The place of the table in the README.

const begin = '<!-- bench: begin; made by npm run bench -- --write -->';
const end = '<!-- bench: end -->';

/** `text` with what stands between the markers replaced by `made`; throws where the markers are missing. */
export function between(text: string, made: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks "${begin}" and "${end}"`);
  return `${text.slice(0, from + begin.length)}\n${made}\n${text.slice(to)}`;
}
