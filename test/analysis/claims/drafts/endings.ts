// Where the content surely ends. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const endings = `
Lee said that it broke; Ana left.
  that after | Lee | said | say states | it broke
Lee said that it broke, according to Ana.
  that after | Lee | said | say states | it broke
  according | Ana | according to | according to states | Lee said that it broke
Lee said that it broke according to Ana.
  that after | Lee | said | say states | it broke
  according | Ana | according to | according to states | Lee said that it broke
Lee said that it broke according to.
  that after | Lee | said | say states | it broke
Lee said that it broke and Ana said it fell.
  that after | Lee | said | say states | it broke
  bare after | Ana | said | say states | it fell
Lee said that it broke and said it fell.
  that after | Lee | said | say states | it broke
  bare after | Lee | said | say states | it fell
Lee said that it broke and then said it fell.
  that after | Lee | said | say states | it broke
  bare after | Lee | said | say states | it fell
Lee said that it broke and soon then thus said it fell.
  that after | Lee | said | say states | it broke and soon then thus said it fell
Lee said that it broke, and Ana told us it fell.
  that after | Lee | said | say states | it broke
  bare after | Ana | told | tell states | it fell
Lee said that it broke, but Ana denied that it fell.
  that after | Lee | said | say states | it broke
  that after | Ana | denied | deny denies | it fell
Lee said that it broke, while Ana warned that it fell.
  that after | Lee | said | say states | it broke
  that after | Ana | warned | warn warns | it fell
Lee said that it broke, and Ana warned that it fell.
  that after | Lee | said | say states | it broke
  that after | Ana | warned | warn warns | it fell
Lee said that it broke, although Ana said it fell.
  that after | Lee | said | say states | it broke
  bare after | Ana | said | say states | it fell
Lee said that it broke, though Ana said it fell.
  that after | Lee | said | say states | it broke
  bare after | Ana | said | say states | it fell
Lee said that it broke, whereas Ana says it fell.
  that after | Lee | said | say states | it broke
  bare after | Ana | says | say states | it fell
Lee said that it broke, adding that it fell.
  that after | Lee | said | say states | it broke
  that after | Lee | adding | add states | it fell
Lee said that it broke, saying it fell.
  that after | Lee | said | say states | it broke
  bare after | Lee | saying | say states | it fell
Lee said that it broke and saying it fell hurt.
  that after | Lee | said | say states | it broke
  bare after | Lee | saying | say states | it fell hurt
Lee said that it broke but saying it fell hurt.
  that after | Lee | said | say states | it broke but saying it fell hurt
Lee said that it broke, Ana saying it fell.
  that after | Lee | said | say states | it broke, Ana saying it fell
Lee said that it broke, he said in Oslo.
  that after | Lee | said | say states | it broke
  clause before | he | said | say states | Lee said that it broke
Lee said that it broke, he then said in Oslo.
  that after | Lee | said | say states | it broke
  clause before | he | said | say states | Lee said that it broke
Lee said that it broke, he and the men of it said in Oslo.
  that after | Lee | said | say states | it broke, he and the men of it said in Oslo
Lee said that it broke, Ana said in Oslo.
  that after | Lee | said | say states | it broke, Ana said in Oslo
Lee said that it broke and Ana says it fell.
  that after | Lee | said | say states | it broke
  bare after | Ana | says | say states | it fell
Lee said that it broke and Ana wrote it fell.
  that after | Lee | said | say states | it broke
  bare after | Ana | wrote | write states | it fell
Lee said that it broke and Ana thinks it fell.
  that after | Lee | said | say states | it broke
  wide: bare after | Ana | thinks | think judges | it fell
Lee said that it broke and Ana believes it fell.
  that after | Lee | said | say states | it broke
  wide: bare after | Ana | believes | believe judges | it fell
Lee said that it broke and Ana say it fell.
  that after | Lee | said | say states | it broke and Ana say it fell
Lee said that it broke and the old grey men said it fell.
  that after | Lee | said | say states | it broke
  bare after | the old grey men | said | say states | it fell
Lee said that it broke and the old, grey men said it fell.
  that after | Lee | said | say states | it broke and the old, grey men said it fell
Lee said that it broke and the “old” men said it fell.
  that after | Lee | said | say states | it broke and the “old” men said it fell
Lee said that it broke and left Ana who said it fell.
  that after | Lee | said | say states | it broke and left Ana who said it fell
Lee said that it broke and Ana in Oslo said it fell.
  that after | Lee | said | say states | it broke and Ana in Oslo said it fell
Lee said that it broke, and fell.
  that after | Lee | said | say states | it broke, and fell
Lee said that it “broke and Ana said it fell”.
  that after | Lee | said | say states | it “broke and Ana said it fell”
Lee said that it “broke” and Ana said it fell.
  that after | Lee | said | say states | it “broke”
  bare after | Ana | said | say states | it fell
Lee said that it “broke.” It rained.
  that after | Lee | said | say states | it “broke.”
Lee said that it “broke it all.” It rained.
  that after | Lee | said | say states | it “broke it all.”
Lee said that it “broke. It fell” and left.
  that after | Lee | said | say states | it “broke. It fell”
Lee said “it broke,” and left.
  quote after | Lee | said | say states | it broke
Lee said “it broke” and left.
  quote after | Lee | said | say states | “it broke” and left
Lee said “it broke it all and more of it in May” and left.
  quote after | Lee | said | say states | it broke it all and more of it in May
Lee said it was “no.” and “yes it was.” and left.
  bare after | Lee | said | say states | it was “no.” and “yes it was.”
`;
