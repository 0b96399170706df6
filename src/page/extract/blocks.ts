// The article's runs as typed blocks, in page order, the headline in front.
import type { BlockType } from '../../article.ts';
import { isHeading } from './elements.ts';
import { featuresOf, type Told } from './features.ts';
import { findHeadline } from './find-headline.ts';
import { mark } from './marks.ts';
import type { Place, Run, Runs } from './runs.ts';
import { type Survey, survey } from './survey.ts';
import trained from './trained/blocks.json' with { type: 'json' };
import { type Forest, logOdds, unpack } from './trees.ts';

export type TypedRun = { readonly type: BlockType; readonly run: Run };

let forest: Forest | null = null;

/** Log-odds that each run is body text. */
function judge(page: Survey, told: Told): Float64Array {
  forest ??= unpack(trained);
  const model = forest;
  return Float64Array.from(featuresOf(page, told), (row) => logOdds(model, row));
}

const posts =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-card|reddit-embed|text-post-media)\b/;

/** A post of a social network, quoted in the page until its own script draws it. */
function isPost({ place }: Run): boolean {
  for (let p: Place | null = place, steps = 0; p && steps < 6; p = p.parent, steps++)
    if (posts.test(p.element.getAttribute('class') ?? '')) return true;
  return false;
}

function isCaption(page: Survey, i: number): boolean {
  const run = page.runs[i]!;
  if (!page.shapes[i]!.isProse) return false;
  for (let p: Place | null = run.place, steps = 0; p && steps < 5; p = p.parent, steps++) {
    if (p.tag === 'FIGCAPTION') return true;
    if (p.own & mark.caption && steps < 2) return true;
  }
  return false;
}

function typeOf(run: Run): BlockType {
  for (let p: Place | null = run.place, steps = 0; p && steps < 6; p = p.parent, steps++) {
    if (/^(?:ARTICLE|MAIN|BODY|SECTION)$/.test(p.tag)) break;
    if (isHeading(p.tag)) return 'heading';
    if (p.tag === 'LI' || p.tag === 'DD' || p.tag === 'DT') return 'list';
    if (p.tag === 'BLOCKQUOTE') return 'quote';
  }
  return 'paragraph';
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Body text ahead of the first usual paragraph that is named, or told by the page's description, as its standfirst. */
function isStandfirst(page: Survey, i: number, first: number, description: string): boolean {
  if (i >= first || page.headline < 0 || i < page.headline) return false;
  const { place, marks, text } = page.runs[i]!;
  const named = (marks | page.own[place.index]! | (place.parent ? page.own[place.parent.index]! : 0)) & mark.standfirst;
  const words = bare(text);
  return named !== 0 || (words.length > 20 && description.startsWith(words.slice(0, 60))) || /^H[1-6]$/.test(place.tag);
}

/** In text order; a run stands in one block at most. Empty for a page without prose. */
export function typedBlocks(runs: Runs, told: Told): readonly TypedRun[] {
  const headline = findHeadline(runs.runs, told.headline);
  const page = survey(runs, headline);
  if (!page.main) return [];
  const odds = judge(page, told);
  const { core } = page.main;
  let first = page.runs.length;
  let last = -1;
  for (let i = 0; i < odds.length; i++) {
    if (i === headline || odds[i]! <= 0) continue;
    if (first === page.runs.length && i >= core.first && page.signatures[i] === page.usual) first = i;
    last = i;
  }
  const description = bare(told.description);
  const blocks: TypedRun[] = [];
  for (const [i, run] of page.runs.entries()) {
    if (i === headline) continue;
    const inside = i > Math.min(first, headline < 0 ? first : headline) && i < last;
    if (inside && isPost(run)) blocks.push({ type: 'embed', run });
    else if (odds[i]! > 0)
      blocks.push({ type: isStandfirst(page, i, first, description) ? 'standfirst' : typeOf(run), run });
    else if (inside && isCaption(page, i)) blocks.push({ type: 'caption', run });
  }
  const shown = page.runs[headline];
  return shown && blocks.length > 0 ? [{ type: 'headline', run: shown }, ...blocks] : blocks;
}
