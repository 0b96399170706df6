// One walk over a page's elements → what the signals need of them. A look-up for each sign would pass over the page again.

import { everyElement } from '../every-element.ts';

export type Seen = {
  /** Text of all structured data. */
  readonly structured: string;
  /** Content of the first <meta> of each property or name. */
  readonly metas: ReadonlyMap<string, string>;
  /** Text of the first heading of the first rank, in lower case. */
  readonly first: string;
  /** Links inside headings, headings inside links. */
  readonly teasers: number;
  readonly articles: number;
  readonly codes: number;
  readonly isDated: boolean;
  readonly isFiled: boolean;
  readonly isSigned: boolean;
  readonly hasTime: boolean;
  readonly isMarkedUp: boolean;
  readonly isForSale: boolean;
  readonly isDiscussion: boolean;
  readonly asksPassword: boolean;
  /** Where the most text in paragraphs stands under one parent, and how much there is in all; characters. */
  readonly bestMass: number;
  readonly allMass: number;
};

const byline = /byline/i;
const talk = /topic-post|post-author|forum/i;
const basket = /add-to-cart/i;
/** Properties that only news pages give. */
const filed = /^(?:article:section|article:tag|article:author)$/;
/** Links around headings stand close to them. */
const nearest = 6;

function isInLink(heading: Element): boolean {
  let p = heading.parentElement;
  for (let steps = 0; p && steps < nearest; p = p.parentElement, steps++) if (p.tagName === 'A') return true;
  return false;
}

/** Linear in the number of elements. */
export function walk(page: Document): Seen {
  const metas = new Map<string, string>();
  const sums = new Map<Node, number>();
  let structured = '';
  let first: string | null = null;
  let teasers = 0;
  let articles = 0;
  let codes = 0;
  let isDated = false;
  let isFiled = false;
  let isSigned = false;
  let hasTime = false;
  let isMarkedUp = false;
  let isForSale = false;
  let isDiscussion = false;
  let asksPassword = false;
  let bestMass = 0;
  let allMass = 0;

  const add = (parent: Node, length: number): void => {
    const sum = (sums.get(parent) ?? 0) + length;
    sums.set(parent, sum);
    if (sum > bestMass) bestMass = sum;
  };
  for (const element of everyElement(page)) {
    switch (element.tagName) {
      case 'P': {
        const length = element.textContent?.trim().length ?? 0;
        const parent = element.parentNode;
        if (length < 40 || !parent) break;
        add(parent, length);
        // Prose in several boxes of one element: most of it counts for that element too.
        if (parent.parentNode) add(parent.parentNode, length * 0.7);
        allMass += length;
        break;
      }
      case 'META': {
        const content = element.getAttribute('content')?.trim() ?? '';
        for (const key of ['property', 'name']) {
          const name = element.getAttribute(key);
          if (name === null) continue;
          if (!metas.has(name)) metas.set(name, content);
          isFiled ||= key === 'property' ? filed.test(name) : name === 'news_keywords';
          isForSale ||= key === 'property' && /^(?:product|og):price:amount$/.test(name);
        }
        break;
      }
      case 'LINK':
        isFiled ||= element.getAttribute('rel') === 'amphtml';
        break;
      case 'SCRIPT':
        if (element.getAttribute('type') === 'application/ld+json') structured += element.textContent ?? '';
        break;
      case 'H1':
        first ??= element.textContent?.trim().toLowerCase() ?? '';
        break;
      case 'H2':
      case 'H3':
      case 'H4':
        teasers += element.getElementsByTagName('a').length + (isInLink(element) ? 1 : 0);
        break;
      case 'TIME':
        hasTime = true;
        break;
      case 'ARTICLE':
        articles++;
        break;
      case 'PRE':
        codes++;
        break;
      case 'INPUT':
        asksPassword ||= element.getAttribute('type') === 'password';
        break;
      case 'FORM':
        isForSale ||= element.getAttribute('action')?.includes('/cart') === true;
        break;
      case 'A':
        isSigned ||= / author /.test(` ${element.getAttribute('rel') ?? ''} `);
        break;
    }
    const names = element.getAttribute('class');
    if (names) {
      isSigned ||= byline.test(names);
      isForSale ||= basket.test(names);
      isDiscussion ||= talk.test(names);
    }
    isForSale ||= basket.test(element.id);
    const type = element.getAttribute('itemtype');
    if (type) {
      isMarkedUp ||= type.includes('Article');
      isForSale ||= type.includes('Product');
      isDiscussion ||= /Discussion|QAPage|Question/.test(type);
    }
    const prop = element.getAttribute('itemprop');
    if (prop === 'datePublished') isDated = true;
    else if (prop === 'author') isSigned = true;
    else if (prop === 'articleBody') isMarkedUp = true;
    else if (prop === 'price' || prop === 'offers') isForSale = true;
  }
  return {
    structured,
    metas,
    first: first ?? '',
    teasers,
    articles,
    codes,
    isDated: isDated || (metas.get('article:published_time') ?? '') !== '',
    isFiled,
    isSigned: isSigned || metas.has('author') || metas.has('article:author'),
    hasTime,
    isMarkedUp,
    isForSale,
    isDiscussion,
    asksPassword,
    bestMass,
    allMass,
  };
}
