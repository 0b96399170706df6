// Sentences over the constructions that figures come in, with near misses; what each figure must be read as.
import type { Figure } from '../../../src/article.ts';

/** The figure's words, its value, unit, qualifier and kind; then whatever else the sentence is about. */
export type Expected = readonly [
  text: string,
  value: number,
  unit: string | null,
  qualifier: Figure['qualifier'],
  kind: Figure['kind'],
  more?: Partial<Pick<Figure, 'high' | 'outcome' | 'change'>> & { readonly counts?: string },
];
export type Construction = readonly [sentence: string, ...figures: Expected[]];

export const grouping: readonly Construction[] = [
  ['The quarry employs 10,000 workers.', ['10,000 workers', 10000, 'workers', '=', 'people']],
  ['The village has 1,234,567 bees.', ['1,234,567 bees', 1234567, 'bees', '=', 'count']],
  ['Officials counted 1,00,000 saplings.', ['1,00,000 saplings', 100000, 'saplings', '=', 'count']],
  ['The fund bought 12,50,000 shares.', ['12,50,000 shares', 1250000, 'shares', '=', 'count']],
  ['About 10 000 fans came.', ['About 10 000 fans', 10000, 'fans', '~', 'people']],
  ['The dam holds 3.25 million fish.', ['3.25 million fish', 3.25e6, 'fish', '=', 'count']],
  ['The moth weighs .5 grams.', ['.5 grams', 0.5, 'grams', '=', 'measure']],
  ['The depot stores 250000 tyres.', ['250000 tyres', 250000, 'tyres', '=', 'count']],
  ['Growers planted 7.5m trees.', ['7.5m trees', 7.5e6, 'trees', '=', 'count']],
  ['The app has 40k users.', ['40k users', 40000, 'users', '=', 'people']],
  ['The choir sold 2bn records.', ['2bn records', 2e9, 'records', '=', 'count']],
  ['The mine yields 3 lakh bricks a day.', ['3 lakh bricks', 300000, 'bricks', '=', 'count']],
  ['The scheme reached 2 crore farmers.', ['2 crore farmers', 2e7, 'farmers', '=', 'people']],
  ['The lender has 1.1 trillion tokens.', ['1.1 trillion tokens', 1.1e12, 'tokens', '=', 'count']],
];

export const words: readonly Construction[] = [
  ['Fourteen hundred guests arrived.', ['Fourteen hundred guests', 1400, 'guests', '=', 'count']],
  ['A dozen eggs broke.', ['A dozen eggs', 12, 'eggs', '=', 'count']],
  ['Half a million voters stayed at home.', ['Half a million voters', 500000, 'voters', '=', 'people']],
  ['Two dozen lorries burned.', ['Two dozen lorries', 24, 'lorries', '=', 'count']],
  ['Twenty-five pupils fell ill.', ['Twenty-five pupils', 25, 'pupils', '=', 'people']],
  ['Three hundred and twelve nurses quit.', ['Three hundred and twelve nurses', 312, 'nurses', '=', 'people']],
  ['Two and a half million birds passed.', ['Two and a half million birds', 2.5e6, 'birds', '=', 'count']],
  ['The town lost ninety-nine houses.', ['ninety-nine houses', 99, 'houses', '=', 'count']],
  ['A hundred boats set out.', ['A hundred boats', 100, 'boats', '=', 'count']],
  ['The half-dozen trucks turned back.', ['half-dozen trucks', 6, 'trucks', '=', 'count']],
  ['A couple of dozen sheep drowned.', ['A couple of dozen sheep', 24, 'sheep', '=', 'count']],
  ['Six million people fled.', ['Six million people', 6e6, 'people', '=', 'people', { outcome: 'displaced' }]],
  ['One thousand two hundred jobs will go.', ['One thousand two hundred jobs', 1200, 'jobs', '=', 'count']],
  ['Thousands of people marched.', ['Thousands of people', 1000, 'people', '>', 'people']],
  ['Tens of thousands of commuters walked.', ['Tens of thousands of commuters', 10000, 'commuters', '>', 'people']],
  ['Hundreds of cars were parked there.', ['Hundreds of cars', 100, 'cars', '>', 'count']],
  ['Dozens of shops closed.', ['Dozens of shops', 12, 'shops', '>', 'count']],
  ['Several thousand tickets are left.', ['Several thousand tickets', 1000, 'tickets', '>', 'count']],
  ['Scores of pages were missing.', ['Scores of pages', 20, 'pages', '>', 'count']],
  ['The test scores fell.'],
];

