// What speaks for and against an article, read off the page with a few look-ups: no walk, no copy, no style.

const articleType =
  /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
const liveType = /"@type"\s*:\s*(?:\[\s*)?"LiveBlogPosting"/;
const otherType =
  /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(?:Product|ProductGroup|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|ItemList|OfferCatalog|SoftwareApplication|Service|ProfessionalService|LocalBusiness|FAQPage|TechArticle|APIReference|Course|Hotel|JobPosting|Recipe|ProfilePage)"/;
const otherPath =
  /\/(?:p|dp|products?|shop|store|cart|checkout|brands?|category|categories|product-category|tags?|topics?|topic|search|login|signin|register|account|forums?|threads?|community|communities|discussions?|questions|viewtopic|showthread|docs?|documentation|manual|reference|guide|guides|help|support|collections?|c|services?|solutions|pricing|contact|about|about-us|careers|jobs|authors?|profiles?|users?|live-tv|videos?|podcasts?|t|r|hub|wiki)(?:\/|$|\.)/;
const newsPath =
  /\/(?:news|articles?|story|stories|nachrichten|artikel|noticias?|actualites?|notizie|politi[ck]\w*|world|sports?|opinion|blogs?)(?:\/|-)|\.s?html?$/;
const datePath = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|\d\d)|[/-](?:19|20)\d\d-\d\d-\d\d/;
const manuals =
  /sphinx|docusaurus|mkdocs|gitbook|vuepress|vitepress|doxygen|hugo-book|antora|discourse|phpbb|vbulletin|xenforo|invision|vanilla|flarum|mybb|smf|shopify|woocommerce|magento|prestashop/i;

const clamp = (x: number): number => Math.max(0, Math.min(1, x));

/** Where the most text in paragraphs stands under one parent, and how much there is in all; characters. */
function paragraphMass(page: Document): { readonly best: number; readonly total: number } {
  const sums = new Map<Node, number>();
  let best = 0;
  let total = 0;
  for (const p of page.getElementsByTagName('p')) {
    const length = p.textContent?.trim().length ?? 0;
    const parent = p.parentNode;
    if (length < 40 || !parent) continue;
    const sum = (sums.get(parent) ?? 0) + length;
    sums.set(parent, sum);
    // Prose in several boxes of one element: half of it counts for that element too.
    if (sum > best) best = sum;
    const outer = parent.parentNode;
    if (outer) {
      const wide = (sums.get(outer) ?? 0) + length * 0.7;
      sums.set(outer, wide);
      if (wide > best) best = wide;
    }
    total += length;
  }
  return { best, total };
}

/** Signal → its strength, 0 to 1. The order is the order of the weights. */
export function readSignals(page: Document, url: string | null): Readonly<Record<string, number>> {
  const path = (url ?? '')
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .toLowerCase();
  const has = (selector: string): number => +(page.querySelector(selector) !== null);
  const meta = (name: string): string =>
    page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
  let structured = '';
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    structured += script.textContent ?? '';
  const kind = meta('og:type').toLowerCase();
  const words = Math.max(
    0,
    ...path.split('/').map((part) => part.split(/[-_]/).filter((word) => /\p{L}/u.test(word)).length),
  );
  const { best, total } = paragraphMass(page);
  const teasers = page.querySelectorAll('h2 a,h3 a,h4 a,a h2,a h3,a h4').length;
  const first = page.querySelector('h1')?.textContent?.trim().toLowerCase() ?? '';
  const articles = page.getElementsByTagName('article').length;
  return {
    'structured data of an article': +articleType.test(structured),
    'structured data of something else': +otherType.test(structured),
    'a live blog': +(liveType.test(structured) || /\/live(?:blog)?[/-]|-live-(?:updates|blog)/.test(path)),
    'page type "article"': +(kind === 'article' || kind === 'news'),
    'page type "website"': +(kind === 'website'),
    'another page type': +/^(?:product|profile|video|book|music|og:product|object)/.test(kind),
    'a publication time': +(meta('article:published_time') !== '' || has('[itemprop="datePublished"]') === 1),
    'a section or keywords of news': has(
      'meta[property="article:section"],meta[property="article:tag"],meta[name="news_keywords"],meta[property="article:author"],link[rel="amphtml"]',
    ),
    'an author': has(
      'meta[name="author"],[rel~="author"],[itemprop="author"],[class*="byline" i],meta[property="article:author"]',
    ),
    'a time of day': has('time'),
    'marked up as an article': has('[itemtype*="Article"],[itemprop="articleBody"]'),
    'address of a front page': +(path.length <= 1 || /^\/(?:index|home|default|[a-z]{2})(?:\.\w+)?\/?$/.test(path)),
    'address with a date': +datePath.test(path),
    'address with a headline': clamp((words - 2) / 4),
    'address with a number': +/\d{5,}/.test(path),
    'address of news': +newsPath.test(path),
    'address of another kind of page': +otherPath.test(path),
    'paragraphs in one place': clamp(Math.log2(1 + best / 150) / 5),
    'little text': +(best < 400),
    'text scattered': total > 0 ? 1 - best / Math.max(best, total) : 1,
    'teasers for text': clamp(teasers / 8 - best / 600),
    'no headline': +(first.length < 8),
    'headline as title': +(first.length >= 12 && page.title.toLowerCase().includes(first.slice(0, 40))),
    'several articles': clamp((articles - 1) / 10),
    'something to buy': has(
      '[itemprop="price"],[itemprop="offers"],[itemtype*="Product"],meta[property="product:price:amount"],meta[property="og:price:amount"],form[action*="/cart"],[class*="add-to-cart" i],[id*="add-to-cart" i]',
    ),
    'software of manuals, forums or shops': +manuals.test(meta('generator')),
    'a discussion': has(
      '[itemtype*="Discussion"],[itemtype*="QAPage"],[itemtype*="Question"],[class*="topic-post" i],[class*="post-author" i],[class*="forum" i]',
    ),
    'program code': clamp(page.getElementsByTagName('pre').length / 3),
    'a password to enter': has('input[type="password"]'),
  };
}
