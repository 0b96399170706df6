// Whom the claims of the rules are given to: the actor's id (or "-"), the words that name the speaker, and whether nobody can
// be found behind them. Actors are marked as in marked-actors.ts; a role stands behind " // ".
import { expect, test } from 'vitest';
import { claimsByRule } from '../../../src/analysis/claims/rules.ts';
import { resolveSpeakers, subjectOf } from '../../../src/analysis/claims/speaker.ts';
import { casesIn } from '../cases.ts';
import { markedActors } from './marked-actors.ts';
import { readingOf, saidIn } from './reading-of-rules.ts';

function speakersIn(line: string): string[] {
  const [marked, ...given] = line.split(' // ');
  const roles = Object.fromEntries(given.map((role) => role.split(': ') as [string, string]));
  const { text, actors } = markedActors(marked!.replaceAll('\\n', '\n'), roles);
  const reading = readingOf(text);
  const drafts = claimsByRule(reading, { wide: true }).map((draft) => ({
    ...draft,
    source: draft.source && subjectOf(reading, draft.source),
  }));
  return resolveSpeakers(reading, drafts, actors).map((speaker) =>
    speaker
      ? `${speaker.actor?.id ?? '-'} ${saidIn(reading, speaker.phrase)}${speaker.anonymous ? ' anonymous' : ''}`
      : 'nobody',
  );
}

