// Who the story is about: kind, name, role, where they are mentioned, and on demand what each says.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Actor, Card, Claim } from '../article.ts';
import { certainFrom } from '../kinds.ts';
import { isSetting } from './actor-order.ts';
import { ClaimLine } from './claim-line.tsx';
import { Heading } from './heading.tsx';
import { Icon } from './icons.tsx';
import { Place } from './line.tsx';
import { Fold, Section } from './section.tsx';
import { Stepper } from './stepper.tsx';
import { useSurroundings } from './surroundings.ts';
import { number, plural } from './words.ts';

type EntryProps = { readonly actor: Actor; readonly claims: readonly Claim[] };

function Entry({ actor, claims }: EntryProps): JSX.Element {
  const surroundings = useSurroundings();
  const { words, article } = surroundings;
  const [open, setOpen] = useState(false);
  const first = actor.mentions[0];
  const name = first ? (
    <Place span={first} lang={article.language}>
      {actor.name}
    </Place>
  ) : (
    <span lang={article.language ?? undefined}>{actor.name}</span>
  );
  return (
    <li class="actor">
      <span class="sign" title={words(`kind_${actor.kind}`)}>
        <Icon name={actor.kind} />
        <span class="unseen">{words(`kind_${actor.kind}`)}</span>
      </span>
      <div class="who">
        <Heading of="name">{name}</Heading>
        {actor.role &&
          (actor.roleSpan ? (
            <Place span={actor.roleSpan} class="role" lang={article.language}>
              {actor.role}
            </Place>
          ) : (
            <span class="role" lang={article.language ?? undefined}>
              {actor.role}
            </span>
          ))}
      </div>
      <div class="beside-name">
        <Stepper of={actor.name} mentions={actor.mentions} />
        {claims.length > 0 && (
          <button type="button" class="toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
            <span>{plural(surroundings, 'claims', claims.length)}</span>
            <Icon name="fold" />
          </button>
        )}
      </div>
      {open && (
        <ul class="claims">
          {claims.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
    </li>
  );
}

export function Actors({ card }: { readonly card: Card }): JSX.Element | null {
  const surroundings = useSurroundings();
  const { words } = surroundings;
  const claimsOf = (actor: Actor) =>
    card.claims.filter((claim) => claim.speakerId === actor.id && claim.confidence >= certainFrom);
  const actors = card.actors.filter((actor) => !isSetting(actor));
  const key = actors.filter((actor) => actor.key);
  // Where nothing is marked as key, the ranking still says who comes first.
  const first = key.length > 0 ? key : actors.slice(0, 4);
  const rest = actors.filter((actor) => !first.includes(actor));
  const list = (of: readonly Actor[]) => (
    <ul class="actors">
      {of.map((actor) => (
        <Entry key={actor.id} actor={actor} claims={claimsOf(actor)} />
      ))}
    </ul>
  );
  if (actors.length === 0) return null;
  return (
    <Section id="actor" icon="actor" title={words('kind_actors')} count={actors.length}>
      {list(rest.length <= 2 ? actors : first)}
      {rest.length > 2 && (
        <Fold summary={surroundings.words('more', number(surroundings, rest.length))}>{list(rest)}</Fold>
      )}
    </Section>
  );
}
