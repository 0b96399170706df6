// Phrasings of the news, each beside one that differs in a word: what ends content, what an object is, when a word reports at all.
export const phrasings = `
Lee said she broke it and called the police.
  bare after | Lee | said | say states | she broke it and called the police
Lee said it broke and Ana told us.
  bare after | Lee | said | say states | it broke
Lee said it broke and the old mayor of Elm told us so.
  bare after | Lee | said | say states | it broke and the old mayor of Elm told us so
Lee said it broke, but police denied it.
  bare after | Lee | said | say states | it broke
  object after | police | denied | deny denies | it
Lee said it broke, and police denied it.
  bare after | Lee | said | say states | it broke
  object after | police | denied | deny denies | it
Lee said it broke, “he believes”.
  bare after | Lee | said | say states | it broke, “he believes”
Lee said it broke and “Ana said so”.
  bare after | Lee | said | say states | it broke and “Ana said so”
Lee said it broke; it fell.
  bare after | Lee | said | say states | it broke
Lee said it broke — and promised to leave.
  bare after | Lee | said | say states | it broke
  to after | Lee | promised | promise promises | to leave
Lee said it broke – adding that it fell.
  bare after | Lee | said | say states | it broke
  that after | Lee | adding | add states | it fell
Ben criticised Lee on Monday, calling the plan old.
  bare after | Ben | criticised | criticise judges | Lee on Monday
  as after | Ben | calling | call judges | the plan old
Ben criticised Lee on Monday, and called the plan old.
  bare after | Ben | criticised | criticise judges | Lee on Monday, and called the plan old
Ben criticised Lee according to Ana.
  bare after | Ben | criticised | criticise judges | Lee according to Ana
Ben criticised Lee according to size.
  bare after | Ben | criticised | criticise judges | Lee according to size
Lee said “it broke in one of the towns” and left.
  quote after | Lee | said | say states | “it broke in one of the towns” and left
Lee said “it broke in one of the old towns” and left.
  quote after | Lee | said | say states | it broke in one of the old towns
Lee said it “broke. So it was” and left.
  bare after | Lee | said | say states | it “broke. So it was”
Lee said it “broke. So” and left.
  bare after | Lee | said | say states | it “broke. So”
A report quoted the mayor as saying “it broke”.
  quote after | the mayor | saying | say states | it broke
Lee was quoted as saying that it broke.
  that after | Lee | was quoted as saying | say states | it broke
Lee was quoted by the Post as saying it broke.
  bare after | Lee | was quoted by the Post as saying | say states | it broke
Lee was quoted in the Post.
Lee denounced “the plan of the town”.
  quote after | Lee | denounced | denounce judges | the plan of the town
Lee resigned “from the post”.
Lee told the men to “leave”.
  bare after | Lee | told | tell states | to “leave”
Lee told the men to leave.
  to after | Lee | told | tell demands | to leave
Lee warned men to leave.
  bare after | Lee | warned | warn warns | men to leave
Lee asked to see the dam.
Lee agreed to the plan.
Lee objected to the plan.
  preposition after | Lee | objected | object judges | the plan
Lee objected to.
Lee owned up to it.
  preposition after | Lee | owned up | own up confirms | it
Lee reported to the court.
Lee lashed out at the plan.
  preposition after | Lee | lashed out | lash out judges | the plan
Lee complained about the plan.
  preposition after | Lee | complained | complain alleges | about the plan
Lee put that wall at ten.
Lee put the cost at ten.
  bare after | Lee | put | put states | the cost at ten
Lee put the cost at the old and new ten.
Banners shouted slogans.
A banner read “go home”.
  quote after | A banner | read | read states | go home
Lee read “go home”.
A banner read go home.
It is what he calls a mess.
  as after | he | calls | call judges | a mess
It is what Ana called it.
What Lee calls old is new.
Lee told lawmakers where it broke.
  that after | Lee | told | tell states | where it broke
Lee told Ana the dam broke.
  bare after | Lee | told | tell states | the dam broke
Lee told him three men had left.
  bare after | Lee | told | tell states | three men had left
Lee told men who left that it broke.
  that after | Lee | told | tell states | it broke
Lee told men leaving “home” it broke.
  quote after | Lee | told | tell states | “home” it broke
Lee told them it broke.
  bare after | Lee | told | tell states | it broke
Lee called Sunday’s march a success.
  as after | Lee | called | call judges | Sunday’s march a success
Lee called Monday night’s vote a farce.
  as after | Lee | called | call judges | Monday night’s vote a farce
Lee said Monday’s vote was a farce.
  bare after | Lee | said | say states | Monday’s vote was a farce
Lee said on Monday night it broke.
  bare after | Lee | said | say states | it broke
Lee said last year it broke.
  bare after | Lee | said | say states | it broke
Lee said this week it broke.
  bare after | Lee | said | say states | it broke
Lee said that week was old.
Lee said this plan was old.
  bare after | Lee | said | say states | this plan was old
He says tonight he is free.
  bare after | He | says | say states | he is free
Lee said in May that it broke.
  that after | Lee | said | say states | it broke
Lee said in Elm: it broke.
  bare after | Lee | said | say states | it broke
Lee said in Elm, “it broke”.
  quote after | Lee | said | say states | it broke
Lee said in Elm it broke, that was it.
  bare after | Lee | said | say states | in Elm it broke, that was it
Lee said in Elm men left that day.
  bare after | Lee | said | say states | in Elm men left that day
Lee said to Ana it broke.
  bare after | Lee | said | say states | it broke
Lee said to leave it.
Lee said with running men it broke.
  bare after | Lee | said | say states | with running men it broke
Lee said in a speech it broke.
  bare after | Lee | said | say states | it broke
Lee wrote in the old book of the cold town that it broke.
  that after | Lee | wrote | write states | it broke
Lee stated that Thursday’s vote was old.
Lee refers to men who left as thieves.
Lee refers to the dam.
The council agreed to build a dam.
  to after | The council | agreed | agree promises | to build a dam
He hailed the plan, the vote, and the law as old.
  as after | He | hailed | hail judges | the plan, the vote, and the law as old
He hailed the plan, the vote, the mill, and the law as old.
  object after | He | hailed | hail judges | the plan, the vote, the mill, and the law as old
He called the dam old.
  as after | He | called | call judges | the dam old
He called it old.
  as after | He | called | call judges | it old
He called the dam a mess.
  as after | He | called | call judges | the dam a mess
He called for a vote.
  object after | He | called for | call for demands | a vote
He called in the town.
He described the dam as old.
  as after | He | described | describe judges | the dam as old
He described the dam a mess.
He described the old “mess”.
  as after | He | described | describe judges | the old “mess”
He likened it to a mess.
  bare after | He | likened | liken judges | it to a mess
Lee slammed the plan.
  object after | Lee | slammed | slam judges | the plan
Lee slammed the door of the “plan”.
  as after | Lee | slammed | slam judges | the door of the “plan”
Lee reported an encounter.
  object after | Lee | reported | report states | an encounter
Lee reported himself.
Lee said soon that it broke.
  that after | Lee | said | say states | it broke
Lee said soon “it broke”.
  quote after | Lee | said | say states | it broke
Lee said soon it broke.
  bare after | Lee | said | say states | soon it broke
Lee said there was a dam.
  bare after | Lee | said | say states | there was a dam
Lee said given dams broke.
  bare after | Lee | said | say states | given dams broke
Lee said broken dams fell.
  bare after | Lee | said | say states | broken dams fell
Lee said running dams broke.
  bare after | Lee | said | say states | running dams broke
Lee said slowly.
Lee blamed Ana for the mess.
  bare after | Lee | blamed | blame alleges | Ana for the mess
Lee blamed Ana.
Lee blamed the “mess”.
  bare after | Lee | blamed | blame alleges | the “mess”
Lee commented on the old and grey and cold and wet and sad “dam”.
  quote after | Lee | commented | comment states | dam
Lee commented on the old and grey and cold and wet and very sad “dam”.
  quote after | Lee | commented | comment states | dam
Lee commented that “it broke”.
  that after | Lee | commented | comment states | it broke
Lee commented on the dam.
Lee said “Ana said it broke” there.
  quote after | Lee | said | say states | “Ana said it broke” there
Officials could no longer deny it.
Officials no longer deny it.
  object after | Officials | no longer deny | deny denies negated | it
Officials never denied it.
  object after | Officials | never denied | deny denies negated | it
Nobody denied it.
  object after | Nobody | denied | deny denies negated | it
Few denied it.
  object after | Few | denied | deny denies | it
The town’s hopes of peace faded.
  wide: bare after | The town’s | hopes | hope judges | of peace faded
The town’s said that it broke.
  that after | The town’s | said | say states | it broke
Few towns have to be told.
Lee went on to say that it broke.
  that after | Lee | went on to say | say states | it broke
Lee continued to say that it broke.
  that after | Lee | continued to say | say states | it broke
Lee wants to say that it broke.
Lee might say that it broke.
Lee might say “it broke” now.
  quote after | Lee | might say | say states | “it broke” now
Lee could tell us old men “it broke”.
  bare after | Lee | could tell | tell states | old men “it broke”
Lee made it clear that it broke.
  that after | Lee | made it clear | make it clear states | it broke
Lee made it very clear that it broke.
Lee soon made it clear that it broke.
  that after | Lee | made it clear | make it clear states | it broke
Lee pointed out that it broke.
  that after | Lee | pointed out | point out states | it broke
Lee pointed soon out that it broke.
  that after | Lee | pointed soon out | point out states | it broke
Lee pointed at it.
# Lee Slam Dunk Wins It\\nIt rained.
# Lee Slams Plan\\nIt rained.
No one claimed responsibility.
The confirmed cases fell.
Three confirmed cases fell.
These claim that it broke.
His claim fell.
It broke after rejecting an offer.
It broke for saying it broke.
  bare after | It | saying | say states | it broke
critics rebuke Lee.
  object after | critics | rebuke | rebuke judges | Lee
The media report the dam.
Experts claim the dam broke.
  bare after | Experts | claim | claim alleges | the dam broke
Lee demands that he leave.
  that after | Lee | demands | demand demands | he leave
Lee’s demands that he leave fell.
Lee pleaded guilty to charges that he had left.
Lee has no comment.
  silence | Lee | has | have declines | no comment
Lee has no comments.
Lee offered no comment on the dam.
  silence | Lee | offered | have declines | no comment on the dam
Lee wrote no comment on the dam.
Lee declined to be named.
  silence | Lee | declined | decline declines | to be named
Lee declined to be paid.
Lee declined to say it.
  silence | Lee | declined | decline declines | to say it
Lee declined to pay it.
Lee declined comment.
  silence | Lee | declined | decline declines | comment
Lee declining comment left.
Lee did not decline to comment.
Lee did not respond to us.
  silence | Lee | did not respond | respond declines | to us
Lee did not confirm it.
  object after | Lee | did not confirm | confirm confirms negated | it
Lee would not confirm it.
  silence | Lee | would not | would not declines | confirm it
Lee would confirm it.
Lee has not commented on it.
  silence | Lee | has not commented | commented declines | on it
Lee has commented on it.
Lee never replies.
Lee will not reply.
  silence | Lee | will not | would not declines | reply
Lee expressed his deep and old concern about the dam.
  support | Lee | expressed his deep and old concern | concern warns | the dam
Lee expressed his very deep and old concern about the dam.
Lee expressed “his” concern about the dam.
Lee expressed concern then.
Lee should express concern about the dam.
Lee expressing concern about the dam left.
Lee was expressing concern about the dam.
  support | Lee | was expressing concern | concern warns | the dam
`;
