// The same ways with one thing changed, see speakers.test.ts.
export const variants = `
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
