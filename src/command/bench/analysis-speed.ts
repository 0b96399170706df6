// The analysis beside compromise and chrono-node: CPU time for 1,000 words, warm, on the project's own articles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { analyse } from '../../analysis/analyse.ts';
import { readDocument } from '../../analysis/read-document.ts';
import type { Article } from '../../article.ts';
import { openAnalyser } from '../analyser.ts';
import { pageArticle } from '../page-article.ts';
import { projectRoot } from '../project.ts';
import type { Row } from './row.ts';

/** Warm means that the engine has compiled what it will: that takes about 30,000 words. */
const runs = 21;

function fixtureArticles(): Article[] {
  const folder = join(projectRoot, 'test/articles');
  const addresses = JSON.parse(readFileSync(join(folder, 'addresses.json'), 'utf8')) as Record<
    string,
    string | readonly string[]
  >;
  return readdirSync(folder)
    .filter((slug) => addresses[slug] !== undefined)
    .map((slug) =>
      pageArticle(readFileSync(join(folder, slug, 'page.html'), 'utf8'), { url: [addresses[slug]!].flat()[0]! }),
    )
    .filter(({ isArticle }) => isArticle);
}

/** CPU milliseconds, the least of several runs: other work on the machine only ever adds. */
function leastCpu(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** What a developer who puts libraries together would call for the same findings. */
function peers(text: string): unknown {
  const doc = compromise(text);
  return [
    doc.people().out('array'),
    doc.organizations().out('array'),
    doc.places().out('array'),
    doc.quotations().json(),
  ];
}

export async function analysisSpeed(): Promise<readonly Row[]> {
  const articles = fixtureArticles();
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  const before = process.cpuUsage();
  const analyser = openAnalyser();
  analyse(articles[0]!, analyser);
  const { user, system } = process.cpuUsage(before);
  const rate = (work: (article: Article) => unknown) =>
    +((leastCpu(() => articles.forEach(work)) * 1000) / words).toFixed(1);
  const whole = rate((article) => analyse(article, analyser));
  const tokens = rate((article) => readDocument(article));
  const libraries = rate(({ text }) => peers(text));
  const dates = rate(({ text }) => chrono.parse(text));
  console.log(`${articles.length} articles, ${words} words; CPU milliseconds for 1,000 words, least of ${runs} runs`);
  return [
    {
      what: 'analysis, 1,000 words, warm (CPU)',
      budget: '≤ 60 ms',
      measured: `${whole} ms, of it tokens and parts of speech ${tokens}`,
      beside: `compromise (names, quotations): ${libraries} ms; chrono-node (dates): ${dates} ms`,
    },
    {
      what: 'first card of a new process, weights included (CPU)',
      budget: '',
      measured: `${((user + system) / 1000).toFixed(0)} ms`,
      beside: '',
    },
  ];
}
