// Claims of a text written in a test: each line is a block; a first line that begins with "# " is the headline.
import { findClaims } from '../../../src/analysis/claims/find-claims.ts';
import { readDocument } from '../../../src/analysis/read-document.ts';
import type { Actor, Article, Block, Claim } from '../../../src/article.ts';
import { openTestAnalyser } from '../test-analyser.ts';

const { language, weights } = openTestAnalyser();

export function articleOf(written: string): Article {
  const text = written.replace(/^# /, '');
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    type: line.index === 0 && written.startsWith('# ') ? 'headline' : 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }));
  return {
    isArticle: true,
    kind: 'article',
    headline: '',
    standfirst: null,
    byline: [],
    published: '2024-05-02',
    modified: null,
    publisher: null,
    language: 'en',
    section: null,
    url: null,
    words: text.split(/\s+/).length,
    cutOff: false,
    from: {},
    text,
    blocks,
    because: [],
  };
}

export function claimsIn(written: string, actors: readonly Actor[] = []): Claim[] {
  return findClaims(readDocument(articleOf(written)), actors, language, weights);
}
