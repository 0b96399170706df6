// Other ways to attribute, and who speaks. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const attributions = `
The dam broke, according to Lee.
  according | Lee | according to | according to states | The dam broke
The dam broke, according to Lee, who saw it.
  according | Lee | according to | according to states | The dam broke
The dam, according to Lee, would break.
  according | Lee | according to | according to states | The dam … would break
The dam, according to Lee, a baker, would break.
  according | Lee | according to | according to states | The dam
According to Lee, the dam broke.
  according first | Lee | According to | according to states | the dam broke
But according to Lee, the dam broke.
  according first | Lee | according to | according to states | the dam broke
According to Lee the dam broke.
According to Lee “the dam broke”.
  according first | Lee | According to | according to states | the dam broke
According to Lee, an expert on old dams, the dam broke in May.
  according first | Lee, an expert on old dams | According to | according to states | the dam broke in May
According to Lee, the dam broke.
  according first | Lee | According to | according to states | the dam broke
According to the report, the dam broke.
  according first | the report | According to | according to states | the dam broke
According to the report, a dam broke, men fled.
  according first | the report | According to | according to states | a dam broke, men fled
According to Lee.
It was sorted according to size.
The dam broke according to a report by the union of the town.
  according | a report by the union of the town | according to | according to states | The dam broke
The dam broke, per the report.
  according | the report | per | according to states | The dam broke
The dam broke, per Lee.
  according | Lee | per | according to states | The dam broke
The dam broke, per a report.
The cost, per day, rose.
The dam broke per the report.
Lee’s claim that the dam had broken was false.
  noun that | Lee | claim | claim alleges | the dam had broken was false
His claim that the dam had broken was false.
  noun that | His | claim | claim alleges | the dam had broken was false
The claim that the dam had broken was false.
  noun that | - | claim | claim alleges sourceless | the dam had broken was false
The claim that it broke.
The claim that it broke there.
Claims that the dam had broken were false.
  noun that | - | Claims | claims alleges sourceless | the dam had broken were false
The claim of a broke dam was false.
Lee expressed concern about the dam.
  support | Lee | expressed concern | concern warns | the dam
Lee expressed his deep concern over the dam.
  support | Lee | expressed his deep concern | concern warns | the dam
Lee expressed support for the plan.
  support | Lee | expressed | support judges | support for the plan
Lee did not express support for the plan.
  support | Lee | did not express | support judges negated | support for the plan
Lee will express support for the plan.
  support | Lee | will express | support judges | support for the plan
Lee voiced anger at the plan.
  support | Lee | voiced anger | anger judges | the plan
Lee expressed it.
Lee expressed the old view to Ana.
Lee is confident that the dam will hold.
  wide: attitude | Lee | is confident | confident judges | the dam will hold
Lee is not confident that the dam will hold.
  wide: attitude | Lee | is not confident | confident judges negated | the dam will hold
Lee is worried about the dam.
  wide: attitude | Lee | is worried | worried warns | the dam
Lee seems worried about the dam.
Lee is worried.
Lee would be worried about the dam.
  wide: attitude | Lee | would be worried | worried warns | the dam
Lee was unsure if the dam would hold.
The dam reportedly broke in May at noon.
  wide: hearsay | - | reportedly | reportedly states sourceless | The dam … broke in May at noon
The dam reportedly broke.
It rained, and the dam allegedly broke in May, Lee left.
  wide: hearsay | - | allegedly | allegedly alleges sourceless | and the dam … broke in May
Lee: Dam will break
# Minister: Dam will break\\nIt rained.
  headline colon | Minister | : | : states | Dam will break
# Ana Lee: Dam will break\\nIt rained.
  headline colon | Ana Lee | : | : states | Dam will break
# Poll: Dam will break\\nIt rained.
  headline colon | Poll | : | : states | Dam will break
# Police: Dam will break\\nIt rained.
  headline colon | Police | : | : states | Dam will break
# Town council: Dam will break\\nIt rained.
# Minister: “Dam is safe”\\nIt rained.
  headline colon | Minister | : | : states | Dam is safe
# Minister: Old dam news\\nIt rained.
# Minister: Dam broke\\nIt rained.
# The old and very grey minister of the town: Dam will break\\nIt rained.
# minister: Dam will break\\nIt rained.
# Minister of State for Dams: Dam will break\\nIt rained.
  headline colon | Minister of State for Dams | : | : states | Dam will break
