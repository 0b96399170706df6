// From labels to claims: which source and content belong to which cue. Each word carries its label: S source, Q cue, C content;
// a capital begins a piece, "-" is outside.
import { expect, test } from 'vitest';
import { assemble } from '../../../../src/analysis/claims/tagger/assemble.ts';
import { casesIn } from '../../cases.ts';
import { lineOf, readingOf } from '../reading-of-rules.ts';

const letters = '-SsQqCc';

/** "Lee/S said/Q it/C broke/c ./-", lines parted by " ¶ ". */
function claimsOf(marked: string): string[] {
  const labels: number[] = [];
  const text = marked
    .split(' ¶ ')
    .map((line) =>
      line
        .split(' ')
        .map((part) => {
          labels.push(letters.indexOf(part.at(-1)!));
          return part.slice(0, -2);
        })
        .join(' '),
    )
    .join('\n');
  const reading = readingOf(text);
  expect(reading.words.map((word) => word.text)).toEqual(text.split(/\s/));
  return assemble(reading, Uint8Array.from(labels)).map((draft) => lineOf(reading, draft));
}

const tables = `
Lee/S said/Q it/C broke/c ./-
  tagger | Lee | said | say states | it broke
It/C broke/c ,/- Lee/S said/Q ./-
  tagger | Lee | said | say states | It broke
It/C broke/c said/Q Lee/S ./-
  tagger | Lee | said | say states | It broke
It/C broke/c ./-
It/C broke/c in/c May/c ./-
Lee/S said/Q it/C broke/c ./- It/C was/c old/c and/c grey/c ./-
  tagger | Lee | said | say states | it broke
  tagger, no cue | Lee | - | - states floating | It was old and grey
Lee/S said/Q it/C ,/- and/- broke/C ./-
  tagger | Lee | said | say states | it … broke
“/- It/C broke/c ,/c ”/- Lee/S said/Q ./- “/- We/C left/c ./c ”/-
  tagger | Lee | said | say states | It broke , … We left .
“/- It/C broke/c ,/c ”/- Lee/S said/Q ./- He/- slept/- ./- “/- We/C left/c it/c there/c ./c ”/-
  tagger | Lee | said | say states | It broke , … We left it there .
“/- It/C broke/c ,/c ”/- Lee/S said/Q ./- Ana/S said/Q “/- We/C left/c ./c ”/-
  tagger | Lee | said | say states | It broke ,
  tagger | Ana | said | say states | We left .
Lee/S said/Q Ana/S told/Q him/- it/C broke/c ./-
  tagger | Ana | told | tell states | it broke
Lee/S said/Q it/C broke/c and/- Ana/S said/Q she/C left/c ./-
  tagger | Lee | said | say states | it broke
  tagger | Ana | said | say states | she left
Lee/S said/Q ,/- Ana/S said/Q ,/- it/C broke/c ./-
  tagger | Ana | said | say states | it broke
Lee/S left/- ./- He/- said/Q it/C broke/c ./-
  tagger | Lee | said | say states | it broke
Lee/S left/- ./- He/- slept/- ./- He/- said/Q it/C broke/c ./-
  tagger | - | said | say states | it broke
Lee/S left/- ¶ He/- said/Q it/C broke/c ./-
  tagger | - | said | say states | it broke
said/Q Lee/S ./-
Lee/S said/Q ./-
Lee/S said/Q :/- ¶ “/- It/C broke/c it/c all/c ”/-
  tagger | Lee | said | say states | It broke it all
Lee/S said/Q ./- ¶ “/- It/C broke/c it/c all/c ”/-
  tagger | Lee | said | say states | It broke it all
Lee/S said/Q ./- ¶ It/C broke/c it/c all/c ./-
Lee/S said/Q so/- ¶ It/- rained/- ¶ “/- It/C broke/c it/c all/c ”/-
“/- It/C broke/c it/c all/c ”/- ¶ Lee/S said/Q so/- ./-
Lee/S did/Q not/q deny/q it/C ./-
  tagger | Lee | did not deny | deny denies negated | it
Lee/S denied/Q it/C ./-
  tagger | Lee | denied | deny denies | it
Lee/S went/Q on/q to/q say/q it/C broke/c ./-
  tagger | Lee | went on to say | say states | it broke
Lee/S declined/Q to/q say/q why/C ./-
  tagger | Lee | declined to say | declined declines | why
Lee/S expressed/Q hope/q it/C broke/c ./-
  tagger | Lee | expressed hope | hope judges | it broke
Lee/S voiced/Q concern/q it/C broke/c ./-
  tagger | Lee | voiced concern | concern warns | it broke
Lee/S was/Q worried/q it/C broke/c ./-
  tagger | Lee | was worried | worry warns | it broke
Lee/S warned/Q and/q said/q it/C broke/c ./-
  tagger | Lee | warned and said | warn warns | it broke
Lee/S said/Q and/q warned/q it/C broke/c ./-
  tagger | Lee | said and warned | warn warns | it broke
Lee/S ruled/Q out/q it/C ./-
  tagger | Lee | ruled out | rule out denies | it
Lee/S ruled/Q it/C ./-
  tagger | Lee | ruled | rule states | it
Lee/S made/Q a/q claim/q it/C broke/c ./-
  tagger | Lee | made a claim | claim alleges | it broke
Lee/S mumbled/Q it/C broke/c ./-
  tagger | Lee | mumbled | mumbled states | it broke
Talks/S are/Q said/q to/C fail/c ./-
  tagger | - | are said | say states sourceless | Talks … to fail
Talks/S was/Q told/q to/C fail/c ./-
  tagger | - | was told | tell states sourceless | Talks … to fail
Talks/S said/Q to/C fail/c ./-
  tagger | Talks | said | say states | to fail
Talks/S are/Q said/q ,/- they/C fail/c ./-
  tagger | Talks | are said | say states | they fail
Talks/S have/Q said/q to/C fail/c ./-
  tagger | Talks | have said | say states | to fail
are/Q said/q Talks/S to/C fail/c ./-
  tagger | Talks | are said | say states | to fail
The/C men/c ,/- police/S say/Q ,/- fled/C ./-
  tagger | police | say | say states | The men … fled
The/C men/c police/S say/Q fled/C home/c ./-
  tagger | police | say | say states | The men … fled home
It/C broke/c and/c Lee/S said/Q and/- it/C rained/c ./- He/- left/- ./- It/C was/c so/c old/c then/c ./-
  tagger | Lee | said | say states | It broke and … it rained
  tagger, no cue | Lee | - | - states floating | It was so old then
Lee/S said/Q it/C broke/c ,/- then/- Ana/- left/- ,/- it/C rained/c on/c them/c ./-
  tagger | Lee | said | say states | it broke … it rained on them
“/- A/C b/c c/c d/c ”/- and/- “/- e/C f/c ”/- ./-
Ana/- left/- ./- said/Q it/C broke/c then/- Lee/S ./-
  tagger | Lee | said | say states | it broke
`;

