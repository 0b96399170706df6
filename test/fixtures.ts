// The fixture pages for tests: where they lie, what a careful reader finds on them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorKind, ArticleKind, FigureKind, Form, Qualifier, Stance } from '../src/article.ts';

export type Expected = {
  readonly kind: ArticleKind;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string;
  readonly language: string;
  /** First and last words of the body, and words of the page that are no part of it. */
  readonly body: { readonly first: string; readonly last: string; readonly absent: readonly string[] };
  /** `roles`: any of them is right. */
  readonly actors: readonly {
    readonly name: string;
    readonly kind: ActorKind;
    readonly roles?: readonly string[];
    readonly aliases?: readonly string[];
    readonly key?: boolean;
  }[];
  readonly claims: readonly {
    readonly speaker: string;
    readonly cue: string;
    readonly stance: Stance;
    readonly text: string;
    readonly form?: Form;
    readonly anonymous?: boolean;
  }[];
  readonly figures: readonly {
    readonly text: string;
    readonly value: number;
    readonly high?: number;
    readonly unit?: string;
    readonly qualifier?: Qualifier;
    readonly kind?: FigureKind;
    readonly by?: string;
  }[];
  readonly dates: readonly { readonly text: string; readonly iso: string }[];
};

const folder = join(import.meta.dirname, 'articles');
const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** Slug → the page's own address. */
const addresses = JSON.parse(read('addresses.json')) as Readonly<Record<string, string | readonly string[]>>;

export const fixtureSlugs: readonly string[] = Object.keys(addresses);
export const addressOf = (slug: string): string => [addresses[slug] ?? ''].flat()[0]!;
export const pageOf = (slug: string): string => read(slug, 'page.html');
/** Whole for an article; of other pages `kind` alone is expected. */
export const expectedOf = (slug: string): Expected => JSON.parse(read(slug, 'expected.json')) as Expected;
export const articlePages: readonly string[] = fixtureSlugs.filter((slug) =>
  ['article', 'live'].includes(expectedOf(slug).kind),
);
