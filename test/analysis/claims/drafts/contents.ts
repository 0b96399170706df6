// What is content for which verb. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const contents = `
The report read: “It broke.”
  quote after | The report | read | read states | It broke
Lee read: “It broke.”
The report reads that it broke.
The study by Lee read that it broke.
Lee told, it broke.
  bare after | Lee | told | tell states | it broke
Lee told “it broke”.
  quote after | Lee | told | tell states | it broke
Lee told Ana “it broke”.
  quote after | Lee | told | tell states | it broke
Lee told the men and women of the old and grey and cold and wet town it broke.
  bare after | Lee | told | tell states | it broke
Lee told men fleeing the mill in the town that it broke.
  that after | Lee | told | tell states | it broke
Lee told men fleeing the mill “it broke”.
  quote after | Lee | told | tell states | it broke
Lee told the BBC the dam broke.
  bare after | Lee | told | tell states | the dam broke
Lee told Ana 3 boats broke.
  bare after | Lee | told | tell states | 3 boats broke
Lee told Ana he left.
  bare after | Lee | told | tell states | he left
Lee told us of it.
Lee warned him it broke.
  bare after | Lee | warned | warn warns | it broke
Lee warned the old men it broke.
  bare after | Lee | warned | warn warns | the old men it broke
Lee said Monday night it broke.
  bare after | Lee | said | say states | it broke
Lee said Monday morning it broke.
  bare after | Lee | said | say states | it broke
Lee said Monday afternoon it broke.
  bare after | Lee | said | say states | it broke
Lee said Monday evening it broke.
  bare after | Lee | said | say states | it broke
Lee said last week it broke.
  bare after | Lee | said | say states | it broke
Lee said Monday 5 it broke.
  bare after | Lee | said | say states | it broke
Lee said then it broke.
  bare after | Lee | said | say states | then it broke
Lee said that Monday it broke.
  bare after | Lee | said | say states | it broke
Lee said on Monday in Elm it broke.
  bare after | Lee | said | say states | it broke
Lee said in an interview it broke.
  bare after | Lee | said | say states | it broke
Lee said in an interview on Monday it broke.
  bare after | Lee | said | say states | it broke
Lee said during a talk “it broke”.
  quote after | Lee | said | say states | it broke
Lee said during a talk, “it broke”.
  quote after | Lee | said | say states | it broke
Lee said during a talk, that it broke.
  bare after | Lee | said | say states | during a talk, that it broke
Lee said at the mill he ran that it broke.
  bare after | Lee | said | say states | at the mill he ran that it broke
Lee said at the mill of the men in Elm near here that it broke.
  that after | Lee | said | say states | it broke
Lee said at the mill of the, men that it broke.
  bare after | Lee | said | say states | at the mill of the, men that it broke
Lee said at.
Lee said with Ana it broke.
  bare after | Lee | said | say states | it broke
Lee said to the men fleeing it broke.
  bare after | Lee | said | say states | fleeing it broke
Lee said by phone that it broke.
Lee said “in” Elm it broke.
  quote after | Lee | said | say states | “in” Elm it broke
Lee said — it broke.
  bare after | Lee | said | say states | it broke
Lee said soon that it broke.
  that after | Lee | said | say states | it broke
Lee said soon “it broke”.
  quote after | Lee | said | say states | it broke
Lee said soon it broke.
  bare after | Lee | said | say states | soon it broke
Lee complained to Ana.
Lee complained about it.
  preposition after | Lee | complained | complain alleges | about it
Lee complained of it.
  preposition after | Lee | complained | complain alleges | it
Lee complained that it broke.
  that after | Lee | complained | complain alleges | it broke
Lee lashed out at Ana.
  preposition after | Lee | lashed out | lash out judges | Ana
Lee apologised to Ana.
Lee promised to “leave”.
  preposition after | Lee | promised | promise promises | to “leave”
