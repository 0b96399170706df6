// The development pages as rows and labels: each page read on jsdom as the product reads it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { featuresOf } from '../../page/extract/features.ts';
import { findHeadline, headingTexts, linesBeside } from '../../page/extract/find-headline.ts';
import { readRuns } from '../../page/extract/runs.ts';
import { survey } from '../../page/extract/survey.ts';
import { readMetadata } from '../../page/metadata/read-metadata.ts';
import { type Labelled, labelRuns } from './label-runs.ts';

export type Example = {
  readonly site: string;
  readonly set: string;
  readonly body: string;
  readonly texts: readonly string[];
  readonly rows: readonly Uint8Array[];
  readonly labels: readonly Labelled[];
  readonly headline: number;
};

type Gold = { readonly id: string; readonly set: string; readonly url: string; readonly body: string };

const unzipped = (file: string): string => gunzipSync(readFileSync(file)).toString('utf8');
/** Style sheets play no part and cost most of the parsing. */
const style = /<style\b[^>]*>[^<]*(?:<(?!\/style)[^<]*)*<\/style>/gi;

function exampleOf({ id, set, url, body }: Gold, folder: string): Example {
  const html = unzipped(join(folder, `${id}.html.gz`)).replace(style, '');
  const { window } = new JSDOM(html, { url });
  const { document } = window;
  const runs = readRuns(document.body);
  const told = readMetadata(document, url, headingTexts(runs.runs), (headline) => linesBeside(runs.runs, headline));
  const page = survey(runs, findHeadline(runs.runs, told.headline));
  const rows = featuresOf(page, {
    headline: told.headline,
    description: told.description ?? '',
    articleBody: told.articleBody,
    byline: told.byline,
  });
  const core = page.main?.core;
  const texts = runs.runs.map(({ text }) => text);
  const labels = labelRuns(
    texts.map((text, i) => ({ text, inCore: core !== undefined && i >= core.first && i <= core.last })),
    body,
  );
  window.close();
  const site = new URL(url).hostname.split('.').slice(-2).join('.');
  return { site, set, body, texts, rows, labels, headline: page.headline };
}

/** `data`: the folder of development data. One page at a time in memory. */
export function readExamples(data: string): readonly Example[] {
  const gold = unzipped(join(data, 'pages/gold.jsonl.gz')).trim().split('\n');
  return gold.map((line) => exampleOf(JSON.parse(line) as Gold, join(data, 'pages/in')));
}
