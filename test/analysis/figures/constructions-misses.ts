// Numbers that are no figures, and figures right beside such numbers.
import type { Construction } from './constructions.ts';

export const dates: readonly Construction[] = [
  ['The court met on May 5.'],
  ['The court met on 5 May 2019.'],
  ['It began in 1987.'],
  ['It was built in 2019-20.'],
  ['It was loud in the 1990s.'],
  ['It was loud in the ’60s.'],
  ['The train left at 5:45.'],
  ['The train left at 7 p.m.'],
  ['The train left at 0735 GMT.'],
  ['She left two years ago.'],
  ['Parliament will vote until at least 2031.'],
  ['The office opened on 03/11/2021.'],
  ['The pact dates from the 14th century.'],
  ['By 2040 the ice will be gone.'],
  ['From 2010 to 2015 little changed.'],
];

export const names: readonly Construction[] = [
  ['The Boeing 787 landed safely.'],
  ['The airline grounded its Boeing 737 Max.'],
  ['An Airbus A380 turned back.'],
  ['Fans sang at Euro 2020.'],
  ['Lawyers cited Article 50.'],
  ['Lawyers cited Section 230 of the act.'],
  ['Wards fill with Covid-19 again.'],
  ['The G7 met by the sea.'],
  ['The G20 met by the sea.'],
  ['An F-16 crashed near the coast.'],
  ['The FTSE 100 was flat.'],
  ['The S&P 500 was flat.'],
  ['Drivers avoid Highway 61.'],
  ['Flight 370 was never found.'],
  ['He bought an iPhone 12.'],
  ['She read Chapter 3 aloud.'],
  ['They live on Route 66.'],
  ['Memories of 9/11 are fresh.'],
  ['Formula One returns to the city.'],
  ['Voyager 2 sent a signal.'],
];

export const addresses: readonly Construction[] = [
  ['Call 555-0134 for tickets.'],
  ['Call (020) 7946 0958 for tickets.'],
  ['He lives at 221 Baker Street.'],
  ['He lives at 1909 Mill Drive.'],
  ['Write to Springfield, IL 62704.'],
  ['See https://news.example/2024/05/15/42 for more.'],
  ['Follow @team2024 for more.'],
];

export const pronouns: readonly Construction[] = [
  ['One of the drivers waved.'],
  ['No one was at home.'],
  ['One day the road will open.'],
  ['That one is mine.'],
  ['One analyst said the price was fair.'],
  ['The two spoke by telephone.'],
  ['All three were women.'],
  ['They back a two-state solution.'],
  ['The club is in the bottom three.'],
];

export const beside: readonly Construction[] = [
  ['The Boeing 787 carried 242 passengers.', ['242 passengers', 242, 'passengers', '=', 'people']],
  ['On May 5 the court freed 12 men.', ['12 men', 12, 'men', '=', 'people']],
  ['In 2019 the firm sold 2,019 vans.', ['2,019 vans', 2019, 'vans', '=', 'count']],
  ['More than 1,990 voters signed in 1990.', ['More than 1,990 voters', 1990, 'voters', '>', 'people']],
  ['The FTSE 100 fell 20 points.', ['20 points', 20, 'points', '=', 'measure']],
  ['Only one incident was recorded.', ['one incident', 1, 'incidents', '=', 'count']],
  ['At least one woman was hurt.', ['At least one woman', 1, 'women', '>=', 'casualties']],
  ['Boeing sold some 60 of the 737 Max jets.', ['some 60 of the 737 Max jets', 60, 'jets', '~', 'count']],
  ['At 9 a.m. 300 runners set off.', ['300 runners', 300, 'runners', '=', 'count']],
  ['Flight 370 carried 239 people.', ['239 people', 239, 'people', '=', 'people']],
];
