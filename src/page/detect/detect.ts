// Is this page a news article? A weighted vote of signals that says what decided.
import { readSignals } from './signals.ts';

export type Verdict = 'article' | 'live' | 'not-an-article';
/** `score`: log-odds; above 0 the page is taken for an article. `because`: names of signals, the heaviest first. */
export type Detection = { readonly verdict: Verdict; readonly because: readonly string[]; readonly score: number };

/**
 * Log-odds of each signal at full strength: logistic regression over the development pages, each seen with and without its
 * structured data, then rounded; where the sample is too small to tell (front pages of newspapers above all), set by what the
 * signal means.
 */
const weights: Readonly<Record<string, number>> = {
  'structured data of an article': 2,
  'structured data of something else': -1.3,
  'a live blog': 1,
  'page type "article"': 2.1,
  'page type "website"': 0.2,
  'another page type': -0.4,
  'a publication time': 0.3,
  'a section or keywords of news': 1.2,
  'an author': 0.9,
  'a time of day': 1.4,
  'marked up as an article': 0.6,
  'address of a front page': -4,
  'address with a date': 1.9,
  'address with a headline': 2.4,
  'address with a number': 0.4,
  'address of news': 1.4,
  'address of another kind of page': -2.3,
  'paragraphs in one place': 1,
  'little text': -0.9,
  'text scattered': -1.4,
  'teasers for text': -1.5,
  'no headline': -0.3,
  'headline as title': 0.2,
  'several articles': -0.3,
  'something to buy': -1.4,
  'software of manuals, forums or shops': -1.2,
  'a discussion': -1.2,
  'program code': -1.4,
  'a password to enter': -0.3,
};
const base = -3.5;
/** A signal that moved the decision by less than this is no reason worth telling. */
const worthTelling = 0.35;

/** Decides without a copy of the page, without styles and layout, in one pass over its paragraphs. Never throws. */
export function detect(page: Document, url: string | null): Detection {
  const signals = readSignals(page, url);
  const votes = Object.entries(weights).map(([name, weight]) => [name, weight * (signals[name] ?? 0)] as const);
  const score = votes.reduce((sum, [, vote]) => sum + vote, base);
  const sign = score > 0 ? 1 : -1;
  const because = votes
    .filter(([, vote]) => vote * sign > worthTelling)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(([name]) => name);
  const verdict = score <= 0 ? 'not-an-article' : signals['a live blog'] ? 'live' : 'article';
  return { verdict, because: because.length > 0 ? because : ['nothing speaks for an article'], score };
}