const texts = `
{p1 Ana Lee} said it broke.
  p1 Ana Lee
Mayor {p1 Ana Lee} said it broke.
  p1 Mayor Ana Lee
{p1 Ana Lee}, a baker, said it broke.
  p1 Ana Lee
{p1 Ana Lee} (a baker) said it broke.
  p1 Ana Lee
{p1 Ana Lee} and {p2 Ben Ode} said it broke.
  - Ana Lee and Ben Ode
{p1 Ana Lee}, {p2 Ben Ode} and {p3 Cas Pim} said it broke.
  - Ana Lee, Ben Ode and Cas Pim
{o1 Acme}’s chief said it broke.
  - Acme’s chief
A spokesman for {o1 Acme} said it broke.
  - A spokesman for Acme
An {o1 Acme} spokesman said it broke.
  - An Acme spokesman
The {o1 Acme} report said it broke.
  - The Acme report
The {l1 Oslo} report said it broke.
  - The Oslo report
A report by {o1 Acme} said it broke.
  o1 Acme
A report from the {o1 Acme} union said it broke.
  o1 A report from the Acme union
A report on {o1 Acme} said it broke.
  - A report on Acme
The health minister, {p1 Ana Lee}, said it broke.
  p1 The health minister
The health minister, {o1 Acme}, said it broke.
  - The health minister
The health minister, an old {p1 Ana Lee}, said it broke.
  - The health minister
The health minister, {p1~she}, said it broke.
  nobody
{p1 Ana Lee} left. {p1~She} said it broke.
  p1 She
{p1 Ana Lee} left. She said it broke.
  - She
{p1 Ana Lee} said it broke. She said it fell.
  p1 Ana Lee
  p1 Ana Lee
{p1 Ana Lee} said it broke. They said it fell.
  p1 Ana Lee
  - They
{o1 Acme} said it broke. It said it fell.
  o1 Acme
  o1 Acme
{o1 Acme} said it broke. They said it fell.
  o1 Acme
  o1 Acme
{o1 Acme} said it broke. He said it fell.
  o1 Acme
  - He
{p1 Ana Lee} said it broke. I said it fell.
  p1 Ana Lee
  - I
{p1 Ana Lee} said it broke. We said it fell.
  p1 Ana Lee
  - We
{p1 Ana Lee} said it broke. A. B. C. D. She said it fell.
  p1 Ana Lee
  p1 Ana Lee
{p1 Ana Lee} said it broke. It rained. It rained. It rained. It rained. It rained. She said it fell.
  p1 Ana Lee
  p1 Ana Lee
{p1 Ana Lee} said it broke. It rained. It rained. It rained. It rained. It rained. It rained. She said it fell.
  p1 Ana Lee
  - She
Officials said it broke. They said it fell.
  - Officials
  - Officials
Officials said it broke. He said it fell.
  - Officials
  - He
An official said it broke. He said it fell.
  - An official anonymous
  - An official anonymous
An official said it broke. They said it fell.
  - An official anonymous
  - They
A report said it broke. It said it fell.
  - A report
  - A report
A report said it broke. He said it fell.
  - A report
  - He
The council said it broke. It said it fell.
  - The council
  - The council
Police said it broke. They said it fell.
  - Police
  - Police
{p1 Karl Weiss} said it broke. It carried {p2 Otto Braun}. {p2~He} said it fell.
  p1 Karl Weiss
  p1 Karl Weiss
{p1 Karl Weiss} said it broke. It rained. It rained. It rained. It carried {p2 Otto Braun}. {p2~He} said it fell.
  p1 Karl Weiss
  p2 He
{p1 Karl Weiss} said {p1~he} lost. It carried {p2 Ines Rocha}. {p2~She} said it fell.
  p1 Karl Weiss
  p2 She
{p1 Ines Rocha} said {p1~she} lost. It carried {p2 Otto Braun}. {p2~He} said it fell.
  p1 Ines Rocha
  p2 He
{o1 Acme} said it broke. It carried {p2 Otto Braun}. {p2~He} said it fell.
  o1 Acme
  p2 He
{p1 Ana Lee} left. The governor said it broke. // p1: governor of Elm
  p1 The governor
{p1 Ana Lee}, the governor of Elm, left. The governor said it broke.
  p1 The governor
Governor {p1 Ana Lee} left. The governor said it broke.
  p1 The governor
Gov. {p1 Ana Lee} left. The governor said it broke.
  p1 The governor
Governor {p1 Ana Lee} left. A governor said it broke.
  - A governor
Governor {p1 Ana Lee} left. His governor said it broke.
  p1 His governor
Governor {p1 Ana Lee} left. The {l1 Ohio} governor said it broke.
  - The Ohio governor
Governor {p1 Ana Lee} of {l1 Ohio} left. The {l1 Ohio} governor said it broke. // p1: Ohio governor
  p1 The Ohio governor
Governor {p1 Ana Lee} left. Governor {p2 Ben Ode} left. The governor said it broke.
  p2 The governor
Governor {p1 Ana Lee} left. Governor {p2 Ben Ode} left. {p1 Lee} ate. The governor said it broke.
  p1 The governor
A governor said it broke. Governor {p1 Ana Lee} left. The governor said it fell.
  - A governor
  p1 The governor
Governor {p1 Ana Lee} left. A governor said it broke. The governor said it fell.
  - A governor
  - A governor
A senior official said it broke. The official said it fell.
  - A senior official anonymous
  - A senior official anonymous
A senior official said it broke. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The official said it fell.
  - A senior official anonymous
  - A senior official anonymous
A senior official said it broke. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The official said it fell.
  - A senior official anonymous
  - The official anonymous
A report said it broke. The report said it fell.
  - A report
  - The report
{p1 Ana Lee}, 56, left. The 56-year-old said it broke.
  p1 The 56-year-old
{o1 Acme} left. The 56-year-old said it broke.
  - The 56-year-old
{o1 Harbor Freightways} lost. The company said it broke.
  o1 The company
{o1 Harbor Freightways} lost. The commission said it broke.
  - The commission
{o1 Harbor Freightways} lost. This company said it broke.
  - This company
{o1 Harbor Freightways} lost. The old company said it broke.
  - The old company
{o1 Acme} lost. {o2 Bolt} won. {o2 Bolt} ate. The company said it broke.
  o2 The company
{o1 Acme} lost. {o2 Bolt} won. The company said it broke.
  o2 The company
{p1 Ana Lee} lost. The company said it broke.
  - The company
{o1 Acme} lost. It rained. It rained. It rained. It rained. The company said it broke.
  - The company
{o1 Acme} lost. It rained. It rained. It rained. The company said it broke.
  o1 The company
The {o1 Harbor Authority} lost. The authority said it broke.
  o1 The authority
{o1 Acme} lost. The {o2 Bolt} union said it broke. The union said it fell.
  - The Bolt union
  - The Bolt union
A clerk said it broke.
  - A clerk
Two people familiar with the talks said it broke.
  - Two people familiar with the talks anonymous
A man who asked for anonymity said it broke.
  - A man anonymous
An unnamed man said it broke.
  - An unnamed man anonymous
A man, anonymous, said it broke.
  nobody
The official said it broke.
  - The official anonymous
Maltese officials said it broke.
  - Maltese officials
The report said it broke.
  - The report
Police said it broke.
  - Police
Officials at Acme said it broke.
  - Officials at Acme
The {p1 Ana Lee} said it broke.
  p1 The Ana Lee
“It broke it all here today.” {p1 Ana Lee} left.
  nobody
{p1 Ana Lee} said it broke. {p2 Ben Ode} left. “It fell on us all here.”
  p1 Ana Lee
  p1 Ana Lee
{p1 Ana Lee} is accused of lying. “It fell on us all here.”
  nobody
  nobody
{p1 Karl Weiss} left. According to {p1~him}, it broke.
  p1 him
{p1 Karl Weiss} left. Mayors who met {p1~him} in Oslo said it broke.
  - Mayors
{p1 Karl Weiss} left. Mayors, who met {p1~him} in Oslo, said it broke.
  - Mayors
{p1 Karl Weiss} left. {p1~His} lawyer said it broke.
  - His lawyer
{p1 Karl Weiss} left. Aides sent them to the {o1 Herald}, which said it broke.
  o1 the Herald
{p1 Karl Weiss} left. The paper quoted {p1~him} as saying it broke.
  p1 him
{p1 Karl Weiss} left. They met {p1~him} and said it broke.
  - They
{p1 Karl Weiss} left. His claim that it broke on us was false.
  - His
{p1 Ana Lee} — a baker — said it broke.
  p1 Ana Lee
{p1 Ana Lee}, who left, said it broke.
  p1 Ana Lee
{p1 Ana Lee} of {l1 Elm} said it broke.
  p1 Ana Lee of Elm
The mayor of {l1 Elm} said it broke.
  - The mayor of Elm
The union at {o1 Acme} said it broke.
  - The union at Acme
Officials from {o1 Acme} said it broke.
  - Officials from Acme
{o1 Acme} officials in {l1 Elm} said it broke.
  - Acme officials in Elm
The {o1 Acme} said it broke.
  o1 The Acme
{o1 Acme} and the men said it broke.
  - Acme and the men
The men and {o1 Acme} said it broke.
  - The men and Acme
{p1 Ana Lee}, {p2 Ben Ode} and the men said it broke.
  - Ana Lee, Ben Ode and the men
The mayor, {p1 Ana Lee} of {l1 Elm}, said it broke.
  p1 The mayor
The mayor, then {p1 Ana Lee}, said it broke.
  - The mayor
The mayor ({p1 Ana Lee}) said it broke.
  p1 The mayor
The mayor, {p1 Ana Lee}, said it broke. The mayor said it fell.
  p1 The mayor
  p1 The mayor
{p2 Ben Ode} left. The {p2~mayor}, {p1 Ana Lee}, said it broke.
  p1 The mayor
{p2 Ben Ode} left. The {p2~mayor} said it broke.
  p2 The mayor
A statement from {o1 Acme} said it broke.
  o1 A statement from Acme
An {o1 Acme} statement said it broke.
  o1 An Acme statement
A {l1 Elm} statement said it broke.
  - A Elm statement
The statement said it broke.
  - The statement
Data from the {o1 Harbor Authority} said it broke.
  o1 Data from the Harbor Authority
Data from {p1 Ana Lee} said it broke.
  p1 Data from Ana Lee
Data from {l1 Elm} said it broke.
  - Data from Elm
Data of {o1 Acme} said it broke.
  - Data of Acme
Data from {o1~it} said it broke.
  o1 it
{o1 Acme} said it broke. We said it fell. It said it sank.
  o1 Acme
  - We
  o1 Acme
{o1 Acme} said it broke. {p1 Ana Lee} said it fell. It said it sank.
  o1 Acme
  p1 Ana Lee
  o1 Acme
{o1 Acme} said it broke. {p1 Ana Lee} said it fell. He said it sank.
  o1 Acme
  p1 Ana Lee
  p1 Ana Lee
{p1 Ana Lee} said it broke. {o1 Acme} said it fell. She said it sank.
  p1 Ana Lee
  o1 Acme
  p1 Ana Lee
{g1 Rebels} said it broke. They said it fell.
  g1 Rebels
  g1 Rebels
{g1 Rebels} said it broke. It said it fell.
  g1 Rebels
  g1 Rebels
{g1 Rebels} said it broke. Who said it fell?
  g1 Rebels
  - Who
{p1 Ana Lee} said it broke. Who said it fell?
  p1 Ana Lee
  p1 Ana Lee
Critics said it broke. They said it fell.
  - Critics
  - Critics
Some said it broke. They said it fell.
  - Some anonymous
  - Some anonymous
The people of Elm said it broke. They said it fell.
  - The people of Elm
  - The people of Elm
The press said it broke. They said it fell.
  - The press
  - They
The court said it broke. It said it fell.
  - The court
  - The court
The statement said it broke. It said it fell.
  - The statement
  - The statement
A man of the court said it broke. He said it fell.
  - A man of the court anonymous
  - A man of the court anonymous
The man of laws said it broke. He said it fell.
  - The man of laws anonymous
  - The man of laws anonymous
{p1 Karl Weiss} said it broke. It carried {p2 Otto Braun}. {p2~They} said it fell.
  p1 Karl Weiss
  p1 Karl Weiss
{p1 Karl Weiss} said it broke. {p1~He} ran. {p1~She} ran. It carried {p2 Otto Braun}. {p2~He} said it fell.
  p1 Karl Weiss
  p2 He
{p1 Ana Lee}, 56, left. {p2 Ben Ode} ate. The 56-year-old said it broke.
  p2 The 56-year-old
{p1 Ana Lee}, 56, left. It rained. It rained. It rained. The 56-year-old said it broke.
  p1 The 56-year-old
{p1 Ana Lee}, 56, left. It rained. It rained. It rained. It rained. The 56-year-old said it broke.
  - The 56-year-old
{p1 Ana Lee}, 56, left. {o1 Acme} ate. The 56-year-old said it broke.
  p1 The 56-year-old
{p1 Ana Lee}, mayor, left. The old mayor said it broke.
  p1 The old mayor
{p1 Ana Lee}, the mayor. The editor left. The editor said it broke.
  - The editor
{p1 Ana Lee}, who was the mayor, left. The mayor said it broke.
  - The mayor
{p1 Ana Lee}, a critic of the mayor, left. The mayor said it broke.
  - The mayor
{p1 Ana Lee}, a critic and editor, left. The editor said it broke.
  p1 The editor
{p1 Ana Lee}, ran home, an editor, left. The editor said it broke.
  - The editor
The old Elm editor {p1 Ana Lee} left. The editor said it broke.
  p1 The editor
The editor, {p1 Ana Lee}, left. The editor said it broke.
  - The editor
It rained. Editor. {p1 Ana Lee} left. The editor said it broke.
  - The editor
Editor of news, sport, art, food {p1 Ana Lee} left. The editor said it broke.
  - The editor
{p1 Ana Lee} left. The editors said it broke. // p1: editor
  p1 The editors
{p1 Ana Lee} left. The editor said it broke. // p1: editors
  p1 The editor
The editor said it broke. {p1 Ana Lee} left. // p1: editor
  - The editor
{p1~She} left. The editor said it broke. // p1: editor
  p1 The editor
{g1 Night Watch} left. The watch said it broke.
  g1 The watch
{o1 Acme Works} left. Their works said it broke.
  nobody
{o1 Acme Firm} left. A firm said it broke.
  - A firm
{o1 Acme} left. The firm of {l1 Elm} said it broke.
  o1 The firm of Elm
{g1 Rebels} left. The firm said it broke.
  g1 The firm
{l1 Elm} left. The firm said it broke.
  - The firm
{o1 Acme} lost. {o2 Bolt} won. {o2 Bolt} ate. {o1 Acme} ran. The company said it broke.
  o2 The company
A man close to {o1 Acme} said it broke.
  - A man close to Acme
Somebody familiar with it said it broke.
  - Somebody familiar with it anonymous
Somebody familiar said it broke.
  - Somebody familiar
An unidentified man said it broke.
  - An unidentified man anonymous
Two Elm residents said it broke.
  - Two Elm residents
Two residents said it broke.
  - Two residents anonymous
Residents said it broke.
  - Residents
A source said it broke.
  - A source anonymous
Sources in Elm said it broke.
  - Sources in Elm
An official report said it broke.
  - An official report
Officials said it broke.
  - Officials
Mayor Lee said it broke.
  - Mayor Lee
Lawyers for the Elm bank said it broke.
  - Lawyers for the Elm bank
Mayors who left us and met him said it broke.
  - Mayors
Mayors and others who long met him said it broke.
  - Mayors and others
Her said it broke.
  nobody
Her old boss said it broke.
  - Her old boss
Her two sons said it broke.
  - Her two sons
They asked him, who left, and said it broke.
  - They
`;

test.each(casesIn(texts))('$text', ({ text, expected }) => {
  expect(speakersIn(text)).toEqual(expected);
});
