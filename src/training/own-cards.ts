// Our own labels: articles with hand-written cards, to train on.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doc } from '../analysis/document.ts';
import { readDocument } from '../analysis/read-document.ts';
import type { ActorKind, Form, Qualifier, Stance } from '../article.ts';
import { textArticle } from '../command/text-article.ts';

export type HandActor = {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly key: boolean;
  readonly optional?: boolean;
};
export type HandClaim = {
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly stance: Stance;
  readonly form: Form;
  readonly text: readonly string[];
  readonly optional: boolean;
};
export type HandFigure = {
  readonly text: string;
  readonly value: number;
  readonly high: number | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  readonly counts: string | null;
  readonly optional: boolean;
};
/** What a reader must know, the most important first, with every sentence that states it. */
export type HandFact = { readonly fact: string; readonly sentences: readonly string[] };
export type HandCard = {
  readonly id: string;
  readonly headline: string;
  readonly published: string;
  readonly actors: readonly HandActor[];
  readonly claims: readonly HandClaim[];
  readonly figures: readonly HandFigure[];
  readonly facts: readonly HandFact[];
};
export type OwnCard = { readonly id: string; readonly doc: Doc; readonly card: HandCard };

/** `data`: the folder with cards-train. In order of their ids. */
export function ownCards(data: string): OwnCard[] {
  const folder = join(data, 'cards-train');
  return readdirSync(join(folder, 'cards'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.json'.length);
      const card = JSON.parse(readFileSync(join(folder, 'cards', file), 'utf8')) as HandCard;
      const text = readFileSync(join(folder, 'texts', `${id}.txt`), 'utf8');
      const { headline, published } = card;
      return { id, card, doc: readDocument(textArticle(text, { headline, published })) };
    });
}
