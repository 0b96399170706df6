// Who says what: disputed pairs facing each other, then by speaker, then what is less certain.
import type { JSX } from 'preact';
import type { Card, Claim } from '../article.ts';
import { claimCount, claimsAtOnce, layOutClaims, type SpeakerGroup } from './claim-groups.ts';
import { ClaimLine, ClaimWords, StanceSign } from './claim-line.tsx';
import { Heading } from './heading.tsx';
import { Icon } from './icons.tsx';
import { Place } from './line.tsx';
import { Fold, Section } from './section.tsx';
import { useSurroundings } from './surroundings.ts';
import { number } from './words.ts';

function Speaker({
  claim,
  name,
  role,
}: {
  readonly claim: Claim;
  readonly name: string | null;
  readonly role?: string | null;
}) {
  const { words, article } = useSurroundings();
  const shown = name ?? words('no_source');
  return (
    <Heading of="name" class="speaker">
      {claim.speakerSpan ? (
        <Place span={claim.speakerSpan} lang={name === null ? null : article.language}>
          {shown}
        </Place>
      ) : (
        <span>{shown}</span>
      )}
      {claim.anonymous && <span class="tag">{words('anonymous')}</span>}
      {role && (
        <span class="role" lang={article.language ?? undefined}>
          {role}
        </span>
      )}
    </Heading>
  );
}

/** A fold around a single line hides more than it spares. */
const shownOf = (claims: readonly Claim[]): number =>
  claims.length <= claimsAtOnce + 1 ? claims.length : claimsAtOnce;

function SpeakerClaims({ claims }: { readonly claims: readonly Claim[] }): JSX.Element {
  const surroundings = useSurroundings();
  const shown = shownOf(claims);
  const list = (of: readonly Claim[]) => (
    <ul class="claims">
      {of.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} />
      ))}
    </ul>
  );
  return (
    <>
      {list(claims.slice(0, shown))}
      {shown < claims.length && (
        <Fold summary={surroundings.words('more', number(surroundings, claims.length - shown))}>
          {list(claims.slice(shown))}
        </Fold>
      )}
    </>
  );
}

function Groups({ groups }: { readonly groups: readonly SpeakerGroup[] }): JSX.Element {
  return (
    <>
      {groups.map((group) => (
        <div class="group" key={group.key}>
          {group.claims[0] && <Speaker claim={group.claims[0]} name={group.speaker} role={group.actor?.role ?? null} />}
          <SpeakerClaims claims={group.claims} />
        </div>
      ))}
    </>
  );
}

function Dispute({ pair }: { readonly pair: readonly [Claim, Claim] }): JSX.Element {
  const { words } = useSurroundings();
  const side = (claim: Claim) => (
    <div class="side">
      <Speaker claim={claim} name={claim.speaker} />
      <StanceSign claim={claim} />
      <ClaimWords claim={claim} />
    </div>
  );
  return (
    <section class="dispute" aria-label={words('disputed')}>
      {side(pair[0])}
      <span class="against">
        <Icon name="versus" />
        <span>{words('disputed')}</span>
      </span>
      {side(pair[1])}
    </section>
  );
}

export function Claims({ card }: { readonly card: Card }): JSX.Element | null {
  const surroundings = useSurroundings();
  if (card.claims.length === 0) return null;
  const { disputes, groups, further, uncertain } = layOutClaims(card);
  return (
    <Section id="claim" icon="claim" title={surroundings.words('kind_claims')} count={card.claims.length}>
      {disputes.map((pair) => (
        <Dispute key={pair[0].id + pair[1].id} pair={pair} />
      ))}
      <Groups groups={groups} />
      {further.length > 0 && (
        <Fold summary={surroundings.words('more', number(surroundings, claimCount(further)))}>
          <Groups groups={further} />
        </Fold>
      )}
      {uncertain.length > 0 && (
        <Fold
          class="uncertain"
          summary={surroundings.words('less_certain', number(surroundings, claimCount(uncertain)))}
        >
          <Groups groups={uncertain} />
        </Fold>
      )}
    </Section>
  );
}