export const shares: readonly Construction[] = [
  ['A third of voters are undecided.', ['A third of voters', 1 / 3, 'share', '=', 'percent']],
  ['Two-thirds of the fleet is old.', ['Two-thirds of the fleet', 2 / 3, 'share', '=', 'percent']],
  ['More than half of the roofs are old.', ['More than half of the roofs', 0.5, 'share', '>', 'percent']],
  ['Nearly one-fifth of pupils missed school.', ['Nearly one-fifth of pupils', 0.2, 'share', '~', 'percent']],
  ['Nine in ten patients recovered.', ['Nine in ten patients', 0.9, 'share', '=', 'percent']],
  ['One out of three wells is dry.', ['One out of three wells', 1 / 3, 'share', '=', 'percent']],
  ['Three quarters of the harvest rotted.', ['Three quarters of the harvest', 0.75, 'share', '=', 'percent']],
  ['The hikers walked a quarter of a mile.', ['a quarter of a mile', 0.25, 'miles', '=', 'measure']],
  ['She was back within the second half.'],
  ['The third quarter was calm.'],
  ['He finished a third book.'],
  ['It happened half a world away.'],
];

export const percent: readonly Construction[] = [
  ['Turnout was 61.4%.', ['61.4%', 61.4, '%', '=', 'percent']],
  ['Turnout was 61 percent.', ['61 percent', 61, '%', '=', 'percent']],
  ['Turnout was 61 per cent.', ['61 per cent', 61, '%', '=', 'percent']],
  ['Turnout was 61pc.', ['61pc', 61, '%', '=', 'percent']],
  [
    'The rate climbed 2 percentage points.',
    ['2 percentage points', 2, 'percentage points', '=', 'percent', { change: { direction: 'up', from: null } }],
  ],
  [
    'The bank cut its rate by 25 basis points.',
    ['25 basis points', 25, 'basis points', '=', 'measure', { change: { direction: 'down', from: null } }],
  ],
  ['The bank added a quarter-point.', ['a quarter-point', 0.25, 'percentage points', '=', 'percent']],
  ['Rents rose 3-4% last year.', ['3-4%', 3, '%', '=', 'percent', { high: 4 }]],
  [
    'The index slid 102.2 points to 27,934.',
    ['102.2 points', 102.2, 'points', '=', 'measure', { change: { direction: 'down', from: null } }],
    ['27,934', 27934, 'points', '=', 'measure'],
  ],
  [
    'Shares were down -1.5% at noon.',
    ['-1.5%', -1.5, '%', '=', 'percent', { change: { direction: 'down', from: null } }],
  ],
  ['Just 4 percent of the mayors are women.', ['4 percent', 4, '%', '=', 'percent', { counts: 'mayors' }]],
];

export const money: readonly Construction[] = [
  ['The bridge cost $3.2bn.', ['$3.2bn', 3.2e9, 'USD', '=', 'money']],
  ['The bridge cost £12m.', ['£12m', 1.2e7, 'GBP', '=', 'money']],
  ['The bridge cost €5 mn.', ['€5 mn', 5e6, 'EUR', '=', 'money']],
  ['The bridge cost Rs 500 crore.', ['Rs 500 crore', 5e9, 'INR', '=', 'money']],
  ['The bridge cost ₹1,200.', ['₹1,200', 1200, 'INR', '=', 'money']],
  ['The bridge cost US$40 million.', ['US$40 million', 4e7, 'USD', '=', 'money']],
  ['The bridge cost A$7 million.', ['A$7 million', 7e6, 'AUD', '=', 'money']],
  ['The bridge cost C$9.50.', ['C$9.50', 9.5, 'CAD', '=', 'money']],
  ['The bridge cost HK$80.', ['HK$80', 80, 'HKD', '=', 'money']],
  ['The bridge cost RM2.70.', ['RM2.70', 2.7, 'MYR', '=', 'money']],
  ['The bridge cost 9 billion yuan.', ['9 billion yuan', 9e9, 'CNY', '=', 'money']],
  ['The bridge cost 300 Australian dollars.', ['300 Australian dollars', 300, 'AUD', '=', 'money']],
  ['The bridge cost 4,000 Swiss francs.', ['4,000 Swiss francs', 4000, 'CHF', '=', 'money']],
  ['The bridge cost 20 million Egyptian pounds.', ['20 million Egyptian pounds', 2e7, 'EGP', '=', 'money']],
  ['They struck a $3 billion deal.', ['$3 billion', 3e9, 'USD', '=', 'money']],
  ['A $2 ticket was all it took.', ['$2', 2, 'USD', '=', 'money']],
  ['The town’s $2 million in savings is gone.', ['$2 million', 2e6, 'USD', '=', 'money']],
  ['Fares rise to 85 cents.', ['85 cents', 85, 'cents', '=', 'money']],
  ['Crude sells at $55.12 per barrel.', ['$55.12 per barrel', 55.12, 'USD', '=', 'money']],
  ['Millions of dollars vanished.', ['Millions of dollars', 1e6, 'USD', '>', 'money']],
  ['The firm made a loss of -$50.8bn.', ['-$50.8bn', -5.08e10, 'USD', '=', 'money']],
  ['Homes sell for between $62 and $68 each.', ['$62 and $68', 62, 'USD', '=', 'money', { high: 68 }]],
];