# Lee Warns: Dam will break\\nIt rained.
  bare after | Lee | Warns | warn warns | Dam will break
# Source: Dam will break\\nIt rained.
  headline colon | Source | : | : states | Dam will break
# Witness: Dam will break\\nIt rained.
  headline colon | Witness | : | : states | Dam will break
Lee believes that the dam will hold.
  wide: that after | Lee | believes | believe judges | the dam will hold
Lee hopes to leave.
  wide: to after | Lee | hopes | hope judges | to leave
Lee thinks it broke.
  wide: bare after | Lee | thinks | think judges | it broke
Lee plans to leave.
Lee expects a rise.
  wide: object after | Lee | expects | expect warns | a rise
Lee fears that it broke.
  wide: that after | Lee | fears | fear warns | it broke
Lee doubts that it broke.
  wide: that after | Lee | doubts | doubt judges | it broke
Lee is said to have left.
  passive to | - | is said | say states sourceless | Lee … to have left
Lee is accused of lying.
  passive accused | - | is accused | accuse alleges sourceless | lying
Lee was accused by Ana of lying.
  passive accused | Ana | was accused | accuse alleges | lying
Lee was charged with theft.
  passive accused | - | was charged | charge alleges sourceless | theft
Lee was told that it broke.
  passive that | - | was told | tell states sourceless | it broke
Lee was told by Ana that it broke.
  passive that | Ana | was told | tell states | it broke
It is said that it broke.
  passive that | - | is said | say states sourceless | it broke
It was reported by the Post that it broke.
  passive that | the Post | was reported | report states | it broke
Lee is believed to be dead.
  wide: passive to | - | is believed | believe judges sourceless | Lee … to be dead
Lee was asked to leave.
Lee was expected to leave.
  wide: passive to | - | was expected | expect warns sourceless | Lee … to leave
The plan was condemned by Ana.
  passive by | Ana | was condemned | condemn judges | The plan
The plan was rejected by Ana.
  passive by | Ana | was rejected | reject denies | The plan
The plan will be rejected by Ana.
The plan was praised.
The plan was confirmed by Ana.
The men, police say, opened fire.
  clause around | police | say | say states | The men … opened fire
The men who Lee believes opened fire fled.
  wide: bare after | Lee | believes | believe judges | opened fire fled
The men that police say opened fire fled.
  bare after | police | say | say states | opened fire fled
The dam broke, Lee said.
  clause before | Lee | said | say states | The dam broke
The dam broke, said Lee.
  clause before | Lee | said | say states | The dam broke
The dam broke, said Lee on Monday.
  clause before | Lee | said | say states | The dam broke
The dam broke, said Lee, a baker.
  clause before | Lee, a baker | said | say states | The dam broke
The dam broke, Lee said on Monday.
  clause before | Lee | said | say states | The dam broke
The dam broke, Lee said in Paris.
  clause before | Lee | said | say states | The dam broke
The dam broke, Lee said, and it rained.
The dam broke — Lee said.
  clause before | Lee | said | say states | The dam broke
It rained; the dam broke, Lee said.
  clause before | Lee | said | say states | the dam broke
The dam, Lee said, would break.
  clause around | Lee | said | say states | The dam … would break
The dam, Lee said on Monday, would break.
  clause around | Lee | said | say states | The dam … would break
The dam, Lee said to Ana, would break.
  clause around | Lee | said | say states | The dam … would break
The dam, Lee said he saw, would break.
  bare after | Lee | said | say states | he saw, would break
The dam, Lee said, “would break”.
  quote after | Lee | said | say states | would break
The “dam,” Lee said, “would break”.
  quotation before | Lee | said | say states | The “dam,” … would break
The dam broke, Lee said, “and it was old”.
  quote after | Lee | said | say states | and it was old
The old dam broke, he denied.
  clause before | he | denied | deny denies | The old dam broke
Dam broke, Lee said.
Noting that the dam was old, Lee asked for help.
  participle first | Lee | Noting | note states | the dam was old
Noting the dam, Lee left.
  participle first | Lee | Noting | note states | the dam
Noting that the dam was old and grey, and wet, Lee asked for help.
  participle first | Lee | Noting | note states | the dam was old and grey, and wet
Saying it was old, the mayor closed the dam.
  participle first | the mayor | Saying | say states | it was old
