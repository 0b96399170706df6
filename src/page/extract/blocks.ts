// The article's runs as typed blocks, in page order, the headline in front.
import type { BlockType } from '../../article.ts';
import { isHeading } from './elements.ts';
import { featuresOf, type Told } from './features.ts';
import { findHeadline } from './find-headline.ts';
import { isFurniture, opensComments } from './furniture.ts';
import { mark } from './marks.ts';
import type { Place, Run, Runs } from './runs.ts';
import { type Survey, survey } from './survey.ts';
import trained from './trained/blocks.json' with { type: 'json' };
import { type Forest, logOdds, unpack } from './trees.ts';

export type TypedRun = { readonly type: BlockType; readonly run: Run };

let forest: Forest | null = null;

/** From here on the model is sure, whatever the words. */
const sure = 4;

/** Log-odds that each run is body text. */
function judge(page: Survey, told: Told): Float64Array {
  forest ??= unpack(trained);
  const model = forest;
  /** The last run of the box of comments that the walk is in. */
  let comments = -1;
  return Float64Array.from(featuresOf(page, told), (row, i) => {
    const odds = logOdds(model, row);
    const { text, place } = page.runs[i]!;
    const holdsBody = page.main !== null && page.main.core.first >= place.first && page.main.core.last <= place.last;
    if (!holdsBody && opensComments(text)) comments = Math.max(comments, place.last);
    if (i <= comments) return -5;
    // A field in the element that holds the article says nothing of each of its lines.
    const beside = place.controls > 0 && place.last - place.first < 4;
    return odds > 0 && odds < sure && isFurniture(text, beside) ? -1 : odds;
  });
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

/** The element, or the one around it, is called a standfirst. */
function isNamedStandfirst(page: Survey, i: number): boolean {
  const { place, marks } = page.runs[i]!;
  const around = page.own[place.index]! | (place.parent ? page.own[place.parent.index]! : 0);
  return ((marks | around) & mark.standfirst) !== 0;
}

/** Body text ahead of the first usual paragraph: named so, or a heading, or told by the page's description and set in its own style. */
function isStandfirst(page: Survey, i: number, description: string): boolean {
  if (isNamedStandfirst(page, i)) return true;
  const { place, text } = page.runs[i]!;
  if (isHeading(place.tag)) return page.shapes[i]!.weight > 30;
  const words = bare(text);
  return page.signatures[i] !== page.usual && words.length > 20 && description.startsWith(words.slice(0, 60));
}

/** Log-odds from which a run ahead of the body that is named a standfirst is believed: its name speaks for it. */
const standfirstOdds = -2.5;

/** In text order; a run stands in one block at most. Empty for a page without prose. `isLive`: headings open the posts of a live blog. */
export function typedBlocks(runs: Runs, told: Told, isLive: boolean): readonly TypedRun[] {
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
    const ahead = headline >= 0 && i > headline && i < first && last >= 0;
    const inside = i > Math.min(first, headline < 0 ? first : headline) && i < last;
    if (inside && isPost(run)) blocks.push({ type: 'embed', run });
    else if (ahead && odds[i]! > standfirstOdds && page.shapes[i]!.weight > 30 && isNamedStandfirst(page, i))
      blocks.push({ type: 'standfirst', run });
    else if (odds[i]! > 0) {
      // Between headline and body a line that is no sentence and no heading is a label: a time, a desk, buttons' names.
      const isLabel = odds[i]! < sure - 1 && i - headline <= 8 && !page.shapes[i]!.isProse && !isHeading(run.place.tag);
      if (ahead && isLabel) continue;
      const type = ahead && isStandfirst(page, i, description) ? 'standfirst' : typeOf(run);
      blocks.push({ type: isLive && type === 'heading' ? 'entry' : type, run });
    } else if (inside && isCaption(page, i)) blocks.push({ type: 'caption', run });
  }
  const shown = page.runs[headline];
  return shown && blocks.length > 0 ? [{ type: 'headline', run: shown }, ...blocks] : blocks;
}
