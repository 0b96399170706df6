// What stands around a reporting clause: quotations before, behind and in the next line, headlines, sources that other words describe.
export const around = `
“It broke here” Lee said.
“It broke here now” Lee said.
  quotation before | Lee | said | say states | It broke here now
“It broke”, Lee said.
  quotation before | Lee | said | say states | It broke
“It broke here.” “We left it here,” Lee said.
  quotation before | Lee | said | say states | We left it here
“It broke here now.” “We left it,” Lee said.
  quotation before | Lee | said | say states | “It broke here now.” “We left it,”
“It broke here now.” Then “we left it,” Lee said.
  quotation before | Lee | said | say states | Then “we left it,”
“It broke here now.”\\n“We left it here,” Lee said.
  quotation before | Lee | said | say states | We left it here
In the town “it broke,” Lee said.
  quotation before | Lee | said | say states | In the town “it broke,”
In the town, “it broke,” Lee said.
  quotation before | Lee | said | say states | it broke
In the town — “it broke,” Lee said.
  quotation before | Lee | said | say states | it broke
The town that denies “it broke” is “a mess,” Ben said.
  quote after | The town that | denies | deny denies | “it broke” is “a mess,” Ben said
“It broke,” Lee said, “and fell.”
  quotation before | Lee | said | say states | It broke … and fell
“It broke,” Lee said on Monday, “and it fell”.
  quotation before | Lee | said | say states | It broke … and it fell
“It broke,” Lee said of the “old dam”.
  quotation before | Lee | said | say states | It broke
“It broke,” Lee said of the “old dam.”
  quotation before | Lee | said | say states | It broke … old dam
“It broke,” Lee said, noting “it fell”.
  quotation before | Lee | said | say states | It broke
  quote after | Lee | noting | note states | it fell
“It broke,” Lee said, “twice.”
  quotation before | Lee | said | say states | It broke
“It broke,” Lee said “and fell”.
  quotation before | Lee | said | say states | It broke … and fell
“It broke,” Lee said in the old and cold and wet mill town, “and fell here”.
  quotation before | Lee | said | say states | It broke … and fell here
“It broke,” Lee said in the old and cold and wet and grey mill town, “and fell here”.
  quotation before | Lee | said | say states | It broke
“It broke,” Lee said. “We left.”
  quotation before | Lee | said | say states | It broke … We left
“It broke,” Lee said. “We left it there then.” It rained.
  quotation before | Lee | said | say states | It broke … We left it there then
“It broke,” Lee said. “We left it” then.
  quotation before | Lee | said | say states | It broke
“It broke,” Lee said. “We left it there” then.
  quotation before | Lee | said | say states | It broke
“It broke,” Lee said. “We left it there,” Ana said.
  quotation before | Lee | said | say states | It broke
  quotation before | Ana | said | say states | We left it there
“It broke,” Lee said. “Gone!” It rained.
  quotation before | Lee | said | say states | It broke … Gone!
“It broke,” Lee said. “Gone” it was.
  quotation before | Lee | said | say states | It broke
“It broke,” Lee said. — “We left it then.” It rained.
  quotation before | Lee | said | say states | It broke
“It broke,” Lee said.\\n“We left it then.”
  quotation before | Lee | said | say states | It broke
“It broke,” Lee said.\\n“We left it all there then.”
  quotation before | Lee | said | say states | It broke
  quotation alone | Lee | - | - states floating | We left it all there then
Lee said it was “old.” “We left it then.” It rained.
  bare after | Lee | said | say states | it was “old.” “We left it then.”
Lee said it was old. “We left it then.” It rained.
  bare after | Lee | said | say states | it was old
“We left it all here then.” “It fell on us all.” It rained.
  quotation alone | - | - | - states floating | “We left it all here then.” “It fell on us all.”
“We left it all here.” It rained.
“We left it all here then” it rained.
Lee left.\\n“We left it all here then.”
  quotation alone | - | - | - states floating | We left it all here then
Lee said it broke.\\n— “We left it all here then.”
  bare after | Lee | said | say states | it broke
  quotation alone | Lee | - | - states floating | We left it all here then
Dams, Lee said, “would break”.
  quote after | Lee | said | say states | would break
“Dams,” Lee said, “would break”.
  quotation before | Lee | said | say states | Dams … would break
Dams of “Elm”, Lee said, “would break”.
  quotation before | Lee | said | say states | Dams of “Elm” … would break
The dam, Lee said, who saw it, broke.
  that after | Lee | said | say states | who saw it, broke
The dam, Lee said, running off, broke.
  bare after | Lee | said | say states | running off, broke
The dam, Lee said leaving town, broke.
  bare after | Lee | said | say states | leaving town, broke
The dam, Lee said on “Monday”, broke.
  bare after | Lee | said | say states | on “Monday”, broke
The dam, Lee said on Monday it broke, fell.
  bare after | Lee | said | say states | it broke, fell
The men police say opened fire on us fled.
  bare after | The men police | say | say states | opened fire on us fled
The men who police say opened fire fled.
  bare after | police | say | say states | opened fire fled
The men police say running left.
  bare after | The men police | say | say states | running left
The men police told opened fire.
Police say opened fire.
It broke on us here, Lee said: it fell.
  bare after | Lee | said | say states | it fell
It broke on us here, Lee said, “it fell”.
  quote after | Lee | said | say states | it fell
It broke on us here, Lee said in Elm.
  clause before | Lee | said | say states | It broke on us here
It broke on us here, Lee said in Elm that it fell.
  clause before | Lee | said | say states | It broke on us here
Lee wrote:\\n“It broke.”
  quote after | Lee | wrote | write states | It broke
Lee wrote:\\nIt broke in May.
  quote after | Lee | wrote | write states | It broke in May
Lee wrote.\\nIt broke in May.
Lee left:\\nIt broke in May.
Lee wrote in Elm:\\n“It broke” here.
  quote after | Lee | wrote | write states | It broke
Lee wrote:\\nIt “broke” here.
  quote after | Lee | wrote | write states | It “broke” here
Lee was told by Ana.
Lee was told by Ana it broke.
Lee was told that it broke.
  passive that | - | was told | tell states sourceless | it broke
Lee was accused by Ana of theft.
Lee was seen by Ana of Elm.
Lee was praised by Ana for it.
  passive by | Ana | was praised | praise judges | Lee … for it
Lee was told to leave.
Lee was believed to leave.
  wide: passive to | - | was believed | believe judges sourceless | Lee … to leave
Lee was believed by Ana to leave.
# Mayor of Elm and Oslo: Dam will break\\nIt rained.
  headline colon | Mayor of Elm and Oslo | : | : states | Dam will break
# Old Mayor of Elm and Oslo: Dam will break\\nIt rained.
# Mayor of town: Dam will break\\nIt rained.
# “Mayor”: Dam will break\\nIt rained.
# Mayor Warns Elm: Dam will break\\nIt rained.
  bare after | Mayor | Warns | warn warns | Elm: Dam will break
# Mayor: Breaking dam in May\\nIt rained.
# Mayor: dam broke\\nIt rained.
# Mayor: “Broke”\\nIt rained.
# Walls: Dam will break\\nIt rained.
  headline colon | Walls | : | : states | Dam will break
Lee did not respond.
  silence | Lee | did not | respond declines | respond
Lee did not respond, sadly.
  silence | Lee | did not respond | respond declines | sadly
Lee declined.
Lee’s old claim that men left the dam was false.
  noun that | Lee | claim | claim alleges | men left the dam was false
Lee’s false old town claim that men left the dam was false.
  that after | old town | claim | claim alleges | men left the dam was false
“Lee’s” claim that men left the dam was false.
  noun that | - | claim | claim alleges sourceless | men left the dam was false
In reports that it broke, Lee left.
  noun that | - | reports | reports states sourceless | it broke, Lee left
In reports that it broke then.
In reports that it broke.
According to Lee, who saw it, the dam broke in May.
  according first | Lee, who saw it | According to | according to states | the dam broke in May
According to Lee, director of dams, it broke in May.
  according first | Lee, director of dams | According to | according to states | it broke in May
According to Lee, a baker, it broke.
  according first | Lee, a baker | According to | according to states | it broke
According to Lee, a baker who left.
  according first | Lee | According to | according to states | a baker who left
According to Lee “it broke in May”.
  according first | Lee | According to | according to states | it broke in May
According to Lee: it broke in May.
Then according to Lee, it broke.
  according first | Lee | according to | according to states | it broke
It broke then according to Lee.
  according | Lee | according to | according to states | It broke then
Dams, according to Lee.
Dams broke, according to Lee, men fled.
  according | Lee | according to | according to states | Dams broke
It reportedly broke on us in May.
  wide: hearsay | - | reportedly | reportedly states sourceless | It … broke on us in May
It reportedly broke on us.
  wide: hearsay | - | reportedly | reportedly states sourceless | It … broke on us
It fell: it reportedly broke on us in May – and fell.
  wide: hearsay | - | reportedly | reportedly states sourceless | it … broke on us in May
“It fell” it reportedly broke on us in May.
  wide: hearsay | - | reportedly | reportedly states sourceless | it … broke on us in May
Lee left the town and said it broke.
  bare after | Lee | said | say states | it broke
Lee left, then said it broke.
  bare after | Lee | said | say states | it broke
Lee left the town; denied it.
  object after | Lee | denied | deny denies | it
Said Lee: “it broke”.
  quote after | Lee | Said | say states | it broke
Said Lee “it broke”.
  quote after | Lee | Said | say states | it broke
Said Lee it broke.
  bare after | - | Said | say states | Lee it broke
Hopes Lee: “it broke”.
“It broke,” told Lee.
  quotation before | Lee | told | tell states | It broke
“It broke,” says soon Lee.
  quotation before | Lee | says | say states | It broke
“It broke,” said them.
It broke here, says Lee in Elm.
  clause before | Lee in Elm | says | say states | It broke here
It broke here, said Lee, running.
  clause before | Lee | said | say states | It broke here
It broke here, has said Lee.
Elm, said Lee.
It broke here, tells Lee.
“It broke,” said Lee, adding that it fell.
  quotation before | Lee | said | say states | It broke
  that after | Lee | adding | add states | it fell
“It broke,” said Lee of Elm, and denied it.
  quotation before | Lee of Elm | said | say states | It broke
  object after | Lee of Elm | denied | deny denies | it
The dam broke, Lee told us, adding that it fell.
  clause before | Lee | told | tell states | The dam broke
  that after | Lee | adding | add states | it fell
The dam broke, Lee added as Ana left, saying that it fell.
  clause before | Lee | added | add states | The dam broke
  that after | Lee | saying | say states | it fell
Lee left the dam which Ana built, adding that it fell.
  that after | Lee | adding | add states | it fell
Lee, Ben said, left, adding that it fell.
  clause around | Ben | said | say states | Lee … left, adding that it fell
A man close to Lee said it broke.
  bare after | A man close to Lee | said | say states | it broke
A man seen in Elm said it broke.
  bare after | A man seen in Elm | said | say states | it broke
A man living in Elm said it broke.
  bare after | A man living in Elm | said | say states | it broke
A man, who left early, said it broke.
  bare after | A man, who left early | said | say states | it broke
A poll released on Monday said it broke.
  bare after | A poll released on Monday | said | say states | it broke
A poll taken Sunday said it broke.
  bare after | A poll taken Sunday | said | say states | it broke
Lee 56 said it broke.
  bare after | Lee 56 | said | say states | it broke
Lee, 5 May, said it broke.
  bare after | Lee, 5 May | said | say states | it broke
Lee on 5 May said it broke.
Lee, for now, said it broke.
  bare after | - | said | say states | it broke
Lee, for example, said it broke.
  bare after | Lee | said | say states | it broke
Lee for example, said it broke.
  bare after | - | said | say states | it broke
“Lee” said it broke.
Lee, in “May”, said it broke.
  bare after | - | said | say states | it broke
Lee-Ode said it broke.
  bare after | Lee-Ode | said | say states | it broke
The soon-to-leave mayor said it broke.
  bare after | The soon-to-leave mayor | said | say states | it broke
The mayor newly said it broke.
  bare after | The mayor | said | say states | it broke
Lee (56), a baker, said it broke.
  bare after | Lee (56), a baker | said | say states | it broke
Lee, 56, a baker, of Elm, said it broke.
  bare after | Lee, 56, a baker, of Elm | said | say states | it broke
Lee, run by Ana, said it broke.
  bare after | - | said | say states | it broke
Lee, old, said it broke.
  bare after | Lee, old | said | say states | it broke
Lee, “old”, a baker, said it broke.
  bare after | - | said | say states | it broke
“It broke,” said thirty-three men.
  quotation before | thirty-three men | said | say states | It broke
“It broke,” said 10-year-old Ana.
  quotation before | 10-year-old Ana | said | say states | It broke
“It broke,” said Rev. Ana Lee.
  quotation before | Rev. Ana Lee | said | say states | It broke
“It broke,” said Lee & Sons.
  quotation before | Lee & Sons | said | say states | It broke
“It broke,” said Lee, another baker.
  quotation before | Lee, another baker | said | say states | It broke
“It broke,” said Lee, old.
  quotation before | Lee | said | say states | It broke
“It broke,” said a tired Lee.
  quotation before | a tired Lee | said | say states | It broke
“It broke,” said the newly elected mayor.
  quotation before | the newly elected mayor | said | say states | It broke
“It broke,” said Lee’s tired mayor.
  quotation before | Lee’s tired mayor | said | say states | It broke
“It broke,” said the old tired mayor.
  quotation before | the old tired mayor | said | say states | It broke
“It broke,” said Lee tired mayor.
  quotation before | Lee tired mayor | said | say states | It broke
It broke here, Lee told us.
  clause before | Lee | told | tell states | It broke here
It broke here, Lee told reporters.
  clause before | Lee | told | tell states | It broke here
It broke here, Lee told the Post on Monday.
  clause before | Lee | told | tell states | It broke here
It broke here, Lee did not tell us.
On the old wall, Lee told the men.
The dam, Lee told reporters, would break.
  clause around | Lee | told | tell states | The dam … would break
`;
