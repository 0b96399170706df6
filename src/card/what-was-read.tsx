// On demand: how much of the page was taken for the article, and where its metadata was found.
import type { JSX } from 'preact';
import type { Article, MetadataField } from '../article.ts';
import { origins } from './origins.ts';
import { Fold } from './section.tsx';
import { useSurroundings } from './surroundings.ts';
import { plural, type WordKey } from './words.ts';

const fields: readonly (readonly [MetadataField, WordKey])[] = [
  ['headline', 'field_headline'],
  ['byline', 'field_byline'],
  ['published', 'field_published'],
  ['publisher', 'field_publisher'],
];

function edges(article: Article): { readonly first: string; readonly last: string } | null {
  const body = article.blocks.filter(({ type }) => type === 'paragraph' || type === 'quote' || type === 'list');
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last) return null;
  return { first: article.text.slice(first.start, first.end), last: article.text.slice(last.start, last.end) };
}

export function WhatWasRead({ article }: { readonly article: Article }): JSX.Element {
  const surroundings = useSurroundings();
  const { words } = surroundings;
  const ends = edges(article);
  return (
    <Fold class="read" summary={plural(surroundings, 'words_read', article.words)}>
      <dl>
        {ends && (
          <>
            <dt>{words('first_words')}</dt>
            <dd class="clipped" lang={article.language ?? undefined}>
              {ends.first}
            </dd>
            <dt>{words('last_words')}</dt>
            <dd class="clipped" lang={article.language ?? undefined}>
              {ends.last}
            </dd>
          </>
        )}
        {fields.map(([field, label]) => {
          const origin = article.from[field];
          return (
            <>
              <dt key={`${field} name`}>{words(label)}</dt>
              <dd key={field}>{origin ? words(origins[origin]) : words('not_found')}</dd>
            </>
          );
        })}
      </dl>
    </Fold>
  );
}
