// The same address was read before: what its text says now that it did not say then, and what is gone.
import type { JSX } from 'preact';
import type { ChangedSince } from '../context/statement.ts';
import { formatDate } from './dates.ts';
import { Place } from './line.tsx';
import { Fold } from './section.tsx';
import { useSurroundings } from './surroundings.ts';

export function Changed({ changed }: { readonly changed: ChangedSince }): JSX.Element {
  const surroundings = useSurroundings();
  const { words, article } = surroundings;
  const lang = article.language ?? undefined;
  const day = formatDate(surroundings, new Date(changed.lastRead).toISOString().slice(0, 10));
  const { headline, added, removed } = changed;
  return (
    <Fold class="changed" summary={words('changed_since', day)}>
      {headline && (
        <p>
          {words('headline_before')} <del lang={lang}>{headline.before}</del>
        </p>
      )}
      {added.length > 0 && (
        <>
          <p class="part">{words('sentences_added')}</p>
          <ul>
            {added.map((sentence) => (
              <li key={sentence.start}>
                <ins>
                  <Place span={sentence} lang={article.language}>
                    {sentence.text}
                  </Place>
                </ins>
              </li>
            ))}
          </ul>
        </>
      )}
      {removed.length > 0 && (
        <>
          <p class="part">{words('sentences_removed')}</p>
          <ul>
            {removed.map((sentence) => (
              <li key={sentence}>
                <del lang={lang}>{sentence}</del>
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
