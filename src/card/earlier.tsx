// What the earlier articles say about this one: stands in the card, never in the page. Each line names its articles.
import type { ComponentChildren, JSX } from 'preact';
import type { Context, DisputedClaim, Evidence, Link, MovedFigure, Novelty } from '../context/statement.ts';
import { Changed } from './changed.tsx';
import { formatDate } from './dates.ts';
import { sourceLink } from './fragments.ts';
import { Icon } from './icons.tsx';
import { Place } from './line.tsx';
import { Fold, Section } from './section.tsx';
import { useSurroundings } from './surroundings.ts';
import { number, plural, type WordKey } from './words.ts';

type Links = readonly Link[];

/** Words of an article: of this one they lead to their place, of an earlier one to its page. */
function Cited({ evidence, links, children }: { evidence: Evidence; links: Links; children: ComponentChildren }) {
  const { article } = useSurroundings();
  const earlier = links.find((link) => link.earlier.key === evidence.key)?.earlier;
  if (evidence.key === null)
    return (
      <Place span={evidence} lang={article.language}>
        {children}
      </Place>
    );
  const { text } = evidence;
  const href =
    earlier && sourceLink({ ...article, url: earlier.url, text, blocks: [] }, { start: 0, end: text.length });
  const title = earlier ? `${earlier.outlet}: ${earlier.headline}` : undefined;
  return href ? (
    <a class="place" href={href} target="_blank" rel="noreferrer" title={title}>
      {children}
    </a>
  ) : (
    <span title={title}>{children}</span>
  );
}

function EarlierArticles({ links }: { readonly links: Links }): JSX.Element {
  const surroundings = useSurroundings();
  const { words, article } = surroundings;
  return (
    <ul class="links">
      {links.map(({ earlier, relation, old, because }) => {
        const href = sourceLink({ ...article, url: earlier.url }, null);
        const read = new Date(earlier.firstRead).toISOString().slice(0, 10);
        return (
          <li key={earlier.key} title={because}>
            {href ? (
              <a class="place" href={href} target="_blank" rel="noreferrer">
                {earlier.headline}
              </a>
            ) : (
              <span>{earlier.headline}</span>
            )}
            <span class="told">
              {[
                earlier.outlet,
                earlier.published ? formatDate(surroundings, earlier.published.slice(0, 10)) : '',
                words('read_on', formatDate(surroundings, read)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {relation === 'same-text' && <span class="tag">{words('same_text')}</span>}
            {old && <span class="tag">{words('background')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function Moved({ figure, links }: { readonly figure: MovedFigure; readonly links: Links }): JSX.Element {
  const surroundings = useSurroundings();
  return (
    <li title={figure.because}>
      <span>{figure.label}</span>
      <ol class={figure.course}>
        {figure.readings.map((reading) => (
          <li key={`${reading.evidence.key} ${reading.evidence.start}`}>
            <Cited evidence={reading.evidence} links={links}>
              <b>{reading.text}</b>
            </Cited>
            <span class="told">
              {[reading.outlet, reading.day ? formatDate(surroundings, reading.day) : ''].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </li>
  );
}

function Disputed({ claim, links }: { readonly claim: DisputedClaim; readonly links: Links }): JSX.Element {
  const { words } = useSurroundings();
  const side = (speaker: string, evidence: Evidence, denies: boolean) => (
    <div class="side">
      <p class="name">
        <span>{speaker}</span>
      </p>
      {denies && (
        <span class="stance">
          <Icon name="denies" />
          <span>{words('stance_denies')}</span>
        </span>
      )}
      <Cited evidence={evidence} links={links}>
        <span class="said">{evidence.text}</span>
      </Cited>
    </div>
  );
  return (
    <section class="dispute" aria-label={words('disputed_elsewhere')} title={claim.because}>
      {side(claim.speaker, claim.here, claim.denies === 'here')}
      <span class="against">
        <Icon name="versus" />
        <span>{words('disputed_elsewhere')}</span>
      </span>
      {side(claim.otherSpeaker, claim.there, claim.denies === 'there')}
    </section>
  );
}

type NewsProps = { readonly title: WordKey; readonly news: readonly Novelty[]; readonly links: Links };

function News({ title, news, links }: NewsProps): JSX.Element | null {
  const { words } = useSurroundings();
  if (news.length === 0) return null;
  return (
    <div class="news">
      <p class="part">{words(title)}</p>
      <ul>
        {news.map((one) => (
          <li key={`${one.kind} ${one.id} ${one.evidence.key}`} class={`new-${one.kind}`} title={one.because}>
            <Icon name={one.kind} />
            <Cited evidence={one.evidence} links={links}>
              {one.text}
            </Cited>
          </li>
        ))}
      </ul>
    </div>
  );
}

const linksAtOnce = 3;

const isEmpty = (context: Context): boolean =>
  context.changed === null &&
  [context.links, context.moved, context.disputed, context.newHere, context.onlyElsewhere, context.fullNames].every(
    (list) => list.length === 0,
  );

/** Nothing where there is nothing to say, which is the normal state. */
export function FromEarlier({ context }: { readonly context: Context }): JSX.Element | null {
  const surroundings = useSurroundings();
  const { words } = surroundings;
  if (isEmpty(context)) return null;
  const { links, moved, disputed, newHere, onlyElsewhere, fullNames, changed } = context;
  const further = links.slice(linksAtOnce);
  return (
    <Section id="earlier" icon="library" title={words('section_earlier')}>
      {changed && <Changed changed={changed} />}
      {moved.length > 0 && (
        <ul class="moved">
          {moved.map((figure) => (
            <Moved key={figure.figureId} figure={figure} links={links} />
          ))}
        </ul>
      )}
      {disputed.map((claim) => (
        <Disputed key={claim.claimId + claim.there.key} claim={claim} links={links} />
      ))}
      <News title="new_here" news={newHere} links={links} />
      <News title="only_elsewhere" news={onlyElsewhere} links={links} />
      {fullNames.map((one) => (
        <p key={one.actorId} class="full-name" title={one.because}>
          <Cited evidence={one.evidence} links={links}>
            {words('full_name', one.name, one.fullName)}
          </Cited>
        </p>
      ))}
      {links.length > 0 && (
        <>
          <p class="part">{plural(surroundings, 'earlier_articles', links.length)}</p>
          <EarlierArticles links={links.slice(0, linksAtOnce)} />
          {further.length > 0 && (
            <Fold summary={surroundings.words('more', number(surroundings, further.length))}>
              <EarlierArticles links={further} />
            </Fold>
          )}
        </>
      )}
    </Section>
  );
}
