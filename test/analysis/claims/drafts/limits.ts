// How far each rule looks, and what is just too far. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const limits = `
Lee pledged to Ana it would hold.
  bare after | Lee | pledged | pledge promises | it would hold
Lee responded to the charge.
Lee called men in Elm a joke.
Lee called the old men in Elm a joke.
  as after | Lee | called | call judges | the old men in Elm a joke
Lee called the men in Elm a joke.
Lee called Ana, Ben, Cas, Dee a joke.
Lee called Ana, Ben, a joke.
Lee called it all of what any man with time and room might once have seen there as a very big old grey joke.
  as after | Lee | called | call judges | it all of what any man with time and room might once have seen there as a very big old grey joke
Lee called it all of what any man with time and room might once have seen there and been told by us of as joke.
  as after | Lee | called | call judges | it all of what any man with time and room might once have seen there
According to Lee, an expert, it all broke here now.
  according first | Lee, an expert | According to | according to states | it all broke here now
According to the mayor, an expert, it all broke here now.
  according first | the mayor | According to | according to states | an expert, it all broke here now
According to Lee, an expert who left, it all broke here now.
  according first | Lee | According to | according to states | an expert who left, it all broke here now
According to Lee, who left, it all broke here now.
  according first | Lee, who left | According to | according to states | it all broke here now
According to Lee, a man of the old grey town by the cold sea of the far north, it all broke here now.
  according first | Lee, a man of the old grey town by the cold sea of the far north | According to | according to states | it all broke here now
According to Lee, a man of the old grey town by the cold wet sea of the far north, it all broke here now.
  according first | Lee, a man of the old grey town by the cold wet sea of the far north | According to | according to states | it all broke here now
It reportedly broke now.
It reportedly broke on us.
  wide: hearsay | - | reportedly | reportedly states sourceless | It … broke on us
It reportedly broke and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old men.
  wide: hearsay | - | reportedly | reportedly states sourceless | It … broke and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old men
It reportedly broke and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old men.
  wide: hearsay | - | reportedly | reportedly states sourceless | It … broke and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old men
It reportedly broke on and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old men.
  wide: hearsay | - | reportedly | reportedly states sourceless | It … broke on and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old and old men
Lee told the big old men of the cold grey town by the it broke.
  bare after | Lee | told | tell states | big old men of the cold grey town by the it broke
Lee told workers leaving the old grey mill in the cold wet town by sea that it broke.
  that after | Lee | told | tell states | it broke
Lee told workers leaving the old grey mill in the cold wet big town by the sea that it broke.
  that after | Lee | told | tell states | it broke
A man who left as he ran said it broke.
  bare after | - | said | say states | it broke
A man, who he met said it broke.
  bare after | - | said | say states | it broke
Lee said himself that it broke.
  bare after | Lee | said | say states | himself that it broke
The men themselves said it broke.
  bare after | The men | said | say states | it broke
Lee, at noon, said it broke.
  bare after | - | said | say states | it broke
Lee, meanwhile, said it broke.
  bare after | Lee | said | say states | it broke
Lee, too, said it broke.
  bare after | Lee | said | say states | it broke
Lee, though, said it broke.
  bare after | Lee | said | say states | it broke
Lee, moreover, said it broke.
  bare after | Lee | said | say states | it broke
Lee, instead, said it broke.
  bare after | Lee | said | say states | it broke
Lee, again, said it broke.
  bare after | Lee | said | say states | it broke
Lee, nevertheless, said it broke.
  bare after | Lee | said | say states | it broke
Lee, soon, said it broke.
  bare after | - | said | say states | it broke
It, Lee said, broke.
  clause around | Lee | said | say states | It … broke
Dams, Lee said, broke.
  clause around | Lee | said | say states | Dams … broke
So, Lee said, dams broke.
  clause around | Lee | said | say states | So … dams broke
