// What speaks for and against an article, read off the page in one walk: no copy, no style.
import { walk } from './walk.ts';

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

/** Signal → its strength, 0 to 1. The order is the order of the weights. */
export function readSignals(page: Document, url: string | null): Readonly<Record<string, number>> {
  const path = (url ?? '')
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .toLowerCase();
  const seen = walk(page);
  const { structured, first, bestMass: best, allMass: total } = seen;
  const meta = (name: string): string => seen.metas.get(name) ?? '';
  const kind = meta('og:type').toLowerCase();
  const words = Math.max(
    0,
    ...path.split('/').map((part) => part.split(/[-_]/).filter((word) => /\p{L}/u.test(word)).length),
  );
  return {
    'structured data of an article': +articleType.test(structured),
    'structured data of something else': +otherType.test(structured),
    'a live blog': +(liveType.test(structured) || /\/live(?:blog)?[/-]|-live-(?:updates|blog)/.test(path)),
    'page type "article"': +(kind === 'article' || kind === 'news'),
    'page type "website"': +(kind === 'website'),
    'another page type': +/^(?:product|profile|video|book|music|og:product|object)/.test(kind),
    'a publication time': +seen.isDated,
    'a section or keywords of news': +seen.isFiled,
    'an author': +seen.isSigned,
    'a time of day': +seen.hasTime,
    'marked up as an article': +seen.isMarkedUp,
    'address of a front page': +(path.length <= 1 || /^\/(?:index|home|default|[a-z]{2})(?:\.\w+)?\/?$/.test(path)),
    'address with a date': +datePath.test(path),
    'address with a headline': clamp((words - 2) / 4),
    'address with a number': +/\d{5,}/.test(path),
    'address of news': +newsPath.test(path),
    'address of another kind of page': +otherPath.test(path),
    'paragraphs in one place': clamp(Math.log2(1 + best / 150) / 5),
    'little text': +(best < 400),
    'text scattered': total > 0 ? 1 - best / Math.max(best, total) : 1,
    'teasers for text': clamp(seen.teasers / 8 - best / 600),
    'no headline': +(first.length < 8),
    'headline as title': +(first.length >= 12 && page.title.toLowerCase().includes(first.slice(0, 40))),
    'several articles': clamp((seen.articles - 1) / 10),
    'something to buy': +seen.isForSale,
    'software of manuals, forums or shops': +manuals.test(meta('generator')),
    'a discussion': +seen.isDiscussion,
    'program code': clamp(seen.codes / 3),
    'a password to enter': +seen.asksPassword,
  };
}
