// Is this number a figure at all? Each sentence with its figures, see record.ts.

/** Numbers that give an age. */
export const ages = `
Ana Ruiz, 44, runs the mill.
  44 = 44 years of age = measure
The mill belongs to Ana Ruiz, 44.
  44 = 44 years of age = measure · counts mill belongs
Ana Ruiz, 44; Ben Ode, 51.
  44 = 44 years of age = measure
  51 = 51 years of age = measure
Ana Ruiz, 44 of Aldea, runs the mill.
  44 = 44 years of age = measure · counts of Aldea
The baker, 44, runs the mill.
  44 = 44 ? = count
Ana Ruiz, forty, runs the mill.
  forty = 40 ? = count
Ana Ruiz, $44, won.
  $44 = 44 USD = money
Ana Ruiz, 115, won.
  115 = 115 ? = count
Ana Ruiz, 114, won.
  114 = 114 years of age = measure
Ana Ruiz, 0, won.
  0 = 0 ? = count
Ana Ruiz, 1, won.
  1 = 1 years of age = measure
Ana Ruiz, 44.5, won.
  44.5 = 44.5 ? = count
A boy aged 12 was found.
  12 = 12 years of age = measure · counts boy aged + was found
Aged 12, he left home.
  12 = 12 years of age = measure
Pupils ages 5 to 9 may come.
  5 to 9 = 5..9 years of age = measure · counts may come
The boy, age 12, was found.
  12 = 12 years of age = measure · counts age
He was 30 when he left.
  30 = 30 years of age = measure
She is just 30 and rich.
  30 = 30 years of age = measure · counts and rich
She is now 30.
  30 = 30 years of age = measure
I turned 30 at sea.
  30 = 30 years of age = measure · counts turned + at sea
He turns 30 but stays.
  30 = 30 years of age = measure
Who was only 30 now?
  30 = 30 years of age = measure
She was 30 boats short.
  30 boats = 30 boats = count · counts boats short
They were 30 when it fell.
  30 = 30 ? = count
Ana Ruiz 44 has won.
  44 = 44 years of age = measure · counts has won
Ana Ruiz 9 has won.
Ana Ruiz 10 has won.
  10 = 10 years of age = measure · counts has won
Ana Ruiz 44 of Aldea won.
  44 = 44 years of age = measure · counts of Aldea won
Ana Ruiz 44 who won left.
  44 = 44 years of age = measure · counts who won left
Ruiz 44 has won.
`;

/** Numbers that may be years. */
export const years = `
The mill opened in 1950.
It lists 1949 pupils.
  1949 pupils = 1949 pupils = people · counts lists + pupils · part pupils
In 1949 pupils marched.
  1949 pupils = 1949 pupils = people · counts pupils marched · part pupils
In 1950 pupils marched.
In 2060 pupils marched.
In 2061 pupils marched.
  2061 pupils = 2061 pupils = people · counts pupils marched · part pupils
In 1950 the pupils marched.
The 1950 pupils marched.
For 1960 days it stood.
  1960 days = 1960 days = duration
The school has 2100 pupils.
  2100 pupils = 2100 pupils = people · counts school + pupils · part pupils
In 2199 pupils marched.
  2199 pupils = 2199 pupils = people · counts pupils marched · part pupils
In 2200 pupils marched.
  2200 pupils = 2200 pupils = people · counts pupils marched · part pupils
In 1499 pupils marched.
  1499 pupils = 1499 pupils = people · counts pupils marched · part pupils
More than 1950 pupils marched.
  More than 1950 pupils = 1950 pupils > people · counts pupils marched · part pupils
It has 1950 Red boats.
It paid a price of 1950 for it.
  1950 = 1950 ? = count · counts paid + price + for it
The cost of 1950 is small.
  1950 = 1950 ? = count · counts cost + is small
It reached a record of 1950 again.
  1950 = 1950 ? = count · counts reached + record + again
A maximum of 1950 is set.
  A maximum of 1950 = 1950 ? <= count · counts is set
A minimum of 1950 is set.
  A minimum of 1950 = 1950 ? >= count · counts is set
A sum of 1950 is set.
  1950 = 1950 ? = count · counts sum + is set
A fee of 1950 is set.
  1950 = 1950 ? = count · counts fee + is set
Mid-1950 boats came.
Early 1950 boats came.
fall 1950 boats came.
They saw and 1950 boats came.
They sold 1950 blue boats.
  1950 blue boats = 1950 boats = count · counts sold + blue boats
The school has 1950 pupils.
  1950 pupils = 1950 pupils = people · counts school + pupils · part pupils
The school has 1499 and 1500.
  1499 = 1499 ? = count · counts school
The school has 20195.
  20195 = 20195 ? = count · counts school
The sum of it in 1950.
The school has 2199 and 2200.
  2200 = 2200 ? = count · counts school
The school had an average of 1950.
  1950 = 1950 ? = count · counts school + average
The fair made a total of 1950.
  1950 = 1950 ? = count · counts made + total · total
It paid a fine of 1950.
  1950 = 1950 ? = count · counts paid + fine
More than 1950 came.
  More than 1950 = 1950 ? > count · counts came
The school has 1950 Pupils.
The late 1950 flood was bad.
Since 1950 floods were rare.
Last spring 1950 floods came.
By 1950 cars ruled.
`;

