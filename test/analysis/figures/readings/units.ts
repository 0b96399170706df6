// Units that stand elsewhere, and what bounds a count. Each sentence with its figures, see record.ts.

/** Figures that leave out what they count. */
export const inherited = `
They sold 3.9 million headsets, up from 2.4 million.
  3.9 million headsets = 3900000 headsets = count · counts sold + headsets
  2.4 million = 2400000 headsets = count
They sold 30 headsets. It had sold 20 the year before.
  30 headsets = 30 headsets = count · counts sold + headsets
  20 = 20 ? = count · counts had sold + the year
They saw 30 men. Then 20 came.
  30 men = 30 men = people · counts saw + men · part men
  20 = 20 men = people · counts came
They saw 30 boats. Then 20 came.
  30 boats = 30 boats = count · counts saw + boats
  20 = 20 ? = count · counts came
They saw 30 people. It rained. Then 20 came.
  30 people = 30 people = people · counts saw + people
  20 = 20 ? = count · counts came
They paid $30 and then 20.
  $30 = 30 USD = money
  20 = 20 USD = money
They paid $30 and then 900.
  $30 = 30 USD = money
  900 = 900 USD = money
They paid $30 and then 901.
  $30 = 30 USD = money
  901 = 901 ? = count
They paid $30. Then 20 came.
  $30 = 30 USD = money
  20 = 20 ? = count · counts came
They paid 30 kg and then 20.
  30 kg = 30 kg = measure
  20 = 20 kg = measure
They paid 30 kg and then 1.
  30 kg = 30 kg = measure
  1 = 1 kg = measure
They paid 30 kg and then 0.5.
  30 kg = 30 kg = measure
  0.5 = 0.5 ? = count
They ran 30 points and then 20.
  30 points = 30 points = measure
  20 = 20 points = measure
They ran 30 points. Then 20 came.
  30 points = 30 points = measure
  20 = 20 ? = count · counts came
They ran 30% and then 20.
  30% = 30 % = percent
  20 = 20 ? = count
They ran 30 weeks and then 20.
  30 weeks = 30 weeks = duration
  20 = 20 ? = count
They saw a third of men and then 20.
  a third of men = 0.333333333333333 share = percent · counts saw + men · part men
  20 = 20 ? = count
They ran 30 times and then 20.
  30 times = 30 times = count
  20 = 20 ? = count
They saw 30 boats (12 carts) and then 20.
  30 boats = 30 boats = count · counts saw + boats
  12 carts = 12 carts = count · counts saw + carts
  20 = 20 boats = count
They saw 30 boats (about 12 carts) and then 20.
  30 boats = 30 boats = count · counts saw + boats
  about 12 carts = 12 carts ~ count · counts saw + carts
  20 = 20 boats = count
They saw 30 boats (around 12 carts) and then 20.
  30 boats = 30 boats = count · counts saw + boats
  around 12 carts = 12 carts ~ count · counts saw + carts
  20 = 20 boats = count
They saw 30 boats (roughly 12 carts) and then 20.
  30 boats = 30 boats = count · counts saw + boats
  roughly 12 carts = 12 carts ~ count · counts saw + carts
  20 = 20 boats = count
They saw 30 boats (or 12 carts) and then 20.
  30 boats = 30 boats = count · counts saw + boats
  12 carts = 12 carts = count · counts saw + carts
  20 = 20 boats = count
They saw Ana Ruiz, 44, and then 20.
  44 = 44 years of age = measure
  20 = 20 ? = count
They won 3-1 and then 20.
  3-1 = 3 ? = score
  20 = 20 ? = count
They came 3rd and then 20.
  20 = 20 ? = count
They saw 0 boats and then 20.
  0 boats = 0 boats = count · counts saw + boats
  20 = 20 boats = count
A 30-boat race and then 20.
  30-boat = 30 boats = count · counts boat race
  20 = 20 ? = count
They saw 30 boats, 5%, 6%, 7%, 8% and then 20.
  30 boats = 30 boats = count · counts saw + boats
  5% = 5 % = percent
  6% = 6 % = percent
  7% = 7 % = percent
  8% = 8 % = percent
  20 = 20 boats = count
They saw 30 boats, 5%, 6%, 7%, 8%, 9% and then 20.
  30 boats = 30 boats = count · counts saw + boats
  5% = 5 % = percent
  6% = 6 % = percent
  7% = 7 % = percent
  8% = 8 % = percent
  9% = 9 % = percent
  20 = 20 ? = count
Twenty others left.
  Twenty others = 20 people = people · counts others left
They saw 30 boats and 20 others.
  30 boats = 30 boats = count · counts saw + boats
  20 others = 20 boats = count · counts saw + others
Twenty who left came.
  Twenty = 20 people = people · counts who left came
Twenty dead.
  Twenty = 20 people = casualties:killed · counts dead
Twenty were hurt.
  Twenty = 20 ? = casualties:injured · counts were hurt
Twenty killed here.
  Twenty = 20 people = casualties:killed · counts killed here
Twenty injured here.
  Twenty = 20 people = casualties:injured · counts injured here
Twenty missing here.
  Twenty = 20 people = casualties:missing · counts missing here
Twenty survivors left.
  Twenty survivors = 20 survivors = people · counts survivors left · part survivors
A four-, five- and six-cylinder car.
  four = 4 cylinders = count
  five = 5 cylinders = count
  six-cylinder = 6 cylinders = count · counts cylinder car
Two or three cars came.
  Two or three cars = 2..3 cars = count · counts cars came
Two to three cars came.
  Two to three cars = 2..3 cars = count · counts cars came
Four and two cars came.
  Four = 4 cars = count
  two cars = 2 cars = count · counts cars came
Four, two cars came.
  Four = 4 ? = count
  two cars = 2 cars = count · counts cars came
Four but two cars came.
  Four = 4 ? = count
  two cars = 2 cars = count · counts cars came
They won 3-1 or two cars.
  3-1 = 3 ? = score
  two cars = 2 cars = count · counts won + cars
They came 3rd or two cars.
  3rd = 3 places = rank
  two cars = 2 cars = count · counts came + cars
It weighs 8 miles (13 km).
  8 miles = 8 miles = measure
  13 km = 13 km = measure
It weighs just under 8 miles (13 km).
  just under 8 miles = 8 miles < measure
  13 km = 13 km < measure
It weighs just under 8 miles / 13 km.
  just under 8 miles = 8 miles < measure · counts weighs + / 13 km
  13 km = 13 km < measure
It weighs just under 8 miles ( 13 km).
  just under 8 miles = 8 miles < measure
  13 km = 13 km < measure
It weighs just under 8 miles and 13 km.
  just under 8 miles = 8 miles < measure
  13 km = 13 km = measure
It weighs just under 8 miles ($13).
  just under 8 miles = 8 miles < measure
  $13 = 13 USD = money
It weighs just under $8 (13 km).
  just under $8 = 8 USD < money
  13 km = 13 km = measure
It weighs just under 8 miles. (13 km).
  just under 8 miles = 8 miles < measure
  13 km = 13 km = measure
It weighs just under 8 boats (13 carts).
  just under 8 boats = 8 boats < count · counts weighs + boats
  13 carts = 13 carts = count · counts weighs + carts
Thousands of boats came.
  Thousands of boats = 1000 boats > count · counts boats came
About thousands of boats came.
  About thousands of boats = 1000 boats ~ count · counts boats came
`;

