// What follows the verb. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const complements = `
Lee said that the dam had broken.
  that after | Lee | said | say states | the dam had broken
Lee said the dam had broken.
  bare after | Lee | said | say states | the dam had broken
Lee said dams.
Lee said whether the dam would hold.
  that after | Lee | said | say states | whether the dam would hold
Lee asked if the dam would hold.
  that after | Lee | asked | ask states | if the dam would hold
Lee asked how the dam would hold.
  that after | Lee | asked | ask states | how the dam would hold
Lee asked him to leave.
  bare after | Lee | asked | ask states | him to leave
Lee asked for help.
Lee asked the mayor for help.
  bare after | Lee | asked | ask states | the mayor for help
Lee promised to leave.
  to after | Lee | promised | promise promises | to leave
Lee promised a bridge.
Lee promised that it would hold.
  that after | Lee | promised | promise promises | it would hold
Lee threatened to leave.
  to after | Lee | threatened | threaten warns | to leave
Lee told reporters in Paris that the dam had broken.
  that after | Lee | told | tell states | the dam had broken
Lee told reporters the dam had broken.
  bare after | Lee | told | tell states | the dam had broken
Lee told the BBC three men were hurt.
  bare after | Lee | told | tell states | three men were hurt
Lee told them the dam had broken.
  bare after | Lee | told | tell states | the dam had broken
Lee told workers leaving the plant that it would close.
  that after | Lee | told | tell states | it would close
Lee told men who left that it would close.
  that after | Lee | told | tell states | it would close
Lee told her it would close.
  bare after | Lee | told | tell states | it would close
Lee told it.
Lee told that it would close.
  that after | Lee | told | tell states | it would close
Lee told him to leave.
  to after | Lee | told | tell demands | to leave
Lee warned of floods.
  preposition after | Lee | warned | warn warns | floods
Lee warned against floods.
  preposition after | Lee | warned | warn warns | against floods
Lee warned them of floods.
  preposition after | Lee | warned | warn warns | floods
Lee warned residents to leave.
  bare after | Lee | warned | warn warns | residents to leave
Lee warned on Monday that the dam would break.
  that after | Lee | warned | warn warns | the dam would break
Lee said on Monday night the dam had broken.
  bare after | Lee | said | say states | the dam had broken
Lee said on Monday’s walk the dam had broken.
Lee said this Monday the dam had broken.
  bare after | Lee | said | say states | the dam had broken
Lee said in a statement to the court on Monday the dam had broken.
Lee said at the old mill that the dam had broken.
  that after | Lee | said | say states | the dam had broken
Lee said at the old mill the dam had broken.
  bare after | Lee | said | say states | at the old mill the dam had broken
Lee said at the old mill: the dam had broken.
  bare after | Lee | said | say states | the dam had broken
Lee said to Ana the dam had broken.
Lee said later that the dam had broken.
  that after | Lee | said | say states | the dam had broken
Lee denied the charge.
  object after | Lee | denied | deny denies | the charge
Lee denied hiding the report.
  object after | Lee | denied | deny denies | hiding the report
Lee denied that he hid it.
  that after | Lee | denied | deny denies | he hid it
Lee did not deny the charge.
  object after | Lee | did not deny | deny denies negated | the charge
Lee never denied the charge.
  object after | Lee | never denied | deny denies negated | the charge
Lee will deny the charge.
Lee would deny the charge.
Lee may say that it broke.
Lee may say “it broke”.
  quote after | Lee | may say | say states | it broke
Lee could have said that it broke.
Lee went on to say that it broke.
  that after | Lee | went on to say | say states | it broke
Lee continued to say that it broke.
  that after | Lee | continued to say | say states | it broke
Lee wanted to say that it broke.
Lee rejected the plan.
  object after | Lee | rejected | reject denies | the plan
Lee rejected it.
  object after | Lee | rejected | reject denies | it
Lee accused Ana of lying.
  bare after | Lee | accused | accuse alleges | Ana of lying
Lee accused Ana.
Lee blamed Ana for the delay.
  bare after | Lee | blamed | blame alleges | Ana for the delay
Lee praised Ana for the work.
  bare after | Lee | praised | praise judges | Ana for the work
