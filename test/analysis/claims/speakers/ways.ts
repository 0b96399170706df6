// Each way in which a text can say who speaks, see speakers.test.ts.
export const ways = `
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
`;