export const measures: readonly Construction[] = [
  ['The tunnel runs 13 km.', ['13 km', 13, 'km', '=', 'measure']],
  ['The tunnel runs 2,000km.', ['2,000km', 2000, 'km', '=', 'measure']],
  ['The tunnel runs eight miles.', ['eight miles', 8, 'miles', '=', 'measure']],
  ['The mast is 72.7 metres tall.', ['72.7 metres', 72.7, 'm', '=', 'measure']],
  ['The mast is 5m tall.', ['5m', 5, 'm', '=', 'measure']],
  ['Winds hit 140 km/h.', ['140 km/h', 140, 'km/h', '=', 'measure']],
  ['Winds hit 87 mph.', ['87 mph', 87, 'mph', '=', 'measure']],
  ['It was 35°C in the shade.', ['35°C', 35, '°C', '=', 'measure']],
  ['It was minus 12 degrees Celsius.', ['minus 12 degrees Celsius', -12, '°C', '=', 'measure']],
  ['Police seized 30 grams of heroin.', ['30 grams', 30, 'grams', '=', 'measure']],
  ['The crate held 70 kg of gold.', ['70 kg', 70, 'kg', '=', 'measure']],
  ['The field spans 40 hectares.', ['40 hectares', 40, 'hectares', '=', 'measure']],
  ['The flat has 900 sq ft.', ['900 sq ft', 900, 'square feet', '=', 'measure']],
  ['They pump 800,000 barrels per day.', ['800,000 barrels per day', 800000, 'barrels per day', '=', 'measure']],
  ['The plant makes 550 megawatts.', ['550 megawatts', 550, 'megawatts', '=', 'measure']],
  ['The phone has 256GB of storage.', ['256GB', 256, 'gigabytes', '=', 'measure']],
  ['More than 75 centimeters of rain fell.', ['More than 75 centimeters', 75, 'cm', '>', 'measure']],
  ['The van has a 7- or 8-inch screen.', ['7', 7, 'inches', '=', 'measure'], ['8-inch', 8, 'inches', '=', 'measure']],
  [
    'Seas will rise 11 feet per century.',
    ['11 feet per century', 11, 'feet per century', '=', 'measure', { change: { direction: 'up', from: null } }],
  ],
  [
    'He ran just under 8 miles (13 km).',
    ['just under 8 miles', 8, 'miles', '<', 'measure'],
    ['13 km', 13, 'km', '<', 'measure'],
  ],
];

export const times: readonly Construction[] = [
  ['The strike lasted 36 hours.', ['36 hours', 36, 'hours', '=', 'duration']],
  ['He got three years in prison.', ['three years', 3, 'years', '=', 'duration']],
  ['She served a six-week sentence.', ['six-week', 6, 'weeks', '=', 'duration']],
  ['The girl is 14 years old.', ['14 years old', 14, 'years of age', '=', 'measure']],
  ['A 17-year-old boy was hurt.', ['17-year-old', 17, 'years of age', '=', 'measure']],
  ['Ana Ruiz, 44, runs the mill.', ['44', 44, 'years of age', '=', 'measure']],
  ['He was 30 when he left.', ['30', 30, 'years of age', '=', 'measure']],
  ['The rocket has flown 16 times.', ['16 times', 16, 'times', '=', 'count']],
  [
    'Calls grew more than sixfold.',
    ['more than sixfold', 6, 'times', '>', 'count', { change: { direction: 'up', from: null } }],
  ],
  ['It is six to nine times more likely to fail.', ['six to nine times', 6, 'times', '=', 'measure', { high: 9 }]],
];

