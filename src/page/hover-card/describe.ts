// What the hover card says of a finding: words of the article, and values worked out from them. Plain data; text never markup.
import type { Card, Claim, Figure, FindingKind, Moment, Qualifier } from '../../article.ts';
import type { Finding } from '../paint/painted.ts';
import { formatDate } from './dates.ts';
import type { PageFace, PageWordKey } from './words.ts';

export type Description = {
  readonly kind: FindingKind;
  /** The kind, and for a claim its stance. */
  readonly label: string;
  readonly title: string;
  /** In reading order; `quiet` lines are set smaller. */
  readonly lines: readonly { readonly text: string; readonly quiet: boolean }[];
};

type Line = Description['lines'][number];
const plain = (text: string): Line => ({ text, quiet: false });
const quiet = (text: string): Line => ({ text, quiet: true });

/** Characters of a claim that the walk by keyboard reads out. */
const longest = 180;

export function clip(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40)).trimEnd()} …`;
}

const qualifiers: Readonly<Record<Exclude<Qualifier, '='>, PageWordKey>> = {
  '>=': 'page_at_least',
  '>': 'page_more_than',
  '<=': 'page_at_most',
  '<': 'page_less_than',
  '~': 'page_about',
};

/** "at most US$100,000,000": value, unit and qualifier spelled out in the interface's language. */
export function spellOut(
  figure: Pick<Figure, 'kind' | 'value' | 'high' | 'unit' | 'qualifier'>,
  face: PageFace,
): string {
  const { unit, qualifier } = figure;
  const isMoney = figure.kind === 'money' && unit !== null && /^[A-Z]{3}$/.test(unit);
  const amount = (value: number): string => {
    if (isMoney)
      return new Intl.NumberFormat(face.locale, {
        style: 'currency',
        currency: unit,
        maximumFractionDigits: 2,
        minimumFractionDigits: 0,
      }).format(value);
    return new Intl.NumberFormat(face.locale, { maximumFractionDigits: 3 }).format(value);
  };
  const range =
    figure.high === null ? amount(figure.value) : face.words('page_range', amount(figure.value), amount(figure.high));
  const measured = unit === null || isMoney ? range : unit === '%' ? `${range}%` : `${range} ${unit}`;
  return qualifier === '=' ? measured : face.words(qualifiers[qualifier], measured);
}

function describeClaim(claim: Claim, card: Card, face: PageFace, isBrief: boolean): Description {
  const { words } = face;
  const speaker = card.actors.find((actor) => actor.id === claim.speakerId);
  const others = card.claims.filter((other) => claim.disputedBy.includes(other.id) && other.speaker !== null);
  const content = clip(claim.text.join(' … '));
  return {
    kind: 'claim',
    label: words(claim.negated ? `not_${claim.stance}` : `stance_${claim.stance}`),
    title: claim.speaker ?? words('no_source'),
    lines: [
      ...(speaker?.role ? [quiet(speaker.role)] : []),
      ...(claim.anonymous ? [quiet(words('anonymous'))] : []),
      ...(isBrief ? [] : [plain(claim.form === 'direct' ? words('page_quoted', content) : content)]),
      ...(claim.cue ? [quiet(words('page_quoted', claim.cue))] : []),
      ...[...new Set(others.map((other) => other.speaker!))].map((name) => quiet(words('page_disputed_by', name))),
    ],
  };
}

function describeFigure(figure: Figure, face: PageFace): Description {
  const { words } = face;
  return {
    kind: 'figure',
    label: words('page_figure'),
    title: spellOut(figure, face),
    lines: [
      ...(figure.counts ? [plain(figure.counts)] : []),
      ...(figure.by ? [quiet(words('given_by', figure.by))] : []),
      ...(figure.asOf ? [quiet(words('as_of', formatDate(figure.asOf, face)))] : []),
    ],
  };
}

function describeDate(moment: Moment, face: PageFace): Description {
  const from = formatDate(moment.iso ?? '', face);
  return {
    kind: 'date',
    label: face.words('page_date'),
    title: moment.until ? face.words('page_range', from, formatDate(moment.until, face)) : from,
    lines: [quiet(face.words('page_quoted', moment.text))],
  };
}

/** `isBrief`: for a tooltip beside the words, which need not be said again. */
export function describe(finding: Finding, card: Card, face: PageFace, isBrief: boolean): Description {
  switch (finding.kind) {
    case 'claim':
      return describeClaim(finding.claim, card, face, isBrief);
    case 'figure':
      return describeFigure(finding.figure, face);
    case 'date':
      return describeDate(finding.moment, face);
    case 'actor': {
      const { actor } = finding;
      const { words } = face;
      const number = (value: number): string => new Intl.NumberFormat(face.locale).format(value);
      const claims = card.claims.filter((claim) => claim.speakerId === actor.id).length;
      return {
        kind: 'actor',
        label: words(`page_${actor.kind}`),
        title: actor.name,
        lines: [
          ...(actor.role ? [plain(actor.role)] : []),
          quiet(words('page_mentions', number(actor.mentions.length))),
          ...(claims > 0 ? [quiet(words('page_claims', number(claims)))] : []),
        ],
      };
    }
  }
}
