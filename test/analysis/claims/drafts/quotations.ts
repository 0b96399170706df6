// Quotations with and without a verb. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const quotations = `
“We lost,” Lee said.
  quotation before | Lee | said | say states | We lost
“We lost,” said Lee.
  quotation before | Lee | said | say states | We lost
“We lost,” Lee said, “and we will try again.”
  quotation before | Lee | said | say states | We lost … and we will try again
“We lost,” Lee said. “We will try again.”
  quotation before | Lee | said | say states | We lost … We will try again
“We lost,” said Ana Lee, the head of the union. “We will try again.”
  quotation before | Ana Lee, the head of the union | said | say states | We lost … We will try again
“We lost. We tried,” Lee said.
  quotation before | Lee | said | say states | We lost. We tried
“We lost it all.” “We tried it all,” Lee said.
  quotation before | Lee | said | say states | “We lost it all.” “We tried it all,”
Lee said: “We lost.”
  quote after | Lee | said | say states | We lost
Lee said, “We lost.”
  quote after | Lee | said | say states | We lost
Lee said “we lost”.
  quote after | Lee | said | say states | we lost
Lee said the plan was “mad”.
  bare after | Lee | said | say states | the plan was “mad”
The plan is “a mess,” Lee said.
  quotation before | Lee | said | say states | The plan is “a mess,”
The plan, “a mess,” Lee said.
  quotation before | Lee | said | say states | a mess
“Why?” Lee asked.
  quotation before | Lee | asked | ask states | Why?
“We lost,” Lee said on Monday, “and we tried.”
  quotation before | Lee | said | say states | We lost … and we tried
“We lost,” he told reporters in Paris.
  quotation before | he | told | tell states | We lost
“We lost,” Lee said as Ana told us “we won it”.
  quotation before | Lee | said | say states | We lost
  quote after | Ana | told | tell states | we won it
“We lost,” Lee said in a long talk with the two old men of the town “and we won it”.
  quotation before | Lee | said | say states | We lost
“We lost,” Lee said and smiled “no”.
  quotation before | Lee | said | say states | We lost
“No,” Lee said.
  quotation before | Lee | said | say states | No
“No” Lee said.
Lee wrote:\\n“We lost it.”
  quote after | Lee | wrote | write states | We lost it
Lee wrote:\\nWe lost it here.
  quote after | Lee | wrote | write states | We lost it here
Lee wrote to all the men of the old and grey and cold and wet town here:\\n“We lost it.”
Lee wrote:\\nIt rained.\\n“We lost it.”
  quote after | Lee | wrote | write states | It rained
Lee said:
Lee replied with a “no”.
  quote after | Lee | replied | reply states | no
Lee replied with a no.
“We lost it all and more,” he said. “They won. They laughed at us.”
  quotation before | he | said | say states | We lost it all and more … They won. They laughed at us
“We lost.” “They won it all here.” Lee left.
“We lost it all here today.”
  quotation alone | - | - | - states floating | We lost it all here today
“We lost it all”
“We lost it all here today and then” they left.
Lee said he lost. “We lost it all here today.” Ana left.
  bare after | Lee | said | say states | he lost
  quotation alone | Lee | - | - states floating | We lost it all here today
Lee said he lost. “They won it all here,” said Ana.
  bare after | Lee | said | say states | he lost
  quotation before | Ana | said | say states | They won it all here
Lee said he “lost”. “They won it all here today.”
  bare after | Lee | said | say states | he “lost”. “They won it all here today.”
Lee said he “lost.” “They won.” “They laughed at us here.”
  bare after | Lee | said | say states | he “lost.” “They won.” “They laughed at us here.”
“We lost,” Lee said.\\n“They won it all here today and left.”
  quotation before | Lee | said | say states | We lost
  quotation alone | Lee | - | - states floating | They won it all here today and left
`;
