// What a figure counts, in the words of the sentence. Each sentence with its figures, see record.ts.

/** What fills a length of time. */
export const lengthsOfTime = `
They met for 3 weeks.
  3 weeks = 3 weeks = duration
They met within 3 weeks.
  within 3 weeks = 3 weeks <= duration
They met in the last 3 weeks.
  3 weeks = 3 weeks = duration
They met in the cold last 3 weeks.
  3 weeks = 3 weeks = duration
They met over 3 weeks.
  over 3 weeks = 3 weeks > duration
They met during 3 weeks.
  3 weeks = 3 weeks = duration
They met throughout 3 weeks.
  3 weeks = 3 weeks = duration
They met at 3 weeks.
  3 weeks = 3 weeks = duration
The men met for 3 weeks.
  3 weeks = 3 weeks = duration · counts men met
The old men of Aldea met for 3 weeks.
  3 weeks = 3 weeks = duration · counts old men of Aldea met
The men met Ana for 3 weeks.
  3 weeks = 3 weeks = duration · counts men met Ana
The men met, for 3 weeks.
  3 weeks = 3 weeks = duration
The men met Ana Ruiz, a baker, for 3 weeks.
  3 weeks = 3 weeks = duration
The talks lasted 3 weeks.
  3 weeks = 3 weeks = duration · counts talks lasted
The talks quickly lasted 3 weeks.
  3 weeks = 3 weeks = duration · counts talks quickly lasted
Ana Ruiz said 3 weeks later that it was over.
  3 weeks = 3 weeks = duration
The men of the old town by the grey sea met Ana Ruiz and her sister there for 3 weeks.
  3 weeks = 3 weeks = duration
The men of the town by the grey sea met Ana Ruiz and her sister there for 3 weeks.
  3 weeks = 3 weeks = duration · counts men of the town by the grey sea met Ana Ruiz and her sister there
The six-week strike ended.
  six-week = 6 weeks = duration · counts strike
The six week strike ended.
  six week = 6 weeks = duration · counts strike
The six-week strike of miners in Aldea ended.
  six-week = 6 weeks = duration · counts strike of miners in Aldea ended
The six-week old strike.
  six-week old = 6 weeks of age = measure · counts strike
A six-week.
  six-week = 6 weeks = duration
It was six weeks.
  six weeks = 6 weeks = duration
It took six weeks of talks.
  six weeks = 6 weeks = duration · counts of talks
It took six weeks of them.
  six weeks = 6 weeks = duration
It took six weeks of it all.
  six weeks = 6 weeks = duration
It took six weeks after Ana.
  six weeks = 6 weeks = duration · counts after Ana
It took six weeks after.
  six weeks = 6 weeks = duration
It took six weeks after it.
  six weeks = 6 weeks = duration
It took six weeks after two of them.
  six weeks = 6 weeks = duration
  two = 2 ? = count · counts took six weeks + of them
It took six weeks after two boats.
  six weeks = 6 weeks = duration · counts after two boats
  two boats = 2 boats = count · counts took six weeks + boats
It took six weeks before the vote.
  six weeks = 6 weeks = duration · counts before the vote
It took six weeks since May.
  six weeks = 6 weeks = duration · counts since May
It took six weeks without food.
  six weeks = 6 weeks = duration · counts without food
It took six weeks behind bars.
  six weeks = 6 weeks = duration · counts behind bars
It took six weeks between votes.
  six weeks = 6 weeks = duration · counts between votes
It took six weeks from May.
  six weeks = 6 weeks = duration · counts from May
It took six weeks at sea.
  six weeks = 6 weeks = duration
Six weeks later it fell.
  Six weeks = 6 weeks = duration
Three months in prison is long.
  Three months = 3 months = duration · counts in prison is long
The three-month prison term ended.
  three-month = 3 months = duration · counts prison term
`;

