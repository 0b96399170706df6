// One actor over all that was read: roles over time, claims made, articles.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../card/dates.ts';
import { number, plural } from '../card/words.ts';
import type { Entry } from '../storage/archive.ts';
import { type ActorRecord, recordOf, timeOf } from './actor-record.ts';
import { faultText } from './fault-text.ts';
import { isoDay } from './line.tsx';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';

/** So many of the newest articles are read; a name in more than these is in the news every day. */
const readAtOnce = 200;
const claimsShown = 50;

export function ActorPage({ face, archive, name, tell }: PageProps & { readonly name: string }): JSX.Element {
  const { words } = face;
  const [record, setRecord] = useState<ActorRecord | null>(null);
  useEffect(() => {
    const ask = async () => {
      const ids = await archive.withActor(name);
      const read = ids.ok ? await archive.entries([...ids.value].slice(-readAtOnce)) : ids;
      if (read.ok) setRecord(recordOf(name, read.value.entries));
      else tell(faultText(face, read.fault));
    };
    void ask();
  }, [archive, name, face, tell]);
  if (!record) return <p class="told">{words('library_loading')}</p>;
  const source = (entry: Entry): JSX.Element => (
    <a class="told" href={hashOf({ page: 'article', key: entry.key })} title={entry.card.article.headline}>
      {[entry.card.article.publisher ?? '', formatDate(face, isoDay(timeOf(entry)))].filter(Boolean).join(', ')}
    </a>
  );
  return (
    <div class="sheet">
      <h1>{name}</h1>
      <p class="told">{plural(face, 'library_articles', record.entries.length)}</p>
      {record.roles.length > 0 && (
        <section>
          <h2>{words('library_roles')}</h2>
          <ul class="roles">
            {record.roles.map(({ role, first, last }) => (
              <li key={role}>
                {role} {source(first)}
                {last !== first && source(last)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {record.claims.length > 0 && (
        <section>
          <h2>
            {words('kind_claims')} <span class="told">{number(face, record.claims.length)}</span>
          </h2>
          <ul class="statements">
            {record.claims.slice(0, claimsShown).map(({ entry, claim, said }) => (
              <li key={`${entry.key} ${claim.id}`} lang={entry.card.article.language ?? undefined} dir="auto">
                {claim.cue && <span class="tag">{claim.cue}</span>} {said.text} {source(entry)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words('library_title')}</h2>
        <ul class="statements">
          {record.entries.map((entry) => (
            <li key={entry.key}>
              <a href={hashOf({ page: 'article', key: entry.key })}>{entry.card.article.headline || entry.key}</a>{' '}
              {source(entry)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
