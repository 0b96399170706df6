// Is this page a news article? Decided from a few signals that need no walk, no copy and no layout; it says why.

export type Verdict = 'article' | 'live' | 'not-an-article';
/** `score`: log-odds; above 0 the page is taken for an article. `because`: names of signals, the heaviest first. */
export type Detection = { readonly verdict: Verdict; readonly because: readonly string[]; readonly score: number };

const articleType =
  /"@type"\s*:\s*(?:\[\s*)?"(?:[^"]*\/)?(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|OpinionNewsArticle|AnalysisNewsArticle)"/;
const liveType = /"@type"\s*:\s*(?:\[\s*)?"LiveBlogPosting"/;
const otherType =
  /"@type"\s*:\s*(?:\[\s*)?"(?:[^"]*\/)?(?:Product|ProductGroup|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|ItemList|SoftwareApplication|Service|LocalBusiness|FAQPage|TechArticle|Course|Event|Hotel)"/;

function meta(page: Document, name: string): string {
  return page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
}

/** Where the most text in paragraphs stands under one parent: its characters. */
function paragraphMass(page: Document): { readonly best: number; readonly total: number; readonly count: number } {
  const sums = new Map<Node, number>();
  let best = 0;
  let total = 0;
  let count = 0;
  for (const p of page.getElementsByTagName('p')) {
    const length = p.textContent?.trim().length ?? 0;
    const parent = p.parentNode;
    if (length < 40 || !parent) continue;
    const sum = (sums.get(parent) ?? 0) + length;
    sums.set(parent, sum);
    best = Math.max(best, sum);
    total += length;
    count++;
  }
  return { best, total, count };
}

export function detect(page: Document, url: string | null): Detection {
  const path = url ? url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '') : '';
  let structured = '';
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    structured += script.textContent ?? '';
  const slug = path
    .split('/')
    .reduce((longest, part) => (part.split('-').length > longest.split('-').length ? part : longest), '');
  const mass = paragraphMass(page);
  const isLive = liveType.test(structured) || /\/live(?:blog)?[/-]|-live-(?:updates|blog)/.test(path);
  const signals: readonly (readonly [string, number])[] = [
    ['structured data: article', articleType.test(structured) || isLive ? 3 : 0],
    ['structured data: something else', otherType.test(structured) ? -2 : 0],
    ['page type: article', meta(page, 'og:type').toLowerCase() === 'article' ? 1.5 : -0.5],
    ['publication time', meta(page, 'article:published_time') ? 1 : 0],
    ['author', meta(page, 'author') ? 0.3 : 0],
    ['address of a front page', path.length <= 1 ? -5 : 0],
    ['address with a date', /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|\d\d)/.test(path) ? 1.5 : 0],
    ['address with a headline', slug.split('-').length >= 5 ? 1.2 : slug.split('-').length >= 4 ? 0.5 : -0.5],
    [
      'address of another kind of page',
      /\/(?:products?|shop|category|categories|tag|tags|search|login|forums?|threads?|topics?|docs?|documentation|collections?|services?|t)\//.test(
        path,
      )
        ? -2
        : 0,
    ],
    ['paragraphs under one element', Math.min(2, mass.best / 1000) - 1],
  ];
  const score = signals.reduce((sum, [, weight]) => sum + weight, -2);
  const taken = score > 0;
  const because = signals
    .filter(([, weight]) => (taken ? weight > 0.4 : weight < -0.4))
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(([name]) => name);
  return { verdict: !taken ? 'not-an-article' : isLive ? 'live' : 'article', because, score };
}
