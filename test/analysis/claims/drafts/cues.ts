// Which words attribute something at all. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const cues = `
Lee-said it broke.
Lee said-so it broke.
A well-said word broke.
Lee did not then now also so say that it broke.
  that after | Lee | did not then now also so say | say states negated | it broke
Lee did not then now also so too say that it broke.
  that after | Lee | did not then now also so too say | say states negated | it broke
Lee did not then now also so too even say that it broke.
  that after | Lee | not then now also so too even say | say states negated | it broke
He’s said it broke.
“Not” said it broke.
Lee “not” said it broke.
Lee hardly said it broke.
  bare after | Lee | said | say states negated | it broke
Neither said it broke.
  bare after | Neither | said | say states negated | it broke
Lee must say that it broke.
Lee should say “it broke”.
  quote after | Lee | should say | say states | it broke
Lee should say now and then “it broke”.
  bare after | Lee | should say | say states | now and then “it broke”
Lee should say now and then so “it broke”.
“It broke,” he might add.
  quotation before | he | might add | add states | It broke
“It broke,” he and Ana might now add.
“It broke,” he and old Ana might now add.
Lee should say 'it broke'.
Lee went to say that it broke.
Lee goes on to say that it broke.
  that after | Lee | goes on to say | say states | it broke
Lee was going on to say that it broke.
  that after | Lee | going on to say | say states | it broke
Lee continues to say that it broke.
  that after | Lee | continues to say | say states | it broke
On to say that it broke, Lee left.
Lee has to now say that it broke.
Lee was said it broke.
Lee is saying that it broke.
  that after | Lee | is saying | say states | it broke
Lee got accused of theft.
Lee being accused of theft left.
  passive accused | - | being accused | accuse alleges sourceless | theft left
The dam claimed by Lee broke.
The dam was claimed by Lee.
  passive by | Lee | was claimed | claim alleges | The dam
Lee was quoted in the Post as saying that it broke.
  that after | Lee | was quoted in the Post as saying | say states | it broke
Lee was quoted.
Lee was quoted as it broke saying.
Lee quoted “it broke”.
  quote after | Lee | quoted | quote states | it broke
Lee quoted Ana.
Lee quoted Ana as saying so.
Lee rules out of it.
Lee ruled then out a sale.
  object after | Lee | ruled then out | rule out denies | a sale
Lee ruled so then out a sale.
Lee ruled “out” a sale.
  quote after | Lee | ruled | rule states | “out” a sale
Lee points out that it broke.
Lee pointed that it broke.
A confirmed report broke.
That confirmed that it broke.
All agreed that it broke.
  that after | All | agreed | agree states | it broke
Many agreed that it broke.
  that after | Many | agreed | agree states | it broke
His claims hurt.
Its report that it broke on us hurt.
  noun that | Its | report | report states | it broke on us hurt
After confirmed that it broke.
By saying that it broke, Lee left.
  participle first | Lee | saying | say states | it broke
After denying the charge, Lee left.
  participle first | Lee | denying | deny denies | the charge
Lee left after denying the charge.
  object after | Lee | denying | deny denies | the charge
Lee left after saying that it broke.
  that after | Lee | saying | say states | it broke
Lee left of saying that it broke.
  that after | Lee | saying | say states | it broke
Groups report a rise.
  object after | Groups | report | report states | a rise
Groups report old boats.
Group report a rise.
Critics claim that it broke.
  that after | Critics | claim | claim alleges | it broke
Critics fear that it broke.
  wide: that after | Critics | fear | fear warns | it broke
Lee state that it broke.
  that after | Lee | state | state states | it broke
Reports that it broke hurt.
Ana reports “it broke”.
  quote after | Ana | reports | report states | it broke
Ana reports he left.
  bare after | Ana | reports | report states | he left
Ana reports a rise.
Ana report that it broke.
  that after | Ana | report | report states | it broke
Estimates that it broke hurt.
Lee declined to answer.
  silence | Lee | declined | decline declines | to answer
Lee declining to comment left.
Lee is declining to comment.
  silence | Lee | is declining | decline declines | to comment
Declining to comment, Lee left.
Lee declines to comment.
Lee refuses to say.
  silence | Lee | refuses | refuse declines | to say
Lee refused to be named.
  silence | Lee | refused | refuse declines | to be named
Lee refused to be told.
Lee refused be named.
Lee refused comment to us.
  silence | Lee | refused | refuse declines | comment to us
Lee declined, to comment.
Lee never declined to comment.
Lee will not discuss it.
  silence | Lee | will not | would not declines | discuss it