Lee promised “to leave”.
  quote after | Lee | promised | promise promises | to leave
Lee argued for it.
  preposition after | Lee | argued | argue alleges | it
Lee argued against it.
  preposition after | Lee | argued | argue alleges | against it
Lee called to Ana.
Lee insisted on it.
  preposition after | Lee | insisted | insist alleges | it
Lee insisted upon it.
Lee commented on it.
Lee commented on.
Lee asked what it was.
  that after | Lee | asked | ask states | what it was
Lee denied what it was.
  that after | Lee | denied | deny denies | what it was
Lee denied “it broke”.
  quote after | Lee | denied | deny denies | it broke
Lee called “it”.
  quote after | Lee | called | call judges | it
Lee called the old raid in Elm a crime.
  as after | Lee | called | call judges | the old raid in Elm a crime
Lee called the raid in Elm, on Monday, a crime.
Lee called it like hell.
  as after | Lee | called | call judges | it like hell
Lee called Ana in.
Lee described the raid as he left.
  as after | Lee | described | describe judges | the raid as he left
Lee described a raid the men led.
Lee described “a raid”.
Lee hailed Ana as great.
  as after | Lee | hailed | hail judges | Ana as great
Lee hailed Ana.
  object after | Lee | hailed | hail judges | Ana
Lee slammed the raid.
  object after | Lee | slammed | slam judges | the raid
Lee slammed Ana for it.
  object after | Lee | slammed | slam judges | Ana for it
Lee blamed it.
Lee blamed himself for it.
Lee blamed by it for it.
Lee blamed Ana over it.
  bare after | Lee | blamed | blame alleges | Ana over it
Lee blamed Ana “for it”.
  bare after | Lee | blamed | blame alleges | Ana “for it”
Lee blamed Ana and then all of the old and grey and cold and wet men here for it.
  bare after | Lee | blamed | blame alleges | Ana and then all of the old and grey and cold and wet men here for it
Lee estimated the cost at $5.
  bare after | Lee | estimated | estimate states | the cost at $5
Lee estimated the cost.
Lee put the cost of the old and grey and cold dam at $5.
  bare after | Lee | put | put states | the cost of the old and grey and cold dam at $5
Lee put the cost of the old and grey and cold and wet dam here at $5.
  bare after | Lee | put | put states | the cost of the old and grey and cold and wet dam here at $5
Lee put the cost at some big old grey 5.
Lee put it at 5.
Lee claimed sole responsibility.
  object after | Lee | claimed | claim alleges | sole responsibility
Lee claimed the old grey sad responsibility.
Lee claimed the old responsibility.
  object after | Lee | claimed | claim alleges | the old responsibility
Lee replied it was a “no”.
  bare after | Lee | replied | reply states | it was a “no”
Lee replied in the old and grey and cold and wet town of Elm with a “no”.
  quote after | Lee | replied | reply states | no
What Lee called “it” broke.
  quote after | What Lee | called | call judges | “it” broke
What Lee called it broke.
It broke what Lee called.
Lee said leaving hurt.
  bare after | Lee | said | say states | leaving hurt
Lee said given it broke.
  bare after | Lee | said | say states | given it broke
Lee said old boats broke.
  bare after | Lee | said | say states | old boats broke
Lee said $5 is due.
  bare after | Lee | said | say states | $5 is due
Lee said off it broke.
Lee said there is more.
  bare after | Lee | said | say states | there is more
Lee said up it broke.
  bare after | Lee | said | say states | up it broke
Lee said left is right.
  bare after | Lee | said | say states | left is right
Lee denied left.
Lee denied taking it.
  bare after | Lee | denied | deny denies | taking it
Lee denied himself it.
The poll put it.
The report shows boats.
  bare after | The report | shows | show states | boats
The report shows off boats.
The poll suggested he left.
  bare after | The poll | suggested | suggest states | he left
Lee suggested boats.
  object after | Lee | suggested | suggest states | boats
`;
