// News pages that a test makes up: as many as it needs, each with a text of its own.

export type Story = { readonly number: number; readonly town: string };

const towns = [
  'Ashby',
  'Bramford',
  'Coldwell',
  'Dunmore',
  'Eastleigh',
  'Farrow',
  'Granton',
  'Holm',
  'Ivybridge',
  'Jarrow',
];

/** Story `number`, about another town and other numbers than its neighbours. */
export const story = (number: number): Story => ({
  number,
  town: `${towns[number % towns.length]} ${'IVXLC'[number % 5]}`,
});

export const headlineOf = ({ number, town }: Story): string =>
  `Council of ${town} closes bridge number ${number} after flood`;

function paragraphs({ number, town }: Story): string[] {
  const people = 120 + number;
  return [
    `${town}: The council of ${town} closed the old bridge over the river on Monday after a flood damaged two of its pillars, officials said.`,
    `“We will not open it before the engineers have looked at every stone,” Mayor Ruth Calder told reporters. She said that at least ${people} people had been brought to safety during the night.`,
    `According to the county's water office, the river rose by ${3 + (number % 4)} metres within six hours. The office denied that it had warned the town too late.`,
    `Shopkeepers in the High Street said that the way to the station now takes them forty minutes. Trade unions demanded that buses run free of charge until the bridge is open again.`,
    `The bridge was built in 1911 and carries about ${8 + (number % 3)},000 cars a day. Repairs will cost up to $${4 + (number % 5)} million, the council's treasurer Paul Ewing estimated.`,
  ];
}

/** The whole page, as a small paper's site would serve it. `url` is its canonical address. */
export function page(told: Story, url: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineOf(told),
    datePublished: '2026-03-02T08:00:00+00:00',
    author: { '@type': 'Person', name: 'Nora Field' },
    publisher: { '@type': 'Organization', name: 'Probe Gazette' },
  };
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${headlineOf(told)} | Probe Gazette</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article">
<link rel="icon" href="data:,">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><header><nav><a href="/">Home</a> <a href="/town">Town</a></nav></header>
<main><article><h1>${headlineOf(told)}</h1><p class="byline">By Nora Field</p>
${paragraphs(told)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
</article></main><footer>© Probe Gazette</footer></body></html>`;
}
