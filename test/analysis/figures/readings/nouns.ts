// The noun behind a number, and the unit that it makes. Each sentence with its figures, see record.ts.

/** The counted noun. */
export const nouns = `
Fourteen miners left.
  Fourteen miners = 14 miners = people · counts miners left · part miners
They read a 12-page report.
  12-page = 12 pages = count · counts read + page report
They read a 12-and-a-half report.
It is 12-page
  12-page = 12 pages = count · counts page
They met 12 more
  12 = 12 ? = count · counts met + more · new
They read a 12-organ report.
  12-organ = 12 organs = count · counts read + organ report
90 of the big grey town's 120 members left.
  90 of the big grey town's 120 members = 90 members = people · counts members left · part members
  120 members = 120 members = people · counts members left · part members
90 of the big bad grey town's 120 members left.
  90 = 90 ? = count · counts of the big bad grey town's 120 members left
  120 members = 120 members = people · counts members left · part members
They wait for a pick or three.
  three = 3 picks = count · counts wait + pick
They met 12 Royal Navy Ships.
  12 Royal Navy Ships = 12 Royal Navy Ships = count · counts met + Royal Navy Ships
They saw 15 to 20 of the boats.
  15 to 20 of the boats = 15..20 boats = count · counts saw + boats
They saw a pick or two of them.
  two = 2 picks = count · counts saw + pick
They met 12 of the miners.
  12 of the miners = 12 miners = people · counts met + miners · part miners
They met 12 more of the other miners.
  12 more of the other miners = 12 miners = people · counts met + miners · part miners · new
They met twelve of their many additional miners.
  twelve of their many additional miners = 12 miners = people · counts met + many additional miners · part many additional miners
They met twelve more.
  twelve = 12 ? = count · counts met + more · new
They met twelve of them.
  twelve = 12 ? = count
They met twelve of us.
  twelve = 12 ? = count
They met twelve of those.
  twelve = 12 ? = count
They met twelve of whom.
  twelve = 12 ? = count
They met twelve others.
  twelve others = 12 people = people · counts met + others
They met another twelve other miners.
  twelve other miners = 12 miners = people · counts met + miners · part miners · new
They met 12 of miners.
  12 of miners = 12 miners = people · counts met + miners · part miners
They met 12 million of miners.
  12 million of miners = 12000000 miners = people · counts met + miners · part miners
They met 12,000 of miners.
  12,000 of miners = 12000 miners = people · counts met + miners · part miners
Three of the five officers left.
  Three of the five officers = 3 officers = people · counts officers left · part officers
  five officers = 5 officers = people · counts Three + officers left · part officers
Three of five officers left.
  Three of five officers = 3 officers = people · counts officers left · part officers
  five officers = 5 officers = people · counts Three + officers left · part officers
90 of the parliament's 120 members left.
  90 of the parliament's 120 members = 90 members = people · counts members left · part members
  120 members = 120 members = people · counts members left · part members
90 of the 120 members of parliament left.
  90 of the 120 members = 90 members = people · counts members of parliament left · part members
  120 members = 120 members = people · counts 90 + members of parliament left · part members
Three of a third of officers left.
  Three = 3 ? = count · counts of a third of officers left
  a third of officers = 0.333333333333333 share = percent · counts Three + officers left · part officers
They hold eight million 250ml bottles.
  eight million 250ml bottles = 8000000 bottles = count · counts hold + bottles
  250ml = 250 ml = measure · counts hold + bottles
They hold eight 2-litre bottles.
  eight 2-litre bottles = 8 bottles = count · counts hold + bottles
  2-litre = 2 litres = measure · counts hold + bottles
They wait a year or two.
  two = 2 years = duration · counts wait + year
They wait for a pick or two.
  two = 2 picks = count · counts wait + pick
They wait for a pick or four.
  four = 4 ? = count
They wait for a pick or 2.
  2 = 2 ? = count
They wait for a pick and two.
  two = 2 ? = count
They saw 19 fouls.
  19 fouls = 19 fouls = count · counts saw + fouls
They had 12 runs.
  12 runs = 12 runs = count · counts runs
They sold 30,154 cars, vans and lorries.
  30,154 cars, vans and lorries = 30154 cars, vans and lorries = count · counts sold + cars, vans and lorries
They sold 30,154 cars and vans.
  30,154 cars and vans = 30154 cars and vans = count · counts sold + cars and vans
They sold 30,154 cars or vans here.
  30,154 cars or vans = 30154 cars or vans = count · counts sold + cars or vans here
They sold 30,154 cars, vans, lorries, carts, sleds and buses.
  30,154 cars = 30154 cars = count · counts sold + cars
They sold 30,154 cars and van makers.
  30,154 cars = 30154 cars = count · counts sold + cars and van makers
They sold 30,154 cars and drove.
  30,154 cars = 30154 cars = count · counts sold + cars
They sold 12 Kia and Hyundai cars.
  12 Kia and Hyundai cars = 12 cars = count · counts sold + Kia and Hyundai cars
They sold 12 steel and timber doors.
  12 steel and timber doors = 12 doors = count · counts sold + steel and timber doors
They sold 12 tea and coffee.
  12 tea = 12 teas = count · counts sold + tea and coffee
They read a 12 page document.
  12 page = 12 pages = count · counts read + page document
They signed an 11 member pact.
  11 member = 11 members = people · counts signed + member pact
They read one page document.
  one page document = 1 documents = count · counts read + page document
They read 12 page documents.
  12 page documents = 12 documents = count · counts read + page documents
They read 12 pages document.
  12 pages document = 12 documents = count · counts read + pages document
It holds 12 Basque bread.
  12 Basque bread = 12 breads = count · counts holds + Basque bread
The 3rd page document is here.
  3rd page document = 3 documents = rank · counts page document is here
A third of page document is here.
  A third of page document = 0.333333333333333 share = percent · counts page document is here
They met 600 Syrians.
  600 Syrians = 600 Syrians = people · counts met + Syrians · part Syrians
They met 12 staff members.
  12 staff members = 12 staff members = people · counts met + staff members · part staff members
They met 12 members.
  12 members = 12 members = people · counts met + members · part members
They met 12 police officers.
  12 police officers = 12 police officers = people · counts met + police officers · part police officers
They met 12 senior police officers.
  12 senior police officers = 12 police officers = people · counts met + senior police officers · part senior police officers
They met 12 asylum seekers.
  12 asylum seekers = 12 asylum seekers = people · counts met + asylum seekers · part asylum seekers
They met 12 new Aldea Rovers.
  12 new Aldea Rovers = 12 Aldea Rovers = people · counts met + new Aldea Rovers · part new Aldea Rovers · new
They met a 12-strong crew.
  12-strong = 12 people = people · counts met + strong crew
They met 12 wolves.
  12 wolves = 12 wolves = count · counts met + wolves
They met 12 wolf.
  12 wolf = 12 wolfs = count · counts met + wolf
They ate 12 berry.
  12 berry = 12 berries = count · counts ate + berry
They saw 12 box.
  12 box = 12 boxes = count · counts saw + box
They saw 12 church.
  12 church = 12 churches = count · counts saw + church
They saw 12 bus.
  12 bus = 12 buses = count · counts saw + bus
They saw 12 NGO.
  12 NGO = 12 NGO = count · counts saw + NGO
They saw 12 child.
  12 child = 12 children = people · counts saw + child · part child
They saw 12 aircraft.
  12 aircraft = 12 aircraft = count · counts saw + aircraft
They saw 12 sheep and goats.
  12 sheep and goats = 12 sheep and goats = count · counts saw + sheep and goats
They met 12 men and women.
  12 men and women = 12 men and women = people · counts met + men and women · part men and women
They met 12 men, women and children.
  12 men, women and children = 12 men, women and children = people · counts met + men, women and children · part men, women and children
They met 12 rich men and women.
  12 rich men and women = 12 men and women = people · counts met + rich men and women · part rich men and women
They met 12 lives.
  12 lives = 12 lives = casualties:killed · counts met + lives
The 3rd came.
  3rd = 3 places = rank · counts came
The 3rd boat came.
  3rd boat = 3 boats = rank · counts boat came
A third of men came.
  A third of men = 0.333333333333333 share = percent · counts men came · part men
The fleet grew threefold.
  threefold = 3 times = count · up · counts fleet grew
They met 27,000 Model 3 cars.
  27,000 Model 3 cars = 27000 cars = count · counts met + Model 3 cars
They met 60 of the 737 Max jets.
  60 of the 737 Max jets = 60 jets = count · counts met + 737 Max jets
They sell 12 Echo devices.
  12 Echo devices = 12 devices = count · counts sell + Echo devices
They met 12 people killed there.
  12 people = 12 people = casualties:killed · counts met + people killed there
They met 12 boys age 5.
  12 boys = 12 boys = people · counts met + boys age 5 · part boys
  5 = 5 years of age = measure · counts met 12 boys age
They met 12 officers Kim and Lee.
  12 officers = 12 officers = people · counts met + officers Kim and Lee · part officers
They met 12 AT&T shops.
  12 AT&T shops = 12 shops = count · counts met + AT&T shops
They met 12 long-term loans.
  12 long-term loans = 12 loans = count · counts met + long-term loans
They met 12 larger boats.
  12 larger boats = 12 boats = count · counts met + larger boats
They met 12 larger.
  12 = 12 ? = count · counts met + larger
They met 12 combined boats.
  12 combined boats = 12 boats = count · counts met + combined boats
They met 12 boats combined.
  12 boats = 12 boats = count · counts met + boats combined
Some 12 lives in Aldea ended.
  Some 12 lives = 12 lives ~ casualties:killed · counts lives in Aldea ended
They read 12 reports that ended.
  12 reports = 12 reports = count · counts read + reports that ended
They read 12 reports today.
  12 reports = 12 reports = count · counts read + reports today
They met 12 each.
  12 = 12 ? = count
They met 12 today.
  12 = 12 ? = count · counts met + today
They met 12 people last May.
  12 people = 12 people = people · counts met + people last May
They saw 12 of 'their' boats.
  12 of 'their' boats = 12 boats = count · counts saw + boats
They met 12 good-looking men.
  12 good-looking men = 12 men = people · counts met + good-looking men · part good-looking men
`;