/** What is counted: words before the figure, and behind it. */
export const beforeAndBehind = `
The blast killed 12 people in the town.
  12 people = 12 people = casualties:killed · counts blast killed + people in the town
The blast in the town killed 12 people.
  12 people = 12 people = casualties:killed · counts blast in the town killed + people
The blast has killed 12 people.
  12 people = 12 people = casualties:killed · counts blast has killed + people
The blast did not quickly kill 12 people.
  12 people = 12 people = casualties:killed · counts blast + kill + people
They did not want to start to cut 12 jobs.
  12 jobs = 12 jobs = count · down · counts to start to cut + jobs
It is 12 boats.
  12 boats = 12 boats = count · counts boats
There are 12 boats.
  12 boats = 12 boats = count · counts boats
They are old and 12 boats.
  12 boats = 12 boats = count · counts boats
The toll of the blast in the town is 12.
  12 = 12 ? = count · counts toll of the blast in the town
A fleet of 12 boats.
  12 boats = 12 boats = count · counts fleet + boats
The long and grey and old and wet and cold and sad and new fleet of 12 boats.
  12 boats = 12 boats = count · counts new fleet + boats
The long and grey old and wet cold and sad new bad fleet in Aldea lost 12 boats.
  12 boats = 12 boats = count · down · counts sad new bad fleet in Aldea lost + boats
She paid 12 dollars.
  12 dollars = 12 USD = money
A man paid 12 dollars.
  12 dollars = 12 USD = money · counts man paid
People, including 12 children, left.
  12 children = 12 children = people · counts children · part children
People, among them 12 children, left.
  12 children = 12 children = people · counts children · part children
People, among the 12 children, left.
  12 children = 12 children = people · counts children · part children
People with them 12 children left.
  12 children = 12 children = people · counts children left · part children
Oil cost $55 per barrel.
  $55 per barrel = 55 USD = money · counts Oil cost + per barrel
Oil cost $55 per square foot.
  $55 per square foot = 55 USD = money · counts Oil cost + per square foot
Oil cost $55 per barrel to $60.
  $55 per barrel to $60 = 55..60 USD = money · counts Oil cost + per barrel
Oil cost $55 a barrel to $60.
  $55 a barrel to $60 = 55..60 USD = money · counts Oil cost + a barrel
Oil cost $55 per square metre to $60.
  $55 per square metre to $60 = 55..60 USD = money · counts Oil cost + per square metre
Oil cost $55.
  $55 = 55 USD = money · counts Oil cost
Oil ran 5 miles per minute.
  5 miles per minute = 5 miles per minute = measure · counts Oil ran
Twelve people, most of them children, were killed in the pit.
  Twelve people = 12 people = casualties:killed · counts people + were killed in the pit
Twelve people were killed in the pit.
  Twelve people = 12 people = casualties:killed · counts people were killed in the pit
Twelve people killed in the pit.
  Twelve people = 12 people = casualties:killed · counts people killed in the pit
Twelve people, all ill, left.
  Twelve people = 12 people = people · counts people + left
Twelve people, all ill, left the town.
  Twelve people = 12 people = people · counts people + left the town
I saw 12 of it.
  12 = 12 ? = count
It saw 12 very soon.
  12 = 12 ? = count
Port Toll Nears 4,300\\nIt was so.
  4,300 = 4300 ? = count · total
At least 12 dead after blast\\nIt was so.
  At least 12 = 12 people >= casualties:killed · counts dead after blast
`;

/** Where the tail of what is counted ends. */
export const tails = `
They saw 12 boats; others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats: others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats! Others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats (others left).
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats — others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats – others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats -- others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats [others left].
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats, others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats while others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats whereas others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats although others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats but others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats because others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats because of rain.
  12 boats = 12 boats = count · counts saw + boats because of rain
They saw 12 boats unless others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats if others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats according to Ana.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats citing Ana.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats when others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats so others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats as others left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats labelled as old.
  12 boats = 12 boats = count · counts saw + boats labelled as old
They saw 12 boats “at sea” today.
  12 boats = 12 boats = count · counts saw + boats “at sea” today
They saw 12 boats “at sea”.
  12 boats = 12 boats = count · counts saw + boats “at sea
They saw 12 boats” they said.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats that left.
  12 boats = 12 boats = count · counts saw + boats that left
They saw 12 boats in Aldea that left.
  12 boats = 12 boats = count · counts saw + boats in Aldea that left
They saw 12 boats and left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats and carts at sea.
  12 boats and carts = 12 boats and carts = count · counts saw + boats and carts at sea
They saw 12 boats and 3 carts.
  12 boats = 12 boats = count · counts saw + boats
  3 carts = 3 carts = count · counts saw + carts
They saw 12 boats and $3.
  12 boats = 12 boats = count · counts saw + boats
  $3 = 3 USD = money
They saw 12 boats and she left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats and soon left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats and Brent was sick.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats and Brent of Aldea was sick.
  12 boats = 12 boats = count · counts saw + boats and Brent of Aldea was sick
They saw 12 boats and Brent, old, was sick.
  12 boats = 12 boats = count · counts saw + boats and Brent
They saw 12 boats and Brent sleeping in Aldea.
  12 boats = 12 boats = count · counts saw + boats and Brent sleeping in Aldea
They saw 12 boats and the old grey wet cold harbour was sick.
  12 boats = 12 boats = count · counts saw + boats and the old grey wet cold harbour was sick
They saw 12 boats and the old wet cold harbour was sick.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats and.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats or carts.
  12 boats or carts = 12 boats or carts = count · counts saw + boats or carts
They saw 12 boats or 3 carts.
  12 boats = 12 boats = count · counts saw + boats
  3 carts = 3 carts = count · counts saw + carts
They saw 12 boats or she left.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats or $3.
  12 boats = 12 boats = count · counts saw + boats
  $3 = 3 USD = money
They saw 12 boats of the.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats in the big.
  12 boats = 12 boats = count · counts saw + boats in the big
They saw 12 boats of Aldea's.
  12 boats = 12 boats = count · counts saw + boats of Aldea's
They saw 12 boats at the.
  12 boats = 12 boats = count · counts saw + boats
They saw 12 boats of the old and very grey town by the cold wet sea in Aldea.
  12 boats = 12 boats = count · counts saw + boats of the old
They saw 12 boats in the harbour of the old and grey town by the cold wet sea.
  12 boats = 12 boats = count · counts saw + boats in the harbour of the old and grey town by the cold
They saw 12 boats not.
  12 boats = 12 boats = count · counts saw + boats not
They saw 12 boats near.
  12 boats = 12 boats = count · counts saw + boats
`;
