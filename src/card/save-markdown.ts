// A card as Markdown: every line a link to its sentence at the source.
import type { Article, Card, Claim, Figure, Span } from '../article.ts';
import { isSetting } from './actor-order.ts';
import { groupBySpeaker } from './claim-groups.ts';
import { formatDate } from './dates.ts';
import { countsBeside } from './figure-groups.ts';
import { sourceLink } from './fragments.ts';
import { saidBy, siteName, wholeSpan } from './quotation.ts';
import type { Interface, WordKey } from './words.ts';

/** Words of a page are text: nothing in them may turn into markup, nor a line break into a new block. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~$]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, '\\$1');

const address = (link: string): string => link.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

function linked(article: Article, text: string, span: Span | null): string {
  const link = sourceLink(article, span);
  return link ? `[${plain(text)}](${address(link)})` : plain(text);
}

function claimLine(face: Interface, article: Article, claim: Claim): string {
  const stance = face.words(claim.negated ? `not_${claim.stance}` : `stance_${claim.stance}`);
  const said = saidBy(claim);
  return `- *${stance}*: ${linked(article, claim.form === 'direct' ? `“${said}”` : said, wholeSpan(claim))}`;
}

function figureLine(face: Interface, article: Article, figure: Figure): string {
  const counted = countsBeside(figure);
  const told = [
    ...(figure.by ? [face.words('given_by', plain(figure.by))] : []),
    ...(figure.asOf ? [face.words('as_of', plain(formatDate(face, figure.asOf)))] : []),
  ];
  const aside = told.length > 0 ? ` (${told.join(', ')})` : '';
  return `- **${linked(article, figure.text, figure)}**${counted ? ` ${plain(counted.words)}` : ''}${aside}`;
}

/** The card as a Markdown text, headings in the interface's language; empty sections are left out. */
export function cardAsMarkdown(face: Interface, card: Card): string {
  const { article } = card;
  const section = (title: WordKey, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', `## ${face.words(title)}`, '', ...lines] : [];
  const about = [
    plain(siteName(article)),
    article.byline.length > 0 ? face.words('by', plain(new Intl.ListFormat(face.locale).format(article.byline))) : '',
    article.published ? plain(formatDate(face, article.published)) : '',
    article.url && sourceLink(article, null) ? `<${address(article.url)}>` : '',
  ].filter(Boolean);
  const speakers = groupBySpeaker(card, card.claims).flatMap((group) => [
    '',
    `### ${plain(group.speaker ?? face.words('no_source'))}`,
    '',
    ...group.claims.map((claim) => claimLine(face, article, claim)),
  ]);
  const actors = card.actors.filter((actor) => !isSetting(actor));
  const places = card.actors.filter(isSetting);
  const lines = [
    `# ${plain(article.headline || face.words('no_headline'))}`,
    '',
    about.join(' · '),
    ...section(
      'section_summary',
      card.summary.map((line) => `- ${linked(article, line.text, line)}`),
    ),
    ...section(
      'kind_actors',
      actors.map(
        (actor) =>
          `- **${linked(article, actor.name, actor.mentions[0] ?? null)}** (${face.words(`kind_${actor.kind}`)})${actor.role ? `: ${plain(actor.role)}` : ''}`,
      ),
    ),
    ...section('kind_claims', speakers.slice(1)),
    ...section(
      'kind_figures',
      card.figures.map((figure) => figureLine(face, article, figure)),
    ),
    ...section(
      'kind_dates',
      card.timeline.map(
        (event) => `- **${formatDate(face, event.iso, event.precision)}** ${linked(article, event.text, event)}`,
      ),
    ),
    ...section(
      'section_places',
      places.map((place) => `- ${linked(article, place.name, place.mentions[0] ?? null)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