/** Parts of a whole, totals and new counts. */
export const scopes = `
A total of 30 boats came.
  30 boats = 30 boats = count · counts total + boats came · total
In total 30 boats came.
  30 boats = 30 boats = count · counts boats came · total
The total came to 30 boats.
  30 boats = 30 boats = count · counts came + boats · total
So far 30 boats came.
  30 boats = 30 boats = count · counts boats came · total
Overall, 30 boats came.
  30 boats = 30 boats = count · counts boats came · total
Altogether at least 30 boats came.
  at least 30 boats = 30 boats >= count · counts boats came · total
The totality of 30 boats came.
  30 boats = 30 boats = count · counts totality + boats came
30 new boats came.
  30 new boats = 30 boats = count · counts new boats came · new
Another 30 boats came.
  30 boats = 30 boats = count · counts boats came · new
A further 30 boats came.
  30 boats = 30 boats = count · counts boats came · new
A new 30 boats came.
  30 boats = 30 boats = count · counts boats came · new
Some 30 fresh cases came.
  Some 30 fresh cases = 30 cases ~ count · counts fresh cases came · new
At least 30 children came.
  At least 30 children = 30 children >= people · counts children came · part children
At least 30 young people came.
  At least 30 young people = 30 people >= people · counts young people came · part young people
At least 30 people came.
  At least 30 people = 30 people >= people · counts people came
At least 30 victims came.
  At least 30 victims = 30 victims >= people · counts victims came
At least 30 other people came.
  At least 30 other people = 30 people >= people · counts people came
At least 30 boats came.
  At least 30 boats = 30 boats >= count · counts boats came
Total of fully and wholly new 30 boats came.
  30 boats = 30 boats = count · counts boats came · new
The total long before now, 30 boats.
  30 boats = 30 boats = count · counts boats · total
The total very long before now, 30 boats.
  30 boats = 30 boats = count · counts boats
A 30-man crew came.
  30-man = 30 men = people · counts man crew came
`;