Lee would not elaborate.
  silence | Lee | would not | would not declines | elaborate
Lee did not elaborate.
  silence | Lee | did not | elaborate declines | elaborate
Lee has not responded to us.
  silence | Lee | has not responded | responded declines | to us
Lee had not returned calls.
  silence | Lee | had not returned | returned declines | calls
Lee did not return calls.
  silence | Lee | did not return | return declines | calls
Lee does not comment.
Lee would comment.
Lee would never comment.
  silence | Lee | would never | would not declines | comment
Lee could not comment.
Lee has never confirmed it.
  object after | Lee | has never confirmed | confirm confirms negated | it
Lee made no comment.
  silence | Lee | made | have declines | no comment
Lee gave no comment.
  silence | Lee | gave | have declines | no comment
Lee has no comment.
  silence | Lee | has | have declines | no comment
Lee have no comment.
  silence | Lee | have | have declines | no comment
Lee took no comment.
Lee had no words.
Lee had a comment.
Lee issued a warning about it.
  support | Lee | issued a warning | warning warns | it
Lee issued a warning of it.
  support | Lee | issued a warning | warning warns | it
Lee issued a warning to Ana.
  support | Lee | issued | warning warns | a warning to Ana
Lee issued a warning in Elm.
  support | Lee | issued | warning warns | a warning in Elm
Lee issued a warning against it.
  support | Lee | issued | warning warns | a warning against it
Lee issued a warning from Elm.
  support | Lee | issued | warning warns | a warning from Elm
Lee issued a warning with it.
  support | Lee | issued | warning warns | a warning with it
Lee issued a warning by it.
Lee issued a very old deep grey warning about it.
Lee issued a very old deep grey cold warning about it.
Lee issued an old and grey warning about it.
  support | Lee | issued an old and grey warning | warning warns | it
Lee issued “a warning” about it.
Lee issued, a warning about it.
Lee could issue a warning about it.
Lee has issued no warning about it.
  support | Lee | has issued no warning | warning warns | it
Lee issuing a warning about it left.
The issue a warning about it broke.
Lee expressed confidence that it broke.
  support | Lee | expressed confidence | confidence judges | it broke
Lee expressed confidence in it.
  support | Lee | expressed | confidence judges | confidence in it
Lee voiced support for Ana and for Ben.
  support | Lee | voiced | support judges | support for Ana and for Ben
Lee expressed doubt over.
Lee is not sure that it broke.
  wide: attitude | Lee | is not sure | sure judges negated | it broke
Lee is sure of it.
  wide: attitude | Lee | is sure | sure judges | it
Lee is sure at it.
  wide: attitude | Lee | is sure | sure judges | it
Lee is sure if it broke.
  wide: attitude | Lee | is sure | sure judges | if it broke
Lee is sure whether it broke.
  wide: attitude | Lee | is sure | sure judges | whether it broke
Lee is sure by it.
  wide: attitude | Lee | is sure | sure judges | by it
Lee sure that it broke.
Lee may be sure that it broke.
Lee was hopeful about it.
  wide: attitude | Lee | was hopeful | hopeful judges | it
Lee is angry that it broke; Ana left.
The promise that it would hold on us hurt.
  noun that | - | promise | promise promises sourceless | it would hold on us hurt
The vow that it would hold on us hurt.
  noun that | - | vow | vow promises sourceless | it would hold on us hurt
Lee’s promise that it held.
Lee’s “old” promise that it would hold on us hurt.
  noun that | - | promise | promise promises sourceless | it would hold on us hurt
Our promise that it would hold on us hurt.
  noun that | Our | promise | promise promises | it would hold on us hurt
Lee’s big old firm sad promise that it would hold on us hurt.
  noun that | Lee | promise | promise promises | it would hold on us hurt
A promise that.
The reported fall allegedly hurt all of them.
  wide: hearsay | - | allegedly | allegedly alleges sourceless | The reported fall … hurt all of them
It is reportedly so old now.
  wide: hearsay | - | reportedly | reportedly states sourceless | It is … so old now
In it, reportedly, the dam broke on us.
“It” reportedly broke on us in May.
  wide: hearsay | - | reportedly | reportedly states sourceless | broke on us in May
It reportedly broke on us in May — Ana left.
  wide: hearsay | - | reportedly | reportedly states sourceless | It … broke on us in May
It reportedly broke on us in May: Ana left.
  wide: hearsay | - | reportedly | reportedly states sourceless | It … broke on us in May
It reportedly broke on us in May; Ana left.
  wide: hearsay | - | reportedly | reportedly states sourceless | It … broke on us in May
`;
