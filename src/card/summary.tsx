// The sentences of the article that a reader must know, each a link to its place.
import type { JSX } from 'preact';
import type { Card } from '../article.ts';
import { CopyButton, Place } from './line.tsx';
import { quotation } from './quotation.ts';
import { Section } from './section.tsx';
import { useSurroundings } from './surroundings.ts';

export function Summary({ card }: { readonly card: Card }): JSX.Element | null {
  const surroundings = useSurroundings();
  const { words, article } = surroundings;
  if (card.summary.length === 0) return null;
  return (
    <Section id="summary" title={words('section_summary')}>
      <ol class="summary">
        {card.summary.map((sentence) => (
          <li key={sentence.start} class="line" dir="auto">
            <Place span={sentence} lang={article.language}>
              {sentence.text}
            </Place>
            <CopyButton text={() => quotation(surroundings, article, { text: sentence.text, span: sentence })} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
