// Who was hurt, moved, held; what is counted, by the clause around the figure.
import type { Construction } from './constructions.ts';

export const casualties: readonly Construction[] = [
  [
    'At least 14 miners died in the blast.',
    ['At least 14 miners', 14, 'miners', '>=', 'casualties', { outcome: 'killed', counts: 'died in the blast' }],
  ],
  [
    'The blast killed 14 people.',
    ['14 people', 14, 'people', '=', 'casualties', { outcome: 'killed', counts: 'blast killed people' }],
  ],
  [
    'The blast killed 14 people and wounded 30 others.',
    ['14 people', 14, 'people', '=', 'casualties', { outcome: 'killed' }],
    ['30 others', 30, 'people', '=', 'casualties', { outcome: 'injured' }],
  ],
  [
    'Fourteen people were killed and over 30 injured.',
    ['Fourteen people', 14, 'people', '=', 'casualties', { outcome: 'killed' }],
    ['over 30', 30, 'people', '>', 'casualties', { outcome: 'injured' }],
  ],
  ['Three sailors remain missing.', ['Three sailors', 3, 'sailors', '=', 'casualties', { outcome: 'missing' }]],
  ['The storm left eight people dead.', ['eight people', 8, 'people', '=', 'casualties', { outcome: 'killed' }]],
  [
    'More than 40 villagers lost their lives.',
    ['More than 40 villagers', 40, 'villagers', '>', 'casualties', { outcome: 'killed' }],
  ],
  ['The fire claimed 19 lives.', ['19 lives', 19, 'lives', '=', 'casualties', { outcome: 'killed' }]],
  [
    'There were 282 deaths from the fever.',
    ['282 deaths', 282, 'deaths', '=', 'casualties', { outcome: 'killed', counts: 'deaths from the fever' }],
  ],
  [
    'The floods displaced 740,000 people.',
    ['740,000 people', 740000, 'people', '=', 'people', { outcome: 'displaced' }],
  ],
  [
    'Police arrested 24 protesters.',
    ['24 protesters', 24, 'protesters', '=', 'people', { outcome: 'detained', counts: 'Police arrested protesters' }],
  ],
  ['About 470 men are held in custody.', ['About 470 men', 470, 'men', '~', 'people', { outcome: 'detained' }]],
  [
    'Ten soldiers were wounded, including two officers.',
    ['Ten soldiers', 10, 'soldiers', '=', 'casualties', { outcome: 'injured' }],
    ['two officers', 2, 'officers', '=', 'casualties', { outcome: 'injured' }],
  ],
  [
    'Twelve workers, most of them teenagers, were killed in the pit.',
    ['Twelve workers', 12, 'workers', '=', 'casualties', { outcome: 'killed', counts: 'were killed in the pit' }],
  ],
  ['The bodies of nine hikers were found.', ['nine hikers', 9, 'hikers', '=', 'count']],
  ['One officer was stabbed.', ['One officer', 1, 'officers', '=', 'casualties', { outcome: 'injured' }]],
  [
    'About 80 civilians have been killed since July.',
    [
      'About 80 civilians',
      80,
      'civilians',
      '~',
      'casualties',
      { outcome: 'killed', counts: 'have been killed since July' },
    ],
  ],
  [
    'Four children went missing on the lake.',
    ['Four children', 4, 'children', '=', 'casualties', { outcome: 'missing' }],
  ],
  ['Nobody was hurt, but 300 guests were evacuated.', ['300 guests', 300, 'guests', '=', 'count']],
];

export const nearCasualties: readonly Construction[] = [
  [
    'Some 100,000 people attended his funeral.',
    ['Some 100,000 people', 100000, 'people', '~', 'people', { outcome: null }],
  ],
  [
    'More than 2,000 people stayed in the church after the attack that killed a guard.',
    ['More than 2,000 people', 2000, 'people', '>', 'people', { outcome: null }],
  ],
  ['Forty people remain on death row.', ['Forty people', 40, 'people', '=', 'people', { outcome: null }]],
  ['Three lawmakers met relatives of the dead.', ['Three lawmakers', 3, 'lawmakers', '=', 'people', { outcome: null }]],
  ['Five doctors visited the wounded.', ['Five doctors', 5, 'doctors', '=', 'people', { outcome: null }]],
];

export const countedThings: readonly Construction[] = [
  [
    'The company plans to cut 4,000 jobs.',
    ['4,000 jobs', 4000, 'jobs', '=', 'count', { counts: 'company plans to cut jobs' }],
  ],
  [
    'The airline has a fleet of 270 aircraft.',
    ['270 aircraft', 270, 'aircraft', '=', 'count', { counts: 'fleet aircraft' }],
  ],
  ['The campaign cost the state $449,000.', ['$449,000', 449000, 'USD', '=', 'money', { counts: 'campaign cost' }]],
  [
    'The average price of a car sold here in May was $39,014.',
    ['$39,014', 39014, 'USD', '=', 'money', { counts: 'average price of a car' }],
  ],
  [
    'The number of pupils in the valley fell by 50 percent.',
    ['50 percent', 50, '%', '=', 'percent', { counts: 'number of pupils in the valley fell' }],
  ],
  [
    'Three of the five officers resigned.',
    ['Three of the five officers', 3, 'officers', '=', 'people', { counts: 'officers resigned' }],
    ['five officers', 5, 'officers', '=', 'people'],
  ],
  ['The deal covers 30 of the new trams.', ['30 of the new trams', 30, 'trams', '=', 'count']],
  [
    'The firm sold 30,154 cars, vans and lorries.',
    ['30,154 cars, vans and lorries', 30154, 'cars, vans and lorries', '=', 'count'],
  ],
  ['About 850 men and boys were freed.', ['About 850 men and boys', 850, 'men and boys', '~', 'people']],
  [
    'Four security and customs officials testified.',
    ['Four security and customs officials', 4, 'officials', '=', 'people'],
  ],
  [
    'The queue held eight million 250ml bottles.',
    ['eight million 250ml bottles', 8e6, 'bottles', '=', 'count'],
    ['250ml', 250, 'ml', '=', 'measure'],
  ],
  [
    'They sold 3.9 million headsets, up from 2.4 million.',
    ['3.9 million headsets', 3.9e6, 'headsets', '=', 'count'],
    ['2.4 million', 2.4e6, 'headsets', '=', 'count'],
  ],
  ['It filed a 12-page complaint.', ['12-page', 12, 'pages', '=', 'count']],
  ['The bus has a six-cylinder engine.', ['six-cylinder', 6, 'cylinders', '=', 'count']],
  ['Two police officers resigned.', ['Two police officers', 2, 'police officers', '=', 'people']],
  ['About 600 Syrians crossed the river.', ['About 600 Syrians', 600, 'Syrians', '~', 'people']],
];
