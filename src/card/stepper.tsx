// Steps through the places where an actor is mentioned: ‹ 2/5 ›.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../article.ts';
import { Icon } from './icons.tsx';
import { Place } from './line.tsx';
import { useSurroundings } from './surroundings.ts';
import { number, plural } from './words.ts';

type StepperProps = { readonly of: string; readonly mentions: readonly Span[] };

export function Stepper({ of, mentions }: StepperProps): JSX.Element | null {
  const surroundings = useSurroundings();
  const { words, onShow, onMark } = surroundings;
  const [at, setAt] = useState<number | null>(null);
  const first = mentions[0];
  if (!first) return null;
  const total = plural(surroundings, 'mentions', mentions.length);
  if (!onShow || mentions.length === 1)
    return (
      <Place span={first} class="mentions" label={`${of}: ${total}`}>
        {total}
      </Place>
    );
  const go = (by: 1 | -1) => {
    const next = at === null ? (by === 1 ? 0 : mentions.length - 1) : (at + by + mentions.length) % mentions.length;
    setAt(next);
    onShow(mentions[next]!);
  };
  const mark = () => onMark?.(mentions[at ?? 0]!);
  const place =
    at === null ? total : words('place_of', number(surroundings, at + 1), number(surroundings, mentions.length));
  return (
    <fieldset
      class="stepper"
      aria-label={words('mentions_of', of)}
      onMouseEnter={mark}
      onMouseLeave={() => onMark?.(null)}
    >
      <button type="button" aria-label={words('previous_mention', of)} onClick={() => go(-1)}>
        <Icon name="previous" />
      </button>
      <output aria-live="polite">{place}</output>
      <button type="button" aria-label={words('next_mention', of)} onClick={() => go(1)}>
        <Icon name="next" />
      </button>
    </fieldset>
  );
}
