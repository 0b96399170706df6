// One claim: how it is said, by sign and word, and what is said; direct speech in quotation marks.
import type { JSX } from 'preact';
import type { Claim } from '../article.ts';
import { Icon } from './icons.tsx';
import { CopyButton, Place } from './line.tsx';
import { quotation, saidBy, wholeSpan } from './quotation.ts';
import { useSurroundings } from './surroundings.ts';

export function StanceSign({ claim }: { readonly claim: Claim }): JSX.Element {
  const { words } = useSurroundings();
  return (
    <span class={`stance stance-${claim.stance}`} title={claim.cue ?? undefined}>
      <Icon name={claim.stance} />
      <span>{words(claim.negated ? `not_${claim.stance}` : `stance_${claim.stance}`)}</span>
    </span>
  );
}

export function ClaimWords({ claim }: { readonly claim: Claim }): JSX.Element {
  const { article } = useSurroundings();
  const said = saidBy(claim);
  return (
    <Place span={wholeSpan(claim)} class={`said said-${claim.form}`} lang={article.language}>
      {claim.form === 'direct' ? <q>{said}</q> : said}
    </Place>
  );
}

export function ClaimLine({ claim }: { readonly claim: Claim }): JSX.Element {
  const surroundings = useSurroundings();
  const copy = () =>
    quotation(surroundings, surroundings.article, {
      text: saidBy(claim),
      span: wholeSpan(claim),
      speaker: claim.speaker,
    });
  return (
    <li class="claim line">
      <StanceSign claim={claim} />
      <ClaimWords claim={claim} />
      <CopyButton text={copy} />
    </li>
  );
}