// Pieces of several claims side by side: the cheapest pair of cue and content first, then what goes on from it.
const crowded = `
Lee/S said/Q :/- ¶ it/C broke/c ./-
  tagger | Lee | said | say states | it broke
it/C broke/c denied/Q said/Q it/C fell/c
  tagger | - | denied | deny denies | it broke
  tagger | - | said | say states | it fell
was/Q sure/q it/C broke/c
  tagger | - | was sure | sure judges | it broke
Ana/S says/Q said/Q talks/S dams/C fail/c
  tagger | talks | said | say states | dams fail
says/Q said/Q talks/S it/C
  tagger | talks | said | say states | it
it/C denied/Q ./- “/- it/C it/C
  tagger | - | denied | deny denies | it
says/Q it/C ¶ “/- we/C
  tagger | - | says | say states | it
added/Q it/C talks/S “/- it/C told/Q
  tagger | talks | added | add states | it
  tagger | talks | told | tell states | it
told/Q Ana/S ./- it/C said/Q
  tagger | Ana | told | tell states | it
“/- we/C denied/Q ¶ “/- it/C
  tagger | - | denied | deny denies | we
we/C ./c ”/- Ana/S said/Q it/C “/c broke/c
  tagger | Ana | said | say states | we . … it “ broke
said/Q it/C “/- it/C broke/c ¶ it/C ,/c ”/-
  tagger | - | said | say states | it … it broke
said/Q “/- it/C told/Q
  tagger | - | told | tell states | it
it/C he/S “/- we/C ”/- it/C Lee/S says/Q denied/Q told/Q
  tagger | Lee | says | say states | it … we
  tagger | Lee | denied | deny denies | it
it/C “/c broke/c it/C ¶ it/C told/Q
  tagger | - | told | tell states | it
says/Q it/C “/- we/C ./c “/- we/C
  tagger | - | says | say states | it … we . … we
denied/Q it/C it/C ,/- dams/C added/Q
  tagger | - | denied | deny denies | it … dams
  tagger | - | added | add states | it
Ana/S “/- we/C left/c it/c all/c ./c ”/- ./- x/- x/- x/- x/- ./- “/- it/C broke/c ,/c ”/- said/Q
  tagger | Ana | said | say states | we left it all . … it broke ,
told/Q “/- it/C broke/c ,/c ”/- it/C “/c broke/c ”/- “/- it/C broke/c ”/- dams/C fail/c ./- Ana/S
  tagger | - | told | tell states | it broke , … it “ broke … it broke … dams fail
he/S said/Q said/Q was/Q sure/q added/Q it/C
  tagger | - | added | add states | it
denied/Q said/Q it/C we/C ./- Ana/S it/C broke/c and/c it/c fell/c
  tagger | Ana | said | say states | it
  tagger | - | denied | deny denies | we
  tagger, no cue | Ana | - | - states floating | it broke and it fell
said/Q says/Q was/Q he/S dams/C then/- it/C broke/c in/c May/c Ana/S it/C
  tagger | he | was | was states | dams
  tagger | he | says | say states | it broke in May
  tagger | he | said | say states | it
`;