/** Numbers that name a thing. */
export const naming = `
It cost 007 them.
Room for 0123 boats.
The boat 0.5 leaked.
  0.5 = 0.5 ? = count · counts leaked
Ann Lee (44) won.
They saw (44 boats).
  44 boats = 44 boats = count · counts saw + boats
Apple One was sold.
They met at Pier Two.
Yes. Two boats leaked.
  Two boats = 2 boats = count · counts boats leaked
Voyager 2 sent a signal.
The Toronto 6 boats leaked.
  6 boats = 6 boats = count · counts boats leaked
In Toronto, 6 boats leaked.
  6 boats = 6 boats = count · counts boats leaked
It left Toronto 6 hours late.
  6 hours = 6 hours = duration
On Friday 6 boats leaked.
  6 boats = 6 boats = count · counts boats leaked
Spain-2 won.
The model-3 car sold.
The 777 program ended.
This 777 program ended.
The 777 boats leaked.
  777 boats = 777 boats = count · counts boats leaked
It is a 12/h match.
1. The boat leaked.
12) The boat leaked.
The boat leaked. 12. It was late.
`;

/** The word "one". */
export const one = `
One person was hurt.
  One person = 1 people = casualties:injured · counts person was hurt
One of the boats leaked.
No one came.
One boat leaked and one was lost.
The storm leaked one boat.
  one boat = 1 boats = count · counts storm leaked + boat
Only one boat leaked.
  one boat = 1 boats = count · counts boat leaked
Just one boat leaked.
  one boat = 1 boats = count · counts boat leaked
They had a car and one boat.
  one boat = 1 boats = count · counts boat
They saw a car or one boat.
  one boat = 1 boats = count · counts saw + boat
They saw two cars, including one boat.
  two cars = 2 cars = count · counts saw + cars
  one boat = 1 boats = count · counts boat
Two cars plus one boat leaked.
  Two cars = 2 cars = count · counts cars plus one boat leaked
  one boat = 1 boats = count · counts boat leaked
At least one boat leaked.
  At least one boat = 1 boats >= count · counts boat leaked
The one boat leaked.
This one boat leaked.
Each one boat leaked.
They looked at one boat.
They searched for one boat.
  one boat = 1 boats = count · counts searched + boat
They came in one boat.
They came with one boat.
They came by one boat.
One day it leaked.
One day it was long.
One day it came a-b.
ONE OF THE BOATS LEAKED.
One day after the storm it leaked.
  One day = 1 days = duration · counts after the storm it leaked
One day later it leaked.
  One day = 1 days = duration
It lasted one day.
At least one day passed.
  At least one day = 1 days >= duration
One thing is sure.
It is one example of it.
One boats leaked.
One driver spoke.
One driver dead.
  One driver = 1 drivers = casualties:killed · counts driver dead · part driver
One driver at the old mill was killed.
  One driver = 1 drivers = casualties:killed · counts driver at the old mill was killed · part driver
One driver at the very old mill was killed.
It wounded one driver.
  one driver = 1 drivers = casualties:injured · counts wounded + driver · part driver
It wounded very badly one driver.
  one driver = 1 drivers = casualties:injured · counts wounded + driver · part driver
It wounded very very badly one driver.
They say one driver spoke.
One driver was killed by a car.
  One driver = 1 drivers = casualties:killed · counts driver was killed by a car · part driver
The car killed one driver.
  one driver = 1 drivers = casualties:killed · counts car killed + driver · part driver
It wounded badly one driver.
  one driver = 1 drivers = casualties:injured · counts wounded + driver · part driver
One driver spoke of a long and very cold winter for the wounded.
One campaign video featured it.
The campaign used one video.
  one video = 1 videos = count · counts campaign used + video
One year later it leaked.
  One year = 1 years = duration
One hour is enough.
  One hour = 1 hours = duration
One hundred boats leaked.
  One hundred boats = 100 boats = count · counts boats leaked
`;