Saying it was old, closed.
Lee left, saying the dam was old.
  bare after | Lee | saying | say states | the dam was old
Lee left, noting that the dam was old.
  that after | Lee | noting | note states | the dam was old
Lee left and said the dam was old.
  bare after | Lee | said | say states | the dam was old
Lee left, but said the dam was old.
  bare after | Lee | said | say states | the dam was old
Lee left and denied the charge.
  object after | Lee | denied | deny denies | the charge
Lee, who left, said it broke.
  bare after | Lee, who left | said | say states | it broke
Lee, a baker, said it broke.
  bare after | Lee, a baker | said | say states | it broke
Lee, 56, a baker, said it broke.
  bare after | Lee, 56, a baker | said | say states | it broke
Lee, 56, said it broke.
  bare after | Lee, 56 | said | say states | it broke
Lee (56) said it broke.
  bare after | Lee (56) | said | say states | it broke
Lee (a baker) said it broke.
  bare after | Lee (a baker) | said | say states | it broke
Lee, however, said it broke.
  bare after | Lee | said | say states | it broke
Lee, for example, said it broke.
  bare after | Lee | said | say states | it broke
Lee, on Monday, said it broke.
  bare after | Lee | said | say states | it broke
Lee on Monday said it broke.
  bare after | Lee | said | say states | it broke
Lee on 5 May said it broke.
Lee himself said it broke.
  bare after | Lee | said | say states | it broke
Lee later said it broke.
  bare after | Lee | said | say states | it broke
Lee also said it broke.
  bare after | Lee | said | say states | it broke
Lee has now said it broke.
  bare after | Lee | has now said | say states | it broke
Lee and Ana said it broke.
  bare after | Lee and Ana | said | say states | it broke
Lee, Ana and Ben said it broke.
  bare after | Lee, Ana and Ben | said | say states | it broke
Ana Lee, the mayor of Elm, said it broke.
  bare after | Ana Lee, the mayor of Elm | said | say states | it broke
Ana Lee of Elm said it broke.
  bare after | Ana Lee of Elm | said | say states | it broke
A spokesman for Elm said it broke.
  bare after | A spokesman for Elm | said | say states | it broke
People familiar with the talks said it broke.
  bare after | People familiar with the talks | said | say states | it broke
A survey done by Ana said it broke.
  bare after | A survey done by Ana | said | say states | it broke
A poll released on Monday said it broke.
  bare after | A poll released on Monday | said | say states | it broke
A statement saying it broke was read.
  bare after | A statement | saying | say states | it broke was read
A man saying it broke was heard.
A man who asked not to be named said it broke.
  bare after | A man who asked not to be named | said | say states | it broke
A man who did not want to leave said it broke.
  bare after | A man who did not want to leave | said | say states | it broke
He said it broke.
  bare after | He | said | say states | it broke
Her mother said it broke.
  bare after | Her mother | said | say states | it broke
Which said it broke.
  bare after | - | said | say states | it broke
Lee, who said it broke, left.
  bare after | Lee, who | said | say states | it broke, left
Lee, which said it broke, left.
  bare after | Lee, which | said | say states | it broke, left
Lee, an officer who said it broke, left.
  bare after | Lee, an officer who | said | say states | it broke, left
The Post, which said it broke, left.
  bare after | The Post, which | said | say states | it broke, left
The mayor’s office said it broke.
  bare after | The mayor’s office | said | say states | it broke
Critics claim the dam broke.
  bare after | Critics | claim | claim alleges | the dam broke
Reports said it broke.
  bare after | Reports | said | say states | it broke
There are reports of floods.
It rose to an estimated 300.
The alleged plot failed.
The charges claim a plot.
Ana’s claim failed.
A confirmed case died.
The plan Lee announced is old.
The plan announced by Lee is old.
Lee, Ana said, left.
  clause around | Ana | said | say states | Lee … left
Lee no longer says it broke.
  bare after | Lee | no longer says | say states negated | it broke
None said it broke.
  bare after | None | said | say states negated | it broke
Nobody said it broke.
  bare after | Nobody | said | say states negated | it broke
When Lee said it broke, Ana left.
  bare after | Lee | said | say states | it broke, Ana left
If Lee says it broke, Ana leaves.
  bare after | Lee | says | say states | it broke, Ana leaves
`;