export const qualifiers: readonly Construction[] = [
  ['At least 14 boats sank.', ['At least 14 boats', 14, 'boats', '>=', 'count']],
  ['No fewer than 14 boats sank.', ['No fewer than 14 boats', 14, 'boats', '>=', 'count']],
  ['More than 14 boats sank.', ['More than 14 boats', 14, 'boats', '>', 'count']],
  ['Over 14 boats sank.', ['Over 14 boats', 14, 'boats', '>', 'count']],
  ['Just over 14 boats sank.', ['Just over 14 boats', 14, 'boats', '>', 'count']],
  ['Upwards of 14 boats sank.', ['Upwards of 14 boats', 14, 'boats', '>', 'count']],
  ['Up to 14 boats sank.', ['Up to 14 boats', 14, 'boats', '<=', 'count']],
  ['As many as 14 boats sank.', ['As many as 14 boats', 14, 'boats', '<=', 'count']],
  ['Fewer than 14 boats sank.', ['Fewer than 14 boats', 14, 'boats', '<', 'count']],
  ['Under 14 boats sank.', ['Under 14 boats', 14, 'boats', '<', 'count']],
  ['About 14 boats sank.', ['About 14 boats', 14, 'boats', '~', 'count']],
  ['Nearly 14 boats sank.', ['Nearly 14 boats', 14, 'boats', '~', 'count']],
  ['Almost 14 boats sank.', ['Almost 14 boats', 14, 'boats', '~', 'count']],
  ['Roughly 14 boats sank.', ['Roughly 14 boats', 14, 'boats', '~', 'count']],
  ['Some 14 boats sank.', ['Some 14 boats', 14, 'boats', '~', 'count']],
  ['An estimated 14 boats sank.', ['An estimated 14 boats', 14, 'boats', '~', 'count']],
  ['Exactly 14 boats sank.', ['Exactly 14 boats', 14, 'boats', '=', 'count']],
  ['At least another 14 boats sank.', ['At least another 14 boats', 14, 'boats', '>=', 'count']],
  ['The hull is 14 feet or more.', ['14 feet or more', 14, 'feet', '>', 'measure']],
  ['The queue moved 14 feet or so.', ['14 feet or so', 14, 'feet', '~', 'measure']],
  ['Chips of sub-7 nanometers are rare.', ['sub-7 nanometers', 7, 'nm', '<', 'measure']],
];

export const changes: readonly Construction[] = [
  ['Exports rose by 3%.', ['3%', 3, '%', '=', 'percent', { change: { direction: 'up', from: null } }]],
  ['Exports fell nearly 3%.', ['nearly 3%', 3, '%', '~', 'percent', { change: { direction: 'down', from: null } }]],
  ['Exports are up 3%.', ['3%', 3, '%', '=', 'percent', { change: { direction: 'up', from: null } }]],
  ['Exports were down about 3%.', ['about 3%', 3, '%', '~', 'percent', { change: { direction: 'down', from: null } }]],
  [
    'The levy fell from 10% to 8%.',
    ['10% to 8%', 10, '%', '=', 'percent', { high: 8, change: { direction: 'down', from: 10 } }],
  ],
  [
    'The fare went from $4 in March to $6.',
    ['$4 in March to $6', 4, 'USD', '=', 'money', { high: 6, change: { direction: 'up', from: 4 } }],
  ],
  [
    'The order is down by 30 to 126.',
    ['30', 30, null, '=', 'count', { change: { direction: 'down', from: null } }],
    ['126', 126, null, '=', 'count'],
  ],
  ['Turnout was 3%.', ['3%', 3, '%', '=', 'percent', { change: null }]],
];

export const ranges: readonly Construction[] = [
  ['It drew 3,000 to 4,000 people.', ['3,000 to 4,000 people', 3000, 'people', '=', 'people', { high: 4000 }]],
  ['It drew between 40 and 50 dancers.', ['40 and 50 dancers', 40, 'dancers', '=', 'count', { high: 50 }]],
  ['It needs 15-20 engineers.', ['15-20 engineers', 15, 'engineers', '=', 'people', { high: 20 }]],
  ['It drew 1 to 2 thousand people.', ['1 to 2 thousand people', 1000, 'people', '=', 'people', { high: 2000 }]],
  ['The remaining 19 or 20 countries abstained.', ['19 or 20 countries', 19, 'countries', '=', 'count', { high: 20 }]],
  ['It costs $500,000 to $1 million.', ['$500,000 to $1 million', 500000, 'USD', '=', 'money', { high: 1e6 }]],
  ['The drop was 350–375 million birds.', ['350–375 million birds', 3.5e8, 'birds', '=', 'count', { high: 3.75e8 }]],
];

export const contests: readonly Construction[] = [
  ['Rovers won 3-1.', ['3-1', 3, null, '=', 'score']],
  ['The bill passed in a 52-48 vote.', ['52-48', 52, null, '=', 'votes']],
  ['She won 1,204 votes.', ['1,204 votes', 1204, 'votes', '=', 'votes']],
  ['The party holds 58 seats.', ['58 seats', 58, 'seats', '=', 'votes']],
  ['The club lie 14th in the table.', ['14th', 14, 'places', '=', 'rank']],
  ['It is among the top 10 ports.', ['10 ports', 10, 'ports', '=', 'rank']],
];