/** Numbers that stand for somebody, and parts. */
export const standingFor = `
Zero came.
Zero boats came.
  Zero boats = 0 boats = count · counts boats came
The two spoke.
All three were women.
You two may go.
Both two and those four agree.
The thirteen spoke.
  thirteen = 13 ? = count · counts spoke
The twelve spoke.
About the twelve they spoke.
  About the twelve = 12 ? ~ count
The two boats leaked.
  two boats = 2 boats = count · counts boats leaked
Nearly the two leaked.
  Nearly the two = 2 ? ~ count · counts leaked
The bottom three leaked.
Their top three leaked.
The first fifty leaked.
The first of them saw fifty.
  fifty = 50 ? = count
The final twenty leaked.
The last 20 leaked.
  20 = 20 ? = count · counts leaked
It is a two-state solution.
It is a three-boat race.
It is a four-boat race.
  four-boat = 4 boats = count · counts boat race
It is a 3-boat race.
  3-boat = 3 boats = count · counts boat race
It was half a chance.
It was half an hour.
It was half a mile.
  half a mile = 0.5 miles = measure
He fought in the Six-Day War.
He fought in a six-day war.
  six-day = 6 days = duration · counts war
They vote until at least 2031.
They wait by about 2031.
They count at least 2031.
  at least 2031 = 2031 ? >= count
They wait until at least 20195.
  at least 20195 = 20195 ? >= count
They count until it is at least 20195.
  at least 20195 = 20195 ? >= count
It held until at least 2,031.
  at least 2,031 = 2031 ? >= count
They sail in roughly 2131 boats.
  roughly 2131 boats = 2131 boats ~ count · counts sail + boats
`;

/** Ordinals. */
export const ranks = `
The club lie 14th in the table.
  14th = 14 places = rank · counts club lie + in the table
It was the 14th century.
It is her 30th birthday.
It was the 96th minute.
It is the 3rd district.
It was the 3rd boat.
  3rd boat = 3 boats = rank · counts boat
They live on 14th Street.
They live on the 14th of May.
They live on the 14th of it.
  14th = 14 places = rank
They live on the 14th Floor.
They came 3rd and 4th.
  4th = 4 places = rank
It is a 14th-century house.
He came 2nd.
  2nd = 2 places = rank
He came 14th in a semi-final.
  14th = 14 places = rank · counts came + in a semi-final
The 777-page report ended.
  777-page = 777 pages = count · counts page report ended
`;