Lee urged Ana to leave.
  bare after | Lee | urged | urge demands | Ana to leave
Lee called Ana a liar.
  as after | Lee | called | call judges | Ana a liar
Lee called it a disgrace.
  as after | Lee | called | call judges | it a disgrace
Lee called it “a disgrace”.
  as after | Lee | called | call judges | it “a disgrace”
Lee called Ana.
Lee called for peace.
  object after | Lee | called for | call for demands | peace
Lee called on Ana to leave.
  bare after | Lee | called on | call on demands | Ana to leave
Lee described the raid as brutal.
  as after | Lee | described | describe judges | the raid as brutal
Lee described the raid.
Lee described the raid “brutal”.
  as after | Lee | described | describe judges | the raid “brutal”
Lee dismissed the plan as mad.
  as after | Lee | dismissed | dismiss denies | the plan as mad
Lee dismissed the plan.
  object after | Lee | dismissed | dismiss denies | the plan
Lee put the number at ten.
  bare after | Lee | put | put states | the number at ten
Lee put the number at home.
Lee put the cup down.
Lee claimed responsibility.
  object after | Lee | claimed | claim alleges | responsibility
The storm claimed eleven lives.
Lee claimed that it broke.
  that after | Lee | claimed | claim alleges | it broke
Lee confirmed the death.
  object after | Lee | confirmed | confirm confirms | the death
Lee confirmed the dam had broken.
  bare after | Lee | confirmed | confirm confirms | the dam had broken
Lee ruled out a sale.
  object after | Lee | ruled out | rule out denies | a sale
Lee quickly ruled out a sale.
  object after | Lee | ruled out | rule out denies | a sale
Lee ruled quickly out a sale.
  object after | Lee | ruled quickly out | rule out denies | a sale
Lee ruled a sale out.
Lee pointed out that it broke.
  that after | Lee | pointed out | point out states | it broke
Lee quoted Ana as saying that it broke.
  that after | Ana | saying | say states | it broke
Ana was quoted as saying that it broke.
  that after | Ana | was quoted as saying | say states | it broke
Ana was quoted by the Post as saying that it broke.
  that after | Ana | was quoted by the Post as saying | say states | it broke
Ana was quoted by the Post.
The report read that it broke.
Lee read that it broke.
The study found that it broke.
  that after | The study | found | find states | it broke
The study shows a rise.
  bare after | The study | shows | show states | a rise
Lee vowed revenge.
  object after | Lee | vowed | vow promises | revenge
Lee demanded an end to it.
  object after | Lee | demanded | demand demands | an end to it
Lee demanded that it end.
  that after | Lee | demanded | demand demands | it end
Lee agreed.
Lee agreed that it broke.
  that after | Lee | agreed | agree states | it broke
Lee agreed with Ana on the plan.
Lee apologised for the delay.
  preposition after | Lee | apologised | apologise states | the delay
Lee condemned the raid.
  object after | Lee | condemned | condemn judges | the raid
Lee criticised the plan as mad.
  bare after | Lee | criticised | criticise judges | the plan as mad
Lee declined to comment.
  silence | Lee | declined | decline declines | to comment
Lee refused to say.
  silence | Lee | refused | refuse declines | to say
Lee refused to pay.
Lee declined to be named.
  silence | Lee | declined | decline declines | to be named
Lee declined comment.
  silence | Lee | declined | decline declines | comment
Lee has not declined to comment.
Lee did not respond.
  silence | Lee | did not | respond declines | respond
Lee did not immediately respond to a request.
  silence | Lee | did not immediately respond | respond declines | to a request
Lee has not replied.
  silence | Lee | has not | replied declines | replied
Lee would not say who did it.
  silence | Lee | would not | would not declines | say who did it
Lee would not confirm it.
  silence | Lee | would not | would not declines | confirm it
Lee did not say who did it.
  that after | Lee | did not say | say states negated | who did it
Lee will not comment.
  silence | Lee | will not | would not declines | comment
Lee had no comment.
  silence | Lee | had | have declines | no comment
Lee offered no comment on it.
  silence | Lee | offered | have declines | no comment on it
Lee found no comment.
Lee respond to it.
`;
