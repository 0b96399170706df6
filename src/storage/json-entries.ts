// The entries of an archive file one by one, as the file comes in: a file of many articles never lies in memory whole.
// Any layout of the JSON is read, not only the one that the export writes.

export type Pieces = {
  /** The JSON of each entry, in order; to be drained before `frame` is asked. */
  readonly entries: AsyncGenerator<string>;
  /** The rest of the file: its JSON with an empty list of entries. */
  readonly frame: () => string;
};

const entriesKey = /"entries"\s*:\s*\[$/;
/** The key must stand within so many characters of the beginning of the file. */
const longestHead = 10_000;

/** Linear in the length of the file. Never throws for what stands in it: broken JSON shows when the pieces are parsed. */
export function piecesOf(chunks: AsyncIterable<string>): Pieces {
  let head = '';
  let tail = '';
  async function* entries(): AsyncGenerator<string> {
    let place: 'head' | 'list' | 'tail' = 'head';
    let depth = 0;
    let inString = false;
    let escaped = false;
    let entry = '';
    for await (const chunk of chunks) {
      let from = 0;
      for (let i = 0; i < chunk.length; i++) {
        if (place === 'tail') break;
        const letter = chunk[i]!;
        if (place === 'head') {
          head += letter;
          if (letter === '[' && entriesKey.test(head.slice(-40))) place = 'list';
          else if (head.length > longestHead) place = 'tail';
          from = i + 1;
          continue;
        }
        if (inString) {
          if (escaped) escaped = false;
          else if (letter === '\\') escaped = true;
          else if (letter === '"') inString = false;
          continue;
        }
        if (letter === '"') inString = true;
        else if (letter === '{' || letter === '[') {
          if (depth === 0) from = i;
          depth++;
        } else if (letter === '}' || (letter === ']' && depth > 0)) {
          depth--;
          if (depth > 0) continue;
          yield entry + chunk.slice(from, i + 1);
          entry = '';
          from = i + 1;
        } else if (letter === ']') {
          place = 'tail';
          from = i;
        }
      }
      if (place === 'tail') tail += chunk.slice(from);
      else if (place === 'list' && depth > 0) entry += chunk.slice(from);
    }
    // Cut off within an entry: what there is of it will not parse, and the count will not fit.
    if (entry) yield entry;
  }
  return { entries: entries(), frame: () => head + tail };
}
