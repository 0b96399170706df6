// Kinds, outcomes and movements. Each sentence with its figures, see record.ts.

/** What kind of figure it is, and what happened to those counted. */
export const kinds = `
Rovers won 3-1 on Sunday.
  3-1 = 3 ? = score · counts Rovers won + on Sunday
The motion passed 48-52 in the house vote.
  48-52 = 48 ? = votes · counts motion passed + in the house vote
The house passed it 52-48.
  52-48 = 52 ? = score · counts house passed
It is among the top 10 ports.
  10 ports = 10 ports = rank · counts ports
The laptop 10 ports met.
  10 ports = 10 ports = count · counts ports met
The top of 10 ports met.
  10 ports = 10 ports = count · counts top + ports met
It is three times MORE likely.
  three times = 3 times = measure · counts MORE likely
The vote at the old town by the sea 52-48.
  52-48 = 52 ? = votes · counts vote at the old town by the sea
It was 52-48 at the old vote.
  52-48 = 52 ? = votes · counts at the old vote
It was 52-48 at the very old vote.
  52-48 = 52 ? = score · counts at the very old vote
The fleet grew sixfold.
  sixfold = 6 times = count · up · counts fleet grew
It is three times more likely.
  three times = 3 times = measure · counts more likely
It is three times as likely.
  three times = 3 times = measure
It is three times higher.
  three times = 3 times = measure · counts higher
It is three times lower.
  three times = 3 times = measure · counts lower
It is three times larger.
  three times = 3 times = measure · counts larger
It is three times bigger.
  three times = 3 times = measure · counts bigger
It is three times greater.
  three times = 3 times = measure · counts greater
It is three times the size.
  three times = 3 times = measure · counts the size
It rang three times in all.
  three times = 3 times = count
It took a third of voters.
  a third of voters = 0.333333333333333 share = percent · counts took + voters · part voters
It took 5 points.
  5 points = 5 points = measure
It lasted 5 weeks.
  5 weeks = 5 weeks = duration
It is 14 years old.
  14 years old = 14 years of age = measure
She won 1,204 votes.
  1,204 votes = 1204 votes = votes · counts won + votes
They hold 12 seats.
  12 seats = 12 seats = votes · counts hold + seats
They cast 12 ballots.
  12 ballots = 12 ballots = votes · counts cast + ballots
They counted 12 deaths.
  12 deaths = 12 deaths = casualties:killed · counts counted + deaths
They counted 12 fatalities.
  12 fatalities = 12 fatalities = casualties:killed · counts counted + fatalities
They counted 12 casualties.
  12 casualties = 12 casualties = casualties:killed · counts counted + casualties
They counted 12 injuries.
  12 injuries = 12 injuries = casualties:injured · counts counted + injuries
It took 12 lives.
  12 lives = 12 lives = casualties:killed · counts took + lives
They found 12 bodies.
  12 bodies = 12 bodies = casualties:killed · counts found + bodies
They solved 12 murders.
  12 murders = 12 murders = casualties:killed · counts solved + murders
They solved 12 killings.
  12 killings = 12 killings = casualties:killed · counts solved + killings
They chose 12 delegates.
  12 delegates = 12 delegates = people · counts chose + delegates · part delegates
They chose 12 delegates in the vote on the seats.
  12 delegates = 12 delegates = people · counts chose + delegates in the vote on the seats · part delegates
They voted 12 boats out.
  12 boats = 12 boats = count · counts voted + boats
In the vote they drew 12 boats.
  12 boats = 12 boats = count · counts drew + boats
In the vote of the old and grey men here 12 boats left.
  12 boats = 12 boats = count · counts boats left
They saw 12 boats at sea before the vote.
  12 boats = 12 boats = count · counts saw + boats at sea before the vote
They saw 12 boats at the vote.
  12 boats = 12 boats = count · counts saw + boats at the vote
They wait a year or two.
  two = 2 years = duration · counts wait + year
They saw 12 NGO.
  12 NGO = 12 NGO = count · counts saw + NGO
They paid 5 dollars.
  5 dollars = 5 USD = money
They paid 5 cents.
  5 cents = 5 cents = money
Twelve men were killed.
  Twelve men = 12 men = casualties:killed · counts men were killed · part men
Twelve men were hurt.
  Twelve men = 12 men = casualties:injured · counts men were hurt · part men
Twelve men went missing.
  Twelve men = 12 men = casualties:missing · counts men went missing · part men
Twelve men fled.
  Twelve men = 12 men = people:displaced · counts men fled · part men
Twelve men were arrested.
  Twelve men = 12 men = people:detained · counts men were arrested · part men
Twelve men dead.
  Twelve men = 12 men = casualties:killed · counts men dead · part men
Twelve dead men came.
  Twelve dead men = 12 men = people · counts dead men came · part dead men
Twelve men injured in Aldea.
  Twelve men = 12 men = casualties:injured · counts men injured in Aldea · part men
Twelve miners left.
  Twelve miners = 12 miners = people · counts miners left · part miners
The deaths of twelve men shook it.
  twelve men = 12 men = casualties:killed · counts deaths + men shook it · part men
The arrest of twelve men shook it.
  twelve men = 12 men = people · counts arrest + men shook it · part men
The arrests of twelve men shook it.
  twelve men = 12 men = people:detained · counts arrests + men shook it · part men
The death toll of twelve men shook it.
  twelve men = 12 men = casualties:killed · counts death toll + men shook it · part men · total
The deaths of twelve men were a blow.
  twelve men = 12 men = casualties:killed · counts deaths + men were a blow · part men
Twelve men remain missing.
  Twelve men = 12 men = casualties:missing · counts men remain missing · part men
Twelve men were left dead.
  Twelve men = 12 men = casualties:killed · counts men were left dead · part men
Twelve men lost their lives.
  Twelve men = 12 men = casualties:killed · counts men lost their lives · part men
Twelve men are feared dead.
  Twelve men = 12 men = casualties:killed · counts men are feared dead · part men
Twelve men were believed to be dead.
  Twelve men = 12 men = casualties:killed · counts men were believed to be dead · part men
Twelve men were reported here as missing.
  Twelve men = 12 men = casualties:missing · counts men were reported here · part men
Twelve men were confirmed dead.
  Twelve men = 12 men = casualties:killed · counts men were confirmed dead · part men
Twelve men were declared by him dead.
  Twelve men = 12 men = casualties:killed · counts men were declared by him dead · part men
Twelve men are on the toll.
  Twelve men = 12 men = people · counts men are on the toll · part men
They saw twelve men. Dead boats left.
  twelve men = 12 men = people · counts saw + men · part men
Twelve men were in it dead.
  Twelve men = 12 men = casualties:killed · counts men were in it dead · part men
Twelve men were in the mill dead.
  Twelve men = 12 men = people · counts men were in the mill dead · part men
They hold a death toll of twelve men.
  twelve men = 12 men = casualties:killed · counts hold + death toll + men · part men · total
Twelve men were found at the deaths.
  Twelve men = 12 men = people · counts men were found at the deaths · part men
Twelve men went home as wounded.
  Twelve men = 12 men = casualties:injured · counts men went home · part men
Twelve men walked home wounded.
  Twelve men = 12 men = casualties:injured · counts men walked home wounded · part men
The storm killed twelve men.
  twelve men = 12 men = casualties:killed · counts storm killed + men · part men
The storm left twelve men dead.
  twelve men = 12 men = casualties:killed · counts storm left + men dead · part men
The storm left twelve men badly hurt.
  twelve men = 12 men = casualties:injured · counts storm left + men badly hurt · part men
It saw twelve men killed.
  twelve men = 12 men = casualties:killed · counts saw + men killed · part men
It put twelve men in custody.
  twelve men = 12 men = people:detained · counts put + men in custody · part men
It claimed twelve lives.
  twelve lives = 12 lives = casualties:killed · counts claimed + lives
It claimed twelve men.
  twelve men = 12 men = people · counts claimed + men · part men
The storm hurt them, leaving twelve men in Aldea.
  twelve men = 12 men = casualties:injured · counts storm + leaving + men in Aldea · part men
The storm killed many, including twelve men.
  twelve men = 12 men = casualties:killed · counts men · part men
The storm killed many in the town, including twelve men.
  twelve men = 12 men = casualties:killed · counts men · part men
The dead, including twelve men, were met.
  twelve men = 12 men = casualties:killed · counts men · part men
The killed, including twelve men, met.
  twelve men = 12 men = casualties:killed · counts men · part men
The storm met many in the town, including twelve men.
  twelve men = 12 men = people · counts men · part men
The storm killed many and met others here, including twelve men.
  twelve men = 12 men = people · counts men · part men
Killed were many people with twelve men.
  twelve men = 12 men = casualties:killed · counts Killed were many people + men · part men
It wounded dozens of men.
  dozens of men = 12 men > casualties:injured · counts wounded + men · part men
It is the toll of twelve.
There were twelve men dead.
  twelve men = 12 men = casualties:killed · counts men dead · part men
They said twelve men were killed.
  twelve men = 12 men = casualties:killed · counts men were killed · part men
He feared twelve men.
  twelve men = 12 men = people · counts feared + men · part men
It killed, in all, twelve men.
  twelve men = 12 men = casualties:killed · counts killed + men · part men
They killed time with twelve men.
  twelve men = 12 men = casualties:killed · counts killed time + men · part men
They arrested more than twelve men.
  more than twelve men = 12 men > people:detained · counts arrested + men · part men
They called twelve men dead.
  twelve men = 12 men = casualties:killed · counts called + men dead · part men
They are twelve.
  twelve = 12 ? = count
Police detained twelve.
  twelve = 12 ? = people:detained · counts Police detained
`;

