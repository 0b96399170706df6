// What the words of a speaker are about: heads, lists, appositions, plurals, who a pronoun or a description goes back to; see speakers.test.ts.
export const phrases = `
All of the officials said it broke.
  - the officials anonymous
All officials said it broke.
  - All officials anonymous
{p1 Ana Lee} of {l1 Elm} and {p2 Ben Ode} said it broke.
  - Ana Lee of Elm and Ben Ode
{p1 Ana Lee} of {l1 Elm} and the men said it broke.
  - Ana Lee of Elm and the men
An unnamed pilot said it broke.
  - An unnamed pilot anonymous
A pilot familiar with the talks said it broke.
  - A pilot familiar with the talks anonymous
A pilot familiar to us said it broke.
  - A pilot familiar to us
A union official said it broke. A party official said it fell. The official said it rained.
  - A union official anonymous
  - A party official anonymous
  - A party official anonymous
{p1 Ana Lee} left. The old said it broke.
  - The old
{p1 Ana Lee} left. The 56 men said it broke.
  - The 56 men anonymous
{p1 Ana Lee}, 56, left. It rained. It rained. It rained. It rained. The 56-year-old said it broke.
  - The 56-year-old
{p1 Ana Lee}, 56, left. It rained. It rained. It rained. The 56-year-old said it broke.
  p1 The 56-year-old
{p1 Ana Lee} left. {o1 Acme} lost. The 56-year-old said it broke.
  p1 The 56-year-old
Two women said it broke. They said it fell.
  - Two women anonymous
  - Two women anonymous
Two women said it broke. She said it fell.
  - Two women anonymous
  - She
The women of {l1 Elm} said it broke. They said it fell.
  - The women of Elm
  - The women of Elm
A man of two towns said it broke. He said it fell.
  - A man of two towns anonymous
  - A man of two towns anonymous
The people of {l1 Elm} said it broke. They said it fell.
  - The people of Elm
  - The people of Elm
A ministry of {l1 Elm} said it broke. It said it fell.
  - A ministry of Elm
  - A ministry of Elm
Some said it broke. They said it fell.
  - Some anonymous
  - Some anonymous
The mayor, who met {p1 Ana Lee}, said it broke.
  - The mayor
The mayor, {p1~she} of {l1 Elm}, said it broke.
  nobody
A report by the {o1 Acme} union said it broke.
  - the Acme union
A report by the old {o1 Acme} union said it broke.
  - the old Acme union
A report by {l1 Elm} said it broke.
  l1 Elm
Bakers met {p1 Ana Lee}. Some mayors, who saw her there, said it broke.
  - Some mayors
It broke, according to her.
  - her
It broke, according to her mother.
  - her mother anonymous
It broke, according to their old report.
  - their old report
It broke, according to its two mayors.
  - its two mayors
Mayors gave them to the Herald, which said it broke.
  - the Herald
Mayors gave them to Acme that said it broke.
  - Acme
Governor {p1 Ana Lee} left. The {o1 Acme} governor said it broke.
  - The Acme governor
{p1 Ana Lee} said it broke. It carried {p2 Otto Braun}. {p2~They} said it fell.
  p1 Ana Lee
  p1 Ana Lee
{p1 Ana Lee} left. {p1~Her} said it broke.
  nobody
{p1 Ana Lee}’s dam is old, she said, and it broke, its mayor said.
  - its mayor
{p1 Ana Lee} – a baker – said it broke.
  p1 Ana Lee
Harbor, Elm and the men said it broke.
  - Harbor, Elm and the men
Harbor, an old man and a baker, said it broke.
  - Harbor
The mayor, Elm and Ana, said it broke.
  - The mayor
{o1 Acme}, {o2 Bolt} and 12 men said it broke.
  - Acme, Bolt and 12 men
{o1 Harbor Freightways} lost. {g1 Rebels} won. The company said it broke.
  g1 The company
{o1 Harbor Freightways} lost. {p1 Ana Lee} won. {p1 Lee} ate. The company said it broke.
  o1 The company
An official and {p1 Ana Lee} said it broke.
  - An official and Ana Lee
A resident of {l1 Elm} said it broke.
  - A resident of Elm
Residents said it broke.
  - Residents
Elm residents said it broke.
  - Elm residents
residents said it broke.
  - residents anonymous
{p1 Ana Lee} is said to have left. “It fell on all of us there.”
  nobody
  nobody
{p1 Ana Lee} said it broke. “It fell on all of us there.”
  p1 Ana Lee
  p1 Ana Lee
{p1 Ana Lee} said it broke. Dams are said to fail.
  p1 Ana Lee
  nobody
`;