Dams broke, Lee said.
The dam, which broke, was old, Lee said.
  clause before | Lee | said | say states | The dam, which broke, was old
Ana says it is “a mess,” Ben said.
  bare after | Ana | says | say states | it is “a mess,” Ben said
Ana told me “a mess,” Ben said.
  quote after | Ana | told | tell states | a mess
Claims of “a mess,” Ben said.
  quotation before | Ben | said | say states | Claims of “a mess,”
It is as Ana said “a mess,” Ben said.
  quote after | Ana | said | say states | a mess
Lee is asked to be so.
Lee is told to be so.
Lee is thought by Ana to be so.
It is claimed that it broke.
  passive that | - | is claimed | claim alleges sourceless | it broke
It is known that it broke.
He was informed that it broke.
Lee was praised by Ana for it.
  passive by | Ana | was praised | praise judges | Lee … for it
Lee was praised by Ana in Elm.
  passive by | Ana in Elm | was praised | praise judges | Lee
Lee was criticised by Ana.
  passive by | Ana | was criticised | criticise judges | Lee
Lee would be criticised by Ana.
Lee was thought by Ana so.
Lee wrote in the old and grey and cold and wet and sad:\\n“It broke.”
  quote after | Lee | wrote | write states | It broke
Lee wrote in the old and grey and cold and wet and:\\n“It broke.”
  quote after | Lee | wrote | write states | It broke
“It broke,” said Lee — it fell.
  quotation before | Lee | said | say states | It broke
“It broke,” – Lee said.
  quotation before | Lee | said | say states | It broke
“It broke” , , , Lee said.
  quotation before | Lee | said | say states | It broke
“It broke of it” , , , Lee said.
  quotation before | Lee | said | say states | It broke of it
“It broke of it,” — – — — Lee said.
  clause before | Lee | said | say states | It broke of it
The dam, Lee said early, broke.
  clause around | Lee | said | say states | The dam … broke
The dam, Lee said through Ana, broke.
  clause around | Lee | said | say states | The dam … broke
The dam, Lee said via Ana, broke.
  clause around | Lee | said | say states | The dam … broke
The dam, Lee said this May, broke.
  clause around | Lee | said | say states | The dam … broke
The dam, Lee said Ana, broke.
  bare after | Lee | said | say states | Ana, broke
The dam, Lee said breaking, broke.
  bare after | Lee | said | say states | breaking, broke
The dam, Lee said in the old and grey and cold and wet and, broke.
  clause around | Lee | said | say states | The dam … broke
The dam, Lee said in the old and grey and cold and wet town now, broke.
  clause around | Lee | said | say states | The dam … broke
The dam broke; the old wall, Lee said on Monday.
  clause before | Lee | said | say states | the old wall
The “dam; wall” fell, Lee said on Monday.
  clause before | Lee | said | say states | The “dam; wall” fell
Lee, the man told us, left.
  clause around | the man | told | tell states | Lee … left
Lee, Ana added, left us.
  clause around | Ana | added | add states | Lee … left us
Lee, Ana denied, left us.
  clause around | Ana | denied | deny denies | Lee … left us
It fell on us, he denied it.
  object after | he | denied | deny denies | it
It fell on us, he added: so.
It fell on us, he added, “so it did”.
  quote after | he | added | add states | so it did
Lee quoted “Ana” as he said that it broke.
  quote after | Lee | quoted | quote states | “Ana” as he said that it broke
The alleged “plot” failed.
An estimated “ten” left.
Lee said it broke; “it did,” Ana said.
  bare after | Lee | said | say states | it broke
  quotation before | Ana | said | say states | it did
The wall; the dam broke, Lee said on Monday.
  clause before | Lee | said | say states | the dam broke
Noting it, Ana left; Lee, a baker, ran.
  participle first | Ana | Noting | note states | it
Noting that it broke, “Ana” left, Lee ran.
  participle first | Lee | Noting | note states | it broke, “Ana” left
`;