/** How a quantity moved. */
export const movements = `
Exports rose 3%.
  3% = 3 % = percent · up · counts Exports rose
Exports rose by 3%.
  3% = 3 % = percent · up · counts Exports rose
Exports fell nearly 3%.
  nearly 3% = 3 % ~ percent · down · counts Exports fell
Exports fell 3 points.
  3 points = 3 points = measure · down · counts Exports fell
Exports were up 3%.
  3% = 3 % = percent · up · counts Exports
Exports were up to 3%.
  up to 3% = 3 % <= percent · counts Exports
Exports jumped up to 3%.
  up to 3% = 3 % <= percent · counts Exports jumped
Exports grew a further 3%.
  3% = 3 % = percent · up · counts Exports grew
Exports shrank by at least 3%.
  at least 3% = 3 % >= percent · down · counts Exports shrank
It moved +3%.
  3% = 3 % = percent · up
It moved +3 points.
  3 points = 3 points = measure · up
It stood at -3%.
  -3% = -3 % = percent · down
The rate fell from 10% to 8%.
  10% to 8% = 10..8 % = percent · down from 10 · counts rate fell
The rate rose from 8% to 10%.
  8% to 10% = 8..10 % = percent · up from 8 · counts rate rose
The rate went from 8% to 8%.
  8% to 8% = 8..8 % = percent · up from 8 · counts rate went
Rents in the town rose sharply last May by 3%.
  3% = 3 % = percent · up · counts Rents in the town rose + last May
Rents rose in May by 3%.
  3% = 3 % = percent · counts Rents rose + May
It cut the old rate by 25 points.
  25 points = 25 points = measure · down · counts cut + old rate
It cut it by 25 points.
  25 points = 25 points = measure · down
It cut sharply the rate to 25 points.
  25 points = 25 points = measure · counts cut + rate
It raised the big new rate by 25 points.
  25 points = 25 points = measure · up · counts raised + new rate
They fell. 12 boats came.
  12 boats = 12 boats = count · counts boats came
It rose almost about some 12 points.
  some 12 points = 12 points ~ measure · up
It rose just only just only just 12 points.
  12 points = 12 points = measure · up
It rose just only just only just only 12 points.
  12 points = 12 points = measure
It went up to 12 points.
  up to 12 points = 12 points <= measure
It led up by 12 points.
  12 points = 12 points = measure · up
It climbed up to as many as 12 points.
  as many as 12 points = 12 points <= measure
It is up some 12 boats.
  some 12 boats = 12 boats ~ count · up · counts boats
It dropped to 12.
  12 = 12 ? = count · down
It dropped $12.
  $12 = 12 USD = money · down
It dropped 5 12 points.
  5 = 5 ? = count · down · counts dropped + 12 points
  12 points = 12 points = measure · down
Down 12 boats.
  12 boats = 12 boats = count · down · counts boats
`;