test.each([tables, crowded].flatMap(casesIn))('$text', ({ text, expected }) => {
  expect(claimsOf(text)).toEqual(expected);
  // Paragraphs before and behind change nothing.
  expect(claimsOf(`x/- x/- ¶ ${text} ¶ x/- x/-`)).toEqual(expected);
});

test.each([
  ['a source before its cue', 'Lee/S {x/-} said/Q it/C broke/c', 78, 'Lee', '-'],
  ['a source behind it', 'said/Q it/C broke/c {x/-} Lee/S', 73, 'Lee', '-'],
  ['cues between', 'Lee/S {said/Q} it/C broke/c', 4, 'Lee', '-'],
])('how far apart may be: %s', (_, marked, most, near, far) => {
  const sourceAt = (times: number): string =>
    claimsOf(marked.replace(/\{(.*?)\} /, (_all, part: string) => `${part} `.repeat(times)))[0]!.split(' | ')[1]!;
  expect([sourceAt(most), sourceAt(most + 1)]).toEqual([near, far]);
});

test.each([
  ['content behind its cue', 'Lee/S said/Q {x/-} it/C broke/c', 148, 1, 0],
  ['content before it', 'it/C broke/c {x/-} Lee/S said/Q', 144, 1, 0],
  ['content sentences behind', 'Lee/S said/Q so/- {./- He/- left/-} ./- “/- it/C broke/c it/c all/c ”/-', 5, 1, 0],
  ['content sentences before', '“/- it/C broke/c it/c all/c ”/- {./- He/- left/-} ./- Lee/S said/Q so/-', 5, 1, 0],
  ['content nearer to another cue', 'Lee/S said/Q {x/-} it/C broke/c Ana/S said/Q it/C fell/c', 68, 2, 1],
])('how far apart may be: %s', (_, marked, most, near, far) => {
  const countAt = (times: number): number =>
    claimsOf(marked.replace(/\{(.*?)\} /, (_all, part: string) => `${part} `.repeat(times))).length;
  expect([countAt(most), countAt(most + 1)]).toEqual([near, far]);
});
