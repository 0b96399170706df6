// Who is the subject of the reporting verb. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const subjects = `
Lee, in May, said it broke.
  bare after | Lee | said | say states | it broke
Lee said, in May, that it broke.
  bare after | Lee | said | say states | in May, that it broke
Lee now himself said it broke.
  bare after | Lee | said | say states | it broke
Lee, then, said it broke.
  bare after | Lee | said | say states | it broke
Lee then, said it broke.
  bare after | - | said | say states | it broke
Lee, for instance, said it broke.
  bare after | Lee | said | say states | it broke
Then, for instance, said it broke.
  bare after | - | said | say states | it broke
Lee, Monday, said it broke.
  bare after | Lee | said | say states | it broke
Lee in May said it broke.
Lee since Monday said it broke.
  bare after | Lee | said | say states | it broke
Lee by Monday said it broke.
  bare after | Lee | said | say states | it broke
Lee Monday 5 said it broke.
  bare after | Lee | said | say states | it broke
“No” Lee said it broke.
  bare after | Lee | said | say states | it broke
A man, who then said it broke, left.
  bare after | A man, who | said | say states | it broke, left
Ana ran and Lee, a baker, said it broke.
  bare after | Lee, a baker | said | say states | it broke
Ana ran, Lee ate and said it broke.
  bare after | Ana | said | say states | it broke
Ana ran and then said it broke.
  bare after | Ana | said | say states | it broke
Ana ran or said it broke.
  bare after | Ana | said | say states | it broke
Ana ran; said it broke.
  bare after | Ana | said | say states | it broke
Ana ran — said it broke.
  bare after | Ana | said | say states | it broke
Ana, running late, and said it broke.
  bare after | - | said | say states | it broke
The man who ran and said it broke left.
  bare after | - | said | say states | it broke left
Ana ran, ate, slept and, in the end, said it broke.
  bare after | Ana | said | say states | it broke
“No,” said Ana, adding that it broke.
  quotation before | Ana | said | say states | No
  that after | Ana | adding | add states | it broke
“No,” said Ana Lee of Elm, noting that it broke.
  quotation before | Ana Lee of Elm | said | say states | No
  that after | Ana Lee of Elm | noting | note states | it broke
Lee left Ana saying it broke.
  bare after | Lee | saying | say states | it broke
As saying it broke, Lee left.
  participle first | Lee | saying | say states | it broke
The Post quoted Ana as saying it broke.
  bare after | Ana | saying | say states | it broke
The Post quoted her as saying it broke.
  bare after | her | saying | say states | it broke
The Post cited the mayor of Elm as saying it broke.
  bare after | the mayor of Elm | saying | say states | it broke
A report released on Monday said it broke.
  bare after | A report released on Monday | said | say states | it broke
A report written in May said it broke.
A report shown on Monday said it broke.
  bare after | A report shown on Monday | said | say states | it broke
A report sent on Monday said it broke.
  bare after | A report sent on Monday | said | say states | it broke
A man released said it broke.
  bare after | - | said | say states | it broke
Lee released on Monday said it broke.
  bare after | Lee released on Monday | said | say states | it broke
Lee released on Monday and said it broke.
  bare after | Lee | said | say states | it broke
A man who left said it broke.
  bare after | - | said | say states | it broke
A man who was very ill said it broke.
A man who then left early said it broke.
  bare after | A man who then left | said | say states | it broke
A man, who left early said it broke.
  bare after | - | said | say states | it broke
People close to Ana said it broke.
  bare after | People close to Ana | said | say states | it broke
People aware of it said it broke.
  bare after | People aware of it | said | say states | it broke
People responsible for it said it broke.
  bare after | People responsible for it | said | say states | it broke
People present at the talks said it broke.
  bare after | People present at the talks | said | say states | it broke
People loyal to Ana said it broke.
  bare after | People loyal to Ana | said | say states | it broke
People living in Elm said it broke.
  bare after | People living in Elm | said | say states | it broke
People shown in Elm said it broke.
  bare after | People shown in Elm | said | say states | it broke
Men close to Ana said it broke.
  bare after | Men close to Ana | said | say states | it broke
Ana, Ben and Cas said it broke.
  bare after | Ana, Ben and Cas | said | say states | it broke
Ana, of all the old grey and cold and wet and sad men of Elm, Ben and Cas said it broke.
  bare after | Ben and Cas | said | say states | it broke
It fell, Ben and Cas said.
`;
