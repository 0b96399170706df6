// Sentences as newspapers write them; only sure ends end the content. Each text with the claims of the rules: rule, source, cue, meaning and content; "wide" ones only where less is sure.
export const reports = `
The harbour board, which met behind closed doors for six hours, said late on Thursday that two of its three cranes would have to be replaced, and its chairman warned that the third was “not long for this world”.
  that after | The harbour board, which met behind closed doors for six hours | said | say states | two of its three cranes would have to be replaced, and its chairman warned that the third was “not long for this world”
Mira Solberg, a lawyer for the families, told a crowded hearing in Elmwood that nobody had checked the valves since 2011, adding that she would ask for the files.
  that after | Mira Solberg, a lawyer for the families | told | tell states | nobody had checked the valves since 2011
  that after | Mira Solberg, a lawyer for the families | adding | add states | she would ask for the files
“We asked three times,” said Tomas Bek, who runs the ferry with his brother. “Three times they told us to wait.”
  quotation before | Tomas Bek, who runs the ferry with his brother | said | say states | We asked three times … Three times they told us to wait
According to a report by the coastguard, the engine had failed twice before, but the owner of the boat denied that on Friday.
  according first | a report by the coastguard | According to | according to states | the engine had failed twice before, but the owner of the boat denied that on Friday
The mayor, Ada Quill, has said that she will not resign, although several of her own councillors have called for her to go.
  that after | The mayor, Ada Quill | has said | say states | she will not resign, although several of her own councillors have called for her to go
Asked whether the bridge was safe, the engineer replied that he “would not send his children over it”.
  that after | the engineer | replied | reply states | he “would not send his children over it”
Union leaders accused the company of hiding the results, a charge that its spokeswoman, Lena Ott, rejected as “pure fantasy”.
  bare after | Union leaders | accused | accuse alleges | the company of hiding the results, a charge that its spokeswoman, Lena Ott, rejected as “pure fantasy”
The ministry confirmed on Monday that nine villages were without power and promised that repairs would begin within a day.
  that after | The ministry | confirmed | confirm confirms | nine villages were without power
  that after | The ministry | promised | promise promises | repairs would begin within a day
Nearly half of the patients, the study found, had been given the wrong dose.
The pilot, who asked not to be named because he was not allowed to speak, said the runway lights had been off.
  bare after | The pilot, who asked not to be named because he was not allowed to speak | said | say states | the runway lights had been off
“I have nothing to hide,” he told reporters outside the court, “and I will say so again tomorrow.”
  quotation before | he | told | tell states | I have nothing to hide … and I will say so again tomorrow
Police said that a man in his forties had been arrested and that two others were being sought.
  that after | Police | said | say states | a man in his forties had been arrested and that two others were being sought
Critics of the plan, including the farmers’ union, argue that the water would never reach the south.
  that after | Critics of the plan, including the farmers’ union | argue | argue alleges | the water would never reach the south
The firm did not respond to a request for comment, and its lawyer declined to answer questions.
  silence | The firm | did not respond | respond declines | to a request for comment, and its lawyer declined to answer questions
Two people familiar with the talks said the price had not been agreed, while a third said that it had.
  bare after | Two people familiar with the talks | said | say states | the price had not been agreed
  that after | - | said | say states | it had
The president is expected to announce a new cabinet on Tuesday, a senior official said, speaking on condition of anonymity.
  clause before | a senior official | said | say states | The president is expected to announce a new cabinet on Tuesday
  wide: passive to | - | is expected | expect warns sourceless | The president … to announce a new cabinet on Tuesday, a senior official said, speaking on condition of anonymity
It was the first time, Karl Weiss noted, that the two sides had sat at one table.
  clause around | Karl Weiss | noted | note states | It was the first time … that the two sides had sat at one table
She said he had told her that the money was gone.
  bare after | She | said | say states | he had told her that the money was gone
The court ruled that the law was void; the government said it would appeal.
  that after | The court | ruled | rule states | the law was void
  bare after | the government | said | say states | it would appeal
Officials in the capital, meanwhile, insisted that the dam would hold, even as the water rose to within a foot of its crest.
  that after | Officials in the capital | insisted | insist alleges | the dam would hold, even as the water rose to within a foot of its crest
“Nobody,” the nurse said, her voice breaking, “came to help us.”
  quotation before | the nurse | said | say states | Nobody … came to help us
The coach praised his players for their patience but blamed the referee for the late goal.
  bare after | The coach | praised | praise judges | his players for their patience
  bare after | The coach | blamed | blame alleges | the referee for the late goal
Residents say the smell began in March, shortly after the plant changed hands.
  bare after | Residents | say | say states | the smell began in March, shortly after the plant changed hands
The report, released on Wednesday by the audit office, says that a third of the loans were never repaid.
  that after | The report, released on Wednesday by the audit office | says | say states | a third of the loans were never repaid
Fishermen who were at sea when the storm struck described waves “as high as houses”.
Asked for comment, a spokesman for the port said only that an inquiry was under way.
  that after | a spokesman for the port | said | say states | an inquiry was under way
His claim that the election was stolen has been dismissed by three courts.
  noun that | His | claim | claim alleges | the election was stolen has been dismissed by three courts
A poll published on Sunday suggests that most voters would rather wait.
  that after | A poll published on Sunday | suggests | suggest states | most voters would rather wait
The airline, based in Elmwood, said in a filing that it expected to cut 400 jobs by June, but that no pilots would be affected.
  that after | The airline, based in Elmwood | said | say states | it expected to cut 400 jobs by June, but that no pilots would be affected
“It was dark, it was cold and we were alone,” Bek recalled.
  quotation before | Bek | recalled | recall states | It was dark, it was cold and we were alone
The committee’s chairwoman said she was “deeply worried” by the delay, which she blamed on the contractor.
  bare after | The committee’s chairwoman | said | say states | she was “deeply worried” by the delay, which she blamed on the contractor
On Friday the union’s leader, Otto Braun, said: “We will be back.”
  quote after | the union’s leader, Otto Braun | said | say states | We will be back
Weiss, 61, denies all charges and says he is the victim of a plot.
  object after | Weiss, 61 | denies | deny denies | all charges
  bare after | Weiss, 61 | says | say states | he is the victim of a plot
Experts warn that the glacier, one of the last in the range, could be gone by 2040.
  that after | Experts | warn | warn warns | the glacier, one of the last in the range, could be gone by 2040
The two governments agreed in principle to reopen the border, the foreign ministry in Oslo said on Saturday night.
  clause before | the foreign ministry in Oslo | said | say states | The two governments agreed in principle to reopen the border
There is, he conceded, no proof that the letter was ever sent.
  clause around | he | conceded | concede confirms | There is … no proof that the letter was ever sent
The teachers, some of whom had not been paid for months, threatened to strike unless the council met them.
Local media reported that the driver had fallen asleep.
  that after | Local media | reported | report states | the driver had fallen asleep
The editor refused to say who had sent the photographs, saying only that they were genuine.
  silence | The editor | refused | refuse declines | to say who had sent the photographs
  that after | The editor | saying | say states | they were genuine
Neither the bank nor its auditor would comment on the figures, but a former employee said both had known for years.
  bare after | a former employee | said | say states | both had known for years
`;
