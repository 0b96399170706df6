// Pages that no author would write: broken, deep, wide, hidden, hostile. From a seed, so that a failure can be played again.

import { randomFrom } from '../../src/training/random.ts';

const words =
  'the minister said on Monday that 14 people were hurt when a ferry left the harbour of Lorn; “we saw nothing”, she told reporters. Überraschung в Москве 東京 السلام עולם naïve co\u00adope\u00adration zero\u200bwidth 👩‍🚒 &amp; &lt;b&gt; &nbsp; &#0; &#x1F600; &bogus; \u202e \ufeff \ud800 $1.2bn 3–4% @reporter'.split(
    ' ',
  );
const tags =
  'p div span a b i em strong section article main aside header footer nav ul ol li dl dt dd table tr td blockquote figure figcaption h1 h2 h3 form button label time address pre code iframe noscript template svg math details summary font center marquee x-card my-paywall slot select option'.split(
    ' ',
  );
const names =
  'article-body story__text standfirst byline author newsletter-signup related-links share ad cookie-consent sr-only hidden comments caption live-entry twitter-tweet footer Wrapper_x1y2 ‏rtl 100% " \' a.b#c'.split(
    ' ',
  );
const metas = [
  '<meta property="og:type" content="article">',
  '<meta property="og:title" content="&quot;&lt;script&gt;">',
  '<meta property="article:published_time" content="99999-13-45T99:99">',
  '<meta property="article:published_time" content="2024-05-01T10:00:00Z">',
  '<meta name="author" content="By , , and and ,">',
  '<base href="javascript:void 0">',
  '<base href="//[::bad">',
  '<link rel="canonical" href="http://[bad">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":7,"author":[null,[],{"name":{}}],"publisher":[]}</script>',
  '<script type="application/ld+json">{"@type":["NewsArticle",null],"author":{"@id":"#a"},"datePublished":["x",3],"articleBody":"</script>',
  '<script type="application/ld+json">[[[[[[{"@graph":[{"@type":"Article","mainEntity":{"mainEntity":{}}}]}]]]]]]</script>',
  '<script type="application/ld+json"></script>',
  '<meta charset="utf-7">',
  '<title></title>',
  '<title>A | B | C - D &mdash; E</title>',
];

/** One page of markup; some grow large in one direction, `size` times so. */
export function oddPage(seed: number, size = 1): string {
  const random = randomFrom(seed);
  const upTo = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
  const text = (): string =>
    Array.from({ length: upTo(60) }, () => pick(words)).join(pick([' ', ' ', '', '\n\t', '\u00a0']));
  const attributes = (): string =>
    `${random() < 0.5 ? ` class="${pick(names).replaceAll('"', '')} ${pick(names).replaceAll('"', '')}"` : ''}${random() < 0.1 ? ' hidden' : ''}${
      random() < 0.1 ? ' style="display:none' : ''
    }${random() < 0.05 ? ' dir=rtl lang=ar' : ''}${random() < 0.05 ? ` id='${pick(names).replaceAll("'", '')}'` : ''}`;
  const element = (depth: number): string => {
    const tag = pick(tags);
    const inner = Array.from({ length: depth > 0 ? upTo(5) : 0 }, () =>
      random() < 0.5 ? element(depth - 1) : text(),
    ).join('');
    const end = random() < 0.9 ? `</${tag}>` : random() < 0.5 ? '' : `</${pick(tags)}>`;
    return `<${tag}${attributes()}>${inner || text()}${random() < 0.1 ? '<br><br/>' : ''}${end}`;
  };
  const shapes: readonly (() => string)[] = [
    () => Array.from({ length: upTo(20) }, () => element(4)).join('\n'),
    () =>
      `<main><h1>${text()}</h1>${Array.from({ length: upTo(30) }, () => `<p${attributes()}>${text()}</p>`).join('')}</main>`,
    () => `${'<div><b>'.repeat(upTo(100 * size))}${text()}`,
    () => '<p>word </p>'.repeat(upTo(200 * size)),
    () => `<p>${'a, '.repeat(upTo(2000 * size))}</p>`,
    () => `<article>${'<span>x</span> '.repeat(upTo(200 * size))}</article>`,
    () => `<!--${text()}--><![CDATA[${text()}]]><?php ${text()} ?><${text()}`,
    () => `<frameset><frame src="x">${text()}`,
    () => '',
  ];
  const body = pick(shapes)();
  const whole = `<head>${Array.from({ length: upTo(5) }, () => pick(metas)).join('')}</head><body${attributes()}>${body}</body>`;
  const cut = random() < 0.1 ? whole.slice(0, upTo(whole.length)) : whole;
  return random() < 0.8 ? `<!doctype html><html lang="${pick(['en', '', 'x', 'zh-Hant'])}">${cut}` : cut;
}
