// Inverted and cut clauses, passives, quotations that go on. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const clauses = `
Said Ana: “It broke.”
  quote after | Ana | Said | say states | It broke
Said Ana: it broke.
  bare after | Ana | Said | say states | it broke
Says Ana “it broke”.
  quote after | Ana | Says | say states | it broke
Wrote Ana: “It broke.”
  quote after | Ana | Wrote | write states | It broke
Denied Ana: “It broke.”
  quote after | Ana | Denied | deny denies | It broke
Told Ana: “It broke.”
“It broke,” told Ana.
  quotation before | Ana | told | tell states | It broke
“It broke,” denied Ana.
  quotation before | Ana | denied | deny denies | It broke
“It broke,” said him.
“It broke,” soon said Ana.
“It broke,” said soon Ana.
  quotation before | Ana | said | say states | It broke
“It broke,” said Monday Ana.
  quotation before | Monday Ana | said | say states | It broke
“It broke” said Ana.
It broke in May, said Ana.
  clause before | Ana | said | say states | It broke in May
It broke in May, said Ana in Oslo.
  clause before | Ana in Oslo | said | say states | It broke in May
It broke in May, said Ana who left.
  clause before | Ana | said | say states | It broke in May
It broke in May, said Ana as it fell.
  clause before | Ana | said | say states | It broke in May
It broke in May, said Ana, adding more.
  clause before | Ana | said | say states | It broke in May
It broke in May, said Ana, running.
  clause before | Ana | said | say states | It broke in May
It broke in May, said Ana to the men.
  clause before | Ana | said | say states | It broke in May
It broke in May, said Ana on Monday in the old town of Elm by the cold grey sea where the men of the mill had met.
  bare after | It | said | say states | Ana on Monday in the old town of Elm by the cold grey sea where the men of the mill had met
It broke in May, has said Ana.
It broke in May, Ana has said.
  clause before | Ana | has said | say states | It broke in May
It broke in May — said Ana.
  clause before | Ana | said | say states | It broke in May
In May, said Ana.
It broke in May, Ana said “no”.
  quote after | Ana | said | say states | no
It broke in May, Ana said, “no”.
  quote after | Ana | said | say states | no
The dam, Ana told them, would break.
  clause around | Ana | told | tell states | The dam … would break
The dam, Ana said in Oslo, broke.
  clause around | Ana | said | say states | The dam … broke
The dam, Ana said before noon, broke.
  clause around | Ana | said | say states | The dam … broke
The dam, Ana said Monday, broke.
  clause around | Ana | said | say states | The dam … broke
The dam, Ana said it, broke.
  bare after | Ana | said | say states | it, broke
The dam, Ana said running, broke.
  bare after | Ana | said | say states | running, broke
The dam, Ana said, and it broke.
The dam, Ana said, whose wall broke.
  bare after | Ana | said | say states | whose wall broke
The dam, Ana said, according to Ben, broke.
  bare after | Ana | said | say states | according to Ben, broke
The dam, Ana said, breaking up.
  bare after | Ana | said | say states | breaking up
The dam, Ana said, so broke.
  clause around | Ana | said | say states | The dam … so broke
The dam — Ana said — broke.
  clause around | Ana | said | say states | The dam … broke
The dam, Ana said in the very old and grey and cold and wet town of Elm, broke.
  clause around | Ana | said | say states | The dam … broke
The dam broke; the wall, Ana said, fell.
  clause around | Ana | said | say states | the wall … fell
The men that police say, fled home.
  bare after | police | say | say states | fled home
The men, police believe killed Ana, fled.
  wide: clause interrupted | police | believe | believe judges | The men … killed Ana, fled
The man police think shot Ana fled.
  wide: bare after | The man police | think | think judges | shot Ana fled
The man police allege is shot fled.
The man police told is shot fled.
Ben met the man police say “shot” Ana.
  quote after | the man police | say | say states | “shot” Ana
Ben met the man police say shooting hurt.
  bare after | the man police | say | say states | shooting hurt
Ben met the man who police say shot Ana.
“It broke,” Ana said, “it did.” “It fell.”
  quotation before | Ana | said | say states | It broke … “it did.” “It fell.”
“It broke,” Ana said of the old grey cold wet sad bad dam in the town, “it did”.
  quotation before | Ana | said | say states | It broke
“It broke,” Ana said, and Ben saw “it”.
  quotation before | Ana | said | say states | It broke
“It broke,” Ana said, then “it did”.
  quotation before | Ana | said | say states | It broke
“It broke,” Ana said: “it did”.
  quotation before | Ana | said | say states | It broke … it did
“It broke it all now.” It rained. “It fell,” Ana said.
  quotation before | Ana | said | say states | It fell
“It broke it all now.” “It fell,” Ana said.
  quotation before | Ana | said | say states | “It broke it all now.” “It fell,”
“It broke.” “It fell,” Ana said.
  quotation before | Ana | said | say states | It fell
Ana believes it is “a mess,” Ben said.
  quotation before | Ben | said | say states | a mess
  wide: bare after | Ana | believes | believe judges | it is “a mess,” Ben said
: “a mess,” Ben said.
  quotation before | Ben | said | say states | a mess
Lee wrote:\\n“It broke.”\\n“It fell.”
  quote after | Lee | wrote | write states | It broke
Lee wrote: It broke.
  bare after | Lee | wrote | write states | It broke
Lee wrote:\\nIt broke.\\nIt fell.
  quote after | Lee | wrote | write states | It broke
It was found by Ana that it broke.
  passive that | Ana | was found | find states | it broke
It was told by Ana it broke.
Lee was accused of.
Lee was urged to leave.
Lee is said by Ana to have left.
Lee was condemned by Ana.
  passive by | Ana | was condemned | condemn judges | Lee
Was condemned by Ana.
Lee will be condemned by Ana.
Lee was thanked by Ana.
Lee was denied by Ana for it.
  passive by | Ana | was denied | deny denies | Lee … for it
It is believed to be so.
  wide: passive to | - | is believed | believe judges sourceless | It … to be so
Lee was promised to be let go.
“It broke.” “It fell on us all.” “Yes.” Ana said so.
  quotation before | Ana | said | say states | “It fell on us all.” “Yes.”
Ana said “it broke.” “It fell on us all,” Ben said.
  quote after | Ana | said | say states | it broke
  quotation before | Ben | said | say states | It fell on us all
Ana said “it broke.” “It fell on us all” hurt Ben.
  quote after | Ana | said | say states | it broke
Ana said “it broke.” “It fell on us all,” hurt Ben.
  quote after | Ana | said | say states | “it broke.” “It fell on us all,”
Ana said “it broke.” “Yes.” “It fell on us all.”
  quote after | Ana | said | say states | “it broke.” “Yes.” “It fell on us all.”
Ana said “it broke.” “Yes” it fell.
  quote after | Ana | said | say states | it broke
Ana said “it broke”. “So it fell down on us all.”
  quote after | Ana | said | say states | “it broke”. “So it fell down on us all.”
Ana said it broke. It fell. “So it fell down on us all.”
  bare after | Ana | said | say states | it broke
  quotation alone | Ana | - | - states floating | So it fell down on us all
— “So it fell down on us all.”
  quotation alone | - | - | - states floating | So it fell down on us all
“So it fell down on us all”.
“So it fell down on us.”
  quotation alone | - | - | - states floating | So it fell down on us
`;
